"""The messages of OCPP 1.6 as a table model."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from app.ui.models.table_model import Index, TableModel
from app.ui.presenters.charger import WordView
from app.ui.presenters.help import MessageHelp
from app.ui.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HelpColumn(IntEnum):
    """The columns, from left to right."""

    ACTION = 0
    DIRECTION = 1
    GROUP = 2
    SUPPORTED = 3
    TESTS = 4
    MEANING = 5


class HelpModel(TableModel):
    """Shows those messages that hold the words that were searched for."""

    def __init__(
        self, theme: Theme, messages: Sequence[MessageHelp], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._all = tuple(messages)
        self._rows = self._all
        self._titles = (
            self.tr("Message"),
            self.tr("Sent"),
            self.tr("Belongs to"),
            self.tr("Supported"),
            self.tr("Tests"),
            self.tr("What it is for"),
        )

    def search(self, words: str) -> None:
        """Show only what holds every word."""
        self.beginResetModel()
        self._rows = tuple(message for message in self._all if message.holds(words))
        self.endResetModel()

    def count(self) -> int:
        """Return the number of messages shown."""
        return len(self._rows)

    def message_at(self, row: int) -> MessageHelp:
        """Return the message of a row."""
        return self._rows[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, colour or mark."""
        message, column = self._rows[index.row()], HelpColumn(index.column())
        if column is HelpColumn.SUPPORTED:
            return self.word_data(self._supported(message), role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(message, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is HelpColumn.TESTS:
            return _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title, aligned as its values are."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == HelpColumn.TESTS:
            return _RIGHT
        return super().headerData(section, orientation, role)

    def _supported(self, message: MessageHelp) -> WordView:
        if message.supported:
            return WordView(self.tr("Yes"), "ok", "circle")
        return WordView(self.tr("No"), "offline", "cross")

    def _text(self, message: MessageHelp, column: HelpColumn) -> str:
        texts = {
            HelpColumn.ACTION: message.action,
            HelpColumn.DIRECTION: message.direction,
            HelpColumn.GROUP: message.group,
            HelpColumn.TESTS: str(message.tests),
            HelpColumn.MEANING: message.meaning,
        }
        return texts[column]
