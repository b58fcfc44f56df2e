"""FTP for chargers that speak nothing else. Passive mode; the token is user name and password."""

import io
import logging
from collections.abc import AsyncIterable, AsyncIterator
from os import stat_result
from pathlib import Path
from typing import Any, NoReturn

import aioftp

from app.ocpp.drop_files import TooLarge
from app.ocpp.http_drop import BLOCK, MOST_CONNECTIONS, PATIENCE_S, Tickets
from app.ocpp.tickets import Ticket

DATA_PORTS = 10
"""Ports after the one that is listened on, for the data connections."""


class FtpDrop:
    """Serves what the tickets allow and nothing else: no listing, no folders, no deleting."""

    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets
        self._server: aioftp.Server
        # It writes a traceback for every client that hangs up without a word, as chargers do.
        logging.getLogger("aioftp").setLevel(logging.CRITICAL)

    async def listen(self, host: str, port: int) -> int:
        """Open the listening socket; return its port.

        Raises:
            OSError: The address cannot be used.
        """
        self._server = aioftp.Server(
            _Users(self._tickets),
            block_size=BLOCK,
            socket_timeout=PATIENCE_S,
            idle_timeout=2 * PATIENCE_S,
            wait_future_timeout=PATIENCE_S / 2,
            maximum_connections=MOST_CONNECTIONS,
            data_ports=range(port + 1, port + 1 + DATA_PORTS) if port else None,
            path_io_factory=self._files(),
            welcome_message="ChargeYard",
        )
        await self._server.start(host, port)
        return int(self._server.address[1])

    async def close(self) -> None:
        """Stop listening and end what still moves."""
        await self._server.close()

    def _files(self) -> type["_Files"]:
        # The server makes one for each connection and hands in nothing of ours.
        class Files(_Files):
            tickets = self._tickets

        return Files


class _Users(aioftp.AbstractUserManager):
    """Lets in whoever knows a token; it opens one folder."""

    def __init__(self, tickets: Tickets) -> None:
        super().__init__()
        self._tickets = tickets

    async def get_user(
        self, login: str
    ) -> tuple[aioftp.AbstractUserManager.GetUserResponse, aioftp.User | None, str]:
        ticket = self._tickets.find(login)
        if ticket is None:
            return self.GetUserResponse.ERROR, None, "unknown"
        folder = ticket.path.parent if ticket.fetches else ticket.path
        permission = aioftp.Permission("/", writable=not ticket.fetches)
        user = aioftp.User(login, login, base_path=folder, permissions=[permission])
        return self.GetUserResponse.PASSWORD_REQUIRED, user, "password required"

    async def authenticate(self, user: aioftp.User, password: str) -> bool:
        return password == user.password and self._tickets.find(user.login or "") is not None


class _Files(aioftp.AbstractPathIO[Path]):
    """The folder of a ticket: the one file that it is for, or a place to put files."""

    tickets: Tickets

    @property
    def _ticket(self) -> Ticket:
        login = self.connection.user.login if self.connection is not None else ""
        ticket = self.tickets.find(login or "")
        if ticket is None:
            raise aioftp.PathIOError(reason=None)
        return ticket

    async def exists(self, path: Path) -> bool:
        return await self.is_dir(path) or await self.is_file(path)

    async def is_dir(self, path: Path) -> bool:
        ticket = self._ticket
        return path == (ticket.path.parent if ticket.fetches else ticket.path)

    async def is_file(self, path: Path) -> bool:
        return self._ticket.fetches and path == self._ticket.path and _is_there(path)

    def list(self, path: Path) -> AsyncIterable[Path]:
        return self._visible(path)

    async def _visible(self, path: Path) -> AsyncIterator[Path]:
        if self._ticket.fetches and path == self._ticket.path.parent:
            yield self._ticket.path

    async def stat(self, path: Path) -> stat_result:
        return _about(path) if await self.exists(path) else _refuse(path)

    async def mkdir(self, path: Path, *, parents: bool = False, exist_ok: bool = False) -> None:
        _refuse(path, parents, exist_ok)

    async def rmdir(self, path: Path) -> None:
        _refuse(path)

    async def unlink(self, path: Path) -> None:
        _refuse(path)

    async def rename(self, source: Path, destination: Path) -> Path:
        _refuse(source, destination)

    async def _open(self, path: Path, mode: str) -> Any:
        ticket = self._ticket
        if mode == "rb" and await self.is_file(path):
            return _Outgoing(self.tickets, ticket)
        if mode == "wb" and not ticket.fetches:
            return _Taken(self.tickets, ticket, path.name)
        return _refuse(path)

    async def seek(self, file: Any, offset: int, whence: int = io.SEEK_SET) -> int:
        return int(file.seek(offset, whence))

    async def read(self, file: Any, block_size: int) -> bytes:
        return bytes(file.read(block_size))

    async def write(self, file: Any, data: bytes) -> int:
        return int(file.write(data))

    async def close(self, file: Any) -> None:
        file.close()


class _Outgoing(io.FileIO):
    """A file that a charger fetches, counted as it goes."""

    def __init__(self, tickets: Tickets, ticket: Ticket) -> None:
        super().__init__(ticket.path, "rb")
        self._tickets = tickets
        self._ticket = ticket
        self._size = ticket.path.stat().st_size

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(-1 if size is None else size)
        if data:
            self._tickets.moved(self._ticket, self._ticket.path.name, self.tell(), self._size)
        return data


class _Taken:
    """A file that a charger brings. FTP does not tell a whole one from one that broke off."""

    def __init__(self, tickets: Tickets, ticket: Ticket, name: str) -> None:
        self._tickets = tickets
        self._ticket = ticket
        self._name = name
        self._incoming = tickets.incoming(ticket, name).__enter__()
        self._spoilt = False

    def write(self, data: bytes) -> int:
        try:
            self._incoming.write(data)
        except (TooLarge, OSError):
            self._spoilt = True
            raise aioftp.PathIOError(reason=None) from None
        self._tickets.moved(self._ticket, self._name, self._incoming.size, None)
        return len(data)

    def close(self) -> None:
        if self._incoming.size and not self._spoilt:
            size, kept = self._incoming.size, self._incoming.keep()
            self._tickets.moved(self._ticket, kept, size, size)
        self._incoming.__exit__(None, None, None)


def _refuse(*_: object) -> NoReturn:
    raise aioftp.PathIOError(reason=None)


def _is_there(path: Path) -> bool:
    return path.is_file()


def _about(path: Path) -> stat_result:
    return path.stat()
