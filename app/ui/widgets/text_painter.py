"""Single lines of text for painted widgets: elided once, shaped once."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTransform

_MOST_KEPT = 4096


class TextPainter:
    """Draws text in one font and keeps the shaped lines, because shaping costs most of a tile."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._lines: dict[tuple[str, int], tuple[QStaticText, float]] = {}
        self._widths: dict[str, float] = {}
        self.height = self._metrics.height()

    def width(self, text: str) -> float:
        """Return the width of the whole text in logical pixels."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _MOST_KEPT:
                self._widths.clear()
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def draw(
        self, painter: QPainter, rect: QRectF, text: str, color: QColor, right: bool = False
    ) -> float:
        """Draw the text on the middle line of `rect`, elided to fit; return the width it took."""
        room = rect.width()
        if not text or room <= 0:
            return 0.0
        line, width = self._line(text, room)
        left = rect.right() - width if right else rect.left()
        painter.setFont(self._font)
        painter.setPen(color)
        top = round(rect.top() + (rect.height() - self.height) / 2)
        painter.drawStaticText(QPointF(left, top), line)
        return width

    def _line(self, text: str, room: float) -> tuple[QStaticText, float]:
        whole = self.width(text)
        # Lines that fit are the same at any width, so they are kept once.
        key = (text, 0 if whole <= room else int(room))
        line = self._lines.get(key)
        if line is None:
            if len(self._lines) > _MOST_KEPT:
                self._lines.clear()
            line = self._lines[key] = self._shape(text, whole, room)
        return line

    def _shape(self, text: str, whole: float, room: float) -> tuple[QStaticText, float]:
        if whole > room:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            whole = self._metrics.horizontalAdvance(text)
        line = QStaticText(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        line.prepare(QTransform(), self._font)
        return line, whole
