"""Where the parts of a tile lie, and how many tiles fit in a row. Numbers only."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QRectF, QSize

from app.ui.theme import Theme
from app.ui.tokens import Density

TileDensity = Literal["large", "medium", "compact"]

_DENSITIES: tuple[TileDensity, ...] = ("large", "medium", "compact")
# A page may be a little longer than the window before tiles get smaller: people prefer a short
# scroll to small print. In a kiosk longer still, before tiles get so small that they lose
# their buttons.
_LONGEST_PAGE = 1.25
_LONGEST_WITH_BUTTONS = 2.0
# One or two tiles alone on a page are larger than any other: they are all there is to look at.
_ALONE = 2
_LARGER_ALONE = 1.5


@dataclass(frozen=True, slots=True)
class TileBox:
    """How large a tile of one density may be, in logical pixels."""

    min_width: int
    max_width: int
    min_height: int
    max_height: int
    padding: int


@dataclass(frozen=True, slots=True)
class TileGrid:
    """How the tiles are laid out: their density and the size of a cell, its gap included."""

    density: TileDensity
    cell: QSize
    columns: int


def tile_box(size: Density, density: TileDensity) -> TileBox:
    """Return the limits of a tile, derived from the font and control sizes in use."""
    line, title = line_height(size.body), line_height(size.title)
    scale = size.body / 14
    if density == "large":
        lowest = 16 * 2 + title + line + 12 + line_height(size.big) + 8 + line + 24 + size.control
        return TileBox(round(288 * scale), round(480 * scale), lowest, round(lowest * 1.1), 16)
    if density == "medium":
        lowest = 12 * 2 + line * 2 + 8 + title + line + 16
        return TileBox(round(228 * scale), round(340 * scale), lowest, round(lowest * 1.25), 12)
    lowest = 10 * 2 + line * 3
    return TileBox(round(148 * scale), round(240 * scale), lowest, round(lowest * 1.3), 10)


def line_height(font_size: int) -> int:
    """Return the height of a line of text, on the 4 px grid."""
    return math.ceil(font_size * 1.3 / 4) * 4


def fit_tiles(count: int, area: QSize, theme: Theme) -> TileGrid:
    """Choose the largest tiles with which `count` of them about fill `area`, in even rows."""
    grids = (_grid(density, max(count, 1), area, theme) for density in _DENSITIES)
    for grid in grids:
        rows = math.ceil(count / grid.columns)
        if grid.density == "compact" or rows * grid.cell.height() <= area.height() * _longest(
            grid.density, theme
        ):
            return grid
    raise AssertionError("the last density fits everything")


def _longest(density: TileDensity, theme: Theme) -> float:
    """Return how many times as high as its room a page of such tiles may be."""
    kiosk = theme.density_name == "kiosk"
    return _LONGEST_WITH_BUTTONS if kiosk and density == "medium" else _LONGEST_PAGE


def fit_groups(counts: Sequence[int], area: QSize, theme: Theme) -> TileGrid:
    """Choose the largest tiles with which groups of tiles about fill `area`, in full rows."""
    heading = heading_height(theme.size)
    for density in _DENSITIES:
        box, gap = tile_box(theme.size, density), gap_of(theme.size, density)
        columns = max(1, (area.width() - 1) // (box.min_width + gap))
        # Where no group is that long, wider tiles fill the row as well.
        columns = min(columns, max(*counts, (area.width() - 1) // (box.max_width + gap)))
        width = min((area.width() - 1) // columns, box.max_width + gap)
        grid = TileGrid(density, QSize(width, box.min_height + gap), columns)
        lines = sum(math.ceil(count / columns) for count in counts)
        height = lines * grid.cell.height() + heading * len(counts)
        if density == "compact" or height <= area.height() * _longest(density, theme):
            return grid
    raise AssertionError("the last density fits everything")


def heading_height(size: Density) -> int:
    """Return the height of a group's heading."""
    return line_height(size.body) + 16


def gap_of(size: Density, density: TileDensity) -> int:
    """Return the distance between tiles."""
    return size.gap // 2 if density == "compact" else size.gap


def _grid(density: TileDensity, count: int, area: QSize, theme: Theme) -> TileGrid:
    box, gap = tile_box(theme.size, density), gap_of(theme.size, density)
    # IconMode breaks the line one pixel before its end.
    width = area.width() - 1
    if density == "large" and count <= _ALONE:
        box = _larger(box)
    columns = _columns(count, width, area.height(), box, gap)
    rows = math.ceil(count / columns)
    # Eight tiles where five would fit: two rows of four look meant, five and three do not.
    columns = math.ceil(count / rows)
    cell_width = min(width // columns, box.max_width + gap)
    height = max(box.min_height, min(area.height() // rows - gap, box.max_height)) + gap
    return TileGrid(density, QSize(cell_width, height), columns)


def _larger(box: TileBox) -> TileBox:
    width, height = round(box.max_width * _LARGER_ALONE), round(box.max_height * _LARGER_ALONE)
    return replace(box, max_width=width, max_height=height)


def _columns(count: int, width: int, height: int, box: TileBox, gap: int) -> int:
    """Return the fewest columns with which all rows are visible; else as many as fit."""
    most = max(1, width // (box.min_width + gap))
    fewest = min(most, math.ceil(width / (box.max_width + gap)))
    for columns in range(fewest, most):
        if math.ceil(count / columns) * (box.min_height + gap) <= height:
            return columns
    return most


def tile_rect(cell: QRectF, density: TileDensity, theme: Theme) -> QRectF:
    """Return the card inside its cell."""
    gap = gap_of(theme.size, density)
    return cell.adjusted(0, 0, -gap, -gap)
