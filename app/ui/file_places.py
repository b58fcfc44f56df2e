"""Which files a kiosk offers, and under which names it keeps new ones. No Qt."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

MOST_FILES = 200
_MOST_LOOKED_AT = 5000
_LONGEST_NAME = 120
_NOT_IN_NAMES = frozenset('/\\:*?"<>|')


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A folder that the kiosk saves to and opens from.

    Attributes:
        name: What it is called on the screen.
        taken: The names that files in it have, case folded.
    """

    folder: Path
    name: str
    taken: frozenset[str] = frozenset()

    @classmethod
    def seen(cls, folder: Path, name: str) -> "FilePlace":
        """Return a place with the files that are in it now; it need not exist yet."""
        taken: frozenset[str] = frozenset()
        with suppress(OSError):
            taken = frozenset(each.name.casefold() for each in folder.iterdir())
        return cls(folder, name, taken)


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be opened; `changed_at` is in UTC."""

    path: Path
    place: str
    changed_at: datetime
    size_bytes: int


def find_files(places: Sequence[FilePlace], suffixes: Sequence[str]) -> list[FoundFile]:
    """Return the files with one of the suffixes (without dots), newest first.

    It looks into each place and the folders in it, and no deeper: a stick may hold a whole life.
    """
    ends = tuple(f".{suffix.lower()}" for suffix in suffixes)
    found: dict[Path, FoundFile] = {}
    for place in places:
        for entry in _entries(place.folder):
            if entry.name.lower().endswith(ends):
                with suppress(OSError):
                    file = _described(entry, place.name)
                    found.setdefault(file.path, file)
    newest = sorted(found.values(), key=lambda file: file.changed_at, reverse=True)
    return newest[:MOST_FILES]


def unused_stem(place: FilePlace, stem: str, suffix: str) -> str:
    """Return what no file with a suffix is called in a place: this, or with a number behind it."""
    offered, number = stem, 1
    while is_taken(place, f"{offered}.{suffix}"):
        number += 1
        offered = f"{stem} ({number})"
    return offered


def is_taken(place: FilePlace, name: str) -> bool:
    """Tell whether a file of a place has this name, in capitals or not."""
    return name.casefold() in place.taken


def is_fit_name(name: str) -> bool:
    """Tell whether every system takes a name for a file."""
    plain = name.strip()
    if not plain or len(plain) > _LONGEST_NAME or plain[0] == "." or plain[-1] == ".":
        return False
    return not _NOT_IN_NAMES & set(plain) and plain.isprintable()


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    looked_at = 0
    folders = [folder]
    for depth in (0, 1):
        inner: list[Path] = []
        for each in folders:
            for entry in _listed(each):
                looked_at += 1
                if looked_at > _MOST_LOOKED_AT:
                    return
                if not entry.is_dir(follow_symlinks=False):
                    yield entry
                elif depth == 0:
                    inner.append(Path(entry.path))
        folders = inner


def _listed(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Yield what is in a folder and not hidden; nothing of one that cannot be read."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith((".", "$")):
                yield entry


def _described(entry: os.DirEntry[str], place: str) -> FoundFile:
    about = entry.stat()
    changed_at = datetime.fromtimestamp(about.st_mtime, UTC)
    return FoundFile(Path(entry.path), place, changed_at, about.st_size)
