"""What a charger said to something we asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class CommandStatus(StrEnum):
    """Outcome of one request to a charger. Accepted means promised, not done."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSUPPORTED = "unsupported"
    TIMED_OUT = "timed_out"
    OFFLINE = "offline"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CommandResult:
    """The charger's answer.

    Attributes:
        status: The outcome in our words.
        detail: The charger's own word, such as "Scheduled", or why there is none.
        payload: The answer as it came; empty where none came.
        latency_s: Seconds from sending to the answer; None where none came.
    """

    status: CommandStatus
    detail: str = ""
    payload: Mapping[str, Any] = field(default_factory=dict)
    latency_s: float | None = None

    @property
    def ok(self) -> bool:
        """Tell whether the charger promised to do it."""
        return self.status is CommandStatus.ACCEPTED


class Expected(StrEnum):
    """What should be seen after a charger accepted a command."""

    START = "start"
    STOP = "stop"
    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"
    BOOT = "boot"


@dataclass(frozen=True, slots=True)
class Expectation:
    """A promise of a charger that has not been seen to come true yet."""

    what: Expected
    since: datetime
    deadline: datetime

    def overdue(self, now: datetime) -> bool:
        """Tell whether the time in which it should have happened is over."""
        return now > self.deadline
