"""Why a charger's connection ended, in the language of the screen."""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_WORDS: Mapping[str, Callable[[], str]] = {
    "connection lost": lambda: translate("History", "Connection lost"),
    "service restart": lambda: translate("History", "Restarted by us"),
    "no sign of life": lambda: translate("History", "No sign of life"),
    "replaced by a newer connection": lambda: translate("History", "It connected anew"),
    "must show its certificate": lambda: translate("History", "It must show its certificate"),
    "taken out of service": lambda: translate("History", "Retired"),
}
_BY_CHARGER = re.compile(r"closed by the charger \((.*)\)")


def connection_end(reason: str) -> str:
    """Say why a connection ended; a reason that nobody knows stays as it was noted."""
    if (closed := _BY_CHARGER.fullmatch(reason)) is not None:
        return translate("History", "Closed by the charger ({reason})").format(reason=closed[1])
    word = _WORDS.get(reason)
    return reason if word is None else word()
