"""The sessions into which energy may still flow, with their meters, in memory."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.core.bus import Bus
from app.core.energy import JITTER_WH, EnergyReading, SessionMeter
from app.core.events import SessionChanged, SessionStarted, SessionStopped
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession
from app.services.ports.session import MeterStore, SessionStore


class OpenSessions:
    """Keeps memory, books and bus in step: each change is stored, then told."""

    def __init__(self, store: SessionStore, meters: MeterStore, bus: Bus) -> None:
        self._store = store
        self._meters = meters
        self._bus = bus
        self._sessions: dict[SessionId, ChargingSession] = {}
        self._running: dict[SessionId, SessionMeter] = {}

    async def load(self) -> list[ChargingSession]:
        """Take over the sessions that were open when the program ended; return them."""
        for session in await self._store.open_sessions():
            meter = self._running[session.id] = await self._rebuilt_meter(session)
            self._sessions[session.id] = replace(session, energy_wh=meter.energy_wh)
        return list(self._sessions.values())

    # -- asking ----------------------------------------------------------------------------

    def all(self) -> list[ChargingSession]:
        """Return every open session."""
        return list(self._sessions.values())

    def get(self, session_id: SessionId) -> ChargingSession | None:
        """Return an open session by its id."""
        return self._sessions.get(session_id)

    def on_connector(self, connector: ConnectorId) -> list[ChargingSession]:
        """Return the open sessions of a connector, the newest first."""
        found = [s for s in self._sessions.values() if s.connector == connector]
        return sorted(found, key=lambda s: s.started_at, reverse=True)

    def of_charger(self, charger_id: ChargerId) -> list[ChargingSession]:
        """Return the open sessions of a charger."""
        return [s for s in self._sessions.values() if s.connector.charger_id == charger_id]

    def flowed_before(self, session_id: SessionId, at: datetime) -> bool:
        """Tell whether energy was counted in an open session, all of it before a moment."""
        meter = self._running[session_id]
        return meter.energy_wh > JITTER_WH and meter.last.at < at

    async def meter(self, session: ChargingSession) -> SessionMeter:
        """Return the meter of a session; of a closed one it is made anew from its readings."""
        running = self._running.get(session.id)
        return running if running is not None else await self._rebuilt_meter(session)

    # -- changing --------------------------------------------------------------------------

    def add(self, session: ChargingSession) -> None:
        """Follow a session that has just been booked, and tell."""
        start = EnergyReading(session.started_at, session.meter_start_wh)
        self._sessions[session.id] = session
        self._running[session.id] = SessionMeter(start)
        self._bus.publish(SessionStarted(session))

    def count(self, session_id: SessionId, reading: MeterReading) -> int:
        """Count a reading in an open session; return the session's energy in Wh."""
        meter = self._running[session_id]
        if reading.energy_wh is not None:
            meter.add(EnergyReading(reading.at, reading.energy_wh))
        return meter.energy_wh

    async def change(self, session: ChargingSession) -> None:
        """Book a change of an open session, and tell."""
        self._sessions[session.id] = session
        await self._store.save(session)
        self._bus.publish(SessionChanged(session))

    async def reopen(self, session: ChargingSession) -> None:
        """Follow a session again that we had ended by guess, and tell."""
        self._running[session.id] = meter = await self._rebuilt_meter(session)
        await self.change(replace(session, energy_wh=meter.energy_wh))

    async def recount(self, session: ChargingSession) -> None:
        """Count an open session anew from its readings: older ones came late."""
        self._running[session.id] = await self._rebuilt_meter(session)

    async def close(self, closed: ChargingSession) -> None:
        """Book the end of a session, and tell; a session closed before is corrected."""
        was_open = closed.id in self._sessions
        before = None if was_open else await self._store.get(closed.id)
        await self._store.save(closed)
        was_open = self._sessions.pop(closed.id, None) is not None
        self._running.pop(closed.id, None)
        self._bus.publish(SessionStopped(closed) if was_open else SessionChanged(closed, before))

    async def _rebuilt_meter(self, session: ChargingSession) -> SessionMeter:
        meter = SessionMeter(EnergyReading(session.started_at, session.meter_start_wh))
        readings: Iterable[EnergyReading] = await self._meters.energy_readings(session.id)
        for reading in readings:
            meter.add(reading)
        return meter
