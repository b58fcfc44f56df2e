"""The overview with a thousand connectors of which two hundred change ten times a second.

Tells what share of a core the whole process took and how long the screen stood still at a time (a
beat each few milliseconds, in the same loop that paints); how long it takes to switch to each page,
first and again, in books of a year; and how the memory grew while thirty minutes passed. The
figures are of the offscreen platform: it paints as a screen does, without sending it to one.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.main import access_to  # isort: skip  (first: it tells both libraries which Qt to use)

from _figures import conclude, print_table
from _wall import SteppedClock, Wall, charger_id, fill
from PySide6.QtWidgets import QApplication

from app.config import Config
from app.core.ids import ConnectorId
from app.db.migrate import prepare_database
from app.depot import open_depot
from app.headless import _rest_from_garbage
from app.loop import DepotLoop
from app.ui.ahead import import_pages
from app.ui.desktop_window import DesktopWindow
from app.ui.models.connector_order import ConnectorOrder, Grouping, SortBy
from app.ui.pages.overview import OverviewPage
from app.ui.pages.overview_tools import ViewKind

CONNECTORS = 1000
CHARGING = 600
CHANGED = 200
TICK_S = 0.1
BEAT_S = 0.004
LONGEST_S = 20.0
SESSIONS = 100_000
READINGS = 100_000
SIMULATED = timedelta(minutes=30)
GOAL_CPU = 0.40
GOAL_P99_MS = 33.0
GOAL_MAX_MS = 100.0
GOAL_SWITCH_MS = 150.0
GOAL_GROWTH_MB = 10.0


class Beats:
    """How long the loop was busy between two chances to paint: by the clock, and of its own work.

    On a machine that does something else too the clock counts that as well.
    """

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self.work_ms: list[float] = []
        self._task = asyncio.create_task(self._beat())

    async def stop(self) -> None:
        """Beat no more."""
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _beat(self) -> None:
        while True:
            began, spent_s = time.perf_counter(), time.thread_time()
            await asyncio.sleep(BEAT_S)
            self.late_ms.append(max(0.0, time.perf_counter() - began - BEAT_S) * 1000)
            self.work_ms.append((time.thread_time() - spent_s) * 1000)


async def measure(name: str, wall: Wall, clock: SteppedClock, seconds: float) -> dict[str, object]:
    """Return the share of a core and how long the screen stood still, while all is busy."""
    await asyncio.sleep(1)
    beats, began, spent_s = Beats(), time.perf_counter(), time.process_time()
    ticks = 0
    while (passed := time.perf_counter() - began) < seconds:
        clock.at += timedelta(seconds=TICK_S)
        wall.tick(CHANGED)
        ticks += 1
        await asyncio.sleep(max(BEAT_S, ticks * TICK_S - (time.perf_counter() - began)))
    await beats.stop()
    return {
        "view": name,
        "ticks_per_s": round(ticks / passed, 1),
        "cpu_share": round((time.process_time() - spent_s) / passed, 2),
        "frame_p99_ms": round(quantiles(beats.late_ms, n=100)[98], 1),
        "frame_max_ms": round(max(beats.late_ms), 1),
        "work_p99_ms": round(quantiles(beats.work_ms, n=100)[98], 1),
        "work_max_ms": round(max(beats.work_ms), 1),
    }


def views(window: DesktopWindow) -> Iterator[str]:
    """Show the overview in one way after another."""
    page = window.show_page("overview")
    assert isinstance(page, OverviewPage)
    for kind in ViewKind:
        page.tools.choose_view(kind)
        yield kind.value
    page.tools.choose_view(ViewKind.TILES)
    page.tools.choose_order(ConnectorOrder(Grouping.AREA, SortBy.POWER, descending=True))
    yield "tiles by area and power"
    page.tools.choose_order(ConnectorOrder())


async def switch(window: DesktopWindow, key: str) -> tuple[float, float]:
    """Show a page; return the milliseconds until it is painted, and until its data is there."""
    began = time.perf_counter()
    if key == "charger":
        window.show_charger(ConnectorId(charger_id(1), 1))
    else:
        window.show_page(key)
    window.repaint()
    painted_ms = (time.perf_counter() - began) * 1000
    async with asyncio.timeout(LONGEST_S):
        # What the window still works on is what the page asked for.
        await window.runner.idle()
    return round(painted_ms, 1), round((time.perf_counter() - began) * 1000, 1)


async def pages(window: DesktopWindow) -> list[dict[str, object]]:
    """Switch to every page, twice."""
    rows = []
    keys = [key for key in window.page_keys() if key != "person"]
    for key in keys:
        window.show_page("overview")
        await asyncio.sleep(0.05)
        first_ms, first_loaded_ms = await switch(window, key)
        window.show_page("overview")
        await asyncio.sleep(0.05)
        again_ms, loaded_ms = await switch(window, key)
        rows.append(
            {
                "page": key,
                "first_ms": first_ms,
                "first_data_ms": first_loaded_ms,
                "again_ms": again_ms,
                "again_data_ms": loaded_ms,
            }
        )
    return rows


async def growth_mb(wall: Wall, clock: SteppedClock, step: timedelta) -> float:
    """Let time pass as fast as it goes; return how much the memory grew after the first third."""
    steps = SIMULATED // step
    settled_mb = 0.0
    for number in range(steps):
        clock.at += step
        wall.tick(CHANGED)
        # The screen shows each step, as it would if it came by itself.
        await asyncio.sleep(TICK_S if number % 10 == 0 else 0)
        if number == steps // 3:
            settled_mb = resident_mb()
    return round(resident_mb() - settled_mb, 1)


def resident_mb() -> float:
    """Return the resident memory of this process."""
    pages_held = int(Path("/proc/self/statm").read_text().split()[1])
    return pages_held * os.sysconf("SC_PAGE_SIZE") / 1_000_000


async def run(folder: Path, quick: bool) -> int:
    """Measure everything; return 1 where a goal is missed."""
    clock = SteppedClock(datetime(2026, 11, 1, 9, 0, tzinfo=UTC))
    config = Config(
        data_dir=folder,
        ocpp_host="127.0.0.1",
        ocpp_port=0,
        ocpp_tls_port=0,
        file_port=0,
        ftp_port=0,
    )
    prepare_database(config.database, clock)
    fill(config.database, CONNECTORS, SESSIONS, READINGS, clock.now())
    async with open_depot(config, clock) as depot:
        wall = Wall(depot, CONNECTORS, clock)
        wall.begin(CHARGING)
        window = DesktopWindow(access_to(depot), {"alarm_sound": {"muted": True}})
        window.resize(1920, 1080)
        window.show()
        await asyncio.sleep(1)
        # As the program does once its first page is painted.
        await asyncio.to_thread(import_pages)
        _rest_from_garbage()
        seconds = 4.0 if quick else 30.0
        busy = [await measure(name, wall, clock, seconds) for name in views(window)]
        switched = await pages(window)
        window.show_page("overview")
        grew = await growth_mb(wall, clock, timedelta(seconds=10 if quick else 1))
        await window.shut_down()
    return tell(busy, switched, grew)


def tell(busy: list[dict[str, object]], switched: list[dict[str, object]], grew: float) -> int:
    """Print what was found."""
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print_table(busy)
    print_table(switched)
    print(f"memory grew by {grew} MB in {SIMULATED.seconds // 60} simulated minutes")

    def worst(rows: list[dict[str, object]], name: str) -> float:
        return max(float(str(row[name])) for row in rows)

    return conclude(
        {"connectors": CONNECTORS, "views": busy, "pages": switched, "grew_mb": grew},
        {
            f"under {GOAL_CPU:.0%} of a core": worst(busy, "cpu_share") < GOAL_CPU,
            f"99 % of frames under {GOAL_P99_MS:.0f} ms": worst(busy, "frame_p99_ms") < GOAL_P99_MS,
            f"no frame over {GOAL_MAX_MS:.0f} ms": worst(busy, "frame_max_ms") < GOAL_MAX_MS,
            f"any page again in under {GOAL_SWITCH_MS:.0f} ms": worst(switched, "again_ms")
            < GOAL_SWITCH_MS,
            f"any page first in under {GOAL_SWITCH_MS:.0f} ms": worst(switched, "first_ms")
            < GOAL_SWITCH_MS,
            f"memory flat within {GOAL_GROWTH_MB:.0f} MB": grew < GOAL_GROWTH_MB,
        },
    )


def main() -> int:
    """Measure in a temporary folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="4 s of each view instead of 30")
    quick = parser.parse_args().quick
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: DepotLoop(app)) as runner,
    ):
        return runner.run(run(Path(folder), quick))


if __name__ == "__main__":
    sys.exit(main())
