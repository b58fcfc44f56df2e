"""The connectors as a table that is sorted by its columns."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.models.connector_filter import ConnectorFilter
from app.ui.models.connector_model import NUMBERS_ROLE, TILE_ROLE, ConnectorColumn
from app.ui.models.connector_order import ConnectorOrder, SortBy
from app.ui.theme import Theme
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.tile_ink import TileInk
from app.ui.widgets.tile_view import TileView

_SORTED_BY: Mapping[int, SortBy] = {
    ConnectorColumn.NAME: SortBy.NAME,
    ConnectorColumn.STATE: SortBy.STATE,
    ConnectorColumn.WHO: SortBy.WHO,
    ConnectorColumn.POWER: SortBy.POWER,
    ConnectorColumn.ENERGY: SortBy.ENERGY,
    ConnectorColumn.DURATION: SortBy.DURATION,
    ConnectorColumn.SOC: SortBy.SOC,
    ConnectorColumn.AREA: SortBy.AREA,
}
_COLUMN_OF = {sort_by: column for column, sort_by in _SORTED_BY.items()}
_WIDTHS = {
    ConnectorColumn.NAME: 112,
    ConnectorColumn.STATE: 176,
    ConnectorColumn.WHO: 160,
    ConnectorColumn.POWER: 110,
    ConnectorColumn.ENERGY: 112,
    ConnectorColumn.DURATION: 108,
    ConnectorColumn.SOC: 80,
    ConnectorColumn.AREA: 100,
}
_GIVING_WAY = (ConnectorColumn.NOTE, ConnectorColumn.WHO)
_LEAST_NOTE = 140
_LEFT_OUT = (
    ConnectorColumn.SOC,
    ConnectorColumn.AREA,
    ConnectorColumn.DURATION,
    ConnectorColumn.ENERGY,
)
"""What is left out first where there is no room for all that the others say."""
_STATE_BORDERS = 20

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ConnectorList(DataTable):
    """Like the tiles: Enter and a double click open, Space does what the tile's button does.

    `menu_requested` comes by a right click, a long press or the menu key; `order_wanted` by a press
    on a column's word, again for the other direction.
    """

    primary_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    order_wanted = Signal(object, bool)

    def __init__(self, theme: Theme, rows: ConnectorFilter) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Connectors"))
        self._theme = theme
        self._pressed_at = QPoint()
        self._long_press = QTimer(self, singleShot=True, interval=theme.time.long_press)
        self._long_press.timeout.connect(self._on_long_press)
        self.setModel(rows)
        self.setItemDelegateForColumn(ConnectorColumn.STATE, _StateDelegate(theme, self))
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        # First the arrow, which needs room beside the word.
        header.setSortIndicatorShown(True)
        self.set_columns(_WIDTHS, giving_way=_GIVING_WAY)
        header.sectionClicked.connect(self._on_column)

    def show_order(self, order: ConnectorOrder) -> None:
        """Show by which column the rows are sorted."""
        direction = (
            Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        )
        self.horizontalHeader().setSortIndicator(_COLUMN_OF[order.sort_by], direction)

    def _on_changed(
        self, _first: _Index = _ROOT, _last: _Index = _ROOT, roles: Sequence[int] = ()
    ) -> None:
        # A thousand connectors tell readings all the time; their numbers have the room they need.
        if NUMBERS_ROLE not in roles:
            super()._on_changed()

    def fit_columns(self) -> None:
        """Leave out what there is no room for, and share the room among the others."""
        if self.isVisible():
            room = self.viewport().width() - self._scaled(_LEAST_NOTE)
            needs = {each: self._need_of(each).whole for each in _WIDTHS}
            # A long name is cut before another column is left out.
            usual = self._scaled(_WIDTHS[ConnectorColumn.WHO])
            needs[ConnectorColumn.WHO] = min(needs[ConnectorColumn.WHO], usual)
            for column in _LEFT_OUT:
                out = sum(needs.values()) > room
                if out:
                    del needs[column]
                if out is not self.isColumnHidden(column):
                    self.setColumnHidden(column, out)
        super().fit_columns()

    def _on_column(self, column: int) -> None:
        sort_by = _SORTED_BY.get(column)
        if sort_by is not None:
            header = self.horizontalHeader()
            # The header has turned its arrow already.
            turned = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            self.order_wanted.emit(sort_by, turned)

    def _on_long_press(self) -> None:
        index = self.indexAt(self._pressed_at)
        if index.isValid():
            self.menu_requested.emit(index, self.viewport().mapToGlobal(self._pressed_at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            view = index.data(TILE_ROLE)
            if isinstance(view, TileView) and view.action_id is not None and not view.busy:
                self.primary_requested.emit(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton:
            self._long_press.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._long_press.stop()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._long_press.stop()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_requested.emit(index, self.viewport().mapToGlobal(at))


class _StateDelegate(QStyledItemDelegate):
    """Paints a state as shape and word in its colour."""

    def __init__(self, theme: Theme, parent: ConnectorList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ink = TileInk(theme)
        theme.changed.connect(self._forget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        self.initStyleOption(option, index)
        # The ground, with what selection and pointer do to it, is the table's.
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        view = index.data(TILE_ROLE)
        if isinstance(view, TileView):
            self._ink.status(
                painter,
                QRectF(option.rect).adjusted(12, 0, 12 - _STATE_BORDERS, 0),
                view,
                view.role,
            )

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size that shows the whole word."""
        size, view = super().sizeHint(option, index), index.data(TILE_ROLE)
        if isinstance(view, TileView):
            size.setWidth(math.ceil(self._ink.status_width(view)) + _STATE_BORDERS)
        return size

    def _forget(self) -> None:
        self._ink = TileInk(self._theme)
