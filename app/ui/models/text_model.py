"""Rows of finished texts as a table model, numbers to the right, one word of a row in colour."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row.

    Attributes:
        roles: Colours by column, such as `{2: "fault"}` for a debt.
    """

    key: Hashable
    cells: tuple[str, ...]
    roles: tuple[tuple[int, str], ...] = ()


class TextModel(QAbstractTableModel):
    """Rows in the order they are given; where their keys stay the same, so does the selection."""

    def __init__(
        self,
        theme: Theme,
        titles: Sequence[str],
        numbers: frozenset[int] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._titles, self._numbers = theme, tuple(titles), numbers
        self._rows: list[TextRow] = []

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Show these rows."""
        same = [row.key for row in rows] == [row.key for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = list(rows)
        if not same:
            self.endResetModel()
        elif rows:
            last = self.index(len(rows) - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def replace(self, row: TextRow) -> None:
        """Show a newer version of a row that is listed."""
        place = self.row_of(row.key)
        if place is not None and self._rows[place] != row:
            self._rows[place] = row
            last = self.index(place, len(self._titles) - 1)
            self.dataChanged.emit(self.index(place, 0), last)

    def key_at(self, row: int) -> Hashable:
        """Return the key of a row."""
        return self._rows[row].key

    def row_of(self, key: Hashable) -> int | None:
        """Return where a key stands."""
        return next((i for i, row in enumerate(self._rows) if row.key == key), None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(_Role.DisplayRole)
    ) -> object:
        """Return the title of a column, aligned as its values are."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._titles[section]
        if role == _Role.TextAlignmentRole:
            return _RIGHT if section in self._numbers else _LEFT
        return None

    def data(self, index: _Index, role: int = int(_Role.DisplayRole)) -> object:
        """Return text, alignment or colour of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return row.cells[column]
        if role == _Role.TextAlignmentRole:
            return _RIGHT if column in self._numbers else _LEFT
        if role == _Role.ForegroundRole and (colour := dict(row.roles).get(column)):
            return self._theme.color(colour)
        return None
