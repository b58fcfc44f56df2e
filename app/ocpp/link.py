"""One socket of one charger: frames in and out, one outstanding call, sign of life."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Any, NamedTuple, Protocol

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from app.core.bus import Bus
from app.core.chargers import LinkSettings
from app.core.clock import Clock
from app.core.errors import StorageFailed
from app.core.events import ExchangeEnded, ExchangeLogged, FrameReceived
from app.core.ids import ChargerId
from app.core.readings import MeterReading
from app.ocpp.frames import (
    Call,
    CallError,
    CallResult,
    ErrorCode,
    Unreadable,
    call_text,
    encoded,
    error_text,
    parse,
    result_text,
)
from app.ocpp.rate_limit import NONSENSE_A_SECOND, NONSENSE_BURST, RateLimit
from app.services.ports.message import Direction, ExchangeOutcome, MessageLog

_log = logging.getLogger("chargeyard.ocpp")

LATE_ANSWERS_KEPT = 64
BOOT_GRACE_S = 5.0
"""Some chargers never boot on a reconnect: after this time they are talked to all the same."""


class CallRefused(Exception):
    """A request that gets an error for an answer, with its OCPP code."""

    def __init__(self, code: ErrorCode, description: str) -> None:
        super().__init__(description)
        self.code = code


@dataclass(frozen=True, slots=True)
class Request:
    """A call of a charger as its handler gets it.

    Attributes:
        repairs: What was mended in it and what is odd about it, a sentence each.
        readings: What it says of meters.
    """

    action: str
    payload: dict[str, Any]
    repairs: tuple[str, ...] = ()
    readings: Sequence[MeterReading] = ()


class Answered(NamedTuple):
    """A charger's answer to a call of ours, and the seconds from sending the one to the other."""

    payload: dict[str, Any]
    latency_s: float


class Answers(Protocol):
    """What answers a charger's calls."""

    def read(self, call: Call) -> Request:
        """Mend a call and return it.

        Raises:
            CallRefused: It cannot be understood, or there is no such action.
        """
        ...

    async def answer(self, charger_id: ChargerId, request: Request) -> dict[str, Any]:
        """Do what a call asks for; return the payload of the answer."""
        ...


class NoAnswer(Exception):
    """A call of ours got no answer: in time, or because the connection went away."""

    def __init__(self, outcome: ExchangeOutcome) -> None:
        super().__init__(outcome.value)
        self.outcome = outcome


@dataclass(slots=True)
class _Waiting:
    exchange_id: int
    action: str
    answered: asyncio.Future[CallResult | CallError]


