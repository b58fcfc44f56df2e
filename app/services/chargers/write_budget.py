"""How often a day something is written into a charger's memory that wears out (habit 12)."""

from collections import defaultdict, deque
from datetime import datetime, timedelta

from app.core.clock import Clock
from app.core.errors import DepotError
from app.core.ids import ChargerId

MOST_A_DAY = 50


class MemoryWearsOut(DepotError):
    """The charger was written to too often today."""

    code = "memory_wears_out"


class WriteBudget:
    """Counts the limits that chargers keep for ever; those of one session are not kept."""

    def __init__(self, clock: Clock, most: int = MOST_A_DAY) -> None:
        self._clock = clock
        self._most = most
        self._written: defaultdict[ChargerId, deque[datetime]] = defaultdict(
            lambda: deque(maxlen=most)
        )

    def spend(self, charger_id: ChargerId) -> None:
        """Count one write.

        Raises:
            MemoryWearsOut: The budget of the last 24 hours is used up.
        """
        now, written = self._clock.now(), self._written[charger_id]
        if len(written) == self._most and now - written[0] < timedelta(days=1):
            raise MemoryWearsOut(
                "{charger_id} got {most} lasting limits within a day.",
                hint="Use limits of a session, or wait until tomorrow: its memory wears out.",
                charger_id=charger_id,
                most=self._most,
            )
        written.append(now)
