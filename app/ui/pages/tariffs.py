"""Tariffs: which there are, by which one the depot sells, and the form to change one."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.tariff import TariffPlan, TariffRule
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.money_actions import MoneyActions, duplicate_of
from app.ui.plan_editor import PlanEditor
from app.ui.presenters.tariff import TariffWords, plan_row
from app.ui.rights_fields import places_of
from app.ui.sheets.rule import RulePlaces
from app.ui.theme import Theme
from app.ui.widgets.action_row import ActionRows
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling_card
from app.ui.words.formats import Formats


class TariffsTab(QWidget):
    """A list, or in its place the form for one plan."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: MoneyActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access = theme, access
        self._actions, self._formats = actions, formats
        self.rows = ActionRows(theme)
        self.add = BusyButton(theme, self.tr("New tariff"), "primary", "plus")
        self.editor = PlanEditor(theme)
        self._empty = EmptyState(theme, "wallet", "")
        self._list = self._build_list()
        self._stack = QStackedLayout(self)
        for widget in (self._list, self._empty, self.editor):
            self._stack.addWidget(widget)
        self.rows.acted.connect(self._on_acted)
        self.add.clicked.connect(self._on_add)
        self._empty.pressed.connect(self._on_add)
        self.editor.left.connect(self._show_list)
        self.editor.saved.connect(self._on_saved)
        self.editor.rule_wanted.connect(self._on_rule)
        bridge.money_changed.connect(self.refresh)
        bridge.people_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the plans as they are; what is being typed stays."""
        if not self.isVisible():
            return
        tariffs, words = self._access.money.tariffs, self._words()
        active = tariffs.active()
        plans = sorted(tariffs.plans(), key=lambda plan: _place(plan, active))
        may_manage = self._actions.may_manage
        self.rows.show_rows([plan_row(plan, active, words, may_manage) for plan in plans])
        if self._stack.currentWidget() is not self.editor:
            self._choose_view(bool(plans))

    # -- building --------------------------------------------------------------------------

    def _build_list(self) -> QWidget:
        whole = QWidget()
        note = TextLabel(
            self._theme,
            self.tr(
                "A changed tariff counts for sessions that begin from then on. A session keeps the "
                "version with which it began, and its bill never changes with a tariff. Each line "
                "of a bill is rounded half up to the smallest coin."
            ),
            muted=True,
            wrap=True,
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(note, 1)
        head.addWidget(self.add)
        if not self._actions.may_manage:
            self.add.hide()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(scrolling_card(self._theme, self.tr("Tariffs"), self.rows), 1)
        return whole

    def _choose_view(self, any_plan: bool) -> None:
        self._stack.setCurrentWidget(self._list if any_plan else self._empty)
        if not any_plan:
            title = self.tr("No tariff yet: charging costs nothing")
            hint = self.tr(
                "Make a tariff with a price per kWh, look at it in the calculator, then sell by it."
            )
            button = self.tr("New tariff") if self._actions.may_manage else ""
            self._empty.set_texts(title, hint, button)

    def _words(self) -> TariffWords:
        now = self._access.clock.now()
        chargers = {c.charger.id: c.charger.name for c in self._access.state.chargers(now)}
        groups = {g.id: g.name for g in self._access.people.directory.groups()}
        return TariffWords(self._formats, chargers, groups)

    def _places(self) -> RulePlaces:
        groups = self._access.people.directory.groups()
        return RulePlaces(places_of(self._access), [(group.id, group.name) for group in groups])

    # -- what is pressed -------------------------------------------------------------------

    def _on_add(self) -> None:
        zone = self._access.people.zone.key
        self._edit(TariffPlan(0, 0, "", self._actions.currency(), zone, ()))

    def _edit(self, plan: TariffPlan) -> None:
        self.editor.edit(plan, self._words())
        self._stack.setCurrentWidget(self.editor)

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._list)
        self.refresh()

    def _on_saved(self, plan: TariffPlan) -> None:
        self._actions.save_plan(plan, self.editor.save, self._show_list)

    def _on_rule(self, rule: TariffRule, place: int, currency: str) -> None:
        def keep(typed: TariffRule) -> None:
            self.editor.put_rule(typed, place)

        self._actions.ask_for_rule(rule, currency, self._places(), keep)

    def _on_acted(self, key: str, action: str, button: BusyButton) -> None:
        plan = self._access.money.tariffs.plan(int(key))
        if action == "edit":
            self._edit(plan)
        elif action == "duplicate":
            self._edit(duplicate_of(plan))
        elif action in ("retire", "revive"):
            self._actions.retire_plan(plan, action == "retire", button)
        else:
            self._actions.choose_plan(plan if action == "choose" else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def _place(plan: TariffPlan, active: TariffPlan | None) -> tuple[bool, bool, str]:
    sells = active is not None and active.id == plan.id
    return plan.retired, not sells, plan.name.casefold()
