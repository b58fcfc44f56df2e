"""Civil time of a depot: hours of the day, days, and the clock that jumps twice a year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.core.errors import InvalidInput

EVERY_DAY = frozenset(range(7))
"""Monday is 0, as `date.weekday` counts."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Window:
    """Hours of the day on some weekdays, by the clock on the depot's wall.

    Attributes:
        starts, ends: From `starts` until before `ends`; where `ends` is not later, into the next
            day. Equal: the whole day.
        weekdays: Days on which it begins: Friday 22:00 to 06:00 holds early on Saturday too.
    """

    starts: time = time(0)
    ends: time = time(0)
    weekdays: frozenset[int] = EVERY_DAY

    def __post_init__(self) -> None:
        if not self.weekdays or not self.weekdays <= EVERY_DAY:
            raise InvalidInput("A time window needs weekdays, Monday 0 to Sunday 6.")
        if self.starts.tzinfo is not None or self.ends.tzinfo is not None:
            raise InvalidInput("A time window is told by the clock on the wall, without a zone.")

    def holds(self, local: datetime) -> bool:
        """Tell whether a wall clock that shows `local` is inside."""
        clock, today = local.time(), local.weekday()
        if self.starts < self.ends:
            return today in self.weekdays and self.starts <= clock < self.ends
        began_today = clock >= self.starts and today in self.weekdays
        return began_today or (clock < self.ends and (today - 1) % 7 in self.weekdays)


ALWAYS = Window()


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the instant, in UTC, at which `day` begins in `zone`."""
    return datetime.combine(day, time(0), zone).astimezone(UTC)


def midnights(start: datetime, end: datetime, zone: ZoneInfo) -> list[datetime]:
    """Return the instants, in UTC, after `start` and before `end` at which a day begins."""
    day, found = start.astimezone(zone).date(), []
    while (begins := midnight(day, zone)) < end:
        if begins > start:
            found.append(begins)
        day += _DAY
    return found


def same_wall_time(at: datetime, every: timedelta, now: datetime, zone: ZoneInfo) -> datetime:
    """Return the last moment until `now` at which the wall shows what it showed at `at`.

    Args:
        every: Whole days. While the clock on the wall has not jumped this is a multiple of it away.
    """
    wanted, today = at.astimezone(zone), now.astimezone(zone)
    rounds = (today.date() - wanted.date()) // every
    while True:
        day = wanted.date() + rounds * every
        found = datetime.combine(day, wanted.timetz().replace(tzinfo=None), zone).astimezone(UTC)
        if found <= now or rounds <= 0:
            return found
        rounds -= 1


class WallClock:
    """Knows when the clock on the wall passes given times of the day, or jumps.

    Remembers each day it was asked about, so that a session of a thousand readings costs one.
    """

    def __init__(self, zone: ZoneInfo, edges: Iterable[time]) -> None:
        self._zone = zone
        self._edges = sorted({time(0), *edges})
        self._days: dict[date, list[datetime]] = {}

    def local(self, at: datetime) -> datetime:
        """Return what the wall clock shows at an instant."""
        return at.astimezone(self._zone)

    def edges_between(self, start: datetime, end: datetime) -> list[datetime]:
        """Return, in order, the instants in UTC after `start` and before `end`.

        A few may be among them at which nothing happens, near a jump of the clock.
        """
        day, last = self.local(start).date(), self.local(end).date()
        found: list[datetime] = []
        while day <= last:
            found += [edge for edge in self._edges_of(day) if start < edge < end]
            day += _DAY
        return sorted(set(found))

    def _edges_of(self, day: date) -> list[datetime]:
        if day not in self._days:
            # Both folds: an hour that comes twice has its edges twice.
            passed = [
                datetime.combine(day, edge, self._zone).replace(fold=fold).astimezone(UTC)
                for edge in self._edges
                for fold in (0, 1)
            ]
            self._days[day] = passed + self._jump_of(day)
        return self._days[day]

    def _jump_of(self, day: date) -> list[datetime]:
        """Return the instant at which the offset from UTC changes on `day`, if it does."""
        before, after = midnight(day, self._zone), midnight(day + _DAY, self._zone)
        offset = self.local(before).utcoffset()
        if self.local(after).utcoffset() == offset:
            return []
        while after - before > timedelta(seconds=1):
            middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
            if self.local(middle).utcoffset() == offset:
                before = middle
            else:
                after = middle
        return [after]
