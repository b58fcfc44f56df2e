"""Enter presses the button that has the focus, as the space bar does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.widgets.hold_button import HoldButton

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button of a window if the key is Enter; tell whether one was pressed.

    Qt leaves Enter to the default button of a dialog, and outside dialogs to nobody. A button that
    must be held takes no Enter; nor does a key that repeats by itself.
    """
    focused = window.focusWidget()
    if event.key() not in _KEYS or event.isAutoRepeat() or isinstance(focused, HoldButton):
        return False
    if not isinstance(focused, QAbstractButton) or not focused.isEnabled():
        return False
    focused.animateClick()
    event.accept()
    return True
