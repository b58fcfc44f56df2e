"""A virtual OCPP 1.6J charger on a real WebSocket."""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from random import Random
from types import TracebackType
from typing import Any, Final, Self

from app.ocpp.simulator import requests
from app.ocpp.simulator.background import Background
from app.ocpp.simulator.board import Board
from app.ocpp.simulator.build import Build
from app.ocpp.simulator.calls import Answer
from app.ocpp.simulator.cards import Cards
from app.ocpp.simulator.changes import Changes
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.configuration import Configuration
from app.ocpp.simulator.connector import Connector
from app.ocpp.simulator.dialling import Dialling
from app.ocpp.simulator.electrics import Supply
from app.ocpp.simulator.frames import Frame, Payload
from app.ocpp.simulator.limits import ChargingLimits
from app.ocpp.simulator.link import Link
from app.ocpp.simulator.oddities import Habits
from app.ocpp.simulator.outbox import Outbox
from app.ocpp.simulator.registration import Registration
from app.ocpp.simulator.reporter import Reporter
from app.ocpp.simulator.uplink import Uplink

_TEXTBOOK: Final = Habits()


class SimulatedCharger:
    """Connects, boots, keeps itself connected, and answers every request of its server.

    Attributes:
        connectors: Its connectors, number 1 first.
        nameplate, configuration, limits, cards, registration: Its parts, as requests change them.
    """

    def __init__(  # noqa: PLR0913
        self,
        identity: str,
        url: str,
        *,
        connectors: int | Sequence[Supply] = 1,
        clock: SimClock | None = None,
        rng: Random | None = None,
        habits: Habits = _TEXTBOOK,
        password: str | None = None,
        build: Build | None = None,
    ) -> None:
        """Build a charger that will dial `url`/`identity`; nothing happens before `start`."""
        self.identity = identity
        self.clock = clock or SimClock()
        self.habits = habits
        self._build = build or Build()
        self._rng = rng or Random(identity)
        self._changes = Changes()
        self._background = Background(identity)
        supplies = [Supply()] * connectors if isinstance(connectors, int) else list(connectors)
        self.nameplate = replace(self._build.nameplate)
        self.configuration = Configuration(len(supplies), self._build.configuration)
        self.limits = ChargingLimits()
        self.certificates: list[tuple[str, Payload]] = []
        self._link = self._make_link(url, password)
        self.cards = Cards(self._link, self.configuration, self.clock, lambda: self.is_online)
        self.outbox = Outbox(self._link, habits, self.configuration, self.clock)
        self.registration = Registration(self._link, self.nameplate, self.configuration, self.clock)
        self.connectors = self._make_connectors(supplies)
        self.reporter = Reporter(
            self._link, habits, self.clock, self._background, self._changes, self.connectors
        )
        self._uplink = Uplink(
            self._link, self.registration, self.outbox, self.reporter, self._background
        )

    @property
    def sent(self) -> deque[Frame]:
        return self._link.sent

    @property
    def received(self) -> deque[Frame]:
        return self._link.received

    @property
    def is_online(self) -> bool:
        """Connected, and accepted by the server."""
        return self._uplink.is_online

    def connector(self, number: int) -> Connector:
        """Return a connector by its OCPP number, 1 and up."""
        if not 1 <= number <= len(self.connectors):
            raise IndexError(f"{self.identity} has no connector {number}")
        return self.connectors[number - 1]

    async def start(self) -> None:
        """Begin to dial; returns at once."""
        dialling = self._uplink.run(
            self._build.redial_s, self._rng, self.habits.boots_on_reconnect, self._send_aligned
        )
        self.spawn(dialling)
        self.spawn(self.outbox.deliver())

    async def stop(self) -> None:
        """Close the socket and end every task of this charger."""
        await self._link.close()
        await self._background.end()
        self._link.abort()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    async def wait_for(
        self, condition: Callable[["SimulatedCharger"], bool], timeout_s: float | None = 10.0
    ) -> None:
        """Return once `condition(charger)` holds.

        Raises:
            TimeoutError: It did not within `timeout_s` real seconds.
        """
        await self._changes.wait_for(lambda: condition(self), timeout_s)

    async def wait_online(self, timeout_s: float | None = 10.0) -> None:
        """Return once the server accepted the boot and knows every connector's status.

        Raises:
            TimeoutError: It did not within `timeout_s` real seconds.
        """
        await self.wait_for(lambda c: c.is_online and c.reporter.is_settled, timeout_s)

    async def call(self, action: str, payload: Payload) -> Payload:
        """Send any call, whatever the charger's standing, and return the result.

        Raises:
            CallFailed: LinkLost, AnswerMissing or CallRefused.
        """
        return await self._link.call(action, payload)

    async def send_raw(self, text: str) -> None:
        """Send any text as a frame.

        Raises:
            LinkLost: There is no socket.
        """
        await self._link.send_raw(text)

    def fault(self, connector: int, error_code: str = "GroundFailure") -> None:
        """Let a connector fail with an OCPP errorCode."""
        self.connector(connector).fault(error_code)

    def clear_fault(self, connector: int) -> None:
        """Repair a connector."""
        self.connector(connector).clear_fault()

    def cut_power(self, seconds: float) -> None:
        """Lose power now, for `seconds` of simulated time, then boot again."""
        self._uplink.cut()
        self._go_dark()
        self.spawn(self._boot_after(seconds))

    def go_offline(self, seconds: float) -> None:
        """Lose the network now, for `seconds` of simulated time; charging goes on."""
        self._uplink.cut()
        self.spawn(self._reachable_after(seconds))

    def reset(self, kind: str) -> None:
        """Reboot as Reset asks: Soft says goodbye first, Hard drops the socket at once."""
        self.spawn(self._reset(kind))

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run something until it ends or the charger stops."""
        return self._background.spawn(work)

    async def _reset(self, kind: str) -> None:
        if kind == "Hard":
            self._uplink.cut()
        for connector in self.connectors:
            connector.stop(f"{kind}Reset")
        if kind != "Hard":
            await self._uplink.say_goodbye()
            self._uplink.cut()
        self._go_dark()
        await self._boot_after(self._build.reboot_s)

    def _go_dark(self) -> None:
        for connector in self.connectors:
            connector.lose_power()
        self.registration.forget()
        self.reporter.forget()
        self._changes.ring()

    async def _boot_after(self, seconds: float) -> None:
        lost_at = self.clock.now()
        await self.clock.sleep(seconds)
        for connector in self.connectors:
            connector.recover(lost_at)
        self._uplink.restore()

    async def _reachable_after(self, seconds: float) -> None:
        await self.clock.sleep(seconds)
        self._uplink.restore()

    def _answer(self, request: Frame) -> Answer:
        return requests.answer(self, request)

    def _send_aligned(self) -> None:
        numbers = range(1, len(self.connectors) + 1)
        self.reporter.report_meters("Sample.Clock", "MeterValuesAlignedData", numbers)

    def _report_changes(self) -> None:
        self.reporter.report_changes()

    def _make_link(self, url: str, password: str | None) -> Link:
        dialling = Dialling(
            url, self.identity, self.habits.subprotocols, password, self._build.answer_timeout_s
        )
        # The start of the clock keeps two runs with one seed from using the same message ids.
        began = int(self.clock.started_at.timestamp())
        return Link(
            dialling,
            self._answer,
            self._changes,
            id_prefix=f"{self._rng.getrandbits(32):08x}-{began:x}",
            record=self._build.record,
        )

    def _make_connectors(self, supplies: Sequence[Supply]) -> list[Connector]:
        board = Board(
            self.clock,
            self.configuration,
            self.habits,
            self._changes,
            self.outbox,
            self.limits,
            self.cards,
            self._background,
            status_changed=self._report_changes,
            sharers=lambda: sum(connector.is_charging for connector in self.connectors),
        )
        return [
            Connector(number, supply, board, Random(self._rng.getrandbits(64)))
            for number, supply in enumerate(supplies, 1)
        ]
