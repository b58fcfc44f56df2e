"""What an empty page shows: what is missing and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.labels import TextLabel

_LABEL_FIRST = 1000
"""Stretch of a label against the room beside it: it takes all that its greatest width allows."""


class EmptyState(QWidget):
    """An icon, a sentence, a hint and, where there is something to do, a button."""

    pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        hint: str = "",
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self._picture = QLabel()
        self._title = TextLabel(theme, title, "title", SEMIBOLD, wrap=True)
        self._hint = TextLabel(theme, hint, muted=True, wrap=True)
        self.button = QPushButton(button)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.pressed)
        self._build_layout()
        self.set_texts(title, hint, button)
        self._tint()
        theme.changed.connect(self._tint)

    def set_texts(self, title: str, hint: str = "", button: str = "") -> None:
        """Say something else, such as after a search that found nothing."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(title)

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        center = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._picture, 0, center)
        column.addSpacing(8)
        for label in (self._title, self._hint):
            label.setAlignment(center)
            label.setMinimumWidth(320)
            label.setMaximumWidth(520)
            # Not aligned: an aligned label gets one line's height however many it wraps to.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, _LABEL_FIRST)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self.button, 0, center)
        column.addStretch(3)

    def _tint(self) -> None:
        size = self._theme.size.target
        color = self._theme.color("border_strong")
        dpr = self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.icons().pixmap(self._icon, color, size, dpr))
