"""Tells when nobody has touched the screen for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}


class IdleTimer(QObject):
    """Emits `idle` once after `set_wait` seconds without a key, a touch or a move.

    It watches the windows that have had the focus, not the application: a filter there would see
    every paint of every tile.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - a window needs one
        app.focusWindowChanged.connect(self._watch)

    def set_wait(self, seconds: float) -> None:
        """Wait so long; 0 for ever."""
        self._timer.stop()
        self._timer.setInterval(round(seconds * 1000))
        self.restart()

    def restart(self) -> None:
        """Somebody is there."""
        if self._timer.interval():
            self._timer.start()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.restart()
        return False
