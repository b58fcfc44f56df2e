"""The words over a plot: a key for each curve with its value at the cursor."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.chart.plot_panel import CurveStyle
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.text_painter import TextPainter

_SWATCH = 16
_GAP = 8


class LegendKey(QAbstractButton):
    """A line in the curve's colour, its name and a value; a press hides or shows the curve."""

    def __init__(
        self, theme: Theme, style: CurveStyle, widest: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._style, self._value, self._age = theme, style, "", ""
        self._name_text = TextPainter(theme.font("body"))
        self._value_text = TextPainter(theme.font("body", MEDIUM))
        # At a desk a line of words is enough to hit, and the plot needs the room more.
        self._height = 28 if theme.density_name == "desktop" else theme.size.control
        self._room = self._value_text.width(f"{widest} {style.unit}")
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(style.name)
        self.setAccessibleName(style.name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Show or hide this curve"))
        theme.changed.connect(self.update)

    @property
    def value_text(self) -> str:
        """The value shown, with its unit; empty for none."""
        return self._value

    @property
    def old(self) -> bool:
        """Whether the value is drawn as one that is not live."""
        return bool(self._age)

    def set_value(self, text: str, age: str = "") -> None:
        """Show a value with its unit, empty for none; one with an age is grey."""
        if (text, age) != (self._value, self._age):
            self._value, self._age = text, age
            self.setAccessibleDescription(f"{text} ({age})" if text and age else text)
            self.update()

    def sizeHint(self) -> QSize:
        width = 12 + _SWATCH + _GAP + self._name_text.width(self.text()) + _GAP + self._room
        return QSize(round(width), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, row = self._theme.color, QRectF(self.rect()).adjusted(6, 0, -6, 0)
        ink = "text_muted" if self.isChecked() else "border_strong"
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(color("focus" if self.hasFocus() else "border"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QPen(color(self._style.role if self.isChecked() else "border_strong"), 3))
        middle = row.center().y()
        painter.drawLine(QPointF(row.left(), middle), QPointF(row.left() + _SWATCH, middle))
        row.setLeft(row.left() + _SWATCH + _GAP)
        row.setLeft(row.left() + self._name_text.draw(painter, row, self.text(), color(ink)) + _GAP)
        if self.isChecked():
            ink = "text_muted" if self.old else "text"
            self._value_text.draw(painter, row, self._value, color(ink))
        painter.end()
