"""Takes the pictures of docs/screenshots from the running program: `make screenshots`.

A demo depot runs for two minutes on real sockets, and its real window is grabbed. With `--all`
every page is taken in both themes and both sizes, for people who look at a change.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.main import access_to  # isort: skip  (first: it tells both libraries which Qt to use)

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from app.config import Config
from app.core.chargers import Admission
from app.core.clock import Clock
from app.core.ids import ChargerId, ConnectorId
from app.db.migrate import prepare_database
from app.demo import demo_config
from app.depot import Depot
from app.headless import running_depot
from app.loop import DepotLoop
from app.ocpp.simulator.fleet import FleetPlan, run_fleet
from app.ui.chart_range import RangeKind
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.pages.charger import ChargerPage

FOLDER = Path(__file__).parent / "screenshots"
DOCUMENTED = QSize(1600, 900)
REVIEWED = (QSize(1920, 1080), QSize(1366, 768))
CONNECTOR = ConnectorId(ChargerId("SIM-01"), 1)
PAGES = ("overview", "charger", "sessions", "people", "new", "groups", "billing", "audit")
IN_THE_GUIDE = frozenset(
    {
        "overview-light",
        "overview-dark",
        "charger-live-light",
        "charger-sessions-light",
        "charger-commands-light",
        "charger-configuration-light",
        "charger-messages-light",
        "sessions-light",
        "new-light",
        "kiosk-overview-light",
    }
)
"""Every other picture is taken with `--all` only."""


def main() -> None:
    """Read the options and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--all", action="store_true", help="both themes, both sizes")
    parser.add_argument("--chargers", type=int, default=8)
    parser.add_argument("--warm-up", type=float, default=120, help="seconds before the pictures")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: DepotLoop(app)) as runner,
    ):
        runner.run(_take(options, Path(folder)))


async def _take(options: argparse.Namespace, folder: Path) -> None:
    base = Config(data_dir=folder, depot_name="North yard")
    demo = demo_config(base, set())
    async with _depot(demo.model_copy(update={"data_dir": folder / "empty"}), 0) as depot:
        await _grab(options, depot, DesktopWindow, "empty-", PAGES[:1] + PAGES[2:])
    waiting = {"data_dir": folder / "new", "admission": Admission.ASK}
    async with _depot(demo.model_copy(update=waiting), 0) as depot:
        fleet = asyncio.create_task(run_fleet(FleetPlan(depot.url, 3)))
        await _knock_in_vain(depot)
        await asyncio.sleep(4)
        await _grab(options, depot, DesktopWindow, "", ("new",))
        fleet.cancel()
        await asyncio.wait([fleet])
    async with _depot(demo, options.chargers) as depot:
        await asyncio.sleep(options.warm_up)
        await _grab(options, depot, DesktopWindow, "", PAGES[:3])
        await _grab(options, depot, KioskWindow, "kiosk-", ("overview",))


@asynccontextmanager
async def _depot(config: Config, chargers: int) -> AsyncIterator[Depot]:
    config.data_dir.mkdir(parents=True, exist_ok=True)
    prepare_database(config.database, Clock())
    async with running_depot(config, chargers) as depot:
        yield depot


async def _knock_in_vain(depot: Depot) -> None:
    """Ask for OCPP 2.0.1, as a charger does whose installer chose the wrong version."""
    with suppress(InvalidStatus):
        async with connect(f"{depot.url}BAY7", subprotocols=[Subprotocol("ocpp2.0.1")]):
            pass


async def _grab(
    options: argparse.Namespace,
    depot: Depot,
    kind: type[DesktopWindow],
    prefix: str,
    pages: tuple[str, ...],
) -> None:
    window = kind(access_to(depot), {})
    for size in REVIEWED if options.all else (DOCUMENTED,):
        window.resize(size)
        window.show()
        for theme in ("light", "dark"):
            window.theme.choose(theme)
            for page in pages:
                for name in _views(window, page):
                    picture = f"{prefix}{name}-{theme}"
                    extent = f"-{size.width()}x{size.height()}" if options.all else ""
                    if options.all or picture in IN_THE_GUIDE:
                        await asyncio.sleep(1.5)
                        # Quality 0 is the smallest file; PNG loses nothing by it.
                        window.grab().save(str(options.out / f"{picture}{extent}.png"), "PNG", 0)
    await window.shut_down()


def _views(window: DesktopWindow, page: str) -> Iterator[str]:
    """Show a page, and where it has tabs each of them; yield what to call the picture."""
    if page != "charger":
        window.show_page(page)
        yield page
        return
    window.show_charger(CONNECTOR)
    shown = window.page("charger")
    assert isinstance(shown, ChargerPage)
    shown.live.tools.choose(RangeKind.DAY)
    for index in range(shown.tabs.count()):
        shown.tabs.setCurrentIndex(index)
        shown.messages.table.selectRow(0)
        yield f"charger-{shown.tabs.tabText(index).casefold()}"


if __name__ == "__main__":
    main()
