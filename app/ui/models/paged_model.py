"""A table that is read on while somebody scrolls, described row by row as it is seen."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui.models.table_model import ROOT, Index, TableModel
from app.ui.theme import Theme

Item = TypeVar("Item")
Row = TypeVar("Row")


class PagedModel(TableModel, Generic[Item, Row]):
    """`more_wanted` asks for the page that follows; `append` brings it."""

    more_wanted = Signal()

    def __init__(
        self, theme: Theme, describe: Callable[[Item], Row], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._describe = describe
        self._items: list[Item] = []
        self._rows: dict[int, Row] = {}
        self._more = False

    def start_over(self, items: Sequence[Item], *, more: bool) -> None:
        """Show other items; `more` where others follow."""
        self.beginResetModel()
        self._items, self._rows, self._more = list(items), {}, more
        self.endResetModel()

    def append(self, items: Sequence[Item], *, more: bool) -> None:
        """Show the items that follow."""
        self._more = more
        if items:
            first = len(self._items)
            self.beginInsertRows(ROOT, first, first + len(items) - 1)
            self._items.extend(items)
            self.endInsertRows()

    def item_at(self, row: int) -> Item:
        """Return the item of a row."""
        return self._items[row]

    def row_at(self, number: int) -> Row:
        """Return what a row says."""
        if number not in self._rows:
            self._rows[number] = self._describe(self._items[number])
        return self._rows[number]

    def count(self) -> int:
        """Return the number of items that were read."""
        return len(self._items)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether others follow."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for those that follow, once."""
        if not parent.isValid():
            self._more = False
            self.more_wanted.emit()
