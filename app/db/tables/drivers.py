"""PINs by which drivers sign in on their phones."""

from datetime import datetime

from sqlmodel import Field

from app.db.tables.base import Row


class DriverPinRow(Row, table=True):
    """The PIN of a person; only its hash is kept."""

    __tablename__ = "driver_pin"

    person_id: int = Field(primary_key=True, foreign_key="person.id", ondelete="CASCADE")
    pin_hash: str
    set_at: datetime
