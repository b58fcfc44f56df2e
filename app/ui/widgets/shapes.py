"""Status shapes, so that a state can be told without seeing its colour."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.tile_view import Shape

_STROKE = 0.17


class ShapePainter:
    """Draws status shapes, each once for its size, colour and screen."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[Shape, int, int, float], QPixmap] = {}

    def pixmap(self, shape: Shape, color: QColor, size: int, dpr: float = 1.0) -> QPixmap:
        """Return the shape, `size` logical pixels wide."""
        key = (shape, color.rgba(), size, dpr)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = _draw(shape, color, size, dpr)
        return pixmap


class ShapeMark(QWidget):
    """One status shape as a widget; decoration beside its word, so it has no name of its own."""

    def __init__(self, theme: Theme, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shapes = ShapePainter()
        self._shape: Shape = "ring"
        self._role = "offline"
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    def show_shape(self, shape: Shape, role: str) -> None:
        """Show a shape in the colour of a role."""
        self._shape, self._role = shape, role
        self.update()

    def paintEvent(self, _event: object) -> None:
        color = self._theme.color(self._role)
        pixmap = self._shapes.pixmap(self._shape, color, self.width(), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap)
        painter.end()


def _draw(shape: Shape, color: QColor, size: int, dpr: float) -> QPixmap:
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, size * _STROKE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if shape not in {"ring", "cross", "dash", "half"}:
        painter.setBrush(color)
    painter.drawPath(_outline(shape, size))
    if shape == "half":
        inner = size * 0.5 - size * _STROKE
        painter.setBrush(color)
        painter.drawPie(_square(size, inner), 90 * 16, 180 * 16)
    painter.end()
    return pixmap


def _outline(shape: Shape, size: int) -> QPainterPath:
    radius = size * (1 - _STROKE) / 2
    path = QPainterPath()
    if shape in {"circle", "ring", "half"}:
        path.addEllipse(_square(size, radius))
    elif shape == "square":
        path.addRect(_square(size, radius * 0.82))
    elif shape == "bars":
        for left in (0.24, 0.66):
            path.addRect(QRectF(size * left, size * 0.18, size * 0.1, size * 0.64))
    elif shape in {"cross", "dash"}:
        _add_strokes(path, shape, size)
    else:
        corners = {"triangle": 3, "diamond": 4, "hexagon": 6}[shape]
        path.addPolygon(_regular_polygon(corners, size, radius))
        path.closeSubpath()
    return path


def _add_strokes(path: QPainterPath, shape: Shape, size: int) -> None:
    low, high, middle = size * 0.2, size * 0.8, size / 2
    if shape == "dash":
        path.moveTo(low, middle)
        path.lineTo(high, middle)
        return
    path.moveTo(low, low)
    path.lineTo(high, high)
    path.moveTo(high, low)
    path.lineTo(low, high)


def _square(size: int, radius: float) -> QRectF:
    return QRectF(size / 2 - radius, size / 2 - radius, radius * 2, radius * 2)


def _regular_polygon(corners: int, size: int, radius: float) -> QPolygonF:
    # A triangle's centre lies above the middle of its box; lower it so that it sits on the line.
    drop = size * 0.09 if corners == 3 else 0.0
    turn = 2 * math.pi / corners
    return QPolygonF(
        [
            QPointF(
                size / 2 + radius * math.sin(turn * corner),
                size / 2 + drop - radius * math.cos(turn * corner),
            )
            for corner in range(corners)
        ]
    )
