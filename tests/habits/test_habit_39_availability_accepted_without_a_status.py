"""What was asked and what is reported are two things: the promise stands until the state comes."""

import asyncio

from app.core.chargers import ConnectorStatus
from app.core.commands import Expected
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.core.snapshots import ConnectorSnapshot
from app.depot import Depot
from app.services.chargers.promises import Promises
from tests.support.booked import event_kinds
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

PLUG = ConnectorId(ChargerId("BAY7"), 1)


async def take_out(depot: Depot, charger: RawCharger, word: str) -> ConnectorSnapshot:
    asking = asyncio.create_task(
        depot.charging.set_availability(PLUG, available=False, by=LOCAL_OPERATOR)
    )
    await charger.reply(await charger.was_asked(), {"status": word})
    assert (await asking).detail == word
    snapshot = depot.state.connector(PLUG)
    assert snapshot is not None
    return snapshot


async def test_the_state_stays_as_reported_and_the_promise_becomes_overdue(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.status("Available")
    snapshot = await take_out(depot, charger, "Accepted")
    assert snapshot.status is ConnectorStatus.AVAILABLE
    assert snapshot.expectation is not None
    assert snapshot.expectation.what is Expected.UNAVAILABLE
    clock.forward(minutes=2)
    assert depot.state.overdue(clock.at) == [PLUG]
    await charger.status("Unavailable")
    assert depot.state.overdue(clock.at) == []


async def test_a_promise_that_never_came_true_is_given_up_and_told(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.status("Available")
    await take_out(depot, charger, "Accepted")
    promises = Promises(depot.state, depot.bus, clock)
    clock.forward(minutes=9)
    await promises.settle()
    assert depot.state.overdue(clock.at) == [PLUG]
    clock.forward(minutes=2)
    await promises.settle()
    assert depot.state.overdue(clock.at) == []
    assert await event_kinds(depot) == ["no_reaction"]


async def test_scheduled_promises_nothing_for_now(depot: Depot, charger: RawCharger) -> None:
    await charger.status("Charging")
    snapshot = await take_out(depot, charger, "Scheduled")
    assert snapshot.expectation is None
