"""Tariffs, what sessions cost, wallets and their entries."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field

from app.db.tables.base import Row

NOT_SETTLED = "state = 'failed'"
"""Condition of the index over bills that could not be booked."""


class TariffVersionRow(Row, table=True):
    """One version of a tariff plan, never changed; `plan` is JSON."""

    __tablename__ = "tariff_version"

    plan_id: int = Field(primary_key=True)
    version: int = Field(primary_key=True)
    plan: str
    at: datetime


class TariffChoiceRow(Row, table=True):
    """From when on the depot sells by which plan; none: by none."""

    __tablename__ = "tariff_choice"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    plan_id: int | None = None


class SessionBillRow(Row, table=True):
    """What a session costs, with the plan that it was sold by; `plan` and `cost` are JSON."""

    __tablename__ = "session_bill"
    __table_args__ = (Index("ix_session_bill_failed", "state", sqlite_where=text(NOT_SETTLED)),)

    session_id: int = Field(primary_key=True, foreign_key="charging_session.id")
    person_id: int | None = Field(default=None, foreign_key="person.id")
    plan: str
    cost: str
    currency: str
    total_minor: int
    state: str
    reason: str
    at: datetime


class WalletRow(Row, table=True):
    """A person's wallet; what is in it is the sum of its entries.

    It pays for sessions that end once it is open; None: for all of them.
    """

    __tablename__ = "wallet"

    person_id: int = Field(primary_key=True, foreign_key="person.id")
    currency: str
    opened_at: datetime | None = None


class LedgerEntryRow(Row, table=True):
    """One movement of money; entries are only ever added."""

    __tablename__ = "ledger_entry"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    wallet_id: int = Field(foreign_key="wallet.person_id", index=True)
    kind: str
    amount_minor: int
    currency: str
    at: datetime
    by: str
    reason: str
    session_id: int | None = Field(default=None, foreign_key="charging_session.id", index=True)
