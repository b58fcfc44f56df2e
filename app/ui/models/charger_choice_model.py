"""Chargers to choose for a command, with what each of them answered."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from app.core.depot_state import ChargerSnapshot
from app.core.ids import ChargerId
from app.core.orders import BulkRun
from app.ui.bulk_presenters import presence_text, row_view
from app.ui.charger_presenters import WordView
from app.ui.theme import Theme
from app.ui.widgets.shapes import ShapePainter

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_MARK = 12


class BulkColumn(IntEnum):
    """Columns in their order."""

    CHARGER = 0
    MODEL = 1
    FIRMWARE = 2
    PRESENCE = 3
    ANSWER = 4


class BulkModel(QAbstractTableModel):
    """A row for each charger of the depot; its box chooses it. A search hides the others.

    What is chosen stays chosen while a search hides it.
    """

    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shapes = ShapePainter()
        self._all: list[ChargerSnapshot] = []
        self._shown: list[ChargerSnapshot] = []
        self._words: tuple[str, ...] = ()
        self._chosen: set[ChargerId] = set()
        self._answers: dict[ChargerId, WordView] = {}
        self._titles = (
            self.tr("Charger"),
            self.tr("Model"),
            self.tr("Firmware"),
            self.tr("Connection"),
            self.tr("Answer"),
        )

    @property
    def chosen(self) -> list[ChargerId]:
        """The chargers to be asked, in the order of the table."""
        return [c.charger.id for c in self._all if c.charger.id in self._chosen]

    def show_chargers(self, chargers: Sequence[ChargerSnapshot]) -> None:
        """Show the chargers of the depot as they are now."""
        names = [c.charger.id for c in chargers]
        self._chosen &= set(names)
        if names == [c.charger.id for c in self._all]:
            self._all = list(chargers)
            self._shown = self._fitting()
            self._tell()
            return
        self._all = list(chargers)
        self._filter()

    def search(self, text: str) -> None:
        """Show only the chargers that contain every word, in name, maker, model or firmware."""
        self._words = tuple(text.casefold().split())
        self._filter()

    def choose_shown(self, chosen: bool) -> None:
        """Choose all chargers that are shown, or none of them."""
        for charger in self._shown:
            self._choose(charger.charger.id, chosen)
        self._tell()
        self.chosen_changed.emit()

    def show_run(self, run: BulkRun | None) -> None:
        """Show what each charger of a run answered; None: nothing was asked yet."""
        self._answers = {row.charger_id: row_view(row) for row in run.rows} if run else {}
        self._tell()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of chargers shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(BulkColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Give each charger its box."""
        flags = super().flags(index)
        boxed = index.isValid() and index.column() == BulkColumn.CHARGER
        return flags | Qt.ItemFlag.ItemIsUserCheckable if boxed else flags

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return a cell's text, box, colour or mark."""
        if not index.isValid():
            return None
        charger = self._shown[index.row()]
        if index.column() == BulkColumn.ANSWER:
            return self._answer_data(self._answers.get(charger.charger.id), role)
        if role == _Role.CheckStateRole and index.column() == BulkColumn.CHARGER:
            chosen = charger.charger.id in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return _texts(charger)[index.column()] if role == _Role.DisplayRole else None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        """Choose a charger, or no longer."""
        if role != _Role.CheckStateRole:
            return False
        checked = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        self._choose(self._shown[index.row()].charger.id, checked)
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True

    def _choose(self, charger_id: ChargerId, chosen: bool) -> None:
        if chosen:
            self._chosen.add(charger_id)
        else:
            self._chosen.discard(charger_id)

    def _fitting(self) -> list[ChargerSnapshot]:
        return [c for c in self._all if all(word in _searched(c) for word in self._words)]

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = self._fitting()
        self.endResetModel()
        self.chosen_changed.emit()

    def _answer_data(self, view: WordView | None, role: int) -> object:
        if view is None:
            return None
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return view.text
        color = self._theme.color(view.role)
        if role == _Role.ForegroundRole:
            return color
        if role == _Role.DecorationRole:
            return QIcon(self._shapes.pixmap(view.shape, color, _MARK, 2.0))
        return None

    def _tell(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(BulkColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _texts(charger: ChargerSnapshot) -> tuple[str, ...]:
    about = charger.charger.identity
    model = f"{about.vendor} {about.model}".strip()
    return charger.charger.name, model, about.firmware, presence_text(charger)


def _searched(charger: ChargerSnapshot) -> str:
    return " ".join((*_texts(charger), charger.charger.id, charger.charger.station)).casefold()
