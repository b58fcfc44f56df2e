"""Where the chain of the audit stood, noted in a file beside the database.

Who deletes the newest entries from the database, and the note of them that it holds, still leaves
what this file says. Who may write to both can forge both: keep a copy of it elsewhere, or the
number and the hash on paper.
"""

import json
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.services.ports.audit import ChainHead


class HeadNotes:
    """Appends a line each time; the last one counts."""

    def __init__(self, database: Path) -> None:
        self._path = heads_file(database)

    def last(self) -> ChainHead | None:
        """Return what was noted last; None where nothing was."""
        found = None
        with suppress(FileNotFoundError):
            for line in self._path.read_text(encoding="utf-8").splitlines():
                # A line that a crash cut in two says nothing.
                with suppress(ValueError, KeyError, TypeError):
                    said = json.loads(line)
                    found = ChainHead(int(said["entries"]), str(said["hash"]))
        return found

    def add(self, head: ChainHead, at: datetime, why: str) -> None:
        """Note a head; returns when it is on the disk.

        Raises:
            OSError: It cannot be written.
        """
        said = {"at": at.isoformat(), "entries": head.number, "hash": head.hash, "why": why}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(said) + "\n")
            file.flush()
            os.fsync(file.fileno())


def heads_file(database: Path) -> Path:
    """Return the file that belongs to a database."""
    return database.with_name("audit-heads.jsonl")
