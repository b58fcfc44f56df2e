"""Chargers that load a central system, in a process of their own; nothing of the program is in it.

Every charger has one message under way, as OCPP-J demands, and repeats it over a new connection
until it is answered. Each start, reading and stop carries its own energy register: the number of
the charger times a million, plus a count. So a checker can find exactly those rows (_books.py).

Prints "ready" once every charger has begun, and at its end one line of JSON: what it measured.
"""

import argparse
import asyncio
import itertools
import json
import signal
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvloop
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

MARKERS_A_CHARGER = 1_000_000
READINGS_A_SESSION = 20
HANDSHAKES_AT_ONCE = 25
RETRY_S = 0.1
GIVE_UP_S = 30.0
_LOST = (OSError, WebSocketException, TimeoutError)

_SAMPLE = '"value":"{}","context":"Sample.Periodic","measurand":"{}","unit":"{}"'
_EIGHT_VALUES = ",".join(
    "{" + _SAMPLE.format(value, measurand, unit) + more + "}"
    for value, measurand, unit, more in (
        ("%MARKER%", "Energy.Active.Import.Register", "Wh", ',"location":"Outlet"'),
        ("11000", "Power.Active.Import", "W", ',"location":"Outlet"'),
        *(("16.0", "Current.Import", "A", f',"phase":"L{n}"') for n in (1, 2, 3)),
        *(("230.1", "Voltage", "V", f',"phase":"L{n}-N"') for n in (1, 2, 3)),
    )
)


class Refused(Exception):
    """The central system answered with an error."""


@dataclass
class Ledger:
    """What one charger was told is safe: registers in Wh, each with the session's id."""

    starts: list[tuple[int, int]] = field(default_factory=list)
    readings: list[tuple[int, int]] = field(default_factory=list)
    stops: list[tuple[int, int]] = field(default_factory=list)
    sent: int = 0
    repeated: int = 0


class Charger:
    """One charger: what it says, and a ledger of what was acknowledged."""

    def __init__(self, number: int, url: str) -> None:
        self.identity = f"CP{number:04d}"
        self.ledger = Ledger()
        self.waits_s: list[float] = []
        self._url = url + self.identity
        self._socket: ClientConnection | None = None
        self._ids = itertools.count(1)
        self._registers = itertools.count(number * MARKERS_A_CHARGER)
        self._session = 0

    async def boot(self) -> None:
        """Connect and say what we are, and that both connectors are free."""
        await self._deliver(
            "BootNotification", '{"chargePointVendor":"Load","chargePointModel":"Generator"}'
        )
        for connector in (0, 1):
            status = f'"connectorId":{connector},"errorCode":"NoError","status":"Available"'
            await self._deliver("StatusNotification", f'{{{status},"timestamp":"{_now()}"}}')

    async def start(self) -> None:
        """Begin a session."""
        register = self._next_register()
        payload = f'"connectorId":1,"idTag":"TAG1","meterStart":{register},"timestamp":"{_now()}"'
        answer = await self._deliver("StartTransaction", f"{{{payload}}}")
        self._session = int(answer.get("transactionId", 0))
        self.ledger.starts.append((register, self._session))

    async def send_reading(self, due: float | None = None) -> None:
        """Send eight values; the wait counts from `due`, so that falling behind shows."""
        register = self._next_register()
        values = _EIGHT_VALUES.replace("%MARKER%", str(register))
        session = f'"transactionId":{self._session},' if self._session else ""
        began = due or time.perf_counter()
        await self._deliver(
            "MeterValues",
            f'{{"connectorId":1,{session}"meterValue":'
            f'[{{"timestamp":"{_now()}","sampledValue":[{values}]}}]}}',
        )
        self.waits_s.append(time.perf_counter() - began)
        self.ledger.readings.append((register, self._session))

    async def stop(self) -> None:
        """End the session."""
        register = self._next_register()
        payload = f'"transactionId":{self._session},"meterStop":{register},"timestamp":"{_now()}"'
        await self._deliver("StopTransaction", f'{{{payload},"idTag":"TAG1","reason":"Local"}}')
        self.ledger.stops.append((register, self._session))

    async def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            await self._socket.close()

    def _next_register(self) -> int:
        self.ledger.sent += 1
        return next(self._registers)

    async def _deliver(self, action: str, payload: str) -> dict[str, Any]:
        """Send until there is an answer; return it. Raises Refused."""
        id_ = f"{self.identity}-{next(self._ids)}"
        give_up_at = time.monotonic() + GIVE_UP_S
        sent = 0
        while True:
            try:
                if self._socket is None:
                    self._socket = await self._connect()
                await self._socket.send(f'[2,"{id_}","{action}",{payload}]')
                sent += 1
                answer = await self._answer(self._socket, id_)
            except _LOST:
                if time.monotonic() > give_up_at:
                    raise
                self._socket = None
                await asyncio.sleep(RETRY_S)
            else:
                self.ledger.repeated += sent > 1
                return answer

    async def _connect(self) -> ClientConnection:
        return await connect(
            self._url,
            subprotocols=["ocpp1.6"],  # type: ignore[list-item]
            compression=None,
            ping_interval=None,
            proxy=None,
        )

    async def _answer(self, socket: ClientConnection, id_: str) -> dict[str, Any]:
        while True:
            text = await socket.recv(decode=True)
            # Cheap on purpose: this process shares the machine with what it measures.
            if text.startswith(id_, 4):
                return _payload(text)
            if text.startswith("[2,"):
                asked = json.loads(text)[1]
                await socket.send(f'[4,"{asked}","NotImplemented","",{{}}]')


