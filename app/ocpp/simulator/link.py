"""The charger's end of one WebSocket: calls out, calls in, one after another."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from app.ocpp.simulator.calls import Answer, AnswerMissing, CallRefused, LinkLost, Refusal
from app.ocpp.simulator.changes import Changes
from app.ocpp.simulator.dialling import Dialling
from app.ocpp.simulator.frames import CALL, ERROR, RESULT, Frame, NotAFrame, Payload, decode

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Pending:
    unique_id: str
    action: str
    answer: asyncio.Future[Frame | None] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Link:
    """Sends one call at a time and answers the server's requests in the order they come.

    Attributes:
        sent: The latest frames that went out, oldest first.
        received: The latest frames that came in, oldest first.
    """

    def __init__(
        self,
        dialling: Dialling,
        answer: Callable[[Frame], Answer],
        changes: Changes,
        *,
        id_prefix: str,
        record: int,
    ) -> None:
        self.sent: deque[Frame] = deque(maxlen=record)
        self.received: deque[Frame] = deque(maxlen=record)
        self._dialling = dialling
        self._answer = answer
        self._changes = changes
        self._id_prefix = id_prefix
        self._count = 0
        self._socket: ClientConnection | None = None
        self._pending: _Pending | None = None
        self._turn = asyncio.Lock()

    @property
    def is_open(self) -> bool:
        return self._socket is not None

    async def open(self) -> bool:
        """Dial once; False if the server is not there or does not want us.

        Raises:
            websockets.exceptions.InvalidURI: The address is no ws:// or wss:// URL.
        """
        protocols = [Subprotocol(name) for name in self._dialling.subprotocols]
        try:
            self._socket = await connect(
                self._dialling.address,
                subprotocols=protocols or None,
                additional_headers=self._dialling.headers,
                compression=None,
                proxy=None,
                ping_interval=None,
                close_timeout=2,
            )
        except (OSError, InvalidHandshake, TimeoutError) as error:
            log.debug("%s: not connected: %s", self._dialling.identity, error)
            return False
        self._changes.ring()
        return True

    async def serve(self) -> None:
        """Read until the socket closes."""
        socket = self._socket
        if socket is None:
            return
        try:
            async for text in socket:
                await self._take(text)
        except ConnectionClosed:
            pass
        finally:
            self._drop(socket)

    async def call(self, action: str, payload: Payload) -> Payload:
        """Send a call when the one before it is answered, and return the result.

        Raises:
            CallFailed: LinkLost, AnswerMissing or CallRefused.
        """
        async with self._turn:
            self._count += 1
            pending = _Pending(f"{self._id_prefix}-{self._count}", action)
            self._pending = pending
            try:
                await self._transmit(Frame(CALL, pending.unique_id, action, payload))
                async with asyncio.timeout(self._dialling.answer_timeout_s):
                    return _result(await pending.answer)
            except TimeoutError as error:
                raise AnswerMissing(action) from error
            finally:
                self._pending = None

    async def send_raw(self, text: str) -> None:
        """Send any text as a frame.

        Raises:
            LinkLost: There is no socket.
        """
        if self._socket is None:
            raise LinkLost("not connected")
        try:
            await self._socket.send(text)
        except ConnectionClosed as error:
            raise LinkLost("closed while sending") from error

    async def close(self) -> None:
        """Close the socket with the closing handshake."""
        if (socket := self._socket) is not None:
            await socket.close()
            self._drop(socket)

    def abort(self) -> None:
        """Let the socket go without a word, as when power or network fail."""
        if (socket := self._socket) is not None:
            socket.transport.abort()
            self._drop(socket)

    async def _transmit(self, frame: Frame) -> None:
        await self.send_raw(frame.encoded())
        self.sent.append(frame)
        self._changes.ring()

    async def _take(self, text: str | bytes) -> None:
        try:
            frame = decode(text)
        except NotAFrame as error:
            log.warning("%s: received no OCPP-J message: %s", self._dialling.identity, error)
            return
        if frame.kind == CALL:
            self.received.append(frame)
            await self._reply(frame)
        else:
            self._settle(frame)
        self._changes.ring()

    async def _reply(self, frame: Frame) -> None:
        reply = self._reply_to(frame)
        try:
            await self._transmit(reply[0])
        except LinkLost:
            return
        if (then := reply[1]) is not None:
            then()

    def _reply_to(self, frame: Frame) -> tuple[Frame, Callable[[], object] | None]:
        try:
            answer = self._answer(frame)
        except Refusal as no:
            return Frame(ERROR, frame.unique_id, frame.action, {}, no.code, no.text), None
        except (KeyError, TypeError, ValueError) as error:
            text = f"{type(error).__name__}: {error}"[:255]
            code = "FormationViolation"
            return Frame(ERROR, frame.unique_id, frame.action, {}, code, text), None
        return Frame(RESULT, frame.unique_id, frame.action, answer.payload), answer.then

    def _settle(self, frame: Frame) -> None:
        pending = self._pending
        if pending is None or pending.unique_id != frame.unique_id or pending.answer.done():
            self.received.append(frame)
            return
        self.received.append(replace(frame, action=pending.action))
        pending.answer.set_result(frame)

    def _drop(self, socket: ClientConnection) -> None:
        if self._socket is not socket:
            return
        self._socket = None
        if self._pending is not None and not self._pending.answer.done():
            self._pending.answer.set_result(None)
        self._changes.ring()


def _result(answer: Frame | None) -> Payload:
    if answer is None:
        raise LinkLost("closed before the answer")
    if answer.kind == ERROR:
        raise CallRefused(answer.error_code, answer.error_text)
    return answer.payload
