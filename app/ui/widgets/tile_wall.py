"""Cells of one size in rows, in groups with a heading each: where everything lies."""

# ruff: noqa: N802  (what is overridden has the names that Qt gave it)

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

_Index = QModelIndex | QPersistentModelIndex
_STEP = 48


@dataclass(frozen=True, slots=True)
class WallGroup:
    """Rows that belong together.

    Attributes:
        title: Its heading; empty for none.
        first: The number of its first row in the model.
        top: Where it begins, heading included, in pixels from the top of the wall.
        body: Where its cells begin.
    """

    title: str
    first: int
    count: int
    top: int
    body: int


class TileWall(QListView):
    """A list view whose geometry is its own: the one of Qt knows no groups.

    A list view all the same, so that screen readers find a list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = QSize(320, 240)
        self._columns = 1
        self._heading = 0
        self._groups: tuple[WallGroup, ...] = ()
        self._firsts: tuple[int, ...] = ()
        self._tops: tuple[int, ...] = ()
        self._height = 0

    @property
    def cell(self) -> QSize:
        """The size of a cell, with the gap around its tile."""
        return self._cell

    @property
    def groups(self) -> tuple[WallGroup, ...]:
        """The groups, in order."""
        return self._groups

    def lay_out(
        self, parts: Sequence[tuple[str, int]], cell: QSize, columns: int, heading: int
    ) -> None:
        """Place groups, each a title and its number of rows; `heading` is the height of one."""
        self._cell, self._columns, self._heading = cell, columns, heading
        groups: list[WallGroup] = []
        first = top = 0
        for title, count in parts:
            body = top + (heading if title else 0)
            groups.append(WallGroup(title, first, count, top, body))
            first += count
            top = body + math.ceil(count / columns) * cell.height()
        self._groups, self._height = tuple(groups), top
        self._firsts = tuple(group.first for group in groups)
        self._tops = tuple(group.top for group in groups)
        self.updateGeometries()
        self.viewport().update()

    def rows_within(self, top: int, bottom: int) -> list[int]:
        """Return the rows that lie between two heights of the viewport."""
        offset = self.verticalOffset()
        rows: list[int] = []
        for group in self._groups:
            first_line = max(0, (top + offset - group.body) // self._cell.height())
            last_line = (bottom + offset - group.body) // self._cell.height()
            start = first_line * self._columns
            end = min(group.count, (last_line + 1) * self._columns)
            rows.extend(group.first + each for each in range(start, end))
        return rows

    def row_rect(self, row: int) -> QRect:
        """Return the cell of a row in viewport coordinates."""
        if not self._groups:
            return QRect()
        group = self._groups[bisect_right(self._firsts, row) - 1]
        line, column = divmod(row - group.first, self._columns)
        width, height = self._cell.width(), self._cell.height()
        top = group.body + line * height - self.verticalOffset()
        return QRect(column * width, top, width, height)

    def _row_at(self, point: QPoint) -> int | None:
        x, y = point.x(), point.y() + self.verticalOffset()
        place = bisect_right(self._tops, y) - 1
        if place < 0 or x < 0 or x >= self._columns * self._cell.width():
            return None
        group = self._groups[place]
        if y < group.body:
            return None
        line = (y - group.body) // self._cell.height()
        within = line * self._columns + x // self._cell.width()
        return group.first + within if within < group.count else None

    def _row_above_or_below(self, row: int, step: int) -> int:
        """Return the row that lies above or below another; itself where there is none."""
        rect = self.row_rect(row)
        edge = rect.top() - self._heading - 1 if step < 0 else rect.bottom() + self._heading + 1
        near = [rect.top() - 1, edge] if step < 0 else [rect.bottom() + 1, edge]
        for y in near:
            for column in range(rect.left() // self._cell.width(), -1, -1):
                x = column * self._cell.width() + 1
                if (found := self._row_at(QPoint(x, y))) is not None:
                    return found
        return row

    # -- what Qt asks ----------------------------------------------------------------------

    def visualRect(self, index: _Index) -> QRect:
        return self.row_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point)
        model = self.model()
        return QModelIndex() if row is None or model is None else model.index(row, 0)

    def doItemsLayout(self) -> None:
        # Qt's own would place a thousand items for nothing.
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        room = self.viewport().height()
        bar.setRange(0, max(0, self._height - room))
        bar.setPageStep(room)
        bar.setSingleStep(_STEP)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, room, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if rect.isEmpty():
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - room // 2)
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > room:
            bar.setValue(bar.value() + min(rect.top(), rect.bottom() - room))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        model, actions = self.model(), QAbstractItemView.CursorAction
        if model is None or not model.rowCount():
            return QModelIndex()
        row, last = self.currentIndex().row(), model.rowCount() - 1
        if row < 0:
            return model.index(0, 0)
        lines = max(1, self.viewport().height() // self._cell.height()) * self._columns
        if action in (actions.MoveUp, actions.MoveDown):
            row = self._row_above_or_below(row, -1 if action == actions.MoveUp else 1)
        else:
            places = {
                actions.MoveLeft: row - 1,
                actions.MovePrevious: row - 1,
                actions.MoveRight: row + 1,
                actions.MoveNext: row + 1,
                actions.MoveHome: 0,
                actions.MoveEnd: last,
                actions.MovePageUp: row - lines,
                actions.MovePageDown: row + lines,
            }
            row = places[action]
        return model.index(min(max(row, 0), last), 0)

    def isIndexHidden(self, _index: _Index) -> bool:
        return False

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion()
