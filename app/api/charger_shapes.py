"""Chargers and connectors as JSON says them, live."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from app.api.access import ApiAccess
from app.api.values import kwh
from app.core.chargers import ConnectorStatus, Presence
from app.core.errors import NotFound
from app.core.flow import flowing_power_w
from app.core.ids import ChargerId, ConnectorId
from app.core.sessions import ChargingSession
from app.core.snapshots import ChargerSnapshot, ConnectorSnapshot


class LiveSession(BaseModel):
    """The session that is open on a connector."""

    transaction_id: int
    id_tag: str
    user_id: int | None
    user: str = Field(description="Name of the card's holder; empty where nobody holds it")
    started_at: datetime
    energy_kwh: float


class ConnectorOut(BaseModel):
    """A connector as it is now."""

    connector_id: int
    status: ConnectorStatus
    status_at: datetime | None
    error_code: str
    info: str
    power_kw: float | None
    soc_percent: float | None
    meter_at: datetime | None = Field(description="When the meter was read last")
    session: LiveSession | None


class ChargerStatusOut(BaseModel):
    """A charger as it is now."""

    charger_id: str
    online: bool
    presence: Presence
    status: ConnectorStatus = Field(description="Of the charger as a whole")
    error_code: str
    last_seen_at: datetime | None
    connected_since: datetime | None
    connectors: list[ConnectorOut]


class ChargerOut(ChargerStatusOut):
    """A charger as it is now, and what it is."""

    name: str
    station_id: int | None
    station: str = Field(description="Name of the station; empty where it stands at none")
    vendor: str
    model: str
    serial_number: str
    firmware: str
    adopted: bool = Field(description="False: a new charger that nobody has taken in yet")


def connector_out(snapshot: ConnectorSnapshot, presence: Presence, now: datetime) -> ConnectorOut:
    """Describe a connector of a charger that is or is not there; its power is what flows now."""
    reading, session = snapshot.reading, snapshot.session
    return ConnectorOut.model_construct(
        connector_id=snapshot.id.number,
        status=snapshot.status,
        status_at=snapshot.status_at,
        error_code=snapshot.error_code,
        info=snapshot.info,
        power_kw=_power_kw(snapshot, presence, now),
        soc_percent=reading.soc_percent if reading else None,
        meter_at=reading.at if reading else None,
        session=None if session is None else _session_out(session),
    )


def _power_kw(snapshot: ConnectorSnapshot, presence: Presence, now: datetime) -> float | None:
    # A charger that never told a power is one of which nobody knows, not one where none flows.
    if snapshot.reading is None or snapshot.reading.power_w is None:
        return None
    return flowing_power_w(snapshot, presence, now) / 1000


def status_out(access: ApiAccess, snapshot: ChargerSnapshot) -> ChargerStatusOut:
    """Describe a charger without what it is."""
    return ChargerStatusOut.model_construct(**_live(access, snapshot))


def charger_out(access: ApiAccess, snapshot: ChargerSnapshot) -> ChargerOut:
    """Describe a charger."""
    charger = snapshot.charger
    station = access.stations.named(charger.station)
    return ChargerOut.model_construct(
        **_live(access, snapshot),
        name=charger.name,
        station_id=station.id if station else None,
        station=charger.station,
        vendor=charger.identity.vendor,
        model=charger.identity.model,
        serial_number=charger.identity.serial_number,
        firmware=charger.identity.firmware,
        adopted=charger.adopted,
    )


def snapshot_of(access: ApiAccess, charger_id: str) -> ChargerSnapshot:
    """Return a charger by its identity, in any case, or another name it comes by.

    Raises:
        NotFound: Nobody knows it, or it is retired.
    """
    charger = access.chargers.get(charger_id)
    known_as = ChargerId(charger_id) if charger is None else charger.id
    snapshot = access.state.charger(known_as, access.clock.now())
    if snapshot is None or snapshot.charger.retired_at is not None:
        raise NotFound(f"There is no charger {charger_id}.")
    return snapshot


def connector_named(access: ApiAccess, charger_id: str, number: int) -> ConnectorId:
    """Return a connector's full name.

    Raises:
        NotFound: Nobody knows the charger.
    """
    return ConnectorId(snapshot_of(access, charger_id).charger.id, number)


def _session_out(session: ChargingSession) -> LiveSession:
    return LiveSession.model_construct(
        transaction_id=session.id,
        id_tag=session.id_tag,
        user_id=session.person_id,
        user=session.person,
        started_at=session.started_at,
        energy_kwh=kwh(session.energy_wh),
    )


def _live(access: ApiAccess, snapshot: ChargerSnapshot) -> dict[str, Any]:
    now = access.clock.now()
    connectors = filter(None, map(access.state.connector, snapshot.connectors))
    return {
        "charger_id": snapshot.charger.id,
        "online": snapshot.presence is not Presence.OFFLINE,
        "presence": snapshot.presence,
        "status": snapshot.status,
        "error_code": snapshot.error_code,
        "last_seen_at": snapshot.last_frame_at,
        "connected_since": snapshot.connected_since,
        "connectors": [
            connector_out(connector, snapshot.presence, now) for connector in connectors
        ],
    }
