"""The connectors on the depot's own plan: to look at, to zoom, and to place."""

import math
from collections.abc import Hashable, Mapping
from itertools import combinations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGestureEvent,
    QGraphicsItem,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
)

from app.ui.models.connector_filter import ConnectorFilter
from app.ui.theme import Theme
from app.ui.widgets.connector_tile import TilePainter, TileState
from app.ui.widgets.tile_layout import tile_box
from app.ui.widgets.yard_item import READABLE, YardItem

_WIDTH = 1600.0
_EMPTY_RATIO = 0.6
_STEP = 1.25
_MOST_ZOOM = 6.0
_CROWD = 0.55
"""How much of the plan tiles may cover before they are drawn smaller."""
_SMALLEST = 0.3
_MOST_COMPARED = 300
"""Up to so many tiles each is compared with each, so that neighbours do not cover each other."""
_NUDGE = 8.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}

_Index = QModelIndex | QPersistentModelIndex


class YardView(QGraphicsView):
    """Shows the rows of a filter on a plan. Wheel, pinch, + and - zoom; dragging the plan pans.

    Like the tiles: a click or Enter emits `opened`, Space `primary_requested`; a right click, a
    long press or the menu key `menu_requested`. While `editing`, tiles are dragged, and
    `places_changed` carries all places as shares of width and height.
    """

    opened = Signal(QModelIndex)
    primary_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    places_changed = Signal(dict)

    def __init__(self, theme: Theme, rows: ConnectorFilter) -> None:
        super().__init__()
        self._theme, self._rows = theme, rows
        self._tiles = TilePainter(theme)
        self._items: dict[Hashable, YardItem] = {}
        self._places: dict[str, tuple[float, float]] = {}
        self._plan = QGraphicsPixmapItem()
        self._ratio = _EMPTY_RATIO
        self._area = QRectF(0, 0, _WIDTH, _WIDTH * _EMPTY_RATIO)
        self._scale_shown = 1.0
        self._current: YardItem | None = None
        self._editing = False
        self._zoomed = 1.0
        self._pressed: YardItem | None = None
        self._pressed_at = QPoint()
        self._long_press = QTimer(self, singleShot=True, interval=theme.time.long_press)
        self._set_up()
        self._connect()
        self.show_plan(None)

    @property
    def editing(self) -> bool:
        """Whether tiles can be dragged."""
        return self._editing

    def set_editing(self, editing: bool) -> None:
        """Let tiles be dragged, or no longer."""
        self._editing = editing
        for item in self._items.values():
            self._let_move(item)
        self._arrange()

    def show_plan(self, picture: QImage | None) -> None:
        """Show a picture behind the tiles; None for an empty yard."""
        self._ratio = _EMPTY_RATIO
        if picture is not None and not picture.isNull():
            self._ratio = picture.height() / picture.width()
            self._plan.setPixmap(QPixmap.fromImage(picture))
            self._plan.setScale(_WIDTH / picture.width())
        else:
            self._plan.setPixmap(QPixmap())
        self._arrange()
        self.zoom_to_fit()

    def set_places(self, places: Mapping[str, tuple[float, float]]) -> None:
        """Put tiles where they belong; those without a place stand in rows below."""
        self._places = dict(places)
        self._arrange()

    def zoom(self, factor: float) -> None:
        """Show the plan larger or smaller, at most so small that it fits."""
        wanted = min(max(self._zoomed * factor, 1.0), _MOST_ZOOM)
        change, self._zoomed = wanted / self._zoomed, wanted
        self.scale(change, change)

    def zoom_to_fit(self) -> None:
        """Show the whole plan."""
        self._zoomed = 1.0
        self.fitInView(self.scene().sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def item(self, key: Hashable) -> YardItem:
        """Return the tile of a key.

        Raises:
            KeyError: It is not shown.
        """
        return self._items[key]

    # -- setting up ------------------------------------------------------------------------

    def _set_up(self) -> None:
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.addItem(self._plan)
        self._plan.setZValue(-1)
        self._plan.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.setScene(scene)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setAccessibleName(self.tr("Plan of the yard"))
        self.setAccessibleDescription(self.tr("The list shows the same connectors in words."))
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def _connect(self) -> None:
        rows = self._rows
        rows.dataChanged.connect(self._on_changed)
        for signal in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            signal.connect(self._on_rows)
        self._long_press.timeout.connect(self._on_long_press)
        self._theme.changed.connect(self.viewport().update)

    def _on_rows(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show exactly the rows of the filter."""
        shown = {
            self._rows.key_at(self._rows.index(row, 0)): self._rows.view_at(row)
            for row in range(self._rows.rowCount())
        }
        for key in self._items.keys() - shown.keys():
            self.scene().removeItem(self._items.pop(key))
        if self._current is not None and self._current.key not in self._items:
            self._current = None
        for key, view in shown.items():
            if key in self._items:
                self._items[key].show_view(view)
            else:
                self._add(key, view)
        self._arrange()

    def _add(self, key: Hashable, view: object) -> None:
        item = YardItem(self._theme, self._tiles, key, view)  # type: ignore[arg-type]
        self._let_move(item)
        self._items[key] = item
        self.scene().addItem(item)

    def _let_move(self, item: YardItem) -> None:
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable, self._editing)
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemSendsGeometryChanges, True)
        buttons = Qt.MouseButton.LeftButton if self._editing else Qt.MouseButton.NoButton
        # Not editing, a press on a tile pans the plan like any other.
        item.setAcceptedMouseButtons(buttons)

    def _on_changed(self, first: _Index, last: _Index) -> None:
        if not self.isVisible():
            return
        readable = self.transform().m11() * self._scale_shown >= READABLE
        for row in range(first.row(), last.row() + 1):
            item = self._items.get(self._rows.key_at(self._rows.index(row, 0)))
            if item is not None:
                item.show_view(self._rows.view_at(row), readable=readable)

    # -- places ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._area = self._room()
        scale = self._scale_shown = self._scale()
        unplaced = []
        for key, item in self._items.items():
            item.setScale(scale)
            place = self._places.get(str(key))
            if place is None:
                unplaced.append(item)
            else:
                item.setPos(self._area.width() * place[0], self._area.height() * place[1])
        self._line_up(unplaced, scale)

    def _room(self) -> QRectF:
        """Return where the plan is; without picture and places there is none to leave room for."""
        if not self._plan.pixmap().isNull() or self._places or self._editing:
            return QRectF(0, 0, _WIDTH, _WIDTH * self._ratio)
        box = tile_box(self._theme.size, "compact")
        cells = len(self._items) * (box.min_width + 8) * (box.min_height + 8)
        return QRectF(0, 0, max(_WIDTH * 0.75, math.sqrt(cells / _EMPTY_RATIO)), 0)

    def _line_up(self, items: list[YardItem], scale: float) -> None:
        """Put tiles that nobody has placed in rows below the plan."""
        box = tile_box(self._theme.size, "compact")
        width, height = (box.min_width + 8) * scale, (box.min_height + 8) * scale
        columns = max(1, int(self._area.width() // width))
        lines = math.ceil(len(items) / columns)
        # Before they are put there: a tile stays within the scene.
        scene = self._area.adjusted(0, 0, 0, lines * height + (12 if lines else 0))
        if scene != self.scene().sceneRect():
            self.scene().setSceneRect(scene)
            if self._zoomed == 1.0:
                self.zoom_to_fit()
        for place, item in enumerate(items):
            line, column = divmod(place, columns)
            top = self._area.bottom() + 12
            item.setPos(width * (column + 0.5), top + height * (line + 0.5))

    def _scale(self) -> float:
        """Return how large tiles are drawn: many must not cover the plan, nor each other."""
        box = tile_box(self._theme.size, "compact")
        if self._area.isEmpty():
            return 1.0
        room = self._area.width() * self._area.height() * _CROWD / max(1, len(self._items))
        scale = min(1.0, math.sqrt(room / (box.min_width * box.min_height)))
        return max(_SMALLEST, min(scale, self._closest(box.min_width, box.min_height)))

    def _closest(self, width: float, height: float) -> float:
        """Return at which scale the two tiles that are closest touch."""
        shown = [self._places[name] for key in self._items if (name := str(key)) in self._places]
        if len(shown) > _MOST_COMPARED:
            return 1.0
        wide, high = self._area.width() / width, self._area.height() / height
        return min(
            (
                max(abs(x - other_x) * wide, abs(y - other_y) * high)
                for (x, y), (other_x, other_y) in combinations(shown, 2)
            ),
            default=1.0,
        )

    def _tell_places(self, moved: YardItem) -> None:
        x, y = moved.x() / self._area.width(), moved.y() / self._area.height()
        self._places[str(moved.key)] = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        self.places_changed.emit(dict(self._places))

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        """Draw an empty yard where there is no picture of it."""
        super().drawBackground(painter, rect)
        if self._plan.pixmap().isNull() and not self._area.isEmpty():
            painter.setPen(self._theme.color("border_strong"))
            painter.setBrush(self._theme.color("surface_sunken"))
            painter.drawRect(self._area)

    # -- pointer and keyboard --------------------------------------------------------------

    def _item_at(self, point: QPoint) -> YardItem | None:
        found = (each for each in self.items(point) if isinstance(each, YardItem))
        return next(found, None)

    def _index(self, item: YardItem) -> QModelIndex:
        return self._rows.index_of(item.key)

    def _choose(self, item: YardItem | None) -> None:
        if self._current is not None:
            self._current.set_state(TileState.REST)
        self._current = item
        if item is not None:
            item.set_state(TileState.FOCUSED)
            self.ensureVisible(item)

    def _on_long_press(self) -> None:
        item, self._pressed = self._pressed, None
        if item is not None and not self._editing:
            at = self.viewport().mapToGlobal(self._pressed_at)
            self.menu_requested.emit(self._index(item), at)

    def _next(self, dx: int, dy: int) -> YardItem | None:
        """Return the nearest tile in a direction; the first one where none is chosen."""
        if self._current is None:
            return min(self._items.values(), key=lambda i: (i.y(), i.x()), default=None)
        here = self._current.pos()

        def cost(item: YardItem) -> float:
            along = (item.x() - here.x()) * dx + (item.y() - here.y()) * dy
            across = abs((item.x() - here.x()) * dy) + abs((item.y() - here.y()) * dx)
            return along + 2 * across if along > 1 else math.inf

        nearest = min(self._items.values(), key=cost)
        return nearest if cost(nearest) < math.inf else self._current

    def _move(self, dx: int, dy: int) -> None:
        if self._editing and self._current is not None:
            self._current.moveBy(dx * _NUDGE, dy * _NUDGE)
            self._tell_places(self._current)
        else:
            self._choose(self._next(dx, dy))

    def _press(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif key in _ARROWS:
            self._move(*_ARROWS[key])
        elif self._current is None:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._index(self._current))
        elif key == Qt.Key.Key_Space:
            self._request_primary(self._current)
        else:
            return False
        return True

    def _request_primary(self, item: YardItem) -> None:
        if item.view.action_id is not None and not item.view.busy:
            self.primary_requested.emit(self._index(item))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._item_at(self._pressed_at) if left else None
        if self._pressed is not None:
            self._long_press.start()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved > QApplication.startDragDistance():
            self._long_press.stop()
            if not self._editing:
                self._pressed = None
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        self._long_press.stop()
        item, self._pressed = self._pressed, None
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._editing:
            self._choose(item)
            if (event.position().toPoint() - self._pressed_at).manhattanLength():
                self._tell_places(item)
        else:
            self.opened.emit(self._index(item))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self._current if by_key else self._item_at(event.pos())
        if item is not None:
            at = self.mapFromScene(item.pos()) if by_key else event.pos()
            self.menu_requested.emit(self._index(item), self.viewport().mapToGlobal(at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor())
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoomed == 1.0:
            self.zoom_to_fit()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()
