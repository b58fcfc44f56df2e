"""Groups and quota plans: what people share, where and when they may charge, and how much."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.people import Group
from app.core.quota import QuotaPlan
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.group_actions import GroupActions
from app.ui.people_list import PeopleList
from app.ui.presenters.group import GroupWords, group_row, quota_plan_row
from app.ui.presenters.tariff import TariffWords
from app.ui.theme import Theme
from app.ui.widgets.action_row import ActionRows
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.row_view import RowView
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats

_TURNS_AT = 1100
_TICKS_A_LOOK = 5


class GroupsPage(QWidget):
    """Two lists; each row says what it is for, and its buttons change it."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: GroupActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access = theme, access
        self._actions, self._formats = actions, formats
        self._list = PeopleList(access, formats)
        self._ticks = 0
        self.groups, self.plans = ActionRows(theme), ActionRows(theme)
        self.no_group = TextLabel(
            theme,
            self.tr("No group yet. A company or department shares quotas, prices and rights."),
            muted=True,
            wrap=True,
        )
        self.no_plan = TextLabel(
            theme,
            self.tr("No quota yet. A quota is so many kWh a day, a week or a month."),
            muted=True,
            wrap=True,
        )
        self.add_group = BusyButton(theme, self.tr("Add a group…"), "primary", "plus")
        self.add_plan = BusyButton(theme, self.tr("Add a quota…"), "", "plus")
        self._build_layout()
        self._connect(bridge)

    def refresh(self) -> None:
        """Show groups and quotas as they are now."""
        if not self.isVisible():
            return
        directory, words = self._access.people.directory, self._words()
        may_manage = self._actions.may_manage
        groups = [self._group_row(group, words, may_manage) for group in directory.groups()]
        plans = [self._plan_row(plan, may_manage) for plan in directory.plans()]
        for rows, views, hint in (
            (self.groups, groups, self.no_group),
            (self.plans, plans, self.no_plan),
        ):
            rows.show_rows(views)
            rows.setVisible(bool(views))
            hint.setVisible(not views)

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        groups = SectionCard(self._theme, self.tr("Groups and companies"))
        groups.tools.addWidget(self.add_group)
        plans = SectionCard(self._theme, self.tr("Quotas"))
        plans.tools.addWidget(self.add_plan)
        for card, rows, hint in (
            (groups, self.groups, self.no_group),
            (plans, self.plans, self.no_plan),
        ):
            card.body.addWidget(hint)
            card.body.addWidget(rows)
        turns_at = round(_TURNS_AT * self._theme.size.body / 14)
        content = ResponsiveSplit(
            self._column(groups), self._column(plans), turns_at, (3, 2), packed=True
        )
        content.setProperty("page", True)
        scroll = scrolling(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.addWidget(scroll)

    def _column(self, section: QWidget) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        column.addStretch(1)
        return widget

    def _connect(self, bridge: DepotBridge) -> None:
        for button in (self.add_group, self.add_plan):
            button.setVisible(self._actions.may_manage)
        self.add_group.clicked.connect(lambda: self._actions.edit_group(Group(0, "")))
        self.add_plan.clicked.connect(lambda: self._actions.edit_plan(None))
        self.groups.acted.connect(self._on_group)
        self.plans.acted.connect(self._on_plan)
        bridge.people_changed.connect(self.refresh)
        bridge.quotas_changed.connect(self.refresh)
        bridge.money_changed.connect(self.refresh)
        bridge.aged.connect(self._on_aged)

    # -- describing ------------------------------------------------------------------------

    def _words(self) -> GroupWords:
        now = self._access.clock.now()
        chargers = {c.charger.id: c.charger.name for c in self._access.state.chargers(now)}
        tariff = TariffWords(self._formats, chargers, {})
        return GroupWords(tariff, self._access.money.tariffs.active())

    def _group_row(self, group: Group, words: GroupWords, may_manage: bool) -> RowView:
        now = self._access.clock.now()
        states = [
            (state, self._list.projection(state, now))
            for state in self._access.people.quotas.group_states(group)
        ]
        members = len(self._access.people.directory.members(group.id))
        return group_row(group, members, states, words, may_manage)

    def _plan_row(self, plan: QuotaPlan, may_manage: bool) -> RowView:
        directory = self._access.people.directory
        people = sum(plan.id in person.quota_plan_ids for person in directory.people())
        groups = [g.name for g in directory.groups() if plan.id in g.quota_plan_ids]
        return quota_plan_row(plan, people, groups, may_manage, self._formats)

    def _on_aged(self) -> None:
        self._ticks = (self._ticks + 1) % _TICKS_A_LOOK
        if self._ticks == 0:
            self.refresh()

    # -- what is pressed -------------------------------------------------------------------

    def _on_group(self, key: str, action: str, button: BusyButton) -> None:
        group = self._access.people.directory.group(int(key))
        if group is not None:
            self._actions.act_on_group(action, group, button)

    def _on_plan(self, key: str, action: str, button: BusyButton) -> None:
        plan = self._access.people.directory.plan(int(key))
        if plan is None:
            return
        if action == "edit":
            self._actions.edit_plan(plan)
        else:
            self._actions.remove_plan(plan, button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
