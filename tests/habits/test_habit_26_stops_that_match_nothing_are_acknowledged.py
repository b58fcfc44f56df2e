"""Unknown or repeated StopTransaction: acknowledged, kept, never an error."""

import pytest

from app.core.energy import Confidence
from app.core.sessions import SessionFlag, SessionState
from app.depot import Depot
from tests.support.booked import booked, event_kinds, registers, sessions
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


@pytest.mark.parametrize("number", [4711, 0, -1, 2**31, 2**63 - 1])
async def test_a_stop_of_a_session_that_nobody_knows(
    depot: Depot, charger: RawCharger, clock: TestClock, number: int
) -> None:
    for _ in range(3):
        assert await charger.stop(number, clock.wire(), 2000) == {}
    (kept,) = await sessions(depot)
    assert (kept.state, kept.flags) == (SessionState.UNMATCHED, {SessionFlag.NO_START})
    assert await event_kinds(depot) == ["unmatched_stop"]


async def test_what_was_measured_in_an_unmatched_stop_is_kept_with_its_energy(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    data = [
        {"timestamp": clock.wire(minutes=m), "sampledValue": [{"value": str(wh)}]}
        for m, wh in ((-60, 1000), (-30, 4000))
    ]
    await charger.stop(9, clock.wire(), 7000, transactionData=data)
    (kept,) = await sessions(depot)
    assert (kept.energy_wh, kept.confidence) == (6000, Confidence.TO_CHECK)
    assert await registers(depot, kept.id) == [1000, 4000]


async def test_a_repeated_stop_with_a_better_value_is_taken(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.stop(number, clock.wire(minutes=5), -1)
    assert (await booked(depot, number)).energy_wh == 0
    await charger.stop(number, clock.wire(minutes=5), 1800)
    assert (await booked(depot, number)).energy_wh == 800
    await charger.stop(number, clock.wire(minutes=5), 9999)
    assert (await booked(depot, number)).energy_wh == 800


async def test_the_right_stop_takes_back_the_one_that_was_kept_before_it(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    # Two sessions are open, so that the stop without an id can mean either.
    await charger.start(clock.wire(), 500, connector=2)
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.stop(-1, clock.wire(minutes=5), 2500)
    await charger.stop(number, clock.wire(minutes=5), 2500)
    *_, kept = await sessions(depot)
    assert (kept.state, kept.stop_reason) == (SessionState.FAILED, f"Belongs to session {number}")
    assert sum(session.energy_wh for session in await sessions(depot)) == 1500
