"""A start that comes again, after a lost answer, a reboot or with another time: the same id."""

from app.depot import Depot
from tests.support.booked import sessions
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def test_the_same_start_with_another_message_id(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    start = {"connectorId": 1, "idTag": "A1", "meterStart": 7, "timestamp": clock.wire()}
    answers = [await charger.call("StartTransaction", start, id_) for id_ in ("a", "b", "c")]
    async with RawCharger(depot.url + "BAY7") as again:
        answers.append(await again.call("StartTransaction", start))
    assert len({answer["transactionId"] for answer in answers}) == 1
    assert len(await sessions(depot)) == 1


async def test_a_clock_that_is_not_set_does_not_make_two_sessions_of_one(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    first = await charger.start("1970-01-01T00:01:00Z", 1000)
    clock.forward(seconds=40)
    again = await charger.start("1970-01-01T00:01:40Z", 1000)
    assert again["transactionId"] == first["transactionId"]
    assert len(await sessions(depot)) == 1


async def test_a_session_counter_may_start_anew_within_minutes(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    first = await charger.start(clock.wire(), 0)
    await charger.meter(clock.wire(minutes=2), 800, first["transactionId"])
    clock.forward(minutes=5)
    second = await charger.start(clock.wire(), 0)
    assert [session.energy_wh for session in await sessions(depot)] == [800, 0]
    assert second["transactionId"] != first["transactionId"]


async def test_the_next_session_of_a_register_that_counts_sessions_is_another_one(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    first = await charger.start(clock.wire(), 0)
    clock.forward(hours=4)
    second = await charger.start(clock.wire(), 0)
    assert second["transactionId"] != first["transactionId"]
