"""A depot told by facts: what chargers would have reported, published on the bus."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.core.bus import Bus
from app.core.cards import AuthorizationStatus
from app.core.chargers import Charger, ConnectorStatus, Identity
from app.core.commands import Expectation, Expected
from app.core.depot_state import DepotState
from app.core.events import (
    ChargerConnected,
    ChargerDisconnected,
    ChargerRegistered,
    CommandExpected,
    FrameReceived,
    MeterSampled,
    SessionChanged,
    SessionStarted,
    SessionStopped,
    StatusReported,
)
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionState
from app.core.snapshots import ChargerSnapshot, ConnectorSnapshot
from tests.support.clock import TestClock


class DepotFacts:
    """Publishes facts at the time of its clock; `state` is what they add up to."""

    def __init__(self, clock: TestClock | None = None) -> None:
        self.clock = clock or TestClock()
        self.bus = Bus()
        self.state = DepotState(self.bus)
        self._sessions = 0

    def charger(
        self, number: int, *, connectors: int = 1, adopted: bool = True, **changes: Any
    ) -> ChargerId:
        """Let a charger be in the books and connected, with free connectors."""
        charger_id = ChargerId(f"CP-{number:04d}")
        now = self.clock.now()
        charger = Charger(
            id=charger_id,
            name=f"Bay {number}" if adopted else charger_id,
            identity=Identity("Voltwerk", "VW-22", f"SN{number:06d}", "4.18.2"),
            adopted_at=now if adopted else None,
            first_seen_at=now,
        )
        self.bus.publish(ChargerRegistered(replace(charger, **changes)))
        self.bus.publish(ChargerConnected(charger_id, now, f"10.0.0.{number % 250 + 1}"))
        for connector in range(1, connectors + 1):
            self.status(charger_id, ConnectorStatus.AVAILABLE, connector)
        return charger_id

    def status(
        self,
        charger_id: ChargerId,
        status: ConnectorStatus,
        connector: int = 1,
        **details: str,
    ) -> ConnectorId:
        """Report a state."""
        now = self.clock.now()
        key = ConnectorId(charger_id, connector)
        self.bus.publish(FrameReceived(charger_id, now))
        self.bus.publish(StatusReported(key, status, now, now, **details))
        return key

    def start(
        self, charger_id: ChargerId, connector: int = 1, *, person: str = "", **changes: Any
    ) -> ChargingSession:
        """Begin a session and charge."""
        self._sessions += 1
        now = self.clock.now()
        session = ChargingSession(
            id=SessionId(self._sessions),
            connector=ConnectorId(charger_id, connector),
            id_tag=f"04A2{self._sessions:04X}",
            authorization=AuthorizationStatus.ACCEPTED,
            started_at=now,
            start_received_at=now,
            meter_start_wh=1000,
            person=person,
        )
        session = replace(session, **changes)
        self.bus.publish(SessionStarted(session))
        self.status(charger_id, ConnectorStatus.CHARGING, connector)
        return session

    def meter(
        self, session: ChargingSession, power_w: float, energy_wh: int, **values: Any
    ) -> None:
        """Report a reading of a session."""
        now = self.clock.now()
        reading = MeterReading(now, now, energy_wh=energy_wh, power_w=power_w, **values)
        self.bus.publish(FrameReceived(session.connector.charger_id, now))
        self.bus.publish(MeterSampled(session.connector, session.id, reading, energy_wh))

    def change(self, session: ChargingSession, **changes: Any) -> None:
        """Change an open session."""
        self.bus.publish(SessionChanged(replace(session, **changes)))

    def stop(self, session: ChargingSession) -> None:
        """End a session."""
        ended = replace(session, state=SessionState.COMPLETED, stopped_at=self.clock.now())
        self.bus.publish(SessionStopped(ended))

    def expect(self, connector: ConnectorId, what: Expected, within_s: float = 60) -> None:
        """Let a charger have promised something."""
        now = self.clock.now()
        expectation = Expectation(what, now, now + timedelta(seconds=within_s))
        self.bus.publish(CommandExpected(connector, expectation))

    def lose(self, charger_id: ChargerId) -> None:
        """Cut the connection of a charger."""
        self.bus.publish(ChargerDisconnected(charger_id, self.clock.now(), "connection lost"))

    def look(self, connector: ConnectorId) -> tuple[ConnectorSnapshot, ChargerSnapshot]:
        """Return the snapshots of a connector and its charger."""
        found = self.state.connector(connector)
        charger = self.state.charger(connector.charger_id, self.clock.now())
        assert found is not None
        assert charger is not None
        return found, charger
