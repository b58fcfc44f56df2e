"""Where tiles stand on the plan and how large they are. Numbers only."""

import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from PySide6.QtCore import QPointF, QRectF

from app.ui.widgets.tile_layout import TileBox

Place = tuple[float, float]
"""A place as shares of the plan's width and height, both from 0 to 1."""

WIDTH = 1600.0
"""How wide every plan is in the scene, whatever its picture has."""
EMPTY_RATIO = 0.6
_GAP = 8
_BELOW = 12
_CROWD = 0.55
"""How much of the plan tiles may cover before they are drawn smaller."""
_SMALLEST = 0.3
_LARGEST = 1.6
"""How large few tiles are drawn: with a plan that fills a small screen one can still read them."""
_MOST_COMPARED = 300
"""Up to so many tiles each is compared with each, so that neighbours do not cover each other."""


@dataclass(frozen=True, slots=True)
class YardLayout:
    """What stands where, in the scene's units.

    Attributes:
        plan: Where the plan is; of no height where there is none to leave room for.
        scene: The plan, and below it the rows of what nobody has placed.
        scale: How large a tile is drawn, 1 for its usual size.
        spots: The middle of each tile.
    """

    plan: QRectF
    scene: QRectF
    scale: float
    spots: Mapping[Hashable, QPointF]


def lay_out(
    keys: Sequence[Hashable],
    places: Mapping[str, Place],
    ratio: float | None,
    box: TileBox,
    scale: float | None = None,
) -> YardLayout:
    """Put tiles where they belong, and those without a place in rows below the plan.

    `ratio` is the plan's height by its width, None for no plan; `scale` is kept where it is given.
    """
    plan = _plan(len(keys), ratio, box)
    if scale is None:
        scale = _scale(keys, places, plan, box)
    spots: dict[Hashable, QPointF] = {}
    waiting = []
    for key in keys:
        place = places.get(str(key))
        if place is None:
            waiting.append(key)
        else:
            spots[key] = QPointF(plan.width() * place[0], plan.height() * place[1])
    width, height = (box.min_width + _GAP) * scale, (box.min_height + _GAP) * scale
    columns = max(1, int(plan.width() // width))
    for number, key in enumerate(waiting):
        line, column = divmod(number, columns)
        top = plan.bottom() + _BELOW
        spots[key] = QPointF(width * (column + 0.5), top + height * (line + 0.5))
    lines = math.ceil(len(waiting) / columns)
    scene = plan.adjusted(0, 0, 0, lines * height + (_BELOW if lines else 0))
    return YardLayout(plan, scene, scale, spots)


def free_places(count: int, taken: Sequence[Place], ratio: float) -> list[Place]:
    """Return places in even rows for tiles that have none, clear of those that are `taken`."""
    cells = count + len(taken)
    while True:
        free = list(islice(_free_cells(cells, taken, ratio), count))
        if len(free) == count:
            return free
        # Cells that hold several tiles leave too few others.
        cells *= 2


def _free_cells(cells: int, taken: Sequence[Place], ratio: float) -> Iterator[Place]:
    columns = max(1, math.ceil(math.sqrt(cells / ratio / 2)))
    lines = math.ceil(cells / columns)
    held = {(int(y * lines), int(x * columns)) for x, y in taken}
    for line in range(lines):
        for column in range(columns):
            if (line, column) not in held:
                yield (column + 0.5) / columns, (line + 0.5) / lines


def _plan(count: int, ratio: float | None, box: TileBox) -> QRectF:
    if ratio is not None:
        return QRectF(0, 0, WIDTH, WIDTH * ratio)
    cells = count * (box.min_width + _GAP) * (box.min_height + _GAP)
    return QRectF(0, 0, max(WIDTH * 0.75, math.sqrt(cells / EMPTY_RATIO)), 0)


def _scale(
    keys: Sequence[Hashable], places: Mapping[str, Place], plan: QRectF, box: TileBox
) -> float:
    """Return how large tiles are drawn: many must not cover the plan, nor each other."""
    if plan.isEmpty():
        return 1.0
    room = plan.width() * plan.height() * _CROWD / max(1, len(keys))
    scale = min(_LARGEST, math.sqrt(room / (box.min_width * box.min_height)))
    placed = [places[name] for key in keys if (name := str(key)) in places]
    wide, high = plan.width() / box.min_width, plan.height() / box.min_height
    return max(_SMALLEST, min(scale, _closest(placed, wide, high)))


def _closest(placed: Sequence[Place], wide: float, high: float) -> float:
    """Return at which scale the two tiles that are closest touch."""
    if len(placed) > _MOST_COMPARED:
        return _LARGEST
    return min(
        (
            max(abs(x - other_x) * wide, abs(y - other_y) * high)
            for (x, y), (other_x, other_y) in combinations(placed, 2)
        ),
        default=_LARGEST,
    )
