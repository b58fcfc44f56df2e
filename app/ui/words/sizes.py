"""Sizes of files in words."""

from app.ui.words.formats import Formats

_KILO = 1000
_UNITS = ("B", "kB", "MB", "GB")


def size_text(size_bytes: int, formats: Formats) -> str:
    """Write a size with the unit that suits it: "840 B", "1.4 MB"."""
    value, unit = float(size_bytes), 0
    while value >= _KILO and unit < len(_UNITS) - 1:
        value, unit = value / _KILO, unit + 1
    return f"{formats.number(value, 1 if unit else 0)} {_UNITS[unit]}"
