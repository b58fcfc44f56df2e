"""Labels in the theme's type: plain ones, and ones that shorten themselves."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme import REGULAR, TextSize, Theme


class TextLabel(QLabel):
    """A label in one of the three sizes; wraps where asked to."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: TextSize = "body",
        weight: QFont.Weight = REGULAR,
        muted: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, weight))
        self.setProperty("muted", muted)
        self.setWordWrap(wrap)


class ElidedLabel(TextLabel):
    """A label of one line that ends in dots where it has no room, and then tells all in its tip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: TextSize = "body",
        weight: QFont.Weight = REGULAR,
        muted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, size, weight, muted, False, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another text; the same one costs nothing."""
        if text == self.text():
            return
        self.setText(text)
        self._update_tip()
        self.updateGeometry()

    def _update_tip(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # As high as a plain label, so that the two stand on one line beside each other.
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(48, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
