"""Months that are closed, and what each session counts for in one."""

from datetime import date, datetime

from sqlmodel import Field

from app.db.tables.base import Row


class ClosedMonthRow(Row, table=True):
    """A month whose entries never change again; `month` is its first day."""

    __tablename__ = "closed_month"

    month: date = Field(primary_key=True)
    starts_at: datetime
    ends_at: datetime
    closed_at: datetime
    by: str
    sessions: int
    energy_wh: int


class MonthEntryRow(Row, table=True):
    """What a session counts for in a month; entries are only ever added.

    Names are kept as they were. `group_id` refers to nothing: a group may go, its statement stays.
    """

    __tablename__ = "month_entry"

    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="charging_session.id", index=True)
    month: date = Field(index=True)
    corrects: date | None = None
    person_id: int | None = None
    person: str
    group_id: int | None = None
    group_name: str
    charger: str
    id_tag: str
    started_at: datetime
    stopped_at: datetime | None = None
    energy_wh: int
    currency: str
    tax_percent: str
    net_minor: int
    tax_minor: int
    total_minor: int
    booked_at: datetime
