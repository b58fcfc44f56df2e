"""The window that says why the program does not start."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.enter_key import EnterKey


class FailureNotice(QWidget):
    """What happened, what to do, and a button; `closed` once somebody has read it."""

    closed = Signal()

    def __init__(self, theme: Theme, what: str, hint: str) -> None:
        super().__init__()
        self._enter = EnterKey(self)
        self.setWindowTitle("ChargeYard")
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notice = EmptyState(
            theme,
            "alert",
            self.tr("ChargeYard cannot start"),
            f"{what}\n\n{hint}" if hint else what,
            self.tr("Close"),
        )
        self.notice.pressed.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        self.resize(640, 400)

    def event(self, event: QEvent) -> bool:
        self._enter.foresee(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not self._enter.press(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