def _payload(text: str) -> dict[str, Any]:
    if text.startswith("[3,"):
        return {} if text.endswith(",{}]") else dict(json.loads(text)[2])
    if text.startswith("[4,"):
        raise Refused(text)
    return {}  # an echo


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Load:
    """All chargers, from their first boot until the time is over."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._chargers = [Charger(n + 1, options.url) for n in range(options.chargers)]
        self._stop = asyncio.Event()
        self._measured_s = 0.0
        self._cpu_s = 0.0

    async def run(self) -> None:
        """Do everything, in order."""
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, self._stop.set)
        gate = asyncio.Semaphore(HANDSHAKES_AT_ONCE)

        async def begin(charger: Charger) -> None:
            async with gate:
                await charger.boot()
                if self._options.plan == "readings":
                    await charger.start()

        await asyncio.gather(*map(begin, self._chargers))
        print("ready", flush=True)
        work = [asyncio.create_task(self._work(*pair)) for pair in enumerate(self._chargers)]
        await self._wait(self._options.warm_up)
        for charger in self._chargers:
            charger.waits_s.clear()
        began, cpu_began = time.perf_counter(), time.process_time()
        await self._wait(self._options.seconds)
        self._measured_s = time.perf_counter() - began
        self._cpu_s = time.process_time() - cpu_began
        self._answered = sum(len(charger.waits_s) for charger in self._chargers)
        self._stop.set()
        await asyncio.gather(*work)
        if self._options.plan == "readings":
            await asyncio.gather(*(charger.stop() for charger in self._chargers))
        await asyncio.gather(*(charger.close() for charger in self._chargers))

    def figures(self) -> dict[str, float]:
        """Return readings answered a second, how long each waited, and what this process took."""
        waits_ms = sorted(wait * 1000 for charger in self._chargers for wait in charger.waits_s)
        last = len(waits_ms) - 1
        return {
            "readings_per_s": round(self._answered / self._measured_s, 1),
            "wait_p50_ms": round(waits_ms[last // 2], 2) if waits_ms else 0.0,
            "wait_p99_ms": round(waits_ms[int(last * 0.99)], 2) if waits_ms else 0.0,
            "repeated": sum(charger.ledger.repeated for charger in self._chargers),
            "load_cpu_share": round(self._cpu_s / self._measured_s, 2),
        }

    def ledgers(self) -> dict[str, Any]:
        """Return what each charger was told is safe."""
        return {charger.identity: asdict(charger.ledger) for charger in self._chargers}

    async def _work(self, position: int, charger: Charger) -> None:
        match self._options.plan:
            case "readings":
                await self._send_readings(charger, position / len(self._chargers))
            case "sessions":
                await self._repeat_sessions(charger)
            case "idle":
                await self._stop.wait()

    async def _send_readings(self, charger: Charger, phase: float) -> None:
        every_s = self._options.every
        if not every_s:
            while not self._stop.is_set():
                await charger.send_reading()
            return
        due = time.perf_counter() + phase * every_s
        while not self._stop.is_set():
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            await charger.send_reading(due)
            due += every_s

    async def _repeat_sessions(self, charger: Charger) -> None:
        while not self._stop.is_set():
            await charger.start()
            for _ in range(READINGS_A_SESSION):
                await charger.send_reading()
            await charger.stop()

    async def _wait(self, seconds: float | None) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), seconds)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("url", help="what comes before the identity of a charger: ws://127.0.0.1:9000/")
    add("--plan", choices=("readings", "sessions", "idle"), default="readings")
    add("--chargers", type=int, default=50)
    add("--every", type=float, default=0.0, help="seconds between readings; 0: at once")
    add("--warm-up", type=float, default=0.5, help="seconds that do not count")
    add("--seconds", type=float, help="how long; without it until SIGTERM")
    add("--ledger", type=Path, help="file for what was acknowledged")
    return parser


async def _main(options: argparse.Namespace) -> None:
    load = Load(options)
    await load.run()
    if options.ledger:
        options.ledger.write_text(json.dumps(load.ledgers()))
    print(json.dumps(load.figures()), flush=True)


if __name__ == "__main__":
    uvloop.run(_main(_parser().parse_args()))
    sys.exit(0)
