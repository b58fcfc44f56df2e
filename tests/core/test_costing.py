"""What a session costs."""

from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from itertools import accumulate
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.civil_time import Window
from app.core.costing import Cost, LineKind, RunningCost, calculate, session_cost
from app.core.energy import EnergyReading
from app.core.energy_series import EnergySeries
from app.core.errors import InvalidInput
from app.core.money import Money, total
from app.core.tariff import Basis, TariffPlan, TariffRule, Tax

BISHKEK = ZoneInfo("Asia/Bishkek")
EVENING = datetime(2026, 3, 6, 20, 0, tzinfo=BISHKEK).astimezone(UTC)
NIGHT = Window(time(22), time(6))

DAY_RATE = TariffRule("Day", Basis.ENERGY, Decimal("15.00"))
NIGHT_RATE = TariffRule("Night", Basis.ENERGY, Decimal("10.00"), NIGHT)
CHARGING = TariffRule("Time", Basis.CHARGING_TIME, Decimal("0.50"))
FEE = TariffRule("Start", Basis.SESSION, Decimal("20"))
PARKING = TariffRule("Parking", Basis.PARKING_TIME, Decimal("2.00"), grace_minutes=15)


def plan(*rules: TariffRule, **terms: object) -> TariffPlan:
    return TariffPlan(7, 3, "Depot", "KGS", "Asia/Bishkek", rules, **terms)  # type: ignore[arg-type]


def som(text: str) -> Money:
    return Money.parse(f"{text} KGS")


def calculated(of: TariffPlan, kwh: str, minutes: int = 60, parked_minutes: int = 0) -> Cost:
    return calculate(
        of,
        energy_kwh=Decimal(kwh),
        duration_s=minutes * 60,
        parked_s=parked_minutes * 60,
        start=EVENING,
    )


@pytest.mark.parametrize(
    ("rules", "kwh", "minutes", "parked", "to_pay"),
    [
        ([DAY_RATE], "25.5", 60, 0, "382.50"),
        ([DAY_RATE], "25.5", 0, 0, "382.50"),
        ([DAY_RATE], "0", 60, 0, "0"),
        ([], "25.5", 60, 60, "0"),
        # Half of it after 22:00.
        ([NIGHT_RATE, DAY_RATE], "20", 240, 0, "250.00"),
        # The rule for the day stands first and leaves the night nothing.
        ([DAY_RATE, NIGHT_RATE], "20", 240, 0, "300.00"),
        # No price outside the night.
        ([NIGHT_RATE], "20", 240, 0, "100.00"),
        ([CHARGING], "10", 90, 0, "45.00"),
        ([CHARGING], "10", 90, 600, "45.00"),
        ([FEE, DAY_RATE], "1", 10, 0, "35.00"),
        ([PARKING], "1", 10, 15, "0"),
        ([PARKING], "1", 10, 45, "60.00"),
        ([DAY_RATE, CHARGING, FEE, PARKING], "10", 60, 20, "210.00"),
    ],
)
def test_the_calculator(
    rules: list[TariffRule], kwh: str, minutes: int, parked: int, to_pay: str
) -> None:
    assert calculated(plan(*rules), kwh, minutes, parked).total == som(to_pay)


@pytest.mark.parametrize(
    "wrong", [{"energy_kwh": Decimal(-1)}, {"duration_s": -1}, {"parked_s": -1}]
)
def test_the_calculator_refuses_what_cannot_be(wrong: dict[str, object]) -> None:
    asked = {"energy_kwh": Decimal(1), "start": EVENING, **wrong}
    with pytest.raises(InvalidInput):
        calculate(plan(DAY_RATE), **asked)  # type: ignore[arg-type]


