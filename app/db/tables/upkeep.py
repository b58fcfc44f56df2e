"""Alarms, tickets with their notes, and what became of chargers."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field

from app.db.tables.base import Row


class AlarmRow(Row, table=True):
    """An alarm; `cleared_at` is null while its cause is there."""

    __tablename__ = "alarm"
    __table_args__ = (
        Index("ix_alarm_open", "rule", "thing", sqlite_where=text("cleared_at IS NULL")),
    )

    id: int | None = Field(default=None, primary_key=True)
    rule: str
    thing: str
    charger_id: int | None = Field(default=None, foreign_key="charger.id", index=True)
    text: str
    count: int
    first_at: datetime
    last_at: datetime
    acknowledged_by: str = ""
    acknowledged_at: datetime | None = None
    cleared_at: datetime | None = None


class TicketRow(Row, table=True):
    """A piece of work; `closed_at` is null while it is to be done."""

    __tablename__ = "ticket"

    id: int | None = Field(default=None, primary_key=True)
    title: str
    charger_id: int | None = Field(default=None, foreign_key="charger.id", index=True)
    alarm_id: int | None = Field(default=None, foreign_key="alarm.id")
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None = None
    closed_by: str = ""


class TicketNoteRow(Row, table=True):
    """What somebody wrote to a ticket."""

    __tablename__ = "ticket_note"

    id: int | None = Field(default=None, primary_key=True)
    ticket_id: int = Field(foreign_key="ticket.id", index=True)
    at: datetime
    operator: str
    text: str


class ChargerEventRow(Row, table=True):
    """A connection that came or went, a boot, a fault; without a charger: the program began."""

    __tablename__ = "charger_event"
    __table_args__ = (Index("ix_charger_event_charger_id_at", "charger_id", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    charger_id: int | None = Field(default=None, foreign_key="charger.id")
    connector: int = 0
    kind: str
    text: str
