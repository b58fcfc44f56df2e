"""Sampled values to readings: one table row for each oddity of a real charger."""

from datetime import UTC, datetime
from typing import Any

import pytest

from app.core.readings import Phases, ReadingContext
from app.ocpp.meter_values import read as read_payload

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
ENERGY = "Energy.Active.Import.Register"
POWER = "Power.Active.Import"


def sample(value: object, measurand: str = "", unit: str = "", **more: str) -> dict[str, Any]:
    given = {"measurand": measurand, "unit": unit} | more
    return {"value": value} | {name: text for name, text in given.items() if text}


def read(*samples: dict[str, Any], at: str = "2026-03-01T07:59:58Z") -> Any:
    found = read_payload(
        {"meterValue": [{"timestamp": at, "sampledValue": list(samples)}]}, NOW
    ).found
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("samples", "energy_wh"),
    [
        ([sample("1500", ENERGY, "Wh")], 1500),
        ([sample("1.5", ENERGY, "kWh")], 1500),
        # Neither measurand nor unit: the energy register in Wh (7.43).
        ([sample("1500")], 1500),
        ([sample(1500)], 1500),
        ([sample("22360064.8", ENERGY, "Wh")], 22_360_065),
        ([sample("1514,2", ENERGY, "Wh")], 1514),
        # 2 to the 32 has gone by.
        ([sample("4296944685", ENERGY, "Wh")], 4_296_944_685),
        # Registers of the phases and no total.
        ([sample("1.000", ENERGY, "kWh", phase=p) for p in ("L1", "L2", "L3")], 3000),
        # A total and phases: the total.
        ([sample("900", ENERGY, "Wh", phase="L1"), sample("1000", ENERGY, "Wh")], 1000),
        # A placeholder of the start beside the value, in either order.
        (
            [
                sample("753", ENERGY, "Wh", context="Sample.Periodic"),
                sample("0", ENERGY, "Wh", context="Transaction.Begin"),
            ],
            753,
        ),
        (
            [
                sample("0", ENERGY, "Wh", context="Transaction.Begin"),
                sample("753", ENERGY, "Wh", context="Sample.Periodic"),
            ],
            753,
        ),
        # The plug counts, not the grid meter.
        (
            [
                sample("99999", ENERGY, "Wh", location="Inlet"),
                sample("753", ENERGY, "Wh", location="Outlet"),
            ],
            753,
        ),
        ([sample("-1", ENERGY, "Wh"), sample("1", POWER, "W")], None),
        ([sample("abc=", ENERGY, "Wh", format="SignedData"), sample("1", POWER, "W")], None),
    ],
)
def test_energy(samples: list[dict[str, Any]], energy_wh: int | None) -> None:
    assert read(*samples).energy_wh == energy_wh


@pytest.mark.parametrize(
    ("samples", "power_w"),
    [
        ([sample("11000", POWER, "W")], 11_000.0),
        ([sample("11", POWER, "kW")], 11_000.0),
        ([sample("3.5", POWER, "kW", phase=p) for p in ("L1", "L2", "L3")], 10_500.0),
        ([sample("3600", POWER, "W", phase=p) for p in ("L1-N", "L2-N")], 7200.0),
        # One phase is never multiplied by three.
        ([sample("3600", POWER, "W", phase="L1")], 3600.0),
        ([sample("0.0", POWER, "W")], 0.0),
    ],
)
def test_power(samples: list[dict[str, Any]], power_w: float) -> None:
    assert read(*samples).power_w == pytest.approx(power_w)


def test_phases_named_with_and_without_neutral_are_the_same() -> None:
    reading = read(
        sample("16.0", "Current.Import", "A", phase="L1-N"),
        sample("15.0", "Current.Import", "A", phase="L2"),
        sample("0.2", "Current.Import", "A", phase="N"),
        sample("230.1", "Voltage", "V", phase="L1-N"),
        sample("400.0", "Voltage", "V", phase="L1-L2"),
    )
    assert reading.current_a == Phases(16.0, 15.0, None)
    assert reading.voltage_v == Phases(230.1, None, None)


def test_a_dc_charger_gives_values_without_a_phase() -> None:
    reading = read(
        sample("26", "Current.Import", "A"),
        sample("746", "Voltage", "V"),
        sample("40.8", "SoC", "Percent", location="EV"),
        sample("41", "Temperature", "Celsius", location="Body"),
        sample("31.5", "Current.Offered", "A", location="Inlet"),
    )
    assert reading.current_a == Phases(26.0)
    assert reading.voltage_v == Phases(746.0)
    assert (reading.soc_percent, reading.temperature_c) == (40.8, 41.0)
    assert reading.current_offered_a == 31.5


def test_a_current_without_a_measurand_is_no_energy_and_an_unknown_context_counts_less() -> None:
    reading = read(
        sample("13.319", unit="A", context="Sample.Periodic"),
        sample("16.923", unit="A", context="CurrentMax"),
    )
    assert reading.energy_wh is None
    assert reading.current_a == Phases(13.319)


def test_elements_with_one_time_stamp_are_one_reading() -> None:
    at = "2026-03-01T07:59:58Z"
    payload = {
        "meterValue": [
            {"timestamp": at, "sampledValue": [sample("1500", ENERGY, "Wh")]},
            {"timestamp": at, "sampledValue": [sample("11000", POWER, "W")]},
            {"timestamp": "2026-03-01T08:00:00Z", "sampledValue": [sample("1600", ENERGY)]},
        ]
    }
    first, second = read_payload(payload, NOW).found
    assert (first.energy_wh, first.power_w) == (1500, 11_000.0)
    assert second.energy_wh == 1600


@pytest.mark.parametrize(
    "samples",
    [[], [sample("", ENERGY)], [sample("nan", ENERGY)], [sample(None, ENERGY)], ["text"]],
)
def test_without_a_single_value_there_is_no_reading(samples: list[Any]) -> None:
    assert (
        read_payload({"meterValue": [{"timestamp": "", "sampledValue": samples}]}, NOW).found == []
    )


def test_both_times_are_kept() -> None:
    reading = read(sample("1500"), at="2026-03-01T07:59:58.250+00:00")
    assert reading.at == datetime(2026, 3, 1, 7, 59, 58, 250_000, tzinfo=UTC)
    assert reading.received_at == NOW


def test_the_context_is_that_of_the_real_values() -> None:
    begin = sample("0", ENERGY, context="Transaction.Begin")
    assert read(begin).context is ReadingContext.BEGIN
    assert read(begin, sample("5", POWER)).context is ReadingContext.PERIODIC
    assert read(sample("5", POWER, context="Sample.Clock")).context is ReadingContext.CLOCK


@pytest.mark.parametrize("value", ["9" * 400, "1e300", "-1e300", "nan", 10**400])
def test_a_value_that_no_meter_can_show_is_no_number(value: object) -> None:
    """A number beyond the database's columns spoilt the commit of everyone in the same batch."""
    payload = {"meterValue": [{"timestamp": "", "sampledValue": [sample(value, ENERGY)]}]}
    assert [reading.energy_wh for reading in read_payload(payload, NOW).found] in ([], [None])
