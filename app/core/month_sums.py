"""Who charged how much in a month: the sums of its entries by person and by group."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.core.money import Money
from app.core.months import MonthEntry


@dataclass(frozen=True, slots=True)
class Charged:
    """What a person or a group charged in a month.

    Attributes:
        id: Of the person or the group; None for all who belong to none.
        name, group: As they were called last; for a group both say the same.
        entries: Sessions, and corrections of earlier months.
        energy_wh: In Wh, corrections included.
        costs: One amount a currency; empty where nothing was sold.
    """

    id: int | None
    name: str
    group: str
    entries: int
    energy_wh: int
    costs: tuple[Money, ...]


def charged_by_group(entries: Iterable[MonthEntry]) -> list[Charged]:
    """Return the sums of each group, the most energy first."""
    return _charged(entries, lambda each: each.group_id, lambda each: (each.group, each.group))


def charged_by_person(entries: Iterable[MonthEntry]) -> list[Charged]:
    """Return the sums of each person, the most energy first."""
    return _charged(entries, lambda each: each.person_id, lambda each: (each.person, each.group))


def sum_of(costs: Iterable[Money]) -> tuple[Money, ...]:
    """Return one amount a currency."""
    minor: defaultdict[str, int] = defaultdict(int)
    for cost in costs:
        minor[cost.currency] += cost.minor
    return tuple(Money(amount, currency) for currency, amount in sorted(minor.items()))


def _charged(
    entries: Iterable[MonthEntry],
    key: Callable[[MonthEntry], int | None],
    names: Callable[[MonthEntry], tuple[str, str]],
) -> list[Charged]:
    owned: defaultdict[int | None, list[MonthEntry]] = defaultdict(list)
    for entry in entries:
        owned[key(entry)].append(entry)
    sums = [_sum(owner, names(theirs[-1]), theirs) for owner, theirs in owned.items()]
    return sorted(sums, key=lambda each: (-each.energy_wh, each.name.casefold()))


def _sum(owner: int | None, names: tuple[str, str], theirs: list[MonthEntry]) -> Charged:
    name, group = ("", "") if owner is None else names
    energy_wh = sum(entry.energy_wh for entry in theirs)
    costs = sum_of(entry.cost.total for entry in theirs if entry.cost is not None)
    return Charged(owner, name, group, len(theirs), energy_wh, costs)
