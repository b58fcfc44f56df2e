"""One connector on the plan."""

from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from app.ui.theme import Theme
from app.ui.widgets.connector_tile import TilePainter, TileState
from app.ui.widgets.tile_layout import tile_box
from app.ui.widgets.tile_view import TileView

READABLE = 0.5
"""Size on the screen, as a share of a compact tile's, below which nobody can read its words."""


class YardItem(QGraphicsItem):
    """A compact tile whose middle is its place on the plan; may be dragged while that is edited."""

    def __init__(self, theme: Theme, painter: TilePainter, key: Hashable, view: TileView) -> None:
        super().__init__()
        box = tile_box(theme.size, "compact")
        self._rect = QRectF(-box.min_width / 2, -box.min_height / 2, box.min_width, box.min_height)
        self._painter, self.key, self.view = painter, key, view
        self.state = TileState.REST
        self.setToolTip(view.title)

    def show_view(self, view: TileView, *, readable: bool = True) -> None:
        """Show another state; where its words are too small to read, only if its mark changes."""
        before, self.view = self.view, view
        other = _mark(view) != _mark(before)
        if other:
            # What needs somebody is never hidden under another tile.
            self.setZValue(1.0 if view.attention else 0.0)
        if other or (readable and view != before):
            self.update()

    def set_state(self, state: TileState) -> None:
        """Show what pointer and keyboard do to it."""
        if state != self.state:
            self.state = state
            self.update()

    def boundingRect(self) -> QRectF:
        """Return the tile with its border."""
        return self._rect.adjusted(-2, -2, 2, 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the tile, or its state alone where its words would be too small to read."""
        if option.levelOfDetailFromTransform(painter.worldTransform()) < READABLE:
            mark = self._painter.mark(self._rect.size().toSize(), self.view, self.state)
            painter.drawPixmap(self._rect.topLeft(), mark)
        else:
            self._painter.paint(painter, self._rect, self.view, "compact", self.state)

    def itemChange(  # noqa: N802
        self, change: QGraphicsItem.GraphicsItemChange, value: object
    ) -> object:
        """Keep the middle of the tile on the plan."""
        scene = self.scene()
        if (
            change == QGraphicsItem.GraphicsItemChange.ItemPositionChange
            and isinstance(scene, QGraphicsScene)
            and isinstance(value, QPointF)
        ):
            plan = scene.sceneRect()
            return QPointF(
                min(max(value.x(), plan.left()), plan.right()),
                min(max(value.y(), plan.top()), plan.bottom()),
            )
        return super().itemChange(change, value)


def _mark(view: TileView) -> tuple[str, str, bool]:
    return view.role, view.shape, view.attention
