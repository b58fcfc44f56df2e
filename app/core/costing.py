"""What a session costs, while it charges and in the end."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from app.core.access import ANYWHERE, Place
from app.core.energy import EnergyReading
from app.core.energy_series import EnergySeries, apportion_over
from app.core.errors import InvalidInput
from app.core.money import Money, round_half_up, total
from app.core.price_table import PriceTable
from app.core.tariff import Basis, TariffPlan, TariffRule, Tax

_SECOND = timedelta(seconds=1)


class LineKind(StrEnum):
    """Why there is a line. The first four are those of `Basis`."""

    ENERGY = "energy"
    CHARGING_TIME = "charging_time"
    SESSION = "session"
    PARKING_TIME = "parking_time"
    MINIMUM = "minimum"
    MAXIMUM = "maximum"

    @property
    def unit(self) -> str:
        """What the quantity of such a line is shown in; empty where it is just one."""
        return _UNITS.get(self, ("", 1, 0))[0]


_UNITS = {
    LineKind.ENERGY: ("kWh", 1000, 3),
    LineKind.CHARGING_TIME: ("min", 60, 2),
    LineKind.PARKING_TIME: ("min", 60, 2),
}
"""Unit, how many counts make one, and the decimals it is shown with."""


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of a receipt.

    Attributes:
        what: Name of the rule; for others than rules, the word of `kind`.
        count: The quantity, exact: Wh, seconds or 1.
        unit_price: In whole currency units, for one kWh, minute or session.
        amount: Exactly `count` times `unit_price`, rounded half up to the minor unit.
    """

    what: str
    kind: LineKind
    count: int
    unit_price: Decimal
    amount: Money

    @property
    def quantity(self) -> Decimal:
        """The quantity as it is shown, in `kind.unit`: 25.500 (kWh), 61.67 (min), 1."""
        _, size, decimals = _UNITS.get(self.kind, ("", 1, 0))
        shown = round_half_up(Fraction(self.count * 10**decimals, size))
        return Decimal(shown).scaleb(-decimals)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a session costs. The lines sum to `net` where tax is on top, else to `total`.

    Attributes:
        plan_id, plan_version: By which plan.
        net, tax, total: Before tax, the tax, and what is to be paid: always net + tax = total.
    """

    plan_id: int
    plan_version: int
    lines: tuple[CostLine, ...]
    tax_terms: Tax
    net: Money
    tax: Money
    total: Money


class RunningCost:
    """Adds up the cost of one session while its readings come in.

    The energy between two readings is divided over the prices in force between them, evenly in
    time, in whole Wh; so is that of a session across midnight. All moments are in UTC: between two
    in a zone with summer time, Python counts by the clock on the wall.
    """

    def __init__(
        self,
        plan: TariffPlan,
        started_at: datetime,
        place: Place = ANYWHERE,
        group_id: int | None = None,
    ) -> None:
        self._plan = plan
        self._prices = PriceTable(plan, place, group_id)
        self._started_at = started_at
        self._last = EnergyReading(started_at, 0)
        self._free_wh = 0
        self._counts: dict[TariffRule, int] = {}

    @property
    def energy_wh(self) -> int:
        """Energy counted so far, in Wh."""
        return self._last.register_wh

    def add(self, reading: EnergyReading) -> None:
        """Count the energy since the start in Wh (`register_wh`) at a moment.

        One that is older or lower than the last adds nothing.
        """
        grown_wh = reading.register_wh - self._last.register_wh
        if reading.at < self._last.at or grown_wh < 0:
            return
        if grown_wh:
            self._divide(grown_wh, reading.at)
        self._last = reading

    def cost(self, until: datetime, charging_ended_at: datetime | None = None) -> Cost:
        """Return the cost up to `until`; parking begins when charging has ended."""
        if self.energy_wh < self._plan.free_below_wh:
            return self._priced({})
        counts = dict(self._counts)
        fee = self._prices.rule_at(Basis.SESSION, self._started_at)
        if fee is not None:
            counts[fee] = 1
        charged_until = until if charging_ended_at is None else min(until, charging_ended_at)
        self._count_time(counts, Basis.CHARGING_TIME, self._started_at, charged_until)
        if charging_ended_at is not None:
            self._count_time(counts, Basis.PARKING_TIME, charging_ended_at, until)
        return self._priced(counts)

    def _divide(self, energy_wh: int, until: datetime) -> None:
        stretches = list(self._prices.stretches(Basis.ENERGY, self._last.at, until))
        edges = [self._last.at, *(end for _, end, _ in stretches)]
        shares = apportion_over(energy_wh, edges)
        for (_, _, rule), share in zip(stretches, shares, strict=True):
            if rule is not None:
                self._counts[rule] = self._counts.get(rule, 0) + share

    def _count_time(
        self, counts: dict[TariffRule, int], basis: Basis, start: datetime, end: datetime
    ) -> None:
        spent: dict[TariffRule, timedelta] = {}
        for began, ended, rule in self._prices.stretches(basis, start, end):
            if rule is not None:
                paid_from = max(began, start + timedelta(minutes=rule.grace_minutes))
                length = max(ended - paid_from, timedelta())
                spent[rule] = spent.get(rule, timedelta()) + length
        counts.update({rule: length // _SECOND for rule, length in spent.items()})

    def _priced(self, counts: dict[TariffRule, int]) -> Cost:
        lines = [
            _line(rule, counts[rule], self._plan.currency)
            for rule in dict.fromkeys(self._plan.rules)
            if counts.get(rule)
        ]
        if self.energy_wh >= self._plan.free_below_wh:
            lines += _bounding(self._plan, total((x.amount for x in lines), self._plan.currency))
        return _taxed(self._plan, tuple(lines))


def session_cost(
    plan: TariffPlan,
    energy: EnergySeries,
    *,
    ended_at: datetime,
    charging_ended_at: datetime | None = None,
    place: Place = ANYWHERE,
    group_id: int | None = None,
) -> Cost:
    """Return the cost of a whole session, exactly what a RunningCost says at its end.

    Args:
        energy: From the start of the session on.
        ended_at: When the vehicle was gone.
        charging_ended_at: When it was full; None: there was no parking afterwards.
    """
    running = RunningCost(plan, energy.starts_at, place, group_id)
    for point in energy.points:
        since_start_wh = point.register_wh - energy.points[0].register_wh
        running.add(EnergyReading(point.at, since_start_wh))
    return running.cost(ended_at, charging_ended_at)


def calculate(
    plan: TariffPlan,
    *,
    energy_kwh: Decimal,
    start: datetime,
    duration_s: int = 0,
    parked_s: int = 0,
    place: Place = ANYWHERE,
    group_id: int | None = None,
) -> Cost:
    """Return what a session would cost that charges evenly for `duration_s`, then parks.

    Raises:
        InvalidInput: A quantity is negative, or more than any session has.
    """
    if not (energy_kwh.is_finite() and 0 <= energy_kwh <= 10**6):
        raise InvalidInput("The energy is between 0 and 1000000 kWh.")
    if not (0 <= duration_s <= 10**7 and 0 <= parked_s <= 10**7):
        raise InvalidInput("A time is between 0 and 10000000 s.")
    start = start.astimezone(UTC)
    charged_at = start + timedelta(seconds=duration_s)
    energy_wh = round_half_up(Fraction(energy_kwh) * 1000)
    series = EnergySeries((EnergyReading(start, 0), EnergyReading(charged_at, energy_wh)))
    return session_cost(
        plan,
        series,
        ended_at=charged_at + timedelta(seconds=parked_s),
        charging_ended_at=charged_at,
        place=place,
        group_id=group_id,
    )


def _line(rule: TariffRule, count: int, currency: str) -> CostLine:
    kind = LineKind(rule.basis)
    _, size, _ = _UNITS.get(kind, ("", 1, 0))
    amount = Money.rounded(Fraction(rule.price) * count / size, currency)
    return CostLine(rule.name, kind, count, rule.price, amount)


def _bounding(plan: TariffPlan, sum_of_lines: Money) -> list[CostLine]:
    """Return the line that lifts a sum to the minimum or lowers it to the maximum, if any does."""
    bounded = sum_of_lines
    if plan.minimum is not None:
        bounded = max(bounded, plan.minimum)
    if plan.maximum is not None:
        bounded = min(bounded, plan.maximum)
    if bounded == sum_of_lines:
        return []
    kind = LineKind.MINIMUM if bounded > sum_of_lines else LineKind.MAXIMUM
    difference = bounded - sum_of_lines
    return [CostLine(kind.value, kind, 1, difference.amount, difference)]


def _taxed(plan: TariffPlan, lines: tuple[CostLine, ...]) -> Cost:
    lines_sum = total((line.amount for line in lines), plan.currency)
    percent = Fraction(plan.tax.percent)
    if plan.tax.included:
        tax = lines_sum.times(percent / (100 + percent))
        net, gross = lines_sum - tax, lines_sum
    else:
        tax = lines_sum.times(percent / 100)
        net, gross = lines_sum, lines_sum + tax
    return Cost(plan.id, plan.version, lines, plan.tax, net, tax, gross)
