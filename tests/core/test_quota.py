"""Quotas by day, week and month."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import InvalidInput
from app.core.quota import (
    Booking,
    Grant,
    Period,
    QuotaPlan,
    QuotaState,
    Verdict,
    period_at,
    quota_state,
    runs_out_at,
    tightest,
)

BISHKEK = ZoneInfo("Asia/Bishkek")
BERLIN = ZoneInfo("Europe/Berlin")
MONTHLY = QuotaPlan(1, "Drivers", 100_000)


def local(text: str, zone: ZoneInfo = BISHKEK) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def booked(text: str, energy_wh: int) -> Booking:
    return Booking(local(text), energy_wh)


def grant(energy_wh: int, given: str, expires: str) -> Grant:
    return Grant(energy_wh, "Long tour", "Aida", local(given), local(expires))


@pytest.mark.parametrize(
    ("period", "zone", "shown", "starts", "ends"),
    [
        (Period.MONTH, BISHKEK, "2026-03-01T00:00", "2026-03-01", "2026-04-01"),
        (Period.MONTH, BISHKEK, "2026-02-28T23:59:59", "2026-02-01", "2026-03-01"),
        (Period.MONTH, BISHKEK, "2026-12-31T12:00", "2026-12-01", "2027-01-01"),
        (Period.WEEK, BISHKEK, "2026-03-01T12:00", "2026-02-23", "2026-03-02"),
        (Period.WEEK, BISHKEK, "2026-03-02T00:00", "2026-03-02", "2026-03-09"),
        (Period.DAY, BISHKEK, "2026-03-01T12:00", "2026-03-01", "2026-03-02"),
        # 23 and 25 hours.
        (Period.DAY, BERLIN, "2026-03-29T12:00", "2026-03-29", "2026-03-30"),
        (Period.DAY, BERLIN, "2026-10-25T02:30", "2026-10-25", "2026-10-26"),
        (Period.MONTH, BERLIN, "2026-10-31T23:30", "2026-10-01", "2026-11-01"),
    ],
)
def test_a_period_begins_at_midnight_of_the_depot(
    period: Period, zone: ZoneInfo, shown: str, starts: str, ends: str
) -> None:
    expected = (local(starts, zone), local(ends, zone))
    assert period_at(period, local(shown, zone), zone) == expected


@pytest.mark.parametrize(
    ("used_wh", "verdict", "remaining_wh"),
    [
        (0, Verdict.OK, 100_000),
        (79_999, Verdict.OK, 20_001),
        (80_000, Verdict.WARNING, 20_000),
        (99_999, Verdict.WARNING, 1),
        (100_000, Verdict.EXCEEDED, 0),
        (130_000, Verdict.EXCEEDED, 0),
    ],
)
def test_verdicts(used_wh: int, verdict: Verdict, remaining_wh: int) -> None:
    state = quota_state(
        MONTHLY, [booked("2026-03-10T10:00", used_wh)], local("2026-03-11"), BISHKEK
    )
    assert (state.verdict, state.remaining_wh, state.used_wh) == (verdict, remaining_wh, used_wh)
    assert state.allowed_wh == 100_000


def test_without_a_limit_only_the_use_is_counted() -> None:
    plan = QuotaPlan(1, "Boss", 0, unlimited=True)
    state = quota_state(plan, [booked("2026-03-10", 10**9)], local("2026-03-11"), BISHKEK)
    assert (state.verdict, state.remaining_wh, state.used_wh) == (Verdict.OK, None, 10**9)
    assert runs_out_at(state, local("2026-03-11")) is None


def test_the_first_of_the_month_begins_with_nothing_used() -> None:
    bookings = [booked("2026-03-31T23:59", 90_000), booked("2026-04-01T00:00", 5_000)]
    march = quota_state(MONTHLY, bookings, local("2026-03-31T23:59:59"), BISHKEK)
    april = quota_state(MONTHLY, bookings, local("2026-04-01T00:00"), BISHKEK)
    assert (march.used_wh, april.used_wh) == (90_000, 5_000)


def test_a_reset_by_hand_begins_anew_in_mid_period_and_ends_with_it() -> None:
    bookings = [booked("2026-03-05", 100_000), booked("2026-03-12", 10_000)]
    reset = [local("2026-03-10")]
    state = quota_state(MONTHLY, bookings, local("2026-03-15"), BISHKEK, resets=reset)
    assert (state.used_wh, state.remaining_wh) == (10_000, 90_000)
    assert state.counted_from == local("2026-03-10")
    later = quota_state(MONTHLY, bookings, local("2026-04-15"), BISHKEK, resets=reset)
    assert (later.used_wh, later.counted_from) == (0, local("2026-04-01"))


@pytest.mark.parametrize(
    ("percent", "cap_wh", "carried_wh"),
    [(0, 50_000, 0), (100, 50_000, 50_000), (100, 200_000, 130_000), (50, 200_000, 55_000)],
)
def test_what_is_left_is_carried_over_as_far_as_chosen(
    percent: int, cap_wh: int, carried_wh: int
) -> None:
    """January leaves 70 kWh, February 60 of what it had."""
    plan = QuotaPlan(1, "Drivers", 100_000, carry_percent=percent, carry_cap_wh=cap_wh)
    bookings = [booked("2026-01-10", 30_000), booked("2026-02-10", 40_000)]
    if percent == 50:
        bookings[1] = booked("2026-02-10", 25_000)
    state = quota_state(plan, bookings, local("2026-03-05"), BISHKEK)
    assert state.carried_wh == carried_wh
    assert state.remaining_wh == 100_000 + carried_wh


def test_a_month_without_a_booking_leaves_all_of_it_since_the_plan_began() -> None:
    plan = QuotaPlan(
        1, "Drivers", 100_000, carry_percent=100, carry_cap_wh=10**6, since=date(2026, 1, 1)
    )
    earlier = [booked("2025-12-31", 100_000)]
    state = quota_state(plan, earlier, local("2026-03-05"), BISHKEK)
    assert (state.carried_wh, state.used_wh) == (200_000, 0)


def test_a_late_replay_lands_in_its_own_month() -> None:
    plan = QuotaPlan(1, "Drivers", 100_000, carry_percent=100, carry_cap_wh=100_000)
    known = [booked("2026-02-10", 20_000), booked("2026-03-02", 50_000)]
    now = local("2026-03-05")
    before = quota_state(plan, known, now, BISHKEK)
    after = quota_state(plan, [*known, booked("2026-02-27", 30_000)], now, BISHKEK)
    assert (before.used_wh, after.used_wh) == (50_000, 50_000)
    assert (before.carried_wh, after.carried_wh) == (80_000, 50_000)


@pytest.mark.parametrize(
    ("bookings", "granted", "now", "remaining_wh", "allowed_wh"),
    [
        # Untouched beside the quota itself.
        ([("2026-03-02", 10)], (20, "2026-03-01", "2026-03-20"), "2026-03-05", 110, 120),
        # Expired: what was used of it stays used, the rest is lost.
        ([("2026-03-02", 105)], (20, "2026-03-01", "2026-03-04"), "2026-03-05", 0, 105),
        ([("2026-03-02", 90)], (20, "2026-03-01", "2026-03-04"), "2026-03-05", 10, 100),
        # Given after the quota was exceeded, it covers that first.
        ([("2026-03-02", 105)], (20, "2026-03-04", "2026-03-20"), "2026-03-05", 15, 120),
        # Not given yet.
        ([("2026-03-02", 105)], (20, "2026-03-06", "2026-03-20"), "2026-03-05", 0, 100),
        # Used up in February: nothing is left of it in March.
        ([("2026-02-20", 120)], (20, "2026-02-15", "2026-03-31"), "2026-03-05", 100, 100),
        # Half of it used in February: the other half is there in March.
        ([("2026-02-20", 110)], (20, "2026-02-15", "2026-03-31"), "2026-03-05", 110, 110),
        # Energy that flowed after it expired is not covered.
        ([("2026-03-05", 105)], (20, "2026-03-01", "2026-03-04"), "2026-03-06", 0, 100),
    ],
)
def test_extra_energy_until_it_expires(
    bookings: list[tuple[str, int]],
    granted: tuple[int, str, str],
    now: str,
    remaining_wh: int,
    allowed_wh: int,
) -> None:
    state = quota_state(
        QuotaPlan(1, "Small", 100),
        [booked(*b) for b in bookings],
        local(now),
        BISHKEK,
        grants=[grant(*granted)],
    )
    assert (state.remaining_wh, state.allowed_wh) == (remaining_wh, allowed_wh)


def test_of_two_grants_the_one_that_expires_first_is_used_first() -> None:
    grants = [
        grant(20, "2026-03-01", "2026-03-31"),
        grant(20, "2026-03-02", "2026-03-10"),
    ]
    bookings = [booked("2026-03-05", 110)]
    plan = QuotaPlan(1, "Small", 100)
    state = quota_state(plan, bookings, local("2026-03-15"), BISHKEK, grants=grants)
    assert state.remaining_wh == 20


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: QuotaPlan(1, "Less", -1),
        lambda: QuotaPlan(1, "More", 1, carry_percent=101),
        lambda: QuotaPlan(1, "Never", 1, warn_percent=0),
        lambda: grant(0, "2026-03-01", "2026-03-02"),
        lambda: grant(5, "2026-03-02", "2026-03-02"),
        lambda: Grant(5, " ", "Aida", local("2026-03-01"), local("2026-03-02")),
    ],
)
def test_a_quota_or_grant_that_makes_no_sense_is_refused(wrong: object) -> None:
    with pytest.raises(InvalidInput):
        wrong()  # type: ignore[operator]


def test_of_several_quotas_the_one_that_leaves_least_counts() -> None:
    now = local("2026-03-05T12:00")
    bookings = [booked("2026-03-03", 60_000), booked("2026-03-05T09:00", 10_000)]
    plans = [
        MONTHLY,
        QuotaPlan(2, "A day", 15_000, Period.DAY),
        QuotaPlan(3, "All", 0, unlimited=True),
    ]
    states = [quota_state(plan, bookings, now, BISHKEK) for plan in plans]
    found = tightest(states)
    assert found is not None
    assert (found.plan.name, found.remaining_wh) == ("A day", 5_000)
    assert tightest([states[2]]) is None


@pytest.mark.parametrize(
    ("used_wh", "now", "ends"),
    [
        # 10 days for half of it: the other half takes until the 21st.
        (50_000, "2026-03-11T00:00", "2026-03-21"),
        (90_000, "2026-03-11T00:00", "2026-03-12"),
        (30_000, "2026-03-11T00:00", None),
        (0, "2026-03-11T00:00", None),
        # A big session in the first hour is a day's worth, not an hour's.
        (50_000, "2026-03-01T01:00", "2026-03-02"),
        (99_000, "2026-03-11T00:00", "2026-03-11"),
        (100_000, "2026-03-11T00:00", "2026-03-11"),
    ],
)
def test_the_projection(used_wh: int, now: str, ends: str | None) -> None:
    at = local(now)
    state = quota_state(MONTHLY, [booked("2026-03-01T00:30", used_wh)], at, BISHKEK)
    runs_out = runs_out_at(state, at)
    day = None if runs_out is None else runs_out.astimezone(BISHKEK).date().isoformat()
    assert day == ends


def test_the_pace_after_a_reset_is_that_since_the_reset() -> None:
    now = local("2026-03-21")
    state = quota_state(
        MONTHLY, [booked("2026-03-18", 50_000)], now, BISHKEK, resets=[local("2026-03-16")]
    )
    assert runs_out_at(state, now) == local("2026-03-26")


MOMENTS = st.integers(0, 100 * 24 * 60).map(lambda m: local("2026-01-15") + timedelta(minutes=m))
BOOKINGS = st.lists(st.builds(Booking, MOMENTS, st.integers(1, 60_000)), max_size=15)
PLANS = st.builds(
    QuotaPlan,
    st.just(1),
    st.just("Any"),
    st.integers(0, 100_000),
    st.sampled_from(list(Period)),
    carry_percent=st.integers(0, 100),
    carry_cap_wh=st.integers(0, 200_000),
)
GRANTS = st.lists(
    st.builds(
        lambda at, wh, days: Grant(wh, "Tour", "Aida", at, at + timedelta(days=days)),
        MOMENTS,
        st.integers(1, 50_000),
        st.integers(1, 40),
    ),
    max_size=4,
)


def state_of(
    plan: QuotaPlan, bookings: list[Booking], grants: list[Grant], now: datetime
) -> QuotaState:
    return quota_state(plan, bookings, now, BERLIN, grants=grants)


@settings(max_examples=60)
@given(PLANS, BOOKINGS, GRANTS, MOMENTS, st.randoms())
def test_the_state_does_not_depend_on_the_order_in_which_bookings_came(
    plan: QuotaPlan, bookings: list[Booking], grants: list[Grant], now: datetime, random: object
) -> None:
    shuffled = bookings[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert state_of(plan, shuffled, grants, now) == state_of(plan, bookings, grants, now)


@settings(max_examples=60)
@given(PLANS, BOOKINGS, GRANTS, MOMENTS, st.integers(1, 50_000))
def test_another_booking_takes_from_what_remains_and_never_gives(
    plan: QuotaPlan, bookings: list[Booking], grants: list[Grant], now: datetime, energy_wh: int
) -> None:
    before = state_of(plan, bookings, grants, now)
    after = state_of(plan, [*bookings, Booking(now, energy_wh)], grants, now)
    assert before.remaining_wh is not None
    assert after.remaining_wh == max(0, before.remaining_wh - energy_wh)
    assert after.used_wh == before.used_wh + energy_wh
