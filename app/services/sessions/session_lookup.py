"""Which session a report means: chargers name none, the wrong one, or one that is over."""

from collections.abc import Sequence
from datetime import timedelta

from app.core.cards import card_key
from app.core.ids import ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionState, StartReport, StopReport
from app.services.ports.session import SessionStore
from app.services.sessions.open_sessions import OpenSessions

RETRY = timedelta(minutes=10)
"""Within it a start with the same card and meter is the same start, though its time moved."""

LATE = timedelta(minutes=1)
"""How long after its stop a reading may still belong to a session: values come after the stop."""

METER_MOVES_WH = 1
"""A start whose register differs by no more has the same one."""


class SessionLookup:
    """Finds sessions, open ones in memory and closed ones in the books."""

    def __init__(self, store: SessionStore, open_sessions: OpenSessions) -> None:
        self._store = store
        self._open = open_sessions

    def of_repeated_start(self, report: StartReport) -> ChargingSession | None:
        """Return the open session that a start tells of again, with another time (habit 25).

        The time moves where the clock was not set, or where a charger stamps each attempt anew.
        """
        for session in self._open.on_connector(report.connector):
            same_card = card_key(session.id_tag) == card_key(report.id_tag)
            moved_wh = abs(session.meter_start_wh - report.meter_start_wh)
            moved = abs(session.started_at - report.at)
            if same_card and moved_wh <= METER_MOVES_WH and moved <= RETRY:
                # Where energy flowed since, a register that counts sessions began the next one.
                return None if self._open.flowed_before(session.id, report.at) else session
        return None

    async def of_readings(
        self, connector: ConnectorId, reported_id: SessionId, readings: Sequence[MeterReading]
    ) -> ChargingSession | None:
        """Return the session that readings belong to, open or over; None where there is none.

        The charger's own word counts where it names one of its sessions that can have been read
        then. Else it is the one that is open on the connector.
        """
        named = await self._named(reported_id)
        if named is not None and readings and _can_hold(named, connector, readings[-1]):
            return named
        for session in self._open.on_connector(connector):
            if readings and readings[-1].at >= session.started_at:
                return session
        return None

    async def of_stop(self, report: StopReport) -> ChargingSession | None:
        """Return the session that a stop ends; None where it is not plain which (habit 24)."""
        named = await self._named(report.session_id)
        if named is not None and named.connector.charger_id == report.charger_id:
            return named
        # The charger does not know the number (0, -1, its own): plain if only one can be meant.
        candidates = [
            session
            for session in self._open.of_charger(report.charger_id)
            if session.started_at <= report.at
            and (report.meter_stop_wh is None or session.meter_start_wh <= report.meter_stop_wh)
        ]
        return candidates[0] if len(candidates) == 1 else None

    async def _named(self, session_id: SessionId) -> ChargingSession | None:
        if session_id <= 0:
            return None
        return self._open.get(session_id) or await self._store.get(session_id)


def _can_hold(session: ChargingSession, connector: ConnectorId, newest: MeterReading) -> bool:
    here = session.connector
    if here.charger_id != connector.charger_id or connector.number not in (0, here.number):
        return False
    if session.state.open:
        return True
    if session.state is not SessionState.COMPLETED or session.stopped_at is None:
        return False
    # Some go on naming a session that they have stopped: what is read then is not its energy.
    return session.guessed or newest.at <= session.stopped_at + LATE
