"""What the books hold: one class a table, made into a schema by the migrations."""

from app.db.tables.base import METADATA, table_of
from app.db.tables.depot import ChargerRow, ConnectorRow, StationRow
from app.db.tables.drivers import DriverPinRow
from app.db.tables.forwarding import ForwardOutboxRow, ForwardTargetRow
from app.db.tables.history import (
    ChargingSessionRow,
    MessageBlockRow,
    MeterSampleRow,
    OcppMessageRow,
)
from app.db.tables.journal import AuditEntryRow, EventRow, SettingRow
from app.db.tables.money import (
    LedgerEntryRow,
    SessionBillRow,
    TariffChoiceRow,
    TariffVersionRow,
    WalletRow,
)
from app.db.tables.months import ClosedMonthRow, MonthEntryRow
from app.db.tables.notices import NoticeRow
from app.db.tables.people import (
    CardRow,
    GroupRow,
    OperatorRow,
    PersonRow,
    QuotaGrantRow,
    QuotaPlanRow,
    QuotaResetRow,
    VehicleRow,
)
from app.db.tables.tokens import ApiTokenRow
from app.db.tables.upkeep import AlarmRow, ChargerEventRow, TicketNoteRow, TicketRow

__all__ = [
    "METADATA",
    "AlarmRow",
    "ApiTokenRow",
    "AuditEntryRow",
    "CardRow",
    "ChargerEventRow",
    "ChargerRow",
    "ChargingSessionRow",
    "ClosedMonthRow",
    "ConnectorRow",
    "DriverPinRow",
    "EventRow",
    "ForwardOutboxRow",
    "ForwardTargetRow",
    "GroupRow",
    "LedgerEntryRow",
    "MessageBlockRow",
    "MeterSampleRow",
    "MonthEntryRow",
    "NoticeRow",
    "OcppMessageRow",
    "OperatorRow",
    "PersonRow",
    "QuotaGrantRow",
    "QuotaPlanRow",
    "QuotaResetRow",
    "SessionBillRow",
    "SettingRow",
    "StationRow",
    "TariffChoiceRow",
    "TariffVersionRow",
    "TicketNoteRow",
    "TicketRow",
    "VehicleRow",
    "WalletRow",
    "table_of",
]
