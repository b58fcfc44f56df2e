"""Hours of the day by the clock on the wall."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.civil_time import WallClock, Window, midnight, midnights
from app.core.errors import InvalidInput

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = Window(time(22), time(6))
FRIDAY_NIGHT = Window(time(22), time(6), frozenset({4}))
OFFICE = Window(time(8), time(17), frozenset(range(5)))


@pytest.mark.parametrize(
    ("window", "shown", "inside"),
    [
        # 2026-03-06 is a Friday.
        (OFFICE, "2026-03-06T08:00", True),
        (OFFICE, "2026-03-06T17:00", False),
        (OFFICE, "2026-03-07T12:00", False),
        (NIGHT, "2026-03-06T22:00", True),
        (NIGHT, "2026-03-06T05:59:59", True),
        (NIGHT, "2026-03-06T06:00", False),
        (FRIDAY_NIGHT, "2026-03-07T03:00", True),
        (FRIDAY_NIGHT, "2026-03-06T03:00", False),
        (Window(), "2026-03-06T00:00", True),
        (Window(weekdays=frozenset({0})), "2026-03-08T23:59", False),
        (Window(starts=time(12), weekdays=frozenset({6})), "2026-03-08T23:00", True),
    ],
)
def test_a_window_holds_its_hours(window: Window, shown: str, inside: bool) -> None:
    assert window.holds(datetime.fromisoformat(shown)) is inside


def test_a_window_without_days_or_with_a_zone_is_refused() -> None:
    with pytest.raises(InvalidInput):
        Window(weekdays=frozenset())
    with pytest.raises(InvalidInput):
        Window(weekdays=frozenset({7}))
    with pytest.raises(InvalidInput):
        Window(starts=time(8, tzinfo=UTC))


def test_a_day_begins_when_the_clock_on_the_wall_says_so() -> None:
    assert midnight(date(2026, 1, 1), BERLIN) == datetime(2025, 12, 31, 23, tzinfo=UTC)
    # In Santiago the clock jumps from 24:00 to 01:00: that day has no midnight.
    jump = midnight(date(2025, 9, 7), ZoneInfo("America/Santiago"))
    assert jump == datetime(2025, 9, 7, 4, tzinfo=UTC)


def test_days_are_23_or_25_hours_long_when_the_clock_jumps() -> None:
    for first, hours in ((date(2026, 3, 28), [24, 23, 24]), (date(2026, 10, 24), [24, 25, 24])):
        start = midnight(first, BERLIN)
        ends = midnights(start, start + timedelta(days=3, hours=2), BERLIN)
        begins = [start, *ends[:-1]]
        assert [(e - b) / timedelta(hours=1) for b, e in zip(begins, ends, strict=True)] == hours


@settings(max_examples=60)
@given(
    day=st.sampled_from([date(2026, 3, 28), date(2026, 10, 24), date(2026, 6, 1)]),
    starts=st.times(),
    ends=st.times(),
    probes=st.lists(st.integers(0, 48 * 3600), min_size=5, max_size=20),
)
def test_between_two_edges_no_window_opens_or_closes(
    day: date, starts: time, ends: time, probes: list[int]
) -> None:
    """Also where the hour of an edge comes twice or not at all."""
    window, clock = Window(starts, ends), WallClock(BERLIN, {starts, ends})
    start = midnight(day, BERLIN)
    edges = clock.edges_between(start - timedelta(seconds=1), start + timedelta(days=3))
    for seconds in probes:
        probe = start + timedelta(seconds=seconds)
        edge = max(e for e in edges if e <= probe)
        assert window.holds(clock.local(edge)) is window.holds(clock.local(probe))
