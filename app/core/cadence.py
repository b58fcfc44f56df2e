"""How often a meter is read, and how long its last reading is believed (habit 37)."""

from datetime import timedelta

from app.core.readings import MeterReading, ReadingContext

USUAL_STALE_AFTER = timedelta(seconds=150)
_SHORTEST = timedelta(seconds=60)
_LONGEST = timedelta(minutes=40)
_REGULAR = frozenset({ReadingContext.PERIODIC, ReadingContext.CLOCK})


def stale_after(every: timedelta | None) -> timedelta:
    """Return the age from which a reading is old: two more should have come since.

    Args:
        every: The time between readings; None where nobody knows yet.
    """
    if every is None:
        return USUAL_STALE_AFTER
    return min(max(2 * every, _SHORTEST), _LONGEST)


def cadence(
    known: timedelta | None, last: MeterReading | None, reading: MeterReading
) -> timedelta | None:
    """Return the time between readings with one more; only those that come by themselves count."""
    if last is None or {last.context, reading.context} - _REGULAR:
        return known
    gap = reading.received_at - last.received_at
    # Several that come at once were kept by the charger, or are of other measurands.
    return gap if timedelta(seconds=1) <= gap <= _LONGEST else known
