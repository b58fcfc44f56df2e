"""People, groups, vehicles, their cards and quotas, and operators."""

from datetime import date, datetime

from sqlalchemy import text
from sqlmodel import Field

from app.db.tables.base import Row

_EMPTY = {"server_default": text("''")}
_NONE = {"server_default": text("'[]'")}
_NO = {"server_default": text("0")}
_YES = {"server_default": text("1")}


class GroupRow(Row, table=True):
    """A company or department; `access` and `quota_plan_ids` are JSON."""

    __tablename__ = "person_group"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    access: str = ""
    quota_plan_ids: str = "[]"
    active: bool = True


class PersonRow(Row, table=True):
    """Somebody who charges. Two people may have one name; `quota_plan_ids` is JSON."""

    __tablename__ = "person"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(index=True)
    surname: str = Field(default="", sa_column_kwargs=_EMPTY)
    group_id: int | None = Field(default=None, foreign_key="person_group.id")
    phone: str = Field(default="", sa_column_kwargs=_EMPTY)
    email: str = Field(default="", sa_column_kwargs=_EMPTY)
    notes: str = Field(default="", sa_column_kwargs=_EMPTY)
    quota_plan_ids: str = Field(default="[]", sa_column_kwargs=_NONE)
    active: bool = Field(default=True, sa_column_kwargs=_YES)


class VehicleRow(Row, table=True):
    """What is charged."""

    __tablename__ = "vehicle"

    id: int | None = Field(default=None, primary_key=True)
    plate: str = Field(unique=True)
    model: str = ""
    battery_wh: int | None = None
    most_power_w: int | None = None
    person_id: int | None = Field(default=None, foreign_key="person.id")


class CardRow(Row, table=True):
    """A card; `id_tag` is kept as first seen, `card_key` is what is compared.

    `access` is JSON, null where the card has the rights of its group.
    """

    __tablename__ = "card"

    id: int | None = Field(default=None, primary_key=True)
    id_tag: str
    card_key: str = Field(unique=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    label: str = ""
    parent_id_tag: str = ""
    expires_at: datetime | None = None
    blocked: bool = False
    lost: bool = Field(default=False, sa_column_kwargs=_NO)
    most_sessions: int | None = None
    access: str | None = None
    vehicle: str = Field(default="", sa_column_kwargs=_EMPTY)


class QuotaPlanRow(Row, table=True):
    """So much energy in each period."""

    __tablename__ = "quota_plan"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    limit_wh: int
    period: str
    unlimited: bool
    warn_percent: int
    carry_percent: int
    carry_cap_wh: int
    since: date | None = None


class QuotaGrantRow(Row, table=True):
    """Extra energy for a person or a group."""

    __tablename__ = "quota_grant"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    group_id: int | None = Field(default=None, foreign_key="person_group.id")
    energy_wh: int
    reason: str
    granted_by: str
    granted_at: datetime
    expires_at: datetime


class QuotaResetRow(Row, table=True):
    """What a person or a group had used was set back to nothing by hand."""

    __tablename__ = "quota_reset"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    group_id: int | None = Field(default=None, foreign_key="person_group.id")
    at: datetime


class OperatorRow(Row, table=True):
    """Somebody who may sign in, by password or PIN; without the hash of one nobody can."""

    __tablename__ = "operator"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    role: int
    password_hash: str | None = None
    pin_hash: str | None = None
    wrong_tries: int = Field(default=0, sa_column_kwargs=_NO)
    waits: int = Field(default=0, sa_column_kwargs=_NO)
    locked_until: datetime | None = None
