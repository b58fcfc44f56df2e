"""Closed months and their entries, which are only ever added."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, text

from app.core.errors import InvalidInput
from app.core.ids import SessionId
from app.core.months import ClosedMonth, MonthEntry
from app.db.engine import Reader
from app.db.month_rows import (
    CLOSED,
    COMPLETED,
    ENTRY,
    OVER,
    SESSION,
    booked_sums,
    closed_until,
    differs,
    entry_values,
    select_facts,
    to_entry,
    to_new_entry,
)
from app.db.tables.history import OPEN_STATES
from app.db.writer import Writer


class SqliteMonthStore:
    """Implements `MonthStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def closed(self) -> list[ClosedMonth]:
        """Return the closed months, the oldest first."""
        listed = select(CLOSED).order_by(CLOSED.c.month)
        return await self._reader.run(
            lambda connection: [ClosedMonth(*row) for row in connection.execute(listed)]
        )

    async def entries(self, month: date) -> list[MonthEntry]:
        """Return what is booked in a month; see `MonthStore.entries`."""
        return await self._reader.run(lambda connection: _booked(connection, month))

    async def unbooked(
        self, month: date, starts_at: datetime, ends_at: datetime
    ) -> list[MonthEntry]:
        """Return what sessions count for; see `MonthStore.unbooked`."""
        return await self._reader.run(
            lambda connection: _unbooked(connection, month, starts_at, ends_at, ends_at)
        )

    async def close(self, closing: ClosedMonth) -> ClosedMonth:
        """Book the sessions of a month and close it; see `MonthStore.close`."""
        return await self._writer.submit(lambda connection: _close(connection, closing))

    async def book_late(
        self, month: date, at: datetime, sessions: Sequence[SessionId] | None = None
    ) -> list[MonthEntry]:
        """Book what became known late; see `MonthStore.book_late`."""
        # Nearly always there is nothing; the writer would commit even that.
        if not await self._reader.run(lambda connection: _late(connection, month, at, sessions)):
            return []
        return await self._writer.submit(
            lambda connection: _book_late(connection, month, at, sessions)
        )

    async def first_start(self) -> datetime | None:
        """Return when the oldest session began."""
        oldest = select(SESSION.c.started_at).order_by(SESSION.c.started_at).limit(1)
        return await self._reader.run(lambda connection: connection.execute(oldest).scalar())

    async def still_open(self, before: datetime) -> list[SessionId]:
        """Return the open sessions that began before a moment."""
        return await self._reader.run(lambda connection: _still_open(connection, before))

    async def of_session(self, session_id: SessionId) -> list[MonthEntry]:
        """Return what is booked of a session."""
        listed = select(ENTRY).where(ENTRY.c.session_id == session_id).order_by(ENTRY.c.id)
        return await self._reader.run(
            lambda connection: [to_entry(row) for row in connection.execute(listed)]
        )


def _booked(connection: Connection, month: date) -> list[MonthEntry]:
    listed = select(ENTRY).where(ENTRY.c.month == month)
    ordered = listed.order_by(ENTRY.c.corrects.is_not(None), ENTRY.c.started_at, ENTRY.c.id)
    return [to_entry(row) for row in connection.execute(ordered)]


def _unbooked(
    connection: Connection, month: date, starts_at: datetime, ends_at: datetime, at: datetime
) -> list[MonthEntry]:
    booked = booked_sums()
    wanted = select_facts(booked).where(
        COMPLETED,
        SESSION.c.started_at >= starts_at,
        SESSION.c.started_at < ends_at,
        booked.c.energy_wh.is_(None),
    )
    return [to_new_entry(row, month, None, at) for row in connection.execute(wanted)]


def _close(connection: Connection, closing: ClosedMonth) -> ClosedMonth:
    until = closed_until(connection)
    if until is not None and closing.ends_at <= until:
        raise InvalidInput("This month is closed already.")
    if _still_open(connection, closing.ends_at):
        raise InvalidInput("A session that began in this month is still open.")
    new = _unbooked(
        connection, closing.month, closing.starts_at, closing.ends_at, closing.closed_at
    )
    _add(connection, new)
    entries = _booked(connection, closing.month)
    energy_wh = sum(entry.energy_wh for entry in entries)
    closed = replace(closing, sessions=len(entries), energy_wh=energy_wh)
    values: dict[str, Any] = {
        column.name: getattr(closed, column.name) for column in CLOSED.columns
    }
    connection.execute(insert(CLOSED).values(values))
    return closed


def _still_open(connection: Connection, before: datetime) -> list[SessionId]:
    wanted = select(SESSION.c.id).where(text(OPEN_STATES), SESSION.c.started_at < before)
    return [SessionId(row.id) for row in connection.execute(wanted.order_by(SESSION.c.id))]


def _book_late(
    connection: Connection, month: date, at: datetime, sessions: Sequence[SessionId] | None
) -> list[MonthEntry]:
    late = _late(connection, month, at, sessions)
    _add(connection, late)
    return late


def _late(
    connection: Connection, month: date, at: datetime, sessions: Sequence[SessionId] | None
) -> list[MonthEntry]:
    until = closed_until(connection)
    if until is None:
        return []
    booked = booked_sums()
    wanted = select_facts(booked).where(OVER, SESSION.c.started_at < until, differs(booked))
    if sessions is not None:
        wanted = wanted.where(SESSION.c.id.in_(sessions))
    months = connection.execute(select(CLOSED).order_by(CLOSED.c.month)).all()
    return [
        to_new_entry(row, month, _month_of(row.started_at, months), at)
        for row in connection.execute(wanted)
    ]


def _month_of(started_at: datetime, months: Sequence[Any]) -> date:
    """Return the closed month in which a session began; the first one for all that is older."""
    began = [row.month for row in months if row.starts_at <= started_at]
    first: date = months[0].month
    return began[-1] if began else first


def _add(connection: Connection, entries: Sequence[MonthEntry]) -> None:
    if entries:
        connection.execute(insert(ENTRY), [entry_values(entry) for entry in entries])
