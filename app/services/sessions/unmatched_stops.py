"""Stops that match no session: acknowledged, kept with what they tell, found again (habit 26)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from app.core.bus import Bus
from app.core.energy import Confidence, EnergyReading, EnergySource, session_energy
from app.core.events import AttentionRaised, MeterSampled, SessionChanged, SessionStopped
from app.core.ids import ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionFlag, SessionState, StopReport
from app.services.people.authorization import AuthorizationService
from app.services.ports.session import MeterStore, SessionFilter, SessionStore


class UnmatchedStops:
    """Keeps each as a session of its own, without a start, for a supervisor to pair."""

    def __init__(
        self,
        store: SessionStore,
        meters: MeterStore,
        authorization: AuthorizationService,
        bus: Bus,
    ) -> None:
        self._store = store
        self._meters = meters
        self._authorization = authorization
        self._bus = bus

    async def keep(self, report: StopReport, readings: Sequence[MeterReading]) -> None:
        """Book a stop with its readings; told again it changes nothing."""
        opened = await self._store.open(self._session(report, readings))
        session = opened.session
        stored = self._meters.add(session.connector, session.id, readings)
        for reading in readings:
            self._bus.publish(MeterSampled(session.connector, session.id, reading, None))
        await stored
        if opened.repeated:
            return
        self._bus.publish(SessionStopped(session))
        named = f"session {report.session_id}" if report.session_id > 0 else "no session"
        self._bus.publish(
            AttentionRaised(
                report.charger_id,
                "unmatched_stop",
                f"A stop that names {named}",
                report.received_at,
            )
        )

    async def settle(self, closed: ChargingSession) -> None:
        """Take back the stop that was kept while its session could not be found.

        A charger that got no id for its start sends the stop with a made-up one first, and again
        with the right one when the start was answered: its energy counts once.
        """
        wanted = SessionFilter(
            charger_id=closed.connector.charger_id, states=frozenset({SessionState.UNMATCHED})
        )
        for stop in (await self._store.page(wanted, limit=50)).sessions:
            same_meter = stop.meter_stop_wh == closed.meter_stop_wh
            if same_meter and stop.stopped_at == closed.stopped_at:
                await self.pair(stop, closed.id)

    async def pair(self, stop: ChargingSession, session_id: SessionId) -> None:
        """Note that a kept stop is the end of a session, which now holds its energy."""
        paired = replace(
            stop,
            state=SessionState.FAILED,
            energy_wh=0,
            stop_reason=f"Belongs to session {session_id}",
        )
        await self._store.save(paired)
        self._bus.publish(SessionChanged(paired, stop))

    def _session(self, report: StopReport, readings: Sequence[MeterReading]) -> ChargingSession:
        charger_id = report.charger_id
        told = _told(report, readings)
        flags = {SessionFlag.NO_START}
        if report.clock_wrong:
            flags.add(SessionFlag.CLOCK_WRONG)
        return ChargingSession(
            id=SessionId(0),
            # The report names no connector: it stands for the charger as a whole.
            connector=ConnectorId(charger_id, 0),
            id_tag=report.id_tag,
            authorization=self._authorization.authorize(charger_id, report.id_tag).status,
            started_at=told.started_at,
            start_received_at=report.received_at,
            meter_start_wh=told.meter_start_wh,
            state=SessionState.UNMATCHED,
            energy_wh=told.energy_wh,
            energy_source=EnergySource.ESTIMATE,
            confidence=Confidence.TO_CHECK,
            stopped_at=report.at,
            stop_received_at=report.received_at,
            meter_stop_wh=report.meter_stop_wh,
            stop_reason=report.reason,
            stop_id_tag=report.id_tag,
            flags=frozenset(flags),
        )


class _Told(NamedTuple):
    started_at: datetime
    meter_start_wh: int
    energy_wh: int


def _told(report: StopReport, readings: Sequence[MeterReading]) -> _Told:
    """Return the start and the energy that the readings within a stop tell of."""
    registers = [
        EnergyReading(reading.at, reading.energy_wh)
        for reading in readings
        if reading.energy_wh is not None and reading.at <= report.at
    ]
    if not registers:
        return _Told(report.at, report.meter_stop_wh or 0, 0)
    if report.meter_stop_wh is not None:
        registers.append(EnergyReading(report.at, report.meter_stop_wh))
    first = registers[0]
    return _Told(first.at, first.register_wh, session_energy(registers).energy_wh)
