"""The central system: listens, lets chargers in, holds the newest link of each."""

import asyncio
import ssl
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.frames import CloseCode
from websockets.http11 import Request, Response

from app.core.bus import Bus
from app.core.charger_habits import CloseManner
from app.core.clock import Clock
from app.core.events import ChargerConnected, ChargerDisconnected
from app.core.ids import ChargerId
from app.ocpp.door import Door, host_of
from app.ocpp.handshake import identity_in
from app.ocpp.link import Answered, Answers, Link, NoAnswer
from app.services.chargers.chargers import ChargerService
from app.services.chargers.habits import HabitService
from app.services.ports.message import ExchangeOutcome, MessageLog

MOST_BYTES = 256 * 1024
"""A frame that is larger closes the connection (1009): no OCPP 1.6 message comes near."""

MOST_SOCKETS = 4000
MOST_SOCKETS_AN_ADDRESS = 1000
"""A gateway may stand for hundreds of chargers; one mad machine must not take every socket."""

OPEN_TIMEOUT_S = 10.0
CLOSE_TIMEOUT_S = 2.0
SERVICE_RESTART = CloseCode.SERVICE_RESTART


@dataclass(frozen=True, slots=True)
class Listener:
    """Where to listen. With `tls` it is wss."""

    host: str
    port: int
    tls: ssl.SSLContext | None = None


class CentralSystem:
    """Serves every charger that the depot lets in; the newest socket of a charger wins."""

    def __init__(
        self,
        chargers: ChargerService,
        habits: HabitService,
        answers: Answers,
        log: MessageLog,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._chargers = chargers
        self._habits = habits
        self._door = Door(chargers, habits, bus, clock)
        self._answers = answers
        self._messages = log
        self._bus = bus
        self._clock = clock
        self._servers: dict[int, Server] = {}
        self._left: list[Server] = []
        self._links: dict[ChargerId, Link] = {}
        self._addresses: Counter[str] = Counter()
        self._closing: set[asyncio.Task[None]] = set()

    # -- life ------------------------------------------------------------------------------

    async def listen(self, listener: Listener) -> int:
        """Open a listening socket; return its port.

        Raises:
            OSError: The address cannot be used.
        """
        server = await serve(
            self._serve,
            listener.host,
            listener.port,
            ssl=listener.tls,
            process_request=self._admit,
            process_response=self._door.note_refusal,
            select_subprotocol=self._door.subprotocol,
            compression=None,  # on a LAN it costs memory and time and saves nothing
            max_size=MOST_BYTES,
            ping_interval=None,  # each link pings as its charger likes it
            open_timeout=OPEN_TIMEOUT_S,
            close_timeout=CLOSE_TIMEOUT_S,
            server_header=None,
        )
        port = int(next(iter(server.sockets)).getsockname()[1])
        self._servers[port] = server
        return port

    async def leave(self, port: int) -> None:
        """Close a listening socket; who came in by it stays."""
        server = self._servers.pop(port)
        self._left.append(server)
        server.close(close_connections=False)
        # It tells only when the last connection has ended, and the port is free long before.
        while server.is_serving():  # noqa: ASYNC110
            await asyncio.sleep(0)

    @property
    def listening(self) -> bool:
        """Whether chargers can reach every address on which `listen` was asked for."""
        return bool(self._servers) and all(each.is_serving() for each in self._servers.values())

    async def close(self) -> None:
        """Tell every charger that the service restarts (1012), and end every link.

        Chargers that stay away after a proper close lose the connection without one (habit 8).
        """
        for charger_id, link in self._links.items():
            if self._habits.of(charger_id).close is CloseManner.DROPPED:
                link.drop("service restart")
            else:
                self._close_soon(link, "service restart", SERVICE_RESTART)
        for server in self._servers.values():
            server.close(code=SERVICE_RESTART, reason="service restart")
        for server in (*self._servers.values(), *self._left):
            await server.wait_closed()
        if self._closing:
            await asyncio.wait(self._closing)

    # -- Connections -----------------------------------------------------------------------

    async def call(
        self, charger_id: ChargerId, action: str, payload: dict[str, Any], timeout_s: float
    ) -> Answered:
        """Ask a charger over its newest link."""
        link = self._links.get(charger_id)
        if link is None:
            raise NoAnswer(ExchangeOutcome.DISCONNECTED)
        return await link.call(action, payload, timeout_s)

    def disconnect(self, charger_id: ChargerId, reason: str) -> None:
        """Close the newest link of a charger, if it has one."""
        link = self._links.get(charger_id)
        if link is not None:
            self._close_soon(link, reason)

    # -- letting in ------------------------------------------------------------------------

    def _admit(self, socket: ServerConnection, request: Request) -> Response | None:
        return self._door.admit(socket, request, crowded=self._crowded(socket))

    def _crowded(self, socket: ServerConnection) -> bool:
        here = self._addresses[host_of(socket)]
        return here >= MOST_SOCKETS_AN_ADDRESS or self._addresses.total() >= MOST_SOCKETS

    async def _serve(self, socket: ServerConnection) -> None:
        host = host_of(socket)
        self._addresses[host] += 1
        try:
            await self._serve_charger(socket)
        finally:
            self._addresses[host] -= 1
            if not self._addresses[host]:
                del self._addresses[host]

    async def _serve_charger(self, socket: ServerConnection) -> None:
        assert socket.request is not None  # noqa: S101  (the handshake is over)
        charger = await self._chargers.arrived(identity_in(socket.request.path))
        self._door.entered(charger.id, socket.subprotocol)
        link = Link(
            socket,
            charger.id,
            charger.link,
            self._answers,
            self._messages,
            self._bus,
            self._clock,
        )
        older = self._links.get(charger.id)
        self._links[charger.id] = link
        if older is not None:
            self._close_soon(older, "replaced by a newer connection")
        self._bus.publish(ChargerConnected(charger.id, self._clock.now(), _address(socket)))
        try:
            reason = await link.run()
        finally:
            # A charger often dials again before its old socket is noticed dead: only the newest
            # link may declare it offline.
            newest = self._links.get(charger.id) is link
            if newest:
                del self._links[charger.id]
        if newest:
            self._bus.publish(ChargerDisconnected(charger.id, self._clock.now(), reason))

    def _close_soon(self, link: Link, reason: str, code: int = CloseCode.NORMAL_CLOSURE) -> None:
        async def close() -> None:
            with suppress(OSError):
                await link.close(code, reason)

        task = asyncio.get_running_loop().create_task(close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)


def _address(socket: ServerConnection) -> str:
    address = socket.remote_address
    return f"{address[0]}:{address[1]}" if address else ""
