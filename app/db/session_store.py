"""Charging sessions."""

from dataclasses import replace

from sqlalchemy import Connection, bindparam, func, insert, select, text, update

from app.core.errors import NotFound
from app.core.ids import SessionId
from app.core.sessions import ChargingSession
from app.db.engine import Reader
from app.db.keys import Keys
from app.db.session_rows import (
    SESSION,
    filter_sessions,
    select_sessions,
    session_values,
    to_session,
)
from app.db.tables.history import OPEN_STATES
from app.db.writer import Writer
from app.services.ports.session import Opened, SessionFilter, SessionPage, SessionTotals

# Made once: putting a query together takes SQLAlchemy as long as running it.
_BY_ID = select_sessions().where(SESSION.c.id == bindparam("wanted"))
_NEWEST_FIRST = select_sessions().order_by(SESSION.c.id.desc()).limit(bindparam("most"))


class SqliteSessionStore:
    """Implements `SessionStore`."""

    def __init__(self, writer: Writer, reader: Reader, keys: Keys) -> None:
        self._writer = writer
        self._reader = reader
        self._keys = keys

    async def open(self, session: ChargingSession) -> Opened:
        """Insert a session, once; see `SessionStore.open`."""

        def command(connection: Connection) -> Opened:
            connector = self._keys.connector(connection, session.connector)
            values = session_values(session) | {"connector_id": connector}
            known = connection.execute(
                select_sessions()
                .where(SESSION.c.connector_id == connector)
                .where(SESSION.c.card_key == values["card_key"])
                .where(SESSION.c.started_at == session.started_at)
                .where(SESSION.c.meter_start_wh == session.meter_start_wh)
            ).one_or_none()
            if known is not None:
                return Opened(to_session(known), repeated=True)
            key = connection.execute(insert(SESSION).values(values)).inserted_primary_key
            assert key is not None  # noqa: S101 - one row was inserted
            return Opened(replace(session, id=SessionId(key[0])), repeated=False)

        return await self._writer.submit(command)

    async def save(self, session: ChargingSession) -> None:
        """Update a session; see `SessionStore.save`.

        Raises:
            NotFound: There is no session with this id.
        """
        values = session_values(session)

        def command(connection: Connection) -> None:
            done = connection.execute(
                update(SESSION).where(SESSION.c.id == session.id).values(values)
            )
            if done.rowcount == 0:
                raise NotFound(f"There is no session {session.id}")

        await self._writer.submit(command)

    async def get(self, session_id: SessionId) -> ChargingSession | None:
        """Return one session."""

        def query(connection: Connection) -> ChargingSession | None:
            row = connection.execute(_BY_ID, {"wanted": session_id}).one_or_none()
            return None if row is None else to_session(row)

        return await self._reader.run(query)

    async def open_sessions(self) -> list[ChargingSession]:
        """Return the sessions into which energy may still flow, oldest first."""
        wanted = select_sessions().where(text(OPEN_STATES)).order_by(SESSION.c.id)
        return await self._reader.run(
            lambda connection: [to_session(row) for row in connection.execute(wanted)]
        )

    async def page(
        self, wanted: SessionFilter, *, before: SessionId | None = None, limit: int = 100
    ) -> SessionPage:
        """Return sessions, newest first; see `SessionStore.page`."""

        def query(connection: Connection) -> SessionPage:
            listed = _NEWEST_FIRST.where(filter_sessions(connection, wanted))
            if before is not None:
                listed = listed.where(SESSION.c.id < before)
            # One more than asked for tells whether a page follows.
            found = [to_session(row) for row in connection.execute(listed, {"most": limit + 1})]
            sessions = found[:limit]
            return SessionPage(sessions, sessions[-1].id if len(found) > limit else None)

        return await self._reader.run(query)

    async def totals(self, wanted: SessionFilter) -> SessionTotals:
        """Return count and energy of all sessions of a filter."""

        def query(connection: Connection) -> SessionTotals:
            energy_wh = func.coalesce(func.sum(SESSION.c.energy_wh), 0)
            summed = select(func.count(), energy_wh).select_from(SESSION)
            row = connection.execute(summed.where(filter_sessions(connection, wanted))).one()
            return SessionTotals(*row)

        return await self._reader.run(query)
