"""What the tables of the program have in common: titles, and words with their mark and colour."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.ui.presenters.charger import WordView
from app.ui.theme import Theme
from app.ui.widgets.shapes import ShapePainter

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MARK = 12
"""Extent of a mark in a cell, in pixels."""

_Role = Qt.ItemDataRole


class TableModel(QAbstractTableModel):
    """A flat table. Set `_titles` after the constructor; say in `count` how many rows there are."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shapes = ShapePainter()
        self._titles: tuple[str, ...] = ()

    def count(self) -> int:
        """Return the number of rows."""
        raise NotImplementedError

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows; rows have none below them."""
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._titles[section]
        return None

    def word_data(self, view: WordView | None, role: int) -> object:
        """Return the text, the colour or the mark of a cell with a word."""
        if view is None:
            return None
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return view.text
        if role == _Role.ForegroundRole:
            return self._theme.color(view.role)
        if role == _Role.DecorationRole:
            color = self._theme.color(view.role)
            return QIcon(self._shapes.pixmap(view.shape, color, MARK, 2.0))
        return None

    def tell_rows(self, first: int, last: int) -> None:
        """Tell that some rows say something else now."""
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))
