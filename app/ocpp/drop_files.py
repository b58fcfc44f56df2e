"""Names and files of the drop: nothing that a charger sends leaves its folder or fills the disk."""

import re
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.core.ids import ChargerId
from app.core.transfers import StoredFile

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_PART = ".part"
LONGEST_NAME = 100


class TooLarge(Exception):
    """More came than a transfer may bring."""


def safe_name(text: str) -> str:
    """Return the last part of a path as a plain file name; "upload" where nothing is left."""
    name = re.split(r"[/\\]", text.strip())[-1]
    return _UNSAFE.sub("_", name).lstrip("._-")[-LONGEST_NAME:] or "upload"


class Incoming:
    """Takes in one file: hidden until it is complete, gone if it never is.

    Used as a context: `keep` inside it, or the file is removed at its end.
    """

    def __init__(self, folder: Path, name: str, at: datetime, most_bytes: int) -> None:
        self._final = folder / f"{at:%Y%m%d-%H%M%S}-{safe_name(name)}"
        self._most_bytes = most_bytes
        self._kept = False
        self._part: Path
        self._file: BinaryIO
        self.size = 0

    def __enter__(self) -> Self:
        """Create the file.

        Raises:
            OSError: The disk does not take it.
        """
        self._final.parent.mkdir(parents=True, exist_ok=True)
        self._final = _free(self._final)
        self._part = self._final.with_name(self._final.name + _PART)
        self._file = self._part.open("xb")
        return self

    def write(self, data: bytes) -> None:
        """Add bytes.

        Raises:
            TooLarge: With these it would be more than it may be.
            OSError: The disk is full.
        """
        if self.size + len(data) > self._most_bytes:
            raise TooLarge
        self._file.write(data)
        self.size += len(data)

    def keep(self) -> str:
        """Close the file under its final name; return that."""
        self._file.close()
        self._part.rename(self._final)
        self._kept = True
        return self._final.name

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Remove what was not kept."""
        self._file.close()
        if not self._kept:
            self._part.unlink(missing_ok=True)


def stored(folder: Path, charger_id: ChargerId | None = None) -> list[StoredFile]:
    """Return the complete files of a folder, the newest first."""
    if not folder.is_dir():
        return []
    found = [_stored(path, charger_id) for path in folder.iterdir() if _complete(path)]
    return sorted(found, key=lambda file: file.at, reverse=True)


def _complete(path: Path) -> bool:
    hidden = path.name.startswith(".") or path.suffix == _PART
    return path.is_file() and not hidden


def _stored(path: Path, charger_id: ChargerId | None) -> StoredFile:
    about = path.stat()
    at = datetime.fromtimestamp(about.st_mtime, UTC)
    return StoredFile(path.name, about.st_size, at, charger_id)


def _free(path: Path) -> Path:
    number, candidate = 1, path
    while candidate.exists() or candidate.with_name(candidate.name + _PART).exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate
