"""What one commit holds, and how it is written."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from app.core.errors import StorageFailed
from app.db.steps import Command, Order, Run, SharedFuture, Sink, is_fault, storage_failed

_log = logging.getLogger("chargeyard.books")


class Batch:
    """Everything that was queued while the commit before it ran."""

    def __init__(self) -> None:
        self.steps: tuple[list[Command[Any] | Run[Any]], ...] = ([], [], [])
        self.committed: SharedFuture | None = None

    def __bool__(self) -> bool:
        """Tell whether there is anything to do or anyone who waits."""
        return self.committed is not None or any(self.steps)

    def size(self) -> int:
        """Return how many rows and commands it holds."""
        return sum(len(step.items) if type(step) is Run else 1 for step in self._all())

    def command(self, command: Command[Any]) -> None:
        """Add a command after what is queued already."""
        self.steps[Order.QUEUED].append(command)

    def add(self, sink: Sink[Any], item: object) -> None:
        """Add an item for a sink."""
        steps = self.steps[sink.order]
        if steps:
            last = steps[-1]
            if type(last) is Run and last.sink is sink:
                last.items.append(item)
                return
        steps.append(Run(sink, [item]))

    def put_before(self, kept: "Batch") -> None:
        """Place the steps of an older batch in front, in the same order of effects."""
        for steps, older in zip(self.steps, kept.steps, strict=True):
            steps[:0] = older

    def rows_only(self, limit: int) -> "Batch":
        """Return what may be tried again after a failure: rows, not commands.

        Beyond `limit` rows the oldest are given up, each named in the log.
        """
        kept = Batch()
        runs = [step for step in self._all() if isinstance(step, Run)]
        surplus = sum(len(run.items) for run in runs) - limit
        for run in runs:
            lost, run.items[: max(surplus, 0)] = run.items[: max(surplus, 0)], []
            surplus -= len(lost)
            for item in lost:
                _log.error("A row could not be stored and is only in this log: %.2000r", item)
            if run.items:
                kept.steps[run.sink.order].append(run)
        return kept

    def write(self, connection: Connection, rolled_back: Callable[[], None]) -> None:
        """Write and commit everything.

        At first all together, as nothing goes wrong as a rule. Where something did, once more and
        each by itself, so that nobody suffers from another's mistake: a command may run twice.

        Raises:
            StorageFailed: The database took nothing of it.
        """
        try:
            with connection.begin():
                for step in self._all():
                    step.together(connection)
        except Exception as error:
            rolled_back()
            if is_fault(error):
                raise storage_failed(error) from error
            self._write_apart(connection, rolled_back)

    def settle(self, failure: StorageFailed | None) -> None:
        """Tell everybody who waits; runs in the event loop."""
        for step in self.steps[Order.QUEUED]:
            if isinstance(step, Command):
                step.settle(failure)
        if self.committed is None:
            return
        if failure is None:
            self.committed.set_result(None)
        else:
            self.committed.set_exception(failure)
            # Marks it as seen: nobody has to wait for a commit that was asked for.
            self.committed.exception()

    def _write_apart(self, connection: Connection, rolled_back: Callable[[], None]) -> None:
        try:
            with connection.begin():
                for step in self._all():
                    if not step.apart(connection):
                        rolled_back()
        except (SQLAlchemyError, sqlite3.Error) as error:
            rolled_back()
            raise storage_failed(error) from error

    def _all(self) -> Iterator[Command[Any] | Run[Any]]:
        for steps in self.steps:
            yield from steps
