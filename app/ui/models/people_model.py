"""People as a table model: all of them in memory, each described when a row is painted."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.presenters.people import PersonRow, PersonView
from app.ui.theme import Theme
from app.ui.widgets.shapes import ShapePainter

QUOTA_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class PeopleColumn(IntEnum):
    """Columns in their order."""

    NAME = 0
    GROUP = 1
    CARDS = 2
    VEHICLE = 3
    QUOTA = 4
    STATE = 5


class PeopleModel(QAbstractTableModel):
    """Rows in the order they are given. `describe` says what a row shows."""

    def __init__(
        self,
        theme: Theme,
        describe: Callable[[PersonRow], PersonView],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._describe = theme, describe
        self._shapes = ShapePainter()
        self._rows: list[PersonRow] = []
        self._views: dict[int, PersonView] = {}
        self._titles = {
            PeopleColumn.NAME: self.tr("Name"),
            PeopleColumn.GROUP: self.tr("Group or company"),
            PeopleColumn.CARDS: self.tr("Cards"),
            PeopleColumn.VEHICLE: self.tr("Vehicle"),
            PeopleColumn.QUOTA: self.tr("Quota"),
            PeopleColumn.STATE: self.tr("State"),
        }

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show these people; where they are the same ones, the place in the table stays."""
        rows = list(rows)
        self._views.clear()
        if [row.person.id for row in rows] != [row.person.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        else:
            self._rows = rows
            self.refresh()

    def refresh(self) -> None:
        """Describe everybody anew, as they are painted."""
        self._views.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, len(PeopleColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, person_id: int) -> int | None:
        """Return where a person stands."""
        return next((i for i, row in enumerate(self._rows) if row.person.id == person_id), None)

    def person_at(self, row: int) -> PersonRow:
        """Return who stands in a row."""
        return self._rows[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(PeopleColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(_Role.DisplayRole)
    ) -> object:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._titles[PeopleColumn(section)]
        return None

    def data(self, index: _Index, role: int = int(_Role.DisplayRole)) -> object:
        """Return what a cell shows, or its look."""
        if not index.isValid():
            return None
        view, column = self._view(index.row()), PeopleColumn(index.column())
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self._text(view, column, spoken=role == _Role.ToolTipRole)
        if role == QUOTA_ROLE and column is PeopleColumn.QUOTA:
            return view.quota
        if column is PeopleColumn.STATE:
            return self._state_data(view, role)
        return None

    def _view(self, row: int) -> PersonView:
        view = self._views.get(row)
        if view is None:
            view = self._views[row] = self._describe(self._rows[row])
        return view

    def _text(self, view: PersonView, column: PeopleColumn, *, spoken: bool) -> str:
        quota = "" if view.quota is None else view.quota.text
        if spoken and view.quota is not None and view.quota.note:
            quota = f"{quota}\n{view.quota.note}"
        texts = {
            PeopleColumn.NAME: view.name,
            PeopleColumn.GROUP: view.group,
            PeopleColumn.CARDS: view.cards,
            PeopleColumn.VEHICLE: view.vehicle,
            PeopleColumn.QUOTA: quota,
            PeopleColumn.STATE: view.state,
        }
        return texts[column]

    def _state_data(self, view: PersonView, role: int) -> object:
        if role == _Role.ForegroundRole:
            return self._theme.color(view.role)
        if role == _Role.DecorationRole:
            size = round(self._theme.size.body * 0.86)
            return self._shapes.pixmap(view.shape, self._theme.color(view.role), size, 1.0)
        return None
