"""Notices that wait to be sent."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, or_, select, update

from app.core.notices import Notice, Subject
from app.db.engine import Reader
from app.db.tables import NoticeRow, table_of
from app.db.writer import Writer

_NOTICE = table_of(NoticeRow)


class SqliteNoticeStore:
    """Implements `NoticeStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def waiting(self) -> list[Notice]:
        """Return what waits, the oldest first."""
        return await self._reader.run(_waiting)

    async def add(self, notices: Sequence[Notice]) -> None:
        """Keep notices until they are sent."""
        rows = [
            {
                "recipient_id": notice.recipient_id,
                "subject": notice.subject.value,
                "title": notice.title,
                "text": notice.text,
                "at": notice.at,
                "urgent": notice.urgent,
                "failures": 0,
                "last_error": "",
            }
            for notice in notices
        ]

        def command(connection: Connection) -> None:
            connection.execute(insert(_NOTICE), rows)

        if rows:
            await self._writer.submit(command)

    async def sent(self, ids: Sequence[int]) -> None:
        """Forget notices that were delivered."""
        gone = delete(_NOTICE).where(_NOTICE.c.id.in_(ids))

        def command(connection: Connection) -> None:
            connection.execute(gone)

        await self._writer.submit(command)

    async def failed(self, ids: Sequence[int], error: str) -> None:
        """Keep why notices could not be delivered, and how often."""
        told = update(_NOTICE).where(_NOTICE.c.id.in_(ids))
        told = told.values(last_error=error, failures=_NOTICE.c.failures + 1)

        def command(connection: Connection) -> None:
            connection.execute(told)

        await self._writer.submit(command)

    async def give_up(self, before: datetime, recipients: Sequence[int]) -> int:
        """Forget notices that are too old, or for nobody of these; return how many."""
        old = or_(_NOTICE.c.at < before, _NOTICE.c.recipient_id.not_in(recipients))

        def command(connection: Connection) -> int:
            return connection.execute(delete(_NOTICE).where(old)).rowcount

        return await self._writer.submit(command)


def _waiting(connection: Connection) -> list[Notice]:
    return [
        Notice(
            recipient_id=row.recipient_id,
            subject=Subject(row.subject),
            title=row.title,
            text=row.text,
            at=row.at,
            urgent=row.urgent,
            id=row.id,
            failures=row.failures,
            last_error=row.last_error,
        )
        for row in connection.execute(select(_NOTICE).order_by(_NOTICE.c.id))
    ]
