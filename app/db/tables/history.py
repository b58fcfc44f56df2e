"""Sessions, meter samples and messages: the tables that grow."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from app.db.tables.base import Row

OPEN_STATES = "state IN ('running', 'suspended', 'pending_reconciliation')"
"""Condition of the index over open sessions; a query that repeats it can use that index."""

FAILED_OUTCOMES = "outcome NOT IN ('waiting', 'answered')"
"""Condition of the index over failed exchanges; a query that repeats it can use that index."""


class ChargingSessionRow(Row, table=True):
    """A charging session.

    AUTOINCREMENT: the id is the OCPP transactionId, and a charger may still name one long gone.
    """

    __tablename__ = "charging_session"
    __table_args__ = (
        UniqueConstraint("connector_id", "card_key", "started_at", "meter_start_wh"),
        Index("ix_charging_session_started_at", "started_at"),
        Index("ix_charging_session_person_id_started_at", "person_id", "started_at"),
        Index("ix_charging_session_open", "state", sqlite_where=text(OPEN_STATES)),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    connector_id: int = Field(foreign_key="connector.id")
    id_tag: str
    card_key: str
    person: str = ""
    authorization: str
    state: str
    started_at: datetime
    start_received_at: datetime
    meter_start_wh: int
    stopped_at: datetime | None = None
    stop_received_at: datetime | None = None
    meter_stop_wh: int | None = None
    stop_reason: str = ""
    stop_id_tag: str = ""
    pending_since: datetime | None = None
    energy_wh: int = 0
    energy_source: str
    confidence: str
    flags: str = ""
    person_id: int | None = Field(default=None, foreign_key="person.id")


class MeterSampleRow(Row, table=True):
    """One reading, all quantities in one row, clustered by connector and time.

    The key is what makes a repeated reading the same reading: `fingerprint` is a checksum of its
    values. A chart or a session is one stretch of the table. Instants are milliseconds since 1970.
    """

    __tablename__ = "meter_sample"
    __table_args__ = ({"sqlite_with_rowid": False},)

    connector_id: int = Field(primary_key=True, foreign_key="connector.id")
    at_ms: int = Field(primary_key=True)
    fingerprint: int = Field(primary_key=True)
    received_at_ms: int
    session_id: int | None = Field(default=None, foreign_key="charging_session.id")
    context: str
    energy_wh: int | None = None
    power_w: float | None = None
    current_l1_a: float | None = None
    current_l2_a: float | None = None
    current_l3_a: float | None = None
    voltage_l1_v: float | None = None
    voltage_l2_v: float | None = None
    voltage_l3_v: float | None = None
    soc_percent: float | None = None
    temperature_c: float | None = None
    current_offered_a: float | None = None


class OcppMessageRow(Row, table=True):
    """One exchange: a request and, once it came, its answer. Instants are microseconds."""

    __tablename__ = "ocpp_message"
    __table_args__ = (
        Index("ix_ocpp_message_failed", "charger_id", sqlite_where=text(FAILED_OUTCOMES)),
    )

    id: int | None = Field(default=None, primary_key=True)
    charger_id: int = Field(foreign_key="charger.id")
    direction: str
    correlation_id: str
    action: str
    request: str
    requested_at_us: int
    outcome: str
    answer: str
    answered_at_us: int | None = None
    repairs: str = ""


class MessageBlockRow(Row, table=True):
    """Which stretch of messages holds which chargers and actions.

    Stands in for indices on `ocpp_message`: those would touch a page for each charger in every
    commit, this one is written once a stretch.
    """

    __tablename__ = "ocpp_message_block"
    __table_args__ = (
        Index("ix_ocpp_message_block_action_block", "action", "block"),
        {"sqlite_with_rowid": False},
    )

    charger_id: int = Field(primary_key=True, foreign_key="charger.id")
    action: str = Field(primary_key=True)
    block: int = Field(primary_key=True)
