"""Site power now against its limit, small enough for the top bar."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import MEDIUM, REGULAR, Theme
from app.ui.widgets.text_painter import TextPainter


@dataclass(frozen=True, slots=True)
class PowerView:
    """Site power in words, and how much of the limit it is.

    Attributes:
        now_text: Power with its unit, such as ``"182.4 kW"``.
        limit_text: The limit, such as ``"of 250 kW"``; empty where there is none.
        fraction: Power by limit; None where there is no limit.
        role: Colour of the bar, such as ``"attention"`` near the limit.
    """

    now_text: str
    limit_text: str = ""
    fraction: float | None = None
    role: str = "charging"


class PowerBar(QWidget):
    """Two texts over a thin bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = PowerView("")
        self._now = TextPainter(theme.font("body", MEDIUM))
        self._limit = TextPainter(theme.font("body", REGULAR))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_power(self, view: PowerView) -> None:
        """Show the power of this moment."""
        if view == self._view:
            return
        self._view = view
        self.updateGeometry()
        self.setAccessibleName(f"{view.now_text} {view.limit_text}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        scale = self._theme.size.body / 14
        # Without a limit there is no bar, and the number keeps its room up to four figures.
        return QSize(round((196 if self._has_limit() else 84) * scale), round(40 * scale))

    def minimumSizeHint(self) -> QSize:
        if not self._has_limit():
            return self.sizeHint()
        return QSize(self.sizeHint().width() * 2 // 3, self.sizeHint().height())

    def _has_limit(self) -> bool:
        return self._view.fraction is not None

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, width = self._theme.color, float(self.width())
        row = QRectF(0, 0, width, self.height() - (10 if self._has_limit() else 0))
        taken = self._now.draw(painter, row, self._view.now_text, color("text"))
        rest = row.adjusted(taken + 6, 0, 0, 0)
        self._limit.draw(painter, rest, self._view.limit_text, color("text_muted"))
        if self._view.fraction is not None:
            track = QRectF(0, self.height() - 9, width, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("border"))
            painter.drawRoundedRect(track, 3, 3)
            track.setWidth(max(6.0, width * min(self._view.fraction, 1.0)))
            painter.setBrush(color(self._view.role))
            painter.drawRoundedRect(track, 3, 3)
        painter.end()
