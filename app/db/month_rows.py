"""What sessions count for in a month, as rows: there, back, and what is not booked yet."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from app.core.costing import Cost
from app.core.ids import SessionId
from app.core.money import Money
from app.core.months import EntryCost, MonthEntry
from app.core.sessions import SessionState
from app.db.tables import (
    ChargerRow,
    ChargingSessionRow,
    ClosedMonthRow,
    ConnectorRow,
    GroupRow,
    MonthEntryRow,
    PersonRow,
    SessionBillRow,
    table_of,
)

ENTRY = table_of(MonthEntryRow)
CLOSED = table_of(ClosedMonthRow)
SESSION = table_of(ChargingSessionRow)
BILL = table_of(SessionBillRow)
_CONNECTOR = table_of(ConnectorRow)
_CHARGER = table_of(ChargerRow)
_PERSON = table_of(PersonRow)
_GROUP = table_of(GroupRow)

COMPLETED = SESSION.c.state == SessionState.COMPLETED.value
OVER = SESSION.c.state.not_in([state.value for state in SessionState if state.open])


@dataclass(frozen=True, slots=True)
class _Sums:
    """What is booked of a session so far."""

    energy_wh: int = 0
    net_minor: int = 0
    tax_minor: int = 0
    total_minor: int = 0


def closed_until(connection: Connection) -> datetime | None:
    """Return when the first open month begins; None where none was ever closed."""
    newest = select(CLOSED.c.ends_at).order_by(CLOSED.c.month.desc()).limit(1)
    return connection.execute(newest).scalar()


def booked_sums() -> Any:
    """Return a subquery with what is booked of each session."""
    columns = (ENTRY.c.energy_wh, ENTRY.c.net_minor, ENTRY.c.tax_minor, ENTRY.c.total_minor)
    sums = [func.sum(column).label(column.name) for column in columns]
    return select(ENTRY.c.session_id, *sums).group_by(ENTRY.c.session_id).subquery("booked")


def select_facts(booked: Any) -> Select[Any]:
    """Return a query whose rows `to_new_entry` understands."""
    return (
        select(
            SESSION.c.id,
            SESSION.c.state,
            SESSION.c.person_id,
            SESSION.c.person,
            _PERSON.c.group_id,
            _GROUP.c.name.label("group_name"),
            _CHARGER.c.name.label("charger"),
            SESSION.c.id_tag,
            SESSION.c.started_at,
            SESSION.c.stopped_at,
            SESSION.c.energy_wh,
            BILL.c.cost,
            booked.c.energy_wh.label("booked_wh"),
            booked.c.net_minor,
            booked.c.tax_minor,
            booked.c.total_minor,
        )
        .select_from(SESSION)
        .join(_CONNECTOR, _CONNECTOR.c.id == SESSION.c.connector_id)
        .join(_CHARGER, _CHARGER.c.id == _CONNECTOR.c.charger_id)
        .outerjoin(_PERSON, _PERSON.c.id == SESSION.c.person_id)
        .outerjoin(_GROUP, _GROUP.c.id == _PERSON.c.group_id)
        .outerjoin(BILL, BILL.c.session_id == SESSION.c.id)
        .outerjoin(booked, booked.c.session_id == SESSION.c.id)
        .order_by(SESSION.c.started_at, SESSION.c.id)
    )


def differs(booked: Any) -> ColumnElement[bool]:
    """Return the condition that a session is booked otherwise than it is."""
    counts = func.iif(COMPLETED, SESSION.c.energy_wh, 0)
    costs = func.iif(COMPLETED, func.coalesce(BILL.c.total_minor, 0), 0)
    energy: ColumnElement[bool] = func.coalesce(booked.c.energy_wh, 0) != counts
    return energy | (func.coalesce(booked.c.total_minor, 0) != costs)


def to_new_entry(row: Row[Any], month: date, corrects: date | None, at: datetime) -> MonthEntry:
    """Return the entry that makes what is booked of a session what it is."""
    booked = _Sums() if row.booked_wh is None else _Sums(row.booked_wh, *row[-3:])
    counts = row.state == SessionState.COMPLETED.value
    cost = msgspec.json.decode(row.cost, type=Cost) if row.cost and counts else None
    return MonthEntry(
        session_id=SessionId(row.id),
        month=month,
        corrects=corrects,
        person_id=row.person_id,
        person=row.person,
        group_id=row.group_id,
        group=row.group_name or "",
        charger=row.charger,
        id_tag=row.id_tag,
        started_at=row.started_at,
        stopped_at=row.stopped_at,
        energy_wh=(row.energy_wh if counts else 0) - booked.energy_wh,
        cost=None if cost is None else _difference(cost, booked),
        booked_at=at,
    )


def entry_values(entry: MonthEntry) -> dict[str, Any]:
    """Return the columns of an entry."""
    cost = entry.cost
    return {
        "session_id": entry.session_id,
        "month": entry.month,
        "corrects": entry.corrects,
        "person_id": entry.person_id,
        "person": entry.person,
        "group_id": entry.group_id,
        "group_name": entry.group,
        "charger": entry.charger,
        "id_tag": entry.id_tag,
        "started_at": entry.started_at,
        "stopped_at": entry.stopped_at,
        "energy_wh": entry.energy_wh,
        "currency": "" if cost is None else cost.total.currency,
        "tax_percent": "" if cost is None else str(cost.tax_percent),
        "net_minor": 0 if cost is None else cost.net.minor,
        "tax_minor": 0 if cost is None else cost.tax.minor,
        "total_minor": 0 if cost is None else cost.total.minor,
        "booked_at": entry.booked_at,
    }


def to_entry(row: Row[Any]) -> MonthEntry:
    """Return the entry of a row."""
    return MonthEntry(
        session_id=SessionId(row.session_id),
        month=row.month,
        corrects=row.corrects,
        person_id=row.person_id,
        person=row.person,
        group_id=row.group_id,
        group=row.group_name,
        charger=row.charger,
        id_tag=row.id_tag,
        started_at=row.started_at,
        stopped_at=row.stopped_at,
        energy_wh=row.energy_wh,
        cost=_cost(row) if row.currency else None,
        booked_at=row.booked_at,
    )


def _cost(row: Row[Any]) -> EntryCost:
    net, tax, total = (
        Money(minor, row.currency) for minor in (row.net_minor, row.tax_minor, row.total_minor)
    )
    return EntryCost(Decimal(row.tax_percent), net, tax, total)


def _difference(cost: Cost, booked: _Sums) -> EntryCost:
    currency = cost.total.currency
    net, tax, total = (
        money - Money(minor, currency)
        for money, minor in (
            (cost.net, booked.net_minor),
            (cost.tax, booked.tax_minor),
            (cost.total, booked.total_minor),
        )
    )
    return EntryCost(cost.tax_terms.percent, net, tax, total)
