"""Who is sent readings and sessions, and what waits to be sent."""

from datetime import datetime

from sqlmodel import Field

from app.db.tables.base import Row


class ForwardTargetRow(Row, table=True):
    """A receiver; what stands in the outbox up to `delivered_id` it has."""

    __tablename__ = "forward_target"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    settings: str
    enabled: bool
    delivered_id: int = 0
    dropped: int = 0
    last_error: str = ""
    last_error_at: datetime | None = None
    last_success_at: datetime | None = None


class ForwardOutboxRow(Row, table=True):
    """A reading, named by its key, or a session that is to be sent on.

    Filled by triggers, in the commit that stores what it names, while there is a receiver.
    AUTOINCREMENT: a receiver remembers how far it came, so no number may come again.
    """

    __tablename__ = "forward_outbox"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    session_id: int | None = None
    connector_id: int | None = None
    at_ms: int | None = None
    fingerprint: int | None = None
