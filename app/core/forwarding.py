"""What is sent on to other computers: where to, in which shape, and how patiently."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from app.core.errors import InvalidInput
from app.core.ids import ConnectorId, SessionId
from app.core.readings import MeterReading, Phases
from app.core.sessions import ChargingSession

LONGEST_NAME = 40
LARGEST_BATCH = 1000
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 300.0


class Receiver(StrEnum):
    """What stands at the other end."""

    HTTP = "http"
    MQTT = "mqtt"


_SCHEMES: Mapping[Receiver, tuple[str, ...]] = {
    Receiver.HTTP: ("http", "https"),
    Receiver.MQTT: ("mqtt", "mqtts"),
}


@dataclass(frozen=True, slots=True)
class ForwardTarget:
    """A receiver of readings and sessions.

    Attributes:
        id: 0 for a new one.
        url: http(s)://HOST/PATH that takes a POST, or mqtt(s)://HOST:PORT of a broker.
        user: For the broker; empty where it asks nobody.
        secret: Bearer token for HTTP, password for the broker.
        topic: First levels of every MQTT topic.
        discovery: Announce connectors to Home Assistant (MQTT discovery).
        template: Jinja template of the payload; empty: JSON as docs/api.md shows it.
        batch: Most items in one request.
    """

    name: str
    kind: Receiver
    url: str
    id: int = 0
    user: str = ""
    secret: str = field(default="", repr=False)
    topic: str = "chargeyard"
    discovery: bool = True
    template: str = ""
    batch: int = 500
    enabled: bool = True


def checked_target(target: ForwardTarget) -> ForwardTarget:
    """Return a target that can be used.

    Raises:
        InvalidInput: Its name, address, topic or batch cannot.
    """
    if not 1 <= len(target.name.strip()) <= LONGEST_NAME:
        raise InvalidInput("A name has 1 to {most} letters.", most=LONGEST_NAME)
    schemes = _SCHEMES[target.kind]
    if not is_address(target.url, schemes):
        raise InvalidInput(
            "This is no address to send to: {url}",
            hint="It begins with {scheme}:// and names a computer.",
            url=target.url,
            scheme=schemes[0],
        )
    if not target.topic.strip("/") or set(target.topic) & set("+#\0"):
        raise InvalidInput("A topic has at least one level, and neither + nor #.")
    if not 1 <= target.batch <= LARGEST_BATCH:
        raise InvalidInput("A request holds 1 to {most} items.", most=LARGEST_BATCH)
    return target


def is_address(url: str, schemes: Sequence[str]) -> bool:
    """Tell whether something can be sent to a URL: by one of these schemes, to a real port."""
    try:
        address = urlsplit(url)
        # Asked for its port, it refuses one that no computer has.
        return address.scheme in schemes and bool(address.hostname) and address.port != 0
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class ForwardedReading:
    """A stored reading on its way; `sequence` grows with every item that was stored."""

    sequence: int
    connector: ConnectorId
    session_id: SessionId | None
    reading: MeterReading


@dataclass(frozen=True, slots=True)
class ForwardedSession:
    """A session that began, changed its state or was corrected, as it is when it is sent."""

    sequence: int
    session: ChargingSession


Forwarded = ForwardedReading | ForwardedSession


def connector_of(item: Forwarded) -> ConnectorId:
    """Return where an item comes from."""
    return item.connector if isinstance(item, ForwardedReading) else item.session.connector


def as_json(item: Forwarded) -> dict[str, Any]:
    """Return an item as JSON-shaped values: UTC with `Z`, energy in Wh, power in W."""
    at = connector_of(item)
    place = {
        "sequence": item.sequence,
        "charger_id": at.charger_id,
        "connector_id": at.number,
    }
    if isinstance(item, ForwardedReading):
        return {"type": "reading", **place, "transaction_id": item.session_id, **_read(item)}
    return {"type": "session", **place, **_charged(item.session)}


def pause_after(failures: int) -> float:
    """Return the seconds to wait after so many failures in a row: doubling, up to 5 minutes."""
    return float(min(FIRST_PAUSE_S * 2 ** min(max(failures - 1, 0), 16), LONGEST_PAUSE_S))


def _read(item: ForwardedReading) -> dict[str, Any]:
    reading = item.reading
    return {
        "at": _instant(reading.at),
        "received_at": _instant(reading.received_at),
        "energy_wh": reading.energy_wh,
        "power_w": reading.power_w,
        "current_a": _phases(reading.current_a),
        "voltage_v": _phases(reading.voltage_v),
        "soc_percent": reading.soc_percent,
        "temperature_c": reading.temperature_c,
    }


def _charged(session: ChargingSession) -> dict[str, Any]:
    return {
        "transaction_id": session.id,
        "id_tag": session.id_tag,
        "person": session.person,
        "state": session.state.value,
        "started_at": _instant(session.started_at),
        "stopped_at": _instant(session.stopped_at),
        "meter_start_wh": session.meter_start_wh,
        "meter_stop_wh": session.meter_stop_wh,
        "energy_wh": session.energy_wh,
        "energy_source": session.energy_source.value,
        "stop_reason": session.stop_reason,
    }


def _phases(values: Phases) -> list[float | None] | None:
    return None if values == Phases() else list(values)


def _instant(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")
