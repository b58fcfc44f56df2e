"""Sessions whose charger restarted, or never told how they ended."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.events import AttentionRaised
from app.core.ids import ChargerId
from app.core.sessions import ChargingSession, SessionState
from app.services.sessions.estimated_end import ended_by_meter
from app.services.sessions.open_sessions import OpenSessions

PATIENCE = timedelta(minutes=15)
"""How long a session waits after a restart for a reading or a stop before its last meter counts."""


class ReconciliationService:
    """Never fails a session: what was measured is booked, and says how sure it is."""

    def __init__(
        self, open_sessions: OpenSessions, bus: Bus, clock: Clock, patience: timedelta = PATIENCE
    ) -> None:
        self._open = open_sessions
        self._bus = bus
        self._clock = clock
        self._patience = patience

    async def charger_booted(self, charger_id: ChargerId, at: datetime) -> None:
        """Put the charger's open sessions to pending: a reading, a stop or time leads out of it."""
        for session in self._open.of_charger(charger_id):
            if session.state is not SessionState.PENDING_RECONCILIATION:
                state = SessionState.PENDING_RECONCILIATION
                await self._open.change(replace(session, state=state, pending_since=at))

    async def settle(self) -> None:
        """Close by their last meter value the pending sessions whose time is over."""
        now = self._clock.now()
        for session in self._open.all():
            since = session.pending_since
            if since is not None and now - since > self._patience:
                await self._close_by_meter(session, now)

    async def _close_by_meter(self, session: ChargingSession, now: datetime) -> None:
        meter = await self._open.meter(session)
        closed = ended_by_meter(session, meter, now, "Reconciled")
        await self._open.close(closed)
        self._bus.publish(
            AttentionRaised(
                session.connector.charger_id,
                "lost_stop",
                f"Session {session.id} was closed by its last meter value after a restart",
                now,
            )
        )
