"""What is said of groups and of quota plans, decided without widgets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.people import Group
from app.core.quota import QuotaPlan, QuotaState, tightest
from app.core.tariff import TariffPlan
from app.ui.presenters.people import plan_words, quota_view
from app.ui.presenters.tariff import TariffWords
from app.ui.widgets.row_view import RowAction, RowView
from app.ui.words.formats import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GroupWords:
    """What a group is put into words with: names and prices, and what the depot sells by."""

    tariff: TariffWords
    active: TariffPlan | None

    def rights(self, group: Group) -> Iterator[str]:
        """Say where and when a group may charge."""
        access = group.access
        places = [self.tariff.chargers.get(each, each) for each in access.chargers]
        if named := ", ".join(sorted([*places, *access.stations])):
            yield translate("Group", "only at {places}").format(places=named)
        hours = [words for window in access.windows if (words := self.tariff.hours(window))]
        if hours:
            yield translate("Group", "only {hours}").format(hours="; ".join(hours))
        if not named and not hours:
            yield translate("Group", "at every charger, at all times")

    def prices(self, group: Group) -> Iterator[str]:
        """Say which rules of the tariff in force are for a group."""
        if self.active is None:
            return
        for rule in self.active.rules:
            if group.id in rule.groups:
                price = self.tariff.price(rule.price, self.active.currency)
                text = translate("Group", "own price “{name}”: {price}")
                yield text.format(name=rule.name, price=price)


def group_row(
    group: Group,
    members: int,
    quotas: Sequence[tuple[QuotaState, str]],
    words: GroupWords,
    may_manage: bool,
) -> RowView:
    """Describe a group; its bar is the quota that leaves the least."""
    formats = words.tariff.formats
    lines = [
        " · ".join((translate("Group", "People: %n", "", members), *words.rights(group))),
        *words.prices(group),
        *(_quota_line(state, projection, formats) for state, projection in quotas),
    ]
    deciding = tightest([state for state, _ in quotas])
    view = None if deciding is None else quota_view(deciding, "", formats)
    actions = _group_actions(bool(quotas), members) if may_manage else ()
    return RowView(
        key=str(group.id),
        title=group.name,
        details="\n".join(lines),
        word="" if group.active else translate("Group", "May not charge"),
        role="attention" if not group.active else view.role if view else "ok",
        shape="cross" if not group.active else None,
        share=None if view is None else view.share,
        actions=actions,
    )


def quota_plan_row(
    plan: QuotaPlan, people: int, groups: Sequence[str], may_manage: bool, formats: Formats
) -> RowView:
    """Describe a quota plan with those who have it."""
    parts = []
    if people:
        parts.append(translate("Group", "People: %n", "", people))
    parts += groups
    if not parts:
        parts.append(translate("Group", "nobody has it"))
    if plan.carry_percent and not plan.unlimited:
        text = translate("Group", "{percent} % of what is left is carried over")
        parts.append(text.format(percent=plan.carry_percent))
    actions = [RowAction("edit", translate("Group", "Edit…"))]
    if not (people or groups):
        actions.append(RowAction("remove", translate("Group", "Remove"), "plain"))
    return RowView(
        key=str(plan.id),
        title=plan_words(plan, formats),
        details=" · ".join(parts),
        actions=tuple(actions) if may_manage else (),
    )


def _quota_line(state: QuotaState, projection: str, formats: Formats) -> str:
    view = quota_view(state, projection, formats)
    return " · ".join(filter(None, (plan_words(state.plan, formats), view.text, projection)))


def _group_actions(has_quota: bool, members: int) -> tuple[RowAction, ...]:
    actions = [RowAction("edit", translate("Group", "Edit…"))]
    if has_quota:
        actions.append(RowAction("grant", translate("Group", "Extra kWh…")))
        actions.append(RowAction("reset", translate("Group", "Reset…")))
    if not members:
        actions.append(RowAction("remove", translate("Group", "Remove"), "plain"))
    return tuple(actions)
