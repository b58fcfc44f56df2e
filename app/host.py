"""What the machine says of itself: disk, certificate, backups and ports."""

import asyncio
import shutil
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from app.core.alarm_rules import HostFacts


class DepotHost:
    """Implements `Host`.

    Args:
        newest_backup: Returns when the newest one was made; called in a thread.
        certificate: The server's, in PEM; it need not exist.
        not_listening: Returns the addresses that should be served and are not.
        began_at: Returns since when the books hold anything worth a backup.
    """

    def __init__(
        self,
        database: Path,
        newest_backup: Callable[[], datetime | None],
        certificate: Path,
        not_listening: Callable[[], Sequence[str]],
        began_at: Callable[[], datetime | None],
    ) -> None:
        self._database = database
        self._newest_backup = newest_backup
        self._certificate = certificate
        self._not_listening = not_listening
        self._began_at = began_at

    async def facts(self) -> HostFacts:
        """Look at the machine; files are read in a thread of their own."""
        missing, began_at = tuple(self._not_listening()), self._began_at()
        return await asyncio.to_thread(self._look, missing, began_at)

    def _look(self, not_listening: tuple[str, ...], began_at: datetime | None) -> HostFacts:
        return HostFacts(
            certificate_until=certificate_end(self._certificate),
            backup_at=self._newest_backup() or began_at,
            free_bytes=_free_bytes(self._database.parent),
            not_listening=not_listening,
        )


def certificate_end(path: Path) -> datetime | None:
    """Return when the first certificate of a PEM file ends; None where there is none to read."""
    # Heavy, and only for depots with wss.
    from cryptography import x509  # noqa: PLC0415

    try:
        return x509.load_pem_x509_certificate(path.read_bytes()).not_valid_after_utc
    except (OSError, ValueError):
        return None


def _free_bytes(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
