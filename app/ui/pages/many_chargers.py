"""The page for many chargers: commands, their settings, and how well they stay connected."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.pages.bulk import BulkPage
from app.ui.pages.bulk_settings import SettingsPage
from app.ui.pages.golden_sets import GoldenSetsPage
from app.ui.pages.reliability import ReliabilityPage
from app.ui.theme import Theme
from app.ui.widgets.overflow_tabs import OverflowTabs
from app.ui.words.formats import Formats


class ManyChargersPage(QWidget):
    """Tabs for what concerns many chargers at once; the search field filters the one shown."""

    charger_requested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._parts = theme, access, bridge, actions
        self._formats = formats
        self._searched = ""
        self.tabs = OverflowTabs(theme)
        self.commands = BulkPage(theme, access, bridge, actions, formats)
        self.tabs.addTab(self.commands, self.tr("Commands"))
        self.tabs.add_late("settings", self.tr("Settings"), lambda: self.settings)
        self.tabs.add_late("golden", self.tr("Golden sets"), lambda: self.golden)
        self.tabs.add_late("reliability", self.tr("Reliability"), lambda: self.reliability)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 24)
        column.addWidget(self.tabs)

    @cached_property
    def settings(self) -> SettingsPage:
        """What the settings of many chargers are, beside each other."""
        page = SettingsPage(*self._parts)
        page.set_search(self._searched)
        self.tabs.put("settings", page)
        return page

    @cached_property
    def golden(self) -> GoldenSetsPage:
        """What they should be."""
        theme, access, _bridge, actions = self._parts
        page = GoldenSetsPage(theme, access, actions)
        page.set_search(self._searched)
        self.tabs.put("golden", page)
        return page

    @cached_property
    def reliability(self) -> ReliabilityPage:
        """How well they stay connected."""
        theme, access, _bridge, actions = self._parts
        page = ReliabilityPage(theme, access, actions, self._formats)
        page.set_search(self._searched)
        page.charger_requested.connect(self.charger_requested)
        self.tabs.put("reliability", page)
        return page

    def set_search(self, text: str) -> None:
        """Show only what contains every word of `text`."""
        self._searched = text
        self.commands.set_search(text)
        for page in self.tabs.pages():
            if isinstance(page, SettingsPage | GoldenSetsPage | ReliabilityPage):
                page.set_search(text)
