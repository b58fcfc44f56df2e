"""Which connectors are shown, and in which order: what all three views of the overview share."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from app.ui.models.connector_model import NUMBERS_ROLE, ConnectorColumn, ConnectorModel, runs
from app.ui.models.connector_order import ConnectorOrder
from app.ui.widgets.tile_view import TileView

SETTLE_MS = 2000
"""How often tiles change places because of their numbers: nobody hits a tile that jumps."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LAST = len(ConnectorColumn) - 1


class ConnectorFilter(QAbstractTableModel):
    """Shows the rows of some categories that match a search, in an order and in groups.

    Not Qt's proxy: that one asks Python for each comparison, and tells each row that moves.
    """

    def __init__(self, source: ConnectorModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._categories: frozenset[str] = frozenset()
        self._words: tuple[str, ...] = ()
        self._order = ConnectorOrder()
        self._known: Sequence[Hashable] = ()
        self._keys: list[Hashable] = []
        self._rows: dict[Hashable, int] = {}
        self._ranks: dict[Hashable, tuple[bool, Any]] = {}
        self._values: dict[Hashable, Any] = {}
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self._held: Callable[[], bool] = lambda: False
        self._late = False
        source.renewed.connect(self._on_renewed)
        source.counted.connect(self._on_counted)
        source.modelReset.connect(self.settle)
        self.settle()

    @property
    def source(self) -> ConnectorModel:
        """The model with every connector."""
        return self._source

    @property
    def order(self) -> ConnectorOrder:
        """How the rows are arranged."""
        return self._order

    def set_order(self, order: ConnectorOrder) -> None:
        """Arrange the rows in another way."""
        if order != self._order:
            self._order = order
            self.settle()

    def set_categories(self, categories: frozenset[str]) -> None:
        """Show only these categories; all where the set is empty."""
        self._categories = categories
        self.settle()

    def set_search(self, text: str) -> None:
        """Show only tiles that contain every word of `text`, in any case."""
        self._words = tuple(text.casefold().split())
        self.settle()

    def hold_while(self, held: Callable[[], bool]) -> None:
        """Leave what is shown in its place for as long as this is true, even faults."""
        self._held = held

    @property
    def held(self) -> bool:
        """Whether everything stays in its place now."""
        return self._held()

    def settle(self) -> None:
        """Choose and arrange all rows anew, now."""
        self._known = keys = self._source.keys
        self._ranks = {key: self._rank(key) for key in keys}
        self._values = {key: self._value(key) for key in keys}
        self._arrange()

    def key_at(self, index: _Index) -> Hashable:
        """Return the key of an index."""
        return self._keys[index.row()]

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return the index of a key; invalid where it is not shown."""
        row = self._rows.get(key)
        return self.index(row, 0) if row is not None else QModelIndex()

    def view_at(self, row: int) -> TileView:
        """Return what a row shows."""
        view = self._source.view(self._keys[row])
        assert view is not None  # noqa: S101 - what left the source left here
        return view

    def last_view_at(self, row: int) -> TileView:
        """Return what a row showed when somebody looked last: all but its numbers are as now."""
        return self._last_view(self._keys[row])

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(ConnectorColumn)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the tile, the key, or the text of a cell."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        return self._source.value(self._keys[index.row()], index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the word of a column."""
        return self._source.headerData(section, orientation, role)

    # -- what the source tells -------------------------------------------------------------

    def _on_renewed(self, renewed: Sequence[Hashable]) -> None:
        keys = self._source.keys
        # The source keeps its list until its order is another.
        same = keys is self._known and len(keys) == len(self._ranks)
        if not same or any(key not in self._ranks for key in renewed):
            self.settle()
            return
        moved = jumped = False
        for key in renewed:
            rank, value = self._rank(key), self._value(key)
            moved = moved or rank != self._ranks[key]
            jumped = jumped or value != self._values[key]
            self._ranks[key], self._values[key] = rank, value
        late = moved and self.held
        self._late = self._late or late
        if moved and not late:
            self._arrange()
        elif (moved or jumped) and not self._settle.isActive():
            self._settle.start()
        self._tell(renewed)

    def _on_settled(self) -> None:
        if self.held:
            self._settle.start()
        else:
            self.settle()

    def _on_counted(self, counted: Sequence[Hashable]) -> None:
        if self._order.by_number and not self._settle.isActive():
            self._settle.start()
        self._tell(counted, [NUMBERS_ROLE])

    def _tell(self, keys: Sequence[Hashable], roles: Sequence[int] = ()) -> None:
        shown = sorted(self._rows[key] for key in keys if key in self._rows)
        for first, last in runs(shown):
            self.dataChanged.emit(self.index(first, 0), self.index(last, _LAST), roles)

    def _rank(self, key: Hashable) -> tuple[bool, Any]:
        """Return whether a row is shown, and what places it at once: its group, its urgency."""
        view = self._last_view(key)
        return self._accepts(view), self._order.rank(view)

    def _value(self, key: Hashable) -> Any:
        return self._order.value(self._last_view(key))

    def _last_view(self, key: Hashable) -> TileView:
        # Not what it shows now: that would describe a thousand tiles at once to arrange them.
        view = self._source.last_view(key)
        assert view is not None  # noqa: S101 - the key is the source's
        return view

    def _accepts(self, view: TileView) -> bool:
        if self._categories and view.category not in self._categories:
            return False
        if not self._words:
            return True
        text = f"{view.title} {view.subtitle} {view.status_text} {view.search_text}".casefold()
        return all(word in text for word in self._words)

    # -- telling the views -----------------------------------------------------------------

    def _arrange(self) -> None:
        self._settle.stop()
        keys = [key for key in self._source.keys if self._ranks[key][0]]
        if self._order.sorted:
            keys.sort(key=self._values.__getitem__, reverse=self._order.descending)
        keys.sort(key=lambda key: self._ranks[key][1])
        self._drop(set(keys))
        self._append([key for key in keys if key not in self._rows])
        self._reorder(keys)

    def _drop(self, staying: set[Hashable]) -> None:
        gone = [row for row, key in enumerate(self._keys) if key not in staying]
        for first, last in reversed(list(runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._keys[first : last + 1]
            self._renumber()
            self.endRemoveRows()

    def _append(self, keys: Sequence[Hashable]) -> None:
        if keys:
            first = len(self._keys)
            self.beginInsertRows(QModelIndex(), first, first + len(keys) - 1)
            self._keys.extend(keys)
            self._renumber()
            self.endInsertRows()

    def _reorder(self, keys: list[Hashable]) -> None:
        # Views that kept their headings while it was held must lay them out now.
        if keys == self._keys and not self._late:
            return
        self._late = False
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        places = [(self._keys[index.row()], index.column()) for index in held]
        self._keys = keys
        self._renumber()
        moved = [self.index(self._rows[key], column) for key, column in places]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _renumber(self) -> None:
        self._rows = {key: row for row, key in enumerate(self._keys)}
