"""The choice of a month, the present one first."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QSignalBlocker

from app.core.months import first_of_month, month_before
from app.ui.access import DepotAccess
from app.ui.filter_boxes import FilterBox
from app.ui.sheets.month import month_word
from app.ui.theme import Theme
from app.ui.words.formats import Formats

_MOST_MONTHS = 36


def recent_months(access: DepotAccess) -> Iterator[tuple[date, bool]]:
    """Yield the months one may ask for, the newest first, and whether each is closed."""
    month = first_of_month(access.clock.now().astimezone(access.people.zone).date())
    for _ in range(_MOST_MONTHS):
        yield month, access.records.months.closed_month(month) is not None
        month = month_before(month)


class MonthBox(FilterBox):
    """The last three years; a month that is closed says so."""

    def __init__(self, theme: Theme, access: DepotAccess, formats: Formats, name: str) -> None:
        super().__init__(theme, name)
        self._access, self._formats = access, formats
        self._offered: list[tuple[date, bool]] = []
        self.refresh()

    @property
    def month(self) -> date:
        """The first day of the month that is chosen."""
        chosen: date = self.currentData()
        return chosen

    def refresh(self) -> None:
        """Offer the months that there are now; the choice stays."""
        offered = list(recent_months(self._access))
        if offered == self._offered:
            return
        self._offered, chosen = offered, self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for month, closed in offered:
                self.addItem(month_word(month, self._formats, closed=closed), month)
            self.setCurrentIndex(max(0, self.findData(chosen)))
