"""Lies over the overview while the screen is locked: everything is seen and nothing pressed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.labels import TextLabel


class LockCover(QFrame):
    """Covers a widget; a touch anywhere on it asks to sign in."""

    sign_in_requested = Signal()

    def __init__(self, theme: Theme, covered: QWidget) -> None:
        super().__init__(covered.parentWidget())
        self._covered = covered
        self._bar = QFrame()
        self._bar.setProperty("card", True)
        self.button = QPushButton(self.tr("Sign in"))
        self.button.setProperty("kind", "primary")
        self._theme = theme
        self._tint()
        theme.changed.connect(self._tint)
        self.button.clicked.connect(self.sign_in_requested)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(20, 12, 12, 12)
        row.setSpacing(24)
        row.addWidget(TextLabel(theme, self.tr("The screen is locked"), "body", MEDIUM))
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        covered.installEventFilter(self)
        self.hide()

    def set_locked(self, locked: bool) -> None:
        """Cover or uncover."""
        # What is disabled takes no key either, and no focus.
        self._covered.setEnabled(not locked)
        self.setVisible(locked)
        if locked:
            self._fit()
            self.raise_()
            self.button.setFocus()

    def _tint(self) -> None:
        self.button.setIcon(self._theme.icon("unlock", "on_accent"))

    def _fit(self) -> None:
        self.setGeometry(self._covered.geometry())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._fit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.sign_in_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.sign_in_requested.emit()
        else:
            super().keyPressEvent(event)
