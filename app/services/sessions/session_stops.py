"""Sessions that must end by a rule: asked for until they are really over."""

import asyncio
from collections.abc import Sequence

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.errors import DepotError
from app.core.events import AttentionRaised, ChargerConnected, SessionStopped
from app.core.ids import SessionId
from app.core.roles import SYSTEM
from app.core.sessions import ChargingSession
from app.services.background import Background
from app.services.chargers.charging import ChargingService

WAITS_S = (10.0, 20.0, 30.0, 60.0, 120.0)
"""How long to wait for the end after each request; the last one for ever after."""

ALARM_AFTER = 3
"""Requests that did not help until somebody is called."""


class SessionStops:
    """Pursues each session in the background; a charger that comes back is asked at once."""

    def __init__(
        self,
        charging: ChargingService,
        state: DepotState,
        bus: Bus,
        clock: Clock,
        waits_s: Sequence[float] = WAITS_S,
    ) -> None:
        self._charging = charging
        self._state = state
        self._bus = bus
        self._clock = clock
        self._waits_s = waits_s
        self._background = Background()
        self._woken: dict[SessionId, asyncio.Event] = {}
        self._failing: dict[SessionId, tuple[ChargingSession, str]] = {}
        bus.subscribe(SessionStopped, self._on_stopped)
        bus.subscribe(ChargerConnected, self._on_connected)

    def request(
        self, session: ChargingSession, kind: str, reason: str, /, **values: str | int
    ) -> None:
        """Have a session ended, and say why in the event log; asked again it changes nothing.

        Args:
            kind, reason, values: Of the attention that is raised.
        """
        if session.id in self._woken:
            return
        self._woken[session.id] = asyncio.Event()
        self._raise(session, kind, reason, **values)
        self._background.spawn(self._pursue(session))

    def failing(self) -> list[tuple[ChargingSession, str]]:
        """Return the sessions that do not end though they must, with the newest answer."""
        return list(self._failing.values())

    async def close(self) -> None:
        """Give up what is pursued still."""
        await self._background.close()

    async def _pursue(self, session: ChargingSession) -> None:
        try:
            attempt = 0
            while self._is_open(session):
                answer = await self._ask(session)
                attempt += 1
                if attempt >= ALARM_AFTER:
                    self._failing[session.id] = (session, answer)
                if attempt == ALARM_AFTER:
                    self._raise(
                        session,
                        "stop_failed",
                        f"Session {session.id} does not end though it must: {answer}",
                        session=session.id,
                    )
                await self._wait(session.id, self._waits_s[min(attempt, len(self._waits_s)) - 1])
        finally:
            self._woken.pop(session.id, None)
            self._failing.pop(session.id, None)

    async def _ask(self, session: ChargingSession) -> str:
        try:
            result = await self._charging.stop(session.connector, by=SYSTEM)
        except DepotError as error:
            return str(error)
        return f"{result.status.value} {result.detail}".strip()

    async def _wait(self, session_id: SessionId, seconds: float) -> None:
        woken = self._woken[session_id]
        try:
            async with asyncio.timeout(seconds):
                await woken.wait()
        except TimeoutError:
            return
        woken.clear()

    def _is_open(self, session: ChargingSession) -> bool:
        running = self._state.open_session(session.connector)
        return running is not None and running.id == session.id

    def _on_stopped(self, fact: SessionStopped) -> None:
        if woken := self._woken.get(fact.session.id):
            woken.set()

    def _on_connected(self, fact: ChargerConnected) -> None:
        for session in self._state.open_sessions(fact.charger_id):
            if woken := self._woken.get(session.id):
                woken.set()

    def _raise(
        self, session: ChargingSession, kind: str, text: str, /, **values: str | int
    ) -> None:
        charger_id, now = session.connector.charger_id, self._clock.now()
        self._bus.publish(AttentionRaised(charger_id, kind, text, now, values))
