"""Units of settings as people write them in their language."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def unit_word(unit: str) -> str:
    """Return how a unit is written; one that is the same everywhere, such as GB, stays."""
    words = {
        "s": translate("LinkSheet", "s"),
        "min": translate("Limits", "min"),
        "d": translate("RetentionSection", "days"),
    }
    return words.get(unit, unit)
