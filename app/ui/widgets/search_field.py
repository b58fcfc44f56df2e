"""The search field: reached by Ctrl+K, emptied by Escape, telling once somebody pauses."""

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Theme

_PAUSE_MS = 200
_WIDTH = 208
_LEAST = 0.45
"""What part of its width is enough, beside a long title."""


class SearchField(QLineEdit):
    """Emits `searched` with the text a moment after the last key, or at once on Enter."""

    searched = Signal(str)

    def __init__(self, theme: Theme, hint: str, keys: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        if keys:
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            self.setToolTip(f"{hint}  {native}")
        self.setClearButtonEnabled(True)
        self._usual = round(_WIDTH * theme.size.body / 14)
        self.setMaximumWidth(self._usual)
        self.setMinimumWidth(round(self._usual * _LEAST))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self._tell)
        self._tint()
        theme.changed.connect(self._tint)

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())

    def _tint(self) -> None:
        self._icon.setIcon(self._theme.icon("search", "text_muted"))

    def sizeHint(self) -> QSize:
        return QSize(self._usual, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # Escape empties a field with text in it; only an empty one lets it lead back a page.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Cancel)
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)
