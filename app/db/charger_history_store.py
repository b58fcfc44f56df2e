"""Connections, boots and faults of chargers in the books."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, or_, select

from app.core.charger_history import HistoryEntry, HistoryKind
from app.core.ids import ChargerId
from app.core.reliability import Reliability
from app.db.engine import Reader
from app.db.keys import Keys, find_charger
from app.db.reliability import read_reliability
from app.db.steps import Order
from app.db.tables import ChargerEventRow, table_of
from app.db.writer import Writer

_EVENT = table_of(ChargerEventRow)
_LINK_KINDS = (HistoryKind.CONNECTED, HistoryKind.DISCONNECTED, HistoryKind.PROGRAM_STARTED)
"""What tells whether a charger is connected; a boot or a fault after it does not."""


class _Sink:
    order = Order.QUEUED

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def write(self, connection: Connection, items: Sequence[HistoryEntry]) -> None:
        rows = [
            {
                "at": item.at,
                "charger_id": item.charger_id and self._keys.charger(connection, item.charger_id),
                "connector": item.connector,
                "kind": item.kind.value,
                "text": item.text,
            }
            for item in items
        ]
        connection.execute(insert(_EVENT), rows)


class SqliteChargerHistory:
    """Implements `ChargerHistoryStore`. What was noted is found at once."""

    def __init__(self, writer: Writer, reader: Reader, keys: Keys) -> None:
        self._writer = writer
        self._reader = reader
        self._sink = _Sink(keys)

    def note(self, entry: HistoryEntry) -> None:
        """Queue an entry."""
        self._writer.add(self._sink, entry)

    async def of_charger(self, charger_id: ChargerId, since: datetime) -> list[HistoryEntry]:
        """Return what became of a charger; see `ChargerHistoryStore.of_charger`."""

        def read(connection: Connection) -> list[HistoryEntry]:
            key = find_charger(connection, charger_id)
            mine = or_(_EVENT.c.charger_id == key, _EVENT.c.charger_id.is_(None))
            linked = _EVENT.c.kind.in_(_LINK_KINDS)
            before = select(func.max(_EVENT.c.id)).where(mine, linked, _EVENT.c.at < since)
            first = connection.scalar(before) or 0
            listed = select(_EVENT).where(mine).where(_EVENT.c.id >= first).order_by(_EVENT.c.id)
            return [
                HistoryEntry(
                    row.at,
                    None if row.charger_id is None else charger_id,
                    HistoryKind(row.kind),
                    row.connector,
                    row.text,
                )
                for row in connection.execute(listed)
            ]

        await self._writer.settled()
        return await self._reader.run(read)

    async def reliability(
        self, since: datetime, until: datetime, grace: timedelta
    ) -> list[Reliability]:
        """Return how every charger kept its connection; see `ChargerHistoryStore.reliability`."""
        await self._writer.settled()
        return await self._reader.run(lambda books: read_reliability(books, since, until, grace))

    async def forget_before(self, at: datetime) -> None:
        """Drop what is older."""
        gone = delete(_EVENT).where(_EVENT.c.at < at)

        def command(connection: Connection) -> None:
            connection.execute(gone)

        await self._writer.submit(command)
