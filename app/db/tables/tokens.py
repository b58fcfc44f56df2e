"""Tokens of the HTTP API."""

from datetime import datetime

from sqlmodel import Field

from app.db.tables.base import Row


class ApiTokenRow(Row, table=True):
    """A token; of its secret only the hash is kept."""

    __tablename__ = "api_token"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    role: int
    secret_hash: str = Field(unique=True)
    created_at: datetime
    created_by: str
    last_used_at: datetime | None = None
    revoked_at: datetime | None = None
