"""The settings of a charger as a table model, edited in place and saved by somebody else."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont

from app.core.golden_sets import plain
from app.services.ports.charger import ConfigurationKey
from app.ui.models.table_model import Index, TableModel
from app.ui.presenters.charger import WordView
from app.ui.theme import MEDIUM, Theme

DIFFERS = int(Qt.ItemDataRole.UserRole)
"""Role: whether a setting is other than what it is compared with."""


class ConfigurationColumn(IntEnum):
    """The columns, from left to right."""

    KEY = 0
    VALUE = 1
    STATE = 2
    OTHER = 3


class ConfigurationModel(TableModel):
    """Holds the keys in the order in which the charger gave them, beside others to compare with.

    `edits_changed` tells how many values differ from what the charger said. Settings that only the
    other one has come last.
    """

    edits_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._keys: list[ConfigurationKey] = []
        self._edits: dict[str, str] = {}
        self._results: dict[str, WordView] = {}
        self._other: dict[str, str] = {}
        self._spelled: dict[str, str] = {}
        self._foreign: list[ConfigurationKey] = []
        self._titles = (
            self.tr("Setting"),
            self.tr("Value"),
            self.tr("State"),
            self.tr("Compared with"),
        )
        self._missing = WordView(self.tr("It has no such setting"), "offline", "dash")
        self._read_only = WordView(self.tr("Read only"), "offline", "dash")
        self._unsaved = WordView(self.tr("Not saved yet"), "waiting", "half")

    def show_keys(self, keys: Sequence[ConfigurationKey]) -> None:
        """Show what the charger said; edits and results of before are gone."""
        self.beginResetModel()
        self._keys, self._edits, self._results = list(keys), {}, {}
        self._find_foreign()
        self.endResetModel()
        self.edits_changed.emit(0)

    def show_other(self, values: Mapping[str, str]) -> None:
        """Show beside each setting what another charger or a saved set has; empty: nothing."""
        self.beginResetModel()
        self._other = {key.casefold(): value for key, value in values.items()}
        self._spelled = {key.casefold(): key for key in values}
        self._find_foreign()
        self.endResetModel()

    def take_other(self) -> None:
        """Take the values of the other one as edits, where they differ and can be changed."""
        for key in self._keys:
            if self._differs(key) and not key.readonly:
                self._edits[key.key] = self._other[key.key.casefold()]
        self.tell_rows(0, self.count() - 1)
        self.edits_changed.emit(len(self._edits))

    def differing(self) -> int:
        """Return how many settings are other than what they are compared with."""
        return sum(self._differs(key) for key in self._keys) + len(self._foreign)

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
            f"{self._key(row).key}\t{self._value(self._key(row))}" for row in sorted(rows)
        )

    def count(self) -> int:
        """Return the number of settings, with those that only the other one has."""
        return len(self._keys) + len(self._foreign)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let values be edited that the charger lets us change."""
        flags = super().flags(index)
        value = index.isValid() and index.column() == ConfigurationColumn.VALUE
        if value and not self._key(index.row()).readonly:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, font, colour or mark."""
        if not index.isValid():
            return None
        key = self._key(index.row())
        if role == DIFFERS:
            return self._differs(key)
        if index.column() == ConfigurationColumn.STATE:
            return self.word_data(self._state(key), role)
        if index.column() == ConfigurationColumn.OTHER:
            return self.word_data(self._other_view(key), role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return key.key if index.column() == ConfigurationColumn.KEY else self._value(key)
        return self._look(key, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
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
        if key in self._foreign:
            return self._missing
        return self._read_only if key.readonly else None

    def _key(self, row: int) -> ConfigurationKey:
        return self._keys[row] if row < len(self._keys) else self._foreign[row - len(self._keys)]

    def _find_foreign(self) -> None:
        mine = {key.key.casefold() for key in self._keys}
        self._foreign = [
            ConfigurationKey(self._spelled[key], None, readonly=True)
            for key in sorted(self._other)
            if key not in mine
        ]

    def _differs(self, key: ConfigurationKey) -> bool:
        other = self._other.get(key.key.casefold())
        return other is not None and (key.value is None or plain(key.value) != plain(other))

    def _other_view(self, key: ConfigurationKey) -> WordView | None:
        other = self._other.get(key.key.casefold())
        if other is None:
            return None
        if self._differs(key):
            return WordView(other or self.tr("(empty)"), "attention", "triangle")
        return WordView(other, "ok", "circle")

    def _tell(self, key: str) -> None:
        for row, each in enumerate(self._keys):
            if each.key == key:
                self.tell_rows(row, row)
