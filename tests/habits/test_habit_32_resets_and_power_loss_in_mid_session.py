"""A reboot in mid-session: pending, until a reading, a stop or time leads out of it."""

import pytest

from app.core.sessions import SessionState
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def test_it_resumes_with_the_same_id_and_keeps_its_meter(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.meter(clock.wire(minutes=1), 1500, number)
    await charger.boot()
    assert (await booked(depot, number)).state is SessionState.PENDING_RECONCILIATION
    await charger.meter(clock.wire(minutes=3), 1900, number)
    assert (await booked(depot, number)).state is SessionState.RUNNING
    await charger.stop(number, clock.wire(minutes=4), 2000)
    assert (await booked(depot, number)).energy_wh == 1000


async def test_a_stop_with_power_loss_after_the_boot(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.boot()
    await charger.stop(number, clock.wire(minutes=1), 1700, reason="PowerLoss")
    session = await booked(depot, number)
    assert (session.energy_wh, session.stop_reason) == (700, "PowerLoss")


@pytest.mark.parametrize("after_reset", [(50, 450, 800), (0, 300, 800)])
async def test_a_register_that_starts_anew_counts_on(
    depot: Depot, charger: RawCharger, clock: TestClock, after_reset: tuple[int, ...]
) -> None:
    number = (await charger.start(clock.wire(), 90_000))["transactionId"]
    await charger.meter(clock.wire(minutes=10), 92_000, number)
    await charger.boot()
    for minute, register in enumerate(after_reset, start=20):
        await charger.meter(clock.wire(minutes=minute), register, number)
    await charger.stop(number, clock.wire(minutes=30), 1000)
    assert (await booked(depot, number)).energy_wh == 3000
