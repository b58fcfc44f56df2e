"""Filter chips: the parts of a whole with their counts, to be picked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.shapes import ShapePainter
from app.ui.widgets.text_painter import TextPainter
from app.ui.widgets.tile_view import Shape


@dataclass(frozen=True, slots=True)
class ChipView:
    """One chip: its key, its word, and the status shape and role it stands for, if any."""

    key: str
    text: str
    role: str = "text_muted"
    shape: Shape | None = None


class FilterChips(QWidget):
    """A row of chips, two where it is narrow; any number is picked, and none picked means all.

    Tab enters the row, arrow keys move in it, Space picks. `changed` carries the picked keys.
    """

    changed = Signal(frozenset)

    def __init__(
        self, theme: Theme, chips: Sequence[ChipView], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chips = {chip.key: _Chip(theme, chip) for chip in chips}
        row = FlowLayout(8, self)
        for chip in self._chips.values():
            chip.toggled.connect(self._on_toggled)
            chip.moved.connect(self._on_moved)
            row.addWidget(chip)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many each chip stands for; those not named show 0."""
        for key, chip in self._chips.items():
            chip.set_count(counts.get(key, 0))

    def picked(self) -> frozenset[str]:
        """Return the keys of the picked chips."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def pick(self, keys: frozenset[str]) -> None:
        """Pick exactly these chips."""
        before = self.picked()
        for key, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(key in keys)
            chip.blockSignals(False)
            chip.update()
        if self.picked() != before:
            self.changed.emit(self.picked())

    def _on_toggled(self) -> None:
        self.changed.emit(self.picked())

    def _on_moved(self, step: int) -> None:
        chips = list(self._chips.values())
        place = next((i for i, chip in enumerate(chips) if chip.hasFocus()), 0)
        chips[(place + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)


class _Chip(QAbstractButton):
    """One chip, painted: shape, word, count."""

    moved = Signal(int)

    def __init__(self, theme: Theme, view: ChipView) -> None:
        super().__init__()
        self._theme, self._view, self._count = theme, view, -1
        self._shapes = ShapePainter()
        self._text = TextPainter(theme.font("body", MEDIUM))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(view.text)
        self.set_count(0)
        theme.changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """Show a number after the word."""
        if count == self._count:
            return
        self._count = count
        self.setAccessibleName(f"{self._view.text} {count}")
        self.updateGeometry()
        self.update()

    def _mark(self) -> int:
        return round(self._theme.size.body * 0.86) if self._view.shape else 0

    def sizeHint(self) -> QSize:
        mark = self._mark() + 8 if self._mark() else 0
        words = self._text.width(self._view.text) + 8 + self._text.width(str(self._count))
        # The count may grow to three figures before the row moves.
        words = max(words, self._text.width(self._view.text) + 8 + self._text.width("00"))
        return QSize(round(12 + mark + words + 14), self._theme.size.control)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        row = QRectF(12, 0, self.width() - 26, self.height())
        color = self._theme.color
        if self._view.shape:
            mark = self._mark()
            role = self._view.role if self._count else "text_muted"
            pixmap = self._shapes.pixmap(
                self._view.shape, color(role), mark, self.devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(row.left(), round((self.height() - mark) / 2)), pixmap)
            row.setLeft(row.left() + mark + 8)
        ink = color("accent") if self.isChecked() else color("text")
        muted = ink if self.isChecked() else color("text_muted")
        taken = self._text.draw(painter, row, str(self._count), muted, right=True)
        row.setRight(row.right() - taken - 6)
        self._text.draw(painter, row, self._view.text, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        color = self._theme.color
        fill, edge, width = "surface_raised", "border", 1.0
        if self.isChecked():
            fill, edge = "accent_soft", "accent"
        elif self.underMouse() or self.isDown():
            fill, edge = "hover", "border_strong"
        if self.hasFocus():
            edge, width = "focus", 2.0
        painter.setPen(QPen(color(edge), width))
        painter.setBrush(color(fill))
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
