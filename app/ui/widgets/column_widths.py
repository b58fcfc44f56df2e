"""How wide the columns of a table are, whether there is room for all they say or not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ColumnNeed:
    """What a column asks for, in pixels.

    Attributes:
        least: Its heading; never less.
        content: What its cells say, in full.
        wished: What the page gives it where there is room.
        gives_way: Whether it is cut before the others.
    """

    least: int
    content: int
    wished: int
    gives_way: bool = False

    @property
    def whole(self) -> int:
        """The width at which nothing is cut."""
        return max(self.least, self.content)

    def cut_at(self, level: int) -> int:
        """Return the width where nothing but headings may be wider than `level`."""
        return max(self.least, min(self.whole, level))


def share_room(needs: Sequence[ColumnNeed], room: int) -> list[int]:
    """Return a width for each column; together no more than `room`, where the headings allow it.

    Nothing is cut as long as everything fits. Else those that give way are cut, then the widest of
    all, down to one width: a long sentence before a time or a number.
    """
    spare = room - sum(need.whole for need in needs)
    if spare < 0:
        return _cut(needs, room)
    more = [max(0, need.wished - need.whole) for need in needs]
    part = min(1.0, spare / max(1, sum(more)))
    return [need.whole + int(part * extra) for need, extra in zip(needs, more, strict=True)]


def _cut(needs: Sequence[ColumnNeed], room: int) -> list[int]:
    kept = sum(need.whole for need in needs if not need.gives_way)
    first = [need for need in needs if need.gives_way]
    level = _level(first, room - kept)
    widths = [need.cut_at(level) if need.gives_way else need.whole for need in needs]
    if sum(widths) <= room:
        return widths
    cut = [replace(need, content=width) for need, width in zip(needs, widths, strict=True)]
    level = _level(cut, room)
    return [need.cut_at(level) for need in cut]


def _level(needs: Sequence[ColumnNeed], room: int) -> int:
    """Return the width above which columns are cut, so that all of them fit into `room`."""
    low, high = 0, max((need.whole for need in needs), default=0)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(need.cut_at(middle) for need in needs) <= room:
            low = middle
        else:
            high = middle - 1
    return low
