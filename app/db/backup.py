"""Backups of a running database, and bringing one back."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from app.core.errors import NotFound, StorageFailed


def timestamp(instant: datetime) -> str:
    """Return an instant as part of a file name, to the millisecond."""
    return f"{instant:%Y%m%dT%H%M%S}{instant.microsecond // 1000:03}Z"


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be in use; `target` appears complete and checked, or not at all.

    A file that is there already is replaced.

    Raises:
        NotFound: There is no database at `source`.
        StorageFailed: It could not be read, written, or the copy is damaged.
    """
    if not source.exists():
        raise NotFound(f"There is no database at {source}")
    unfinished = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        _copy(source, unfinished)
        _sync(unfinished)
        unfinished.replace(target)
        _sync(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise StorageFailed(f"{source} could not be copied to {target}: {error}") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(target)) as copy:
        # The copy must not checkpoint the original: only the writer does (engine.py).
        original.execute("PRAGMA query_only=ON")
        # In one go: a commit between two portions makes SQLite begin anew, in a busy depot always.
        # Nobody waits for it meanwhile, neither the writer nor the interpreter's other threads.
        original.backup(copy)
        # One file that can be carried away, without -wal and -shm.
        copy.execute("PRAGMA journal_mode=DELETE")
        (verdict,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok":
            raise StorageFailed(f"The copy of {source} is damaged: {verdict}")


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)
