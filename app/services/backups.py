"""Backups that somebody asks for, into the folder that is looked at for old ones."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from app.core.clock import Clock
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited


class BackupService:
    """Copies the books while they are in use, in a thread: nothing waits for it.

    Args:
        copy: Writes a copy to a path, complete and checked, or raises `StorageFailed`.
    """

    def __init__(
        self, copy: Callable[[Path], None], folder: Path, auditor: Auditor, clock: Clock
    ) -> None:
        self._copy = copy
        self._folder = folder
        self._auditor = auditor
        self._clock = clock

    @audited("backup.make", Role.MANAGER)
    async def make(self, name: str, *, by: Operator) -> Path:
        """Write a backup and return where it lies.

        Raises:
            StorageFailed: It could not be written.
        """
        path = self._folder / f"{name}-{self._clock.now():%Y%m%dT%H%M%SZ}.sqlite3"
        await asyncio.to_thread(self._copy, path)
        return path
