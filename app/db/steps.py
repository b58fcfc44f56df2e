"""The steps of a commit: commands and rows, together or each by itself."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.core.errors import StorageFailed

_log = logging.getLogger("chargeyard.books")

T = TypeVar("T")
Item_contra = TypeVar("Item_contra", contravariant=True)

_FAULTS = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)


class Order(IntEnum):
    """When in a batch something is written: before all, in the order queued, after all."""

    FIRST = 0
    QUEUED = 1
    LAST = 2


class Sink(Protocol[Item_contra]):
    """Writes items of one kind, many at once."""

    @property
    def order(self) -> Order:
        """When in a batch these items are written."""
        ...

    def write(self, connection: Connection, items: Sequence[Item_contra]) -> None:
        """Write the items; called in the writer's thread, inside its transaction."""
        ...


class SharedFuture(asyncio.Future[None]):
    """Many tasks await this one. A task that is cancelled waits for its end, which is near."""

    def cancel(self, msg: Any | None = None) -> bool:
        """Refuse: cancelling one waiter must not cancel the others."""
        del msg
        return False


class Command(Generic[T]):
    """A function that runs in the transaction, and who waits for its result."""

    def __init__(self, run: Callable[[Connection], T], future: asyncio.Future[T]) -> None:
        self._run = run
        self._future = future
        self._result: T
        self._error: Exception | None = None

    def together(self, connection: Connection) -> None:
        """Run as part of the batch: an error is the batch's."""
        self._result = self._run(connection)

    def apart(self, connection: Connection) -> bool:
        """Run by itself: an error is this command's alone. Tell whether there was none."""
        self._error = _alone(connection, lambda: self.together(connection))
        return self._error is None

    def settle(self, failure: StorageFailed | None) -> None:
        """Tell who waits what came of it; `failure` is that of the whole batch."""
        if self._future.done():
            return
        error = self._error or failure
        if error is None:
            self._future.set_result(self._result)
        else:
            self._future.set_exception(storage_failed(error))


class Run(Generic[Item_contra]):
    """Item_contras of one sink that were queued one after another."""

    def __init__(self, sink: Sink[Item_contra], items: list[Item_contra]) -> None:
        self.sink = sink
        self.items = items

    def together(self, connection: Connection) -> None:
        """Write all at once: an error is the batch's."""
        self.sink.write(connection, self.items)

    def apart(self, connection: Connection) -> bool:
        """Write each by itself; what cannot be written goes to the log. Tell whether all could."""
        # Not a generator: what follows a bad row is written too.
        return all([self._one(connection, item) for item in self.items])  # noqa: C419

    def _one(self, connection: Connection, item: Item_contra) -> bool:
        error = _alone(connection, lambda: self.sink.write(connection, [item]))
        if error is not None:
            _log.error(
                "A row cannot be stored and is only in this log: %.2000r", item, exc_info=error
            )
        return error is None


def is_fault(error: BaseException) -> bool:
    """Tell whether an error is the database's (full, locked, unreadable), not the statement's."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, sqlite3.Error):
        return False
    # The low byte is the primary code, the rest says more.
    return getattr(cause, "sqlite_errorcode", 0) & 255 in _FAULTS


def _alone(connection: Connection, write: Callable[[], None]) -> Exception | None:
    savepoint = connection.begin_nested()
    try:
        write()
    except Exception as error:
        if is_fault(error):
            # SQLite may have rolled back everything by itself: there is no savepoint to return to.
            raise
        savepoint.rollback()
        return error
    savepoint.commit()
    return None


def storage_failed(error: Exception) -> Exception:
    """Return a database's error as `StorageFailed`, any other as it is."""
    if not isinstance(error, SQLAlchemyError | sqlite3.Error):
        return error
    cause = error.orig if isinstance(error, DBAPIError) else error
    failed = StorageFailed(f"The database could not take it: {cause}")
    failed.__cause__ = error
    return failed
