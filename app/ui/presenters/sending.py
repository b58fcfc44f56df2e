"""How sending to somebody goes, as the lists of receivers and recipients say it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.ui.words.formats import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A line of the list.

    Attributes:
        key: Finds the thing again.
        icon: Name of its icon; "alert" where it needs somebody.
    """

    key: int
    name: str
    words: str
    icon: str


def sending_row(
    row: NamedRow, enabled: bool, waiting: int, last_error: str, formats: Formats
) -> NamedRow:
    """Return the line of somebody who is sent things.

    Args:
        row: Who it is, with the address as its words and the icon while all is well.
        waiting: How much was not sent yet.
        last_error: Why the last attempt failed; empty where it did not.
    """
    icon = "alert" if last_error else row.icon
    words = _words(waiting, last_error, formats)
    if not enabled:
        icon, words = "pause", translate("Sending", "Switched off")
    return replace(row, words=f"{row.words}\n{words}", icon=icon)


def _words(waiting: int, last_error: str, formats: Formats) -> str:
    count = formats.number(waiting)
    if last_error:
        text = translate("Sending", "Waiting: {count} · {error}")
        return text.format(count=count, error=last_error)
    if waiting:
        return translate("Sending", "Waiting: {count}").format(count=count)
    return translate("Sending", "Nothing waits")
