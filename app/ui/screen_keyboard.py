"""Brings the on-screen keyboard to whatever text field has the focus, in the kiosk."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.ui.theme import Theme
from app.ui.widgets.keyboard import Keyboard
from app.ui.widgets.scrolling import scroll_to

BY_TOUCH = "keyboardByTouch"
"""Property of a field that narrows down a list: only a touch on it brings the keyboard.

What one came for is in the list, which a keyboard leaves little room for.
"""
_LEAVE_MS = 150
_DIGITS = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhFormattedNumbersOnly


@runtime_checkable
class KeyboardHost(Protocol):
    """A window with room for a keyboard below what it shows.

    It stands in the window of its field, not in one of its own: no window manager then takes the
    focus from the field, and a sheet does not bar it.
    """

    def host_keyboard(self, keyboard: QWidget | None) -> None:
        """Show a keyboard, or with None take away the one that is there."""


class ScreenKeyboard(QObject):
    """One for a kiosk. Its keys arrive in the focused field as those of a real keyboard do."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._host: QWidget | None = None
        self._watched: list[QWidget] = []
        self.keyboard: Keyboard | None = None
        self._later = QTimer(self, singleShot=True, interval=_LEAVE_MS)
        self._later.timeout.connect(self._on_later)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
        app.focusChanged.connect(self._on_focus)

    def put_away(self) -> None:
        """Hide the keyboard until the next field has the focus, or this one is touched again."""
        if self._host is not None and isValid(self._host):
            host = self._host
            assert isinstance(host, KeyboardHost)  # noqa: S101 - nobody else gets one
            host.host_keyboard(None)
        self._host = self.keyboard = None

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            # A window that loses the focus to the system keeps its keyboard.
            return
        self._watch(now)
        if not _takes_keys(now):
            self._leave(now.window())
        elif now.property(BY_TOUCH) and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.put_away()
        else:
            self._bring(now)

    def _watch(self, field: QWidget) -> None:
        """Notice touches on the field that has the focus already."""
        for each in filter(isValid, self._watched):
            each.removeEventFilter(self)
        self._watched = [field, *_touched_parts(field)] if _takes_keys(field) else []
        for each in self._watched:
            each.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        field = QApplication.focusWidget()
        if event.type() is QEvent.Type.MouseButtonRelease and field is not None:
            self._bring(field)
        return False

    def _bring(self, now: QWidget) -> None:
        window, numbers = now.window(), _takes_numbers(now)
        if not isinstance(window, KeyboardHost):
            return
        self._later.stop()
        shown = self.keyboard
        fits = shown is not None and isValid(shown) and shown.numbers == numbers
        if fits and self._host is window:
            return
        self.put_away()
        self._show(window, numbers=numbers)
        QTimer.singleShot(0, now, lambda: self._begin(now))

    @staticmethod
    def _begin(field: QWidget) -> None:
        """Let the first digit replace the number, or its part of a date: no finger selects it."""
        scroll_to(field, to_top=bool(field.property(BY_TOUCH)))
        if isinstance(field, QDateTimeEdit):
            field.setSelectedSection(field.currentSection())
        elif isinstance(field, QAbstractSpinBox):
            field.selectAll()

    def _leave(self, window: QWidget) -> None:
        """Put the keyboard away soon, where that moves nothing under a finger.

        In a sheet it stays: what is pressed next is its button, and that must not jump.
        """
        if self._host is not window:
            self.put_away()
        elif not isinstance(window, QDialog):
            self._later.start()

    def _on_later(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._later.start()
        else:
            self.put_away()

    def _show(self, window: QWidget, *, numbers: bool) -> None:
        room = (window.parentWidget() or window).height()
        keyboard = Keyboard(self._theme, room, numbers=numbers)
        keyboard.pressed.connect(_press)
        keyboard.hide_requested.connect(self.put_away)
        assert isinstance(window, KeyboardHost)  # noqa: S101 - asked by the caller
        window.host_keyboard(keyboard)
        self._host, self.keyboard = window, keyboard


def _press(key: int, text: str) -> None:
    field = QApplication.focusWidget()
    if field is None:
        return
    code = key or (ord(text.upper()) if len(text.upper()) == 1 else 0)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        # Whoever gets Enter may close its window: the release has nowhere to go then.
        if isValid(field):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(field, event)


def _touched_parts(field: QWidget) -> list[QWidget]:
    """Return what lies in a field and gets its touches."""
    if isinstance(field, QAbstractScrollArea):
        return [field.viewport()]
    if isinstance(field, QAbstractSpinBox | QComboBox):
        line = field.lineEdit()
        return [] if line is None else [line]
    return []


def _takes_keys(field: QWidget) -> bool:
    fits = _takes_numbers(field) or _takes_text(field)
    return fits and isinstance(field.window(), KeyboardHost)


def _takes_numbers(field: QWidget) -> bool:
    if isinstance(field, QAbstractSpinBox):
        return not field.isReadOnly()
    return isinstance(field, QLineEdit) and bool(field.inputMethodHints() & _DIGITS)


def _takes_text(field: QWidget) -> bool:
    if isinstance(field, QComboBox):
        return field.isEditable()
    if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
        return not field.isReadOnly()
    return False
