"""Stations, chargers and connectors."""

from datetime import datetime

from sqlalchemy import UniqueConstraint, text
from sqlmodel import Field

from app.db.tables.base import Row


class StationRow(Row, table=True):
    """A place with chargers."""

    __tablename__ = "station"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    timezone: str = ""


class ChargerRow(Row, table=True):
    """A charger; `identity` is kept as first seen, `identity_key` is what is compared."""

    __tablename__ = "charger"

    id: int | None = Field(default=None, primary_key=True)
    identity: str
    identity_key: str = Field(unique=True)
    name: str
    vendor: str = ""
    model: str = ""
    serial_number: str = ""
    firmware: str = ""
    meter_serial_number: str = ""
    meter_type: str = ""
    iccid: str = ""
    imsi: str = ""
    ping_interval_s: float
    heartbeat_interval_s: int
    silent_after_s: float
    settle_s: float
    station_id: int | None = Field(default=None, foreign_key="station.id")
    adopted_at: datetime | None = None
    retired_at: datetime | None = None
    first_seen_at: datetime | None = None
    last_boot_at: datetime | None = None
    key_hash: str = ""
    area: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    certificate_required: bool = Field(
        default=False, sa_column_kwargs={"server_default": text("0")}
    )


class ConnectorRow(Row, table=True):
    """A connector and the last state it reported; number 0 is the charger as a whole."""

    __tablename__ = "connector"
    __table_args__ = (UniqueConstraint("charger_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    charger_id: int = Field(foreign_key="charger.id")
    number: int
    status: str = "unknown"
    error_code: str = ""
    info: str = ""
    vendor_error_code: str = ""
    status_at: datetime | None = None
    status_received_at: datetime | None = None
