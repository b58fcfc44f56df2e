"""Callers of the HTTP API, in a process of their own: mixed reads at a steady rate.

Requests are sent when they are due, whether or not those before are answered; a wait counts from
then, so that falling behind shows. Connections are kept, one request at a time on each, and the
client is as plain as can be: it shares the machine with what it measures.

Prints one line of JSON: what it measured.
"""

import argparse
import asyncio
import json
import sys
import time
from collections import Counter
from itertools import cycle

import uvloop

READS = (
    "/api/chargers?limit=20",
    "/api/chargers/CP0007",
    "/api/chargers/CP0011/status",
    "/api/admin/transactions?limit=20&cursor=%s",
    "/api/admin/transactions/3",
    "/api/chargers/CP0020/status",
    "/api/admin/users?limit=20",
    "/api/admin/cards?limit=20",
    "/api/admin/transactions/5/meter-values?limit=50",
    "/api/logs?limit=20",
)
"""What apps ask: mostly how chargers are, and pages of lists."""

SECOND_PAGE = "MTAw"
"""The cursor before session 100: totals come with first pages, which nobody asks for so often."""

CONNECTIONS = 32
LATE_S = 30.0
"""What is not answered so long after the last was sent counts as failed."""


class Callers:
    """Sends requests when they are due, over connections that are free."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._host, _, port = options.url.removeprefix("http://").partition(":")
        self._port = int(port)
        self._options = options
        self._free: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]]
        self._free = asyncio.Queue()
        self.waits_s: list[float] = []
        self.statuses: Counter[int] = Counter()
        self.unanswered = 0

    async def run(self) -> None:
        """Warm up, measure, end."""
        for _ in range(CONNECTIONS):
            self._free.put_nowait(await asyncio.open_connection(self._host, self._port))
        await self._send(self._options.warm_up)
        self.waits_s.clear()
        self.statuses.clear()
        await self._send(self._options.seconds)

    async def _send(self, seconds: float) -> None:
        began = time.perf_counter()
        paths = cycle(READS)
        asked: set[asyncio.Task[None]] = set()
        for number in range(int(seconds * self._options.rate)):
            due = began + number / self._options.rate
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            task = asyncio.create_task(self._ask(next(paths), due))
            asked.add(task)
            task.add_done_callback(asked.discard)
        _, unanswered = await asyncio.wait(asked, timeout=LATE_S) if asked else (set(), set())
        self.unanswered = len(unanswered)

    async def _ask(self, path: str, due: float) -> None:
        reader, writer = await self._free.get()
        path = path.replace("%s", SECOND_PAGE)
        token = self._options.token
        writer.write(
            f"GET {path} HTTP/1.1\r\nHost: depot\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
        )
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        await reader.readexactly(length)
        self.waits_s.append(time.perf_counter() - due)
        self.statuses[int(head[9:12])] += 1
        self._free.put_nowait((reader, writer))

    def figures(self) -> dict[str, object]:
        """Return how long requests waited, and what they were answered."""
        waits_ms = sorted(wait * 1000 for wait in self.waits_s)
        last = len(waits_ms) - 1
        return {
            "requests_per_s": round(len(waits_ms) / self._options.seconds, 1),
            "p50_ms": round(waits_ms[last // 2], 2),
            "p99_ms": round(waits_ms[int(last * 0.99)], 2),
            "max_ms": round(waits_ms[-1], 2),
            "failed": self.unanswered + self.statuses.total() - self.statuses[200],
            "load_cpu_share": round(time.process_time() / self._options.seconds, 2),
        }


def main() -> int:
    """Run the callers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("token")
    parser.add_argument("--rate", type=float, required=True, help="requests a second")
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--warm-up", type=float, default=2.0)
    callers = Callers(parser.parse_args())
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(callers.run())
    print(json.dumps(callers.figures()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
