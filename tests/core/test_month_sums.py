"""Who charged how much in a month."""

from datetime import UTC, date, datetime
from decimal import Decimal

from app.core.money import Money
from app.core.month_sums import charged_by_group, charged_by_person, sum_of
from app.core.months import EntryCost, MonthEntry

OCTOBER = date(2026, 10, 1)
AT = datetime(2026, 10, 3, tzinfo=UTC)


def entry(number, person, group, energy_wh, minor=None, corrects=None, currency="EUR"):
    cost = None
    if minor is not None:
        total = Money(minor, currency)
        cost = EntryCost(Decimal(0), total, Money.zero(currency), total)
    return MonthEntry(
        session_id=number,
        month=OCTOBER,
        corrects=corrects,
        person_id=person,
        person=f"Person {person}" if person else "somebody at the gate",
        group_id=group,
        group=f"Group {group}" if group else "",
        charger="CP1",
        id_tag="AA",
        started_at=AT,
        stopped_at=AT,
        energy_wh=energy_wh,
        cost=cost,
        booked_at=AT,
    )


ENTRIES = [
    entry(1, 1, 7, 10_000, 390),
    entry(2, 2, 7, 5_000, 195),
    entry(3, 3, 8, 14_000, 546),
    entry(4, None, None, 1_000),
    entry(5, 1, 7, -2_000, -78, corrects=date(2026, 9, 1)),
]


def test_a_group_has_the_sums_of_its_people_the_most_energy_first():
    sums = charged_by_group(ENTRIES)
    assert [(each.id, each.entries, each.energy_wh) for each in sums] == [
        (8, 1, 14_000),
        (7, 3, 13_000),
        (None, 1, 1_000),
    ]
    assert sums[1].costs == (Money(507, "EUR"),)


def test_who_belongs_to_nobody_has_no_name_and_no_price():
    nobody = charged_by_person(ENTRIES)[-1]
    assert (nobody.id, nobody.name, nobody.group, nobody.costs) == (None, "", "", ())


def test_a_person_is_told_with_the_group_and_less_what_was_corrected():
    first, second, *_ = charged_by_person(ENTRIES)
    assert (first.name, first.group, first.energy_wh) == ("Person 3", "Group 8", 14_000)
    assert (second.name, second.energy_wh, second.costs) == (
        "Person 1",
        8_000,
        (Money(312, "EUR"),),
    )


def test_amounts_of_two_currencies_are_never_added():
    amounts = [Money(100, "EUR"), Money(5, "KGS"), Money(1, "EUR")]
    assert sum_of(amounts) == (Money(101, "EUR"), Money(5, "KGS"))
