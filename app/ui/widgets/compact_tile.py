"""What a small tile says: the whole name and the whole state, then what there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.theme import MEDIUM, SEMIBOLD, Theme
from app.ui.widgets.tile_ink import TileInk
from app.ui.widgets.tile_layout import line_height
from app.ui.widgets.tile_view import TileView

_BETWEEN = 8
_AFTER_MARK = 6
_USUAL_LINES = 3
_MOST_LINES = 4
_USUAL_DIGITS = 4
_TIGHT = 4.0
"""How far four lines reach into the border above and below, in logical pixels."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """How the words of a tile are put on its lines.

    Attributes:
        aside: The mark stands at the end of the name, as its word needs the whole line.
        beside: The power stands on the last line of the state.
        ending: There is a line below: who charges or how old the value is, else the power too.
    """

    names: Sequence[str]
    states: Sequence[str]
    aside: bool
    beside: bool
    ending: bool

    @property
    def above(self) -> int:
        """How many lines name and state take."""
        return len(self.names) + len(self.states)


class CompactTile:
    """Lays out three lines: the name, the state with the power, and who charges.

    A name and a state that are too long take two lines, and are not cut while these hold them. Who
    charges then gives way. The power that fits nowhere else, and the age of an old value, are on a
    fourth line, all of them closer.
    """

    def __init__(self, theme: Theme, ink: TileInk) -> None:
        self._theme, self._ink = theme, ink
        self._mark = ink.mark_size() + _AFTER_MARK

    def paint(self, painter: QPainter, inner: QRectF, view: TileView) -> None:
        """Paint the words of a tile between its borders."""
        words = self._fold(view, inner.width())
        rows = self._rows(inner, words.above + words.ending)
        before, indent = (self._mark, 0.0) if words.aside else (0.0, self._mark)
        for row, name in zip(rows, words.names, strict=False):
            self._ink.line(painter, row.adjusted(0, 0, -before, 0), name, "text", SEMIBOLD)
        states = rows[len(words.names) :]
        for row, state in zip(states, words.states, strict=False):
            self._ink.line(painter, row.adjusted(indent, 0, 0.5, 0), state, view.role, MEDIUM)
        left = rows[0].right() - self._ink.mark_size() if words.aside else states[0].left()
        self._paint_mark(painter, left, rows[0] if words.aside else states[0], view)
        self._paint_power(painter, rows, words, view)

    def _fold(self, view: TileView, room: float) -> _Folded:
        text = self._ink.text("body", MEDIUM)
        states = text.folded(view.status_text, room - self._mark)
        aside = max(map(text.width, states)) > room - self._mark
        before, indent = (self._mark, 0.0) if aside else (0.0, self._mark)
        names = self._ink.text("body", SEMIBOLD).folded(view.title, room - before)
        beside = indent + self._room_beside(states[-1], view) <= room
        # A number that found no room, or its age, is worth a fourth line; who charges is not.
        needed = view.stale or (bool(view.power_text) and not beside)
        most = _MOST_LINES if needed else _USUAL_LINES
        return _Folded(names, states, aside, beside, len(names) + len(states) < most)

    def _room_beside(self, state: str, view: TileView) -> float:
        """Return how much room words of the state and the power take beside each other."""
        text = self._ink.text("body", MEDIUM)
        # As for the usual number of digits: what stands where must not change with the reading.
        power = f"{view.power_text:0>{_USUAL_DIGITS}} {view.power_unit}"
        return text.width(state) + (_BETWEEN + text.width(power) if view.power_text else 0.0)

    def _paint_mark(self, painter: QPainter, left: float, row: QRectF, view: TileView) -> None:
        top = round(row.center().y() - self._ink.mark_size() / 2)
        self._ink.shape(painter, QPointF(round(left), top), view.shape, view.role)

    def _paint_power(
        self, painter: QPainter, rows: Sequence[QRectF], words: _Folded, view: TileView
    ) -> None:
        """Paint the power where it belongs, and what stands on the line below."""
        power = f"{view.power_text} {view.power_unit}" if view.power_text else ""
        role, taken = "stale" if view.stale else "text", 0.0
        if words.beside or words.ending:
            row = rows[words.above - 1 if words.beside else words.above]
            taken = self._ink.line(painter, row, power, role, MEDIUM, right=True)
        if words.ending:
            before = taken + _BETWEEN if taken and not words.beside else 0.0
            last = view.age_text if view.stale else view.subtitle
            self._ink.line(painter, rows[words.above].adjusted(0, 0, -before, 0), last)

    def _rows(self, inner: QRectF, count: int) -> list[QRectF]:
        """Return where the lines are: spread over the tile, closer where there are more."""
        line, count = line_height(self._theme.size.body), max(count, _USUAL_LINES)
        area = inner if count == _USUAL_LINES else inner.adjusted(0, -_TIGHT, 0, _TIGHT)
        step = (area.height() - line) / (count - 1)
        return [
            QRectF(area.left(), round(area.top() + step * row), area.width(), line)
            for row in range(count)
        ]
