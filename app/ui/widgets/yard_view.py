"""The connectors on the depot's own plan: to look at, to zoom, and to place."""

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.ui.models.connector_filter import ConnectorFilter
from app.ui.theme import Theme
from app.ui.widgets.plan_view import ZOOM_STEP
from app.ui.widgets.tile_layout import line_height
from app.ui.widgets.yard_steps import first, in_direction, in_reading_order, on_grid
from app.ui.widgets.yard_tiles import YardTiles

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class YardView(YardTiles):
    """What pointer and keys do to the plan. Wheel, pinch, + and - zoom; dragging it pans.

    Like the tiles: a click or Enter emits `opened`, Space `primary_requested`; a right click, a
    long press or the menu key `menu_requested`. The arrow keys go to the nearest tile. While
    `editing`, tiles are dragged, Tab goes to the next one and the arrow keys move it on a grid.
    """

    opened = Signal(QModelIndex)
    primary_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, theme: Theme, rows: ConnectorFilter) -> None:
        super().__init__(theme, rows)
        self._by_keyboard = False
        self._pressed: Hashable | None = None
        self._pressed_at = QPoint()
        self._long_press = QTimer(self, singleShot=True, interval=theme.time.long_press)
        self._long_press.timeout.connect(self._on_long_press)

    def set_editing(self, editing: bool) -> None:
        """Let tiles be moved, or no longer."""
        super().set_editing(editing)
        self._show_focus()

    # -- keyboard --------------------------------------------------------------------------

    def _show_focus(self) -> None:
        # Once somebody uses the keyboard, or moves tiles; a ring after a click would puzzle.
        self.show_ring(self.hasFocus() and (self._by_keyboard or self.editing))

    def _move(self, dx: int, dy: int) -> None:
        if self.editing and self.current is not None:
            item = self.item(self.current)
            item.setPos(on_grid(item.pos(), dx, dy))
            self.keep_place(self.current)
        else:
            self.choose(in_direction(self.layout_shown.spots, self.current, dx, dy))

    def _press(self, key: Qt.Key) -> bool:
        """Do what a key stands for; return False where it stands for nothing."""
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif key in _ARROWS:
            self._move(*_ARROWS[key])
        elif self.current is None or self.editing:
            return False
        else:
            return self._act(key, self.current)
        return True

    def _act(self, key: Qt.Key, chosen: Hashable) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.rows.index_of(chosen))
            return True
        if key == Qt.Key.Key_Space:
            view = self.item(chosen).view
            if view.action_id is not None and not view.busy:
                self.primary_requested.emit(self.rows.index_of(chosen))
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        self._show_focus()
        if not self._press(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """While editing go to the next tile, and past the last one to the next control."""
        if self.editing:
            layout = self.layout_shown
            line = line_height(self._theme.size.body) * 2 * layout.scale
            following = in_reading_order(layout.spots, self.current, line, forward=forward)
            if following is not None:
                self.choose(following)
                return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            self._by_keyboard = True
            self.choose(self.current or first(self.layout_shown.spots))
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    # -- pointer ---------------------------------------------------------------------------

    def _on_long_press(self) -> None:
        key, self._pressed = self._pressed, None
        if key is not None and not self.editing:
            at = self.viewport().mapToGlobal(self._pressed_at)
            self.menu_requested.emit(self.rows.index_of(key), at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        self._pressed_at = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.key_at(self._pressed_at) if left else None
        if self._pressed is not None:
            self._long_press.start()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved > QApplication.startDragDistance():
            self._long_press.stop()
            if not self.editing:
                self._pressed = None
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        self._long_press.stop()
        key, self._pressed = self._pressed, None
        if key is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.editing:
            self.choose(key)
            if (event.position().toPoint() - self._pressed_at).manhattanLength():
                self.keep_place(key)
        else:
            self.opened.emit(self.rows.index_of(key))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        key = self.current if by_key else self.key_at(event.pos())
        if key is not None:
            at = self.mapFromScene(self.item(key).pos()) if by_key else event.pos()
            self.menu_requested.emit(self.rows.index_of(key), self.viewport().mapToGlobal(at))
