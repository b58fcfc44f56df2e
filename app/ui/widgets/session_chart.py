"""Draws a session over time: power, the states below it, a mark for each message, a cursor."""

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.session_timeline import NOTHING, Band, Timeline
from app.ui.theme import REGULAR, Theme
from app.ui.widgets.text_painter import TextPainter
from app.ui.words import texts
from app.ui.words.formats import Formats

_EDGE = 10
_CLICK_PX = 5
_GAP_S = 900.0


class SessionChart(QWidget):
    """One time axis for all that is known of a session.

    The cursor follows the mouse while it is pressed, and the arrow keys from message to message.
    `moved` carries the moment in seconds since 1970, `mark_opened` the number of the exchange that
    was clicked or opened with Enter.
    """

    moved = Signal(float)
    mark_opened = Signal(int)

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._formats = theme, formats
        self._line: Timeline = NOTHING
        self.at_s = 0.0
        self._small = TextPainter(theme.font("body", REGULAR))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The session over time"))
        self.setAccessibleDescription(
            self.tr("Left and right go from message to message, Enter opens it")
        )
        theme.changed.connect(self.update)

    def show_timeline(self, line: Timeline, *, keep: bool) -> None:
        """Draw a session; the cursor stays with `keep`, else it goes to the end."""
        self._line = line
        inside = line.since_s <= self.at_s <= line.until_s
        self.go_to(self.at_s if keep and inside else line.until_s)

    def go_to(self, at_s: float) -> None:
        """Set the cursor to a moment within the session."""
        self.at_s = min(max(at_s, self._line.since_s), self._line.until_s)
        self.update()
        self.moved.emit(self.at_s)

    def mark_x(self, exchange_id: int) -> float | None:
        """Return where a message is drawn, in logical pixels; None where it is not."""
        found = (mark for mark in self._line.marks if mark.exchange_id == exchange_id)
        mark = next(found, None)
        return None if mark is None else self._x(mark.at_s)

    def sizeHint(self) -> QSize:
        return QSize(320, round(148 * self._scale()))

    # -- drawing ---------------------------------------------------------------------------

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot, states, marks, times = self._rows()
        self._draw_power(painter, plot)
        for band in self._line.bands:
            self._draw_band(painter, states, band)
        self._draw_marks(painter, marks)
        self._draw_times(painter, times)
        self._draw_cursor(painter, plot, marks)
        painter.end()

    def _rows(self) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Return the rectangles of power, states, messages and times, from the top down."""
        text = 22 * self._scale()
        bottom, width = float(self.height()), float(self.width()) - 2 * _EDGE
        times = QRectF(_EDGE, bottom - text, width, text)
        marks = QRectF(_EDGE, times.top() - text, width, text - 2)
        states = QRectF(_EDGE, marks.top() - text - 2, width, text)
        return QRectF(_EDGE, 2, width, states.top() - 8), states, marks, times

    def _draw_power(self, painter: QPainter, rect: QRectF) -> None:
        color, line = self._theme.color, self._line
        painter.setPen(QPen(color("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        highest_w = max((value or 0.0 for value in line.power_w), default=0.0)
        if highest_w <= 0:
            words = self.tr("No power was reported")
            self._small.draw(painter, rect, words, color("text_muted"))
            return
        ground = QColor(color("charging"))
        ground.setAlphaF(0.16)
        label_height = 20 * self._scale()
        for path in self._paths(rect.adjusted(0, label_height, 0, 0), highest_w):
            if path.isEmpty():
                continue
            area = QPainterPath(path)
            area.lineTo(path.currentPosition().x(), rect.bottom())
            area.lineTo(path.elementAt(0).x, rect.bottom())
            painter.fillPath(area, ground)
            painter.strokePath(path, QPen(color("charging"), 1.6))
        label = texts.kilowatts(self._formats.number(highest_w / 1000, 1))
        top = QRectF(rect.left(), rect.top(), rect.width(), label_height)
        self._small.draw(painter, top, self.tr("Power, up to {0}").format(label), color("text"))

    def _paths(self, rect: QRectF, highest_w: float) -> Iterator[QPainterPath]:
        """Yield a path for each stretch of readings without a gap."""
        path, last_s = QPainterPath(), float("-inf")
        for at_s, power_w in zip(self._line.at_s, self._line.power_w, strict=True):
            if power_w is None or not self._line.since_s <= at_s <= self._line.until_s:
                continue
            point = QPointF(self._x(at_s), rect.bottom() - power_w / highest_w * rect.height())
            if at_s - last_s > _GAP_S:
                yield path
                path = QPainterPath(point)
            path.lineTo(point)
            last_s = at_s
        yield path

    def _draw_band(self, painter: QPainter, rect: QRectF, band: Band) -> None:
        left, right = self._x(band.since_s), self._x(band.until_s)
        box = QRectF(left, rect.top(), max(right - left - 1, 1.0), rect.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{band.role}_soft"))
        painter.drawRect(box)
        painter.setBrush(self._theme.color(band.role))
        painter.drawRect(QRectF(left, rect.bottom() - 3, box.width(), 3))
        if box.width() > 56 * self._scale():
            inside = box.adjusted(6, 0, -4, -2)
            self._small.draw(painter, inside, band.word, self._theme.color("text"))

    def _draw_marks(self, painter: QPainter, rect: QRectF) -> None:
        """Draw a tick for each message: from above what the charger said, from below what we."""
        middle = rect.center().y()
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
        for mark in self._line.marks:
            x = self._x(mark.at_s)
            end = rect.top() + 2 if mark.from_charger else rect.bottom() - 2
            painter.setPen(QPen(self._theme.color(mark.role), 2))
            painter.drawLine(QPointF(x, middle), QPointF(x, end))

    def _draw_times(self, painter: QPainter, rect: QRectF) -> None:
        ends = (self._line.since_s, self._line.until_s)
        words = [self._formats.time(datetime.fromtimestamp(end, UTC)) for end in ends]
        color = self._theme.color("text_muted")
        self._small.draw(painter, rect, words[0], color)
        self._small.draw(painter, rect, words[1], color, right=True)

    def _draw_cursor(self, painter: QPainter, plot: QRectF, marks: QRectF) -> None:
        x = self._x(self.at_s)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, marks.bottom()))
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(QPointF(x, plot.top() + 4), 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    # -- places ----------------------------------------------------------------------------

    def _scale(self) -> float:
        return self._theme.size.body / 14

    def _x(self, at_s: float) -> float:
        span_s = self._line.until_s - self._line.since_s
        return _EDGE + (at_s - self._line.since_s) / span_s * (self.width() - 2 * _EDGE)

    def _at_s(self, x: float) -> float:
        share = (x - _EDGE) / max(self.width() - 2 * _EDGE, 1)
        return self._line.since_s + share * (self._line.until_s - self._line.since_s)

    # -- mouse and keys --------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        mark = self._line.nearest_mark(self._at_s(place.x()))
        on_marks = self._rows()[2].contains(place)
        if mark is not None and on_marks and abs(self._x(mark.at_s) - place.x()) <= _CLICK_PX:
            self.go_to(mark.at_s)
            self.mark_opened.emit(mark.exchange_id)
        else:
            self.go_to(self._at_s(place.x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.go_to(self._at_s(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            mark = self._line.next_mark(self.at_s, steps[Qt.Key(event.key())])
            if mark is not None:
                self.go_to(mark.at_s)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            mark = self._line.nearest_mark(self.at_s)
            if mark is not None:
                self.mark_opened.emit(mark.exchange_id)
        else:
            super().keyPressEvent(event)
