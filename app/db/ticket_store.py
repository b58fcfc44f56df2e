"""Tickets and their notes in the books."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from app.core.ids import ChargerId
from app.core.work_tickets import TicketNote, WorkTicket
from app.db.engine import Reader
from app.db.keys import Keys
from app.db.tables import ChargerRow, TicketNoteRow, TicketRow, table_of
from app.db.writer import Writer

_TICKET = table_of(TicketRow)
_NOTE = table_of(TicketNoteRow)
_CHARGER = table_of(ChargerRow)
_PLAIN = ("title", "alarm_id", "opened_at", "opened_by", "closed_at", "closed_by")
_LISTED = select(_TICKET, _CHARGER.c.identity).select_from(_TICKET.outerjoin(_CHARGER))


class SqliteTicketStore:
    """Implements `TicketStore`."""

    def __init__(self, writer: Writer, reader: Reader, keys: Keys) -> None:
        self._writer = writer
        self._reader = reader
        self._keys = keys

    async def all(self, *, closed_limit: int = 200) -> list[WorkTicket]:
        """Return tickets with their notes; see `TicketStore.all`."""
        closed = _TICKET.c.closed_at
        is_open = _LISTED.where(closed.is_(None)).order_by(_TICKET.c.id.desc())
        is_closed = _LISTED.where(closed.is_not(None)).order_by(closed.desc()).limit(closed_limit)

        def read(connection: Connection) -> list[WorkTicket]:
            rows = [*connection.execute(is_open), *connection.execute(is_closed)]
            notes = _notes(connection, [row.id for row in rows])
            return [_to_ticket(row, notes.get(row.id, ())) for row in rows]

        return await self._reader.run(read)

    async def save(self, ticket: WorkTicket) -> WorkTicket:
        """Keep a ticket; see `TicketStore.save`."""

        def command(connection: Connection) -> int:
            values = {name: getattr(ticket, name) for name in _PLAIN}
            if ticket.id:
                connection.execute(update(_TICKET).where(_TICKET.c.id == ticket.id).values(values))
                return ticket.id
            charger = ticket.charger_id
            values["charger_id"] = charger and self._keys.charger(connection, charger)
            return int(connection.execute(insert(_TICKET).values(values)).lastrowid)

        return replace(ticket, id=await self._writer.submit(command))

    async def add_note(self, ticket_id: int, note: TicketNote) -> None:
        """Keep a note."""
        row = {"ticket_id": ticket_id, "at": note.at, "operator": note.by, "text": note.text}

        def command(connection: Connection) -> None:
            connection.execute(insert(_NOTE).values(row))

        await self._writer.submit(command)


def _notes(connection: Connection, tickets: list[int]) -> dict[int, tuple[TicketNote, ...]]:
    listed = select(_NOTE).where(_NOTE.c.ticket_id.in_(tickets)).order_by(_NOTE.c.id)
    found: defaultdict[int, tuple[TicketNote, ...]] = defaultdict(tuple)
    for row in connection.execute(listed):
        found[row.ticket_id] += (TicketNote(row.at, row.operator, row.text),)
    return found


def _to_ticket(row: Row[Any], notes: tuple[TicketNote, ...]) -> WorkTicket:
    values = {name: row._mapping[name] for name in _PLAIN}  # noqa: SLF001 - SQLAlchemy's name
    charger = ChargerId(row.identity) if row.identity else None
    return WorkTicket(id=row.id, charger_id=charger, notes=notes, **values)
