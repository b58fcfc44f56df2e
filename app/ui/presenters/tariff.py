"""What the page of tariffs says of plans and rules, decided without widgets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.core.civil_time import EVERY_DAY, Window
from app.core.ids import ChargerId
from app.core.money import currency_decimals
from app.core.tariff import Basis, TariffPlan, TariffRule
from app.ui.tokens import StatusRole
from app.ui.widgets.row_view import RowAction, RowView
from app.ui.widgets.tile_view import Shape
from app.ui.words import money_texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_PRICES = {
    Basis.ENERGY: lambda p: translate("Tariff", "{price} per kWh").format(price=p),
    Basis.CHARGING_TIME: lambda p: translate("Tariff", "{price} per minute of charging").format(
        price=p
    ),
    Basis.SESSION: lambda p: translate("Tariff", "{price} per session").format(price=p),
    Basis.PARKING_TIME: lambda p: translate(
        "Tariff", "{price} per minute after charging ended"
    ).format(price=p),
}


@dataclass(frozen=True, slots=True)
class TariffWords:
    """What rules are put into words with: names of what they are for, and how numbers look."""

    formats: Formats
    chargers: Mapping[ChargerId, str] = field(default_factory=dict)
    groups: Mapping[int, str] = field(default_factory=dict)

    def price(self, price: Decimal, currency: str) -> str:
        """Write a price with as many decimals as it has, and no fewer than its currency."""
        exponent = price.as_tuple().exponent
        decimals = -exponent if isinstance(exponent, int) else 0
        number = self.formats.number(float(price), max(currency_decimals(currency), decimals))
        text = translate("Tariff", "{number} {currency}")
        return text.format(number=number, currency=currency)

    def rule(self, rule: TariffRule, currency: str) -> str:
        """Describe a rule in one line: its price, and when, where and for whom it holds."""
        return " · ".join(self._parts(rule, currency))

    def hours(self, window: Window) -> str:
        """Describe hours and weekdays; empty for all of them."""
        parts = []
        if window.starts != window.ends:
            text = translate("Tariff", "{starts} to {ends}")
            parts.append(text.format(starts=f"{window.starts:%H:%M}", ends=f"{window.ends:%H:%M}"))
        if window.weekdays != EVERY_DAY:
            days = [money_texts.WEEKDAYS[day]() for day in sorted(window.weekdays)]
            parts.append(", ".join(days))
        return " · ".join(parts)

    def _parts(self, rule: TariffRule, currency: str) -> Iterator[str]:
        yield _PRICES[rule.basis](self.price(rule.price, currency))
        if rule.grace_minutes:
            text = translate("Tariff", "free for the first {minutes} min")
            yield text.format(minutes=rule.grace_minutes)
        if hours := self.hours(rule.window):
            yield hours
        yield from _validity(rule.valid_from, rule.valid_until)
        if places := self._places(rule):
            yield translate("Tariff", "at {places}").format(places=places)
        if rule.groups:
            names = sorted(self.groups.get(group, str(group)) for group in rule.groups)
            yield translate("Tariff", "for {groups}").format(groups=", ".join(names))

    def _places(self, rule: TariffRule) -> str:
        chargers = (self.chargers.get(charger, charger) for charger in rule.chargers)
        return ", ".join(sorted([*chargers, *rule.stations]))


def _validity(first: date | None, last: date | None) -> Iterator[str]:
    if first is not None:
        yield translate("Tariff", "from {day}").format(day=first.isoformat())
    if last is not None:
        yield translate("Tariff", "until {day}").format(day=last.isoformat())


def plan_row(
    plan: TariffPlan, active: TariffPlan | None, words: TariffWords, may_manage: bool
) -> RowView:
    """Describe a plan with its rules, a line each, and what can be done with it."""
    sells = active is not None and active.id == plan.id
    word, role, shape = _standing(plan, sells)
    return RowView(
        key=str(plan.id),
        title=plan.name,
        details="\n".join(_plan_lines(plan, words)),
        word=word,
        role=role,
        shape=shape,
        actions=_plan_actions(plan, sells) if may_manage else (),
    )


def _standing(plan: TariffPlan, sells: bool) -> tuple[str, StatusRole, Shape]:
    if sells:
        return translate("Tariff", "In force"), "ok", "circle"
    if plan.retired:
        return translate("Tariff", "Retired"), "offline", "cross"
    return translate("Tariff", "Not in force"), "waiting", "ring"


def _plan_lines(plan: TariffPlan, words: TariffWords) -> Iterator[str]:
    for rule in plan.rules:
        text = translate("Tariff", "{name}: {terms}")
        yield text.format(name=rule.name, terms=words.rule(rule, plan.currency))
    if not plan.rules:
        yield translate("Tariff", "No price: everything is free.")
    yield " · ".join(_terms(plan, words))


def _terms(plan: TariffPlan, words: TariffWords) -> Iterator[str]:
    percent = words.formats.number(float(plan.tax.percent), 0 if plan.tax.percent % 1 == 0 else 2)
    if not plan.tax.percent:
        yield translate("Tariff", "no tax")
    elif plan.tax.included:
        yield translate("Tariff", "with {percent} % tax").format(percent=percent)
    else:
        yield translate("Tariff", "plus {percent} % tax").format(percent=percent)
    if plan.minimum is not None:
        amount = words.formats.money(plan.minimum)
        yield translate("Tariff", "at least {amount}").format(amount=amount)
    if plan.maximum is not None:
        amount = words.formats.money(plan.maximum)
        yield translate("Tariff", "at most {amount}").format(amount=amount)
    if plan.free_below_wh:
        kwh = words.formats.number(plan.free_below_wh / 1000, 2)
        yield translate("Tariff", "free below {kwh} kWh").format(kwh=kwh)
    yield translate("Tariff", "version {number}").format(number=plan.version)


def _plan_actions(plan: TariffPlan, sells: bool) -> tuple[RowAction, ...]:
    edit = RowAction("edit", translate("Tariff", "Edit…"))
    duplicate = RowAction("duplicate", translate("Tariff", "Duplicate…"))
    if sells:
        return edit, duplicate, RowAction("stop", translate("Tariff", "Stop selling…"))
    if plan.retired:
        return duplicate, RowAction("revive", translate("Tariff", "Bring back"))
    choose = RowAction("choose", translate("Tariff", "Sell by it…"), "primary")
    return choose, edit, duplicate, RowAction("retire", translate("Tariff", "Retire"))


def rule_row(rule: TariffRule, place: int, last: int, currency: str, words: TariffWords) -> RowView:
    """Describe a rule of a plan that is being edited."""
    actions = [RowAction("edit", translate("Tariff", "Edit…"))]
    if place:
        actions.append(RowAction("up", translate("Tariff", "Earlier")))
    if place < last:
        actions.append(RowAction("down", translate("Tariff", "Later")))
    actions.append(RowAction("remove", translate("Tariff", "Remove"), "plain"))
    return RowView(str(place), rule.name, words.rule(rule, currency), actions=tuple(actions))


def plan_notes(rules: tuple[TariffRule, ...]) -> list[str]:
    """Say what somebody may have overlooked; none of it keeps a plan from being saved."""
    notes = []
    if not any(rule.basis is Basis.ENERGY for rule in rules):
        notes.append(translate("Tariff", "No rule has a price per kWh: the energy is free."))
    elif not any(_always(rule) for rule in rules if rule.basis is Basis.ENERGY):
        notes.append(
            translate("Tariff", "Where and when none of these rules holds, the energy is free.")
        )
    for place, rule in enumerate(rules):
        before = next((r for r in rules[:place] if r.basis is rule.basis and _always(r)), None)
        if before is not None:
            text = translate(
                "Tariff", "“{name}” never counts: “{before}” stands before it and always holds."
            )
            notes.append(text.format(name=rule.name, before=before.name))
    return notes


def _always(rule: TariffRule) -> bool:
    window = rule.window
    whole = window.starts == window.ends and window.weekdays == EVERY_DAY
    limits = (rule.valid_from, rule.valid_until, rule.chargers, rule.stations, rule.groups)
    return whole and not any(limits)
