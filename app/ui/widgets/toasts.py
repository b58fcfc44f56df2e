"""Short messages at the top right: queued, never taking the focus."""

from collections import deque
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.labels import TextLabel

ToastKind = Literal["info", "success", "warning", "error"]

_LOOK: dict[ToastKind, tuple[str, str]] = {
    "info": ("info", "accent"),
    "success": ("check", "ok"),
    "warning": ("alert", "attention"),
    "error": ("alert", "fault"),
}
_MOST_VISIBLE = 4
# One place stays for what comes and goes: errors that nobody dismisses must not hide an outcome.
_MOST_ERRORS = 3
_WIDTH = 400


@dataclass(frozen=True, slots=True)
class ToastMessage:
    """What a toast says; `detail` folds out."""

    kind: ToastKind
    text: str
    detail: str = ""


class ToastArea(QWidget):
    """Shows up to four toasts, three of them errors, over the top right corner of its parent.

    The others wait, and one button takes all away. Errors stay until dismissed, all others go after
    `lifetime_ms` (the theme's time by default); a toast under the pointer stays.
    """

    def __init__(self, theme: Theme, parent: QWidget, lifetime_ms: int | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lifetime_ms = theme.time.toast if lifetime_ms is None else lifetime_ms
        self._waiting: deque[ToastMessage] = deque()
        self._toasts: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.all_away = QPushButton()
        self.all_away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all_away.clicked.connect(self.dismiss_all)
        self.all_away.hide()
        self._column.addWidget(self.all_away, 0, Qt.AlignmentFlag.AlignRight)
        self._top = theme.size.bar + 12
        self.setAccessibleName(self.tr("Messages"))
        self.hide()
        parent.installEventFilter(self)

    def show_toast(self, kind: ToastKind, text: str, detail: str = "") -> None:
        """Show a message, or queue it where there is no room."""
        self._waiting.append(ToastMessage(kind, text, detail))
        self._fill()

    def texts(self) -> list[str]:
        """Return the texts shown now, newest last."""
        return [toast.message.text for toast in self._toasts]

    def dismiss_all(self) -> None:
        """Take away all messages, the waiting ones too."""
        self._waiting.clear()
        for toast in list(self._toasts):
            self._remove(toast)

    def _fill(self) -> None:
        while (message := self._next()) is not None:
            self._waiting.remove(message)
            self._add(message)
        count = len(self._waiting) + len(self._toasts)
        self.all_away.setText(self.tr("Dismiss all ({count})").format(count=count))
        self.all_away.setVisible(bool(self._waiting))
        # Placed first: shown in the corner for a moment, it could lie under the pointer there.
        self._place()
        self.setVisible(bool(self._toasts))

    def _next(self) -> ToastMessage | None:
        """Return which of those that wait has room now."""
        if len(self._toasts) >= _MOST_VISIBLE:
            return None
        errors = sum(toast.message.kind == "error" for toast in self._toasts)
        fitting = (m for m in self._waiting if m.kind != "error" or errors < _MOST_ERRORS)
        return next(fitting, None)

    def _add(self, message: ToastMessage) -> None:
        toast = Toast(self._theme, message, self._lifetime_ms, self)
        toast.dismissed.connect(lambda: self._remove(toast))
        toast.resized.connect(self._place)
        self._toasts.append(toast)
        self._column.insertWidget(self._column.count() - 1, toast)
        toast.show()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))

    def _remove(self, toast: "Toast") -> None:
        if toast not in self._toasts:
            return
        self._toasts.remove(toast)
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self._fill()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None or not self._toasts:
            return
        width = min(round(_WIDTH * self._theme.size.body / 14), parent.width() - 32)
        self.setFixedWidth(width)
        self._column.activate()
        height = self._column.heightForWidth(width)
        self.setFixedHeight(height if height > 0 else self._column.sizeHint().height())
        self.move(parent.width() - width - 16, self._top)
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False


class Toast(QFrame):
    """One message with a close button; emits `dismissed` when it is to go."""

    dismissed = Signal()
    resized = Signal()

    def __init__(
        self, theme: Theme, message: ToastMessage, lifetime_ms: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self.message = theme, message
        self._picture = QLabel()
        self._detail = TextLabel(theme, message.detail, muted=True, wrap=True)
        self._life = QTimer(self, singleShot=True, interval=lifetime_ms)
        self._life.timeout.connect(self.dismissed)
        self.setProperty("toast", message.kind)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(message.text)
        self.setAccessibleDescription(message.detail)
        # Not fixed: as high as its words need at this width, not as its hint says.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._build_layout()
        self._tint()
        theme.changed.connect(self._tint)
        self._count_down()

    def _build_layout(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._picture, 0, top)
        column = QVBoxLayout()
        column.setSpacing(4)
        text = TextLabel(self._theme, self.message.text, "body", MEDIUM, wrap=True)
        column.addWidget(text)
        if self.message.detail:
            column.addWidget(self._detail)
            column.addWidget(self._build_fold(), 0, Qt.AlignmentFlag.AlignLeft)
        self._detail.setVisible(False)
        row.addLayout(column, 1)
        row.addWidget(self._build_close(), 0, top)
        # Icon, first line and cross share one middle line, however tall the toast gets.
        side = self._theme.size.control
        self._close.setFixedSize(side, side)
        self._picture.setFixedHeight(side)
        text.setMinimumHeight(side)
        text.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def _build_close(self) -> QToolButton:
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.dismissed)
        return self._close

    def _build_fold(self) -> QPushButton:
        fold = QPushButton(self.tr("Details"))
        fold.setProperty("kind", "plain")
        fold.setCheckable(True)
        fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        fold.toggled.connect(self._fold_out)
        return fold

    def _fold_out(self, out: bool) -> None:
        self._detail.setVisible(out)
        self._life.stop()
        self.resized.emit()

    def _count_down(self) -> None:
        if self.message.kind != "error":
            self._life.start()

    def _tint(self) -> None:
        icon, role = _LOOK[self.message.kind]
        size, dpr = self._theme.size.icon, self.devicePixelRatioF()
        pixmap = self._theme.icons().pixmap(icon, self._theme.color(role), size, dpr)
        self._picture.setPixmap(pixmap)
        self._close.setIcon(self._theme.icon("close", "text_muted"))
        self._close.setIconSize(QSize(size, size))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._life.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._count_down()
