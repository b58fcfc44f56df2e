"""The end of a session that was never told: last meter, next start, own start; later, the truth."""

from app.core.energy import Confidence, EnergySource
from app.core.sessions import SessionFlag, SessionState
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def pending(depot: Depot, charger: RawCharger, clock: TestClock) -> None:
    await charger.boot()
    clock.forward(minutes=16)
    await depot.reconciliation.settle()


async def test_the_last_meter_value(depot: Depot, charger: RawCharger, clock: TestClock) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.meter(clock.wire(minutes=1), 1500, number)
    await pending(depot, charger, clock)
    session = await booked(depot, number)
    assert (session.energy_wh, session.energy_source) == (500, EnergySource.METER)
    assert session.confidence is Confidence.LIKELY


async def test_the_start_of_the_next_session(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    clock.forward(hours=1)
    await charger.start(clock.wire(), 7000)
    session = await booked(depot, number)
    assert (session.energy_wh, session.energy_source) == (6000, EnergySource.NEXT_START)


async def test_its_own_start_where_nothing_else_is_known(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await pending(depot, charger, clock)
    session = await booked(depot, number)
    assert (session.energy_wh, session.energy_source) == (0, EnergySource.ESTIMATE)
    assert session.confidence is Confidence.TO_CHECK


async def test_a_reading_later_than_the_guessed_end_opens_the_session_again(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.meter(clock.wire(minutes=1), 1500, number)
    await pending(depot, charger, clock)
    assert (await booked(depot, number)).state is SessionState.COMPLETED
    await charger.meter(clock.wire(), 3000, number)
    session = await booked(depot, number)
    assert (session.state, session.energy_wh) == (SessionState.RUNNING, 2000)
    assert session.flags == frozenset()
    assert [s.id for s in depot.state.open_sessions()] == [number]
    await charger.stop(number, clock.wire(minutes=5), 3600)
    assert (await booked(depot, number)).energy_wh == 2600


async def test_readings_that_come_late_join_the_session_that_the_next_start_ended(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    lost = (await charger.start(clock.wire(), 0))["transactionId"]
    begun_at = clock.wire(minutes=30)
    clock.forward(hours=1)
    # The register counts sessions: the next start says nothing of how far the last one came.
    await charger.start(clock.wire(), 0)
    assert (await booked(depot, lost)).energy_wh == 0
    await charger.meter(begun_at, 8000, lost)
    session = await booked(depot, lost)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 8000)
    assert SessionFlag.LOST_STOP in session.flags
