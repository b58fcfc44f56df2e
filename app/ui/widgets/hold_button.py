"""A button that must be held, for what stops power at a touch screen."""

from PySide6.QtCore import QAbstractAnimation, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import Theme


class HoldButton(QPushButton):
    """Fills while it is held and emits `confirmed` once it is full; letting go early empties it
    and emits `let_go_early`.

    Finger, mouse and the Space key hold it alike. `hold_ms` defaults to the theme's time.
    """

    confirmed = Signal()
    let_go_early = Signal()

    def __init__(
        self, theme: Theme, text: str, hold_ms: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._fill = QVariantAnimation(self)
        self._fill.setStartValue(0.0)
        self._fill.setEndValue(1.0)
        self._fill.setDuration(theme.time.hold if hold_ms is None else hold_ms)
        self._fill.valueChanged.connect(self.update)
        self._fill.finished.connect(self._on_full)
        self.setAccessibleDescription(self.tr("Press and hold to confirm"))
        theme.changed.connect(self.update)

    def _start(self) -> None:
        self._fill.start()

    def _stop(self) -> None:
        self._fill.stop()
        self._fill.setCurrentTime(0)
        self.setDown(False)
        self.update()

    def _let_go(self) -> None:
        early = self._fill.state() is QAbstractAnimation.State.Running
        self._stop()
        if early:
            self.let_go_early.emit()

    def _on_full(self) -> None:
        self.setDown(False)
        self.confirmed.emit()

    def _progress(self) -> float:
        return float(self._fill.currentValue() or 0.0)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), self._theme.radius.control
        outline = QPainterPath()
        outline.addRoundedRect(rect, radius, radius)
        painter.setClipPath(outline)
        painter.fillRect(rect, self._theme.color("fault_soft"))
        done = QRectF(rect)
        done.setWidth(rect.width() * self._progress())
        painter.fillRect(done, self._theme.color("fault"))
        painter.setFont(self._theme.font("body", self.font().Weight.Medium))
        # The words change colour where the filling passes under them, so they stay readable.
        for part, role in ((rect, "fault"), (done, "on_fault")):
            painter.setClipRect(part)
            painter.setPen(self._theme.color(role))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._theme.color("text" if self.hasFocus() else "fault"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._start()
        elif event.key() not in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._let_go()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._stop()
