"""Commands to many chargers, and commands that wait for one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from app.core.commands import CommandResult
from app.core.ids import ChargerId


@dataclass(frozen=True, slots=True)
class Order:
    """One request of OCPP 1.6 with its payload."""

    action: str
    payload: Mapping[str, Any] = field(default_factory=dict)


class RowState(StrEnum):
    """How far a charger of a bulk run is. SKIPPED: it was never asked."""

    WAITING = "waiting"
    ASKED = "asked"
    ANSWERED = "answered"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One charger of a bulk run, with its own answer once there is one.

    Attributes:
        deferred: It is offline, and the command waits for it.
    """

    charger_id: ChargerId
    state: RowState = RowState.WAITING
    result: CommandResult | None = None
    answered_at: datetime | None = None
    deferred: bool = False

    @property
    def failed(self) -> bool:
        """Tell whether it was asked and did not accept; where the command waits it is not."""
        return self.result is not None and not self.result.ok and not self.deferred


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """How carefully many chargers are asked.

    Attributes:
        canaries: So many are asked first, one at a time; where one fails nobody else is asked.
        stagger_s: Seconds between one charger and the next.
        stop_after: After so many failures the rest is skipped; None: never.
        wait_for: How long the command waits for a charger that is offline; None: not at all.
    """

    canaries: int = 1
    stagger_s: float = 1.0
    stop_after: int | None = 3
    wait_for: timedelta | None = None


class StopKind(StrEnum):
    """Why the rest of a bulk run is not asked."""

    CANARY = "canary"
    FAILURES = "failures"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class BulkStop:
    """What stopped a bulk run.

    Attributes:
        failed: How many chargers had not accepted by then.
        by: Who cancelled it; empty where nobody did.
    """

    kind: StopKind
    failed: int = 0
    by: str = ""


@dataclass(frozen=True, slots=True)
class BulkRun:
    """A command to many chargers.

    Attributes:
        by: Who asked for it.
        stopped: Why the rest was skipped; None where nothing was.
        retry_of: The run whose failures this one repeats.
    """

    id: int
    order: Order
    plan: BulkPlan
    rows: tuple[BulkRow, ...]
    by: str
    started_at: datetime
    finished_at: datetime | None = None
    stopped: BulkStop | None = None
    retry_of: int | None = None

    @property
    def failed(self) -> tuple[ChargerId, ...]:
        """The chargers that were asked and did not accept."""
        return tuple(row.charger_id for row in self.rows if row.failed)

    @property
    def accepted(self) -> int:
        """How many chargers accepted."""
        return sum(row.result is not None and row.result.ok for row in self.rows)


class DeferredState(StrEnum):
    """What became of a command that waited."""

    WAITING = "waiting"
    DONE = "done"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class DeferredCommand:
    """A command for a charger that was offline; it is sent when the charger connects.

    Attributes:
        by: Who asked for it.
        answer: The charger's word, or why there was none; empty while it waits.
        accepted: Whether the charger accepted it.
    """

    id: int
    charger_id: ChargerId
    action: str
    payload: dict[str, Any]
    by: str
    asked_at: datetime
    expires_at: datetime
    state: DeferredState = DeferredState.WAITING
    done_at: datetime | None = None
    answer: str = ""
    accepted: bool = False
