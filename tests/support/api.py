"""The HTTP API of a depot on a real socket, and callers with tokens."""

import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import httpx

from app.api.api import Api
from app.api.application import LIMITS
from app.api.limits import Limits
from app.api.stream import EventStream
from app.core.roles import LOCAL_OPERATOR, Role
from app.depot import Depot
from app.doors import access_to
from app.paths import resource
from app.watchdog import LoopLag

Answer = tuple[int, Any]


class Door:
    """What a program outside knows: an address and tokens."""

    def __init__(self, depot: Depot, api: Api, url: str, tokens: Mapping[Role, str]) -> None:
        self.depot = depot
        self.stream: EventStream = api.app.state.stream
        self.url = url
        self.tokens = tokens
        self._clients = {role: _client(url, token) for role, token in tokens.items()}

    def client(self, role: Role = Role.ADMIN) -> httpx.AsyncClient:
        """Return a client with a token of a role."""
        return self._clients[role]

    async def ask(
        self, method: str, path: str, json: object = None, role: Role = Role.ADMIN, **more: Any
    ) -> Answer:
        """Return status and body of an answer, the body read as JSON where it is."""
        if json is not None:
            more["json"] = json
        answer = await self.client(role).request(method, path, **more)
        is_json = answer.headers.get("content-type", "").startswith("application/json")
        return answer.status_code, answer.json() if is_json else answer.text

    async def get(self, path: str, role: Role = Role.ADMIN) -> Any:
        """Return the body of a page that is there."""
        status, body = await self.ask("GET", path, role=role)
        assert status == 200, body
        return body

    async def post(self, path: str, json: object) -> Any:
        """Return the body of an answer that says yes."""
        status, body = await self.ask("POST", path, json)
        assert status in (200, 201), body
        return body

    async def refused(self, method: str, path: str, json: object = None) -> tuple[int, str]:
        """Return status and code of a refusal, which has the shape of all failures."""
        status, body = await self.ask(method, path, json)
        assert set(body) == {"error"}, body
        assert set(body["error"]) == {"code", "message", "hint"}
        return status, body["error"]["code"]

    async def close(self) -> None:
        """Hang up."""
        for client in self._clients.values():
            await client.aclose()


@asynccontextmanager
async def door_of(depot: Depot, limits: Limits = LIMITS) -> AsyncIterator[Door]:
    """Serve the API of a depot on a free port."""
    listening = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    tokens = {
        role: await depot.tokens.create(f"a {role.word}", role, by=LOCAL_OPERATOR) for role in Role
    }
    async with AsyncExitStack() as stack:
        lag = LoopLag(1, 0.1, 0.2, 0.3)
        api = Api(access_to(depot, lambda: lag), resource("api"), limits=limits)
        await stack.enter_async_context(api.serving(listening))
        door = Door(depot, api, url, tokens)
        stack.push_async_callback(door.close)
        yield door


def _client(url: str, token: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=url, headers={"Authorization": f"Bearer {token}"})
