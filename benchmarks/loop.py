"""How quick the window stays: 200 chargers, one reading a second each, the overview in sight.

Tells how late the event loop was (the program's own watchdog, a beat each 50 ms) and what share of
a core the process took, at work and idle. Idle means: the same 200 chargers connected, none busy.
"""

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path

from _figures import conclude, print_table
from _processes import Depot, load_on, spent

CHARGERS = 200
WARM_UP_S = 5.0
GOAL_LAG_P99_MS = 20.0
GOAL_BUSY = 0.60
GOAL_IDLE = 0.02
_LAG = re.compile(r"was ([\d.]+) ms .* ([\d.]+) ms in 99 % of (\d+) beats and ([\d.]+) ms at most")


def measure(depot: Depot, seconds: float, *load: str) -> dict[str, float]:
    """Return lag in ms and share of a core under a load, after it has settled."""
    with load_on(depot, "--chargers", str(CHARGERS), *load) as chargers:
        time.sleep(WARM_UP_S)
        depot.loop_lag()
        share = spent(depot.cpu_s, seconds)
        lag = _LAG.search(depot.loop_lag())
        answered = chargers.finish()["readings_per_s"]
    assert lag is not None
    p50_ms, p99_ms, beats, max_ms = map(float, lag.groups())
    return {
        "readings_per_s": answered,
        "cpu_share": round(share, 3),
        "lag_p50_ms": p50_ms,
        "lag_p99_ms": p99_ms,
        "lag_max_ms": max_ms,
        "beats": beats,
    }


def main() -> int:
    """Measure both; return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="15 s of each instead of a minute")
    seconds = 15.0 if parser.parse_args().quick else 60.0
    with (
        tempfile.TemporaryDirectory() as folder,
        Depot(Path(folder), window=True) as depot,
    ):
        depot.painted_after_s()
        busy = measure(depot, seconds, "--every", "1")
        idle = measure(depot, seconds, "--plan", "idle")
    print_table([{"state": "busy", **busy}, {"state": "idle", **idle}])
    return conclude(
        {"chargers": CHARGERS, "busy": busy, "idle": idle},
        {
            f"lag p99 under {GOAL_LAG_P99_MS:.0f} ms": busy["lag_p99_ms"] < GOAL_LAG_P99_MS,
            f"busy: under {GOAL_BUSY:.0%} of a core": busy["cpu_share"] < GOAL_BUSY,
            f"idle: under {GOAL_IDLE:.0%} of a core": idle["cpu_share"] < GOAL_IDLE,
        },
    )


if __name__ == "__main__":
    sys.exit(main())
