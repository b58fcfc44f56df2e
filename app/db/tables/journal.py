"""Events, audit entries and settings."""

from datetime import datetime

from sqlalchemy import text
from sqlmodel import Field

from app.db.tables.base import Row


class EventRow(Row, table=True):
    """Something a supervisor should see."""

    __tablename__ = "event"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    charger_id: int | None = Field(default=None, foreign_key="charger.id", index=True)
    kind: str
    text: str


class AuditEntryRow(Row, table=True):
    """Who did what to which thing, and what came of it; `hash` binds it to all before it."""

    __tablename__ = "audit_entry"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    operator: str
    action: str
    subject: str
    detail: str
    hash: str = Field(default="", sa_column_kwargs={"server_default": text("''")})


class SettingRow(Row, table=True):
    """A small value by its name, as JSON text."""

    __tablename__ = "setting"

    name: str = Field(primary_key=True)
    value: str
