"""A wall of connector tiles: scrolls, takes keys, clicks and long presses, repaints little."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QScroller,
    QWidget,
)

from app.ui.models.connector_filter import ConnectorFilter
from app.ui.models.connector_model import NUMBERS_ROLE, TILE_ROLE
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.connector_tile import TilePainter, TileState
from app.ui.widgets.tile_ink import TileInk
from app.ui.widgets.tile_layout import (
    TileDensity,
    fit_groups,
    fit_tiles,
    heading_height,
    tile_rect,
)
from app.ui.widgets.tile_view import TileView
from app.ui.widgets.tile_wall import TileWall, WallGroup

_Index = QModelIndex | QPersistentModelIndex


class TileList(TileWall):
    """Shows a model of `TileView` as tiles that fill its width evenly, in groups where asked.

    A click, tap or Enter on a tile emits `opened`, on its button `primary_requested` (Space too);
    a right click, a long press or the menu key emit `menu_requested` with a global position.
    """

    opened = Signal(QModelIndex)
    primary_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles = TilePainter(theme)
        self._density: TileDensity = "large"
        self._group_of: Callable[[TileView], str] | None = None
        self._titles: list[str] = []
        self._ink = TileInk(theme)
        self._hovered = QPersistentModelIndex()
        self._over_button = False
        self._pressed = QPersistentModelIndex()
        self._pressed_button = False
        self._pressed_at = QPoint()
        self._by_keyboard = False
        self._long_press = QTimer(self, singleShot=True, interval=theme.time.long_press)
        self._long_press.timeout.connect(self._on_long_press)
        self._set_up_view()
        self._set_up_scrolling()
        theme.changed.connect(self._on_forget)

    @property
    def density(self) -> TileDensity:
        """The density in use, chosen by the number of tiles and the room for them."""
        return self._density

    def set_grouping(self, group_of: Callable[[TileView], str] | None) -> None:
        """Put a heading before the rows of each group; the model has them in that order."""
        self._group_of = group_of
        self.arrange()

    def view_at(self, index: _Index) -> TileView | None:
        """Return what the tile of an index shows."""
        view = index.data(TILE_ROLE)
        return view if isinstance(view, TileView) else None

    def card_rect(self, index: _Index) -> QRectF:
        """Return the card of an index in viewport coordinates."""
        return tile_rect(QRectF(self.visualRect(_plain(index))), self.density, self._theme)

    def button_rect(self, index: _Index) -> QRectF:
        """Return the primary button of an index in viewport coordinates; empty without one."""
        view = self.view_at(index)
        if view is None:
            return QRectF()
        return self.tiles.button_rect(self.card_rect(index), view, self.density)

    def touched(self) -> bool:
        """Tell whether a finger or a mouse button is down, or the wall still moves."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return True
        return QScroller.scroller(self.viewport()).state() != QScroller.State.Inactive

    def arrange(self) -> None:
        """Choose the density again and lay the tiles out."""
        model = self.model()
        count = model.rowCount() if model is not None else 0
        room = QSize(self.width() - self.verticalScrollBar().sizeHint().width(), self.height())
        if self._group_of is None or not count:
            self._titles, parts = [], [("", count)] if count else []
            grid = fit_tiles(count, room, self._theme)
        else:
            self._titles = [self._title_of(row) for row in range(count)]
            parts = [(title, len(list(run))) for title, run in groupby(self._titles)]
            grid = fit_groups([rows for _, rows in parts], room, self._theme)
        self._density = grid.density
        self.lay_out(parts, grid.cell, grid.columns, heading_height(self._theme.size))

    def tile_state(self, index: _Index) -> TileState:
        """Return what pointer and keyboard do to the tile of an index."""
        state = TileState.REST
        if self._hovered.isValid() and index == self._hovered:
            state |= TileState.BUTTON_HOVERED if self._over_button else TileState.HOVERED
        if self._pressed.isValid() and index == self._pressed:
            state |= TileState.BUTTON_PRESSED if self._pressed_button else TileState.PRESSED
        # The focus shows once somebody uses the keyboard; a ring after a click would puzzle.
        if self._by_keyboard and self.hasFocus() and index == self.currentIndex():
            state |= TileState.FOCUSED
        return state

    def _set_up_view(self) -> None:
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Connectors"))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; border: none; }")

    def _set_up_scrolling(self) -> None:
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _on_model_changed(self) -> None:
        self.arrange()

    def _title_of(self, row: int) -> str:
        model, group_of = self.model(), self._group_of
        if group_of is None or not isinstance(model, ConnectorFilter):
            return ""
        return group_of(model.last_view_at(row))

    def _held(self) -> bool:
        model = self.model()
        return isinstance(model, ConnectorFilter) and model.held

    def _on_forget(self) -> None:
        self._ink = TileInk(self._theme)
        self.arrange()

    def _on_long_press(self) -> None:
        index, at = _plain(self._pressed), self._pressed_at
        self._release()
        if index.isValid():
            self.menu_requested.emit(index, self.viewport().mapToGlobal(at))

    def _is_on_button(self, index: _Index, point: QPointF) -> bool:
        button = self.button_rect(index)
        if button.isEmpty():
            return False
        # The target is at least as high as the density asks, even where the button looks smaller.
        slack = max(0.0, (self._theme.size.target - button.height()) / 2)
        return button.adjusted(-slack, -slack, slack, slack).contains(point)

    def _tile_at(self, point: QPointF) -> QModelIndex:
        index = self.indexAt(point.toPoint())
        if index.isValid() and self.card_rect(index).contains(point):
            return index
        return QModelIndex()

    def _hover(self, index: QModelIndex, over_button: bool) -> None:
        if index == self._hovered and over_button == self._over_button:
            return
        before, self._hovered = self._hovered, QPersistentModelIndex(index)
        self._over_button = over_button
        self._repaint(before)
        self._repaint(self._hovered)

    def _release(self) -> None:
        self._long_press.stop()
        before, self._pressed = self._pressed, QPersistentModelIndex()
        self._repaint(before)

    def _repaint(self, index: _Index) -> None:
        if index.isValid():
            self.viewport().update(self.visualRect(_plain(index)))

    def _request_primary(self, index: QModelIndex) -> None:
        view = self.view_at(index)
        if view is not None and view.action_id is not None and not view.busy:
            self.primary_requested.emit(index)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        """Show a model whose rows have a `TileView` in `TILE_ROLE`."""
        super().setModel(model)
        if model is not None:
            for signal in (
                model.rowsInserted,
                model.rowsRemoved,
                model.modelReset,
                model.layoutChanged,
            ):
                signal.connect(self._on_model_changed)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()
        super().resizeEvent(event)

    def dataChanged(  # noqa: N802
        self, first: _Index, last: _Index, roles: Sequence[int] = ()
    ) -> None:
        """Repaint the tiles that changed; lay out anew where one belongs to another group."""
        counted = NUMBERS_ROLE in roles
        if counted and not self.isVisible():
            return
        rows = range(first.row(), last.row() + 1)
        placed = counted or not self._titles or self._held()
        if not placed and any(self._title_of(row) != self._titles[row] for row in rows):
            self.arrange()
            return
        seen = self.viewport().rect()
        for row in rows:
            rect = self.row_rect(row)
            if rect.intersects(seen):
                self.viewport().update(rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty, model = event.region(), self.model()
        if model is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = dirty.boundingRect()
        for group in self.groups:
            self._paint_heading(painter, group, bounds)
        for row in self.rows_within(bounds.top(), bounds.bottom()):
            cell = self.row_rect(row)
            if dirty.intersects(cell):
                self._paint_tile(painter, model.index(row, 0), cell)
        painter.end()

    def _paint_tile(self, painter: QPainter, index: QModelIndex, cell: QRect) -> None:
        view = self.view_at(index)
        if view is not None:
            card = tile_rect(QRectF(cell), self._density, self._theme)
            self.tiles.paint(painter, card, view, self._density, self.tile_state(index))

    def _paint_heading(self, painter: QPainter, group: WallGroup, bounds: QRect) -> None:
        top = group.top - self.verticalOffset()
        height = group.body - group.top
        if not height or top > bounds.bottom() or top + height < bounds.top():
            return
        row = QRectF(2, top + 4, self.viewport().width() - 4, height - 12)
        taken = self._ink.line(painter, row, group.title, "text", SEMIBOLD)
        self._ink.line(painter, row.adjusted(taken + 10, 0, 0, 0), str(group.count))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        index = self._tile_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.setCurrentIndex(index)
        self._pressed = QPersistentModelIndex(index)
        self._pressed_at = event.position().toPoint()
        self._pressed_button = self._is_on_button(index, event.position())
        self._long_press.start()
        self._repaint(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._tile_at(event.position())
        self._hover(index, index.isValid() and self._is_on_button(index, event.position()))
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._pressed.isValid() and moved > QApplication.startDragDistance():
            self._release()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index, on_button = _plain(self._pressed), self._pressed_button
        self._release()
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if on_button:
            self._request_primary(index)
        elif self._tile_at(event.position()) == index:
            self.opened.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second press of a double click must not open twice what the first one opened.
        event.accept()

    def leaveEvent(self, _event: object) -> None:
        self._hover(QModelIndex(), over_button=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._by_keyboard = True
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.visualRect(index).center()
        else:
            index = self._tile_at(QPointF(event.pos()))
            at = event.pos()
        if index.isValid():
            self.menu_requested.emit(index, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        index = self.currentIndex()
        if index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self._request_primary(index)
        else:
            super().keyPressEvent(event)


def _plain(index: _Index) -> QModelIndex:
    if isinstance(index, QPersistentModelIndex):
        return (
            index.model().index(index.row(), index.column()) if index.isValid() else QModelIndex()
        )
    return index
