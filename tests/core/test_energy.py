"""Energy of a session from what chargers report."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.energy import (
    Confidence,
    EnergyReading,
    EnergyResult,
    NoReadings,
    SessionMeter,
    session_energy,
)

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def energy_of(*registers: int, minutes: float = 10) -> EnergyResult:
    return session_energy(
        EnergyReading(START + timedelta(minutes=minutes * i), register)
        for i, register in enumerate(registers)
    )


@pytest.mark.parametrize(
    ("registers", "energy_wh", "confidence"),
    [
        ((1000, 1500, 4000), 3000, Confidence.SURE),
        ((1000,), 0, Confidence.SURE),
        # Rounded twice: the stop is one below the start.
        ((269_456, 269_455), 0, Confidence.SURE),
        # One low reading between good ones was wrong and counts for nothing.
        ((266_325, 267_000, 0, 268_000), 1675, Confidence.SURE),
        # The register was reset to zero on the way: both segments count.
        ((5000, 6000, 200, 900), 1900, Confidence.LIKELY),
        # A register that counts sessions beside a start that counts a lifetime.
        ((266_325, 300, 753), 753, Confidence.LIKELY),
        # A stop far below the last reading: what was measured stays, somebody has to look.
        ((1000, 4000, 0), 3000, Confidence.TO_CHECK),
        # No connector delivers 20 MWh in ten minutes.
        ((1000, 2000, 20_000_000, 20_000_500), 1500, Confidence.TO_CHECK),
    ],
)
def test_energy_of_a_session(
    registers: tuple[int, ...], energy_wh: int, confidence: Confidence
) -> None:
    assert energy_of(*registers) == EnergyResult(energy_wh, confidence)


def test_a_session_without_a_reading_has_no_energy() -> None:
    with pytest.raises(NoReadings):
        session_energy([])


def test_a_reading_that_arrives_late_adds_nothing() -> None:
    meter = SessionMeter(EnergyReading(START, 1000))
    meter.add(EnergyReading(START + timedelta(minutes=10), 3000))
    meter.add(EnergyReading(START + timedelta(minutes=5), 2000))
    meter.add(EnergyReading(START + timedelta(minutes=15), 3500))
    assert meter.result == EnergyResult(2500, Confidence.SURE)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=30))
def test_energy_never_falls_and_is_never_negative(registers: list[int]) -> None:
    meter = SessionMeter(EnergyReading(START, registers[0]))
    before = 0
    for i, register in enumerate(registers):
        meter.add(EnergyReading(START + timedelta(minutes=i), register))
        assert meter.energy_wh >= before >= 0
        before = meter.energy_wh


@given(st.lists(st.integers(0, 5000), max_size=30), st.data())
def test_a_repeated_reading_changes_nothing(steps: list[int], data: st.DataObject) -> None:
    register = 10_000
    readings = [EnergyReading(START, register)]
    for i, step in enumerate(steps):
        register += step
        readings.append(EnergyReading(START + timedelta(minutes=i + 1), register))
    repeated = data.draw(st.sampled_from(readings))
    index = readings.index(repeated)
    assert session_energy([*readings[:index], repeated, *readings[index:]]) == session_energy(
        readings
    )
