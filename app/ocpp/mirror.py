"""A copy of what a charger says for a second backend, which may only listen (habit 50).

So a vendor's portal goes on showing the charger while the depot moves away from it.
"""

import asyncio
import json
import logging
import os
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from itertools import count
from typing import Any, NamedTuple

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from app.ocpp.frames import Call, CallError, CallResult, ErrorCode, call_text, error_text, parse
from app.ocpp.handshake import SUBPROTOCOL

_log = logging.getLogger("chargeyard.ocpp")

MOST_WAITING = 2000
ANSWER_WITHIN_S = 30.0
FIRST_PAUSE_S = 2.0
LONGEST_PAUSE_S = 300.0
# Without these the other side's sessions would not add up: they are dropped last.
_OF_SESSIONS = frozenset({"BootNotification", "StartTransaction", "StopTransaction"})


class Said(NamedTuple):
    """A request of the charger and what we answered it."""

    action: str
    payload: Mapping[str, Any]
    answer: Mapping[str, Any]


class Mirror:
    """Repeats one charger's requests, in order, with the other side's session numbers in them.

    Requests of the other side are refused: it listens. While it is away what is said waits, and
    where too much waits readings go first.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.connected = False
        self.problem = ""
        self._waiting: deque[Said] = deque()
        self._news = asyncio.Event()
        self._boot: Said | None = None
        self._numbers = count(1)
        self._theirs: dict[int, int] = {}
        self._asked: tuple[str, asyncio.Future[CallResult | CallError]] | None = None

    @property
    def waiting(self) -> int:
        """How many requests have not been repeated yet."""
        return len(self._waiting)

    def tell(self, said: Said) -> None:
        """Repeat a request, as soon as those before it are."""
        if said.action == "BootNotification":
            self._boot = said
        self._waiting.append(said)
        if len(self._waiting) > MOST_WAITING:
            spare = (s for s in self._waiting if s.action not in _OF_SESSIONS)
            self._waiting.remove(next(spare, self._waiting[0]))
        self._news.set()

    async def run(self) -> None:
        """Connect, again and again, and repeat; ends when it is cancelled."""
        pause_s = FIRST_PAUSE_S
        while True:
            try:
                async with connect(
                    self.url, subprotocols=[Subprotocol(SUBPROTOCOL)], compression=None
                ) as socket:
                    self.connected, self.problem, pause_s = True, "", FIRST_PAUSE_S
                    await self._serve(socket)
            except (OSError, WebSocketException, TimeoutError) as problem:
                self._note(_reason(problem))
            finally:
                self.connected = False
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, LONGEST_PAUSE_S)

    def _note(self, problem: str) -> None:
        if problem != self.problem:
            _log.warning("The mirror at %s is not reached: %s", self.url, problem)
        self.problem = problem

    async def _serve(self, socket: ClientConnection) -> None:
        hearing = asyncio.create_task(self._hear(socket))
        try:
            if self._boot is not None and self._boot not in self._waiting:
                await self._repeat(socket, self._boot)
            while True:
                await self._next()
                await self._repeat(socket, self._waiting[0])
                self._waiting.popleft()
        finally:
            hearing.cancel()
            with suppress(asyncio.CancelledError):
                await hearing

    async def _next(self) -> None:
        while not self._waiting:
            self._news.clear()
            await self._news.wait()

    async def _repeat(self, socket: ClientConnection, said: Said) -> None:
        payload = self._with_their_number(said)
        if payload is None:
            return
        id_ = str(next(self._numbers))
        future: asyncio.Future[CallResult | CallError] = asyncio.get_running_loop().create_future()
        self._asked = (id_, future)
        await socket.send(call_text(id_, said.action, json.dumps(payload, separators=(",", ":"))))
        async with asyncio.timeout(ANSWER_WITHIN_S):
            answer = await future
        if said.action == "StartTransaction" and isinstance(answer, CallResult):
            self._learn(said, answer)

    def _learn(self, said: Said, answer: CallResult) -> None:
        ours, theirs = said.answer.get("transactionId"), answer.payload.get("transactionId")
        if isinstance(ours, int) and isinstance(theirs, int):
            self._theirs[ours] = theirs

    def _with_their_number(self, said: Said) -> Mapping[str, Any] | None:
        """Return the payload as the other side knows the session; None: it knows nothing of it."""
        number = said.payload.get("transactionId")
        if number is None:
            return said.payload
        if number in self._theirs:
            return {**said.payload, "transactionId": self._theirs[number]}
        if said.action == "StopTransaction":
            return None
        return {name: value for name, value in said.payload.items() if name != "transactionId"}

    async def _hear(self, socket: ClientConnection) -> None:
        try:
            async for data in socket:
                frame = parse(data if isinstance(data, str) else data.decode(errors="replace"))
                if isinstance(frame, Call):
                    code = ErrorCode.NOT_SUPPORTED
                    await socket.send(error_text(frame.id, code, "a mirror only listens"))
                elif isinstance(frame, CallResult | CallError):
                    self._answered(frame)
        except ConnectionClosed:
            pass
        # Whoever waits for an answer learns that none comes.
        if self._asked is not None and not self._asked[1].done():
            self._asked[1].set_exception(ConnectionError("the mirror closed the connection"))

    def _answered(self, frame: CallResult | CallError) -> None:
        if self._asked is not None and self._asked[0] == frame.id and not self._asked[1].done():
            self._asked[1].set_result(frame)


def _reason(problem: Exception) -> str:
    """Return why it is not reached, without the numbers that asyncio puts around it."""
    if isinstance(problem, OSError) and (problem.errno or 0) > 0:
        return os.strerror(problem.errno or 0)
    return str(problem) or type(problem).__name__
