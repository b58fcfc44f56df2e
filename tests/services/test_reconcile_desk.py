"""What a manager decides at the desk: flagged energy, and stops whose session nobody told of."""

from typing import Any

import pytest

from app.core.energy import Confidence
from app.core.errors import InvalidInput, NotAllowed, NotFound
from app.core.ids import SessionId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.core.sessions import ChargingSession, SessionFlag, SessionState
from app.depot import Depot
from app.services.ports.session import SessionFilter
from tests.integration.conftest import clock, depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

__all__ = ["clock", "depot"]

ATTENDANT = Operator("guard", Role.ATTENDANT)


async def flagged(depot: Depot, clock: TestClock) -> int:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        number = (await charger.start(clock.wire(), 90_000))["transactionId"]
        await charger.meter(clock.wire(minutes=5), 93_000, number)
        await charger.stop(number, clock.wire(minutes=6), 0)
        return int(number)


async def unmatched(depot: Depot, clock: TestClock, **more: Any) -> ChargingSession:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        await charger.stop(-1, clock.wire(), 6000, **more)
    (stop,) = await depot.reconcile_desk.unmatched_stops()
    assert stop.candidates == ()
    return stop.stop


def readings(clock: TestClock) -> list[dict[str, Any]]:
    return [{"timestamp": clock.wire(minutes=-30), "sampledValue": [{"value": "2000"}]}]


async def test_energy_to_check_is_listed_until_somebody_accepts_it(
    depot: Depot, clock: TestClock
) -> None:
    number = SessionId(await flagged(depot, clock))
    desk = depot.reconcile_desk
    assert [session.id for session in await desk.energy_to_check()] == [number]
    await desk.accept(number, reason="as on the meter", by=LOCAL_OPERATOR)
    session = await booked(depot, number)
    assert (session.energy_wh, session.confidence) == (3000, Confidence.LIKELY)
    assert await desk.energy_to_check() == []
    entries = await depot.books.journal.audit(limit=5)
    assert any("as on the meter" in str(entry) for entry in entries)


async def test_only_energy_that_is_to_be_checked_is_accepted_and_only_by_a_manager(
    depot: Depot, clock: TestClock
) -> None:
    number = SessionId(await flagged(depot, clock))
    desk = depot.reconcile_desk
    with pytest.raises(NotAllowed):
        await desk.accept(number, by=ATTENDANT)
    await desk.accept(number, by=LOCAL_OPERATOR)
    with pytest.raises(InvalidInput):
        await desk.accept(number, by=LOCAL_OPERATOR)
    with pytest.raises(NotFound):
        await desk.accept(SessionId(999), by=LOCAL_OPERATOR)


async def test_a_stop_whose_start_was_never_told_stands_as_a_session_of_its_own(
    depot: Depot, clock: TestClock
) -> None:
    stop = await unmatched(depot, clock, idTag="A1", transactionData=readings(clock))
    desk = depot.reconcile_desk
    await desk.book_stop(stop.id, reason="the driver was here", by=LOCAL_OPERATOR)
    session = await booked(depot, stop.id)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 4000)
    assert SessionFlag.NO_START in session.flags
    assert await desk.unmatched_stops() == []


async def test_a_manager_who_knows_better_says_how_much_it_was(
    depot: Depot, clock: TestClock
) -> None:
    stop = await unmatched(depot, clock)
    desk = depot.reconcile_desk
    with pytest.raises(InvalidInput):
        await desk.book_stop(stop.id, reason="meter", energy_wh=-1, by=LOCAL_OPERATOR)
    await desk.book_stop(stop.id, reason="meter", energy_wh=5500, by=LOCAL_OPERATOR)
    assert (await booked(depot, stop.id)).energy_wh == 5500


async def test_a_stop_that_is_dismissed_stays_in_the_books_with_its_reason(
    depot: Depot, clock: TestClock
) -> None:
    stop = await unmatched(depot, clock, transactionData=readings(clock))
    desk = depot.reconcile_desk
    with pytest.raises(InvalidInput):
        await desk.dismiss_stop(stop.id, reason=" ", by=LOCAL_OPERATOR)
    await desk.dismiss_stop(stop.id, reason="an electrician's test", by=LOCAL_OPERATOR)
    session = await booked(depot, stop.id)
    assert (session.state, session.energy_wh) == (SessionState.FAILED, 4000)
    assert "electrician" in session.stop_reason
    assert await desk.unmatched_stops() == []
    with pytest.raises(NotFound):
        await desk.book_stop(stop.id, reason="again", by=LOCAL_OPERATOR)


async def test_a_dismissed_stop_that_comes_again_changes_nothing(
    depot: Depot, clock: TestClock
) -> None:
    stop = await unmatched(depot, clock)
    await depot.reconcile_desk.dismiss_stop(stop.id, reason="test", by=LOCAL_OPERATOR)
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.stop(-1, clock.wire(), 6000)
    page = await depot.books.sessions.page(SessionFilter())
    assert [session.state for session in page.sessions] == [SessionState.FAILED]
