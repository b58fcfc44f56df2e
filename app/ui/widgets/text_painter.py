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
        self._folds: dict[tuple[str, int], tuple[str, ...]] = {}
        self.height = self._metrics.height()

    def width(self, text: str) -> float:
        """Return the width of the whole text in logical pixels."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _MOST_KEPT:
                self._widths.clear()
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def folded(self, text: str, room: float) -> tuple[str, ...]:
        """Return the text as one line, or as two where it is wider than `room`.

        The first holds as many words as fit; a text of one word stays on its line.
        """
        if self.width(text) <= room:
            return (text,)
        key = (text, int(room))
        lines = self._folds.get(key)
        if lines is None:
            if len(self._folds) > _MOST_KEPT:
                self._folds.clear()
            lines = self._folds[key] = self._fold(text, room)
        return lines

    def _fold(self, text: str, room: float) -> tuple[str, ...]:
        # The number of a connector stays with the end of its charger's name.
        words = text.replace(" · ", "\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}").split(" ")
        lines = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(len(words) - 1, 0, -1))
        shortest = (words[0], " ".join(words[1:]))
        fitting = next((pair for pair in lines if self.width(pair[0]) <= room), shortest)
        return tuple(line for line in fitting if line)

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
