"""Finding text in a column."""

from typing import Any

from sqlalchemy import ColumnElement, or_


def contains(column: ColumnElement[Any], words: str) -> ColumnElement[bool]:
    """Return the condition that a column holds these words, without case.

    LIKE knows the case of ASCII letters only: of others the usual spellings are tried.
    """
    spellings = [words]
    if not words.isascii():
        spellings += {words.lower(), words.upper(), words.title()} - {words}
    return or_(*(column.contains(spelling, autoescape=True) for spelling in spellings))
