"""How long an import of 10,000 lines takes with the window live, and how soon a quota stops a car.

The window shows the page of people meanwhile, and a beat in its event loop tells the longest time
for which it did nothing else. Then a charger's reading exceeds a quota: how long until that charger
is asked to stop. Charger and depot share the process, so both take from the same core.
"""

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from _figures import conclude, middle, print_table

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.main import access_to  # isort: skip  (first: it tells both libraries which Qt to use)

from PySide6.QtWidgets import QApplication
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from app.config import Config
from app.core.cards import Card
from app.core.chargers import Admission
from app.core.clock import Clock
from app.core.people import Person
from app.core.quota import QuotaPlan
from app.core.roles import LOCAL_OPERATOR
from app.db.migrate import prepare_database
from app.depot import Depot, open_depot
from app.loop import DepotLoop
from app.services.ports.people import PeopleChange
from app.ui.desktop_window import DesktopWindow

LINES = 10_000
GOAL_IMPORT_S = 5.0
GOAL_GAP_S = 0.5
GOAL_STOP_S = 2.0
QUOTA_WH = 10_000
BEAT_S = 0.005
AFTER_S = 2.0
"""The page takes up what is new after the import has ended: its gap counts too."""


def file_of(lines: int) -> bytes:
    """Return a file of as many cards, three of each person, with groups, quotas and contacts."""
    rows = ["id_tag,name,surname,quota_kwh,unlimited,group,vehicle,phone,email"]
    for number in range(lines):
        person = number // 3
        rows.append(
            f"04A2{number:08X},Nurlan,Öz {person},{50 + person % 5},false,Taxi {person % 20},"
            f"B {number:05} AB,+996{person:09},p{person}@example.org"
        )
    return "\r\n".join(rows).encode()


class Beat:
    """Notes the longest time for which the event loop did not come back."""

    def __init__(self) -> None:
        self.longest_s = 0.0

    async def run(self) -> None:
        """Beat until it is cancelled."""
        while True:
            before = time.perf_counter()
            await asyncio.sleep(BEAT_S)
            self.longest_s = max(self.longest_s, time.perf_counter() - before - BEAT_S)


@asynccontextmanager
async def beating() -> AsyncIterator[Beat]:
    """Beat within a `with` statement."""
    beat = Beat()
    task = asyncio.create_task(beat.run())
    try:
        yield beat
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def measure_import(depot: Depot, content: bytes) -> dict[str, float]:
    """Import a file, then the same again; return how long it took and the longest gaps."""
    figures: dict[str, float] = {}
    files = depot.accounts.files
    for name in ("new", "again"):
        async with beating() as beat:
            began, busy = time.perf_counter(), time.process_time()
            await files.import_file("people.csv", content, by=LOCAL_OPERATOR)
            figures[f"{name}_s"] = round(time.perf_counter() - began, 2)
            figures[f"{name}_cpu_s"] = round(time.process_time() - busy, 2)
            await asyncio.sleep(AFTER_S)
        figures[f"{name}_gap_s"] = round(beat.longest_s, 3)
    return figures


