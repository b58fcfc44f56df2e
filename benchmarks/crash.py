"""`kill -9` of the depot under load, again and again: is anything lost that was acknowledged?

Fifty chargers open sessions, send readings of eight values and stop, as fast as the answers come.
Between two and six seconds after each start the depot is killed, and started again on the same
files. The chargers, which do not know, repeat what was not answered. At the end everything they
were told is safe is looked for in the database, and everything in there is looked at twice.

A killed process proves the order of commit and answer, not the disk: what the system had in memory
survives it. Against power loss there is SQLite's synchronous=FULL, which this cannot show.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from _books import balance
from _figures import conclude, print_table
from _processes import Depot, Load

CHARGERS = 50
KILLS = 3
SETTLE_S = 2.0


def kill_repeatedly(folder: Path, ledger: Path, seed: int) -> list[dict[str, object]]:
    """Load the depot, kill it and start it again; return what happened at each kill."""
    chance = random.Random(seed)
    kills: list[dict[str, object]] = []
    depot = Depot(folder, window=False)
    arguments = ("--plan", "sessions", "--chargers", str(CHARGERS), "--ledger", str(ledger))
    load = Load(depot.url, *arguments)
    try:
        load.wait_ready()
        for number in range(1, KILLS + 1):
            after_s = chance.uniform(2, 6)
            time.sleep(after_s)
            depot.kill()
            killed_at = time.monotonic()
            depot = Depot(folder, window=False, port=depot.port)
            down_s = time.monotonic() - killed_at
            kills.append(
                {"kill": number, "after_s": round(after_s, 2), "listens_again_s": round(down_s, 2)}
            )
        time.sleep(SETTLE_S)
        figures = load.finish()
    finally:
        load.kill()
        depot.stop()
    print_table(kills)
    print(f"{figures['repeated']:.0f} messages were repeated, as they had got no answer")
    return kills


def books_sound(folder: Path) -> bool:
    """Return what `chargeyard check` says."""
    command = [sys.executable, "-m", "app", "check", "--data-dir", str(folder)]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    print(f"chargeyard check: {finished.stdout or finished.stderr}".strip())
    return finished.returncode == 0


def main() -> int:
    """Run it; return 1 where anything was lost or booked twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the same: it takes half a minute")
    parser.add_argument("--seed", type=int, default=1, help="of the moments of the kills")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, ledger = Path(name) / "depot", Path(name) / "ledger.json"
        kills = kill_repeatedly(folder, ledger, options.seed)
        balances = [asdict(kind) for kind in balance(folder / "depot.sqlite3", ledger)]
        print_table(balances)
        sound = books_sound(folder)
    lost, twice, unknown = (sum(b[what] for b in balances) for what in ("lost", "twice", "unknown"))
    return conclude(
        {"seed": options.seed, "kills": kills, "balances": balances, "lost": lost, "twice": twice},
        {
            "nothing lost that was acknowledged": lost == 0,
            "nothing booked twice": twice == 0,
            "nothing booked that was not sent": unknown == 0,
            "chargeyard check passes": sound,
        },
    )


if __name__ == "__main__":
    sys.exit(main())
