"""A sheet: a window-modal dialog in the look of the program, over a dimmed window."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.enter_key import EnterKey
from app.ui.widgets.labels import TextLabel

_WIDTH = 480
_KEYBOARD_WIDTH = 1180
_BESIDE = 32
"""What remains of the window beside a sheet, in pixels."""
_LOW = 900
"""Height of a window in pixels below which a keyboard leaves no room for explanations."""


class Sheet(QDialog):
    """A titled dialog without window frame. Fill `body`, then `add_button`; open with `show`.

    Escape rejects it. It never blocks: see `app.ui.widgets.dialogs.show`.
    """

    def __init__(self, theme: Theme, parent: QWidget, title: str, text: str = "") -> None:
        super().__init__(parent.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._enter = EnterKey(self)
        self._theme = theme
        self._scrim: _Scrim | None = None
        self._keyboard: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        scale = theme.size.body / 14
        self.setMinimumWidth(min(round(_WIDTH * scale), parent.window().width() - _BESIDE))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(TextLabel(theme, title, "title", SEMIBOLD, wrap=True))
        self._text = TextLabel(theme, text, wrap=True)
        self._text.setVisible(bool(text))
        column.addWidget(self._text)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        column.addSpacing(12)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        self.finished.connect(self._on_finished)

    def add_button(self, button: QPushButton, result: int | None = None) -> QPushButton:
        """Add a button at the right end; pressing it ends the sheet with `result`, if given."""
        button.setAutoDefault(False)
        self._buttons.addWidget(button)
        if result is not None:
            button.clicked.connect(lambda: self.done(result))
        return button

    def add_cancel(self, text: str = "") -> QPushButton:
        """Add the button that rejects the sheet."""
        return self.add_button(QPushButton(text or self.tr("Cancel")), 0)

    def host_keyboard(self, keyboard: QWidget | None) -> None:
        """Show a keyboard below the buttons, or with None take away the one that is there."""
        if self._keyboard is not None:
            self._keyboard.hide()
            self._keyboard.deleteLater()
        self._keyboard = keyboard
        window = self.parentWidget()
        if keyboard is not None and window is not None:
            self._column.addWidget(keyboard)
            keyboard.show()
            self._text.setHidden(not self._text.text() or window.height() < _LOW)
            wide = min(_KEYBOARD_WIDTH, window.width() - _BESIDE)
            self.setMinimumWidth(max(self.minimumWidth(), wide))
        if self.isVisible():
            self.fit()

    def fit(self) -> None:
        """Take the size that the content needs, in the middle of the window."""
        self.adjustSize()
        self._to_the_middle()

    def _to_the_middle(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        middle = window.mapToGlobal(window.rect().center())
        place = middle - QPoint(self.width() // 2, self.height() // 2)
        # What does not fit is cut off at the bottom, where the title would be missed more.
        place.setY(max(place.y(), window.mapToGlobal(QPoint()).y()))
        self.move(place)

    def adjustSize(self) -> None:  # noqa: N802 - Qt's
        """Be as wide and high as the content needs, within the window.

        Qt's own way allows two thirds of the screen and then lays words over words.
        """
        window = self.parentWidget()
        if window is None:
            return
        self._column.activate()
        hint = self._column.totalSizeHint()
        width = min(max(hint.width(), self.minimumWidth()), window.width() - _BESIDE)
        high = self._column.totalHeightForWidth(width)
        self.resize(width, min(high if high > 0 else hint.height(), window.height()))

    def _on_finished(self) -> None:
        if self._scrim is not None:
            self._scrim.deleteLater()
            self._scrim = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.parentWidget()
        if window is None:
            return
        if self._scrim is None:
            self._scrim = _Scrim(self._theme, window)
            self._scrim.window_changed.connect(self.fit)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Some window managers put a window that changes its size where they like.
        if self.isVisible():
            self._to_the_middle()
        # An X server without compositor, as on many a kiosk, paints transparent corners black.
        if QGuiApplication.platformName() == "xcb":
            outline, radius = QPainterPath(), self._theme.radius.card
            outline.addRoundedRect(QRectF(self.rect()), radius, radius)
            self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def event(self, event: QEvent) -> bool:
        self._enter.foresee(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._enter.press(event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        if not self.mask().isEmpty():
            # What the mask leaves of the corners, which would be black else.
            painter.fillRect(self.rect(), self._theme.color("border"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color("surface_raised"))
        painter.setPen(QPen(self._theme.color("border"), 1))
        radius = self._theme.radius.card
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


class _Scrim(QWidget):
    """Dims a window while a sheet is open over it."""

    window_changed = Signal()
    """The window has another size or place; what lies in its middle lies elsewhere now."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.resize(window.size())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.window_changed.emit()
        return False

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("scrim"))
        painter.end()
