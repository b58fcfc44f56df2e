"""Transaction id 0, -1, the charger's own, or none: the open session if only one can be meant."""

import pytest

from app.core.roles import LOCAL_OPERATOR
from app.core.sessions import SessionState
from app.depot import Depot
from tests.support.booked import booked, sessions
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def test_we_never_issue_0(charger: RawCharger, clock: TestClock) -> None:
    numbers = [
        (await charger.start(clock.wire(minutes=m), m))["transactionId"] for m in range(1, 4)
    ]
    assert min(numbers) > 0


@pytest.mark.parametrize("number", [0, -1, None, 99_999])
async def test_the_only_open_session_is_meant(
    depot: Depot, charger: RawCharger, clock: TestClock, number: int | None
) -> None:
    started = (await charger.start(clock.wire(), 1000))["transactionId"]
    stop = {"meterStop": 1600, "timestamp": clock.wire(minutes=9)}
    if number is not None:
        stop["transactionId"] = number
    await charger.call("StopTransaction", stop)
    session = await booked(depot, started)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 600)


async def test_a_meter_below_the_start_cannot_be_of_this_session(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    started = (await charger.start(clock.wire(), 5000))["transactionId"]
    await charger.stop(0, clock.wire(minutes=9), 1200)
    assert (await booked(depot, started)).state is SessionState.RUNNING


async def test_of_two_open_sessions_a_person_chooses(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    one = (await charger.start(clock.wire(), 1000, connector=1))["transactionId"]
    two = (await charger.start(clock.wire(minutes=1), 1000, connector=2))["transactionId"]
    clock.forward(minutes=9)
    await charger.stop(0, clock.wire(), 4000)
    (waiting,) = await depot.reconcile_desk.unmatched_stops()
    assert [session.id for session in waiting.candidates] == [two, one]
    await depot.reconcile_desk.pair(waiting.stop.id, one, by=LOCAL_OPERATOR)
    session = await booked(depot, one)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 3000)
    assert await depot.reconcile_desk.unmatched_stops() == []
    assert sum(session.energy_wh for session in await sessions(depot)) == 3000
