"""Tickets: work that somebody must do at a charger, or in the depot, and what became of it."""

from dataclasses import dataclass
from datetime import datetime

from app.core.ids import ChargerId


@dataclass(frozen=True, slots=True)
class TicketNote:
    """What somebody wrote to a ticket."""

    at: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class WorkTicket:
    """One piece of work.

    Attributes:
        id: 0 until the books have given it one.
        charger_id: Where the work is; None where it is about no charger.
        alarm_id: The alarm that it came from.
        notes: The oldest first.
    """

    title: str
    opened_at: datetime
    opened_by: str
    charger_id: ChargerId | None = None
    alarm_id: int | None = None
    id: int = 0
    closed_at: datetime | None = None
    closed_by: str = ""
    notes: tuple[TicketNote, ...] = ()

    @property
    def open(self) -> bool:
        """Whether the work is still to be done."""
        return self.closed_at is None
