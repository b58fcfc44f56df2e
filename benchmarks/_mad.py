"""Mad chargers in a process of their own: bad inputs over good sockets, and sockets that stall.

Each of them charges a car meanwhile on its first connector and sends a valid reading after every
few bad inputs: what is acknowledged of those goes into the ledger, as in _load.py.

Prints at its end one line of JSON: how many of each kind were sent, and how the sockets fared.
"""

import argparse
import asyncio
import json
import os
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

import uvloop
from _bad_inputs import KINDS, knocks
from _load import Charger
from websockets.exceptions import WebSocketException

FIRST = 500
"""Their numbers begin here: the chargers of _load.py have those below."""

MAD_CHARGERS = 16
BETWEEN_READINGS = 25
KNOCK_SHARE = 0.02
KNOCK_S = 5.0
SLOW_EVERY_S = 0.5


class MadCharger(Charger):
    """Sends whatever it is given; dials again when it is thrown out."""

    def __init__(self, number: int, url: str) -> None:
        super().__init__(number, url)
        self.thrown_out = 0

    async def say(self, frame: str | bytes) -> None:
        """Send one frame; bytes go as a text frame half of the time."""
        try:
            if self._socket is None:
                self._socket = await self._connect()
            await self._socket.send(frame, text=True if len(frame) % 2 else None)
        except (OSError, WebSocketException, TimeoutError):
            self.thrown_out += 1
            self._socket = None


class Attack:
    """So many bad inputs from all of them together, and half-open sockets all the while."""

    def __init__(self, url: str, inputs: int, half_open: int, seed: int) -> None:
        self._url = url
        self._left = inputs
        self._half_open = half_open
        self._seed = seed
        self.sent: Counter[str] = Counter()
        self.standing = 0
        self.dialled = 0
        self.chargers = [MadCharger(FIRST + n, url) for n in range(MAD_CHARGERS)]

    async def run(self) -> None:
        """Return when everything was sent."""
        stalls = [asyncio.create_task(self._stall(n)) for n in range(self._half_open)]
        while self.standing < self._half_open:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.05)
        print("ready", flush=True)
        await asyncio.gather(*map(self._rave, self.chargers))
        for task in stalls:
            task.cancel()
        await asyncio.gather(*stalls, return_exceptions=True)

    async def _rave(self, charger: MadCharger) -> None:
        random = Random(f"{self._seed} {charger.identity}")
        kinds = list(KINDS)
        weights = [weight for _, weight in KINDS.values()]
        await charger.boot()
        await charger.start()
        while self._left > 0:
            for _ in range(min(BETWEEN_READINGS, self._left)):
                self._left -= 1
                if random.random() < KNOCK_SHARE:
                    self.sent["no WebSocket"] += 1
                    await self._knock(knocks(random))
                    continue
                kind = random.choices(kinds, weights)[0]
                self.sent[kind] += 1
                await charger.say(KINDS[kind][0](random))
            await charger.send_reading()
        await charger.stop()
        await charger.close()

    async def _knock(self, data: bytes) -> None:
        with suppress(OSError, TimeoutError):
            async with asyncio.timeout(KNOCK_S):
                reader, writer = await self._dial()
                try:
                    writer.write(data)
                    writer.write_eof()
                    await reader.read()
                finally:
                    writer.transport.abort()

    async def _stall(self, number: int) -> None:
        """Stand in the door: say nothing, or the request a byte at a time, until thrown out."""
        request = b"GET /CP0999 HTTP/1.1\r\nHost: x\r\n" + b"X-Slow: y\r\n" * 1000
        while True:
            with suppress(OSError):
                reader, writer = await self._dial()
                self.dialled += 1
                self.standing += 1
                try:
                    await self._trickle(reader, writer, request if number % 2 else b"")
                finally:
                    self.standing -= 1
                    writer.transport.abort()

    async def _trickle(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes
    ) -> None:
        for byte in request:
            writer.write(bytes((byte,)))
            with suppress(TimeoutError):
                async with asyncio.timeout(SLOW_EVERY_S):
                    await reader.read()
                    return
        await reader.read()

    async def _dial(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        address = urlsplit(self._url)
        return await asyncio.open_connection(address.hostname, address.port)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("url")
    add("--inputs", type=int, default=1000)
    add("--half-open", type=int, default=100)
    add("--seed", type=int, default=1)
    add("--ledger", type=Path, required=True)
    return parser


async def _main(options: argparse.Namespace) -> None:
    attack = Attack(options.url, options.inputs, options.half_open, options.seed)
    began = time.perf_counter()
    await attack.run()
    ledgers = {charger.identity: asdict(charger.ledger) for charger in attack.chargers}
    options.ledger.write_text(json.dumps(ledgers))
    figures = {
        "seconds": round(time.perf_counter() - began, 1),
        "sent": attack.sent,
        "thrown_out": sum(charger.thrown_out for charger in attack.chargers),
        "half_open_dialled": attack.dialled,
    }
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    # In a depot these are other machines; here they must not take the server's processor.
    os.nice(5)
    uvloop.run(_main(_parser().parse_args()))
    sys.exit(0)
