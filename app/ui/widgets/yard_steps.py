"""Which tile of the plan comes next, and where the next line of its grid is. Numbers only."""

import math
from collections.abc import Hashable, Mapping

from PySide6.QtCore import QPointF

GRID = 16.0
"""How far a key moves a tile, in the scene's units: a hundredth of the plan's width."""
_ASIDE = 2.0
"""How much farther a tile counts as that lies beside the way."""


def in_direction(
    spots: Mapping[Hashable, QPointF], here: Hashable | None, dx: int, dy: int
) -> Hashable | None:
    """Return the nearest tile to the left, right, above or below; `here` where there is none.

    Where no tile is chosen it is the first one, and None on an empty plan.
    """
    if here not in spots:
        return first(spots)
    start = spots[here]

    def cost(key: Hashable) -> float:
        x, y = spots[key].x() - start.x(), spots[key].y() - start.y()
        along, across = x * dx + y * dy, abs(x * dy) + abs(y * dx)
        return along + _ASIDE * across if along > 1 else math.inf

    nearest = min(spots, key=cost)
    return nearest if cost(nearest) < math.inf else here


def in_reading_order(
    spots: Mapping[Hashable, QPointF], here: Hashable | None, line: float, *, forward: bool
) -> Hashable | None:
    """Return the tile after `here` from left to right and down, or the one before; None at an end.

    Tiles within one `line`, in the scene's units, stand in one row.
    """
    order = sorted(spots, key=lambda key: (spots[key].y() // line, spots[key].x()))
    if not forward:
        order.reverse()
    if here not in spots:
        return order[0] if order else None
    after = order.index(here) + 1
    return order[after] if after < len(order) else None


def first(spots: Mapping[Hashable, QPointF]) -> Hashable | None:
    """Return the tile at the top left; None on an empty plan."""
    return min(spots, key=lambda key: (spots[key].y(), spots[key].x()), default=None)


def on_grid(spot: QPointF, dx: int, dy: int) -> QPointF:
    """Return where a tile is after one step on the grid."""
    x = (round(spot.x() / GRID) + dx) * GRID if dx else spot.x()
    y = (round(spot.y() / GRID) + dy) * GRID if dy else spot.y()
    return QPointF(x, y)
