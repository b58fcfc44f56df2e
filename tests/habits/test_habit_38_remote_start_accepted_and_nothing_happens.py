"""Accepted is not started: what was expected is watched, and is overdue when it does not come."""

import asyncio

from app.core.commands import Expected
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

PLUG = ConnectorId(ChargerId("BAY7"), 1)


async def remote_start(depot: Depot, charger: RawCharger) -> None:
    starting = asyncio.create_task(depot.charging.start(PLUG, "A1", by=LOCAL_OPERATOR))
    await charger.reply(await charger.was_asked(), {"status": "Accepted"})
    assert (await starting).ok


async def test_it_is_overdue_after_the_usual_time(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.status("Available")
    await remote_start(depot, charger)
    snapshot = depot.state.connector(PLUG)
    assert snapshot is not None
    assert snapshot.session is None
    assert snapshot.expectation is not None
    assert snapshot.expectation.what is Expected.START
    clock.forward(seconds=61)
    assert depot.state.overdue(clock.at) == [PLUG]


async def test_the_start_fulfils_it(depot: Depot, charger: RawCharger, clock: TestClock) -> None:
    await charger.status("Preparing")
    await remote_start(depot, charger)
    await charger.start(clock.wire())
    clock.forward(minutes=5)
    assert depot.state.overdue(clock.at) == []
