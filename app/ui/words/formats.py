"""Numbers and times as the person at the screen writes them."""

import re
from datetime import date, datetime, tzinfo
from typing import Protocol

from PySide6.QtCore import QDate, QLocale, QTime

from app.core.money import Money, currency_decimals


class Formats(Protocol):
    """What presenters need to write numbers and times."""

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number."""
        ...

    def time(self, at: datetime) -> str:
        """Write a local time of day, in hours and minutes."""
        ...

    def moment(self, at: datetime, now: datetime) -> str:
        """Write a local time, with its date where that is not today's."""
        ...

    def exact(self, at: datetime, now: datetime) -> str:
        """Write a local time to the second, with its date where that is not today's."""
        ...

    def day(self, at: datetime) -> str:
        """Write a local day with the name of its month, without the year."""
        ...

    def full_day(self, at: datetime) -> str:
        """Write a local day with the name of its month and the year."""
        ...

    def month(self, day: date) -> str:
        """Write the month that holds a day, with its year."""
        ...

    def money(self, amount: Money) -> str:
        """Write an amount exactly, with its currency."""
        ...


_WEEKDAY = re.compile(r"[,\s]*dddd[,\s]*")
_YEAR = re.compile(r"[,\s]*y+(\s*'[^']*'\.?)?")
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def _locale_of_machine() -> QLocale:
    locale = QLocale()
    # A machine set to "C" has no customs: dates without separators help nobody.
    return _ENGLISH if locale.language() is QLocale.Language.C else locale


class LocaleFormats:
    """Writes by a locale, in one time zone (the machine's by default)."""

    def __init__(self, locale: QLocale | None = None, zone: tzinfo | None = None) -> None:
        self._locale = locale or _locale_of_machine()
        self._zone = zone

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number with the locale's separators."""
        return self._locale.toString(float(value), "f", decimals)

    def time(self, at: datetime) -> str:
        """Write a local time of day, in hours and minutes."""
        local = at.astimezone(self._zone)
        return self._locale.toString(
            QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat
        )

    def moment(self, at: datetime, now: datetime) -> str:
        """Write a local time, with its date where that is not today's."""
        return self._dated(at, now, self.time(at))

    def exact(self, at: datetime, now: datetime) -> str:
        """Write a local time to the second, with its date where that is not today's."""
        local = at.astimezone(self._zone)
        pattern = self._locale.timeFormat(QLocale.FormatType.ShortFormat).replace("mm", "mm:ss")
        clock = self._locale.toString(QTime(local.hour, local.minute, local.second), pattern)
        return self._dated(at, now, clock)

    def day(self, at: datetime) -> str:
        """Write a local day with the name of its month, without the year."""
        return self._locale.toString(self._day_of(at), _YEAR.sub("", self._date_pattern()))

    def full_day(self, at: datetime) -> str:
        """Write a local day with the name of its month and the year."""
        return self._locale.toString(self._day_of(at), self._date_pattern())

    def month(self, day: date) -> str:
        """Write the month that holds a day, with its year."""
        # Standing alone, a Russian month has another ending than within a date.
        name = self._locale.standaloneMonthName(day.month)
        return f"{name} {self._locale.toString(QDate(day.year, day.month, 1), 'yyyy')}"

    def money(self, amount: Money) -> str:
        """Write an amount exactly, with its currency: "1,382.50 KGS"."""
        # Not as a float: the books are exact, and so is what is shown of them.
        whole, rest = divmod(abs(amount.minor), 10 ** currency_decimals(amount.currency))
        decimals = currency_decimals(amount.currency)
        cents = f"{self._locale.decimalPoint()}{rest:0{decimals}}" if decimals else ""
        sign = self._locale.negativeSign() if amount.minor < 0 else ""
        return f"{sign}{self._locale.toString(whole)}{cents} {amount.currency}"

    def _dated(self, at: datetime, now: datetime, clock: str) -> str:
        if at.astimezone(self._zone).date() == now.astimezone(self._zone).date():
            return clock
        day = self._locale.toString(self._day_of(at), QLocale.FormatType.ShortFormat)
        return f"{day} {clock}"

    def _day_of(self, at: datetime) -> QDate:
        local = at.astimezone(self._zone)
        return QDate(local.year, local.month, local.day)

    def _date_pattern(self) -> str:
        """Return how the locale writes a whole date, without the day of the week."""
        return _WEEKDAY.sub("", self._locale.dateFormat(QLocale.FormatType.LongFormat))
