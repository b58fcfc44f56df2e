"""The certificate that chargers are served by wss with."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path

from app.core.errors import StorageFailed
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports.certificate import CertificateAuthority


class ServerCertificate:
    """Puts a certificate where the depot looks for it, and lets it be served with at once.

    Args:
        path: Where the depot looks.
        check: Raises InvalidInput where a PEM file cannot be served with.
        serve_anew: Serves with what lies there now.
    """

    def __init__(
        self,
        path: Path,
        check: Callable[[bytes], None],
        authority: CertificateAuthority,
        serve_anew: Callable[[], Awaitable[None]],
        auditor: Auditor,
    ) -> None:
        self.path = path
        self._check = check
        self._authority = authority
        self._serve_anew = serve_anew
        self._auditor = auditor

    @audited("certificate.server", Role.ADMIN)
    async def make(self, names: Sequence[str], *, by: Operator) -> datetime:
        """Have the depot's authority make one, serve with it from now on, and return its end.

        `names` are host names and addresses of this machine as chargers dial it; without any those
        that the machine knows of itself.

        Raises:
            StorageFailed: The files cannot be written.
            InvalidInput: The port for wss is taken.
        """
        found = list(names) or await asyncio.to_thread(own_names)
        until = await asyncio.to_thread(self._authority.make_server_certificate, found)
        await self._serve_anew()
        return until

    @audited("certificate.install", Role.ADMIN)
    async def install(self, name: str, pem: bytes, *, by: Operator) -> None:
        """Serve with a certificate from now on; who is connected stays.

        Args:
            name: Of the file it comes from, for the audit.

        Raises:
            InvalidInput: It is no certificate with its key, or the port for wss is taken.
            StorageFailed: It could not be written.
        """
        await asyncio.to_thread(self._write, pem)
        await self._serve_anew()

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


def own_names() -> list[str]:
    """Return the host name and the addresses that this machine knows of itself; it may wait."""
    host = socket.gethostname()
    names = [host, "localhost", "127.0.0.1"]
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        found = []
    names += [str(place[0]).partition("%")[0] for *_, place in found]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Sends nothing: it only asks the system which of its addresses it would use.
            probe.connect(("192.0.2.1", 9))
            names.append(str(probe.getsockname()[0]))
        except OSError:
            pass
    return list(dict.fromkeys(names))
