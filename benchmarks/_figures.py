"""How a benchmark tells what it found: a table for people, then one line of JSON."""

import json
from collections.abc import Mapping, Sequence
from statistics import median


def print_table(rows: Sequence[Mapping[str, object]]) -> None:
    """Print rows of the same columns; the first one is text."""
    columns = list(rows[0])
    widths = [max(len(name), *(len(str(row[name])) for row in rows)) for name in columns]
    for row in ({name: name for name in columns}, *rows):
        cells = [str(row[name]) for name in columns]
        first, *rest = zip(cells, widths, strict=True)
        print(first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest), sep="  ")


def spread(values: Sequence[float]) -> str:
    """Return the lowest and the highest value."""
    return f"{min(values):,.0f} to {max(values):,.0f}"


def middle(values: Sequence[float], digits: int = 1) -> float:
    """Return the median, rounded."""
    return round(median(values), digits)


def conclude(figures: Mapping[str, object], goals: Mapping[str, bool]) -> int:
    """Print which goals were met and the line of JSON; return the exit status."""
    for goal, met in goals.items():
        print(f"{'met   ' if met else 'MISSED'}  {goal}")
    print(json.dumps({**figures, "goals": dict(goals)}))
    return 0 if all(goals.values()) else 1
