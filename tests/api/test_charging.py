"""The start/stop conversation of the interfaces, with simulated chargers on real sockets."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from app.core.cards import Card
from app.core.roles import SYSTEM, Role
from app.ocpp.simulator.car import Car
from app.ocpp.simulator.charger import SimulatedCharger
from tests.support.api import Door
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger
from tests.support.simulated import simulated_charger
from tests.support.waiting import until

pytestmark = pytest.mark.slow

START = "/api/charging/start"
WANTED = {"charger_id": "SIM-1", "connector_id": 1, "id_tag": "A1"}


@pytest_asyncio.fixture
async def charger(door: Door, clock: TestClock) -> AsyncIterator[SimulatedCharger]:
    async with simulated_charger(door.depot.url, clock) as charger:
        charger.connector(1).plug_in(Car())
        await until(lambda: _status(door) == "preparing")
        yield charger


def _status(door: Door) -> str:
    known = door.depot.chargers.get("SIM-1")
    assert known is not None
    snapshot = door.depot.state.charger(known.id, door.depot.clock.now())
    assert snapshot is not None
    connector = door.depot.state.connector(snapshot.connectors[0])
    return connector.status.value if connector else ""


async def test_charging_is_started_waited_for_and_stopped(
    door: Door, charger: SimulatedCharger
) -> None:
    said = await door.post(f"{START}?wait=5", WANTED)
    number = said["transaction_id"]
    assert (said["success"], number > 0) == (True, True)
    assert await door.refused("POST", START, WANTED) == (409, "already_charging")
    status = await door.get("/api/chargers/sim-1/status")
    assert status["connectors"][0]["session"]["transaction_id"] == number
    stopped = await door.post("/api/charging/stop", {"transaction_id": number})
    assert (stopped["success"], stopped["transaction_id"]) == (True, number)
    await until(lambda: not list(door.depot.state.open_sessions()))
    assert await door.refused("POST", "/api/charging/stop", {"transaction_id": number}) == (
        409,
        "session_over",
    )
    asked = [entry for entry in await door.depot.books.journal.audit() if "asked" in entry.detail]
    assert {(e.operator, e.action) for e in asked} >= {
        ("token:a admin", "charging.start"),
        ("token:a admin", "charging.stop"),
    }


async def test_a_session_on_another_card_is_not_taken_for_the_one_that_was_asked_for(
    door: Door, clock: TestClock
) -> None:
    async with RawCharger(door.depot.url + "SIM-1") as charger:
        await charger.boot()
        await charger.status("Available")
        asking = asyncio.create_task(door.post(f"{START}?wait=0.3", WANTED))
        await charger.reply(await charger.was_asked(), {"status": "Accepted"})
        await charger.start(clock.wire(), card="OTHER")
        assert (await asking)["transaction_id"] == 0


async def test_without_waiting_the_number_follows_later(
    door: Door, charger: SimulatedCharger
) -> None:
    said = await door.post(START, WANTED)
    assert (said["success"], said["transaction_id"]) == (True, 0)
    await until(lambda: list(door.depot.state.open_sessions()))


async def test_a_start_is_checked_in_the_order_of_the_interface(
    door: Door, clock: TestClock
) -> None:
    refused = door.refused
    await door.depot.authorization.save(Card("BAD", blocked=True))
    bad = WANTED | {"id_tag": "BAD"}
    assert await refused("POST", START, bad | {"charger_id": "NONE"}) == (404, "not_found")
    async with simulated_charger(door.depot.url, clock) as charger:
        assert await refused("POST", START, bad | {"connector_id": 9}) == (404, "not_found")
        charger.fault(1)
        await until(lambda: _status(door) == "faulted")
        assert await refused("POST", START, bad) == (409, "connector_not_available")
        charger.clear_fault(1)
        await until(lambda: _status(door) != "faulted")
        assert await refused("POST", START, bad) == (403, "card_refused")
    await until(lambda: not _online(door))
    assert await refused("POST", START, bad) == (409, "charger_offline")


def _online(door: Door) -> bool:
    return any(c.connected_since for c in door.depot.state.chargers(door.depot.clock.now()))


async def test_a_charger_that_will_not_or_does_not_answer_is_told_apart(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ocpp.requests_v16.TIMEOUT_S", 0.2)
    async with RawCharger(door.depot.url + "SIM-1") as charger:
        await charger.boot()
        await charger.status("Available")
        asking = asyncio.create_task(door.refused("POST", START, WANTED))
        await charger.reply(await charger.was_asked(), {"status": "Rejected"})
        assert await asking == (502, "charger_rejected")
        asking = asyncio.create_task(door.refused("POST", START, WANTED))
        await charger.was_asked()
        assert await asking == (504, "charger_no_answer")


async def test_who_may_only_look_starts_nothing(door: Door, charger: SimulatedCharger) -> None:
    status, body = await door.ask("POST", START, WANTED, Role.VIEWER)
    assert (status, body["error"]["code"]) == (403, "not_allowed")
    assert list(door.depot.state.open_sessions()) == []


async def test_an_administrator_commands_a_charger(door: Door, charger: SimulatedCharger) -> None:
    admin = "/api/admin/chargers/SIM-1"
    keys = await door.post(
        f"{admin}/commands/GetConfiguration", {"payload": {"key": ["HeartbeatInterval"]}}
    )
    assert keys["payload"]["configurationKey"][0]["key"] == "HeartbeatInterval"
    assert await door.refused("POST", f"{admin}/commands/Dance", {}) == (422, "invalid_input")
    wrong = {"payload": {"type": "Gentle"}}
    assert await door.refused("POST", f"{admin}/commands/Reset", wrong) == (422, "invalid_input")
    off = await door.post(f"{admin}/change-availability", {"connector_id": 1, "available": False})
    assert off["status"] == "accepted"
    await until(lambda: _status(door) == "unavailable")
    await door.post(f"{admin}/change-availability", {"connector_id": 1, "available": True})
    await until(lambda: _status(door) != "unavailable")
    wanted = {"connector_id": 1, "id_tag": "A1"}
    assert (await door.post(f"{admin}/remote-start", wanted))["status"] == "accepted"
    await until(lambda: list(door.depot.state.open_sessions()))
    number = next(door.depot.state.open_sessions()).id
    stop = f"{admin}/remote-stop"
    assert await door.refused("POST", stop, {"transaction_id": 999}) == (404, "not_found")
    assert (await door.post(stop, {"transaction_id": number}))["status"] == "accepted"
    await until(lambda: not list(door.depot.state.open_sessions()))
    unlocked = await door.post(f"{admin}/unlock", {"connector_id": 1})
    assert (unlocked["status"], unlocked["answer"]) == ("accepted", "Unlocked")
    assert (await door.post(f"{admin}/reset", {}))["answer"] == "Accepted"


async def test_the_lists_say_what_stands_where(door: Door, charger: SimulatedCharger) -> None:
    listed = await door.get("/api/chargers", Role.VIEWER)
    assert [c["charger_id"] for c in listed["items"]] == ["SIM-1"]
    one = await door.get("/api/chargers/sim-1")
    assert (one["online"], one["connectors"][0]["status"]) == (True, "preparing")
    health = await door.get("/health")
    assert health["ocpp"] == {"url": door.depot.url, "connected": 1, "known": 1}
    await door.depot.chargers.retire(door.depot.chargers.get("SIM-1").id, by=SYSTEM)  # type: ignore[union-attr]
    assert await door.refused("GET", "/api/chargers/SIM-1") == (404, "not_found")
