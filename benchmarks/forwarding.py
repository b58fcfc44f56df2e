"""Ten thousand readings while both receivers are down, and `kill -9`: does each of them arrive?

Fifty chargers send readings. Neither the web server nor the MQTT broker (a real mosquitto) is
there; the depot is killed in the middle and started again. Then the receivers come up, and while
they catch up the depot is killed once more. At the end every reading that a charger was told is
safe must have reached both at least once, and each charger's in the order it was stored.

The outage lasts as long as the readings take, not an hour: what waits is counted in readings.
"""

import argparse
import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any

from _figures import conclude, print_table
from _processes import Depot, Load
from paho.mqtt.client import Client, MQTTMessage
from paho.mqtt.enums import CallbackAPIVersion

from app.config import Config
from app.core.clock import Clock
from app.core.forwarding import ForwardTarget, Receiver
from app.core.roles import SYSTEM
from app.db.migrate import prepare_database
from app.depot import open_depot

CHARGERS = 50
READINGS = 10_000
ARRIVED_WITHIN_S = 60.0
STORED_WITHIN_S = 60.0
HTTP_PORT, MQTT_PORT = 19081, 19083


class Arrivals:
    """What reached one receiver: the energy registers of each charger, as they came."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.registers: defaultdict[str, list[int]] = defaultdict(list)
        self.sequences: defaultdict[str, list[int]] = defaultdict(list)
        self.items = 0

    def take(self, item: dict[str, Any]) -> None:
        """Note a reading; sessions are counted only."""
        self.items += 1
        if item["type"] == "reading":
            self.registers[item["charger_id"]].append(item["energy_wh"])
            self.sequences[item["charger_id"]].append(item["sequence"])

    def missing(self, told: dict[str, Any]) -> int:
        """Return how many acknowledged readings never came."""
        return sum(
            len({register for register, _ in ledger["readings"]} - set(self.registers[charger]))
            for charger, ledger in told.items()
        )

    def out_of_order(self) -> int:
        """Return how often a reading came first after one that was stored later."""
        return sum(
            before > after
            for numbers in self.sequences.values()
            for before, after in pairwise(dict.fromkeys(numbers))
        )


@contextmanager
def web_server(arrivals: Arrivals) -> Iterator[None]:
    """Take every post."""

    class Taker(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            """Read a batch and say that it came."""
            body = self.rfile.read(int(self.headers["Content-Length"]))
            for item in json.loads(body)["items"]:
                arrivals.take(item)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", HTTP_PORT), Taker)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def broker(folder: Path, arrivals: Arrivals) -> Iterator[None]:
    """Run mosquitto with somebody who listens to everything."""
    program = shutil.which("mosquitto", path="/usr/sbin:/usr/bin") or sys.exit("mosquitto?")
    settings = folder / "mosquitto.conf"
    settings.write_text(
        f"listener {MQTT_PORT} 127.0.0.1\nallow_anonymous true\nmax_queued_messages 0\n"
    )
    process = subprocess.Popen([program, "-c", str(settings)], stderr=subprocess.DEVNULL)
    listener = Client(CallbackAPIVersion.VERSION2, "listener", clean_session=False)

    def hear(_client: Client, _data: object, message: MQTTMessage) -> None:
        arrivals.take(json.loads(message.payload))

    listener.on_message = hear
    listener.on_connect = lambda client, *_: client.subscribe("chargeyard/#", qos=1)
    try:
        _connect(listener)
        listener.loop_start()
        yield
    finally:
        listener.disconnect()
        listener.loop_stop()
        process.terminate()
        process.wait()


def _connect(listener: Client) -> None:
    for _ in range(100):
        try:
            listener.connect("127.0.0.1", MQTT_PORT)
        except OSError:
            time.sleep(0.05)
        else:
            return
    sys.exit("mosquitto does not listen")


async def add_receivers(folder: Path) -> None:
    """Tell a depot, before it is loaded, to whom it sends."""
    config = Config(data_dir=folder, ocpp_host="127.0.0.1", ocpp_port=0, file_port=0, ftp_port=0)
    prepare_database(config.database, Clock())
    async with open_depot(config) as depot:
        for target in (
            ForwardTarget("Web", Receiver.HTTP, f"http://127.0.0.1:{HTTP_PORT}/"),
            ForwardTarget("Broker", Receiver.MQTT, f"mqtt://127.0.0.1:{MQTT_PORT}"),
        ):
            await depot.outward.forwarding.save(target, by=SYSTEM)


def outage(folder: Path, ledger: Path, readings: int) -> tuple[Depot, dict[str, Any]]:
    """Send the readings with nobody to receive them and one kill; return what was promised."""
    depot = Depot(folder, window=False)
    plan = ("--chargers", str(CHARGERS), "--ledger", str(ledger))
    load = Load(depot.url, *plan)
    try:
        load.wait_ready()
        _until(lambda: _stored(folder) >= readings // 2, STORED_WITHIN_S)
        depot.kill()
        depot = Depot(folder, window=False, port=depot.port)
        _until(lambda: _stored(folder) >= readings, STORED_WITHIN_S)
        load.finish()
    finally:
        load.kill()
    return depot, json.loads(ledger.read_text())


def _stored(folder: Path) -> int:
    with closing(sqlite3.connect(f"file:{folder}/depot.sqlite3?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM meter_sample").fetchone()[0])


def main() -> int:
    """Run it; return 1 where anything is missing or out of order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the same: it takes half a minute")
    parser.parse_args()
    arrivals = [Arrivals("web server"), Arrivals("MQTT broker")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "depot"
        folder.mkdir()
        asyncio.run(add_receivers(folder))
        depot, told = outage(folder, Path(name) / "ledger.json", READINGS)
        with web_server(arrivals[0]), broker(Path(name), arrivals[1]):
            depot.kill()
            depot = Depot(folder, window=False, port=depot.port)
            began = time.monotonic()
            _until(lambda: arrivals[0].items > 1000, 10)
            depot.kill()
            depot = Depot(folder, window=False, port=depot.port)
            _until(lambda: not any(each.missing(told) for each in arrivals), ARRIVED_WITHIN_S)
            caught_up_s = time.monotonic() - began
            depot.stop()
    return _conclude(arrivals, told, caught_up_s)


def _until(condition: Any, within_s: float) -> None:
    deadline = time.monotonic() + within_s
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.1)


def _conclude(arrivals: list[Arrivals], told: dict[str, Any], caught_up_s: float) -> int:
    promised = sum(len(ledger["readings"]) for ledger in told.values())
    rows: list[dict[str, object]] = [
        {
            "receiver": each.name,
            "promised": promised,
            "arrived": sum(map(len, each.registers.values())),
            "missing": each.missing(told),
            "out of order": each.out_of_order(),
        }
        for each in arrivals
    ]
    print_table(rows)
    print(f"Caught up {caught_up_s:.1f} s after the receivers were there, with one kill meanwhile")
    return conclude(
        {"receivers": rows, "promised": promised, "caught_up_s": round(caught_up_s, 1)},
        {
            "as many readings as the aim": promised >= READINGS,
            "none missing": not any(each.missing(told) for each in arrivals),
            "each charger's in order": not any(each.out_of_order() for each in arrivals),
        },
    )


if __name__ == "__main__":
    sys.exit(main())
