"""What the services and the screen need of the log of OCPP messages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from app.core.ids import ChargerId


class Direction(StrEnum):
    """Who asked whom."""

    FROM_CHARGER = "from_charger"
    TO_CHARGER = "to_charger"


class ExchangeOutcome(StrEnum):
    """How a request ended."""

    WAITING = "waiting"
    ANSWERED = "answered"
    ERROR = "error"
    TIMED_OUT = "timed_out"
    LATE = "late"
    DISCONNECTED = "disconnected"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer.

    Attributes:
        correlation_id: The OCPP message id that both carry; empty where none could be read.
        request: Payload as JSON text, or the raw frame where it could not be read.
        answer: Payload as JSON text; for an error its code and description; empty while waiting.
        repairs: What a tolerant reader mended in the request, a sentence each.
    """

    id: int
    charger_id: ChargerId
    direction: Direction
    correlation_id: str
    action: str
    request: str
    requested_at: datetime
    outcome: ExchangeOutcome = ExchangeOutcome.WAITING
    answer: str = ""
    answered_at: datetime | None = None
    repairs: tuple[str, ...] = ()

    @property
    def latency_ms(self) -> float | None:
        """Milliseconds between request and answer; None while there is none."""
        if self.answered_at is None:
            return None
        return (self.answered_at - self.requested_at).total_seconds() * 1000


@dataclass(frozen=True, slots=True)
class ExchangeFilter:
    """Which exchanges to list; empty leaves a question open."""

    charger_id: ChargerId | None = None
    action: str = ""
    direction: Direction | None = None
    outcomes: frozenset[ExchangeOutcome] = frozenset()
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


class MessageLog(Protocol):
    """Every frame that was exchanged with a charger."""

    def asked(
        self,
        charger_id: ChargerId,
        direction: Direction,
        correlation_id: str,
        action: str,
        request: str,
        at: datetime,
        repairs: Sequence[str] = (),
    ) -> int:
        """Keep a request with the next batch; return the number of its exchange."""
        ...

    def answered(
        self, exchange_id: int, outcome: ExchangeOutcome, answer: str, at: datetime
    ) -> None:
        """Add the answer to an exchange with the next batch."""
        ...

    async def page(
        self, wanted: ExchangeFilter, *, before: int | None = None, limit: int = 200
    ) -> list[Exchange]:
        """Return exchanges, newest first, those with an id below `before`."""
        ...
