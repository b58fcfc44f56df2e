"""What a small tile says: the whole name and the whole state, then what there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.theme import MEDIUM, SEMIBOLD, Theme
from app.ui.widgets.tile_ink import TileInk
from app.ui.widgets.tile_layout import line_height
from app.ui.widgets.tile_view import TileView

_BETWEEN = 8
_USUAL_LINES = 3
_MOST_LINES = 4
_USUAL_DIGITS = 4
_TIGHT = 4.0
"""How far four lines reach into the border above and below, in logical pixels."""


class CompactTile:
    """Lays out three lines: the name, the state with the power, and who charges.

    A name and a state that are too long take two lines, and are not cut while these hold them. Who
    charges then gives way. The power that fits nowhere else, and the age of an old value, are on a
    fourth line, all of them closer.
    """

    def __init__(self, theme: Theme, ink: TileInk) -> None:
        self._theme, self._ink = theme, ink

    def paint(self, painter: QPainter, inner: QRectF, view: TileView) -> None:
        """Paint the words of a tile between its borders."""
        ink, mark = self._ink, self._ink.mark_size() + 6
        names = ink.text("body", SEMIBOLD).folded(view.title, inner.width())
        states = ink.text("body", MEDIUM).folded(view.status_text, inner.width() - mark)
        power = f"{view.power_text} {view.power_unit}" if view.power_text else ""
        beside = mark + self._room_beside(states[-1], view) <= inner.width()
        last = view.age_text if view.stale else view.subtitle
        above = len(names) + len(states)
        # A number that found no room, or its age, is worth a fourth line; who charges is not.
        needed = view.stale or (bool(power) and not beside)
        with_last = above < (_MOST_LINES if needed else _USUAL_LINES)
        rows = self._rows(inner, above + with_last)
        for row, name in zip(rows, names, strict=False):
            ink.line(painter, row, name, "text", SEMIBOLD)
        self._paint_state(painter, rows[len(names) :], view, states)
        powered = rows[above - 1] if beside else rows[above] if with_last else QRectF()
        role = "stale" if view.stale else "text"
        taken = ink.line(painter, powered, power, role, MEDIUM, right=True)
        if with_last:
            before = 0.0 if beside or not taken else taken + _BETWEEN
            ink.line(painter, rows[above].adjusted(0, 0, -before, 0), last)

    def _paint_state(
        self, painter: QPainter, rows: Sequence[QRectF], view: TileView, words: Sequence[str]
    ) -> None:
        ink, mark = self._ink, self._ink.mark_size()
        top = round(rows[0].center().y() - mark / 2)
        ink.shape(painter, QPointF(round(rows[0].left()), top), view.shape, view.role)
        for row, word in zip(rows, words, strict=False):
            ink.line(painter, row.adjusted(mark + 6, 0, 0.5, 0), word, view.role, MEDIUM)

    def _room_beside(self, state: str, view: TileView) -> float:
        """Return how much room words of the state and the power take beside each other."""
        text = self._ink.text("body", MEDIUM)
        # As for the usual number of digits: what stands where must not change with the reading.
        power = f"{view.power_text:0>{_USUAL_DIGITS}} {view.power_unit}"
        return text.width(state) + (_BETWEEN + text.width(power) if view.power_text else 0.0)

    def _rows(self, inner: QRectF, count: int) -> list[QRectF]:
        """Return where the lines are: spread over the tile, closer where there are more."""
        line, count = line_height(self._theme.size.body), max(count, _USUAL_LINES)
        area = inner if count == _USUAL_LINES else inner.adjusted(0, -_TIGHT, 0, _TIGHT)
        step = (area.height() - line) / (count - 1)
        return [
            QRectF(area.left(), round(area.top() + step * row), area.width(), line)
            for row in range(count)
        ]
