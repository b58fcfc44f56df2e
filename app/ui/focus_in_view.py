"""Keeps what has the focus in view, however the focus came to it."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.widgets.scrolling import scroll_to


class FocusInView(QObject):
    """Scrolls to what gets the focus by a key or by the program.

    Qt does so only from one control of an area to the next: who comes from outside, such as by Tab
    from the end of the page to the first entry of the rail, has the focus where nobody sees it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there is no widget without it
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        # Nothing may move under a finger.
        if now is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            # Later: what comes or goes with the focus changes the room for it.
            QTimer.singleShot(0, now, lambda: scroll_to(now))
