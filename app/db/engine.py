"""Connections to the database file: one that writes, a few that read."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.exc import SQLAlchemyError

from app.core.errors import StorageFailed

READERS = 2
"""Threads that read, and the connections they share."""

T = TypeVar("T")

_WRITER = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA wal_autocheckpoint=1000",
    "PRAGMA cache_size=-16000",
    # A statement of many rows keeps the pages it changes until it ends, else in a file.
    "PRAGMA temp_store=MEMORY",
)
# Only the writer checkpoints: SQLite before 3.51.3 can corrupt a file where a checkpoint races
# a write of another connection (sqlite.org, "WAL-reset bug").
_READER = ("PRAGMA query_only=ON", "PRAGMA wal_autocheckpoint=0")


def writing_engine(path: Path) -> Engine:
    """Return the engine of the one connection that writes.

    Its transactions begin at once: one that starts by reading and then writes would fail at the
    first lock without waiting.
    """
    return _engine(path, _WRITER, "BEGIN IMMEDIATE", NullPool)


def migrating_engine(path: Path) -> Engine:
    """Return an engine for schema changes, which rebuild tables that others refer to."""
    pragmas = tuple(pragma for pragma in _WRITER if "foreign_keys" not in pragma)
    return _engine(path, pragmas, "BEGIN IMMEDIATE", NullPool)


def reading_engine(path: Path) -> Engine:
    """Return an engine whose connections cannot write; each transaction sees one state."""
    return _engine(path, _READER, "BEGIN", QueuePool, pool_size=READERS, max_overflow=0)


def driver(connection: Connection) -> sqlite3.Connection:
    """Return the SQLite connection below, for statements where SQLAlchemy would cost too much."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


class Reader:
    """Runs queries in threads of its own; leaves the event loop alone."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(READERS, thread_name_prefix="books-read")

    async def run(self, query: Callable[[Connection], T]) -> T:
        """Return what `query` makes of a read-only connection.

        Raises:
            StorageFailed: The database could not be read.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._query, query)

    def close(self) -> None:
        """Wait for running queries and close the connections."""
        self._threads.shutdown()
        self._engine.dispose()

    def _query(self, query: Callable[[Connection], T]) -> T:
        try:
            with self._engine.connect() as connection:
                return query(connection)
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise StorageFailed(f"The database could not be read: {error}") from error


def _engine(
    path: Path, pragmas: tuple[str, ...], begin: str, pool: type[Any], **options: int
) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=pool,
        connect_args={"check_same_thread": False, "timeout": 5.0},
        **options,
    )

    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        # None: the driver no longer begins transactions by its own guess; `begin` below does.
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(pragma)

    def begin_transaction(connection: Connection) -> None:
        driver(connection).execute(begin)

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin_transaction)
    return engine
