"""What the books hold: one class a table, made into a schema by the migrations."""

from app.db.tables.base import METADATA, table_of
from app.db.tables.depot import ChargerRow, ConnectorRow, StationRow
from app.db.tables.history import (
    ChargingSessionRow,
    MessageBlockRow,
    MeterSampleRow,
    OcppMessageRow,
)
from app.db.tables.journal import AuditEntryRow, EventRow, SettingRow
from app.db.tables.people import CardRow, OperatorRow, PersonRow

__all__ = [
    "METADATA",
    "AuditEntryRow",
    "CardRow",
    "ChargerRow",
    "ChargingSessionRow",
    "ConnectorRow",
    "EventRow",
    "MessageBlockRow",
    "MeterSampleRow",
    "OcppMessageRow",
    "OperatorRow",
    "PersonRow",
    "SettingRow",
    "StationRow",
    "table_of",
]