def test_the_lines_say_what_how_much_and_at_what_price() -> None:
    cost = calculated(plan(NIGHT_RATE, DAY_RATE, CHARGING), "20.001", 240)
    said = [(x.what, x.quantity, x.kind.unit, x.unit_price, str(x.amount)) for x in cost.lines]
    assert said == [
        ("Night", Decimal("10.000"), "kWh", Decimal("10.00"), "100.00 KGS"),
        ("Day", Decimal("10.001"), "kWh", Decimal("15.00"), "150.02 KGS"),
        ("Time", Decimal("240.00"), "min", Decimal("0.50"), "120.00 KGS"),
    ]
    assert (cost.plan_id, cost.plan_version) == (7, 3)


def test_a_session_across_midnight_is_split_by_its_readings_not_by_its_length() -> None:
    """Fast until a quarter to ten, then trickling: nearly all of it belongs to the day."""
    energy = EnergySeries(
        (
            EnergyReading(EVENING, 0),
            EnergyReading(EVENING + timedelta(minutes=105), 30_000),
            EnergyReading(EVENING + timedelta(minutes=135), 30_600),
            EnergyReading(EVENING + timedelta(hours=12), 30_600),
        )
    )
    cost = session_cost(plan(NIGHT_RATE, DAY_RATE), energy, ended_at=EVENING + timedelta(hours=12))
    assert [(x.what, x.count) for x in cost.lines] == [("Night", 300), ("Day", 30_300)]
    assert cost.total == som("457.50")


@pytest.mark.parametrize(
    ("kwh", "to_pay", "kinds"),
    [
        ("1", "50.00", [LineKind.ENERGY, LineKind.MINIMUM]),
        ("10", "150.00", [LineKind.ENERGY]),
        ("100", "500.00", [LineKind.ENERGY, LineKind.MAXIMUM]),
        ("0.2", "0", []),
    ],
)
def test_a_session_costs_no_less_than_the_minimum_and_no_more_than_the_maximum(
    kwh: str, to_pay: str, kinds: list[LineKind]
) -> None:
    bounded = plan(DAY_RATE, minimum=som("50"), maximum=som("500"), free_below_wh=300)
    cost = calculated(bounded, kwh)
    assert (cost.total, [line.kind for line in cost.lines]) == (som(to_pay), kinds)


@pytest.mark.parametrize(
    ("tax", "net", "of_it_tax", "to_pay"),
    [
        (Tax(Decimal(12), included=True), "341.52", "40.98", "382.50"),
        (Tax(Decimal(12), included=False), "382.50", "45.90", "428.40"),
        (Tax(), "382.50", "0", "382.50"),
    ],
)
def test_tax_is_in_the_price_or_on_top_of_it(
    tax: Tax, net: str, of_it_tax: str, to_pay: str
) -> None:
    cost = calculated(plan(DAY_RATE, tax=tax), "25.5")
    assert (cost.net, cost.tax, cost.total) == (som(net), som(of_it_tax), som(to_pay))


def test_parking_has_the_price_of_its_own_hours_and_one_grace() -> None:
    """Full at 21:30: half an hour of which 15 minutes are free, then the night, all of it free."""
    free_night = TariffRule("Free night", Basis.PARKING_TIME, Decimal(0), NIGHT)
    full_at = EVENING + timedelta(minutes=90)
    running = RunningCost(plan(free_night, PARKING), EVENING)
    running.add(EnergyReading(full_at, 5000))
    costs = [
        running.cost(full_at + timedelta(minutes=m), full_at).total for m in (0, 15, 20, 30, 90)
    ]
    assert costs == [som(t) for t in ("0", "0", "10", "30", "30")]


def test_cost_runs_while_a_session_charges_and_a_late_reading_changes_nothing() -> None:
    running = RunningCost(plan(DAY_RATE, CHARGING), EVENING)
    seen = []
    for minutes, wh in ((10, 1000), (20, 2000), (15, 2500), (21, 1900), (30, 3000)):
        running.add(EnergyReading(EVENING + timedelta(minutes=minutes), wh))
        seen.append(str(running.cost(EVENING + timedelta(minutes=minutes)).total))
    assert seen == ["20.00 KGS", "40.00 KGS", "37.50 KGS", "40.50 KGS", "60.00 KGS"]


