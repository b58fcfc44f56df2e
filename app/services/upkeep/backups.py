"""Backups that somebody asks for, into the folder that is looked at for old ones."""

import asyncio
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import InvalidInput, StorageFailed
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.kept import Kept

_MB = 1_000_000
_PATTERNS = ("*.sqlite3", "*.sqlite3.*", "*.zip")


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """What is known of the disk that backups go to.

    Attributes:
        same_disk: The books are on it, too: both go when it fails.
    """

    free_bytes: int
    same_disk: bool


class BackupService:
    """Copies the books while they are in use, in a thread: nothing waits for it.

    Args:
        copy: Writes a copy to a path, complete and checked, or raises `StorageFailed`.
        database: The books; backups go to a folder beside them unless another one was chosen.
        chosen: That one; empty where nobody chose.
    """

    def __init__(
        self,
        copy: Callable[[Path], None],
        database: Path,
        chosen: Kept[str],
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._copy = copy
        self._database = database
        self._chosen = chosen
        self._auditor = auditor
        self._clock = clock

    async def load(self) -> None:
        """Read which folder was chosen."""
        await self._chosen.load()

    @property
    def folder(self) -> Path:
        """Where backups are written to; it need not exist yet."""
        return Path(self._chosen.value) if self._chosen.value else self.usual_folder

    @property
    def usual_folder(self) -> Path:
        """Where they are written to unless somebody chose."""
        return self._database.parent / "backups"

    def newest(self) -> datetime | None:
        """Return when the newest backup in the folder was made; to be called in a thread."""
        found = (file for pattern in _PATTERNS for file in self.folder.glob(pattern))
        return max((at for file in found if (at := _modified(file))), default=None)

    async def place(self) -> BackupPlace | None:
        """Look at the disk of the folder; None where it is not there."""
        return await asyncio.to_thread(self._look)

    @audited("backup.folder", Role.ADMIN)
    async def use_folder(self, folder: str, *, by: Operator) -> None:
        """Write backups there from now on; empty: to the usual folder again.

        Raises:
            InvalidInput: It is not there, cannot be written to, or has too little room.
        """
        if folder := folder.strip():
            await asyncio.to_thread(self._check, Path(folder))
        await self._chosen.save(folder)

    @audited("backup.make", Role.MANAGER)
    async def make(self, name: str, *, by: Operator) -> Path:
        """Write a backup and return where it lies.

        Raises:
            StorageFailed: It could not be written.
        """
        path = self.folder / f"{name}-{self._clock.now():%Y%m%dT%H%M%SZ}.sqlite3"
        await asyncio.to_thread(self._make, path)
        return path

    def _make(self, path: Path) -> None:
        # A folder that was chosen is never made: without its stick it would be on our own disk.
        if self._chosen.value and not path.parent.is_dir():
            raise StorageFailed(
                "The folder for backups, {folder}, is not there.",
                hint="Is its disk plugged in? The settings choose another folder.",
                folder=path.parent,
            )
        self._copy(path)

    def _look(self) -> BackupPlace | None:
        folder, beside = self.folder, self._database.parent
        if not folder.is_dir() and folder == self.usual_folder:
            folder = beside
        try:
            same_disk = folder.stat().st_dev == beside.stat().st_dev
            return BackupPlace(shutil.disk_usage(folder).free, same_disk)
        except OSError:
            return None

    def _check(self, folder: Path) -> None:
        if not folder.is_absolute() or not folder.is_dir():
            raise InvalidInput("There is no folder {folder}.", folder=folder)
        try:
            with tempfile.TemporaryFile(dir=folder):
                free, needed = shutil.disk_usage(folder).free, self._database.stat().st_size
        except OSError as error:
            raise InvalidInput(
                "{folder} cannot be written to: {why}.", folder=folder, why=error.strerror
            ) from None
        if free < needed:
            raise InvalidInput(
                "A backup takes {needed} MB; {folder} has {free} MB left.",
                needed=needed // _MB + 1,
                free=free // _MB,
                folder=folder,
            )


def _modified(file: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError:
        return None
