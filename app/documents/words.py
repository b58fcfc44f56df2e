"""Text from people and chargers, as documents may hold it."""

import unicodedata

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def text_cell(text: str) -> str:
    """Return text for a cell of a CSV file that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def composed(text: str) -> str:
    """Return text on one line, its letters composed: fonts hold them so."""
    return " ".join(unicodedata.normalize("NFC", text).split())
