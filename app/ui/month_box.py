"""Choices of a month, the present one first."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice

from PySide6.QtCore import QSignalBlocker

from app.core.civil_time import midnight
from app.core.months import first_of_month, month_after, month_before
from app.ui.access import DepotAccess
from app.ui.filter_boxes import FilterBox, PeriodBox
from app.ui.presenters.session import period_start
from app.ui.sheets.month import month_word
from app.ui.theme import Theme
from app.ui.words.formats import Formats

_MOST_MONTHS = 36
_MONTHS_TO_FILTER = 13


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
            months = [month for month, _closed in offered]
            self.setCurrentIndex(months.index(chosen) if chosen in months else 0)


class PeriodOrMonthBox(PeriodBox):
    """How far back, or one of the last thirteen months as the depot's time zone has it."""

    def __init__(self, theme: Theme, access: DepotAccess, formats: Formats) -> None:
        super().__init__(theme)
        self._access, self._formats = access, formats
        self._offered: list[date] = []
        self.insertSeparator(self.count())
        self._always = self.count()
        self.refresh()

    def refresh(self) -> None:
        """Offer the months that there are now; the choice stays."""
        months = recent_months(self._access)
        offered = [month for month, _closed in islice(months, _MONTHS_TO_FILTER)]
        if offered == self._offered:
            return
        self._offered, before = offered, self.currentIndex()
        chosen = self.currentData()
        with QSignalBlocker(self):
            while self.count() > self._always:
                self.removeItem(self._always)
            for month in offered:
                self.addItem(self._formats.month(month), month)
            # Qt finds no date of Python's.
            if chosen in offered:
                before = self._always + offered.index(chosen)
            self.setCurrentIndex(before)

    def bounds(self) -> tuple[datetime | None, datetime | None]:
        """Return from when on and until when, the latter exclusive; None where it has no bound."""
        chosen = self.currentData()
        if isinstance(chosen, date):
            zone = self._access.people.zone
            return midnight(chosen, zone), midnight(month_after(chosen), zone)
        return period_start(self.period, self._access.clock.now()), None
