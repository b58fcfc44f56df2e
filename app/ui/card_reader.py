"""A card reader at the keyboard socket: keys faster than anybody types, ended by Enter."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

LONGEST_GAP_MS = 40
LEAST_KEYS = 6

_COMMAND_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class _HeldKey:
    target: QObject
    key: int
    modifiers: Qt.KeyboardModifier
    text: str

    def send(self) -> None:
        if isValid(self.target):
            event = QKeyEvent(QEvent.Type.KeyPress, self.key, self.modifiers, self.text)
            QCoreApplication.sendEvent(self.target, event)


class CardReader(QObject):
    """Emits `scanned` with what a reader typed, while anybody keeps it armed.

    A key that may be the first of a card is held back until the next one is late: what a person
    types arrives a moment later, what a reader types arrives in no field at all.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[_HeldKey] = []
        self._armed_by: set[int] = set()
        self._releasing = False
        self._late = QTimer(self, singleShot=True, interval=LONGEST_GAP_MS)
        # A coarse timer may be late by a twentieth, which is no matter, or early, which is.
        self._late.setTimerType(Qt.TimerType.PreciseTimer)
        self._late.timeout.connect(self._release)

    def arm(self, by: QObject) -> None:
        """Watch the keyboard from now on, for a page or sheet that is shown."""
        application = QCoreApplication.instance()
        if not self._armed_by and application is not None:
            application.installEventFilter(self)
        self._armed_by.add(id(by))

    def disarm(self, by: QObject) -> None:
        """Watch no longer for this one; what is held is let go."""
        self._armed_by.discard(id(by))
        application = QCoreApplication.instance()
        if not self._armed_by and application is not None:
            application.removeEventFilter(self)
            self._release()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back keys that may be a card's; every other one goes its way."""
        # Its class first: asked of every event of the program, its type would cost three times.
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self._releasing or not isinstance(watched, QWindow | QWidget):
            return False
        return self._take(watched, event)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if event.key() in _ENTER and len(self._held) >= LEAST_KEYS:
            number = "".join(key.text for key in self._held)
            self._forget()
            self.scanned.emit(number)
            return True
        if not _may_be_of_a_card(event):
            self._release()
            return False
        held = _HeldKey(watched, event.key(), event.modifiers(), event.text())
        self._held.append(held)
        self._late.start()
        return True

    def _release(self) -> None:
        held = list(self._held)
        self._forget()
        self._releasing = True
        try:
            for key in held:
                key.send()
        finally:
            self._releasing = False

    def _forget(self) -> None:
        self._held.clear()
        self._late.stop()


def _may_be_of_a_card(event: QKeyEvent) -> bool:
    # A key that repeats is held down by a hand; the space bar presses buttons and must not wait.
    if event.isAutoRepeat() or event.modifiers() & _COMMAND_KEYS:
        return False
    text = event.text()
    return len(text) == 1 and text.isascii() and (text.isalnum() or text in "-:._")
