"""Cells of a CSV as people and their spreadsheets write them."""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from app.core.civil_time import midnight
from app.core.errors import InvalidInput

_TRUE = frozenset({"true", "1", "yes", "y"})
_FALSE = frozenset({"", "false", "0", "no", "n"})
_NUMBER = re.compile(r"(\d{1,9})(?:[.,](\d{1,12}))?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_SPOILT = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d+", re.ASCII)
_DAY = timedelta(days=1)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def read_flag(text: str, column: str) -> bool:
    """Read true or false; an empty cell is false.

    Raises:
        InvalidInput: It is neither. So for each function here; the message names the column.
    """
    word = text.casefold()
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise InvalidInput("{column} is neither yes nor no: {text!r}.", column=column, text=text)


def read_kwh(text: str, column: str) -> int | None:
    """Read kWh with a decimal point or comma, as Wh rounded half up; an empty cell is None."""
    if not text:
        return None
    number = _NUMBER.fullmatch(text)
    if number is None:
        raise InvalidInput("{column} is not a number of kWh: {text!r}.", column=column, text=text)
    energy_wh = Decimal(f"{number[1]}.{number[2] or 0}") * 1000
    return int(energy_wh.to_integral_value(ROUND_HALF_UP))


def read_end(text: str, column: str, zone: ZoneInfo) -> datetime | None:
    """Read until when something holds: a day (to its end) or a moment; an empty cell is None.

    Days as 2026-12-31 or 31.12.2026; moments in ISO 8601, without an offset in `zone`.
    """
    if not text:
        return None
    try:
        if turned := _DAY_FIRST.fullmatch(text):
            return midnight(date(int(turned[3]), int(turned[2]), int(turned[1])) + _DAY, zone)
        if len(text) <= len("2026-12-31"):
            return midnight(date.fromisoformat(text) + _DAY, zone)
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise InvalidInput(
            "{column} is not a date such as 2026-12-31: {text!r}.", column=column, text=text
        ) from None


def read_number(text: str, column: str) -> str:
    """Read a card number, which a spreadsheet may have taken for a sum."""
    if not text:
        raise InvalidInput("{column} is empty.", column=column)
    if _SPOILT.fullmatch(text):
        raise InvalidInput(
            "{column} {text!r} was rounded by a spreadsheet; the number is lost. "
            "Format the column as text.",
            column=column,
            text=text,
        )
    return text


def write_kwh(energy_wh: int | None) -> str:
    """Write Wh as `read_kwh` reads it, without needless zeros."""
    if energy_wh is None:
        return ""
    whole, rest = divmod(energy_wh, 1000)
    return f"{whole}.{rest:03}".rstrip("0").rstrip(".")


def text_cell(text: str) -> str:
    """Return text for a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def write_end(at: datetime | None, zone: ZoneInfo) -> str:
    """Write a moment as `read_end` reads it: as a day where it is the end of one."""
    if at is None:
        return ""
    day = at.astimezone(zone).date()
    if midnight(day, zone) == at:
        return (day - _DAY).isoformat()
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
