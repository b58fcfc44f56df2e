"""A small curve without axes, drawn once for each series, size and colour."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_MOST_KEPT = 512


class SparklinePainter:
    """Draws sparklines from zero to their highest value, with a tinted ground."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[tuple[float, ...], int, int, int, float], QPixmap] = {}

    def pixmap(
        self, points: tuple[float, ...], size: QSize, line: QColor, ground: QColor, dpr: float
    ) -> QPixmap:
        """Return the curve through at least two `points`, `size` logical pixels large."""
        key = (points, size.width(), size.height(), line.rgba(), dpr)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            if len(self._pixmaps) > _MOST_KEPT:
                self._pixmaps.clear()
            pixmap = self._pixmaps[key] = _draw(points, size, line, ground, dpr)
        return pixmap


def curve(points: tuple[float, ...], size: QSize) -> QPolygonF:
    """Return the line through `points` in a box of `size`; negative values lie on its floor."""
    highest = max(*points, 1e-9)
    step = (size.width() - 2) / (len(points) - 1)
    room = size.height() - 3
    return QPolygonF(
        [
            QPointF(1 + place * step, size.height() - 1.5 - max(value, 0.0) / highest * room)
            for place, value in enumerate(points)
        ]
    )


def _draw(
    points: tuple[float, ...], size: QSize, line: QColor, ground: QColor, dpr: float
) -> QPixmap:
    pixmap = QPixmap(size * dpr)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    polygon = curve(points, size)
    area = QPainterPath()
    area.addPolygon(polygon)
    area.lineTo(size.width() - 1, size.height())
    area.lineTo(1, size.height())
    area.closeSubpath()
    painter.fillPath(area, ground)
    pen = QPen(line, 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(polygon)
    painter.end()
    return pixmap
