"""Numbers, times and names as documents write them, alike in every language."""

import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.core.money import Money

_NARROW = "\N{NO-BREAK SPACE}"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def number(value: Decimal) -> str:
    """Return a number with a point and its thousands apart: 12 345.60, which nobody misreads."""
    return f"{value:,f}".replace(",", _NARROW).replace("-", "\N{MINUS SIGN}")


def kwh(energy_wh: int, decimals: int = 3) -> str:
    """Return energy in kWh, without its unit."""
    return number((Decimal(energy_wh) / 1000).quantize(Decimal(1).scaleb(-decimals)))


def amount(money: Money, *, currency: bool = True) -> str:
    """Return an amount, with its currency behind it."""
    return f"{number(money.amount)}{_NARROW}{money.currency}" if currency else number(money.amount)


def price(value: Decimal) -> str:
    """Return a price with two decimals at least."""
    exponent = value.as_tuple().exponent
    few = isinstance(exponent, int) and exponent > -2
    return number(value.quantize(Decimal("0.01")) if few else value)


def percent(value: Decimal) -> str:
    """Return a rate such as 12 % or 7.5 %."""
    plain = value.normalize()
    return f"{plain:f}{_NARROW}%"


def moment(at: datetime | None, zone: ZoneInfo) -> str:
    """Return day and time in a zone, to the minute; empty for none."""
    return "" if at is None else f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


def length(time: timedelta) -> str:
    """Return how long something took: 1 h 05 min, 12 min."""
    minutes = max(0, round(time.total_seconds() / 60))
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"


def month_name(month: date) -> str:
    """Return a month such as November 2026."""
    return f"{_MONTHS[month.month - 1]} {month.year}"


def text_cell(text: str) -> str:
    """Return text for a cell of a CSV file that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def composed(text: str) -> str:
    """Return text on one line, its letters composed: fonts hold them so."""
    return " ".join(unicodedata.normalize("NFC", text).split())
