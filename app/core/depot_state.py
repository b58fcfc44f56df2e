"""The depot as it is now: facts go in, snapshots come out."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.core.bus import Bus
from app.core.cadence import cadence
from app.core.chargers import Charger, ConnectorStatus, Presence
from app.core.commands import Expectation, Expected
from app.core.events import (
    ChargerBooted,
    ChargerConnected,
    ChargerDisconnected,
    ChargerRegistered,
    CommandExpected,
    FrameReceived,
    HabitsChanged,
    MeterSampled,
    SessionChanged,
    SessionStarted,
    SessionStopped,
    StatusReported,
)
from app.core.flow import flowing_power_w
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading, still
from app.core.redials import Awaited, RedialSpan
from app.core.sessions import ChargingSession, SessionState
from app.core.snapshots import ChargerSnapshot, ConnectorSnapshot

SPARKLINE_POINTS = 60
SPARKLINE_STEP = timedelta(seconds=15)
"""Together 15 minutes of power, the newest value of each step."""


_SUSPENDED = frozenset({ConnectorStatus.SUSPENDED_EV, ConnectorStatus.SUSPENDED_EVSE})


@dataclass(slots=True)
class _Connector:
    id: ConnectorId
    status: ConnectorStatus = ConnectorStatus.UNKNOWN
    status_at: datetime | None = None
    status_received_at: datetime | None = None
    error_code: str = ""
    info: str = ""
    vendor_error_code: str = ""
    session: ChargingSession | None = None
    session_energy_wh: int = 0
    reading: MeterReading | None = None
    expectation: Expectation | None = None
    power_w: deque[float] = field(default_factory=lambda: deque(maxlen=SPARKLINE_POINTS))
    power_step_at: datetime | None = None
    read_every: timedelta | None = None

    def hold(self, session: ChargingSession) -> None:
        """Put a session on the connector; its energy only grows."""
        same = self.session is not None and self.session.id == session.id
        counted_wh = self.session_energy_wh if same else 0
        self.session, self.session_energy_wh = session, max(counted_wh, session.energy_wh)

    def shown_session(self) -> ChargingSession | None:
        """Return the session with its energy so far: put into it only when somebody looks."""
        if self.session is not None and self.session.energy_wh != self.session_energy_wh:
            self.session = replace(self.session, energy_wh=self.session_energy_wh)
        return self.session


@dataclass(slots=True)
class _Charger:
    charger: Charger
    connectors: dict[int, _Connector] = field(default_factory=dict)
    connected: bool = False
    connected_since: datetime | None = None
    last_frame_at: datetime | None = None
    address: str = ""
    reconnects: int = 0
    disconnect_reason: str = ""
    left_at: datetime | None = None
    redial: RedialSpan | None = None
    # Numbers that the charger uses for connectors which have another one here.
    renumbered: frozenset[int] = frozenset()


class DepotState:
    """Newest facts win by the charger's clock: an older status or reading is history only.

    Lives in one thread. Subscribes to the bus before anyone else, so that every other subscriber
    already finds the fact in here.
    """

    def __init__(self, bus: Bus) -> None:
        self._chargers: dict[ChargerId, _Charger] = {}
        bus.subscribe(ChargerRegistered, self._on_registered)
        bus.subscribe(ChargerConnected, self._on_connected)
        bus.subscribe(ChargerDisconnected, self._on_disconnected)
        bus.subscribe(FrameReceived, self._on_frame)
        bus.subscribe(ChargerBooted, self._on_booted)
        bus.subscribe(StatusReported, self._on_status)
        bus.subscribe(MeterSampled, self._on_sampled)
        bus.subscribe(SessionStarted, self._on_session)
        bus.subscribe(SessionChanged, self._on_session)
        bus.subscribe(SessionStopped, self._on_session)
        bus.subscribe(CommandExpected, self._on_expected)
        bus.subscribe(HabitsChanged, self._on_habits)

    def load(
        self,
        chargers: Iterable[Charger],
        statuses: Iterable[StatusReported],
        sessions: Iterable[ChargingSession],
        at: datetime | None = None,
    ) -> None:
        """Take over what the books held at the start: chargers, last states and open sessions.

        Args:
            at: From when on chargers can be back.
        """
        for charger in chargers:
            self._on_registered(ChargerRegistered(charger))
            self._chargers[charger.id].left_at = at
        for status in statuses:
            self._on_status(status)
        for session in sessions:
            self._connector(session.connector).hold(session)

    # -- asking ----------------------------------------------------------------------------

    def charger(self, charger_id: ChargerId, now: datetime) -> ChargerSnapshot | None:
        """Return a charger as it is at `now`; None where nobody knows it."""
        known = self._chargers.get(charger_id)
        return None if known is None else _charger_snapshot(known, now)

    def chargers(self, now: datetime) -> list[ChargerSnapshot]:
        """Return all chargers that are not retired, by name."""
        known = (c for c in self._chargers.values() if c.charger.retired_at is None)
        return [
            _charger_snapshot(c, now)
            for c in sorted(known, key=lambda c: (c.charger.name.casefold(), c.charger.id))
        ]

    def connector(self, connector_id: ConnectorId) -> ConnectorSnapshot | None:
        """Return a connector as it is; None where nobody knows it."""
        connector = self._known(connector_id)
        return None if connector is None else _connector_snapshot(connector)

    def power_w(self, connector_id: ConnectorId, now: datetime) -> float:
        """Return the power that flows through a connector now, in W.

        For those who look at every reading: it costs nothing.
        """
        connector = self._known(connector_id)
        if connector is None:
            return 0.0
        charger = self._chargers[connector_id.charger_id]
        return flowing_power_w(connector, _presence(charger, now), now)

    def open_session(self, connector_id: ConnectorId) -> ChargingSession | None:
        """Return the session that is open on a connector, if one is."""
        return each.shown_session() if (each := self._known(connector_id)) else None

    def person_charging(
        self, connector_id: ConnectorId, session_id: SessionId | None
    ) -> int | None:
        """Return whose session this is, if it is the one open on the connector and somebody's.

        For those who look at every reading: it costs nothing.
        """
        session = each.session if (each := self._known(connector_id)) else None
        return session.person_id if session is not None and session.id == session_id else None

    def open_sessions(self, charger_id: ChargerId | None = None) -> Iterator[ChargingSession]:
        """Yield the open sessions of one charger, or of all."""
        if charger_id is None:
            looked_at = list(self._chargers.values())
        else:
            one = self._chargers.get(charger_id)
            looked_at = [] if one is None else [one]
        for known in looked_at:
            for connector in known.connectors.values():
                if (session := connector.shown_session()) is not None:
                    yield session

    def adopted(self) -> list[ChargerId]:
        """Return the chargers that belong to the depot."""
        return [each.charger.id for each in self._chargers.values() if each.charger.adopted]

    def offline(self, now: datetime) -> list[ChargerSnapshot]:
        """Return the chargers of the depot that have no connection."""
        return [
            _charger_snapshot(each, now)
            for each in self._chargers.values()
            if not each.connected and each.charger.adopted
        ]

    def faulted(self) -> list[ConnectorSnapshot]:
        """Return what reports a fault in the depot: connectors, and chargers with number 0."""
        return [
            _connector_snapshot(connector)
            for each in self._chargers.values()
            if each.charger.adopted
            for connector in each.connectors.values()
            if connector.status is ConnectorStatus.FAULTED
        ]

    def overdue(self, now: datetime) -> list[ConnectorId]:
        """Return the connectors whose charger has not done what it promised."""
        return [
            connector.id
            for known in self._chargers.values()
            for connector in known.connectors.values()
            if connector.expectation is not None and connector.expectation.overdue(now)
        ]

    # -- hearing ---------------------------------------------------------------------------

    def _on_registered(self, fact: ChargerRegistered) -> None:
        known = self._chargers.get(fact.charger.id)
        if known is None:
            self._chargers[fact.charger.id] = known = _Charger(fact.charger)
        known.charger = fact.charger
        for number in fact.charger.connectors:
            self._connector(ConnectorId(fact.charger.id, number))

    def _on_connected(self, fact: ChargerConnected) -> None:
        if known := self._chargers.get(fact.charger_id):
            known.reconnects += known.connected_since is not None
            known.connected, known.connected_since = True, fact.at
            known.last_frame_at, known.address = fact.at, fact.address
            known.disconnect_reason = ""

    def _on_disconnected(self, fact: ChargerDisconnected) -> None:
        if known := self._chargers.get(fact.charger_id):
            known.connected, known.left_at = False, fact.at
            known.disconnect_reason = fact.reason

    def _on_frame(self, fact: FrameReceived) -> None:
        if known := self._chargers.get(fact.charger_id):
            known.last_frame_at = fact.at

    def _on_booted(self, fact: ChargerBooted) -> None:
        if known := self._chargers.get(fact.charger_id):
            for connector in known.connectors.values():
                _fulfil(connector, Expected.BOOT)

    def _on_habits(self, fact: HabitsChanged) -> None:
        if known := self._chargers.get(fact.charger_id):
            known.redial = fact.habits.redial
            there, here = ({pair[side] for pair in fact.habits.connector_map} for side in (0, 1))
            known.renumbered = frozenset(there - here)

    def _on_status(self, fact: StatusReported) -> None:
        connector = self._connector(fact.connector)
        if _is_older(fact, connector):
            return
        connector.status, connector.status_at = fact.status, fact.at
        connector.status_received_at = fact.received_at
        connector.error_code, connector.info = fact.error_code, fact.info
        connector.vendor_error_code = fact.vendor_error_code
        if connector.session is not None:
            connector.session = _suspended_or_not(connector.session, fact.status)
        if fact.status is not ConnectorStatus.CHARGING and connector.reading is not None:
            connector.reading = still(connector.reading)
        if fact.status is ConnectorStatus.UNAVAILABLE:
            _fulfil(connector, Expected.UNAVAILABLE)
        else:
            _fulfil(connector, Expected.AVAILABLE)

    def _on_sampled(self, fact: MeterSampled) -> None:
        connector = self._connector(fact.connector)
        reading = fact.reading
        known = connector.reading
        if known is not None and reading.at < min(known.at, known.received_at):
            return
        connector.read_every = cadence(connector.read_every, connector.reading, reading)
        connector.reading = reading
        _remember_power(connector, reading)
        session = connector.session
        energy_wh = fact.session_energy_wh
        if session is not None and session.id == fact.session_id and energy_wh is not None:
            connector.session_energy_wh = energy_wh

    def _on_session(self, fact: SessionStarted | SessionChanged | SessionStopped) -> None:
        session = fact.session
        connector = self._connector(session.connector)
        current = connector.session
        if session.state.open:
            # The start of an older session can arrive late; the newest one is on the connector.
            if current is None or session.started_at >= current.started_at:
                connector.hold(session)
                _fulfil(connector, Expected.START)
        elif current is not None and current.id == session.id:
            connector.session = None
            connector.reading = still(connector.reading) if connector.reading else None
            _fulfil(connector, Expected.STOP)

    def _on_expected(self, fact: CommandExpected) -> None:
        self._connector(fact.connector).expectation = fact.expectation

    def _known(self, connector_id: ConnectorId) -> _Connector | None:
        charger = self._chargers.get(connector_id.charger_id)
        return charger.connectors.get(connector_id.number) if charger else None

    def _connector(self, connector_id: ConnectorId) -> _Connector:
        charger = self._chargers[connector_id.charger_id]
        connector = charger.connectors.get(connector_id.number)
        if connector is None:
            connector = charger.connectors[connector_id.number] = _Connector(connector_id)
        return connector


def _suspended_or_not(session: ChargingSession, status: ConnectorStatus) -> ChargingSession:
    """Return the session as the connector's state shows it: paused by the vehicle or by us."""
    if session.state is SessionState.RUNNING and status in _SUSPENDED:
        return replace(session, state=SessionState.SUSPENDED)
    if session.state is SessionState.SUSPENDED and status not in _SUSPENDED:
        return replace(session, state=SessionState.RUNNING)
    return session


