"""Audit entries, chained by hash: one that was removed or changed shows."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from app.core.hash_chain import ChainedEntry, Damage, canonical, chained, first_break
from app.db.steps import Order
from app.db.tables import AuditEntryRow, table_of
from app.services.ports import AuditEntry

_AUDIT = table_of(AuditEntryRow)
_ALL = "SELECT id, at, operator, action, subject, detail, hash FROM audit_entry ORDER BY id"
_WORDS = {
    Damage.MISSING: "is missing",
    Damage.CHANGED: "was changed after it was written",
    Damage.CUT_OFF: "and what follows are missing",
}


class AuditSink:
    """Writes entries, each with the hash that binds it to all before it.

    Lives in the writer's thread; `forget` after each rollback.
    """

    order = Order.QUEUED

    def __init__(self) -> None:
        self._last: ChainedEntry | None = None

    def forget(self) -> None:
        """Drop the newest entry: it may not be there."""
        self._last = None

    def write(self, connection: Connection, items: Sequence[AuditEntry]) -> None:
        """Write entries in their order."""
        last = self._last or _newest(connection)
        rows = []
        for item in items:
            words = (item.operator, item.action, item.subject, item.detail)
            last = chained(last, _content(_stored(item.at), *words))
            names = ("operator", "action", "subject", "detail")
            values = dict(zip(names, words, strict=True))
            rows.append({"id": last.number, "at": item.at, "hash": last.hash, **values})
        connection.execute(insert(_AUDIT), rows)
        self._last = last


def chain_breaks(connection: sqlite3.Connection) -> list[str]:
    """Return where the chain of audit entries is broken, as a sentence; empty where it holds."""
    broken = first_break(_chain(connection))
    if broken is None:
        return []
    return [f"Audit entry {broken.number} {_WORDS[broken.damage]}"]


def chain_what_is_there(connection: Connection) -> None:
    """Bind the entries of a database that had no chain yet."""
    rows = connection.exec_driver_sql(_ALL.replace(", hash", "")).all()
    last = None
    for number, row in enumerate(rows, start=1):
        last = chained(last, _content(*row[1:]))
        connection.exec_driver_sql(
            "UPDATE audit_entry SET id = ?, hash = ? WHERE id = ?", (number, last.hash, row[0])
        )


def _newest(connection: Connection) -> ChainedEntry | None:
    newest = select(_AUDIT.c.id, _AUDIT.c.hash).order_by(_AUDIT.c.id.desc()).limit(1)
    row = connection.execute(newest).one_or_none()
    # Its content is bound by its hash already.
    return None if row is None else ChainedEntry(row.id, "", row.hash)


def _chain(connection: sqlite3.Connection) -> Iterator[ChainedEntry]:
    for number, *words, hash_ in connection.execute(_ALL):
        yield ChainedEntry(number, _content(*words), hash_)


def _content(at: str, operator: str, action: str, subject: str, detail: str) -> str:
    return canonical(
        {"at": at, "operator": operator, "action": action, "subject": subject, "detail": detail}
    )


def _stored(at: datetime) -> str:
    """Return an instant as its column holds it."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