class Car:
    """A charger with one connector that charges by one card."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._number = 0
        self.stop_asked_at = 0.0

    async def call(self, action: str, payload: dict[str, Any]) -> dict[str, Any]:
        """Send a request and return its answer; what the depot asks meanwhile is accepted."""
        self._number += 1
        await self._socket.send(json.dumps([2, str(self._number), action, payload]))
        while True:
            frame = await self._receive()
            if frame[0] == 3 and frame[1] == str(self._number):
                answer: dict[str, Any] = frame[2]
                return answer

    async def stopped(self) -> None:
        """Wait until the depot asks for the session to be stopped."""
        while not self.stop_asked_at:
            await self._receive()

    async def _receive(self) -> list[Any]:
        frame: list[Any] = json.loads(await self._socket.recv())
        if frame[0] == 2:
            if frame[2] == "RemoteStopTransaction":
                self.stop_asked_at = time.perf_counter()
            await self._socket.send(json.dumps([3, frame[1], {"status": "Accepted"}]))
        return frame


async def measure_stop(depot: Depot, index: int) -> float:
    """Return the seconds from sending the reading over the quota to being asked to stop."""
    plan = QuotaPlan(-1, f"Quota {index}", QUOTA_WH)
    person = Person(-1, f"Driver {index}", quota_plan_ids=(-1,))
    card = Card(f"STOP{index}", person_id=-1)
    await depot.accounts.directory.apply(PeopleChange(plans=[plan], people=[person], cards=[card]))
    url = f"{depot.url}BENCH-{index}"
    async with connect(url, subprotocols=[Subprotocol("ocpp1.6")], compression=None) as socket:
        car = Car(socket)
        await car.call("BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"})
        started = {"connectorId": 1, "idTag": card.id_tag, "meterStart": 0, "timestamp": _now()}
        number = (await car.call("StartTransaction", started))["transactionId"]
        over = _reading(number, QUOTA_WH + 500)
        sent_at = time.perf_counter()
        await car.call("MeterValues", over)
        async with asyncio.timeout(10 * GOAL_STOP_S):
            await car.stopped()
        stop = {"transactionId": number, "meterStop": QUOTA_WH + 500, "timestamp": _now(5)}
        await car.call("StopTransaction", stop)
    return car.stop_asked_at - sent_at


def _reading(session_id: int, energy_wh: int) -> dict[str, Any]:
    sampled = [{"value": str(energy_wh), "measurand": "Energy.Active.Import.Register"}]
    value = {"timestamp": _now(2), "sampledValue": sampled}
    return {"connectorId": 1, "transactionId": session_id, "meterValue": [value]}


def _now(ahead_s: float = 0) -> str:
    return (datetime.now(UTC) + timedelta(seconds=ahead_s)).strftime("%Y-%m-%dT%H:%M:%SZ")


async def run(folder: Path, lines: int, stops: int) -> tuple[dict[str, float], list[float]]:
    """Measure both with a depot and its window."""
    config = Config(
        data_dir=folder, ocpp_host="127.0.0.1", ocpp_port=0, file_port=0, ftp_port=0,
        admission=Admission.OPEN, settle_s=0,
    )  # fmt: skip
    prepare_database(config.database, Clock())
    async with open_depot(config) as depot:
        window = DesktopWindow(access_to(depot), {})
        window.resize(1366, 768)
        window.show()
        window.show_page("people")
        await asyncio.sleep(1)
        imported = await measure_import(depot, file_of(lines))
        waits = [await measure_stop(depot, index) for index in range(stops)]
        await window.shut_down()
    return imported, waits


def main() -> int:
    """Measure; return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="3 stops instead of 20")
    stops = 3 if parser.parse_args().quick else 20
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory() as name,
        asyncio.Runner(loop_factory=lambda: DepotLoop(app)) as runner,
    ):
        imported, waits = runner.run(run(Path(name), LINES, stops))
    stop = {"stops": stops, "median_s": middle(waits, 3), "slowest_s": round(max(waits), 3)}
    print_table([{"import": f"{LINES} lines", **imported}])
    print_table([{"quota": f"over {QUOTA_WH} Wh", **stop}])
    gap_s = max(imported["new_gap_s"], imported["again_gap_s"])
    return conclude(
        {"lines": LINES, "import": imported, "stop": stop},
        {
            f"{LINES} lines in under {GOAL_IMPORT_S:.0f} s": imported["new_s"] < GOAL_IMPORT_S,
            f"the window waits under {GOAL_GAP_S} s": gap_s < GOAL_GAP_S,
            f"a quota stops within {GOAL_STOP_S:.0f} s": stop["slowest_s"] < GOAL_STOP_S,
        },
    )


if __name__ == "__main__":
    sys.exit(main())
