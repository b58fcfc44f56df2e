"""The connectors as an item model: one row a key, one change a burst."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QMetaMethod,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.ui.widgets.tile_view import TileView

TILE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
NUMBERS_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""The only role of a change of which nothing is another but numbers: nothing to be placed anew."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ConnectorColumn(IntEnum):
    """The columns of the list; tiles and the yard show the first one's row."""

    NAME = 0
    STATE = 1
    WHO = 2
    POWER = 3
    ENERGY = 4
    DURATION = 5
    SOC = 6
    AREA = 7
    NOTE = 8


_LAST = len(ConnectorColumn) - 1
_TEXTS: Mapping[int, Callable[[TileView], str]] = {
    ConnectorColumn.NAME: lambda view: view.title,
    ConnectorColumn.STATE: lambda view: view.status_text,
    ConnectorColumn.WHO: lambda view: view.subtitle,
    ConnectorColumn.POWER: lambda view: f"{view.power_text} {view.power_unit}".strip(),
    ConnectorColumn.ENERGY: lambda view: view.energy_text,
    ConnectorColumn.DURATION: lambda view: view.duration_text,
    ConnectorColumn.SOC: lambda view: view.soc_text,
    ConnectorColumn.AREA: lambda view: view.area,
    ConnectorColumn.NOTE: lambda view: view.age_text if view.stale else view.note_text,
}
_NUMBERS = frozenset(
    {ConnectorColumn.POWER, ConnectorColumn.ENERGY, ConnectorColumn.DURATION, ConnectorColumn.SOC}
)
_ALL_ROLES = (TILE_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_AT_THE_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ConnectorModel(QAbstractTableModel):
    """Holds a `TileView` for each key, in the order of the last `update`.

    Every column of a row gives the same tile and key; their texts are those of a list. `renewed`
    carries the keys that changed or came, once for each `update` and `patch`; `counted` those of
    which only numbers may have changed. These are described when somebody looks at them.
    """

    renewed = Signal(list)
    counted = Signal(list)

    def __init__(
        self,
        parent: QObject | None = None,
        describe: Callable[[Hashable], TileView | None] = lambda _key: None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._undescribed: set[Hashable] = set()
        self._keys: list[Hashable] = []
        self._views: dict[Hashable, TileView] = {}
        self._counts: Counter[str] = Counter()
        self._rows: dict[Hashable, int] = {}

    def update(self, rows: Mapping[Hashable, TileView]) -> None:
        """Show exactly these rows, in this order; views change only where a tile changed.

        Neighbouring rows that changed are told in one `dataChanged`.
        """
        self._remove(gone=[key for key in self._keys if key not in rows])
        changed = [row for row, key in enumerate(self._keys) if self._replace(key, rows[key])]
        for first, last in runs(changed):
            self._tell(first, last)
        renewed = [self._keys[row] for row in changed]
        renewed += self._append({key: each for key, each in rows.items() if key not in self._rows})
        self._order(list(rows))
        self.renewed.emit(renewed)

    def patch(self, rows: Mapping[Hashable, TileView]) -> None:
        """Show these rows anew or in addition; all others stay as they are."""
        known = {key: view for key, view in rows.items() if key in self._rows}
        changed = sorted(self._rows[key] for key, view in known.items() if self._replace(key, view))
        for first, last in runs(changed):
            self._tell(first, last)
        renewed = [self._keys[row] for row in changed]
        renewed += self._append({key: each for key, each in rows.items() if key not in self._rows})
        self.renewed.emit(renewed)

    def count(self, keys: Iterable[Hashable]) -> None:
        """Note that numbers changed; who looks at one of these rows then sees it described anew."""
        known = sorted(self._rows[key] for key in keys if key in self._rows)
        counted = [self._keys[row] for row in known]
        self._undescribed.update(counted)
        # Those who arrange the rows hear `counted`: mostly nobody hears each of them here.
        if self.isSignalConnected(QMetaMethod.fromSignal(self.dataChanged)):
            for first, last in runs(known):
                self._tell(first, last, [NUMBERS_ROLE])
        self.counted.emit(counted)

    @property
    def keys(self) -> Sequence[Hashable]:
        """All keys, in order."""
        return self._keys

    def view(self, key: Hashable) -> TileView | None:
        """Return what a key shows; None where it is not in the model."""
        return self._current(key) if key in self._views else None

    def last_view(self, key: Hashable) -> TileView | None:
        """Return what a key showed when somebody looked last, which may be old by some numbers."""
        return self._views.get(key)

    def key_at(self, row: int) -> Hashable:
        """Return the key of a row of this model."""
        return self._keys[row]

    def view_at(self, row: int) -> TileView:
        """Return what a row of this model shows."""
        return self._current(self._keys[row])

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return the index of a key; invalid where it is not in the model."""
        row = self._rows.get(key)
        return self.index(row, 0) if row is not None else QModelIndex()

    def counts(self) -> Counter[str]:
        """Return how many tiles each category has."""
        return +self._counts

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
        return self.value(self._keys[index.row()], index.column(), role)

    def value(self, key: Hashable, column: int, role: int) -> object:
        """Return what a cell of a key's row holds."""
        if role == KEY_ROLE:
            return key
        view = self._current(key)
        return view if role == TILE_ROLE else self._cell(view, column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the word of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return _AT_THE_RIGHT
        return self._words()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Connector"),
            self.tr("State"),
            self.tr("Who"),
            self.tr("Power"),
            self.tr("Energy"),
            self.tr("Duration"),
            self.tr("Battery"),
            self.tr("Area"),
            self.tr("Note"),
        )

    def _cell(self, view: TileView, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return _TEXTS[column](view)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _TEXTS[column](view) if column else view.spoken_text
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return _AT_THE_RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and column == ConnectorColumn.NOTE:
            return view.note_text or None
        return None

    def _current(self, key: Hashable) -> TileView:
        if key in self._undescribed:
            view = self._describe(key)
            self._undescribed.discard(key)
            if view is not None:
                self._replace(key, view)
        return self._views[key]

    def _replace(self, key: Hashable, view: TileView) -> bool:
        before = self._views[key]
        self._undescribed.discard(key)
        if before == view:
            return False
        if before.category != view.category:
            self._counts[before.category] -= 1
            self._counts[view.category] += 1
        self._views[key] = view
        return True

    def _tell(self, first: int, last: int, roles: Sequence[int] = _ALL_ROLES) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, _LAST), roles)

    def _append(self, rows: Mapping[Hashable, TileView]) -> list[Hashable]:
        if not rows:
            return []
        first = len(self._keys)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._keys.extend(rows)
        self._views.update(rows)
        self._counts.update(view.category for view in rows.values())
        self._renumber()
        self.endInsertRows()
        return list(rows)

    def _order(self, keys: list[Hashable]) -> None:
        if keys == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        places = [(self._keys[index.row()], index.column()) for index in held]
        self._keys = keys
        self._renumber()
        moved = [self.index(self._rows[key], column) for key, column in places]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _remove(self, gone: Sequence[Hashable]) -> None:
        rows = [self._rows[key] for key in gone]
        for first, last in reversed(list(runs(rows))):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._undescribed.difference_update(self._keys[first : last + 1])
            for key in self._keys[first : last + 1]:
                self._counts[self._views.pop(key).category] -= 1
            del self._keys[first : last + 1]
            self._renumber()
            self.endRemoveRows()

    def _renumber(self) -> None:
        self._rows = {key: row for row, key in enumerate(self._keys)}


def runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last number of each run in ascending numbers."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
