"""Months of the books: what each session counts for in one, and a month that is closed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from app.core.ids import SessionId
from app.core.money import Money


def first_of_month(day: date) -> date:
    """Return the first day of the month that holds `day`."""
    return day.replace(day=1)


def month_after(month: date) -> date:
    """Return the first day of the month that follows."""
    return first_of_month(first_of_month(month) + timedelta(days=32))


def month_before(month: date) -> date:
    """Return the first day of the month that came before."""
    return first_of_month(first_of_month(month) - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class EntryCost:
    """What an entry costs: net + tax = total. A correction may be negative."""

    tax_percent: Decimal
    net: Money
    tax: Money
    total: Money


@dataclass(frozen=True, slots=True)
class MonthEntry:
    """What one session counts for in a month.

    Attributes:
        month: First day of the month in which it stands.
        corrects: First day of the closed month in which the session itself stands; None where this
            is the session itself. What became known late is the difference, in a later month.
        person, group: As they were called when it was booked; empty where there was none.
        energy_wh: In Wh; a correction may be negative.
        cost: None where the session was sold by no tariff.
    """

    session_id: SessionId
    month: date
    corrects: date | None
    person_id: int | None
    person: str
    group_id: int | None
    group: str
    charger: str
    id_tag: str
    started_at: datetime
    stopped_at: datetime | None
    energy_wh: int
    cost: EntryCost | None
    booked_at: datetime


@dataclass(frozen=True, slots=True)
class ClosedMonth:
    """A month whose entries never change again.

    Attributes:
        month: Its first day.
        starts_at, ends_at: In the depot's time zone as it was then; `ends_at` is exclusive.
        by: Name of the operator who closed it.
        sessions, energy_wh: Of all its entries, corrections of earlier months included.
    """

    month: date
    starts_at: datetime
    ends_at: datetime
    closed_at: datetime
    by: str
    sessions: int
    energy_wh: int


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """The sums of all entries with one rate of tax in one currency."""

    tax_percent: Decimal
    net: Money
    tax: Money
    total: Money


def totals_by_tax(entries: Iterable[MonthEntry]) -> tuple[TaxTotal, ...]:
    """Return the sums by currency and rate, the highest rate first."""
    sums: dict[tuple[str, Decimal], tuple[Money, Money, Money]] = {}
    for cost in (entry.cost for entry in entries if entry.cost is not None):
        currency = cost.total.currency
        nothing = Money.zero(currency)
        key = (currency, cost.tax_percent.normalize())
        net, tax, total = sums.get(key, (nothing, nothing, nothing))
        sums[key] = (net + cost.net, tax + cost.tax, total + cost.total)
    ordered = sorted(sums, key=lambda key: (key[0], -key[1]))
    return tuple(TaxTotal(key[1], *sums[key]) for key in ordered)
