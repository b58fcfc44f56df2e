"""The books of charging: what chargers report becomes sessions and readings.

Every method may be called again with the same report and then changes nothing (a charger repeats
what it got no answer for). Each returns after the commit that holds what was reported.
"""

from collections.abc import Awaitable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app.core.bus import Bus
from app.core.cards import Authorization
from app.core.energy import Confidence, EnergyReading, EnergySource
from app.core.events import AttentionRaised, MeterSampled
from app.core.ids import ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionFlag, SessionState, StartReport, StopReport
from app.services.people.authorization import AuthorizationService
from app.services.ports.session import MeterStore, SessionStore
from app.services.sessions.estimated_end import ended_by_next_start
from app.services.sessions.open_sessions import OpenSessions
from app.services.sessions.session_lookup import SessionLookup
from app.services.sessions.unmatched_stops import UnmatchedStops

REPLAY_AFTER = timedelta(minutes=15)
"""What a charger tells later than this it has kept while it was offline."""


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
        self._lookup = SessionLookup(store, open_sessions)
        self._unmatched = UnmatchedStops(store, meters, authorization, bus)
        # The newest reading of a connector that was kept without a session, by the charger's clock.
        self._loose_at: dict[ConnectorId, datetime] = {}

    # -- start -----------------------------------------------------------------------------

    async def start(self, report: StartReport) -> tuple[SessionId, Authorization]:
        """Book the start of a session; return its id and what the charger is told of the card.

        A card that may not charge gets its session all the same, flagged: the energy flows whatever
        we answer (habit 30 of real chargers).
        """
        charger_id, number = report.connector
        authorization = self._authorization.authorize(charger_id, report.id_tag, number)
        if (known := self._lookup.of_repeated_start(report)) is not None:
            return known.id, authorization
        opened = await self._store.open(self._new_session(report, authorization))
        session = opened.session
        if opened.repeated:
            return session.id, authorization
        await self._close_forgotten(session)
        self._open.add(session)
        # What was read after the start can arrive before it (habit 20).
        loose_at = self._loose_at.get(session.connector, session.started_at)
        if loose_at > session.started_at and SessionFlag.REPLAYED not in session.flags:
            await self._claim(session, None)
        if not authorization.accepted:
            self._raise(
                session, "card_refused", _refused(report, authorization), card=report.id_tag
            )
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
            person_id=card.person_id if card else None,
            flags=_flags(
                (SessionFlag.NOT_AUTHORIZED, not authorization.accepted),
                (SessionFlag.CLOCK_WRONG, report.clock_wrong),
                (SessionFlag.REPLAYED, _late(report.at, report.received_at)),
            ),
        )

    async def _close_forgotten(self, started: ChargingSession) -> None:
        """End older sessions of the connector that never stopped, by what the new start tells."""
        for old in self._open.on_connector(started.connector):
            if old.started_at >= started.started_at:
                continue
            closed = ended_by_next_start(old, await self._open.meter(old), started)
            await self._open.close(closed)
            self._raise(closed, "lost_stop", f"Session {old.id} never stopped; the next one began")

    # -- readings --------------------------------------------------------------------------

    async def record(
        self, connector: ConnectorId, reported_id: SessionId, readings: Sequence[MeterReading]
    ) -> None:
        """Store readings; count them in the session they belong to.

        The charger's own word for the session is taken where it names one of its own that can have
        been read then. Else the readings belong to the session that is open on the connector, and
        where none is they are kept without one (habit 36). Readings of a session that we ended by
        guess correct that end: where they are later than it, the session goes on.
        """
        session = await self._lookup.of_readings(connector, reported_id, readings)
        if session is None:
            newest_at = max(reading.at for reading in readings)
            self._loose_at[connector] = max(newest_at, self._loose_at.get(connector, newest_at))
            await self._book(connector, None, readings)
        elif session.state.open:
            booked = self._book(session.connector, session.id, readings)
            if session.state is SessionState.PENDING_RECONCILIATION:
                resumed = replace(session, state=SessionState.RUNNING, pending_since=None)
                await self._open.change(resumed)
            await booked
        else:
            await self._book(session.connector, session.id, readings)
            if session.guessed:
                await self._correct(session, readings[-1].at)

    def _book(
        self, connector: ConnectorId, session_id: SessionId | None, readings: Sequence[MeterReading]
    ) -> Awaitable[None]:
        """Store readings and tell; await the result for the commit that holds them."""
        committed = self._meters.add(connector, session_id, readings)
        is_open = session_id is not None and self._open.get(session_id) is not None
        for reading in readings:
            energy_wh = self._open.count(session_id, reading) if session_id and is_open else None
            self._bus.publish(MeterSampled(connector, session_id, reading, energy_wh))
        return committed

    async def _correct(self, session: ChargingSession, read_at: datetime) -> None:
        """Count a session that we ended by guess anew, with the readings that came late."""
        stopped_at, meter_stop_wh = session.stopped_at, session.meter_stop_wh
        goes_on = session.energy_source is not EnergySource.NEXT_START and (
            stopped_at is None or read_at > stopped_at
        )
        if goes_on and not self._open.on_connector(session.connector):
            await self._open.reopen(_resumed(session))
            return
        meter = await self._open.meter(session)
        if stopped_at is not None and (meter_stop_wh or 0) >= meter.last.register_wh:
            meter.add(EnergyReading(max(stopped_at, meter.last.at), meter_stop_wh or 0))
        if meter.energy_wh != session.energy_wh:
            confidence = meter.result.confidence.worse(Confidence.LIKELY)
            corrected = replace(session, energy_wh=meter.energy_wh, confidence=confidence)
            await self._open.close(corrected)

    async def _claim(self, session: ChargingSession, until: datetime | None) -> None:
        """Take readings of the connector into a session that were kept without one."""
        claimed = await self._meters.claim(session.connector, session.id, session.started_at, until)
        if claimed and session.state.open:
            await self._open.recount(session)

    # -- stop ------------------------------------------------------------------------------

    async def stop(
        self, report: StopReport, readings: Sequence[MeterReading] = ()
    ) -> Authorization | None:
        """Book the end of a session; return what the charger is told of the card, if it named one.

        Never fails for what the report says: a stop that matches no session is kept as one of its
        own, without a start, for the supervisor to pair (habit 26).
        """
        session = await self._lookup.of_stop(report)
        if session is None:
            await self._unmatched.keep(report, readings)
        elif session.state.open or session.guessed or _knows_more(report, session):
            await self._finish(session, report, readings)
        if not report.id_tag:
            return None
        return self._authorization.authorize(report.charger_id, report.id_tag)

    async def _finish(
        self, session: ChargingSession, report: StopReport, readings: Sequence[MeterReading]
    ) -> None:
        replayed = _late(report.at, report.received_at)
        if replayed:
            await self._claim(session, report.at)
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
            stopped_at=max(report.at, session.started_at),
            stop_received_at=report.received_at,
            meter_stop_wh=report.meter_stop_wh,
            stop_reason=report.reason,
            stop_id_tag=report.id_tag,
            energy_wh=result.energy_wh,
            energy_source=EnergySource.REPLAY if replayed else EnergySource.STOP,
            confidence=result.confidence,
            pending_since=None,
            flags=self._stop_flags(session, report, result.confidence),
        )
        booked = self._book(session.connector, session.id, readings)
        await self._open.close(closed)
        await booked
        await self._unmatched.settle(closed)

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
            (SessionFlag.CLOCK_WRONG, report.clock_wrong or report.at < session.started_at),
            (SessionFlag.REPLAYED, _late(report.at, report.received_at)),
        )

    def _raise(self, session: ChargingSession, kind: str, text: str, **values: str) -> None:
        at = session.stop_received_at or session.start_received_at
        self._bus.publish(AttentionRaised(session.connector.charger_id, kind, text, at, values))


def _refused(report: StartReport, authorization: Authorization) -> str:
    return f"Card {report.id_tag}: {authorization.reason or authorization.status}"


def _late(at: datetime, received_at: datetime) -> bool:
    return received_at - at > REPLAY_AFTER


def _knows_more(report: StopReport, stopped: ChargingSession) -> bool:
    """Tell whether a repeated stop brings the register that the first one lacked."""
    return stopped.meter_stop_wh is None and report.meter_stop_wh is not None


def _resumed(session: ChargingSession) -> ChargingSession:
    return replace(
        session,
        state=SessionState.RUNNING,
        stopped_at=None,
        stop_received_at=None,
        meter_stop_wh=None,
        stop_reason="",
        energy_source=EnergySource.METER,
        pending_since=None,
        flags=session.flags - {SessionFlag.ESTIMATED_END, SessionFlag.LOST_STOP},
    )


def _flags(*conditions: tuple[SessionFlag, bool]) -> frozenset[SessionFlag]:
    return frozenset(flag for flag, holds in conditions if holds)
