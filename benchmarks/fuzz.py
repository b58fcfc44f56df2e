"""Bad inputs by the hundred thousand: does anybody else notice?

Mad chargers send broken JSON, deep nesting, huge numbers, wrong types, wrong order, bytes, frames
of 300 KB and things that are no WebSocket, while 500 sockets stand half open, some of them with a
request that comes a byte at a time. Fifty good chargers charge cars meanwhile. Whatever any
charger was told is safe, also a mad one between two bad inputs, must be in the books.
"""

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from _books import balance
from _figures import conclude, print_table
from _processes import Depot, Load, load_on

GOOD_CHARGERS = 50
READING_EVERY_S = 0.5
GOAL_P99_MS = 100.0
GOAL_GROWTH_MB = 16.0
"""In the last quarter of the attack: by then the caches of the database are filled, mostly."""

LOOK_EVERY_S = 0.5
ALONE_S = 4.0
HALF_OPEN = 500


@dataclass(frozen=True)
class Run:
    """What came of one attack.

    Attributes:
        mad: What the mad chargers did, see _mad.py.
        alone: How the good chargers were served before it, see _load.py.
        good: How they were served meanwhile.
        memory_mb: The depot's resident memory, looked at regularly.
        loop: What the depot says of its event loop.
        acknowledged: Starts, readings and stops that chargers were told are safe.
        lost: How many of those are not in the books.
    """

    mad: dict[str, Any]
    alone: dict[str, float]
    good: dict[str, float]
    memory_mb: list[float]
    loop: str
    acknowledged: int
    lost: int

    @property
    def growth_mb(self) -> float:
        """By how much the memory grew in the last quarter of the attack."""
        return self.memory_mb[-1] - self.memory_mb[len(self.memory_mb) * 3 // 4]


def attack(folder: Path, inputs: int) -> Run:
    """Start the depot and everybody who dials it; return what was seen."""
    data_dir, good, mad = folder / "depot", folder / "good.json", folder / "mad.json"
    data_dir.mkdir()
    pace = ("--every", str(READING_EVERY_S), "--warm-up", "1", "--ledger", str(good))
    plan = ("--chargers", str(GOOD_CHARGERS), *pace)
    bad = ("--inputs", str(inputs), "--half-open", str(HALF_OPEN), "--ledger", str(mad))
    with Depot(data_dir, window=False) as depot:
        with load_on(depot, *plan, "--seconds", str(ALONE_S)) as load:
            alone = load.figures()
        with (
            load_on(depot, *plan) as load,
            load_on(depot, *bad, script="_mad.py") as attackers,
        ):
            memory_mb = _watch(depot, attackers)
            loop = depot.loop_lag()
            figures, served = attackers.figures(), load.finish()
        depot.check_alive()
    books = data_dir / "depot.sqlite3"
    kinds = [*balance(books, good), *balance(books, mad, by_session=False)]
    told, lost = sum(k.acknowledged for k in kinds), sum(k.lost for k in kinds)
    return Run(figures, alone, served, memory_mb, loop, told, lost)


def _watch(depot: Depot, attackers: Load) -> list[float]:
    seen_mb = [depot.resident_mb()]
    while attackers.runs():
        time.sleep(LOOK_EVERY_S)
        depot.check_alive()
        seen_mb.append(depot.resident_mb())
    return seen_mb


def report(run: Run, inputs: int) -> int:
    """Print what was seen; return the exit status."""
    print_table([{"bad input": kind, "sent": n} for kind, n in sorted(run.mad["sent"].items())])
    print(
        f"{inputs / run.mad['seconds']:,.0f} a second; {run.mad['thrown_out']} connections closed"
    )
    print(f"half-open sockets: {HALF_OPEN} at once, {run.mad['half_open_dialled']} in all")
    print(f"memory: {run.memory_mb[0]:.0f} MB at first, {run.memory_mb[-1]:.0f} MB at the end")
    print(f"99 % of the others waited {run.alone['wait_p99_ms']} ms at most before the attack")
    print(run.loop)
    figures = {
        "inputs": inputs,
        **run.mad,
        **run.good,
        "alone_p99_ms": run.alone["wait_p99_ms"],
        "memory_mb": [round(run.memory_mb[0], 1), round(run.memory_mb[-1], 1)],
        "growth_mb": round(run.growth_mb, 1),
        "acknowledged": run.acknowledged,
        "lost": run.lost,
    }
    p99_ms = run.good["wait_p99_ms"]
    return conclude(
        figures,
        {
            f"{inputs:,} bad inputs, and the process is alive": sum(run.mad["sent"].values())
            >= inputs,
            f"others wait under {GOAL_P99_MS:.0f} ms (p99: {p99_ms} ms)": p99_ms < GOAL_P99_MS,
            f"memory is flat (grew {run.growth_mb:.1f} MB)": run.growth_mb < GOAL_GROWTH_MB,
            f"nothing of {run.acknowledged:,} acknowledged messages is lost": run.lost == 0,
        },
    )


def main() -> int:
    """Attack once; return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the inputs")
    inputs = 10_000 if parser.parse_args().quick else 100_000
    with tempfile.TemporaryDirectory() as temporary:
        run = attack(Path(temporary), inputs)
    return report(run, inputs)


if __name__ == "__main__":
    sys.exit(main())
