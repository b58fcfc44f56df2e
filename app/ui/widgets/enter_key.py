"""Enter presses the button that has the focus, as the space bar does."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.widgets.hold_button import HoldButton

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterKey:
    """Presses the focused button of a window when the window gets an Enter that nobody took.

    Qt leaves Enter to the default button of a dialog, and outside dialogs to nobody. A field that
    takes Enter hands it on all the same, and perhaps the focus too: the button must have had the
    focus before the key. A button that must be held takes no Enter; nor does a key that repeats.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._meant: QWidget | None = None

    def foresee(self, event: QEvent) -> None:
        """Note who has the focus; the window calls it for its events, of which one tells a key."""
        if event.type() is QEvent.Type.ShortcutOverride:
            self._meant = self._window.focusWidget()

    def press(self, event: QKeyEvent) -> bool:
        """Press the button that is meant; tell whether there was one."""
        meant, self._meant = self._meant, None
        if event.key() not in _KEYS or event.isAutoRepeat() or isinstance(meant, HoldButton):
            return False
        if not isinstance(meant, QAbstractButton) or meant is not self._window.focusWidget():
            return False
        if meant.isEnabled():
            meant.animateClick()
        event.accept()
        return True
