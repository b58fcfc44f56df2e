"""Tickets: opened by whoever sees that something is to be done, closed by whoever did it."""

from dataclasses import replace

from app.core.alarms import Alarm
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import InvalidInput, NotFound
from app.core.events import TicketsChanged
from app.core.ids import ChargerId
from app.core.roles import Operator, Role
from app.core.work_tickets import TicketNote, WorkTicket
from app.services.audit import Auditor, audited
from app.services.ports.upkeep import TicketStore


class WorkTicketService:
    """Holds the open tickets and the newest closed ones; each change is written before it shows."""

    def __init__(self, store: TicketStore, bus: Bus, auditor: Auditor, clock: Clock) -> None:
        self._store = store
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._tickets: dict[int, WorkTicket] = {}

    async def load(self) -> None:
        """Read the tickets from the books."""
        self._tickets = {ticket.id: ticket for ticket in await self._store.all()}

    def all(self, charger_id: ChargerId | None = None) -> list[WorkTicket]:
        """Return tickets, of one charger where it is named: open ones first, the newest first."""
        chosen = (t for t in self._tickets.values() if charger_id in (None, t.charger_id))
        return sorted(chosen, key=lambda ticket: (not ticket.open, -ticket.id))

    def of_alarm(self, alarm: Alarm) -> WorkTicket | None:
        """Return the open ticket that came from an alarm, if there is one."""
        return next((t for t in self._tickets.values() if t.open and t.alarm_id == alarm.id), None)

    @audited("ticket.open", Role.ATTENDANT)
    async def open(
        self,
        title: str,
        charger_id: ChargerId | None = None,
        *,
        alarm_id: int | None = None,
        note: str = "",
        by: Operator,
    ) -> WorkTicket:
        """Open a ticket, with a first note where there is something to say.

        Raises:
            InvalidInput: It has no title.
        """
        if not title.strip():
            raise InvalidInput("A ticket needs a title.", hint="Say in a few words what is wrong.")
        now = self._clock.now()
        opened = await self._store.save(
            WorkTicket(" ".join(title.split()), now, by.name, charger_id, alarm_id)
        )
        self._show(opened)
        return await self._write(opened, note, by) if note.strip() else opened

    @audited("ticket.note", Role.ATTENDANT)
    async def add_note(self, ticket_id: int, text: str, *, by: Operator) -> None:
        """Write something to a ticket.

        Raises:
            InvalidInput: There is nothing in it.
            NotFound: There is no such ticket.
        """
        if not text.strip():
            raise InvalidInput("A note needs some words.")
        await self._write(self._known(ticket_id), text, by)

    @audited("ticket.close", Role.ATTENDANT)
    async def close(self, ticket_id: int, *, by: Operator) -> None:
        """Note that the work is done.

        Raises:
            NotFound: There is no such ticket.
        """
        ticket = self._known(ticket_id)
        if ticket.open:
            done = replace(ticket, closed_at=self._clock.now(), closed_by=by.name)
            self._show(await self._store.save(done))

    @audited("ticket.reopen", Role.ATTENDANT)
    async def reopen(self, ticket_id: int, *, by: Operator) -> None:
        """Note that the work is not done after all.

        Raises:
            NotFound: There is no such ticket.
        """
        ticket = replace(self._known(ticket_id), closed_at=None, closed_by="")
        self._show(await self._store.save(ticket))

    async def _write(self, ticket: WorkTicket, text: str, by: Operator) -> WorkTicket:
        note = TicketNote(self._clock.now(), by.name, text.strip())
        await self._store.add_note(ticket.id, note)
        # Not the one handed in: it may have been closed while the note was written.
        present = self._known(ticket.id)
        written = replace(present, notes=(*present.notes, note))
        self._show(written)
        return written

    def _known(self, ticket_id: int) -> WorkTicket:
        if ticket_id not in self._tickets:
            raise NotFound("There is no ticket {number}.", number=ticket_id)
        return self._tickets[ticket_id]

    def _show(self, ticket: WorkTicket) -> None:
        self._tickets[ticket.id] = ticket
        self._bus.publish(TicketsChanged())
