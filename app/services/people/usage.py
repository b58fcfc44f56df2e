"""Energy that people charged, by when it flowed: what quotas count."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.core.civil_time import midnight, midnights
from app.core.energy import EnergyReading
from app.core.energy_series import EnergySeries
from app.core.ids import SessionId
from app.core.quota import Booking


@dataclass(slots=True)
class _Counted:
    person_id: int
    last: EnergyReading
    slots: dict[datetime, int] = field(default_factory=dict)


class UsageBook:
    """Sums for each person and slot, a day or a part of one.

    A slot ends at midnight in the depot's time zone and at each cut: a moment from which energy
    counts otherwise than before, such as when a quota was reset.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._cuts: list[datetime] = []
        self._sessions: dict[SessionId, _Counted] = {}
        self._people: defaultdict[int, defaultdict[datetime, int]]
        self._people = defaultdict(lambda: defaultdict(int))
        self._midnights: dict[date, datetime] = {}

    def cut(self, at: datetime) -> None:
        """Let a new slot begin; what was counted before stays where it is."""
        insort(self._cuts, at)

    def is_cut(self, start: datetime, end: datetime) -> bool:
        """Tell whether a slot was cut between two moments."""
        return bisect_right(self._cuts, start) < bisect_left(self._cuts, end)

    def counted_wh(self, session_id: SessionId) -> int | None:
        """Return the energy of a session that is counted, None where it is not followed."""
        counted = self._sessions.get(session_id)
        return None if counted is None else counted.last.register_wh

    def begin(self, session_id: SessionId, person_id: int, started_at: datetime) -> None:
        """Count a session anew, from nothing."""
        self.forget(session_id)
        self._sessions[session_id] = _Counted(person_id, EnergyReading(started_at, 0))

    def count(self, session_id: SessionId, reading: EnergyReading) -> bool:
        """Count the energy of a session since its start (`register_wh`) at a moment.

        False where that is less than was counted or older: it cannot be counted onwards.
        """
        counted = self._sessions[session_id]
        last = counted.last
        if reading.at < last.at or reading.register_wh < last.register_wh:
            return False
        if reading.register_wh > last.register_wh:
            self._divide(counted, EnergySeries((last, reading)))
        counted.last = reading
        return True

    def forget(self, session_id: SessionId) -> None:
        """Take back what a session was counted with."""
        counted = self._sessions.pop(session_id, None)
        if counted is not None:
            usage = self._people[counted.person_id]
            for slot, energy_wh in counted.slots.items():
                usage[slot] -= energy_wh

    def bookings(self, people: Iterable[int]) -> Iterator[Booking]:
        """Yield what these people charged together, a slot each."""
        for person_id in people:
            for slot, energy_wh in self._people.get(person_id, {}).items():
                if energy_wh:
                    yield Booking(slot, energy_wh)

    def _divide(self, counted: _Counted, series: EnergySeries) -> None:
        edges = self._edges(series.starts_at, series.ends_at)
        usage = self._people[counted.person_id]
        moments = [series.starts_at, *edges]
        for at, energy_wh in zip(moments, series.split(edges), strict=True):
            if energy_wh:
                slot = self._slot(at)
                usage[slot] += energy_wh
                counted.slots[slot] = counted.slots.get(slot, 0) + energy_wh

    def _edges(self, start: datetime, end: datetime) -> list[datetime]:
        first, last = bisect_right(self._cuts, start), bisect_left(self._cuts, end)
        if self._day(start) == self._day(end):
            return self._cuts[first:last]
        return sorted({*self._cuts[first:last], *midnights(start, end, self._zone)})

    def _slot(self, at: datetime) -> datetime:
        day = self._day(at)
        if day not in self._midnights:
            self._midnights[day] = midnight(day, self._zone)
        place = bisect_right(self._cuts, at)
        began = self._midnights[day]
        return max(began, self._cuts[place - 1]) if place else began

    def _day(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()


def energy_points(
    start: EnergyReading, readings: Sequence[EnergyReading], end: EnergyReading | None
) -> list[EnergyReading]:
    """Return the energy of a session since its start at each moment it was read.

    Args:
        start: The register at its start.
        end: The energy that was booked in the end; nothing goes beyond it. None while it runs.
    """
    within = [reading for reading in readings if reading.at >= start.at]
    points = list(EnergySeries.of_registers([start, *within]).points)
    if end is None:
        return points
    kept = [p for p in points if p.at <= end.at and p.register_wh <= end.register_wh]
    return [*kept, end]
