"""The settings of a charger as a table model, edited in place and saved by somebody else."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QIcon

from app.services.charger_ports import ConfigurationKey
from app.ui.charger_presenters import WordView
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.shapes import ShapePainter

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MARK = 12


class ConfigurationColumn(IntEnum):
    """The columns, from left to right."""

    KEY = 0
    VALUE = 1
    STATE = 2


class ConfigurationModel(QAbstractTableModel):
    """Holds the keys in the order in which the charger gave them.

    `edits_changed` tells how many values differ from what the charger said.
    """

    edits_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shapes = ShapePainter()
        self._keys: list[ConfigurationKey] = []
        self._edits: dict[str, str] = {}
        self._results: dict[str, WordView] = {}
        self._titles = (self.tr("Setting"), self.tr("Value"), self.tr("State"))
        self._read_only = WordView(self.tr("Read only"), "offline", "dash")
        self._unsaved = WordView(self.tr("Not saved yet"), "waiting", "half")

    def show_keys(self, keys: Sequence[ConfigurationKey]) -> None:
        """Show what the charger said; edits and results of before are gone."""
        self.beginResetModel()
        self._keys, self._edits, self._results = list(keys), {}, {}
        self.endResetModel()
        self.edits_changed.emit(0)

    def edits(self) -> Mapping[str, str]:
        """Return the edited values by key, in the order of the table."""
        return {each.key: self._edits[each.key] for each in self._keys if each.key in self._edits}

    def revert(self) -> None:
        """Drop all edits."""
        for key in list(self._edits):
            del self._edits[key]
            self._tell(key)
        self.edits_changed.emit(0)

    def show_result(self, key: str, result: WordView, *, taken: bool) -> None:
        """Show what the charger said to a change; a value that it took is its value now."""
        self._results[key] = result
        if taken and key in self._edits:
            value = self._edits.pop(key)
            self._keys = [
                ConfigurationKey(key, value, each.readonly) if each.key == key else each
                for each in self._keys
            ]
        self._tell(key)
        self.edits_changed.emit(len(self._edits))

    def text(self, rows: Sequence[int]) -> str:
        """Return rows as lines of key, tab and value."""
        return "\n".join(
            f"{self._keys[row].key}\t{self._value(self._keys[row])}" for row in sorted(rows)
        )

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of keys."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(ConfigurationColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let values be edited that the charger lets us change."""
        flags = super().flags(index)
        value = index.isValid() and index.column() == ConfigurationColumn.VALUE
        if value and not self._keys[index.row()].readonly:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, font, colour or mark."""
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        if index.column() == ConfigurationColumn.STATE:
            return self._state_data(self._state(key), role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return key.key if index.column() == ConfigurationColumn.KEY else self._value(key)
        return self._look(key, role)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an edited value; one that equals the charger's is no edit."""
        if role != Qt.ItemDataRole.EditRole or index.column() != ConfigurationColumn.VALUE:
            return False
        key = self._keys[index.row()]
        self._results.pop(key.key, None)
        if str(value) == (key.value or ""):
            self._edits.pop(key.key, None)
        else:
            self._edits[key.key] = str(value)
        self._tell(key.key)
        self.edits_changed.emit(len(self._edits))
        return True

    def _look(self, key: ConfigurationKey, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._value(key)
        if role == Qt.ItemDataRole.FontRole and key.key in self._edits:
            font: QFont = self._theme.font("body", MEDIUM)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and key.readonly:
            return self._theme.color("text_muted")
        return None

    def _value(self, key: ConfigurationKey) -> str:
        return self._edits.get(key.key, key.value or "")

    def _state(self, key: ConfigurationKey) -> WordView | None:
        if key.key in self._results:
            return self._results[key.key]
        if key.key in self._edits:
            return self._unsaved
        return self._read_only if key.readonly else None

    def _state_data(self, state: WordView | None, role: int) -> object:
        if state is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return state.text
        color = self._theme.color(state.role)
        if role == Qt.ItemDataRole.ForegroundRole:
            return color
        if role == Qt.ItemDataRole.DecorationRole:
            return QIcon(self._shapes.pixmap(state.shape, color, _MARK, 2.0))
        return None

    def _tell(self, key: str) -> None:
        for row, each in enumerate(self._keys):
            if each.key == key:
                last = len(ConfigurationColumn) - 1
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
