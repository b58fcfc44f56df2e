"""Events and audit entries."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from app.core.events import AttentionRaised
from app.core.ids import ChargerId
from app.db.audit_chain import AuditSink
from app.db.engine import Reader
from app.db.keys import Keys
from app.db.steps import Order
from app.db.tables import AuditEntryRow, ChargerRow, EventRow, table_of
from app.db.writer import Writer
from app.services.ports.journal import AuditEntry

_EVENT = table_of(EventRow)
_AUDIT = table_of(AuditEntryRow)
_CHARGER = table_of(ChargerRow)


class _EventSink:
    order = Order.QUEUED

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def write(self, connection: Connection, items: Sequence[AttentionRaised]) -> None:
        rows = [
            {
                "at": item.at,
                "charger_id": self._charger(connection, item.charger_id),
                "kind": item.kind,
                "text": item.text,
            }
            for item in items
        ]
        connection.execute(insert(_EVENT), rows)

    def _charger(self, connection: Connection, charger_id: ChargerId | None) -> int | None:
        return None if charger_id is None else self._keys.charger(connection, charger_id)


class SqliteJournal:
    """Implements `Journal`. What was noted is found at once: reading waits for its commit."""

    def __init__(self, writer: Writer, reader: Reader, keys: Keys) -> None:
        self._writer = writer
        self._reader = reader
        self._events = _EventSink(keys)
        self._audit = AuditSink()
        writer.on_rollback(self._audit.forget)

    def note_event(self, event: AttentionRaised) -> None:
        """Queue an event."""
        self._writer.add(self._events, event)

    def note_audit(self, entry: AuditEntry) -> None:
        """Queue an audit entry."""
        self._writer.add(self._audit, entry)

    async def events(self, *, limit: int = 200) -> list[AttentionRaised]:
        """Return the newest events first."""
        listed = (
            select(_CHARGER.c.identity, _EVENT.c.kind, _EVENT.c.text, _EVENT.c.at)
            .select_from(_EVENT.outerjoin(_CHARGER))
            .order_by(_EVENT.c.id.desc())
            .limit(limit)
        )
        await self._writer.settled()
        return await self._reader.run(
            lambda connection: [AttentionRaised(*row) for row in connection.execute(listed)]
        )

    async def audit(self, *, limit: int = 200) -> list[AuditEntry]:
        """Return the newest audit entries first."""
        columns = _AUDIT.c
        listed = (
            select(columns.at, columns.operator, columns.action, columns.subject, columns.detail)
            .order_by(columns.id.desc())
            .limit(limit)
        )
        await self._writer.settled()
        return await self._reader.run(
            lambda connection: [AuditEntry(*row) for row in connection.execute(listed)]
        )
