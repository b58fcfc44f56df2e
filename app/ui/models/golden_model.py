"""The settings of a golden set as a table model: which are in it, and with which value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from app.ui.models.table_model import Index, TableModel
from app.ui.theme import Theme

_Role = Qt.ItemDataRole


class GoldenColumn(IntEnum):
    """Columns in their order."""

    KEY = 0
    VALUE = 1


@dataclass(frozen=True, slots=True)
class GoldenRow:
    """A setting; only one that is `kept` belongs to the set."""

    key: str
    value: str
    kept: bool = True


class GoldenModel(TableModel):
    """Boxes say which settings belong to the set; their values are edited in place."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[GoldenRow] = []
        self._titles = (self.tr("Setting"), self.tr("Should have"))

    def show_rows(self, rows: Sequence[GoldenRow]) -> None:
        """Show these settings."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def values(self) -> Mapping[str, str]:
        """Return the values of the settings that belong to the set."""
        return {row.key: row.value for row in self._rows if row.kept}

    def add(self, key: str) -> int:
        """Add a setting with an empty value, or find it where it is; return its row."""
        for place, row in enumerate(self._rows):
            if row.key.casefold() == key.casefold():
                self._put(place, replace(row, kept=True))
                return place
        place = len(self._rows)
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.append(GoldenRow(key, ""))
        self.endInsertRows()
        self.changed.emit()
        return place

    def count(self) -> int:
        """Return the number of settings."""
        return len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Give each setting a box and a value that can be edited."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if index.column() == GoldenColumn.KEY:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return a cell's text, box or colour."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        key = index.column() == GoldenColumn.KEY
        if role in (_Role.DisplayRole, _Role.EditRole, _Role.ToolTipRole):
            return row.key if key else row.value
        if role == _Role.CheckStateRole and key:
            return Qt.CheckState.Checked if row.kept else Qt.CheckState.Unchecked
        if role == _Role.ForegroundRole and not row.kept:
            return self._theme.color("text_muted")
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """Take a value, or whether the setting belongs to the set."""
        row = self._rows[index.row()]
        if role == _Role.CheckStateRole:
            kept = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
            self._put(index.row(), replace(row, kept=kept))
            return True
        if role == _Role.EditRole and index.column() == GoldenColumn.VALUE:
            self._put(index.row(), GoldenRow(row.key, str(value)))
            return True
        return False

    def _put(self, place: int, row: GoldenRow) -> None:
        self._rows[place] = row
        self.tell_rows(place, place)
        self.changed.emit()
