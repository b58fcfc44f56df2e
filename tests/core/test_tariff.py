"""Tariff plans as values, and the rule in force."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from app.core.access import ANYWHERE, Place
from app.core.civil_time import Window
from app.core.errors import InvalidInput
from app.core.ids import ChargerId
from app.core.money import Money
from app.core.price_table import PriceTable
from app.core.tariff import Basis, TariffPlan, TariffRule, Tax

BISHKEK = ZoneInfo("Asia/Bishkek")


def rule(name: str, price: str = "15.00", **terms: object) -> TariffRule:
    return TariffRule(name, Basis.ENERGY, Decimal(price), **terms)  # type: ignore[arg-type]


def plan(*rules: TariffRule, time_zone: str = "Asia/Bishkek", **terms: object) -> TariffPlan:
    return TariffPlan(7, 1, "Depot", "KGS", time_zone, rules, **terms)  # type: ignore[arg-type]


RICH = plan(
    rule("Night", "9.0525", window=Window(time(22), time(6), frozenset({0, 4}))),
    rule(
        "Buses",
        valid_from=date(2026, 1, 1),
        valid_until=date(2026, 12, 31),
        chargers=frozenset({ChargerId("B1"), ChargerId("B2"), ChargerId("A9")}),
        stations=frozenset({"North"}),
        groups=frozenset({3, 1}),
    ),
    TariffRule("Parking", Basis.PARKING_TIME, Decimal(2), grace_minutes=15),
    tax=Tax(Decimal(12), included=False),
    minimum=Money(1000, "KGS"),
    maximum=Money(99_900, "KGS"),
    free_below_wh=100,
)


def test_a_plan_survives_being_kept_as_text() -> None:
    assert TariffPlan.from_json(RICH.to_json()) == RICH


def test_a_change_makes_the_next_version_and_leaves_the_old_one_as_it_was() -> None:
    before = RICH.to_json()
    dearer = RICH.changed(rules=(rule("All day", "20"),))
    assert (dearer.version, dearer.id) == (2, RICH.id)
    assert dearer.rules != RICH.rules
    assert RICH.to_json() == before


@pytest.mark.parametrize("text", ["", "{", "[]", '{"id": 1}', RICH.to_json().replace("15", "-15")])
def test_text_that_is_no_plan_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        TariffPlan.from_json(text)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: rule("Gift", "-1"),
        lambda: rule("Nonsense", "NaN"),
        lambda: rule("Backwards", valid_from=date(2026, 2, 1), valid_until=date(2026, 1, 1)),
        lambda: rule("Grace", grace_minutes=5),
        lambda: TariffRule("Parking", Basis.PARKING_TIME, Decimal(1), grace_minutes=-1),
        lambda: plan(time_zone="Asia/Atlantis"),
        lambda: plan(time_zone=""),
        lambda: plan(minimum=Money(1, "EUR")),
        lambda: plan(minimum=Money(2, "KGS"), maximum=Money(1, "KGS")),
        lambda: plan(free_below_wh=-1),
        lambda: TariffPlan(1, 1, "Depot", "som", "UTC", ()),
        lambda: Tax(Decimal(101)),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(InvalidInput):
        wrong()


ALL_DAY = rule("All day")
NIGHT = rule("Night", window=Window(time(22), time(6)))
FROM_MARCH = rule("From March", valid_from=date(2026, 3, 1))
UNTIL_MARCH = rule("Until March", valid_until=date(2026, 3, 1))
B1 = rule("B1", chargers=frozenset({ChargerId("B1")}))
NORTH = rule("North", stations=frozenset({"North"}))
STAFF = rule("Staff", groups=frozenset({3}))


@pytest.mark.parametrize(
    ("first", "shown", "in_force"),
    [
        (NIGHT, "2026-03-06T23:00", True),
        (NIGHT, "2026-03-06T07:00", False),
        (FROM_MARCH, "2026-02-28T23:59", False),
        (FROM_MARCH, "2026-03-01T00:00", True),
        (UNTIL_MARCH, "2026-03-01T23:59", True),
        (UNTIL_MARCH, "2026-03-02T00:00", False),
    ],
)
def test_the_first_rule_in_force_counts(first: TariffRule, shown: str, in_force: bool) -> None:
    prices = PriceTable(plan(first, ALL_DAY), ANYWHERE, None)
    at = datetime.fromisoformat(shown).replace(tzinfo=BISHKEK).astimezone(UTC)
    assert prices.rule_at(Basis.ENERGY, at) is (first if in_force else ALL_DAY)


@pytest.mark.parametrize(
    ("first", "place", "group_id", "concerned"),
    [
        (B1, Place(ChargerId("b1")), None, True),
        (B1, Place(ChargerId("B2")), None, False),
        (NORTH, Place(station="north"), None, True),
        (NORTH, ANYWHERE, None, False),
        (STAFF, ANYWHERE, 3, True),
        (STAFF, ANYWHERE, 4, False),
        (STAFF, ANYWHERE, None, False),
    ],
)
def test_a_rule_for_some_counts_for_nobody_else(
    first: TariffRule, place: Place, group_id: int | None, concerned: bool
) -> None:
    prices = PriceTable(plan(first, ALL_DAY), place, group_id)
    at = datetime(2026, 3, 1, tzinfo=UTC)
    assert prices.rule_at(Basis.ENERGY, at) is (first if concerned else ALL_DAY)


def test_a_night_in_which_the_clock_goes_back_is_an_hour_longer() -> None:
    night = rule("Night", window=Window(time(1), time(4)))
    prices = PriceTable(plan(night, time_zone="Europe/Berlin"), ANYWHERE, None)
    for day, hours in ((date(2026, 3, 29), 2), (date(2026, 10, 25), 4), (date(2026, 6, 1), 3)):
        noon = datetime.combine(day, time(12), UTC)
        lengths = [
            until - since
            for since, until, found in prices.stretches(
                Basis.ENERGY, noon - timedelta(hours=14), noon
            )
            if found is night
        ]
        assert sum(lengths, timedelta()) == timedelta(hours=hours)


def test_a_window_that_opens_in_the_hour_that_comes_twice_opens_twice() -> None:
    half = rule("Half past", window=Window(time(2, 30), time(3)))
    prices = PriceTable(plan(half, time_zone="Europe/Berlin"), ANYWHERE, None)
    midnight = datetime(2026, 10, 24, 22, tzinfo=UTC)
    stretches = prices.stretches(Basis.ENERGY, midnight, midnight + timedelta(hours=6))
    opened = [(since, until) for since, until, found in stretches if found]
    minutes = [((a - midnight).seconds // 60, (b - midnight).seconds // 60) for a, b in opened]
    assert minutes == [(150, 180), (210, 240)]
