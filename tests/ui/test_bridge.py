"""Facts become signals in bursts, never inside the one who published."""

import asyncio
import time

import pytest

from app.core.chargers import ConnectorStatus
from app.core.events import AttentionRaised, ExchangeLogged
from app.core.ids import ConnectorId
from app.ui.bridge import DepotBridge
from tests.support.depot_facts import DepotFacts

BAY = ConnectorId("CP-0007", 1)


@pytest.fixture
def depot():
    facts = DepotFacts()
    facts.charger(7)
    return facts


@pytest.fixture
def told(qapp, depot):
    """Collect what a bridge tells, in order."""
    bridge = DepotBridge(depot.bus)
    heard = []
    bridge.connectors_changed.connect(lambda keys: heard.append(("connectors", keys)))
    bridge.readings_changed.connect(lambda keys: heard.append(("readings", keys)))
    bridge.chargers_changed.connect(lambda keys: heard.append(("chargers", keys)))
    bridge.sessions_changed.connect(lambda: heard.append(("sessions",)))
    bridge.attention.connect(lambda fact: heard.append(("attention", fact.kind)))
    bridge.exchange_logged.connect(lambda *what: heard.append(("exchange", *what)))
    yield heard
    bridge.close()


async def test_nothing_is_told_inside_the_publisher(depot, told, until):
    depot.status(BAY.charger_id, ConnectorStatus.PREPARING)
    assert told == []
    await until(lambda: told)
    assert told == [("connectors", frozenset({BAY}))]


async def test_a_thousand_readings_are_told_ten_times_a_second_at_most(depot, told, until):
    session = depot.start(BAY.charger_id)
    await until(lambda: len(told) == 2)
    told.clear()
    began = time.monotonic()
    for step in range(1000):
        depot.meter(session, 11_000, step)
        if step % 50 == 0:
            await asyncio.sleep(0.01)
    await until(lambda: told)
    most = (time.monotonic() - began) / 0.1 + 1
    assert 1 <= len(told) <= most


async def test_a_session_is_told_with_its_connector(depot, told, until):
    depot.start(BAY.charger_id)
    await until(lambda: len(told) == 2)
    assert told == [("connectors", frozenset({BAY})), ("sessions",)]


async def test_connector_zero_is_the_charger(depot, told, until):
    depot.status(BAY.charger_id, ConnectorStatus.FAULTED, 0)
    await until(lambda: told)
    assert told == [("chargers", frozenset({BAY.charger_id}))]


async def test_of_many_exchanges_the_newest_is_told_and_no_warning_is_lost(depot, told, until):
    now = depot.clock.now()
    for number in range(1, 6):
        depot.bus.publish(ExchangeLogged(BAY.charger_id, number))
        depot.bus.publish(AttentionRaised(BAY.charger_id, f"kind{number}", "text", now))
    await until(lambda: len(told) == 6)
    assert told[:5] == [("attention", f"kind{number}") for number in range(1, 6)]
    assert told[5] == ("exchange", BAY.charger_id, 5)


async def test_without_facts_nothing_ticks(depot, told, qapp):
    bridge = DepotBridge(depot.bus)
    assert not bridge._tick.isActive()
    bridge.close()


async def test_a_closed_bridge_hears_nothing(depot, qapp):
    bridge = DepotBridge(depot.bus)
    bridge.close()
    depot.status(BAY.charger_id, ConnectorStatus.PREPARING)
    assert not bridge._tick.isActive()
