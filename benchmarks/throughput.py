"""Durable MeterValues of eight values a second: fifty chargers that send as soon as answered.

Beside it, in the same run and in turn, what others do on the same kind of event loop: the bare ocpp
package, which validates and answers but stores nothing, and a bare echo of websockets. A machine
that is shared is faster now and slower then, so only the ratios count; "us" is the processor time
of the server for each message and varies less, "others" the cores that everything else took: with
much of that, a server of two threads and its load lose more than a server of one thread.
"""

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from _books import balance
from _figures import conclude, middle, print_table, spread
from _processes import Depot, Peer, Server, load_on, machine_busy_s

CHARGERS = 50
GOAL = 4.0
"""Times the ocpp package on the same loop, without a database."""

AIM = 0.5
"""Share of the echo that would be splendid; shown, not demanded."""

WARM_UP_S = 0.5
LOOPS = {"headless": "uvloop", "window": "depot"}
OTHER_LOOPS = ("asyncio", "qasync")


@dataclass(frozen=True)
class Turn:
    """What one server did in one turn."""

    per_s: float
    server_us: float
    wait_p50_ms: float
    wait_p99_ms: float
    load_share: float
    others: float


@contextmanager
def servers(folder: Path, *, all_loops: bool) -> Iterator[dict[str, Server]]:
    """Start everything that is compared."""
    with ExitStack() as stack:
        started: dict[str, Server] = {}
        for mode, loop in LOOPS.items():
            window = mode == "window"
            depot = stack.enter_context(Depot(folder / mode, window=window))
            if window:
                depot.painted_after_s()
            started[f"ChargeYard {mode}"] = depot
            started[f"library {loop}"] = stack.enter_context(Peer("library", loop))
            started[f"echo {loop}"] = stack.enter_context(Peer("echo", loop))
        for loop in OTHER_LOOPS if all_loops else ():
            started[f"library {loop}"] = stack.enter_context(Peer("library", loop))
            started[f"echo {loop}"] = stack.enter_context(Peer("echo", loop))
        yield started


def turn(server: Server, seconds: float, ledger: Path) -> Turn:
    """Let the chargers send to one server for a while."""
    plan = ("--chargers", str(CHARGERS), "--seconds", str(seconds), "--warm-up", str(WARM_UP_S))
    with load_on(server, *plan, "--ledger", str(ledger)) as load:
        before, busy_before = server.cpu_s(), machine_busy_s()
        figures = load.figures()
        cpu_s, busy_s = server.cpu_s() - before, machine_busy_s() - busy_before
    length_s = seconds + WARM_UP_S
    messages = figures["readings_per_s"] * length_s
    return Turn(
        per_s=figures["readings_per_s"],
        server_us=cpu_s / messages * 1e6,
        wait_p50_ms=figures["wait_p50_ms"],
        wait_p99_ms=figures["wait_p99_ms"],
        load_share=figures["load_cpu_share"],
        others=max(0.0, (busy_s - cpu_s) / length_s - figures["load_cpu_share"]),
    )


def missing(folder: Path, ledgers: Path) -> int:
    """Return how many acknowledged readings are not in the databases."""
    return sum(
        kind.lost
        for mode in LOOPS
        for ledger in ledgers.glob(f"ChargeYard {mode}*")
        for kind in balance(folder / mode / "depot.sqlite3", ledger)
    )


def summary(name: str, turns: list[Turn]) -> dict[str, object]:
    """Return a row of the table."""
    return {
        "server": name,
        "per_s": middle([t.per_s for t in turns], 0),
        "from_to": spread([t.per_s for t in turns]),
        "us": middle([t.server_us for t in turns], 0),
        "wait_p50_ms": middle([t.wait_p50_ms for t in turns]),
        "wait_p99_ms": middle([t.wait_p99_ms for t in turns]),
        "load_share": middle([t.load_share for t in turns], 2),
        "others": middle([t.others for t in turns], 2),
    }


def ratio(turns: dict[str, list[Turn]], ours: str, theirs: str) -> float:
    """Return the median of ours over theirs, turn by turn: neighbours in time saw one machine."""
    pairs = zip(turns[ours], turns[theirs], strict=True)
    return middle([mine.per_s / other.per_s for mine, other in pairs], 2)


def main() -> int:
    """Run all servers in turn; return 1 where the goal is missed in either mode."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer and shorter turns")
    quick = parser.parse_args().quick
    rounds, seconds = (3, 1.5) if quick else (7, 4.0)
    turns: defaultdict[str, list[Turn]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as temporary:
        folder, ledgers = Path(temporary), Path(temporary) / "ledgers"
        ledgers.mkdir()
        with servers(folder, all_loops=not quick) as started:
            for number in range(rounds):
                for name, server in started.items():
                    turns[name].append(turn(server, seconds, ledgers / f"{name} {number}"))
        lost = missing(folder, ledgers)
    rows = [summary(name, done) for name, done in turns.items()]
    print_table(rows)
    figures: dict[str, object] = {"chargers": CHARGERS, "rounds": rounds, "servers": rows}
    goals = {"every acknowledged reading is in the database": lost == 0}
    for mode, loop in LOOPS.items():
        library = ratio(turns, f"ChargeYard {mode}", f"library {loop}")
        share = ratio(turns, f"ChargeYard {mode}", f"echo {loop}")
        figures[mode] = {"loop": loop, "times_library": library, "share_of_echo": share}
        print(f"{mode}: {library} times the library and {share:.0%} of the echo (aim {AIM:.0%})")
        goals[f"{mode}: {GOAL:.0f} times the library on {loop}"] = library >= GOAL
    return conclude(figures, goals)


if __name__ == "__main__":
    sys.exit(main())
