"""Large keys for a PIN, and the digits as dots."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import SEMIBOLD, Theme

_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "")
_DOT = 14


class PinPad(QWidget):
    """Emits `entered` with the digits when they are confirmed, and forgets them at once.

    Finger, mouse and keyboard fill it alike.
    """

    entered = Signal(str)
    typed = Signal()

    def __init__(self, theme: Theme, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._most, self._digits = theme, most, ""
        self._dots = _Dots(theme, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("PIN"))
        self._side = max(theme.size.target, 56)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._dots)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, key in enumerate(_KEYS):
            if key:
                grid.addWidget(self._digit(key), place // 3, place % 3)
        self._back = self._key("", self.tr("Delete the last digit"))
        self._back.clicked.connect(self._delete)
        self.confirm = self._key(self.tr("OK"), self.tr("Sign in"))
        self.confirm.setProperty("kind", "primary")
        self.confirm.clicked.connect(self._confirm)
        grid.addWidget(self._back, 3, 0)
        grid.addWidget(self.confirm, 3, 2)
        column.addLayout(grid)
        column.addStretch(1)
        self._show()
        self._tint()
        theme.changed.connect(self._tint)

    def clear(self) -> None:
        """Forget what was typed."""
        self._digits = ""
        self._show()

    def _digit(self, key: str) -> QPushButton:
        button = self._key(key, key)
        button.clicked.connect(lambda: self._add(key))
        return button

    def _key(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        # The style sheet fixes the height of buttons; these are larger than others.
        button.setStyleSheet(f"min-height: {self._side}px; max-height: {self._side}px;")
        button.setMinimumWidth(round(self._side * 1.25))
        button.setFont(self._theme.font("title", SEMIBOLD))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        return button

    def _add(self, digit: str) -> None:
        if len(self._digits) < self._most:
            self._digits += digit
            self._show()
            self.typed.emit()

    def _delete(self) -> None:
        self._digits = self._digits[:-1]
        self._show()

    def _confirm(self) -> None:
        digits = self._digits
        self.clear()
        if digits:
            self.entered.emit(digits)

    def _show(self) -> None:
        self._dots.show_count(len(self._digits))
        self.setAccessibleDescription(self.tr("%n digits", "", len(self._digits)))
        self.confirm.setEnabled(bool(self._digits))

    def _tint(self) -> None:
        self._back.setIcon(self._theme.icon("arrow-left"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if text.isascii() and text.isdigit():
            self._add(text)
        elif key == Qt.Key.Key_Backspace:
            self._delete()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._confirm()
        else:
            super().keyPressEvent(event)


class _Dots(QWidget):
    """As many dots as digits were typed."""

    def __init__(self, theme: Theme, most: int) -> None:
        super().__init__()
        self._theme, self._most, self._count = theme, most, 0
        self.setFixedHeight(_DOT + 24)
        theme.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """Show another number of dots."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._most * _DOT * 2, _DOT + 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("border_strong"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text"))
        left = (self.width() - self._count * _DOT * 2 + _DOT) / 2
        for place in range(self._count):
            painter.drawEllipse(round(left + place * _DOT * 2), 8, _DOT, _DOT)
        painter.end()
