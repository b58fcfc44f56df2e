"""What a supervisor settles: sessions that never stopped, and stops without a session."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from app.core.chargers import ConnectorStatus, Presence
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.energy import Confidence, SessionMeter
from app.core.errors import InvalidInput, NotFound
from app.core.ids import SessionId
from app.core.lost_evidence import Evidence, EvidenceKind
from app.core.roles import Operator, Role
from app.core.sessions import ChargingSession, SessionFlag, SessionState, StopReport
from app.services.audit import Auditor, audited
from app.services.ports.session import SessionFilter, SessionStore
from app.services.sessions.estimated_end import ended_by_meter
from app.services.sessions.open_sessions import OpenSessions
from app.services.sessions.sessions import SessionService

FREE_FOR = timedelta(minutes=10)
"""How long a connector is free before its session counts as lost: a stop may follow the state."""

UNCHANGED_FOR = timedelta(hours=12)
OFFLINE_FOR = timedelta(hours=24)
MOST_SHOWN = 500


@dataclass(frozen=True, slots=True)
class LostSession:
    """An open session that has probably ended.

    Attributes:
        evidence: What speaks for it, the strongest first.
        proposal: How it would be closed.
    """

    session: ChargingSession
    evidence: tuple[Evidence, ...]
    proposal: ChargingSession


@dataclass(frozen=True, slots=True)
class UnmatchedStop:
    """A stop without a session, with the open sessions that it may have ended, likeliest first."""

    stop: ChargingSession
    candidates: tuple[ChargingSession, ...]


class ReconcileDesk:
    """Proposes, with evidence; a person decides (habits 24 and 27 of real chargers)."""

    def __init__(
        self,
        sessions: SessionService,
        store: SessionStore,
        open_sessions: OpenSessions,
        state: DepotState,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._sessions = sessions
        self._store = store
        self._open = open_sessions
        self._state = state
        self._auditor = auditor
        self._clock = clock

    async def lost_sessions(self) -> list[LostSession]:
        """Return the open sessions that have probably ended, the oldest first."""
        found = []
        for session in sorted(self._open.all(), key=lambda s: s.started_at):
            meter = await self._open.meter(session)
            if evidence := tuple(self._evidence(session, meter)):
                proposal = ended_by_meter(session, meter, self._clock.now(), "ClosedByHand")
                found.append(LostSession(session, evidence, proposal))
        return found

    @audited("session.close", Role.MANAGER)
    async def close(self, session_id: SessionId, *, reason: str, by: Operator) -> ChargingSession:
        """End a session by its last meter value; a stop that comes late still corrects it.

        Raises:
            InvalidInput: There is no reason given.
            NotFound: The session is not open.
        """
        if not reason.strip():
            raise InvalidInput("Closing a session needs a reason.", hint="Say what was seen.")
        session = self._open.get(session_id)
        if session is None:
            raise NotFound("Session {session_id} is not open.", session_id=session_id)
        meter = await self._open.meter(session)
        closed = ended_by_meter(session, meter, self._clock.now(), "ClosedByHand")
        await self._open.close(closed)
        return closed

    async def unmatched_stops(self) -> list[UnmatchedStop]:
        """Return the stops that wait for their session, the newest first."""
        wanted = SessionFilter(states=frozenset({SessionState.UNMATCHED}))
        stops = (await self._store.page(wanted)).sessions
        return [UnmatchedStop(stop, tuple(self._candidates(stop))) for stop in stops]

    @audited("session.pair", Role.MANAGER)
    async def pair(self, stop_id: SessionId, session_id: SessionId, *, by: Operator) -> None:
        """Let a kept stop end the session that it belongs to.

        Raises:
            NotFound: One of the two is not what it should be any more.
        """
        stop = await self._store.get(stop_id)
        if stop is None or stop.state is not SessionState.UNMATCHED or stop.stopped_at is None:
            raise NotFound("Stop {stop_id} does not wait for a session.", stop_id=stop_id)
        session = self._open.get(session_id)
        if session is None or session.connector.charger_id != stop.connector.charger_id:
            raise NotFound(
                "Session {session_id} is not open at this charger.", session_id=session_id
            )
        report = StopReport(
            charger_id=stop.connector.charger_id,
            session_id=session_id,
            id_tag=stop.stop_id_tag,
            meter_stop_wh=stop.meter_stop_wh,
            at=stop.stopped_at,
            received_at=stop.stop_received_at or stop.start_received_at,
            reason=stop.stop_reason,
        )
        await self._sessions.stop(report)

    @audited("session.book_stop", Role.MANAGER)
    async def book_stop(
        self, stop_id: SessionId, *, reason: str, energy_wh: int | None = None, by: Operator
    ) -> ChargingSession:
        """Let a stop whose session was never told of stand as a session of its own.

        Args:
            energy_wh: What was delivered, where somebody knows better than the stop itself told.

        Raises:
            InvalidInput: There is no reason given, or an energy below 0.
            NotFound: The stop does not wait for a session.
        """
        stop = await self._waiting_stop(stop_id, reason)
        if energy_wh is not None and energy_wh < 0:
            raise InvalidInput("Energy is never below 0.")
        booked = replace(
            stop,
            state=SessionState.COMPLETED,
            energy_wh=stop.energy_wh if energy_wh is None else energy_wh,
            confidence=Confidence.LIKELY,
        )
        await self._open.close(booked)
        return booked

    @audited("session.dismiss_stop", Role.MANAGER)
    async def dismiss_stop(
        self, stop_id: SessionId, *, reason: str, by: Operator
    ) -> ChargingSession:
        """Say that a stop is of no session: a test, or one that was booked another way.

        It stays in the books with what it told.

        Raises:
            InvalidInput: There is no reason given.
            NotFound: The stop does not wait for a session.
        """
        stop = await self._waiting_stop(stop_id, reason)
        text = f"Dismissed: {reason.strip()}"
        dismissed = replace(stop, state=SessionState.FAILED, stop_reason=text)
        await self._open.close(dismissed)
        return dismissed

    async def energy_to_check(self) -> list[ChargingSession]:
        """Return the sessions that are over with an energy to be checked, the newest first."""
        over = frozenset({SessionState.COMPLETED})
        page = await self._store.page(SessionFilter(states=over, flagged=True), limit=MOST_SHOWN)
        return [s for s in page.sessions if SessionFlag.ENERGY_TO_CHECK in s.flags]

    @audited("session.accept", Role.MANAGER)
    async def accept(
        self, session_id: SessionId, *, reason: str = "", by: Operator
    ) -> ChargingSession:
        """Take the energy of a session as it is: somebody has looked at it.

        Raises:
            InvalidInput: Its energy is not to be checked, or it is not over.
            NotFound: There is no such session.
        """
        session = await self._store.get(session_id)
        if session is None:
            raise NotFound("There is no session {session_id}.", session_id=session_id)
        if session.state.open or SessionFlag.ENERGY_TO_CHECK not in session.flags:
            raise InvalidInput(
                "The energy of session {session_id} is not to be checked.", session_id=session_id
            )
        accepted = replace(
            session,
            confidence=Confidence.LIKELY,
            flags=session.flags - {SessionFlag.ENERGY_TO_CHECK},
        )
        await self._open.close(accepted)
        return accepted

    async def _waiting_stop(self, stop_id: SessionId, reason: str) -> ChargingSession:
        if not reason.strip():
            raise InvalidInput("Settling a stop needs a reason.", hint="Say what was seen.")
        stop = await self._store.get(stop_id)
        if stop is None or stop.state is not SessionState.UNMATCHED:
            raise NotFound("Stop {stop_id} does not wait for a session.", stop_id=stop_id)
        return stop

    def _candidates(self, stop: ChargingSession) -> list[ChargingSession]:
        at = stop.stopped_at or stop.started_at
        possible = [
            session
            for session in self._open.of_charger(stop.connector.charger_id)
            if session.started_at <= at
        ]
        return sorted(possible, key=lambda session: at - session.started_at)

    def _evidence(self, session: ChargingSession, meter: SessionMeter) -> Iterator[Evidence]:
        now = self._clock.now()
        connector = self._state.connector(session.connector)
        if connector is not None and connector.status is ConnectorStatus.AVAILABLE:
            since = connector.status_received_at
            newer = connector.status_at is not None and connector.status_at >= meter.last.at
            if newer and since is not None and now - since >= FREE_FOR:
                yield Evidence(EvidenceKind.CONNECTOR_FREE, since)
        if any(
            s.started_at > session.started_at for s in self._open.on_connector(session.connector)
        ):
            yield Evidence(EvidenceKind.NEWER_SESSION)
        if now - meter.grew_at >= UNCHANGED_FOR:
            yield Evidence(EvidenceKind.METER_STILL, meter.grew_at)
        charger = self._state.charger(session.connector.charger_id, now)
        if charger is not None and charger.presence is Presence.OFFLINE:
            heard_at = charger.last_frame_at or session.start_received_at
            if now - heard_at >= OFFLINE_FOR:
                yield Evidence(EvidenceKind.CHARGER_OFFLINE, heard_at)
