"""Bringing back a backup."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import InvalidInput, NotFound, StorageFailed
from app.db.audit_chain import newest_head
from app.db.audit_heads import HeadNotes
from app.db.backup import copy_database, timestamp
from app.db.migrate import schema_revision
from app.services.ports.audit import ChainHead


def restore_database(backup: Path, database: Path, clock: Clock) -> Path | None:
    """Replace the database by a backup; no program may have it open.

    What was there is copied to `backups/before-restore-TIME.sqlite3` beside it; return that path,
    None where nothing was there.

    Raises:
        NotFound: There is no file at `backup`.
        InvalidInput: It is not a database of ChargeYard.
        NewerDatabase: A newer version of the program wrote it.
        StorageFailed: It is damaged, the database is in use, or a file could not be written; then
            nothing has changed.
    """
    if not backup.exists():
        raise NotFound(f"There is no file {backup}")
    try:
        revision = schema_revision(backup)
    except sqlite3.DatabaseError as error:
        raise InvalidInput(f"{backup} is not a database: {error}") from error
    if revision is None:
        raise InvalidInput(f"{backup} is not a database of ChargeYard")
    # First as a whole beside the database: nothing is touched for a backup that is damaged.
    incoming = database.with_name(f".{database.name}.incoming")
    try:
        copy_database(backup, incoming)
        aside = _put_aside(database, clock) if database.exists() else None
        incoming.replace(database)
        _note_restored(database, clock)
    finally:
        incoming.unlink(missing_ok=True)
    return aside


def _put_aside(database: Path, clock: Clock) -> Path:
    aside = database.parent / "backups" / f"before-restore-{timestamp(clock.now())}.sqlite3"
    copy_database(database, aside)
    # What is still in the -wal file must not be replayed into the database that comes. This fails
    # where somebody has the database open.
    try:
        with closing(sqlite3.connect(database, timeout=0.2)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        raise StorageFailed(
            f"{database} cannot be replaced: {error}", hint="Stop ChargeYard and try again."
        ) from error
    return aside


def _note_restored(database: Path, clock: Clock) -> None:
    """Note where the audit of the backup ends: younger entries are gone because of us."""
    notes = HeadNotes(database)
    if notes.last() is None:
        return
    with closing(sqlite3.connect(database)) as connection:
        try:
            head = newest_head(connection)
        except sqlite3.OperationalError:
            # A backup from before the entries were chained: its upgrade begins the chain.
            head = ChainHead(0, "")
    notes.add(head, clock.now(), "restored")
