"""The books of charging: what chargers report becomes sessions and readings.

Every method may be called again with the same report and then changes nothing (a charger repeats
what it got no answer for). Each returns after the commit that holds what was reported.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.core.bus import Bus
from app.core.cards import Authorization
from app.core.energy import Confidence, EnergyReading, EnergySource
from app.core.events import AttentionRaised, MeterSampled, SessionStopped
from app.core.ids import ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionFlag, SessionState, StartReport, StopReport
from app.services.authorization import AuthorizationService
from app.services.open_sessions import OpenSessions
from app.services.ports import MeterStore, SessionStore


class SessionService:
    """Books starts, readings and stops."""

    def __init__(
        self,
        store: SessionStore,
        meters: MeterStore,
        open_sessions: OpenSessions,
        authorization: AuthorizationService,
        bus: Bus,
    ) -> None:
        self._store = store
        self._meters = meters
        self._open = open_sessions
        self._authorization = authorization
        self._bus = bus

    # -- start -----------------------------------------------------------------------------

    async def start(self, report: StartReport) -> tuple[SessionId, Authorization]:
        """Book the start of a session; return its id and what the charger is told of the card.

        A card that may not charge gets its session all the same, flagged: the energy flows whatever
        we answer (habit 30 of real chargers).
        """
        authorization = self._authorization.authorize(report.connector.charger_id, report.id_tag)
        opened = await self._store.open(self._new_session(report, authorization))
        session = opened.session
        if opened.repeated:
            return session.id, authorization
        await self._close_forgotten(session)
        self._open.add(session)
        if not authorization.accepted:
            self._raise(session, "card_refused", f"Card {report.id_tag}: {authorization.status}")
        return session.id, authorization

    def _new_session(self, report: StartReport, authorization: Authorization) -> ChargingSession:
        card = self._authorization.card(report.id_tag)
        return ChargingSession(
            id=SessionId(0),
            connector=report.connector,
            id_tag=report.id_tag,
            authorization=authorization.status,
            started_at=report.at,
            start_received_at=report.received_at,
            meter_start_wh=report.meter_start_wh,
            person=card.person if card else "",
            flags=_flags(
                (SessionFlag.NOT_AUTHORIZED, not authorization.accepted),
                (SessionFlag.CLOCK_WRONG, report.clock_wrong),
            ),
        )

    async def _close_forgotten(self, started: ChargingSession) -> None:
        """End older sessions of the connector that never stopped, by what the new start tells."""
        for old in self._open.on_connector(started.connector):
            if old.started_at >= started.started_at:
                continue
            meter = await self._open.meter(old)
            meter.add(EnergyReading(started.started_at, started.meter_start_wh))
            closed = replace(
                old,
                state=SessionState.COMPLETED,
                stopped_at=started.started_at,
                stop_received_at=started.start_received_at,
                meter_stop_wh=started.meter_start_wh,
                stop_reason="NextStart",
                energy_wh=meter.energy_wh,
                energy_source=EnergySource.NEXT_START,
                confidence=meter.result.confidence.worse(Confidence.LIKELY),
                pending_since=None,
                flags=old.flags | {SessionFlag.LOST_STOP},
            )
            await self._open.close(closed)
            self._raise(closed, "lost_stop", f"Session {old.id} never stopped; the next one began")

    # -- readings --------------------------------------------------------------------------

    async def record(
        self, connector: ConnectorId, reported_id: SessionId, readings: Sequence[MeterReading]
    ) -> None:
        """Store readings; count them in the session they belong to.

        The charger's own word for the session is taken where it names one of its open sessions.
        Else the readings belong to the session that is open on the connector, and where none is
        they are kept without one (habit 36).
        """
        session = self._session_of(connector, reported_id, readings)
        session_id = session.id if session else None
        committed = self._meters.add(connector, session_id, readings)
        for reading in readings:
            energy_wh = None if session_id is None else self._open.count(session_id, reading)
            self._bus.publish(MeterSampled(connector, session_id, reading, energy_wh))
        if session is not None and session.state is SessionState.PENDING_RECONCILIATION:
            resumed = replace(session, state=SessionState.RUNNING, pending_since=None)
            await self._open.change(resumed)
        await committed

    def _session_of(
        self, connector: ConnectorId, reported_id: SessionId, readings: Sequence[MeterReading]
    ) -> ChargingSession | None:
        named = self._open.get(reported_id)
        if named is not None and named.connector.charger_id == connector.charger_id:
            return named
        for session in self._open.on_connector(connector):
            if readings and readings[-1].at >= session.started_at:
                return session
        return None

    # -- stop ------------------------------------------------------------------------------

    async def stop(
        self, report: StopReport, readings: Sequence[MeterReading] = ()
    ) -> Authorization | None:
        """Book the end of a session; return what the charger is told of the card, if it named one.

        Never fails for what the report says: a stop that matches no session is kept as one of its
        own, without a start, for the supervisor to pair (habit 26).
        """
        session = await self._find(report)
        if session is None:
            await self._keep_unmatched(report)
        elif session.state.open or session.energy_source is not EnergySource.STOP:
            # Still open, or closed by a guess: now the charger itself has told.
            await self._finish(session, report, readings)
        if not report.id_tag:
            return None
        return self._authorization.authorize(report.charger_id, report.id_tag)

    async def _find(self, report: StopReport) -> ChargingSession | None:
        charger_id = report.charger_id
        if report.session_id > 0:
            named = self._open.get(report.session_id) or await self._store.get(report.session_id)
            if named is not None:
                return named if named.connector.charger_id == charger_id else None
        # The charger does not know the number (0, -1, its own): plain if only one can be meant.
        candidates = [
            session
            for session in self._open.of_charger(charger_id)
            if session.started_at <= report.at
            and (report.meter_stop_wh is None or session.meter_start_wh <= report.meter_stop_wh)
        ]
        return candidates[0] if len(candidates) == 1 else None

    async def _finish(
        self, session: ChargingSession, report: StopReport, readings: Sequence[MeterReading]
    ) -> None:
        meter = await self._open.meter(session)
        for reading in readings:
            if reading.energy_wh is not None:
                meter.add(EnergyReading(reading.at, reading.energy_wh))
        # A stop that was read before the last sample still has the last word.
        if report.meter_stop_wh is not None:
            meter.add(EnergyReading(max(report.at, meter.last.at), report.meter_stop_wh))
        result = meter.result
        closed = replace(
            session,
            state=SessionState.COMPLETED,
            stopped_at=report.at,
            stop_received_at=report.received_at,
            meter_stop_wh=report.meter_stop_wh,
            stop_reason=report.reason,
            stop_id_tag=report.id_tag,
            energy_wh=result.energy_wh,
            energy_source=EnergySource.STOP,
            confidence=result.confidence,
            pending_since=None,
            flags=self._stop_flags(session, report, result.confidence),
        )
        stored = self._meters.add(session.connector, session.id, readings)
        await self._open.close(closed)
        await stored

    def _stop_flags(
        self, session: ChargingSession, report: StopReport, confidence: Confidence
    ) -> frozenset[SessionFlag]:
        guessed = {SessionFlag.ESTIMATED_END, SessionFlag.LOST_STOP}
        other_card = bool(report.id_tag) and not self._authorization.same_holder(
            session.id_tag, report.id_tag
        )
        return (session.flags - guessed) | _flags(
            (SessionFlag.OTHER_CARD_STOPPED, other_card),
            (SessionFlag.ENERGY_TO_CHECK, confidence is Confidence.TO_CHECK),
            (SessionFlag.CLOCK_WRONG, report.clock_wrong),
        )

    async def _keep_unmatched(self, report: StopReport) -> None:
        charger_id = report.charger_id
        unmatched = ChargingSession(
            id=SessionId(0),
            # The report names no connector: it stands for the charger as a whole.
            connector=ConnectorId(charger_id, 0),
            id_tag=report.id_tag,
            authorization=self._authorization.authorize(charger_id, report.id_tag).status,
            started_at=report.at,
            start_received_at=report.received_at,
            meter_start_wh=report.meter_stop_wh or 0,
            state=SessionState.UNMATCHED,
            confidence=Confidence.TO_CHECK,
            stopped_at=report.at,
            stop_received_at=report.received_at,
            meter_stop_wh=report.meter_stop_wh,
            stop_reason=report.reason,
            stop_id_tag=report.id_tag,
            flags=_flags(
                (SessionFlag.NO_START, True), (SessionFlag.CLOCK_WRONG, report.clock_wrong)
            ),
        )
        opened = await self._store.open(unmatched)
        if not opened.repeated:
            self._bus.publish(SessionStopped(opened.session))
            named = f"session {report.session_id}" if report.session_id > 0 else "no session"
            self._raise(opened.session, "unmatched_stop", f"A stop that names {named}")

    def _raise(self, session: ChargingSession, kind: str, text: str) -> None:
        at = session.stop_received_at or session.start_received_at
        self._bus.publish(AttentionRaised(session.connector.charger_id, kind, text, at))


def _flags(*conditions: tuple[SessionFlag, bool]) -> frozenset[SessionFlag]:
    return frozenset(flag for flag, holds in conditions if holds)
