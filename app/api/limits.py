"""What nobody may do: ask too often, send too much; and what every answer says to browsers."""

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.errors import TooManyRequests, failure, told

MOST_KEPT = 10_000
"""Addresses remembered; whoever is forgotten begins with a full bucket again."""

_HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a second on average, so many at once."""

    per_s: float
    burst: float


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is let in.

    Attributes:
        address: Requests of one address.
        token: Requests with one token.
        guesses: Requests of one address with a token that is not valid.
        body_bytes: Size of a request's body.
        large_bodies: The same for some paths.
    """

    address: Rate = Rate(400, 800)
    token: Rate = Rate(300, 600)
    guesses: Rate = Rate(0.5, 20)
    body_bytes: int = 1024 * 1024
    large_bodies: Mapping[str, int] | None = None


class Buckets:
    """Token buckets by key. Not for threads.

    Args:
        now_s: A clock that only runs forward, in seconds.
    """

    def __init__(self, rate: Rate, now_s: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._now_s = now_s
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> None:
        """Take one from a bucket.

        Raises:
            TooManyRequests: It is empty.
        """
        left = self.left(key)
        if left < 1:
            raise TooManyRequests((1 - left) / self._rate.per_s)
        self._left[key] = (left - 1, self._now_s())
        self._left.move_to_end(key)
        if len(self._left) > MOST_KEPT:
            self._left.popitem(last=False)

    def left(self, key: str) -> float:
        """Return what is in a bucket."""
        left, at_s = self._left.get(key, (self._rate.burst, 0.0))
        return min(self._rate.burst, left + (self._now_s() - at_s) * self._rate.per_s)


class Gate:
    """Stands before an application: rate by address, size of bodies, headers for browsers."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits
        self._addresses = Buckets(limits.address)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "websocket":
            await self._hear(scope, receive, send)
            return
        send = _with_headers(send)
        try:
            self._addresses.take(address_of(scope))
        except TooManyRequests as error:
            await told(error)(scope, receive, send)
            return
        most = (self._limits.large_bodies or {}).get(scope["path"], self._limits.body_bytes)
        taken = await _taken(scope, receive, most)
        if taken is None:
            answer = failure(413, "too_large", f"A request has at most {most} bytes here.")
            await answer(scope, receive, send)
            return
        await self._app(scope, taken, send)

    async def _hear(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            self._addresses.take(address_of(scope))
        except TooManyRequests:
            await send({"type": "websocket.close"})
            return
        await self._app(scope, receive, send)


def address_of(scope: Scope) -> str:
    """Return the address that a request comes from."""
    client = scope.get("client")
    return str(client[0]) if client else ""


async def _taken(scope: Scope, receive: Receive, most: int) -> Receive | None:
    """Return where the application gets the body from; None where it is too large."""
    headers = dict(scope["headers"])
    if b"transfer-encoding" in headers:
        return await _gathered(receive, most)
    # The server itself holds whoever sends more than was announced.
    length = headers.get(b"content-length", b"0")
    return receive if length.isdigit() and int(length) <= most else None


async def _gathered(receive: Receive, most: int) -> Receive | None:
    """Read a body of unknown length before anyone works on it."""
    parts: list[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            break
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > most:
            return None
        more = message.get("more_body", False)
    body: Message = {"type": "http.request", "body": b"".join(parts), "more_body": False}
    waiting = [body]

    async def again() -> Message:
        return waiting.pop() if waiting else await receive()

    return again


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sending