def test_a_clock_that_ends_a_session_before_it_began_costs_no_time() -> None:
    running = RunningCost(plan(CHARGING, PARKING), EVENING)
    assert running.cost(EVENING - timedelta(hours=1)).total == som("0")
    assert running.cost(EVENING, EVENING + timedelta(hours=1)).total == som("0")


PRICES = st.decimals(0, 100, places=4)
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
RULES = st.lists(
    st.builds(
        TariffRule,
        st.sampled_from(["A", "B", "C"]),
        st.sampled_from(list(Basis)),
        PRICES,
        st.builds(Window, TIMES, TIMES),
    ),
    max_size=5,
)
TERMS = st.fixed_dictionaries(
    {
        "tax": st.builds(Tax, st.decimals(0, 30, places=1), st.booleans()),
        "minimum": st.none() | st.just(som("20")),
        "maximum": st.none() | st.just(som("900")),
        "free_below_wh": st.sampled_from([0, 500]),
    }
)
STEPS = st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 30_000)), min_size=1, max_size=6)


def cost_of(of: TariffPlan, steps: list[tuple[int, int]]) -> Cost:
    seconds = list(accumulate((s for s, _ in steps), initial=0))
    energy = accumulate((wh for _, wh in steps), initial=0)
    points = tuple(
        EnergyReading(EVENING + timedelta(seconds=s), wh)
        for s, wh in zip(seconds, energy, strict=True)
    )
    full_at = EVENING + timedelta(seconds=seconds[-1])
    return session_cost(
        of,
        EnergySeries(points),
        ended_at=full_at + timedelta(hours=3),
        charging_ended_at=full_at,
    )


@settings(max_examples=80)
@given(RULES, TERMS, STEPS)
def test_lines_sum_to_the_total_and_the_energy_is_sold_once(
    rules: list[TariffRule], terms: dict[str, object], steps: list[tuple[int, int]]
) -> None:
    of = plan(*rules, **terms)
    cost = cost_of(of, steps)
    lines = total((line.amount for line in cost.lines), "KGS")
    assert lines == (cost.total if of.tax.included else cost.net)
    assert cost.net + cost.tax == cost.total
    sold = sum(line.count for line in cost.lines if line.kind is LineKind.ENERGY)
    assert sold <= sum(wh for _, wh in steps)


@settings(max_examples=40)
@given(RULES, STEPS)
def test_where_every_hour_has_a_price_all_energy_is_sold(
    rules: list[TariffRule], steps: list[tuple[int, int]]
) -> None:
    cost = cost_of(plan(*rules, DAY_RATE), steps)
    sold = sum(line.count for line in cost.lines if line.kind is LineKind.ENERGY)
    assert sold == sum(wh for _, wh in steps)


@settings(max_examples=80)
@given(RULES, TERMS, STEPS, st.data())
def test_more_energy_never_costs_less(
    rules: list[TariffRule],
    terms: dict[str, object],
    steps: list[tuple[int, int]],
    data: st.DataObject,
) -> None:
    of = plan(*rules, **terms)
    extra = data.draw(st.lists(st.integers(0, 9), min_size=len(steps), max_size=len(steps)))
    more = [(s, wh + add) for (s, wh), add in zip(steps, extra, strict=True)]
    assert cost_of(of, steps).total <= cost_of(of, more).total


@settings(max_examples=40)
@given(RULES, TERMS, STEPS)
def test_the_running_cost_never_falls(
    rules: list[TariffRule], terms: dict[str, object], steps: list[tuple[int, int]]
) -> None:
    running, at, wh = RunningCost(plan(*rules, **terms), EVENING), EVENING, 0
    before = som("0")
    for seconds, step_wh in steps:
        at, wh = at + timedelta(seconds=seconds), wh + step_wh
        running.add(EnergyReading(at, wh))
        now = running.cost(at).total
        assert now >= before
        before = now
