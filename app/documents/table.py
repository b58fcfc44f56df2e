"""A table that goes on over pages, its header on each."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.paper import GROUND, MARGIN, PLAIN, QUIET, STRONG, Paper

_SIZE = 8.5
_ROW = 16.0
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `share` of the width, numbers at the right."""

    title: str
    share: float
    right: bool = False


class Table:
    """Draws rows from `y` down; turns the page where the next row would not fit."""

    def __init__(self, paper: Paper, columns: Sequence[Column], y: float) -> None:
        self._paper, self._columns = paper, columns
        shares = sum(column.share for column in columns)
        room = paper.right - MARGIN - _GAP * (len(columns) - 1)
        self._widths = [room * column.share / shares for column in columns]
        self._odd = False
        self.y = y
        self._head()

    def row(self, cells: Sequence[str], *, bold: bool = False) -> None:
        """Write one row."""
        self.need(_ROW)
        if self._odd and not bold:
            width = self._paper.right - MARGIN + 8
            self._paper.box(MARGIN - 4, self.y, width, _ROW, GROUND, 2)
        self._odd = not self._odd
        self._write(cells, bold=bold)
        self.y += _ROW

    def total(self, cells: Sequence[str]) -> None:
        """Write a row of sums below a line."""
        self.need(_ROW + 4)
        self._paper.rule(self.y + 2)
        self.y += 4
        self.row(cells, bold=True)

    def need(self, height: float) -> None:
        """Turn the page where less than a height is left on it."""
        if self.y + height > self._paper.foot:
            self._paper.turn()
            self.y = self._paper.top
            self._head()

    def _head(self) -> None:
        left = MARGIN
        for column, width in zip(self._columns, self._widths, strict=True):
            x = left + width if column.right else left
            self._paper.text(
                x, self.y + 11, column.title, 7.5, style=QUIET, right=column.right, width=width
            )
            left += width + _GAP
        self._paper.rule(self.y + _ROW)
        self.y += _ROW + 3
        self._odd = False

    def _write(self, cells: Sequence[str], *, bold: bool) -> None:
        left, style = MARGIN, STRONG if bold else PLAIN
        for column, width, cell in zip(self._columns, self._widths, cells, strict=True):
            x = left + width if column.right else left
            y = self.y + 11.2
            self._paper.text(x, y, cell, _SIZE, style=style, right=column.right, width=width)
            left += width + _GAP
