"""Quotas: how many kWh somebody may charge in a day, a week or a month."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.core.civil_time import midnight
from app.core.errors import InvalidInput

_INSTANT = timedelta(microseconds=1)


class Period(StrEnum):
    """After what time a quota begins anew, at midnight in the depot's time zone."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class QuotaPlan:
    """So much energy in each period, for a person or for a group together.

    Attributes:
        limit_wh: In Wh; without meaning where `unlimited`.
        warn_percent: A warning from this share of what is allowed.
        carry_percent: Share of what is left at the end of a period that the next one gets.
        carry_cap_wh: But never more than this, in Wh.
        since: Nothing before this day counts or is carried over; None: since the first booking.
    """

    id: int
    name: str
    limit_wh: int
    period: Period = Period.MONTH
    unlimited: bool = False
    warn_percent: int = 80
    carry_percent: int = 0
    carry_cap_wh: int = 0
    since: date | None = None

    def __post_init__(self) -> None:
        if self.limit_wh < 0 or self.carry_cap_wh < 0:
            raise InvalidInput("The quota {name!r} must be 0 kWh or more.", name=self.name)
        if not (0 <= self.carry_percent <= 100 and 0 < self.warn_percent <= 100):
            raise InvalidInput(
                "The shares of the quota {name!r} are 0 to 100 percent.", name=self.name
            )


@dataclass(frozen=True, slots=True)
class Booking:
    """Energy that counts at a moment: when it flowed, not when we heard of it."""

    at: datetime
    energy_wh: int


@dataclass(frozen=True, slots=True)
class Grant:
    """Extra energy that a supervisor allowed, used after the quota itself.

    Attributes:
        expires_at: From then on what is left of it is lost.
    """

    energy_wh: int
    reason: str
    granted_by: str
    granted_at: datetime
    expires_at: datetime

    def __post_init__(self) -> None:
        if self.energy_wh <= 0 or not self.reason.strip():
            raise InvalidInput("Extra energy needs an amount and a reason.")
        if self.expires_at <= self.granted_at:
            raise InvalidInput("Extra energy must stay valid for a while.")


class Verdict(StrEnum):
    """How a quota stands."""

    OK = "ok"
    WARNING = "warning"
    EXCEEDED = "exceeded"


@dataclass(frozen=True, slots=True)
class QuotaState:
    """A quota at one moment.

    Attributes:
        starts_at, ends_at: The period, in UTC.
        counted_from: Its start, or when it was reset by hand.
        used_wh: Since then.
        carried_wh: What the period before left to this one.
        allowed_wh: Limit, what was carried over, and grants; None: unlimited.
        remaining_wh: Until the end of the period; None: unlimited.
    """

    plan: QuotaPlan
    starts_at: datetime
    ends_at: datetime
    counted_from: datetime
    used_wh: int
    carried_wh: int
    allowed_wh: int | None
    remaining_wh: int | None

    @property
    def verdict(self) -> Verdict:
        """Used up, nearly so, or neither."""
        if self.remaining_wh is None or self.allowed_wh is None:
            return Verdict.OK
        if self.remaining_wh == 0:
            return Verdict.EXCEEDED
        warned = self.used_wh * 100 >= self.allowed_wh * self.plan.warn_percent
        return Verdict.WARNING if warned else Verdict.OK


