"""A web server beside the depot: opened when it may, moved while it serves, never in the way."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    suppress,
)
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.core.events import AttentionRaised
from app.depot import Depot
from app.listening import cannot_listen, reachable, reason, web_socket

PAINTED_WITHIN_S = 10.0
"""A window that nobody paints, on another desktop, must not keep it closed."""

Serving = Callable[[socket.socket], AbstractAsyncContextManager[None]]

_log = logging.getLogger("chargeyard.web")


@dataclass(frozen=True, slots=True)
class WebServer:
    """What is served. Its settings are called `key`, `key`_host and `key`_port.

    Attributes:
        name: As people know it, at the beginning of a sentence.
        backlog: How many may wait to be let in.
        build: Imports and builds what serves a socket; called in a thread, once.
    """

    key: str
    name: str
    backlog: int
    build: Callable[[], Serving]


class _Place(NamedTuple):
    host: str
    port: int


@asynccontextmanager
async def web_door(
    depot: Depot, server: WebServer, after: asyncio.Event | None = None
) -> AsyncIterator[None]:
    """Serve where the settings say, once `after` is set, until the block ends.

    Where its port is taken the depot runs on without it, and says so.
    """
    door = WebDoor(depot, server)
    opening = asyncio.create_task(door.open(after))
    try:
        yield
    finally:
        opening.cancel()
        await asyncio.gather(opening, return_exceptions=True)
        await door.close()


class WebDoor:
    """One web server, which the settings open, move and close while the depot runs."""

    def __init__(self, depot: Depot, server: WebServer) -> None:
        self._depot, self._server = depot, server
        self._keys = (server.key, f"{server.key}_host", f"{server.key}_port")
        self._serving: Serving | None = None
        self._open: AsyncExitStack | None = None
        self._place: _Place | None = None
        self._moving = asyncio.Lock()
        self._moved = False
        depot.setup.put_by(self._keys, self.move)

    async def open(self, after: asyncio.Event | None) -> None:
        """Serve once `after` is set, or after a while without it; what fails is told."""
        if after is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(PAINTED_WITHIN_S):
                    await after.wait()
        async with self._moving:
            if not self._moved:
                await self._enter_or_tell(_wanted(*map(self._depot.setup.value, self._keys)))

    async def move(self, values: Mapping[str, Any]) -> None:
        """Serve where these settings say, or no more; where that cannot be, stay.

        Raises:
            InvalidInput: The port is taken, or the address is not of this machine.
        """
        to = _wanted(*map(values.__getitem__, self._keys))
        async with self._moving:
            self._moved = True
            before = self._place
            await self._leave()
            try:
                await self._enter(to)
            except OSError as error:
                with suppress(OSError):
                    await self._enter(before)
                raise cannot_listen(error) from None

    async def close(self) -> None:
        """Serve no more; whoever is being answered is answered."""
        async with self._moving:
            await self._leave()

    async def _enter(self, at: _Place | None) -> None:
        self._place = at
        unserved = self._depot.upkeep.unserved
        unserved.pop(self._server.key, None)
        if at is None:
            return
        try:
            await self._serve(at)
        except Exception:
            # Not before: a server that is only slow to open is no reason for an alarm.
            unserved[self._server.key] = _text(at)
            raise

    async def _serve(self, at: _Place) -> None:
        async with AsyncExitStack() as stack:
            listening = stack.enter_context(web_socket(*at, self._server.backlog))
            if self._serving is None:
                self._serving = await asyncio.to_thread(self._server.build)
            await stack.enter_async_context(self._serving(listening))
            self._open = stack.pop_all()
            _log.info("%s is on %s", self._server.name, _url(listening))

    async def _enter_or_tell(self, at: _Place | None) -> None:
        try:
            await self._enter(at)
        except OSError as error:
            self._tell(f"cannot listen on {_text(at)}: {reason(error)}.")
        except Exception:
            # Whatever is wrong with it, chargers matter more: the depot runs on without it.
            _log.exception("%s failed", self._server.name)
            self._tell("failed; see the log.")

    async def _leave(self) -> None:
        leaving, self._open = self._open, None
        if leaving is not None:
            await leaving.aclose()

    def _tell(self, what: str) -> None:
        key, name, now = self._server.key, self._server.name, self._depot.clock.now()
        text = (
            f"{name} {what} The depot runs without it; another program may use the port: choose "
            f"another one in the settings or with --{key}-port."
        )
        _log.warning(text)
        self._depot.bus.publish(AttentionRaised(None, f"{key}_closed", text, now))


def _wanted(switch: bool, host: str, port: int) -> _Place | None:
    return _Place(host, port) if switch else None


def _text(at: _Place | None) -> str:
    return "" if at is None else f"{at.host}:{at.port}"


def _url(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://{reachable(host)}:{port}"
