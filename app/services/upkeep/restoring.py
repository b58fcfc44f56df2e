"""Bringing back a backup while the program runs: the depot closes for it and opens anew."""

from collections.abc import Callable
from pathlib import Path

from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.upkeep.renewal import Renewal


class RestoreService:
    """Puts a backup in place of the books.

    Args:
        put_back: Replaces the books, which nobody may have open, by those of a file; what was
            there is kept aside. Raises DepotError where nothing was changed.
    """

    def __init__(
        self, renewal: Renewal, put_back: Callable[[Path], None], auditor: Auditor
    ) -> None:
        self._renewal = renewal
        self._put_back = put_back
        self._auditor = auditor

    @audited("backup.restore", Role.ADMIN)
    async def restore(self, backup: Path, *, by: Operator) -> None:
        """Ask for the books of a file; they are there once the depot is open again."""
        self._renewal.ask(lambda: self._put_back(backup))