def period_at(period: Period, at: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return when the period that holds `at` begins and ends, in UTC."""
    day = at.astimezone(zone).date()
    if period is Period.DAY:
        first, following = day, day + timedelta(days=1)
    elif period is Period.WEEK:
        first = day - timedelta(days=day.weekday())
        following = first + timedelta(days=7)
    else:
        first = day.replace(day=1)
        following = (first + timedelta(days=32)).replace(day=1)
    return midnight(first, zone), midnight(following, zone)


def quota_state(
    plan: QuotaPlan,
    bookings: Iterable[Booking],
    now: datetime,
    zone: ZoneInfo,
    *,
    grants: Iterable[Grant] = (),
    resets: Iterable[datetime] = (),
) -> QuotaState:
    """Return how a quota stands at `now`: the same whatever the order of the bookings.

    Args:
        bookings: Of this period; and of those before, from `plan.since` on, where energy is
            carried over or a grant reaches back. A running session's energy is one more.
        resets: Moments at which somebody set what was used back to nothing.
    """
    _, ends_at = period_at(plan.period, now, zone)
    since = datetime.min.replace(tzinfo=UTC) if plan.since is None else midnight(plan.since, zone)
    counted = [b for b in bookings if since <= b.at < ends_at]
    first = since if plan.since else min((b.at for b in counted), default=now)
    account = _Account(plan, min(first, now), zone)
    happened: list[tuple[datetime, int, Booking | Grant | None]] = [
        *((b.at, 3, b) for b in counted),
        *((g.granted_at, 2, g) for g in grants if g.granted_at <= now),
        *((at, 1, None) for at in resets if account.counted_from <= at <= now),
    ]
    # Only time and rank: what happens at once and alike may come in any order.
    for at, _, what in sorted(happened, key=lambda x: x[:2]):
        account.move_to(at)
        account.take(at, what)
    account.move_to(now)
    return account.state(now)


def tightest(states: Sequence[QuotaState]) -> QuotaState | None:
    """Return the one of several quotas that leaves the least; None where none limits."""
    limited = [state for state in states if state.remaining_wh is not None]
    return min(limited, key=lambda state: state.remaining_wh or 0, default=None)


def runs_out_at(state: QuotaState, now: datetime) -> datetime | None:
    """Return when a quota is used up if it goes on like this; None: not in this period.

    The pace is taken over a thirtieth of the period at least, so that one session on the first
    of a month does not use up the month.
    """
    if state.remaining_wh is None or state.used_wh == 0:
        return None
    least = (state.ends_at - state.starts_at) / 30
    elapsed = max(now - state.counted_from, least) // _INSTANT
    rest = elapsed * state.remaining_wh // state.used_wh
    if rest >= (state.ends_at - now) // _INSTANT:
        return None
    return now + timedelta(microseconds=rest)


@dataclass(slots=True)
class _Granted:
    expires_at: datetime
    left_wh: int

    def draw(self, energy_wh: int) -> int:
        """Use it for some energy; return what it could not cover."""
        covered = min(self.left_wh, energy_wh)
        self.left_wh -= covered
        return energy_wh - covered


class _Account:
    """Follows one quota through time: own energy first, then grants, then beyond."""

    def __init__(self, plan: QuotaPlan, since: datetime, zone: ZoneInfo) -> None:
        self._plan = plan
        self._zone = zone
        self._starts_at, self._ends_at = period_at(plan.period, since, zone)
        self.counted_from = self._starts_at
        self._carried_wh = 0
        self._own_wh = plan.limit_wh
        self._used_wh = 0
        self._beyond_wh = 0
        self._granted: list[_Granted] = []

    def move_to(self, at: datetime) -> None:
        """Let every period begin that begins until `at`."""
        while at >= self._ends_at:
            # Only what is carried over needs each period in turn.
            following = self._ends_at if self._plan.carry_percent else at
            self._starts_at, self._ends_at = period_at(self._plan.period, following, self._zone)
            left_wh = self._own_wh * self._plan.carry_percent // 100
            self._carried_wh = min(left_wh, self._plan.carry_cap_wh)
            self.counted_from = self._starts_at
            self._begin()

    def take(self, at: datetime, what: Booking | Grant | None) -> None:
        """Count a booking, a grant, or (None) a reset by hand."""
        if isinstance(what, Booking):
            self._book(what)
        elif isinstance(what, Grant):
            granted = _Granted(what.expires_at, what.energy_wh)
            self._beyond_wh = granted.draw(self._beyond_wh)
            self._granted.append(granted)
            self._granted.sort(key=lambda g: g.expires_at)
        elif at >= self._starts_at:
            self.counted_from = at
            self._begin()

    def state(self, now: datetime) -> QuotaState:
        """Describe it at `now`."""
        granted_wh = sum(g.left_wh for g in self._granted if g.expires_at > now)
        remaining_wh = None if self._plan.unlimited else self._own_wh + granted_wh
        allowed_wh = None if remaining_wh is None else self._used_wh + remaining_wh
        if allowed_wh is not None:
            allowed_wh -= self._beyond_wh
        return QuotaState(
            self._plan,
            self._starts_at,
            self._ends_at,
            self.counted_from,
            self._used_wh,
            self._carried_wh,
            allowed_wh,
            remaining_wh,
        )

    def _begin(self) -> None:
        self._own_wh = self._plan.limit_wh + self._carried_wh
        self._used_wh = self._beyond_wh = 0

    def _book(self, booking: Booking) -> None:
        self._used_wh += booking.energy_wh
        rest_wh = max(0, booking.energy_wh - self._own_wh)
        self._own_wh = max(0, self._own_wh - booking.energy_wh)
        for granted in self._granted:
            if granted.expires_at > booking.at:
                rest_wh = granted.draw(rest_wh)
        self._beyond_wh += rest_wh
