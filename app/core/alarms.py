"""Alarms: what somebody must see to, from when it began until its cause is gone."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.core.ids import ChargerId

REOPENED_WITHIN = timedelta(minutes=15)
"""What comes again so soon is the same alarm once more: a loose plug must not fill the list."""


class AlarmRule(StrEnum):
    """What can be wrong."""

    FAULTED = "faulted"
    OFFLINE = "offline"
    ZOMBIE_SESSION = "zombie_session"
    STOP_FAILED = "stop_failed"
    ENERGY_IMPLAUSIBLE = "energy_implausible"
    BILLING_FAILED = "billing_failed"
    CHARGER_REFUSED = "charger_refused"
    CLOCK_WRONG = "clock_wrong"
    NOT_LISTENING = "not_listening"
    CERTIFICATE_EXPIRING = "certificate_expiring"
    BACKUP_OLD = "backup_old"
    DISK_LOW = "disk_low"

    @property
    def urgent(self) -> bool:
        """Whether somebody must go now: the bell then sounds. Else it can wait for the day."""
        return self in _URGENT


_URGENT = frozenset(
    {AlarmRule.FAULTED, AlarmRule.OFFLINE, AlarmRule.STOP_FAILED, AlarmRule.NOT_LISTENING}
    | {AlarmRule.DISK_LOW}
)


AlarmKey = tuple[AlarmRule, str]
"""A rule and a thing: what makes it the same alarm."""


class AlarmState(StrEnum):
    """Where an alarm stands; a past one is over, whether or not somebody acknowledged it."""

    ACTIVE = "active"
    ACKNOWLEDGED = "acknowledged"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Cause:
    """Something that is wrong now.

    Attributes:
        thing: What it is about: a connector as "CP-1/2", a charger, "session 17", or "disk".
        text: What was measured, in a few words; may change while the cause stays.
    """

    rule: AlarmRule
    thing: str
    text: str
    charger_id: ChargerId | None = None

    @property
    def key(self) -> AlarmKey:
        """What makes it the same alarm."""
        return self.rule, self.thing


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm of a rule about a thing.

    Attributes:
        id: 0 until the books have given it one.
        count: How often its cause came: more than once where it went and came again.
        last_at: When the cause came the last time.
        acknowledged_by: Who has seen it; empty while nobody has.
        cleared_at: When its cause was gone; None while it is there.
    """

    rule: AlarmRule
    thing: str
    text: str
    first_at: datetime
    last_at: datetime
    charger_id: ChargerId | None = None
    id: int = 0
    count: int = 1
    acknowledged_by: str = ""
    acknowledged_at: datetime | None = None
    cleared_at: datetime | None = None

    @property
    def key(self) -> AlarmKey:
        """What makes it the same alarm."""
        return self.rule, self.thing

    @property
    def state(self) -> AlarmState:
        """Where it stands."""
        if self.cleared_at is not None:
            return AlarmState.PAST
        return AlarmState.ACKNOWLEDGED if self.acknowledged_at else AlarmState.ACTIVE


def raised(cause: Cause, at: datetime, before: Alarm | None = None) -> Alarm:
    """Return the alarm of a cause that has come; `before` is the newest one of the same key.

    One that is over since a short while begins again, and asks for somebody again.
    """
    if before is not None and _follows(before, at):
        return replace(
            before,
            text=cause.text,
            count=before.count + 1,
            last_at=at,
            cleared_at=None,
            acknowledged_by="",
            acknowledged_at=None,
        )
    return Alarm(cause.rule, cause.thing, cause.text, at, at, cause.charger_id)


def acknowledged(alarm: Alarm, by: str, at: datetime) -> Alarm:
    """Return the alarm as one that somebody has seen."""
    return replace(alarm, acknowledged_by=by, acknowledged_at=at)


def cleared(alarm: Alarm, at: datetime) -> Alarm:
    """Return the alarm as one whose cause is gone."""
    return replace(alarm, cleared_at=at)


def _follows(before: Alarm, at: datetime) -> bool:
    return before.cleared_at is not None and at - before.cleared_at <= REOPENED_WITHIN
