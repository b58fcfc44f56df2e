"""One line in the log for who keeps knocking, not one for each time."""

import logging
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.clock import Clock

REPEATED_AFTER = timedelta(minutes=10)
MOST_KEPT = 500


@dataclass(slots=True)
class _Told:
    at: datetime
    since: int = 0


class RefusalLog:
    """Logs a refusal at once, and its repeats as one line with their number every ten minutes.

    A charger that is set up wrongly knocks every few seconds, for days.
    """

    def __init__(self, log: logging.Logger, clock: Clock) -> None:
        self._log = log
        self._clock = clock
        self._told: OrderedDict[tuple[str, str, str], _Told] = OrderedDict()

    def note(self, host: str, path: str, reason: str) -> None:
        """Log a refusal, or count it where it was logged lately."""
        now, key = self._clock.now(), (host, path, reason)
        told = self._told.get(key)
        if told is None:
            self._log.warning("Refused %s from %s: %s", path, host, reason)
            self._told[key] = _Told(now)
        elif now - told.at < REPEATED_AFTER:
            told.since += 1
        else:
            times = told.since + 1
            self._log.warning("Refused %s from %s %d times more: %s", path, host, times, reason)
            self._told[key] = _Told(now)
        if len(self._told) > MOST_KEPT:
            self._told.popitem(last=False)
