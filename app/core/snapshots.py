"""Chargers and connectors as they were at one moment."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.chargers import Charger, ConnectorStatus, Presence
from app.core.commands import Expectation
from app.core.ids import ConnectorId
from app.core.readings import MeterReading
from app.core.redials import Awaited
from app.core.sessions import ChargingSession


@dataclass(frozen=True, slots=True)
class ConnectorSnapshot:
    """One connector at one moment.

    Attributes:
        status_at: When the state was reported (the charger's clock).
        status_received_at: The same by our clock.
        reading: The newest reading by the charger's clock, not the last to arrive.
        read_every: The time between readings; None while nobody knows.
        power_history_w: Power in W, oldest first, one value each 15 s in which one came.
    """

    id: ConnectorId
    status: ConnectorStatus
    status_at: datetime | None
    status_received_at: datetime | None
    error_code: str
    info: str
    vendor_error_code: str
    session: ChargingSession | None
    reading: MeterReading | None
    expectation: Expectation | None
    power_history_w: tuple[float, ...]
    read_every: timedelta | None = None


@dataclass(frozen=True, slots=True)
class ChargerSnapshot:
    """One charger at one moment, without its connectors' details.

    Attributes:
        awaited: It is away and usually comes back by itself; None: it is here, or nobody knows.
    """

    charger: Charger
    presence: Presence
    connected_since: datetime | None
    last_frame_at: datetime | None
    address: str
    reconnects: int
    disconnect_reason: str
    status: ConnectorStatus
    error_code: str
    info: str
    connectors: tuple[ConnectorId, ...]
    awaited: Awaited | None = None
