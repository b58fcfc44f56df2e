"""Choices that filters have in common: a period, a charger."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QComboBox

from app.core.ids import ChargerId
from app.ui.access import DepotAccess
from app.ui.natural_order import natural_order
from app.ui.presenters.session import Period
from app.ui.theme import Theme

translate = QCoreApplication.translate

_WIDEST = 220
"""In pixels at the desktop's text size: a long name must not push the others away."""


class FilterBox(QComboBox):
    """A choice that is called by what it filters."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaximumWidth(round(_WIDEST * theme.size.body / 14))


class PeriodBox(FilterBox):
    """From today to all time; the last 30 days until somebody chooses."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Filter", "Period"))
        self.addItem(translate("Filter", "Today"), Period.TODAY.value)
        self.addItem(translate("Filter", "Last 7 days"), Period.WEEK.value)
        self.addItem(translate("Filter", "Last 30 days"), Period.MONTH.value)
        self.addItem(translate("Filter", "Last 365 days"), Period.YEAR.value)
        self.addItem(translate("Filter", "All time"), Period.ALL.value)
        self.choose(Period.MONTH)

    @property
    def period(self) -> Period:
        """What is chosen."""
        return Period(self.currentData())

    def choose(self, period: Period) -> None:
        """Choose a period."""
        self.setCurrentIndex(self.findData(period.value))


class ChargerBox(FilterBox):
    """All chargers, or one of those there are."""

    def __init__(self, theme: Theme, access: DepotAccess) -> None:
        super().__init__(theme, translate("Filter", "Charger"))
        self._access = access
        self._names: list[tuple[str, ChargerId]] = []
        self.addItem(translate("Filter", "All chargers"), None)

    @property
    def charger_id(self) -> ChargerId | None:
        """The charger that is chosen; None for all."""
        chosen: ChargerId | None = self.currentData()
        return chosen

    def refresh(self) -> None:
        """Offer the chargers that there are now; the choice stays."""
        chargers = self._access.state.chargers(self._access.clock.now())
        names = [(each.charger.name, each.charger.id) for each in chargers]
        names.sort(key=lambda named: natural_order(named[0]))
        if names == self._names:
            return
        self._names = names
        chosen = self.currentData()
        with QSignalBlocker(self):
            while self.count() > 1:
                self.removeItem(1)
            for name, charger_id in names:
                self.addItem(name, charger_id)
            self.setCurrentIndex(max(0, self.findData(chosen)))
