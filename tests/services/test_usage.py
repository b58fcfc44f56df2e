"""Energy by when it flowed: nothing is lost, whatever the readings and cuts."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.core.civil_time import midnights
from app.core.energy import EnergyReading
from app.core.energy_series import EnergySeries
from app.core.ids import SessionId
from app.services.people.usage import UsageBook, energy_points

ZONE = ZoneInfo("Asia/Bishkek")
START = datetime(2026, 3, 1, 8, tzinfo=UTC)
ONE, TWO = SessionId(1), SessionId(2)
steps = st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 9_000)), max_size=20)


def points_of(grown: list[tuple[int, int]]) -> list[EnergyReading]:
    at, energy_wh, points = START, 0, []
    for minutes, grown_wh in grown:
        at, energy_wh = at + timedelta(minutes=minutes), energy_wh + grown_wh
        points.append(EnergyReading(at, energy_wh))
    return points


def filled(grown: list[tuple[int, int]], cuts: list[int]) -> UsageBook:
    usage = UsageBook(ZONE)
    for minutes in cuts:
        usage.cut(START + timedelta(minutes=minutes))
    usage.begin(ONE, 7, START)
    for point in points_of(grown):
        assert usage.count(ONE, point)
    return usage


@given(steps, st.lists(st.integers(-100, 40_000), max_size=5))
def test_the_parts_sum_to_the_energy_of_the_session(grown, cuts) -> None:
    usage = filled(grown, cuts)
    total_wh = sum(grown_wh for _, grown_wh in grown)
    assert sum(b.energy_wh for b in usage.bookings([7])) == total_wh
    assert list(usage.bookings([8])) == []
    usage.forget(ONE)
    assert list(usage.bookings([7])) == []


@given(steps)
def test_the_days_are_those_of_the_rule(grown) -> None:
    usage = filled(grown, [])
    by_day = {b.at.astimezone(ZONE).date(): b.energy_wh for b in usage.bookings([7])}
    expected: dict[object, int] = {}
    if grown:
        series = EnergySeries((EnergyReading(START, 0), *points_of(grown)))
        cuts = midnights(series.starts_at, series.ends_at, ZONE)
        parts = zip([series.starts_at, *cuts], series.split(cuts), strict=True)
        expected = {at.astimezone(ZONE).date(): energy_wh for at, energy_wh in parts if energy_wh}
    assert by_day == expected


def test_an_older_or_lower_reading_counts_nothing() -> None:
    usage = filled([(10, 500), (10, 500)], [])
    assert not usage.count(ONE, EnergyReading(START, 2_000))
    assert not usage.count(ONE, EnergyReading(START + timedelta(hours=1), 999))
    assert usage.counted_wh(ONE) == 1_000
    assert usage.counted_wh(TWO) is None


def test_nothing_goes_beyond_the_energy_that_was_booked() -> None:
    hours = [START + timedelta(hours=hour) for hour in range(4)]
    registers = [EnergyReading(at, 1_000 * n) for n, at in enumerate(hours)]
    end = EnergyReading(hours[2], 1_500)
    points = energy_points(registers[0], registers[1:], end)
    assert points == [registers[0], registers[1], end]