def _fulfil(connector: _Connector, what: Expected) -> None:
    if connector.expectation is not None and connector.expectation.what is what:
        connector.expectation = None


def _remember_power(connector: _Connector, reading: MeterReading) -> None:
    if reading.power_w is None:
        return
    step_at = connector.power_step_at
    if step_at is not None and reading.at - step_at < SPARKLINE_STEP and connector.power_w:
        connector.power_w[-1] = reading.power_w
        return
    connector.power_w.append(reading.power_w)
    connector.power_step_at = reading.at


def _presence(known: _Charger, now: datetime) -> Presence:
    if not known.connected:
        return Presence.OFFLINE
    silent_after = timedelta(seconds=known.charger.link.silent_after_s)
    if known.last_frame_at is not None and now - known.last_frame_at > silent_after:
        return Presence.SILENT
    return Presence.ONLINE


def _is_older(fact: StatusReported, connector: _Connector) -> bool:
    """Tell whether a state was there before the one that is known.

    One that came from the future says nothing about order: the charger's clock was ahead, and has
    been set right since.
    """
    if connector.status_at is None or connector.status_received_at is None:
        return False
    return fact.at < min(connector.status_at, connector.status_received_at)


def _connector_snapshot(connector: _Connector) -> ConnectorSnapshot:
    return ConnectorSnapshot(
        id=connector.id,
        status=connector.status,
        status_at=connector.status_at,
        status_received_at=connector.status_received_at,
        error_code=connector.error_code,
        info=connector.info,
        vendor_error_code=connector.vendor_error_code,
        session=connector.shown_session(),
        reading=connector.reading,
        expectation=connector.expectation,
        power_history_w=tuple(connector.power_w),
        read_every=connector.read_every,
    )


def _charger_snapshot(known: _Charger, now: datetime) -> ChargerSnapshot:
    # Connector 0 is the charger as a whole: it never shows as a connector.
    whole = known.connectors.get(0)
    return ChargerSnapshot(
        charger=known.charger,
        presence=_presence(known, now),
        connected_since=known.connected_since if known.connected else None,
        last_frame_at=known.last_frame_at,
        address=known.address,
        reconnects=known.reconnects,
        disconnect_reason=known.disconnect_reason,
        status=whole.status if whole else ConnectorStatus.UNKNOWN,
        error_code=whole.error_code if whole else "",
        info=whole.info if whole else "",
        connectors=tuple(
            c.id for n, c in sorted(known.connectors.items()) if n and n not in known.renumbered
        ),
        awaited=_awaited(known),
    )


def _awaited(known: _Charger) -> Awaited | None:
    if known.connected or known.left_at is None or known.redial is None:
        return None
    return Awaited(known.left_at, known.redial)
