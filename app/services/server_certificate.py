"""The certificate that chargers are served by wss with."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from app.core.errors import StorageFailed
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.renewal import Renewal


class ServerCertificate:
    """Puts a certificate where the depot looks for it, and lets the depot open anew with it.

    Args:
        path: Where the depot looks.
        check: Raises InvalidInput where a PEM file cannot be served with.
    """

    def __init__(
        self, path: Path, check: Callable[[bytes], None], renewal: Renewal, auditor: Auditor
    ) -> None:
        self.path = path
        self._check = check
        self._renewal = renewal
        self._auditor = auditor

    @audited("certificate.install", Role.ADMIN)
    async def install(self, name: str, pem: bytes, *, by: Operator) -> None:
        """Serve with a certificate from now on; chargers dial again.

        Args:
            name: Of the file it comes from, for the audit.

        Raises:
            InvalidInput: It is no certificate with its key.
            StorageFailed: It could not be written.
        """
        await asyncio.to_thread(self._write, pem)
        self._renewal.ask()

    def _write(self, pem: bytes) -> None:
        self._check(pem)
        unfinished = self.path.with_name(f".{self.path.name}.part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # The key in it is nobody else's to read, from the first byte on.
            unfinished.touch(mode=0o600)
            unfinished.write_bytes(pem)
            unfinished.replace(self.path)
        except OSError as error:
            raise StorageFailed(
                "{path} cannot be written: {why}.", path=self.path, why=error.strerror
            ) from None
