"""What alarms, tickets and the history of chargers need: a place in the books, and the machine."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from app.core.alarm_rules import HostFacts
from app.core.alarms import Alarm, AlarmRule
from app.core.charger_history import HistoryEntry
from app.core.ids import ChargerId
from app.core.reliability import Reliability
from app.core.work_tickets import TicketNote, WorkTicket


@dataclass(frozen=True, slots=True)
class PastFilter:
    """Which alarms of the past are wanted; None leaves none out.

    Attributes:
        since: Only those that ended then or later.
    """

    since: datetime | None = None
    charger_id: ChargerId | None = None
    rule: AlarmRule | None = None


ALL_PAST = PastFilter()


class AlarmStore(Protocol):
    """Alarms, those of the past too."""

    async def open(self) -> list[Alarm]:
        """Return the alarms whose cause is there, the oldest first."""
        ...

    async def past(
        self, wanted: PastFilter = ALL_PAST, *, before: Alarm | None = None, limit: int = 200
    ) -> list[Alarm]:
        """Return alarms that are over, the newest end first; with `before` those that follow it."""
        ...

    async def save(self, alarm: Alarm) -> Alarm:
        """Insert an alarm with id 0, update any other; return it with its id."""
        ...


class TicketStore(Protocol):
    """Tickets with their notes."""

    async def all(self, *, closed_limit: int = 200) -> list[WorkTicket]:
        """Return the open tickets, and as many closed ones, each with its notes; newest first."""
        ...

    async def save(self, ticket: WorkTicket) -> WorkTicket:
        """Insert a ticket with id 0, update any other, without its notes; return it."""
        ...

    async def add_note(self, ticket_id: int, note: TicketNote) -> None:
        """Keep a note."""
        ...


class ChargerHistoryStore(Protocol):
    """Connections, boots and faults of chargers."""

    def note(self, entry: HistoryEntry) -> None:
        """Keep an entry with the next batch."""
        ...

    async def of_charger(self, charger_id: ChargerId, since: datetime) -> Sequence[HistoryEntry]:
        """Return the entries of a charger, and the starts of the program, the oldest first.

        They begin with the last one before `since` that tells whether it was connected then.
        """
        ...

    async def reliability(
        self, since: datetime, until: datetime, grace: timedelta
    ) -> Sequence[Reliability]:
        """Return how every charger kept its connection, of which anything is known.

        An outage is a time without connection, with a part of it in the period. One that a start of
        the program began counts where the charger was not back within `grace`.
        """
        ...

    async def forget_before(self, at: datetime) -> None:
        """Drop what is older."""
        ...


class Host(Protocol):
    """The machine that the program runs on."""

    async def facts(self) -> HostFacts:
        """Look at the disk, the certificate, the backups and the ports, off the loop."""
        ...
