"""Chargers and their connectors: what they are and what state they report."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.ids import ChargerId


class ConnectorStatus(StrEnum):
    """State that a charger reports for a connector (OCPP 1.6, 7.7 ChargePointStatus)."""

    AVAILABLE = "available"
    PREPARING = "preparing"
    CHARGING = "charging"
    SUSPENDED_EV = "suspended_ev"
    SUSPENDED_EVSE = "suspended_evse"
    FINISHING = "finishing"
    RESERVED = "reserved"
    UNAVAILABLE = "unavailable"
    FAULTED = "faulted"
    UNKNOWN = "unknown"


class Presence(StrEnum):
    """Whether a charger is there, judged by its socket and the age of its last frame."""

    ONLINE = "online"
    SILENT = "silent"
    OFFLINE = "offline"


class Admission(StrEnum):
    """What happens to a charger nobody has adopted yet (`admission` in interfaces.md)."""

    ASK = "ask"
    OPEN = "open"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a charger says of itself when it boots; empty where it says nothing."""

    vendor: str = ""
    model: str = ""
    serial_number: str = ""
    firmware: str = ""
    meter_serial_number: str = ""
    meter_type: str = ""
    iccid: str = ""
    imsi: str = ""


@dataclass(frozen=True, slots=True)
class LinkSettings:
    """How the connection with one charger is kept.

    Attributes:
        ping_interval_s: Seconds between our WebSocket pings; 0 sends none.
        heartbeat_interval_s: What the charger is told in BootNotification.conf.
        silent_after_s: Age of the last frame from which the charger counts as silent.
        settle_s: Seconds to leave a charger alone after it booted.
    """

    ping_interval_s: float = 30.0
    heartbeat_interval_s: int = 120
    silent_after_s: float = 300.0
    settle_s: float = 2.0


@dataclass(frozen=True, slots=True)
class Charger:
    """A charger as our books know it.

    Attributes:
        adopted_at: When somebody took it in; None while it is a new charger.
        retired_at: When it was taken out of service for good; its history stays.
        key_hash: SHA-256 of its HTTP Basic password, hex; empty where it needs none.
        area: Where in the depot it stands, such as "Hall 2"; empty where nobody said.
        certificate_required: It gets in only where it shows its own certificate.
    """

    id: ChargerId
    name: str
    identity: Identity = Identity()
    link: LinkSettings = LinkSettings()
    station: str = ""
    adopted_at: datetime | None = None
    retired_at: datetime | None = None
    first_seen_at: datetime | None = None
    last_boot_at: datetime | None = None
    key_hash: str = ""
    connectors: tuple[int, ...] = ()
    area: str = ""
    certificate_required: bool = False

    @property
    def adopted(self) -> bool:
        """Tell whether this charger belongs to the depot."""
        return self.adopted_at is not None and self.retired_at is None
