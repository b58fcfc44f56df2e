"""Transaction messages: delivered in order, kept while there is no connection."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from app.ocpp.simulator.calls import CallFailed, LinkLost
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.configuration import Configuration
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.link import Link
from app.ocpp.simulator.oddities import Habits
from app.ocpp.simulator.session import Session

_CAPACITY: Final = 5000
_UNKNOWN_TRANSACTION: Final = -1


@dataclass(slots=True, eq=False)
class Entry:
    """One message on its way.

    Attributes:
        first_try: Set once the first attempt was made, successful or not.
    """

    action: str
    payload: Payload
    session: Session
    on_answer: Callable[[Payload], None] | None = None
    attempts: int = 0
    first_try: asyncio.Event = field(default_factory=asyncio.Event)


class Outbox:
    """Sends one message after the other; a failed one is tried again before the next goes out."""

    def __init__(
        self, link: Link, habits: Habits, configuration: Configuration, clock: SimClock
    ) -> None:
        self._link = link
        self._habits = habits
        self._configuration = configuration
        self._clock = clock
        self._entries: deque[Entry] = deque()
        self._filled = asyncio.Event()
        self._emptied = asyncio.Event()
        self._gate = asyncio.Event()
        self._emptied.set()

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def is_open(self) -> bool:
        return self._gate.is_set()

    def open(self) -> None:
        """Deliver from now on: the charger is connected and accepted."""
        self._gate.set()

    def shut(self) -> None:
        """Keep everything from now on."""
        self._gate.clear()

    def put(
        self,
        action: str,
        payload: Payload,
        session: Session,
        on_answer: Callable[[Payload], None] | None = None,
    ) -> Entry:
        """Queue a message; its transactionId is filled in when it goes out."""
        entry = Entry(action, payload, session, on_answer)
        if not self.is_open:
            entry.first_try.set()
        if len(self._entries) >= _CAPACITY:
            self._forget_a_reading()
        self._entries.append(entry)
        self._filled.set()
        self._emptied.clear()
        return entry

    async def drained(self, timeout_s: float) -> bool:
        """Wait until nothing is queued; False if that took longer than `timeout_s` real seconds."""
        try:
            async with asyncio.timeout(timeout_s):
                await self._emptied.wait()
        except TimeoutError:
            return False
        return True

    async def deliver(self) -> None:
        """Deliver until cancelled."""
        while True:
            await self._filled.wait()
            await self._gate.wait()
            if self._entries:
                await self._try(self._entries[0])

    async def _try(self, entry: Entry) -> None:
        try:
            answer = await self._send(entry)
        except LinkLost:
            # Not an attempt in OCPP's sense: it goes out again, first of all, after the reconnect.
            if not self._link.is_open:
                self.shut()
        except CallFailed:
            await self._failed(entry)
        else:
            if entry.on_answer is not None:
                entry.on_answer(answer)
            self._done(entry)
        finally:
            entry.first_try.set()

    async def _send(self, entry: Entry) -> Payload:
        answer = await self._link.call(entry.action, self._payload(entry))
        for _ in range(self._habits.copies(entry.action) - 1):
            await self._link.call(entry.action, self._payload(entry))
        return answer

    def _payload(self, entry: Entry) -> Payload:
        if entry.action == "StartTransaction":
            return entry.payload
        if entry.action == "MeterValues" and self._habits.omits_transaction_id:
            return entry.payload
        known = entry.session.transaction_id
        return entry.payload | {"transactionId": _UNKNOWN_TRANSACTION if known is None else known}

    async def _failed(self, entry: Entry) -> None:
        entry.attempts += 1
        entry.first_try.set()
        if entry.attempts >= self._configuration.number("TransactionMessageAttempts"):
            self._done(entry)
            return
        pause_s = self._configuration.number("TransactionMessageRetryInterval") * entry.attempts
        await self._clock.sleep(pause_s)

    def _done(self, entry: Entry) -> None:
        if self._entries and self._entries[0] is entry:
            self._entries.popleft()
        if not self._entries:
            self._filled.clear()
            self._emptied.set()

    def _forget_a_reading(self) -> None:
        """Make room as OCPP 1.6 allows: readings may go, starts and stops may not."""
        for position, entry in enumerate(self._entries):
            if position > 0 and entry.action == "MeterValues":
                del self._entries[position]
                return
