"""The outbox: what is to be sent on, durable in the commit that stores it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, func, insert, select, text, update

from app.core.forwarding import Forwarded, ForwardedReading, ForwardedSession, ForwardTarget
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.db.engine import Reader, driver
from app.db.meter_store import SAMPLE_COLUMNS, reading_of
from app.db.session_rows import SESSION, select_sessions, to_session
from app.db.tables import ForwardOutboxRow, ForwardTargetRow, table_of
from app.db.writer import Writer
from app.services.ports.forward import Outgoing, Progress

_TARGET = table_of(ForwardTargetRow)
_OUTBOX = table_of(ForwardOutboxRow)

_TRIGGERS = {
    "forward_reading": (
        "AFTER INSERT ON meter_sample BEGIN "
        "INSERT INTO forward_outbox (connector_id, at_ms, fingerprint) "
        "VALUES (new.connector_id, new.at_ms, new.fingerprint); END"
    ),
    "forward_session_began": (
        "AFTER INSERT ON charging_session BEGIN "
        "INSERT INTO forward_outbox (session_id) VALUES (new.id); END"
    ),
    # Not each time its energy grows: the readings say that.
    "forward_session_changed": (
        "AFTER UPDATE ON charging_session WHEN new.state <> old.state OR "
        "(new.stopped_at IS NOT NULL AND (new.energy_wh, new.meter_stop_wh, new.stopped_at) "
        "IS NOT (old.energy_wh, old.meter_stop_wh, old.stopped_at)) BEGIN "
        "INSERT INTO forward_outbox (session_id) VALUES (new.id); END"
    ),
}
_WAITING = (
    "SELECT o.id, o.session_id, c.number, ch.identity, "  # noqa: S608
    f"{', '.join('m.' + name for name in SAMPLE_COLUMNS)} FROM ("
    "SELECT * FROM forward_outbox WHERE id > :after ORDER BY id LIMIT :most) o "
    "LEFT JOIN meter_sample m ON m.connector_id = o.connector_id AND m.at_ms = o.at_ms "
    "AND m.fingerprint = o.fingerprint "
    "LEFT JOIN connector c ON c.id = o.connector_id "
    "LEFT JOIN charger ch ON ch.id = c.charger_id ORDER BY o.id"
)
_FORGET = (
    "DELETE FROM forward_outbox WHERE id <= "
    "(SELECT coalesce(min(delivered_id), 9223372036854775807) FROM forward_target WHERE enabled)"
)
_SURPLUS = (
    "SELECT id FROM forward_outbox WHERE session_id IS NULL ORDER BY id DESC LIMIT 1 OFFSET :most"
)
_NOT_SEEN = (
    "UPDATE forward_target SET dropped = dropped + (SELECT count(*) FROM forward_outbox "
    "WHERE session_id IS NULL AND id <= :last AND id > delivered_id) WHERE enabled"
)
_GIVE_UP = "DELETE FROM forward_outbox WHERE session_id IS NULL AND id <= :last"


class SqliteForwardStore:
    """Implements `ForwardStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def targets(self) -> list[ForwardTarget]:
        """Return every receiver, in the order they were added."""
        listed = select(_TARGET).order_by(_TARGET.c.id)
        return await self._reader.run(
            lambda connection: [_to_target(row) for row in connection.execute(listed)]
        )

    async def save(self, target: ForwardTarget) -> ForwardTarget:
        """Keep a receiver; see `ForwardStore.save`."""

        def command(connection: Connection) -> int:
            values = {
                "name": target.name,
                "enabled": target.enabled,
                "settings": msgspec.json.encode(target).decode(),
            }
            key = _saved(connection, target.id, values)
            _set_triggers(connection)
            return key

        return replace(target, id=await self._writer.submit(command))

    async def remove(self, target_id: int) -> None:
        """Forget a receiver and what waited for it alone."""

        def command(connection: Connection) -> None:
            connection.execute(delete(_TARGET).where(_TARGET.c.id == target_id))
            _set_triggers(connection)
            connection.execute(text(_FORGET))

        await self._writer.submit(command)

    async def waiting(self, target_id: int, limit: int) -> Outgoing:
        """Return what a receiver is to have next."""
        return await self._reader.run(lambda connection: _waiting(connection, target_id, limit))

    async def delivered(self, target_id: int, sequence: int, at: datetime) -> None:
        """Keep that a receiver has everything up to an item; what all have is forgotten."""
        done = update(_TARGET).where(_TARGET.c.id == target_id)
        done = done.values(delivered_id=sequence, last_success_at=at, last_error="")

        def command(connection: Connection) -> None:
            connection.execute(done)
            connection.execute(text(_FORGET))

        await self._writer.submit(command)

    async def failed(self, target_id: int, error: str, at: datetime) -> None:
        """Keep why the last attempt failed."""
        told = update(_TARGET).where(_TARGET.c.id == target_id)
        told = told.values(last_error=error, last_error_at=at)

        def command(connection: Connection) -> None:
            connection.execute(told)

        await self._writer.submit(command)

    async def progress(self, target_id: int) -> Progress:
        """Return how far a receiver came."""

        def query(connection: Connection) -> Progress:
            row = connection.execute(select(_TARGET).where(_TARGET.c.id == target_id)).first()
            if row is None:
                return Progress()
            ahead = select(func.count()).where(_OUTBOX.c.id > row.delivered_id)
            return Progress(
                connection.execute(ahead).scalar_one() if row.enabled else 0,
                row.dropped,
                row.last_error,
                row.last_error_at,
                row.last_success_at,
            )

        return await self._reader.run(query)

    async def trim(self, most_readings: int) -> int:
        """Give up the oldest readings beyond so many; see `ForwardStore.trim`."""

        def command(connection: Connection) -> int:
            sqlite = driver(connection)
            found = sqlite.execute(_SURPLUS, {"most": most_readings}).fetchone()
            if found is None:
                return 0
            last = {"last": found[0]}
            sqlite.execute(_NOT_SEEN, last)
            return sqlite.execute(_GIVE_UP, last).rowcount

        return await self._writer.submit(command)


def _saved(connection: Connection, target_id: int, values: dict[str, Any]) -> int:
    newest = connection.execute(
        text("SELECT seq FROM sqlite_sequence WHERE name = 'forward_outbox'")
    ).scalar()
    before = connection.execute(select(_TARGET.c.enabled).where(_TARGET.c.id == target_id)).scalar()
    if not before:
        values = values | {"delivered_id": newest or 0}
    if target_id:
        connection.execute(update(_TARGET).where(_TARGET.c.id == target_id).values(values))
        return target_id
    return int(connection.execute(insert(_TARGET).values(values)).lastrowid)


def _set_triggers(connection: Connection) -> None:
    """Fill the outbox while somebody receives; a depot without receivers pays nothing for it."""
    wanted = connection.execute(select(func.count()).where(_TARGET.c.enabled)).scalar_one()
    for name, body in _TRIGGERS.items():
        connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
        if wanted:
            driver(connection).execute(f"CREATE TRIGGER {name} {body}")


def _waiting(connection: Connection, target_id: int, limit: int) -> Outgoing:
    reached = select(_TARGET.c.delivered_id).where(_TARGET.c.id == target_id)
    after = connection.execute(reached).scalar()
    rows = driver(connection).execute(_WAITING, {"after": after, "most": limit}).fetchall()
    sessions = _sessions(connection, [row[1] for row in rows if row[1] is not None])
    items = (_item(row, sessions) for row in rows)
    return Outgoing([each for each in items if each is not None], rows[-1][0] if rows else None)


def _sessions(connection: Connection, ids: Sequence[int]) -> dict[int, ForwardedSession]:
    listed = select_sessions().where(SESSION.c.id.in_(set(ids)))
    return {row.id: ForwardedSession(0, to_session(row)) for row in connection.execute(listed)}


def _item(row: tuple[Any, ...], sessions: dict[int, ForwardedSession]) -> Forwarded | None:
    sequence, session_id, number, identity, *sample = row
    if session_id is not None:
        found = sessions.get(session_id)
        return found and replace(found, sequence=sequence)
    if sample[0] is None:
        # Removed from the books meanwhile.
        return None
    of_session = sample[3]
    return ForwardedReading(
        sequence,
        ConnectorId(ChargerId(identity), number),
        None if of_session is None else SessionId(of_session),
        reading_of(tuple(sample)),
    )


def _to_target(row: Row[Any]) -> ForwardTarget:
    kept = msgspec.json.decode(row.settings, type=ForwardTarget)
    return replace(kept, id=row.id, name=row.name, enabled=row.enabled)
