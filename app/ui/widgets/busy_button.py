"""A button that shows that its work is under way, and how it ended."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QMouseEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.ui.theme import Theme

_STEP_MS = 60
_STEP_DEGREES = 30
_OUTCOME_MS = 1600


class BusyButton(QPushButton):
    """A push button with the states rest, busy and outcome; while busy it takes no press.

    It keeps its size and the focus while busy. `kind` is "", "primary", "danger" or "plain".
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._icon_name = theme, icon
        self._busy = False
        self._angle = 0
        self._outcome = ""
        self._spin = QTimer(self, interval=_STEP_MS)
        self._spin.timeout.connect(self._turn)
        self._settle = QTimer(self, singleShot=True, interval=_OUTCOME_MS)
        self._settle.timeout.connect(self._clear_outcome)
        self.setProperty("kind", kind)
        self._tint()
        theme.changed.connect(self._tint)

    @property
    def busy(self) -> bool:
        """Whether the work of this button is under way."""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """Show that work is under way, or no longer."""
        self._busy = busy
        self.setAccessibleDescription(self.tr("Working") if busy else "")
        self._run_spinner()
        self.update()

    def show_outcome(self, ok: bool) -> None:
        """Show for a moment whether the work succeeded."""
        self._outcome = "check" if ok else "alert"
        self._settle.start()
        self.update()

    def _run_spinner(self) -> None:
        # The timer runs only while somebody can see it turn.
        if self._busy and self.isVisible():
            self._spin.start()
        else:
            self._spin.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP_DEGREES) % 360
        self.update()

    def _clear_outcome(self) -> None:
        self._outcome = ""
        self.update()

    def _ink_role(self) -> str:
        return {"primary": "on_accent", "danger": "on_fault", "plain": "accent"}.get(
            str(self.property("kind")), "text"
        )

    def _tint(self) -> None:
        if self._icon_name:
            side = self._theme.button_icon
            self.setIcon(self._theme.icon(self._icon_name, self._ink_role(), side))
            self.setIconSize(QSize(side, side))

    def _paint_spinner(self, painter: QPainter, place: QRectF) -> None:
        pen = QPen(self._theme.color(self._ink_role()), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(place, -self._angle * 16, 270 * 16)

    def paintEvent(self, event: object) -> None:
        if not self._busy and not self._outcome:
            super().paintEvent(event)  # type: ignore[arg-type]
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect().center().x() - 8, self.rect().center().y() - 8, 17, 17)
        if self._busy:
            self._paint_spinner(painter, place)
        else:
            color = self._theme.color(self._ink_role())
            dpr = self.devicePixelRatioF()
            pixmap = self._theme.icons().pixmap(self._outcome, color, 18, dpr)
            painter.drawPixmap(place.topLeft(), pixmap)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._busy:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._busy or event.key() not in {Qt.Key.Key_Space, Qt.Key.Key_Return}:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_spinner()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._spin.stop()
