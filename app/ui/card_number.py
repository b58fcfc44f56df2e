"""What may be wrong with a card's number, or with the day on which it expires, as it is typed."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.core.cards import card_key
from app.core.csv_cells import read_end
from app.core.errors import InvalidInput
from app.services.people.cards import LONGEST_NUMBER
from app.services.people.directory import Directory
from app.ui.words import people_texts

translate = QCoreApplication.translate


def card_problem(number: str, directory: Directory) -> str:
    """Say why a number cannot be that of a new card; empty where it can."""
    if not card_key(number):
        return translate("CardNumber", "Type a card number, or hold the card to any charger.")
    if len(number) > LONGEST_NUMBER:
        text = translate("CardNumber", "A card number has at most {most} characters.")
        return text.format(most=LONGEST_NUMBER)
    known = directory.card(number)
    return "" if known is None else people_texts.known_card(known.id_tag, known.person)


def expiry_problem(text: str, zone: ZoneInfo) -> str:
    """Say why a text is no day on which a card may expire; empty where it is, or is empty."""
    try:
        expiry(text, zone)
    except InvalidInput:
        return translate("CardNumber", "Expires is a day such as 2026-12-31, or empty for never.")
    return ""


def expiry(text: str, zone: ZoneInfo) -> datetime | None:
    """Return until when a card holds, to the end of the day; None: for ever.

    Raises:
        InvalidInput: It is no day.
    """
    return read_end(text.strip(), "expires", zone)
