"""Tariffs as JSON says them."""

from datetime import date, time
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, Field

from app.api.values import Amount, Body, Currency, Instant, Kwh, kwh, money, plain, wh
from app.core.civil_time import Window
from app.core.costing import Cost, LineKind
from app.core.ids import ChargerId
from app.core.tariff import Basis, TariffPlan, TariffRule, Tax

Price = Annotated[Decimal, Field(ge=0, le=10**9, max_digits=18, decimal_places=6)]
Groups = Annotated[list[Annotated[int, Field(ge=1, le=2**53 - 1)]], Field(max_length=500)]
Names = Annotated[list[Annotated[str, Field(min_length=1, max_length=100)]], Field(max_length=500)]


WallTime = Annotated[
    str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$", examples=["22:00"], max_length=5)
]


class HoursBody(Body):
    """Hours of the day on some weekdays; equal ends: the whole day."""

    starts: WallTime = "00:00"
    ends: WallTime = "00:00"
    weekdays: Annotated[
        list[Annotated[int, Field(ge=0, le=6)]], Field(min_length=1, max_length=7)
    ] = Field(default_factory=lambda: list(range(7)), description="Monday is 0")


class RuleBody(Body):
    """One price and when, where and for whom it is in force."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    basis: Basis
    price: Annotated[Price, Field(description="Per kWh, minute or session", examples=["12.50"])]
    hours: HoursBody = HoursBody()
    valid_from: date | None = None
    valid_until: date | None = None
    charger_ids: Names = Field(default_factory=list, description="At any of these")
    stations: Names = Field(default_factory=list, description="Or at any of these")
    group_ids: Groups = Field(default_factory=list, description="Empty: for everybody")
    grace_minutes: Annotated[int, Field(ge=0, le=100_000)] = 0


class TaxBody(Body):
    """A tax on all lines of a session."""

    percent: Annotated[Decimal, Field(ge=0, le=100, max_digits=7, decimal_places=4)] = Decimal(0)
    included: Annotated[bool, Field(description="Prices are with tax")] = True


class TariffIn(Body):
    """Prices of a depot: of each basis, the first rule in force is the one that counts."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    currency: Currency
    time_zone: Annotated[str, Field(max_length=60, examples=["Asia/Bishkek"])]
    rules: Annotated[list[RuleBody], Field(max_length=200)]
    tax: TaxBody = TaxBody()
    minimum: Amount | None = None
    maximum: Amount | None = None
    free_below_kwh: Kwh = Decimal(0)
    active: Annotated[
        bool | None, Field(description="Sell by it from now on, or no longer; null: as it is")
    ] = None


class TariffOut(BaseModel):
    """A tariff, in its newest version."""

    id: int
    version: int
    name: str
    currency: str
    time_zone: str
    rules: list[RuleBody]
    tax: TaxBody
    minimum: str | None
    maximum: str | None
    free_below_kwh: float
    active: bool = Field(description="The depot sells by it now")
    retired: bool


class CalculateIn(Body):
    """A session that charges evenly and then parks."""

    energy_kwh: Kwh
    duration_s: Annotated[int, Field(ge=0, le=10**7)] = 0
    parked_s: Annotated[int, Field(ge=0, le=10**7)] = 0
    start: Annotated[Instant | None, Field(description="Null: now")] = None


class LineOut(BaseModel):
    """One line of a receipt."""

    what: str
    kind: LineKind
    quantity: str
    unit: str
    unit_price: str
    amount: str


class CostOut(BaseModel):
    """What a session costs."""

    tariff_id: int
    version: int
    currency: str
    lines: list[LineOut]
    net: str
    tax: str
    total: str


def plan_of(wanted: TariffIn, plan_id: int = 0) -> TariffPlan:
    """Return the plan that a request describes.

    Raises:
        InvalidInput: It is no plan.
    """
    low, high = (
        None if amount is None else money(amount, wanted.currency)
        for amount in (wanted.minimum, wanted.maximum)
    )
    return TariffPlan(
        id=plan_id,
        version=1,
        name=wanted.name,
        currency=wanted.currency,
        time_zone=wanted.time_zone,
        rules=tuple(_rule(rule) for rule in wanted.rules),
        tax=Tax(wanted.tax.percent, wanted.tax.included),
        minimum=low,
        maximum=high,
        free_below_wh=wh(wanted.free_below_kwh),
    )


def tariff_out(plan: TariffPlan, *, active: bool) -> TariffOut:
    """Describe a plan."""
    return TariffOut(
        id=plan.id,
        version=plan.version,
        name=plan.name,
        currency=plan.currency,
        time_zone=plan.time_zone,
        rules=[_rule_body(rule) for rule in plan.rules],
        tax=TaxBody.model_construct(percent=plan.tax.percent, included=plan.tax.included),
        minimum=plain(plan.minimum),
        maximum=plain(plan.maximum),
        free_below_kwh=kwh(plan.free_below_wh),
        active=active,
        retired=plan.retired,
    )


def cost_out(cost: Cost) -> CostOut:
    """Describe a cost."""
    return CostOut(
        tariff_id=cost.plan_id,
        version=cost.plan_version,
        currency=cost.total.currency,
        lines=[
            LineOut(
                what=line.what,
                kind=line.kind,
                quantity=f"{line.quantity:f}",
                unit=line.kind.unit,
                unit_price=f"{line.unit_price:f}",
                amount=f"{line.amount.amount:f}",
            )
            for line in cost.lines
        ],
        net=f"{cost.net.amount:f}",
        tax=f"{cost.tax.amount:f}",
        total=f"{cost.total.amount:f}",
    )


def _rule(rule: RuleBody) -> TariffRule:
    hours = rule.hours
    return TariffRule(
        name=rule.name,
        basis=rule.basis,
        price=rule.price,
        window=Window(
            time.fromisoformat(hours.starts),
            time.fromisoformat(hours.ends),
            frozenset(hours.weekdays),
        ),
        valid_from=rule.valid_from,
        valid_until=rule.valid_until,
        chargers=frozenset(map(ChargerId, rule.charger_ids)),
        stations=frozenset(rule.stations),
        groups=frozenset(rule.group_ids),
        grace_minutes=rule.grace_minutes,
    )


def _rule_body(rule: TariffRule) -> RuleBody:
    window = rule.window
    return RuleBody.model_construct(
        name=rule.name,
        basis=rule.basis,
        price=rule.price,
        hours=HoursBody.model_construct(
            starts=f"{window.starts:%H:%M}",
            ends=f"{window.ends:%H:%M}",
            weekdays=sorted(window.weekdays),
        ),
        valid_from=rule.valid_from,
        valid_until=rule.valid_until,
        charger_ids=sorted(rule.chargers),
        stations=sorted(rule.stations),
        group_ids=sorted(rule.groups),
        grace_minutes=rule.grace_minutes,
    )
