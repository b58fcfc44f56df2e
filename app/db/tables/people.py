"""People, their cards, and operators."""

from datetime import datetime

from sqlmodel import Field

from app.db.tables.base import Row


class PersonRow(Row, table=True):
    """Somebody who charges. Two people may have one name."""

    __tablename__ = "person"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(index=True)


class CardRow(Row, table=True):
    """A card; `id_tag` is kept as first seen, `card_key` is what is compared."""

    __tablename__ = "card"

    id: int | None = Field(default=None, primary_key=True)
    id_tag: str
    card_key: str = Field(unique=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    label: str = ""
    parent_id_tag: str = ""
    expires_at: datetime | None = None
    blocked: bool = False


class OperatorRow(Row, table=True):
    """Somebody who may sign in; without a password hash nobody can."""

    __tablename__ = "operator"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    role: int
    password_hash: str | None = None
