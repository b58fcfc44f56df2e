"""A box to tick whose words go on in a second line where they have no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.ui.theme import Theme

_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LEAST_EM = 12
"""As narrow as this many letters it may become."""


class WrappingCheck(QCheckBox):
    """A `QCheckBox`, which by itself would rather cut its words."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _words_from(self) -> int:
        """Return how far from the left its words begin."""
        return self._theme.size.icon + 2 + 12

    def _words_height(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._words_from()), 10_000)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.size.control, self._words_height(width))

    def minimumSizeHint(self) -> QSize:
        least = self._words_from() + _LEAST_EM * self._theme.size.body
        return QSize(min(least, self.sizeHint().width()), self._theme.size.control)

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802 - Qt calls it
        return self.rect().contains(at)

    def paintEvent(self, _event: object) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        words = self.rect().adjusted(self._words_from(), 0, 0, 0)
        enabled, role = self.isEnabled(), self.foregroundRole()
        painter.drawItemText(words, _FLAGS, self.palette(), enabled, self.text(), role)
        element = QStyle.SubElement.SE_CheckBoxIndicator
        option.rect = self.style().subElementRect(element, option, self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        painter.end()
