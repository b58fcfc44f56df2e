"""From the start of the process to the first painted window, and the memory that 200 chargers take.

The first start, which makes the database and fills the disk cache, does not count. Then: starts
with an empty depot, memory with 200 chargers connected that send a reading a second, and starts
with those 200 known.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from _figures import conclude, middle, print_table
from _processes import Depot, load_on

CHARGERS = 200
GOAL_START_S = 2.0
GOAL_MB = 250.0


def start_s(folder: Path) -> float:
    """Start the program once; return the seconds until its window is painted."""
    with Depot(folder, window=True) as depot:
        return depot.painted_after_s()


def memory_mb(folder: Path, seconds: float) -> tuple[float, float]:
    """Return the resident memory of the empty window and with all chargers after a while."""
    with Depot(folder, window=True) as depot:
        depot.painted_after_s()
        empty_mb = depot.resident_mb()
        with load_on(depot, "--chargers", str(CHARGERS), "--every", "1") as chargers:
            time.sleep(seconds)
            loaded_mb = depot.resident_mb()
            chargers.finish()
    return round(empty_mb, 1), round(loaded_mb, 1)


def main() -> int:
    """Measure; return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer starts, ten seconds of load")
    quick = parser.parse_args().quick
    starts, seconds = (3, 10.0) if quick else (7, 60.0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first_s = start_s(folder)
        empty = [start_s(folder) for _ in range(starts)]
        empty_mb, loaded_mb = memory_mb(folder, seconds)
        known = [start_s(folder) for _ in range(starts)]
    rows = [
        {
            "depot": depot,
            "starts": len(times),
            "to_paint_s": middle(times, 2),
            "slowest_s": round(max(times), 2),
            "resident_mb": resident_mb,
        }
        for depot, times, resident_mb in (
            ("made anew", [first_s], ""),
            ("empty", empty, empty_mb),
            (f"{CHARGERS} chargers", known, loaded_mb),
        )
    ]
    print_table(rows)
    slower_s = max(middle(empty, 2), middle(known, 2))
    return conclude(
        {"starts": rows, "resident_mb": loaded_mb},
        {
            f"painted in under {GOAL_START_S:.0f} s": slower_s < GOAL_START_S,
            f"under {GOAL_MB:.0f} MB with {CHARGERS} chargers": loaded_mb < GOAL_MB,
        },
    )


if __name__ == "__main__":
    sys.exit(main())
