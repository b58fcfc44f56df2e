"""HTTP for chargers that fetch firmware and bring diagnostics: GET, HEAD, PUT and POST."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from http import HTTPStatus
from typing import Protocol

from app.ocpp.drop_files import Incoming, TooLarge
from app.ocpp.http_head import Head, Refused, parse_head
from app.ocpp.tickets import Ticket

_log = logging.getLogger("chargeyard.files")

BLOCK = 64 * 1024
MOST_HEAD = 16 * 1024
PATIENCE_S = 60.0
MOST_CONNECTIONS = 64


class Tickets(Protocol):
    """Knows what may be fetched and brought."""

    def find(self, token: str) -> Ticket | None:
        """Return the ticket of a token while it is valid."""
        ...

    def incoming(self, ticket: Ticket, name: str) -> Incoming:
        """Return where a file goes that is brought with a ticket."""
        ...

    def moved(self, ticket: Ticket, name: str, size: int, total: int | None) -> None:
        """Note how much of a file has passed."""
        ...


class HttpDrop:
    """Answers one request a connection. Bodies stream from and to the disk, block by block."""

    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets
        self._server: asyncio.Server
        self._serving: set[asyncio.Task[None]] = set()

    async def listen(self, host: str, port: int) -> int:
        """Open the listening socket; return its port.

        Raises:
            OSError: The address cannot be used.
        """
        self._server = await asyncio.start_server(self._accept, host, port, limit=MOST_HEAD)
        return int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Stop listening and end what still moves."""
        self._server.close()
        tasks = list(self._serving)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._server.wait_closed()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Not a coroutine: the tasks are ours, so that `close` can end them.
        if len(self._serving) >= MOST_CONNECTIONS:
            writer.close()
            return
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except (Refused, TooLarge, OSError) as failed:
            # A broken connection is an OSError too; then the answer goes nowhere.
            with suppress(OSError):
                await _send_head(writer, _status_of(failed), {})
        except (EOFError, TimeoutError, asyncio.LimitOverrunError, ValueError) as broken:
            _log.warning("A file transfer broke off: %s", type(broken).__name__)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(PATIENCE_S):
            head = parse_head(await reader.readuntil(b"\r\n\r\n"))
        ticket = self._tickets.find(head.segments[0]) if head.segments else None
        if ticket is None:
            raise Refused(HTTPStatus.NOT_FOUND)
        if head.method in ("GET", "HEAD") and ticket.fetches:
            await self._send_file(head, ticket, writer)
        elif head.method in ("PUT", "POST") and not ticket.fetches:
            await self._take_file(head, ticket, reader, writer)
        else:
            raise Refused(HTTPStatus.METHOD_NOT_ALLOWED)

    async def _send_file(self, head: Head, ticket: Ticket, writer: asyncio.StreamWriter) -> None:
        # The name is the one we wrote into the address: a path in the request decides nothing.
        with ticket.path.open("rb") as file:
            size = ticket.path.stat().st_size
            first = head.first_byte(size)
            headers = {
                "Content-Type": "application/octet-stream",
                "Content-Length": str(size - first),
                "Accept-Ranges": "bytes",
            }
            status = HTTPStatus.OK
            if first:
                status = HTTPStatus.PARTIAL_CONTENT
                headers["Content-Range"] = f"bytes {first}-{size - 1}/{size}"
            await _send_head(writer, status, headers)
            if head.method == "HEAD":
                return
            file.seek(first)
            while block := file.read(BLOCK):
                writer.write(block)
                async with asyncio.timeout(PATIENCE_S):
                    await writer.drain()
                first += len(block)
                self._tickets.moved(ticket, ticket.path.name, first, size)

    async def _take_file(
        self,
        head: Head,
        ticket: Ticket,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        if head.headers.get("expect", "").casefold() == "100-continue":
            writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            await writer.drain()
        name = head.segments[-1] if len(head.segments) > 1 else ""
        with self._tickets.incoming(ticket, name) as incoming:
            async for block in _body(head, reader):
                incoming.write(block)
                self._tickets.moved(ticket, name, incoming.size, head.length)
            kept = incoming.keep()
        self._tickets.moved(ticket, kept, incoming.size, incoming.size)
        await _send_head(writer, HTTPStatus.CREATED, {})


def _status_of(failed: Exception) -> HTTPStatus:
    if isinstance(failed, Refused):
        return failed.status
    if isinstance(failed, TooLarge):
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    _log.warning("A file could not be moved: %s", failed)
    return HTTPStatus.INSUFFICIENT_STORAGE


async def _send_head(
    writer: asyncio.StreamWriter, status: HTTPStatus, headers: dict[str, str]
) -> None:
    usual = {"Content-Length": "0"} | headers | {"Connection": "close"}
    lines = [f"HTTP/1.1 {status.value} {status.phrase}"]
    lines += [f"{name}: {value}" for name, value in usual.items()]
    writer.write("\r\n".join([*lines, "", ""]).encode())
    await writer.drain()


async def _body(head: Head, reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    if head.chunked:
        async for block in _chunks(reader):
            yield block
        return
    left = head.length
    while left is None or left > 0:
        block = await _read(reader, BLOCK if left is None else min(BLOCK, left))
        if not block:
            if left is None:
                # HTTP/1.0: the end of the connection is the end of the body.
                return
            raise EOFError
        left = None if left is None else left - len(block)
        yield block


async def _chunks(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    while True:
        async with asyncio.timeout(PATIENCE_S):
            line = await reader.readuntil(b"\r\n")
        left = int(line.split(b";")[0].strip(), 16)
        if left == 0:
            return
        while left:
            block = await _read(reader, min(BLOCK, left))
            if not block:
                raise EOFError
            left -= len(block)
            yield block
        await _read(reader, 2)


async def _read(reader: asyncio.StreamReader, most: int) -> bytes:
    async with asyncio.timeout(PATIENCE_S):
        return await reader.read(most)
