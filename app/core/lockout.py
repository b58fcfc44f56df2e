"""Who guesses at a PIN or a password has to wait, longer each time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

MOST_TRIES = 5
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Lockout:
    """How often somebody was wrong since they were right the last time.

    Attributes:
        wrong: Wrong tries since the last wait.
        waits: How many waits there were; each is twice as long as the one before, an hour at most.
        until: The end of the wait; it may be over.
    """

    wrong: int = 0
    waits: int = 0
    until: datetime | None = None

    def waiting(self, now: datetime) -> timedelta:
        """Return how long to wait yet; zero where a try is allowed."""
        return max(timedelta(), self.until - now) if self.until is not None else timedelta()

    def failed(self, now: datetime) -> "Lockout":
        """Return what it is after one more wrong try."""
        if self.wrong + 1 < MOST_TRIES:
            return Lockout(self.wrong + 1, self.waits, self.until)
        # Doubled a hundred times no timedelta could hold it.
        wait = min(FIRST_WAIT * 2 ** min(self.waits, 10), LONGEST_WAIT)
        return Lockout(0, self.waits + 1, now + wait)


NEVER_WRONG = Lockout()
