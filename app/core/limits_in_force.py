"""Which limit a charger should keep at a moment, and whether its meter shows that it does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from app.core.charger_habits import LimitEffect
from app.core.charging_profiles import (
    ChargingProfile,
    ProfileKind,
    ProfilePurpose,
    RateUnit,
    Recurrency,
    SchedulePeriod,
)
from app.core.ids import SessionId
from app.core.readings import MeterReading

JUDGED_FROM = 3
"""So many readings in a row show what a charger does: the first may be from before."""

JUDGED_AFTER = timedelta(seconds=20)
_ROUND = {Recurrency.DAILY: timedelta(days=1), Recurrency.WEEKLY: timedelta(days=7)}
_TOLERANCE = {RateUnit.AMPERE: 1.0, RateUnit.WATT: 300.0}
_FACTOR = 1.1
_BINDING = 0.8
_OF_A_SESSION = (ProfilePurpose.SESSION, ProfilePurpose.DEFAULT)


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of one connector: amperes for each phase, or watts in all."""

    unit: RateUnit
    value: Decimal

    def __str__(self) -> str:
        return f"{self.value.normalize():f} {self.unit.value}"


@dataclass(frozen=True, slots=True)
class Held:
    """A profile that a charger holds for one of its connectors, or with 0 for each of them."""

    connector_number: int
    profile: ChargingProfile


def limit_in_force(
    held: Iterable[Held], number: int, session_id: SessionId, started_at: datetime, at: datetime
) -> Limit | None:
    """Return the limit of a session on a connector; None where none is in force.

    Of a purpose the highest stack level that is valid counts, and a profile of the session in place
    of a default (OCPP 1.6, 3.13). The limit of the whole charger is shared by its connectors and
    says little of one.
    """
    found = [h.profile for h in held if h.connector_number in (0, number)]
    for purpose in _OF_A_SESSION:
        fitting = [p for p in found if p.purpose is purpose and p.session_id in (None, session_id)]
        for profile in sorted(fitting, key=lambda p: p.stack_level, reverse=True):
            period = period_at(profile, started_at, at)
            if period is not None:
                return Limit(profile.unit, period.limit)
    return None


def period_at(
    profile: ChargingProfile, started_at: datetime, at: datetime
) -> SchedulePeriod | None:
    """Return the period of a profile at a moment, for a session that began at `started_at`."""
    if profile.valid_from and at < profile.valid_from:
        return None
    if profile.valid_until and at >= profile.valid_until:
        return None
    relative = profile.kind is ProfileKind.RELATIVE or profile.starts_at is None
    into = at - (started_at if relative else profile.starts_at or started_at)
    if into < timedelta():
        return None
    if profile.recurrency is not None:
        into %= _ROUND[profile.recurrency]
    if profile.duration_s is not None and into.total_seconds() >= profile.duration_s:
        return None
    passed = [p for p in profile.periods if p.start_s <= into.total_seconds()]
    return passed[-1] if passed else None


class EffectCheck:
    """Judges one connector by its readings: is a limit kept, or drawn over?

    A vehicle that draws less than the limit by itself proves nothing.
    """

    def __init__(self) -> None:
        self._limit: Limit | None = None
        self._since: datetime | None = None
        self._was_over = False
        self._over = self._at_limit = 0

    def add(self, reading: MeterReading, limit: Limit | None) -> LimitEffect | None:
        """Take one reading with the limit in force; return what it shows, once it shows."""
        if limit != self._limit:
            # What it draws now, from before the new limit, may be over it and is no fault.
            self._limit, self._since = limit, reading.received_at
            self._over = self._at_limit = 0
            self._was_over = limit is not None and _over(reading, limit)
            return None
        if limit is None or self._since is None:
            return None
        if reading.received_at - self._since < JUDGED_AFTER:
            return None
        return self._judge(reading, limit)

    def _judge(self, reading: MeterReading, limit: Limit) -> LimitEffect | None:
        if _over(reading, limit):
            self._over, self._at_limit = self._over + 1, 0
            return LimitEffect.IGNORED if self._over == JUDGED_FROM else None
        self._over = 0
        drawn = _drawn(reading, limit.unit)
        binding = drawn is not None and drawn >= float(limit.value) * _BINDING and limit.value > 0
        if drawn is not None and (self._was_over or binding):
            self._at_limit += 1
        return LimitEffect.OBEYED if self._at_limit == JUDGED_FROM else None


def _over(reading: MeterReading, limit: Limit) -> bool:
    drawn = _drawn(reading, limit.unit)
    return drawn is not None and drawn > float(limit.value) * _FACTOR + _TOLERANCE[limit.unit]


def _drawn(reading: MeterReading, unit: RateUnit) -> float | None:
    """Return what is drawn, in a limit's unit; None where the meter does not tell."""
    if unit is RateUnit.WATT:
        return reading.power_w
    currents = [current for current in reading.current_a if current is not None]
    return max(currents, default=None)
