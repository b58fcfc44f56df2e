"""What the stacks of real chargers do, apart from the numbered habits."""

import asyncio
import base64
import json

import pytest

from app.core.errors import StorageFailed
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.core.sessions import SessionState
from app.depot import Depot
from tests.support.bare_socket import BareSocket
from tests.support.booked import booked, registers, sessions
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger
from tests.support.waiting import DEADLINE_S

BAY7 = ChargerId("BAY7")


@pytest.mark.parametrize("as_bytes", [False, True])
async def test_an_authorization_key_comes_as_text_or_as_the_bytes_that_it_stands_for(
    depot: Depot, as_bytes: bool
) -> None:
    key = "00ff10aa" * 5
    await depot.chargers.arrived("BAY7")
    await depot.chargers.set_key(BAY7, password=key, by=LOCAL_OPERATOR)
    password = bytes.fromhex(key) if as_bytes else key.encode()
    header = {"Authorization": "Basic " + base64.b64encode(b"BAY7:" + password).decode()}
    async with RawCharger(depot.url + "BAY7", headers=header) as charger:
        assert (await charger.boot())["status"] == "Accepted"


async def test_reconnecting_without_a_boot_goes_on_with_the_session(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    async with RawCharger(depot.url + "BAY7") as again:
        await again.meter(clock.wire(minutes=1), 1200, number)
        assert (await booked(depot, number)).state is SessionState.RUNNING


async def test_several_calls_without_waiting_are_answered_in_their_order(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    for number in range(30):
        reading = {"timestamp": clock.wire(seconds=number), "sampledValue": [{"value": "1"}]}
        payload = {"connectorId": 1, "meterValue": [reading]}
        await charger.send(json.dumps([2, f"m{number}", "MeterValues", payload]))
    answers = [await charger.answer() for _ in range(30)]
    assert answers == [[3, f"m{number}", {}] for number in range(30)]


async def test_an_outage_is_told_after_the_next_reconnect_while_its_readings_go_on(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    # The charger has made up an id, names it in readings, and tells of the start only later.
    await charger.meter(clock.wire(minutes=-50), 1500, 88_001)
    await charger.meter(clock.wire(minutes=-5), 2500, 88_001)
    async with RawCharger(depot.url + "BAY7") as again:
        number = (await again.start(clock.wire(minutes=-60), 1000))["transactionId"]
        await again.meter(clock.wire(minutes=-1), 2600, number)
        await again.stop(number, clock.wire(), 2700)
    assert (await booked(depot, number)).energy_wh == 1700


async def test_after_a_blackout_a_new_session_begins_where_the_old_one_never_stopped(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    old = (await charger.start(clock.wire(), 1000))["transactionId"]
    clock.forward(hours=3)
    async with RawCharger(depot.url + "BAY7") as again:
        await again.boot()
        new = (await again.start(clock.wire(), 5000, card="B2"))["transactionId"]
    states = {session.id: session.state for session in await sessions(depot)}
    assert states == {old: SessionState.COMPLETED, new: SessionState.RUNNING}


async def test_a_reading_that_was_stored_and_not_answered_comes_again_and_is_stored_once(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    reading = {"timestamp": clock.wire(minutes=1), "sampledValue": [{"value": "1300"}]}
    payload = {"connectorId": 1, "transactionId": number, "meterValue": [reading]}
    await charger.send(json.dumps([2, "lost", "MeterValues", payload]))
    charger.cut()
    async with RawCharger(depot.url + "BAY7") as again:
        await again.call("MeterValues", payload, "another-id")
    assert await registers(depot, number) == [1300]


async def test_a_reading_that_cannot_be_stored_is_never_acknowledged(
    depot: Depot, charger: RawCharger, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> asyncio.Future[None]:
        failed = asyncio.get_running_loop().create_future()
        failed.set_exception(StorageFailed("The disk is full"))
        return failed

    monkeypatch.setattr(depot.books.meters, "add", full)
    reading = {"timestamp": clock.wire(), "sampledValue": [{"value": "1300"}]}
    payload = {"connectorId": 1, "meterValue": [reading]}
    await charger.send(json.dumps([2, "m", "MeterValues", payload]))
    assert (await charger.answer())[:3] == [4, "m", "InternalError"]


async def test_answers_are_written_without_blanks(depot: Depot) -> None:
    socket = await BareSocket.dial(depot.url + "BAY7")
    await socket.send('[2,"h","Heartbeat",{}]')
    assert (await socket.receive()).startswith('[3,"h",{"currentTime":"')
    socket.close()


async def test_a_hundred_chargers_that_dial_in_at_once_are_all_served(depot: Depot) -> None:
    async def come(number: int) -> str:
        async with RawCharger(f"{depot.url}CP{number}") as charger:
            return str((await charger.boot())["status"])

    async with asyncio.timeout(DEADLINE_S):
        answers = await asyncio.gather(*(come(number) for number in range(100)))
    assert answers == ["Accepted"] * 100
