"""The page of tariffs and billing: prices, what they come to, months, wallets, what failed."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.money_actions import MoneyActions
from app.ui.pages.calculator import CalculatorTab
from app.ui.pages.failed_bills import FailedBillsTab
from app.ui.pages.months import MonthsTab
from app.ui.pages.tariffs import TariffsTab
from app.ui.pages.wallets import WalletsTab
from app.ui.theme import Theme
from app.ui.widgets.late_tabs import LateTabs
from app.ui.words.formats import Formats


class BillingPage(QWidget):
    """Five tabs; each looks at the services when it is shown and when money moved."""

    person_requested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: MoneyActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._parts = theme, access, bridge
        self._actions, self._formats = actions, formats
        self.tabs = LateTabs()
        self.tabs.tabBar().setDrawBase(False)
        self.tariffs = TariffsTab(theme, access, bridge, actions, formats)
        self.failed = FailedBillsTab(theme, access, bridge, actions, formats)
        self.tabs.addTab(self.tariffs, self.tr("Tariffs"))
        self.tabs.add_late("months", self.tr("Months"), lambda: self.months)
        self.tabs.add_late("calculator", self.tr("Calculator"), lambda: self.calculator)
        self.tabs.add_late("wallets", self.tr("Wallets"), lambda: self.wallets)
        self.tabs.addTab(self.failed, self.tr("Failed billings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 24)
        column.addWidget(self.tabs)
        self.failed.counted.connect(self._on_failed)

    @cached_property
    def months(self) -> MonthsTab:
        """Who charged how much."""
        tab = MonthsTab(*self._parts, self._actions, self._formats)
        tab.person_requested.connect(self.person_requested)
        self.tabs.put("months", tab)
        return tab

    @cached_property
    def calculator(self) -> CalculatorTab:
        """What a session would cost."""
        tab = CalculatorTab(*self._parts, self._formats)
        self.tabs.put("calculator", tab)
        return tab

    @cached_property
    def wallets(self) -> WalletsTab:
        """What everybody has, and owes."""
        tab = WalletsTab(*self._parts, self._actions, self._formats)
        tab.person_requested.connect(self.person_requested)
        self.tabs.put("wallets", tab)
        return tab

    def set_search(self, text: str) -> None:
        """Show only those in whom every word of `text` occurs: in a month, else of the wallets."""
        if "months" in vars(self):
            self.months.set_search(text)
            if self.tabs.currentWidget() is self.months:
                return
        if text:
            self.tabs.setCurrentWidget(self.wallets)
        if text or "wallets" in vars(self):
            self.wallets.set_search(text)

    def show_months(self, group_id: int | None = None) -> None:
        """Show who charged how much, and choose a group."""
        self.tabs.setCurrentWidget(self.months)
        if group_id is not None:
            self.months.show_group(group_id)

    def show_wallet(self, person_id: int) -> None:
        """Show the ledger of somebody's wallet."""
        self.tabs.setCurrentWidget(self.wallets)
        self.wallets.show_person(person_id)

    def _on_failed(self, count: int) -> None:
        words = self.tr("Failed billings")
        if count:
            words = self.tr("Failed billings ({count})").format(count=count)
        self.tabs.setTabText(self.tabs.indexOf(self.failed), words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.failed.refresh()
