"""The smallest central system that lets a simulated charger work, and doubts every frame of it."""

import asyncio
import contextlib
import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any, Self

import jsonschema_rs
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tests.support.waiting import DEADLINE_S

Payload = dict[str, Any]
_SCHEMAS = files("ocpp.v16").joinpath("schemas")
_validators: dict[str, Any] = {}


def schema_errors(name: str, payload: Payload) -> list[str]:
    if name not in _validators:
        schema = json.loads(_SCHEMAS.joinpath(f"{name}.json").read_text(encoding="utf-8-sig"))
        _validators[name] = jsonschema_rs.validator_for(schema)
    return [str(error) for error in _validators[name].iter_errors(payload)]


class CsmsStub:
    """Answers calls with Accepted, hands out transaction ids, keeps everything it saw.

    `replies` overrides the answer of an action by a payload or a function of the request;
    {"error": code} is a CALLERROR, None no answer at all.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[str, Payload]] = []
        self.answers: dict[str, list[Any]] = {}
        self.problems: list[str] = []
        self.ids: set[tuple[str, str]] = set()
        self.paths: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.subprotocols: list[str | None] = []
        self.replies: dict[str, Payload | Callable[[Payload], Payload | None]] = {}
        self.connections = 0
        self._transaction = 100
        self._count = 0
        self._socket: ServerConnection | None = None
        self._waiting: dict[str, tuple[str, asyncio.Future[Any]]] = {}
        self._server: Server | None = None
        self._bell = asyncio.Event()

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"ws://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aenter__(self) -> Self:
        self._server = await serve(
            self._serve,
            "127.0.0.1",
            0,
            select_subprotocol=lambda _, offered: offered[0] if offered else None,
            ping_interval=None,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()

    def requests(self, action: str) -> list[Payload]:
        return [payload for name, payload in self.calls if name == action]

    def actions(self) -> list[str]:
        return [name for name, _ in self.calls]

    def statuses(self, connector: int = 1) -> list[str]:
        return [
            payload["status"]
            for payload in self.requests("StatusNotification")
            if payload["connectorId"] == connector
        ]

    def registers_wh(self) -> list[float]:
        """Return the energy registers of all readings in the order they came."""
        return [
            float(value["value"]) * (1000 if value.get("unit") == "kWh" else 1)
            for request in self.requests("MeterValues")
            for value in request["meterValue"][0]["sampledValue"]
            if value["measurand"] == "Energy.Active.Import.Register"
        ]

    async def wait_for(self, condition: Callable[[], bool], timeout_s: float = DEADLINE_S) -> None:
        async with asyncio.timeout(timeout_s):
            while not condition():
                self._bell.clear()
                await self._bell.wait()

    async def ask(self, action: str, payload: Payload) -> Payload:
        """Send a request; the answer must be valid. A CALLERROR is returned as {"error": code}."""
        assert self._socket is not None, "no charger is connected"
        self._count += 1
        unique_id = f"ask-{self._count}"
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[unique_id] = (action, future)
        await self._socket.send(json.dumps([2, unique_id, action, payload]))
        async with asyncio.timeout(DEADLINE_S):
            return await future

    async def send_raw(self, text: str) -> None:
        assert self._socket is not None
        await self._socket.send(text)

    async def _serve(self, socket: ServerConnection) -> None:
        self._socket = socket
        self.connections += 1
        self.paths.append(socket.request.path)
        self.headers.append(dict(socket.request.headers.raw_items()))
        self.subprotocols.append(socket.subprotocol)
        with contextlib.suppress(ConnectionClosed):
            async for text in socket:
                await self._take(socket, json.loads(text))
                self._bell.set()

    async def _take(self, socket: ServerConnection, frame: list[Any]) -> None:
        if frame[0] == 3:
            action, future = self._waiting.pop(frame[1])
            self._check(f"{action}Response", frame[2])
            future.set_result(frame[2])
        elif frame[0] == 4:
            _, future = self._waiting.pop(frame[1])
            future.set_result({"error": frame[2]})
        else:
            await self._answer(socket, *frame[1:])

    async def _answer(self, socket: ServerConnection, uid: str, action: str, body: Payload) -> None:
        key = (socket.request.path, uid)
        if key in self.ids:
            self.problems.append(f"{action}: message id {uid} used twice")
        self.ids.add(key)
        self.calls.append((action, body))
        self._check(action, body)
        reply = self._reply(action, body)
        if reply is not None and "error" in reply:
            await socket.send(json.dumps([4, uid, reply["error"], "", {}]))
        elif reply is not None:
            await socket.send(json.dumps([3, uid, reply]))

    def _reply(self, action: str, body: Payload) -> Payload | None:
        override = self.replies.get(action)
        if override is not None:
            return override(body) if callable(override) else override
        if action == "StartTransaction":
            self._transaction += 1
            return {"transactionId": self._transaction, "idTagInfo": {"status": "Accepted"}}
        return {
            "BootNotification": {
                "status": "Accepted",
                "interval": 300,
                "currentTime": "2026-03-02T06:00:00Z",
            },
            "Heartbeat": {"currentTime": "2026-03-02T06:00:00Z"},
            "Authorize": {"idTagInfo": {"status": "Accepted"}},
        }.get(action, {})

    def _check(self, name: str, payload: Payload) -> None:
        self.problems += [f"{name}: {error}" for error in schema_errors(name, payload)]
