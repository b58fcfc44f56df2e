"""Exact numbers as people type them, with a point or a comma."""

import re
from decimal import Decimal

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit

_NUMBER = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{1,6})?", re.ASCII)


def read_decimal(text: str) -> Decimal | None:
    """Return the number that somebody typed; None where it is none, or an empty field."""
    typed = text.strip().replace("\u2212", "-").replace(" ", "").replace("\u00a0", "")
    if _NUMBER.fullmatch(typed) is None:
        return None
    return Decimal(typed.replace(",", "."))


def write_decimal(number: Decimal | None) -> str:
    """Write a number as `read_decimal` reads it, without needless zeros; None as nothing."""
    if number is None:
        return ""
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def decimal_field(number: Decimal | None, hint: str = "") -> QLineEdit:
    """Return a field that shows a number as the language writes it; read it with `read_decimal`."""
    field = QLineEdit(write_decimal(number).replace(".", QLocale().decimalPoint()))
    field.setMaxLength(20)
    field.setPlaceholderText(hint)
    return field
