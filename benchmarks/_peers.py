"""What we are compared with, a server each in a process of its own: prints its address and serves.

"library": the ocpp package as its documentation shows it, schema validation on, without a database.
"echo": websockets alone, the frame goes back as it came.
"""

import argparse
import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from typing import Any

from ocpp.routing import on
from ocpp.v16 import ChargePoint, call_result
from ocpp.v16.datatypes import IdTagInfo
from ocpp.v16.enums import AuthorizationStatus, RegistrationStatus
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

LOOPS = ("asyncio", "uvloop", "qasync", "depot")
_sessions = count(1)
_ACCEPTED = IdTagInfo(status=AuthorizationStatus.accepted)


class Library(ChargePoint):  # type: ignore[misc] # untyped
    """Answers what the load sends and keeps nothing."""

    @on("BootNotification")  # type: ignore[untyped-decorator]
    def on_boot(self, **_: Any) -> call_result.BootNotification:
        """Accept."""
        now = datetime.now(UTC).isoformat()
        return call_result.BootNotification(now, 300, RegistrationStatus.accepted)

    @on("StatusNotification")  # type: ignore[untyped-decorator]
    def on_status(self, **_: Any) -> call_result.StatusNotification:
        """Take note."""
        return call_result.StatusNotification()

    @on("StartTransaction")  # type: ignore[untyped-decorator]
    def on_start(self, **_: Any) -> call_result.StartTransaction:
        """Give a number."""
        return call_result.StartTransaction(next(_sessions), _ACCEPTED)

    @on("MeterValues")  # type: ignore[untyped-decorator]
    def on_meter_values(self, **_: Any) -> call_result.MeterValues:
        """Take note."""
        return call_result.MeterValues()

    @on("StopTransaction")  # type: ignore[untyped-decorator]
    def on_stop(self, **_: Any) -> call_result.StopTransaction:
        """Accept."""
        return call_result.StopTransaction(_ACCEPTED)


async def library(socket: ServerConnection) -> None:
    """Serve one charger with the ocpp package."""
    assert socket.request is not None
    with suppress(ConnectionClosed):
        await Library(socket.request.path, socket).start()


async def echo(socket: ServerConnection) -> None:
    """Send back what comes."""
    async for message in socket:
        await socket.send(message)


async def _serve(handler: Callable[[ServerConnection], Awaitable[None]]) -> None:
    async with serve(
        handler,
        "127.0.0.1",
        0,
        subprotocols=["ocpp1.6"],  # type: ignore[list-item]
        compression=None,
        ping_interval=None,
    ) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        print(f"ws://127.0.0.1:{port}/", flush=True)
        await asyncio.Event().wait()


def _loop(kind: str) -> asyncio.AbstractEventLoop:
    if kind == "asyncio":
        return asyncio.new_event_loop()
    if kind == "uvloop":
        import uvloop  # noqa: PLC0415

        return uvloop.new_event_loop()
    os.environ.setdefault("QT_API", "pyside6")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    app = QApplication([])
    if kind == "qasync":
        import qasync  # noqa: PLC0415

        return qasync.QEventLoop(app)  # type: ignore[no-any-return] # untyped
    from app.loop import DepotLoop  # noqa: PLC0415

    return DepotLoop(app)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("handler", choices=("library", "echo"))
    parser.add_argument("loop", choices=LOOPS)
    options = parser.parse_args()
    handlers = {"library": library, "echo": echo}
    with suppress(KeyboardInterrupt), asyncio.Runner(loop_factory=lambda: _loop(options.loop)) as r:
        r.run(_serve(handlers[options.handler]))
