"""A bar of time: filled where there was a connection, marked where faults came."""

from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.presenters.history import Timeline
from app.ui.theme import Theme
from app.ui.widgets.shapes import ShapePainter
from app.ui.widgets.text_painter import TextPainter
from app.ui.words.formats import Formats

_BAR = 28
_MARK = 12
_LABELS = 4


class TimelineBar(QWidget):
    """Shows a `Timeline`; its summary is what a screen reader says."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._formats = theme, formats
        self._timeline: Timeline | None = None
        self._shapes = ShapePainter()
        self._text = TextPainter(theme.font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a period."""
        self._timeline = timeline
        self.setAccessibleName(timeline.summary)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _MARK + 4 + _BAR + 4 + round(self._theme.size.body * 1.6))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, _MARK + 4, self.width(), _BAR)
        painter.setBrush(self._theme.color("offline_soft"))
        painter.drawRoundedRect(bar, 4, 4)
        if self._timeline is not None:
            self._paint_spans(painter, bar, self._timeline)
            self._paint_faults(painter, self._timeline)
            self._paint_labels(painter, bar, self._timeline)
        painter.end()

    def _paint_spans(self, painter: QPainter, bar: QRectF, shown: Timeline) -> None:
        painter.setBrush(self._theme.color("ok"))
        for span in shown.online:
            left, right = self._x(span.start, shown), self._x(span.end, shown)
            # A minute of a month is less than a pixel, and is shown all the same.
            painter.drawRect(QRectF(left, bar.top(), max(1.0, right - left), bar.height()))

    def _paint_faults(self, painter: QPainter, shown: Timeline) -> None:
        color = self._theme.color("fault")
        mark = self._shapes.pixmap("diamond", color, _MARK, self.devicePixelRatioF())
        for at in shown.faults:
            left = min(max(0.0, self._x(at, shown) - _MARK / 2), self.width() - _MARK)
            painter.drawPixmap(QPointF(round(left), 0), mark)

    def _paint_labels(self, painter: QPainter, bar: QRectF, shown: Timeline) -> None:
        ink = self._theme.color("text_muted")
        step: timedelta = (shown.end - shown.start) / _LABELS
        width = self.width() / _LABELS
        for place in range(_LABELS):
            at = shown.start + step * place
            row = QRectF(width * place, bar.bottom() + 4, width - 8, self._theme.size.body * 1.5)
            self._text.draw(painter, row, self._formats.moment(at, shown.end), ink)

    def _x(self, at: datetime, shown: Timeline) -> float:
        return self.width() * ((at - shown.start) / (shown.end - shown.start))
