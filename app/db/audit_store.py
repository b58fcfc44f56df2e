"""Audit entries to be read and verified."""

import asyncio
import logging
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, and_, select, text

from app.core.clock import Clock
from app.db.audit_chain import chain_breaks, newest_head
from app.db.audit_heads import HeadNotes
from app.db.engine import Reader, driver
from app.db.search import contains
from app.db.tables import AuditEntryRow, table_of
from app.db.writer import Writer
from app.services.ports.audit import AuditFilter, AuditRecord, ChainHead, ChainVerdict
from app.services.ports.journal import AuditEntry

_log = logging.getLogger("chargeyard.books")
_AUDIT = table_of(AuditEntryRow)
_C = _AUDIT.c


class SqliteAuditStore:
    """Implements `AuditStore`. What was noted is found at once: reading waits for its commit."""

    def __init__(self, writer: Writer, reader: Reader, database: Path) -> None:
        self._writer = writer
        self._reader = reader
        self._notes = HeadNotes(database)

    async def page(
        self, wanted: AuditFilter, *, before: int | None = None, limit: int = 200
    ) -> Sequence[AuditRecord]:
        """Return entries, newest first; see `AuditStore.page`."""
        listed = select(_AUDIT).where(_condition(wanted)).order_by(_C.id.desc()).limit(limit)
        if before is not None:
            listed = listed.where(_C.id < before)
        await self._writer.settled()
        return await self._reader.run(
            lambda connection: [
                AuditRecord(
                    row.id, AuditEntry(row.at, row.operator, row.action, row.subject, row.detail)
                )
                for row in connection.execute(listed)
            ]
        )

    async def operators(self) -> list[str]:
        """Return everybody who is named in an entry, by name."""
        listed = select(_C.operator).distinct().order_by(_C.operator)
        await self._writer.settled()
        return await self._reader.run(lambda connection: list(connection.execute(listed).scalars()))

    async def head(self) -> ChainHead:
        """Return the newest entry."""
        await self._writer.settled()
        return await self._reader.run(lambda connection: newest_head(driver(connection)))

    async def verify(self) -> ChainVerdict:
        """Follow the whole chain; see `AuditStore.verify`."""
        await self._writer.settled()
        noted = await asyncio.to_thread(self._notes.last)
        return await self._reader.run(lambda connection: _verify(connection, noted))

    async def note_head(self) -> None:
        """Note the newest entry in the file; see `AuditStore.note_head`."""
        head = await self.head()
        try:
            await asyncio.to_thread(self._note, head)
        except OSError as error:
            # A disk that is full is told of elsewhere; the next look tries again.
            _log.warning("The head of the audit could not be noted: %s", error)

    def _note(self, head: ChainHead) -> None:
        last = self._notes.last()
        # Never a shorter chain over a longer one: it would hide that entries are gone.
        if head.number > (last.number if last else 0):
            self._notes.add(head, Clock().now(), "noted")


def _verify(connection: Connection, noted: ChainHead | None) -> ChainVerdict:
    driven: sqlite3.Connection = driver(connection)
    return ChainVerdict(newest_head(driven), tuple(chain_breaks(driven, noted)))


def _condition(wanted: AuditFilter) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        conditions.append(_C.at >= wanted.since)
    if wanted.until is not None:
        conditions.append(_C.at < wanted.until)
    if wanted.operator:
        conditions.append(_C.operator == wanted.operator)
    if wanted.subject:
        conditions.append(_C.action.startswith(f"{wanted.subject}.", autoescape=True))
    for word in wanted.text.split():
        columns = (_C.operator, _C.action, _C.subject, _C.detail)
        found = contains(columns[0], word)
        for column in columns[1:]:
            found = found | contains(column, word)
        conditions.append(found)
    return and_(text("1"), *conditions)
