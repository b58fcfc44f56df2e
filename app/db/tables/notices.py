"""Notices that wait to be sent."""

from datetime import datetime

from sqlmodel import Field

from app.db.tables.base import Row


class NoticeRow(Row, table=True):
    """A notice to one recipient; gone once it was delivered."""

    __tablename__ = "notice"

    id: int | None = Field(default=None, primary_key=True)
    recipient_id: int
    subject: str
    title: str
    text: str
    at: datetime
    urgent: bool
    failures: int = 0
    last_error: str = ""
