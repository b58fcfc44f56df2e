"""What the audit says, in words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.core.hash_chain import ChainBreak, Damage
from app.services.ports.audit import ChainVerdict
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

SUBJECTS: Mapping[str, Callable[[], str]] = {
    "": lambda: translate("Audit", "Everything"),
    "session": lambda: translate("Audit", "Sessions"),
    "charging": lambda: translate("Audit", "Starts and stops by us"),
    "card": lambda: translate("Audit", "Cards"),
    "person": lambda: translate("Audit", "People"),
    "group": lambda: translate("Audit", "Groups"),
    "quota": lambda: translate("Audit", "Quotas"),
    "tariff": lambda: translate("Audit", "Tariffs"),
    "wallet": lambda: translate("Audit", "Wallets"),
    "month": lambda: translate("Audit", "Closed months"),
    "document": lambda: translate("Audit", "Documents"),
    "charger": lambda: translate("Audit", "Chargers"),
    "configuration": lambda: translate("Audit", "Settings of chargers"),
    "setting": lambda: translate("Audit", "Settings"),
    "operator": lambda: translate("Audit", "Operators"),
}
"""The first part of an action's word, in the order in which it is offered."""


def verdict_words(verdict: ChainVerdict, formats: Formats) -> str:
    """Say whether the chain holds, and what one should write down to know it later."""
    if verdict.breaks:
        said = translate("Audit", "The audit was tampered with. {what}")
        return said.format(what=" ".join(_broken(each, formats) for each in verdict.breaks))
    count = formats.number(verdict.head.number)
    said = translate("Audit", "All {count} entries are as they were written. Mark: {hash}")
    return said.format(count=count, hash=verdict.head.hash[:16] or "-")


def _broken(found: ChainBreak, formats: Formats) -> str:
    sentences = {
        Damage.MISSING: translate("Audit", "Entry {number} is missing."),
        Damage.CHANGED: translate("Audit", "Entry {number} was changed after it was written."),
        Damage.CUT_OFF: translate("Audit", "Entry {number} and all that follow are missing."),
    }
    return sentences[found.damage].format(number=formats.number(found.number))
