"""The one thread that writes: everything that waits is served by one commit."""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Connection, Engine

from app.core.errors import StorageFailed
from app.db.batch import Batch
from app.db.engine import driver
from app.db.steps import Command, SharedFuture, Sink

_log = logging.getLogger("chargeyard.books")

T = TypeVar("T")
Item = TypeVar("Item")

KEPT_ROWS = 100_000
"""Rows that wait for a disk that is full; with more the oldest are given up."""


class Writer:
    """Group commit. Everything queued while one commit runs is in the next.

    Belongs to the event loop that runs at `start`; all methods are called there. What was awaited
    is on the disk. Rows that nobody awaits are tried again after a failed commit.

    Args:
        retry_after_s: Seconds after which kept rows are tried again where nothing else is written.
    """

    def __init__(
        self, engine: Engine, *, retry_after_s: float = 1.0, kept_rows: int = KEPT_ROWS
    ) -> None:
        self._engine = engine
        self._retry_after_s = retry_after_s
        self._kept_rows = kept_rows
        self._rolled_back: list[Callable[[], None]] = []
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._open = Batch()
        self._kept = Batch()
        self._idle = False
        self._closing = True
        self._failure: StorageFailed | None = None
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop
        self._ended: asyncio.Future[None]

    async def start(self) -> None:
        """Start the thread and open its connection.

        Raises:
            StorageFailed: The database could not be opened.
        """
        self._loop = asyncio.get_running_loop()
        self._ended = self._loop.create_future()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="books-write")
        self._thread.start()
        try:
            await self.committed()
        except StorageFailed:
            await self.close()
            raise

    async def close(self) -> None:
        """Write what is queued, checkpoint and end the thread; a second call does nothing."""
        if self._thread is None:
            return
        self._closing = True
        self._wake.set()
        await asyncio.shield(self._ended)
        self._thread.join()
        self._thread = None

    async def __aenter__(self) -> Self:
        """Start."""
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close."""
        await self.close()

    def on_rollback(self, callback: Callable[[], None]) -> None:
        """Call this, in the writer's thread, when what was written is undone: forget it."""
        self._rolled_back.append(callback)

    @property
    def open(self) -> bool:
        """Tell whether it writes: it was started, is not closed, and its thread has not failed."""
        return not self._closing

    @property
    def waiting(self) -> int:
        """How many rows and commands are not written yet."""
        with self._lock:
            return self._open.size()

    def submit(self, command: Callable[[Connection], T]) -> Awaitable[T]:
        """Run a function in the next transaction; await its result for the commit that holds it.

        Its changes are undone where it raises. It may be called twice, so it must have no effect
        but through the connection.

        Raises (when awaited):
            StorageFailed: The database could not take it, or the books are closed.
        """
        with self._lock:
            self._refuse_when_closed()
            future: asyncio.Future[T] = self._loop.create_future()
            self._open.command(Command(command, future))
        self._ask()
        return future

    def add(self, sink: Sink[Item], item: Item) -> None:
        """Queue a row for the batch that is open now.

        Raises:
            StorageFailed: The books are closed.
        """
        with self._lock:
            self._refuse_when_closed()
            self._open.add(sink, item)
        if self._idle:
            self._ask()

    def committed(self) -> Awaitable[None]:
        """Return what everybody shares who waits for the batch that is open now.

        Raises (when awaited):
            StorageFailed: The batch could not be committed.
        """
        with self._lock:
            self._refuse_when_closed()
            future = self._open.committed
            if future is None:
                future = self._open.committed = SharedFuture(loop=self._loop)
        if self._idle:
            self._ask()
        return future

    async def settled(self) -> None:
        """Wait until what was queued before is written, or could not be; for who reads next."""
        with suppress(StorageFailed):
            await self.committed()

    def _refuse_when_closed(self) -> None:
        if self._closing:
            raise self._failure or StorageFailed("The books are closed")

    def _ask(self) -> None:
        # Not at once: what else comes in this turn of the loop shall be in the same commit.
        if self._idle:
            self._idle = False
            self._loop.call_soon(self._wake.set)

    # -- in the thread -----------------------------------------------------------------------

    def _run(self) -> None:
        try:
            with self._engine.connect() as connection:
                _log.info("SQLite %s, %s", sqlite3.sqlite_version, self._engine.url.database)
                while (batch := self._next()) is not None:
                    self._write(connection, batch)
                driver(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except Exception as error:  # noqa: BLE001 - whatever ended the thread, nobody may wait on
            _log.error("The books cannot be written", exc_info=error)
            self._refuse(StorageFailed(f"The database cannot be written: {error}"))
        finally:
            self._tell(self._ended.set_result, None)

    def _next(self) -> Batch | None:
        overdue = False
        while True:
            with self._lock:
                if self._open or (self._kept and (overdue or self._closing)):
                    return self._take()
                if self._closing:
                    return None
                self._idle = True
            overdue = not self._wake.wait(self._retry_after_s if self._kept else None)
            self._wake.clear()

    def _take(self) -> Batch:
        batch, self._open = self._open, Batch()
        batch.put_before(self._kept)
        self._kept = Batch()
        self._idle = False
        return batch

    def _write(self, connection: Connection, batch: Batch) -> None:
        failure = None
        try:
            batch.write(connection, self._forget)
        except StorageFailed as error:
            failure = error
            self._kept = batch.rows_only(0 if self._closing else self._kept_rows)
            _log.error("A commit failed, what it held is tried again: %s", error)
        self._tell(batch.settle, failure)

    def _forget(self) -> None:
        for callback in self._rolled_back:
            callback()

    def _refuse(self, failure: StorageFailed) -> None:
        with self._lock:
            self._closing, self._failure = True, failure
            batch = self._take()
        batch.rows_only(0)
        self._tell(batch.settle, failure)

    def _tell(self, callback: Callable[..., object], value: object) -> None:
        try:
            self._loop.call_soon_threadsafe(callback, value)
        except RuntimeError:
            _log.warning("The event loop ended before the books were closed")
