"""Other computers that readings are sent to: a web server of moods, and a real MQTT broker."""

import asyncio
import json
import shutil
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from subprocess import DEVNULL, Popen
from typing import Any

import pytest

from tests.support.waiting import DEADLINE_S


class WebReceiver:
    """Takes posts and does with them what `mood` says: take, refuse, hang or cut."""

    def __init__(self) -> None:
        self.mood = "take"
        self.items: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self.headers: list[str] = []
        self.asked = 0
        self.port = 0
        self.clients: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/readings"

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        client = asyncio.current_task()
        assert client is not None
        self.clients.add(client)
        with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while await self._answer_one(reader, writer):
                pass
        self.clients.discard(client)
        writer.close()

    async def _answer_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(
            int(line.split(":")[1])
            for line in head.splitlines()
            if line.lower().startswith("content-length:")
        )
        body = await reader.readexactly(length)
        self.asked += 1
        self.headers.append(head)
        mood = self.mood
        if mood == "hang":
            await asyncio.Event().wait()
        if mood == "cut":
            return False
        if mood == "take":
            self.bodies.append(body)
            if body.startswith(b"{"):
                self.items += json.loads(body).get("items", [])
        status = "200 OK" if mood == "take" else "500 Internal Server Error"
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        return True


@asynccontextmanager
async def web_receiver(port: int = 0) -> AsyncIterator[WebReceiver]:
    """Serve on a free port, or on that one again."""
    receiver = WebReceiver()
    server = await asyncio.start_server(receiver.answer, "127.0.0.1", port)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()
        for client in list(receiver.clients):
            client.cancel()
        await server.wait_closed()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextmanager
def broker(folder: Path, port: int, *, strangers: bool = True) -> Iterator[None]:
    """Run mosquitto; without `strangers` it lets nobody in who has no account."""
    program = shutil.which("mosquitto", path="/usr/sbin:/usr/bin:/usr/local/sbin")
    if program is None:
        pytest.fail("mosquitto is missing: make setup installs it")
    lines = [f"listener {port} 127.0.0.1", f"allow_anonymous {str(strangers).lower()}"]
    config = folder / "mosquitto.conf"
    config.write_text("\n".join(lines) + "\n")
    process = Popen([program, "-c", str(config)], stdout=DEVNULL, stderr=DEVNULL)
    try:
        _await_port(port)
        yield
    finally:
        process.terminate()
        process.wait(10)


def _await_port(port: int) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            probe.settimeout(0.1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.fail("mosquitto did not begin to listen")


class MailReceiver:
    """A mail server of moods: take, refuse, or hang."""

    def __init__(self) -> None:
        self.mood = "take"
        self.mails: list[EmailMessage] = []
        self.port = 0

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            await self._talk(reader, writer)
        writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.mood == "hang":
            await asyncio.Event().wait()
        writer.write(b"220 test\r\n")
        while True:
            line = (await reader.readuntil(b"\r\n")).decode().upper()
            if line.startswith("QUIT"):
                writer.write(b"221 bye\r\n")
                return
            if line.startswith("RCPT") and self.mood == "refuse":
                writer.write(b"550 nobody here\r\n")
            elif line.startswith("DATA"):
                writer.write(b"354 go on\r\n")
                text = await reader.readuntil(b"\r\n.\r\n")
                self.mails.append(message_from_bytes(text[:-3], policy=default))
                writer.write(b"250 taken\r\n")
            else:
                writer.write(b"250 fine\r\n")


@asynccontextmanager
async def mail_receiver() -> AsyncIterator[MailReceiver]:
    """Serve SMTP on a free port."""
    receiver = MailReceiver()
    server = await asyncio.start_server(receiver.answer, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()
        await server.wait_closed()
