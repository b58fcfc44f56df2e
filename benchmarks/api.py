"""The HTTP API beside the chargers: mixed reads while two hundred chargers report every second.

"mode" is the program with its window and without; "wait" what a charger waits for its answer, "lag"
how late the event loop is by its own watchdog, "others" the cores that neither the program nor the
loads took: with much of that, the figures say more about the machine than about the program.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from _figures import conclude, print_table
from _processes import Depot, load_on, machine_busy_s

HERE = Path(__file__).parent
RATE = 200
CHARGERS = 200
READING_EVERY_S = 1.0
SETTLE_S = 3.0
GOAL_P99_MS = 50.0
GOAL_LAG_MS = 30.0

_LAG = re.compile(r"was ([\d.]+) ms late in the middle, ([\d.]+) ms in 99")


@dataclass(frozen=True)
class Run:
    """What was measured in one mode."""

    mode: str
    requests_per_s: float
    p50_ms: float
    p99_ms: float
    max_ms: float
    failed: int
    charger_p99_ms: float
    lag_p50_ms: float
    lag_p99_ms: float
    depot_cpu: float
    others: float


def measure(folder: Path, seconds: float, *, window: bool) -> Run:
    """Put both loads on one program."""
    token = _token(folder)
    with Depot(folder, window=window) as depot:
        if window:
            depot.painted_after_s()
        url = depot.api_url()
        plan = ("--chargers", str(CHARGERS), "--every", str(READING_EVERY_S))
        with load_on(depot, *plan, "--warm-up", str(SETTLE_S)) as load:
            cpu, busy = depot.cpu_s(), machine_busy_s()
            depot.loop_lag()
            asked = _ask(url, token, seconds)
            middle, late = _LAG.search(depot.loop_lag()).groups()  # type: ignore[union-attr]
            cpu, busy = depot.cpu_s() - cpu, machine_busy_s() - busy
            chargers = load.finish()
    length_s = seconds + SETTLE_S
    shares = cpu / length_s, asked.pop("load_cpu_share"), chargers["load_cpu_share"]
    return Run(
        mode="window" if window else "headless",
        **asked,  # type: ignore[arg-type]
        charger_p99_ms=chargers["wait_p99_ms"],
        lag_p50_ms=float(middle),
        lag_p99_ms=float(late),
        depot_cpu=round(shares[0], 2),
        others=round(max(0.0, busy / length_s - sum(shares)), 2),
    )


def _token(folder: Path) -> str:
    command = [sys.executable, "-m", "app", "token", "create", "--role", "viewer", "benchmark"]
    done = subprocess.run(
        [*command, "--data-dir", str(folder)], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def _ask(url: str, token: str, seconds: float) -> dict[str, float]:
    command = [sys.executable, str(HERE / "_api_load.py"), url, token, "--rate", str(RATE)]
    command += ["--seconds", str(seconds), "--warm-up", str(SETTLE_S)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> int:
    """Measure both modes; return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="ten seconds each")
    seconds = 10.0 if parser.parse_args().quick else 60.0
    runs = []
    for window in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            runs.append(measure(Path(folder), seconds, window=window))
    print_table([asdict(run) for run in runs])
    goals = {}
    for run in runs:
        what = f"{run.mode}: {RATE} requests a second beside {CHARGERS} chargers"
        goals[f"{what}, p99 below {GOAL_P99_MS:.0f} ms"] = run.p99_ms < GOAL_P99_MS
        goals[f"{run.mode}: loop lag p99 below {GOAL_LAG_MS:.0f} ms"] = run.lag_p99_ms < GOAL_LAG_MS
        goals[f"{run.mode}: every request answered"] = (
            run.failed == 0 and run.requests_per_s > RATE * 0.99
        )
    figures = {"rate": RATE, "chargers": CHARGERS, "seconds": seconds}
    return conclude({**figures, "runs": [asdict(run) for run in runs]}, goals)


if __name__ == "__main__":
    sys.exit(main())
