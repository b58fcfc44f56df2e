"""Text from people and chargers, as documents may hold it."""

import unicodedata


def composed(text: str) -> str:
    """Return text on one line, its letters composed: fonts hold them so."""
    return " ".join(unicodedata.normalize("NFC", text).split())
