"""Who guesses waits longer each time."""

from datetime import UTC, datetime, timedelta

from app.core.lockout import Lockout

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def wrong(lockout: Lockout, times: int) -> Lockout:
    for _ in range(times):
        lockout = lockout.failed(NOW)
    return lockout


def test_four_wrong_tries_cost_nothing_and_the_fifth_a_minute() -> None:
    assert not wrong(Lockout(), 4).waiting(NOW)
    assert wrong(Lockout(), 5).waiting(NOW) == timedelta(minutes=1)


def test_each_further_wait_is_twice_as_long_up_to_an_hour() -> None:
    waits = [wrong(Lockout(), 5 * times).waiting(NOW) for times in (2, 3, 7, 300)]
    assert waits == [timedelta(minutes=minutes) for minutes in (2, 4, 60, 60)]


def test_a_wait_ends_at_its_time() -> None:
    locked = wrong(Lockout(), 5)
    assert locked.waiting(NOW + timedelta(seconds=59)) == timedelta(seconds=1)
    assert not locked.waiting(NOW + timedelta(seconds=60))
