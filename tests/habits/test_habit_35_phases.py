"""Power by phase only, totals, one phase: the total as given, else the sum, never times three."""

import pytest

from app.core.ids import ChargerId, ConnectorId
from app.core.readings import MeterReading, Phases
from app.depot import Depot
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def read(
    depot: Depot, charger: RawCharger, clock: TestClock, *samples: tuple[str, str, str]
) -> MeterReading:
    sampled = [
        {"measurand": measurand, "value": value} | ({"phase": phase} if phase else {})
        for measurand, value, phase in samples
    ]
    element = {"timestamp": clock.wire(), "sampledValue": sampled}
    await charger.call("MeterValues", {"connectorId": 1, "meterValue": [element]})
    snapshot = depot.state.connector(ConnectorId(ChargerId("BAY7"), 1))
    assert snapshot is not None
    assert snapshot.reading is not None
    return snapshot.reading


POWER = "Power.Active.Import"


@pytest.mark.parametrize(
    ("samples", "power_w"),
    [
        ([(POWER, "2300", "L1"), (POWER, "2310", "L2"), (POWER, "2290", "L3")], 6900),
        ([(POWER, "6870", ""), (POWER, "2300", "L1")], 6870),
        ([(POWER, "3680", "L1")], 3680),
        ([(POWER, "3680", "L1-N"), (POWER, "0", "L2-N"), (POWER, "0", "L3-N")], 3680),
    ],
)
async def test_the_total(
    depot: Depot,
    charger: RawCharger,
    clock: TestClock,
    samples: list[tuple[str, str, str]],
    power_w: float,
) -> None:
    assert (await read(depot, charger, clock, *samples)).power_w == power_w


async def test_l1_n_is_l1_and_between_phases_is_another_thing(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    reading = await read(
        depot,
        charger,
        clock,
        ("Current.Import", "15.5", "L1-N"),
        ("Current.Import", "15.7", "L2"),
        ("Voltage", "401", "L1-L2"),
        ("Voltage", "231", "L3-N"),
    )
    assert reading.current_a == Phases(15.5, 15.7, None)
    assert reading.voltage_v == Phases(None, None, 231)
