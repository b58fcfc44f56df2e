"""What storing a MeterValues costs: processor time of the writing thread, messages a second.

Each message is a request, a reading of eight values, and an answer that is queued after the commit
of the reading, as the handler does it. So many connectors work at once, each waiting for its own.
"busy" gives the event loop other work beside: does the writer still get the interpreter's lock?
"""

import argparse
import asyncio
import json
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.core.clock import Clock
from app.core.ids import ChargerId, ConnectorId
from app.core.readings import MeterReading, Phases
from app.db.books import Books, open_books
from app.db.migrate import prepare_database
from app.services.ports.message import Direction, ExchangeOutcome

GOAL_PER_S = 5_000
"""Durable messages a second of fifty connectors that send at once, on a shared machine."""

START = datetime(2026, 11, 1, tzinfo=UTC)
SAMPLED = [
    {"value": "230.1", "context": "Sample.Periodic", "measurand": measurand, "unit": "V"}
    for measurand in ("Voltage", "Current.Import", "Power.Active.Import", "SoC") * 2
]
REQUEST = json.dumps({"connectorId": 1, "meterValue": [{"sampledValue": SAMPLED}]})


@dataclass(frozen=True)
class Result:
    """Figures of one run; `waited` is from the call to the commit, as one charger sees it."""

    connectors: int
    loop: str
    messages: int
    durable_per_s: int
    writer_us: float
    loop_us: float
    waited_p50_ms: float
    waited_p99_ms: float


async def measure(path: Path, connectors: int, turns: int, *, busy: bool) -> Result:
    """Store `turns` messages of each connector and take the time."""
    prepare_database(path, Clock())
    waited: list[float] = []
    async with open_books(path) as books:
        # The first message of each makes its rows: that is not what is measured.
        await asyncio.gather(*(charge(books, n, 0, 1, []) for n in range(connectors)))
        other_work = asyncio.create_task(keep_busy()) if busy else None
        writer_s = await books.writer.submit(lambda _: time.thread_time())
        loop_s, started = time.thread_time(), time.perf_counter()
        await asyncio.gather(*(charge(books, n, 1, turns, waited) for n in range(connectors)))
        elapsed, loop_s = time.perf_counter() - started, time.thread_time() - loop_s
        writer_s = await books.writer.submit(lambda _: time.thread_time()) - writer_s
        if other_work is not None:
            other_work.cancel()
    messages = connectors * turns
    check(path, messages + connectors)
    waited.sort()
    return Result(
        connectors=connectors,
        loop="busy" if busy else "idle",
        messages=messages,
        durable_per_s=round(messages / elapsed),
        writer_us=round(writer_s / messages * 1e6, 1),
        loop_us=round(loop_s / messages * 1e6, 1),
        waited_p50_ms=round(waited[messages // 2] * 1e3, 2),
        waited_p99_ms=round(waited[messages * 99 // 100] * 1e3, 2),
    )


async def charge(books: Books, number: int, first: int, turns: int, waited: list[float]) -> None:
    """Be one connector: send readings, each after the answer to the one before."""
    connector = ConnectorId(ChargerId(f"CP{number:03}"), 1)
    for turn in range(first, first + turns):
        began = time.perf_counter()
        at = START + timedelta(seconds=turn)
        exchange = books.messages.asked(
            connector.charger_id,
            Direction.FROM_CHARGER,
            f"{number}-{turn}",
            "MeterValues",
            REQUEST,
            at,
        )
        await books.meters.add(connector, None, [reading(at, turn)])
        books.messages.answered(exchange, ExchangeOutcome.ANSWERED, "{}", at)
        waited.append(time.perf_counter() - began)


def reading(at: datetime, turn: int) -> MeterReading:
    """Return a reading of eight values."""
    return MeterReading(
        at=at,
        received_at=at,
        energy_wh=1_000_000 + turn * 3,
        power_w=11_040.5,
        current_a=Phases(16.1, 16.0, 15.9),
        voltage_v=Phases(230.1, 229.8),
        soc_percent=55.0,
    )


async def keep_busy() -> None:
    """Take half of the loop's time, 0.2 ms at once."""
    while True:
        until = time.perf_counter() + 0.0002
        while time.perf_counter() < until:
            pass
        await asyncio.sleep(0.0002)


def check(path: Path, messages: int) -> None:
    """Make sure that what was measured is in the file."""
    query = (
        "SELECT (SELECT count(*) FROM meter_sample), count(*) FROM ocpp_message WHERE outcome = ?"
    )
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(query, ("answered",)).fetchone()
    if found != (messages, messages):
        raise SystemExit(f"Stored {found} of {messages} readings and exchanges")


def main() -> int:
    """Run all cases and print them; return 1 where the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a fifth of the messages")
    messages = 10_000 if parser.parse_args().quick else 50_000
    results = []
    print(" ".join(f"{name:>14}" for name in Result.__dataclass_fields__))
    for connectors, busy in ((1, False), (10, False), (50, False), (200, False), (50, True)):
        turns = max(messages // connectors, 10) if connectors > 1 else messages // 20
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "depot.sqlite3"
            result = asyncio.run(measure(path, connectors, turns, busy=busy))
        print(" ".join(f"{value!s:>14}" for value in asdict(result).values()), flush=True)
        results.append(result)
    fifty_per_s = min(result.durable_per_s for result in results if result.connectors == 50)
    print(json.dumps({"goal_per_s": GOAL_PER_S, "runs": [asdict(result) for result in results]}))
    return int(fifty_per_s < GOAL_PER_S)


if __name__ == "__main__":
    sys.exit(main())
