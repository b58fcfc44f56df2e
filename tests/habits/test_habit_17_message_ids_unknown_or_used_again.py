"""Ids that start at 1 after each reboot, numbers for ids, answers to nothing: content counts."""

from app.depot import Depot
from tests.support.booked import exchanges, registers, sessions
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def test_the_same_id_for_everything(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    for minute in (1, 2, 3):
        await charger.meter(clock.wire(minutes=minute), 1000 + minute, number)
    async with RawCharger(depot.url + "BAY7") as again:
        await again.meter(clock.wire(minutes=4), 1004, number)
        # The same message once more, after the reboot: the same reading.
        await again.meter(clock.wire(minutes=4), 1004, number)
    assert await registers(depot, number) == [1001, 1002, 1003, 1004]
    assert len(await sessions(depot)) == 1


async def test_an_id_that_is_a_number_comes_back_as_text(charger: RawCharger) -> None:
    await charger.send('[2,77,"Heartbeat",{}]')
    assert (await charger.answer())[:2] == [3, "77"]


async def test_an_answer_to_nothing_we_asked_is_kept_and_harms_nothing(
    depot: Depot, charger: RawCharger
) -> None:
    await charger.send('[3,"abc",{"status":"Accepted"}]')
    await charger.send('[4,"abd","GenericError","no",{}]')
    await charger.call("Heartbeat", {})
    *_, first, second, _ = await exchanges(depot)
    assert first.repairs == second.repairs == ("an answer to no question of ours",)