class Link:
    """Speaks with one charger over one socket until that is closed.

    Calls of the charger are answered one after another, in their order. Ours go out one at a time
    (OCPP-J 1.6, 4.1.1), not before the charger has settled after its boot, and fail at once when
    the socket closes.
    """

    def __init__(
        self,
        socket: ServerConnection,
        charger_id: ChargerId,
        settings: LinkSettings,
        answers: Answers,
        log: MessageLog,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._socket = socket
        self.charger_id = charger_id
        self._settings = settings
        self._answers = answers
        self._messages = log
        self._bus = bus
        self._clock = clock
        self._loop = asyncio.get_running_loop()
        self._rate = RateLimit(self._loop.time)
        self._nonsense = RateLimit(self._loop.time, NONSENSE_A_SECOND, NONSENSE_BURST)
        self._pause_s = 0.0
        self._heard_at = self._loop.time()
        self._turn = asyncio.Lock()
        self._numbers = count(1)
        self._waiting: dict[str, _Waiting] = {}
        self._expired: OrderedDict[str, int] = OrderedDict()
        self._under_way: dict[int, tuple[Direction, str, float]] = {}
        self._talk_from = self._loop.time() + BOOT_GRACE_S
        self._boot_answered = asyncio.Event()
        self._close_reason = ""
        self.booted = False

    # -- life ------------------------------------------------------------------------------

    async def run(self) -> str:
        """Serve the socket until it is closed; return why it was."""
        keep_alive = asyncio.create_task(self._keep_alive())
        try:
            while True:
                # Not decoded by the library: broken text must not close the connection.
                data = await self._socket.recv(decode=False)
                await self._receive(data.decode(errors="replace"))
                if wait_s := max(self._rate.wait_s(), self._pause_s):
                    self._pause_s = 0.0
                    await asyncio.sleep(wait_s)
        except ConnectionClosed as closed:
            return self._close_reason or _reason(closed)
        finally:
            keep_alive.cancel()
            self._fail_waiting()
            with suppress(asyncio.CancelledError):
                await keep_alive

    def close(self, code: int, reason: str) -> Awaitable[None]:
        """Close the socket with a code of RFC 6455; await it to know that it is closed."""
        self._close_reason = reason
        self._fail_waiting()
        return self._socket.close(code, reason)

    def drop(self, reason: str) -> None:
        """Lose the connection without a close frame."""
        self._close_reason = reason
        self._fail_waiting()
        self._socket.transport.abort()

    def accepted_boot(self) -> None:
        """Start the settle time: from its end on the charger may be asked things."""
        self.booted = True
        self._talk_from = self._loop.time() + self._settings.settle_s
        self._boot_answered.set()

    # -- asking the charger ----------------------------------------------------------------

    async def call(self, action: str, payload: dict[str, Any], timeout_s: float) -> Answered:
        """Ask the charger, after everything that was asked before; return its answer.

        Raises:
            NoAnswer: None came in time, or the socket is closed.
            CallRefused: The charger answered with an error.
        """
        async with self._turn:
            await self._settled()
            asked_at = self._loop.time()
            answer = await self._ask(action, encoded(payload), timeout_s)
            latency_s = self._loop.time() - asked_at
        if isinstance(answer, CallError):
            raise CallRefused(_known_code(answer.code), f"{answer.code} {answer.description}")
        return Answered(answer.payload, latency_s)

    async def _settled(self) -> None:
        """Wait until the charger may be asked; its boot can bring that forward."""
        while (wait_s := self._talk_from - self._loop.time()) > 0:
            self._boot_answered.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    await self._boot_answered.wait()

    async def _ask(self, action: str, payload: str, timeout_s: float) -> CallResult | CallError:
        id_ = str(next(self._numbers))
        exchange_id = self._note_asked(Direction.TO_CHARGER, id_, action, payload)
        waiting = _Waiting(exchange_id, action, self._loop.create_future())
        self._waiting[id_] = waiting
        try:
            async with asyncio.timeout(timeout_s):
                await self._socket.send(call_text(id_, action, payload))
                return await waiting.answered
        except TimeoutError:
            self._expire(id_, exchange_id)
            self._note_answered(exchange_id, ExchangeOutcome.TIMED_OUT, "")
            raise NoAnswer(ExchangeOutcome.TIMED_OUT) from None
        except (ConnectionClosed, NoAnswer):
            self._note_answered(exchange_id, ExchangeOutcome.DISCONNECTED, "")
            raise NoAnswer(ExchangeOutcome.DISCONNECTED) from None
        finally:
            self._waiting.pop(id_, None)

    def _expire(self, id_: str, exchange_id: int) -> None:
        self._expired[id_] = exchange_id
        if len(self._expired) > LATE_ANSWERS_KEPT:
            self._expired.popitem(last=False)

    def _fail_waiting(self) -> None:
        for waiting in self._waiting.values():
            if not waiting.answered.done():
                waiting.answered.set_exception(NoAnswer(ExchangeOutcome.DISCONNECTED))
                # Whoever is still sending learns it from the socket and never looks here.
                waiting.answered.exception()

    # -- hearing the charger ---------------------------------------------------------------

    async def _receive(self, text: str) -> None:
        self._heard_at = self._loop.time()
        self._bus.publish(FrameReceived(self.charger_id, self._clock.now()))
        frame = parse(text)
        if type(frame) is Call:
            await self._on_call(frame)
        elif isinstance(frame, Unreadable):
            await self._on_unreadable(frame, text)
        elif isinstance(frame, CallResult | CallError):
            self._on_answer(frame, text)

    async def _on_call(self, call: Call) -> None:
        try:
            request = self._answers.read(call)
        except CallRefused as refused:
            self._pause_s = self._nonsense.wait_s()
            exchange_id = self._note_asked(
                Direction.FROM_CHARGER, call.id, call.action, call.payload_text
            )
            await self._refuse(call.id, exchange_id, refused.code, str(refused))
            return
        exchange_id = self._note_asked(
            Direction.FROM_CHARGER, call.id, call.action, call.payload_text, request.repairs
        )
        try:
            payload = await self._answers.answer(self.charger_id, request)
        except StorageFailed as failed:
            # Never acknowledged: the charger keeps it and sends it again.
            await self._refuse(call.id, exchange_id, ErrorCode.INTERNAL_ERROR, str(failed))
        except CallRefused as refused:
            await self._refuse(call.id, exchange_id, refused.code, str(refused))
        except Exception:
            _log.exception("%s of %s could not be answered", call.action, self.charger_id)
            await self._refuse(call.id, exchange_id, ErrorCode.INTERNAL_ERROR, "")
        else:
            text = result_text(call.id, payload)
            await self._socket.send(text)
            self._note_answered(exchange_id, ExchangeOutcome.ANSWERED, encoded(payload))
            if call.action == "BootNotification":
                self.accepted_boot()

    async def _on_unreadable(self, frame: Unreadable, text: str) -> None:
        self._pause_s = self._nonsense.wait_s()
        exchange_id = self._note_asked(Direction.FROM_CHARGER, frame.id, "", text, (frame.reason,))
        if frame.id:
            code = ErrorCode.FORMATION_VIOLATION
            await self._refuse(frame.id, exchange_id, code, frame.reason)
        else:
            self._note_answered(exchange_id, ExchangeOutcome.UNREADABLE, "")

    async def _refuse(self, id_: str, exchange_id: int, code: ErrorCode, description: str) -> None:
        await self._socket.send(error_text(id_, code, description))
        self._note_answered(exchange_id, ExchangeOutcome.ERROR, f"{code} {description}".strip())

    def _on_answer(self, answer: CallResult | CallError, text: str) -> None:
        waiting = self._waiting.get(answer.id)
        if waiting is not None and not waiting.answered.done():
            outcome = (
                ExchangeOutcome.ANSWERED
                if isinstance(answer, CallResult)
                else ExchangeOutcome.ERROR
            )
            self._note_answered(waiting.exchange_id, outcome, _answer_text(answer))
            waiting.answered.set_result(answer)
            return
        late = self._expired.pop(answer.id, None)
        if late is not None:
            self._note_answered(late, ExchangeOutcome.LATE, _answer_text(answer))
            return
        # An answer to nothing we asked is kept as it came.
        stray = self._note_asked(
            Direction.FROM_CHARGER, answer.id, "", text, ("an answer to no question of ours",)
        )
        self._note_answered(stray, ExchangeOutcome.UNREADABLE, "")

    # -- sign of life ----------------------------------------------------------------------

    async def _keep_alive(self) -> None:
        """Ping; a charger that neither answers nor says anything for long is gone (habit 5)."""
        interval_s = self._settings.ping_interval_s
        if interval_s <= 0:
            return
        while True:
            await asyncio.sleep(interval_s)
            asked_at = self._loop.time()
            try:
                pong = await self._socket.ping()
                async with asyncio.timeout(interval_s):
                    await pong
            except TimeoutError:
                # Some chargers ignore pings: frames are a sign of life too (habit 6).
                if self._heard_at < asked_at:
                    _log.warning("%s answers no ping and says nothing", self.charger_id)
                    await self.close(1001, "no sign of life")
                    return
            except ConnectionClosed:
                return

    # -- log -------------------------------------------------------------------------------

    def _note_asked(
        self,
        direction: Direction,
        id_: str,
        action: str,
        payload: str,
        repairs: tuple[str, ...] = (),
    ) -> int:
        now = self._clock.now()
        exchange_id = self._messages.asked(
            self.charger_id, direction, id_, action, payload, now, repairs
        )
        self._under_way[exchange_id] = (direction, action, self._loop.time())
        self._bus.publish(ExchangeLogged(self.charger_id, exchange_id))
        return exchange_id

    def _note_answered(self, exchange_id: int, outcome: ExchangeOutcome, answer: str) -> None:
        self._messages.answered(exchange_id, outcome, answer, self._clock.now())
        self._bus.publish(ExchangeLogged(self.charger_id, exchange_id))
        late = (Direction.TO_CHARGER, "", None)
        direction, action, asked_at = self._under_way.pop(exchange_id, late)
        latency_s = None if asked_at is None else self._loop.time() - asked_at
        self._bus.publish(ExchangeEnded(self.charger_id, direction, action, outcome, latency_s))


def _answer_text(answer: CallResult | CallError) -> str:
    if isinstance(answer, CallResult):
        return encoded(answer.payload)
    return f"{answer.code} {answer.description}".strip()


def _known_code(code: str) -> ErrorCode:
    try:
        return ErrorCode(code)
    except ValueError:
        return ErrorCode.GENERIC_ERROR


def _reason(closed: ConnectionClosed) -> str:
    if closed.rcvd is None:
        return "connection lost"
    return f"closed by the charger ({closed.rcvd.code} {closed.rcvd.reason})".replace(" )", ")")
