"""A WebSocket client that does only what it is told: it answers no ping and closes nothing."""

import asyncio
import base64
import os
import struct
from typing import Self
from urllib.parse import urlsplit

from tests.support.waiting import DEADLINE_S


class BareSocket:
    """A TCP connection that has asked for the upgrade."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def dial(cls, url: str) -> Self:
        """Connect and upgrade."""
        parts = urlsplit(url)
        socket = cls(*await asyncio.open_connection(parts.hostname, parts.port))
        key = base64.b64encode(os.urandom(16)).decode()
        await socket.write(
            f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n"
            "Sec-WebSocket-Protocol: ocpp1.6\r\n\r\n"
        )
        async with asyncio.timeout(DEADLINE_S):
            head = await socket._reader.readuntil(b"\r\n\r\n")
        assert b" 101 " in head
        return socket

    async def write(self, text: str) -> None:
        """Write bytes as they are."""
        self._writer.write(text.encode())
        await self._writer.drain()

    async def send(self, text: str) -> None:
        """Write one masked text frame."""
        data, mask = text.encode(), os.urandom(4)
        length = struct.pack("!B", 128 | len(data)) if len(data) < 126 else b""
        length = length or struct.pack("!BH", 128 | 126, len(data))
        body = bytes(byte ^ mask[i % 4] for i, byte in enumerate(data))
        self._writer.write(b"\x81" + length + mask + body)
        await self._writer.drain()

    async def receive(self) -> str:
        """Read one short frame of the server."""
        async with asyncio.timeout(DEADLINE_S):
            _, length = await self._reader.readexactly(2)
            assert length < 126
            return (await self._reader.readexactly(length)).decode()

    def close(self) -> None:
        """Let go of the connection without a word."""
        self._writer.transport.abort()
