"""Serves firmware to chargers and takes their diagnostics, so that no second server is needed."""

import asyncio
import logging
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import DepotError, NotFound
from app.core.events import FileMoved
from app.core.ids import ChargerId
from app.core.transfers import FileProtocol, StoredFile
from app.ocpp.drop_files import Incoming, safe_name, stored
from app.ocpp.http_drop import HttpDrop
from app.ocpp.tickets import Ticket

_log = logging.getLogger("chargeyard.files")

MOST_UPLOAD = 256 * 1024 * 1024
TOLD_EVERY = 256 * 1024
"""Bytes between two words about the progress of a transfer."""


class CannotServeFiles(DepotError):
    """The address for files cannot be used."""

    code = "cannot_serve_files"


class _Server(Protocol):
    async def listen(self, host: str, port: int) -> int: ...

    async def close(self) -> None: ...


class FileDrop:
    """Implements the services' FileServer. It listens from the first file on that is needed.

    Args:
        folder: The data folder; firmware lies in `firmware`, what comes goes to `diagnostics`.
        host: Where to listen.
        reachable: The address of this machine as chargers reach it.
        ports: Where each protocol is served; 0 takes any free one.
    """

    def __init__(
        self,
        folder: Path,
        host: str,
        reachable: str,
        ports: Mapping[FileProtocol, int],
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._firmware = folder / "firmware"
        self._diagnostics = folder / "diagnostics"
        self._host = host
        self._reachable = reachable
        self._ports = dict(ports)
        self._bus = bus
        self._clock = clock
        self._tickets: dict[str, Ticket] = {}
        self._told: dict[str, int] = {}
        self._servers: dict[FileProtocol, _Server] = {}
        self._opening = asyncio.Lock()

    async def move(self, host: str, reachable: str, ports: Mapping[FileProtocol, int]) -> None:
        """Serve elsewhere from now on; where that cannot be, stay.

        What a charger was told to fetch or to bring under the old address fails, and it says so.

        Raises:
            OSError: A port is taken, or the address is not of this machine.
        """
        async with self._opening:
            before = self._host, self._reachable, self._ports
            served = tuple(self._servers)
            await self.close()
            self._host, self._reachable, self._ports = host, reachable, dict(ports)
            try:
                for protocol in FileProtocol:
                    await self._open(protocol)
            except OSError:
                await self.close()
                self._host, self._reachable, self._ports = before
                for protocol in served:
                    with suppress(OSError):
                        await self._open(protocol)
                raise
            for protocol in set(self._servers) - set(served):
                await self._servers.pop(protocol).close()

    async def close(self) -> None:
        """Stop listening and end what still moves."""
        while self._servers:
            await self._servers.popitem()[1].close()

    # -- FileServer ------------------------------------------------------------------------

    def firmware(self) -> Sequence[StoredFile]:
        """Return the files that chargers may be given, the newest first."""
        return stored(self._firmware)

    def received(self, charger_id: ChargerId) -> Sequence[StoredFile]:
        """Return what a charger has sent, the newest first."""
        return stored(self._folder_of(charger_id), charger_id)

    def place(self, file: StoredFile) -> Path:
        """Return where a file lies.

        Raises:
            NotFound: It is not there any more.
        """
        folder = self._folder_of(file.charger_id) if file.charger_id else self._firmware
        path = folder / file.name
        if path.name != file.name or not path.is_file():
            raise NotFound(f"There is no file {file.name}.")
        return path

    def beginning(self, file: StoredFile, most_bytes: int) -> bytes:
        """Return the first bytes of a file.

        Raises:
            NotFound: It is not there any more.
        """
        with self.place(file).open("rb") as content:
            return content.read(most_bytes)

    async def offer(
        self, charger_id: ChargerId, name: str, protocol: FileProtocol, until: datetime
    ) -> str:
        """Return the address under which a charger can fetch a firmware file."""
        path = self.place(StoredFile(name, 0, until))
        ticket = Ticket(_token(), charger_id, True, path, until)
        return await self._address(ticket, protocol, quote(name))

    async def expect(self, charger_id: ChargerId, protocol: FileProtocol, until: datetime) -> str:
        """Return the address of a folder into which a charger can put files."""
        folder = self._folder_of(charger_id)
        ticket = Ticket(_token(), charger_id, False, folder, until, MOST_UPLOAD)
        return await self._address(ticket, protocol, "")

    def withdraw(self, charger_id: ChargerId, *, fetches: bool) -> None:
        """Make the addresses invalid that a charger was given to fetch from, or to bring to."""
        for token, ticket in list(self._tickets.items()):
            if ticket.charger_id == charger_id and ticket.fetches is fetches:
                del self._tickets[token]

    # -- Tickets ---------------------------------------------------------------------------

    def find(self, token: str) -> Ticket | None:
        """Return the ticket of a token while it is valid."""
        ticket = self._tickets.get(token)
        if ticket is None or ticket.until <= self._clock.now():
            return None
        return ticket

    def incoming(self, ticket: Ticket, name: str) -> Incoming:
        """Return where a file goes that is brought with a ticket."""
        return Incoming(ticket.path, name, self._clock.now(), ticket.most_bytes)

    def moved(self, ticket: Ticket, name: str, size: int, total: int | None) -> None:
        """Tell how far a transfer is, every now and then and at its end."""
        if size != total and size - self._told.get(ticket.token, 0) < TOLD_EVERY:
            return
        self._told[ticket.token] = 0 if size == total else size
        now = self._clock.now()
        self._bus.publish(FileMoved(ticket.charger_id, ticket.fetches, name, size, total, now))

    # -- inside ----------------------------------------------------------------------------

    async def _address(self, ticket: Ticket, protocol: FileProtocol, name: str) -> str:
        port = await self._listening(protocol)
        self._forget_old()
        self._tickets[ticket.token] = ticket
        if protocol is FileProtocol.FTP:
            login = f"{ticket.token}:{ticket.token}"
            return f"ftp://{login}@{self._reachable}:{port}/{name}"
        return f"http://{self._reachable}:{port}/{ticket.token}/{name}"

    async def _listening(self, protocol: FileProtocol) -> int:
        # Many chargers at once may be the first to need it.
        async with self._opening:
            if protocol not in self._servers:
                try:
                    await self._open(protocol)
                except OSError as error:
                    raise CannotServeFiles(
                        f"Cannot serve files on port {self._ports[protocol]}: "
                        f"{error.strerror or error}.",
                        hint="Another program may use it; choose another port in the settings.",
                    ) from None
                _log.info("Serving files by %s on port %d", protocol, self._ports[protocol])
            return self._ports[protocol]

    async def _open(self, protocol: FileProtocol) -> None:
        server = self._make(protocol)
        self._ports[protocol] = await server.listen(self._host, self._ports[protocol])
        self._servers[protocol] = server

    def _make(self, protocol: FileProtocol) -> "_Server":
        if protocol is FileProtocol.HTTP:
            return HttpDrop(self)
        # Nearly no depot needs it.
        from app.ocpp.ftp_drop import FtpDrop  # noqa: PLC0415

        return FtpDrop(self)

    def _forget_old(self) -> None:
        now = self._clock.now()
        self._tickets = {t: k for t, k in self._tickets.items() if k.until > now}
        self._told = {t: size for t, size in self._told.items() if t in self._tickets}

    def _folder_of(self, charger_id: ChargerId) -> Path:
        return self._diagnostics / safe_name(charger_id)


def _token() -> str:
    # Short enough for chargers that keep an address in a small buffer.
    return secrets.token_urlsafe(12)
