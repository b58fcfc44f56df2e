"""How long a charger usually takes to dial in again (habit 8 of real chargers)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

KEPT_REDIALS = 10
LONGEST_REDIAL = timedelta(hours=1)
"""Who was away for longer had no power or no network: that says nothing of its ways."""

LEARNED_FROM = 2
"""So many returns make a habit."""

PATIENCE = 1.5
"""A charger is late when it takes longer than its slowest return by this factor."""


@dataclass(frozen=True, slots=True)
class RedialSpan:
    """The quickest and the slowest of the latest returns, in seconds."""

    soonest_s: int
    latest_s: int


@dataclass(frozen=True, slots=True)
class Awaited:
    """A charger that is away and usually comes back by itself.

    Attributes:
        since: When it left, or when the program could first have let it in.
    """

    since: datetime
    span: RedialSpan

    def late(self, now: datetime) -> bool:
        """Tell whether it takes longer than it ever did."""
        return now - self.since > timedelta(seconds=self.span.latest_s * PATIENCE)


def redial_span(redials_s: Sequence[int]) -> RedialSpan | None:
    """Return how long a charger usually takes; None while too few returns are known."""
    if len(redials_s) < LEARNED_FROM:
        return None
    return RedialSpan(min(redials_s), max(redials_s))


def with_redial(redials_s: Sequence[int], away: timedelta) -> tuple[int, ...]:
    """Return the latest returns with one more; as before where it was away for too long."""
    if not timedelta() <= away <= LONGEST_REDIAL:
        return tuple(redials_s)
    return (*redials_s, round(away.total_seconds()))[-KEPT_REDIALS:]
