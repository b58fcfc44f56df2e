"""The loop under a depot's traffic: many WebSockets, TLS, a dialog in the middle."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from PySide6.QtWidgets import QDialog
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve

pytestmark = pytest.mark.asyncio(loop_factories=["qt"])


@asynccontextmanager
async def _echo_server(tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    async def echo(link: ServerConnection) -> None:
        async for frame in link:
            await link.send(frame)

    async with serve(echo, "127.0.0.1", 0, ssl=tls, compression=None) as server:
        yield next(iter(server.sockets)).getsockname()[1]


def _tls_without_certificate(purpose: int) -> ssl.SSLContext:
    """TLS with an anonymous key exchange, so that the test needs no certificate that expires."""
    context = ssl.SSLContext(purpose)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AECDH:@SECLEVEL=0")
    return context


async def test_two_hundred_chargers_go_on_while_a_task_shows_a_dialog() -> None:
    loop = asyncio.get_running_loop()
    answers = [0] * 200
    dialog_closed = asyncio.Event()

    async def charger(number: int, link: ClientConnection) -> None:
        while not dialog_closed.is_set():
            await link.send(f"{number}")
            assert await link.recv() == f"{number}"
            answers[number] += 1
            await asyncio.sleep(0.05)

    async with _echo_server() as port, AsyncExitStack() as links, asyncio.TaskGroup() as chargers:
        for number in range(200):
            link = await links.enter_async_context(
                connect(f"ws://127.0.0.1:{port}", compression=None, ping_interval=None)
            )
            chargers.create_task(charger(number, link))
        await asyncio.sleep(0)
        before = list(answers)
        dialog = QDialog()
        loop.call_later(0.4, dialog.accept)
        dialog.exec()
        during = list(answers)
        dialog_closed.set()
    assert all(now >= then + 2 for now, then in zip(during, before, strict=True))


async def test_tls_carries_large_frames_both_ways() -> None:
    server_tls = _tls_without_certificate(ssl.PROTOCOL_TLS_SERVER)
    client_tls = _tls_without_certificate(ssl.PROTOCOL_TLS_CLIENT)
    frame = "x" * 500_000
    async with (
        _echo_server(server_tls) as port,
        connect(f"wss://127.0.0.1:{port}", ssl=client_tls, compression=None) as link,
    ):
        for _ in range(5):
            await link.send(frame)
            assert await link.recv() == frame
