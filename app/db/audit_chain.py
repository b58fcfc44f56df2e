"""Audit entries, chained by hash: one that was removed or changed shows."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from app.core.hash_chain import ChainBreak, ChainedEntry, Damage, canonical, chained, first_break
from app.db.engine import driver
from app.db.steps import Order
from app.db.tables import AuditEntryRow, SettingRow, table_of
from app.services.ports.audit import ChainHead
from app.services.ports.journal import AuditEntry

_AUDIT = table_of(AuditEntryRow)
_SETTING = table_of(SettingRow)
HEAD_SETTING = "audit_head"
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
        last = self._last or _latest(connection)
        rows = []
        for item in items:
            words = (item.operator, item.action, item.subject, item.detail)
            last = chained(last, _content(_stored(item.at), *words))
            names = ("operator", "action", "subject", "detail")
            values = dict(zip(names, words, strict=True))
            rows.append({"id": last.number, "at": item.at, "hash": last.hash, **values})
        connection.execute(insert(_AUDIT), rows)
        _note(connection, last)
        self._last = last


def chain_problems(connection: sqlite3.Connection, noted: ChainHead | None) -> list[str]:
    """Return where the chain of audit entries is broken, a sentence each; see `chain_breaks`."""
    found = chain_breaks(connection, noted)
    return [f"Audit entry {each.number} {_WORDS[each.damage]}" for each in found]


def chain_breaks(connection: sqlite3.Connection, noted: ChainHead | None) -> list[ChainBreak]:
    """Return where the chain of audit entries is broken; empty where it holds.

    It is compared with the head that the database notes beside it, and with the one `noted`
    elsewhere.
    """
    heads = [head for head in (_kept_head(connection), noted) if head is not None]
    entries: list[ChainedEntry | None] = [
        ChainedEntry(head.number, "", head.hash) for head in heads
    ]
    found = (first_break(_chain(connection), head=head) for head in entries or [None])
    return list(dict.fromkeys(each for each in found if each is not None))


def newest_head(connection: sqlite3.Connection) -> ChainHead:
    """Return the newest entry as the entries say."""
    newest = "SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1"
    row = connection.execute(newest).fetchone()
    return ChainHead(0, "") if row is None else ChainHead(*row)


def chain_what_is_there(connection: Connection) -> None:
    """Bind the entries of a database that had no chain yet."""
    rows = connection.exec_driver_sql(_ALL.replace(", hash", "")).all()
    last = None
    for number, row in enumerate(rows, start=1):
        last = chained(last, _content(*row[1:]))
        connection.exec_driver_sql(
            "UPDATE audit_entry SET id = ?, hash = ? WHERE id = ?", (number, last.hash, row[0])
        )


def _note(connection: Connection, last: ChainedEntry | None) -> None:
    """Keep the head apart from the entries: cutting off the newest ones shows."""
    if last is None:
        return
    value = json.dumps({"entries": last.number, "hash": last.hash})
    row = upsert(_SETTING).values(name=HEAD_SETTING, value=value)
    connection.execute(row.on_conflict_do_update(set_={"value": row.excluded.value}))


def _kept_head(connection: sqlite3.Connection) -> ChainHead | None:
    query = "SELECT value FROM setting WHERE name = ?"
    row = connection.execute(query, (HEAD_SETTING,)).fetchone()
    if row is None:
        return None
    said = json.loads(row[0])
    return ChainHead(int(said["entries"]), str(said["hash"]))


def _latest(connection: Connection) -> ChainedEntry | None:
    """Return what the next entry follows: where newest ones were cut off, a gap stays for ever."""
    newest = newest_head(driver(connection))
    kept = _kept_head(driver(connection)) or newest
    head = max(newest, kept, key=lambda each: each.number)
    # Its content is bound by its hash already.
    return ChainedEntry(head.number, "", head.hash) if head.number else None


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
