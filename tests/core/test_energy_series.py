"""The parts of a session's energy."""

from datetime import UTC, datetime, timedelta
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.energy import EnergyReading, NoReadings
from app.core.energy_series import EnergySeries, apportion

START = datetime(2026, 3, 31, 20, 0, tzinfo=UTC)

STEPS = st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 9000)), max_size=15)


def series(*points: tuple[float, int]) -> EnergySeries:
    return EnergySeries(tuple(EnergyReading(START + timedelta(minutes=m), wh) for m, wh in points))


def series_of(steps: list[tuple[int, int]]) -> EnergySeries:
    """Build a series from steps of seconds and Wh."""
    seconds = accumulate((s for s, _ in steps), initial=0)
    energy = accumulate((wh for _, wh in steps), initial=0)
    return series(*((s / 60, wh) for s, wh in zip(seconds, energy, strict=True)))


@pytest.mark.parametrize(
    ("points", "cut_minutes", "parts"),
    [
        (((0, 0), (60, 9000)), (20,), [3000, 6000]),
        (((0, 0), (60, 9000)), (20, 40), [3000, 3000, 3000]),
        (((0, 0), (10, 4000), (60, 4000)), (30,), [4000, 0]),
        (((0, 0), (60, 9000)), (-10, 70), [0, 9000, 0]),
        # A step without any time belongs to what begins there.
        (((0, 0), (30, 100), (30, 900)), (30,), [100, 800]),
        # One Wh that cannot be halved.
        (((0, 0), (60, 3)), (30,), [2, 1]),
        (((0, 0),), (30,), [0, 0]),
        (((0, 0), (60, 9000)), (), [9000]),
    ],
)
def test_energy_before_and_after_a_moment(
    points: tuple[tuple[int, int], ...], cut_minutes: tuple[int, ...], parts: list[int]
) -> None:
    cuts = [START + timedelta(minutes=m) for m in cut_minutes]
    assert series(*points).split(cuts) == parts


def test_a_register_that_was_reset_still_gives_energy_that_only_grows() -> None:
    registers = [5000, 6000, 200, 900]
    readings = [
        EnergyReading(START + timedelta(minutes=10 * i), r) for i, r in enumerate(registers)
    ]
    energy = EnergySeries.of_registers(reversed(readings))
    assert [point.register_wh for point in energy.points] == [0, 1000, 1000, 1900]


def test_energy_that_falls_or_goes_back_in_time_is_no_series() -> None:
    with pytest.raises(ValueError, match="nor down"):
        series((0, 10), (1, 5))
    with pytest.raises(ValueError, match="back in time"):
        series((1, 0), (0, 5))
    with pytest.raises(NoReadings):
        EnergySeries(())
    with pytest.raises(NoReadings):
        EnergySeries.of_registers([])


@given(STEPS, st.lists(st.integers(-100, 60_000), max_size=8))
def test_the_parts_sum_to_the_whole(steps: list[tuple[int, int]], cuts: list[int]) -> None:
    energy = series_of(steps)
    parts = energy.split([START + timedelta(seconds=s) for s in sorted(cuts)])
    assert sum(parts) == energy.energy_wh
    assert min(parts) >= 0


@given(st.integers(0, 10**6), st.lists(st.integers(0, 10**6), min_size=1, max_size=8))
def test_shares_are_fair_to_one_and_never_fall_when_there_is_more(
    total: int, weights: list[int]
) -> None:
    shares, more = apportion(total, weights), apportion(total + 1, weights)
    assert sum(shares) == total
    assert all(a <= b for a, b in zip(shares, more, strict=True))
    if sum(weights):
        assert all(s >= total * w // sum(weights) for s, w in zip(shares, weights, strict=True))
