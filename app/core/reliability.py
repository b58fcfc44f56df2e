"""How well chargers keep their connection: shares of time, outages, faults."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.charger_history import HistoryKind
from app.core.ids import ChargerId

_NO_TIME = timedelta()


@dataclass(frozen=True, slots=True)
class Reliability:
    """How well a charger kept its connection in a period.

    Attributes:
        connected: Share of the time that is known, from 0 to 1.
        longest: The longest outage, as far as it lies in the period.
        last_outage: When the last outage began, which may be before the period.
    """

    charger_id: ChargerId
    connected: float
    outages: int
    longest: timedelta
    faults: int
    last_outage: datetime | None


@dataclass(slots=True)
class _Life:
    """What is so since an instant, and what was counted before."""

    online: bool
    since: datetime
    by_program: bool = False
    known: timedelta = _NO_TIME
    connected: timedelta = _NO_TIME
    longest: timedelta = _NO_TIME
    outages: int = 0
    last_outage: datetime | None = None


class ReliabilityCount:
    """Counts while it is told what happened, from the oldest on, also before the period.

    Args:
        grace: A start of the program cuts every connection; it is an outage of the chargers that
            take longer than this to come back.
    """

    def __init__(self, start: datetime, end: datetime, grace: timedelta) -> None:
        self._start, self._end, self._grace = start, end, grace
        self._lives: dict[ChargerId, _Life] = {}
        self._faults: Counter[ChargerId] = Counter()
        self._first_start: datetime | None = None

    def take(self, at: datetime, kind: HistoryKind, charger_id: ChargerId | None) -> None:
        """Count what happened; without a charger: the program began."""
        if charger_id is None:
            self._first_start = self._first_start or at
            for life in self._lives.values():
                self._turn(life, at, online=False, by_program=True)
        elif kind is HistoryKind.FAULTED:
            self._faults[charger_id] += at >= self._start
        elif kind in (HistoryKind.CONNECTED, HistoryKind.DISCONNECTED):
            online = kind is HistoryKind.CONNECTED
            if charger_id in self._lives:
                self._turn(self._lives[charger_id], at, online=online)
            else:
                # Of the time before it first came there is nothing known.
                self._lives[charger_id] = _Life(online, at)

    def result(self, chargers: Iterable[ChargerId]) -> list[Reliability]:
        """End the period, and return those of the chargers of which anything is known in it."""
        for charger_id in chargers:
            if charger_id not in self._lives and self._first_start is not None:
                self._lives[charger_id] = _Life(False, self._first_start, by_program=True)
        for life in self._lives.values():
            self._close(life, self._end)
        return [self._found(each, life) for each, life in self._lives.items() if life.known]

    def _turn(self, life: _Life, at: datetime, *, online: bool, by_program: bool = False) -> None:
        if life.online != online:
            self._close(life, at)
            life.online, life.since, life.by_program = online, at, by_program

    def _close(self, life: _Life, at: datetime) -> None:
        lasted = at - max(life.since, self._start)
        if lasted <= _NO_TIME:
            return
        life.known += lasted
        if life.online:
            life.connected += lasted
        elif not life.by_program or at - life.since > self._grace:
            life.outages += 1
            life.longest = max(life.longest, lasted)
            life.last_outage = life.since

    def _found(self, charger_id: ChargerId, life: _Life) -> Reliability:
        return Reliability(
            charger_id,
            life.connected / life.known,
            life.outages,
            life.longest,
            self._faults[charger_id],
            life.last_outage,
        )
