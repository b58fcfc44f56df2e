"""Power that would stay on the tile for ever: none flows after a stop, a pause, or old readings."""

import pytest

from app.core.chargers import Presence
from app.core.flow import flowing_power_w, is_stale
from app.core.ids import ChargerId, ConnectorId
from app.depot import Depot
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

PLUG = ConnectorId(ChargerId("BAY7"), 1)


def flows_w(depot: Depot, clock: TestClock, presence: Presence = Presence.ONLINE) -> float:
    connector = depot.state.connector(PLUG)
    assert connector is not None
    return flowing_power_w(connector, presence, clock.at)


async def charges(charger: RawCharger, clock: TestClock, every_s: float = 10) -> int:
    number = int((await charger.start(clock.wire(), 1000))["transactionId"])
    await charger.status("Charging")
    for reading in range(1, 4):
        clock.forward(seconds=every_s)
        await charger.meter(clock.wire(), 1000 + 30 * reading, number)
    return number


@pytest.mark.parametrize(
    "status", ["Available", "SuspendedEV", "SuspendedEVSE", "Finishing", "Faulted", "Unavailable"]
)
async def test_nothing_flows_once_the_charger_says_that_it_does_not_charge(
    depot: Depot, charger: RawCharger, clock: TestClock, status: str
) -> None:
    await charges(charger, clock)
    assert flows_w(depot, clock) == 11_000
    clock.forward(seconds=1)
    await charger.status(status)
    assert flows_w(depot, clock) == 0


async def test_nothing_flows_after_the_stop_though_the_state_comes_later(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = await charges(charger, clock)
    await charger.stop(number, clock.wire(seconds=5), 1100)
    assert flows_w(depot, clock) == 0


@pytest.mark.parametrize(("every_s", "lasts_s"), [(10, 60), (60, 120), (300, 600)])
async def test_a_reading_is_believed_for_twice_the_time_between_readings(
    depot: Depot, charger: RawCharger, clock: TestClock, every_s: int, lasts_s: int
) -> None:
    await charges(charger, clock, every_s)
    clock.forward(seconds=lasts_s)
    assert flows_w(depot, clock) == 11_000
    clock.forward(seconds=1)
    assert flows_w(depot, clock) == 0
    connector = depot.state.connector(PLUG)
    assert connector is not None
    assert is_stale(connector, clock.at)


async def test_what_a_silent_charger_draws_nobody_knows(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charges(charger, clock)
    assert flows_w(depot, clock, Presence.SILENT) == 0
