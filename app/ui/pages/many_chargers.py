"""The page for many chargers: commands, comparing settings, and what settings should be."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.pages.bulk import BulkPage
from app.ui.pages.bulk_settings import SettingsPage
from app.ui.pages.golden_sets import GoldenSetsPage
from app.ui.theme import Theme
from app.ui.widgets.overflow_tabs import OverflowTabs
from app.ui.words.formats import Formats


class ManyChargersPage(QWidget):
    """Tabs for what concerns many chargers at once; the search field filters the one shown."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self.tabs = OverflowTabs(theme)
        self.commands = BulkPage(theme, access, bridge, actions, formats)
        self.settings = SettingsPage(theme, access, bridge, actions)
        self.golden = GoldenSetsPage(theme, access, actions)
        self.tabs.addTab(self.commands, self.tr("Commands"))
        self.tabs.addTab(self.settings, self.tr("Settings"))
        self.tabs.addTab(self.golden, self.tr("Golden sets"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 24)
        column.addWidget(self.tabs)

    def set_search(self, text: str) -> None:
        """Show only what contains every word of `text`."""
        for page in (self.commands, self.settings, self.golden):
            page.set_search(text)
