"""Takes the pictures of docs/screenshots from the running program: `make screenshots`.

Demo depots run on real sockets, and their real windows are grabbed: the pictures of the guide, and
contact sheets of every view. With `--all` every view is taken in both themes, both sizes, every
language, empty, in use and with 200 connectors, for people who look at a change. That takes long:
a run that was ended goes on with `--resume`, and parts of it are chosen by the other options.
"""

import argparse
import asyncio
import io
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.main import access_to  # isort: skip  (first: it tells both libraries which Qt to use)

from contact_sheet import ContactSheet, compact
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtWidgets import QApplication, QWidget
from screen_data import furnish
from screen_views import Shown, views
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
from app.paths import resource
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.language import LANGUAGES, ScreenLanguage
from app.ui.theme import Choice

FOLDER = Path(__file__).parent / "screenshots"
MATRIX = Path(__file__).parent.parent / "screenshots-new"
DOCUMENTED = QSize(1600, 900)
REVIEWED = {"1920x1080": QSize(1920, 1080), "1366x768": QSize(1366, 768)}
KINDS: dict[str, type[DesktopWindow]] = {"desktop": DesktopWindow, "kiosk": KioskWindow}
THEMES: tuple[Choice, ...] = ("light", "dark")
ALL_THEMES: tuple[Choice, ...] = (*THEMES, "high_contrast")
CHARGERS = {"empty": 0, "normal": 8, "many": 160}
"""How many chargers each depot has: every fourth has two connectors, so 160 have 200."""
_PAINT_S = 0.1
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
        "kiosk-overview-light",
    }
)
"""What becomes a file of its own without `--all`; the others are on the contact sheets."""


@dataclass(frozen=True, slots=True)
class Tour:
    """What is taken of one depot in one language.

    Attributes:
        only: What the name of a view begins with; empty: every view.
        settle_s: How long a view may load before it is taken.
        taken: Names of pictures that there are already; they are not taken again.
    """

    kinds: tuple[str, ...]
    sizes: tuple[QSize, ...]
    themes: tuple[Choice, ...]
    only: str
    settle_s: float
    taken: Callable[[str], bool]


def main() -> None:
    """Read the options and take the pictures."""
    options = _options()
    folder: Path = options.out or (MATRIX if options.all else FOLDER)
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory() as data,
        asyncio.Runner(loop_factory=lambda: DepotLoop(app)) as runner,
    ):
        take = _take_matrix if options.all else _take_documented
        runner.run(take(options, Path(data), folder, ScreenLanguage(app)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--all", action="store_true", help="the whole matrix")
    parser.add_argument("--warm-up", type=float, default=60, help="seconds before the pictures")
    parser.add_argument("--settle", type=float, default=0.4, help="seconds before each picture")
    parser.add_argument("--resume", action="store_true", help="keep the pictures there are")
    matrix = parser.add_argument_group("parts of the matrix")
    matrix.add_argument("--languages", nargs="+", default=list(LANGUAGES), choices=LANGUAGES)
    matrix.add_argument("--data", nargs="+", default=list(CHARGERS), choices=CHARGERS)
    matrix.add_argument("--sizes", nargs="+", default=list(REVIEWED), choices=REVIEWED)
    matrix.add_argument("--themes", nargs="+", default=THEMES, choices=ALL_THEMES)
    matrix.add_argument("--kinds", nargs="+", default=list(KINDS), choices=KINDS)
    matrix.add_argument("--only", default="", help="views whose name begins so")
    return parser.parse_args()


async def _take_matrix(
    options: argparse.Namespace, data: Path, folder: Path, language: ScreenLanguage
) -> None:
    """Take every view: one depot for each kind of data, one window for each language in it."""
    sizes = tuple(REVIEWED[size] for size in options.sizes)
    shared = (tuple(options.kinds), sizes, tuple(options.themes), options.only, options.settle)
    for kind in options.data:
        async with _depot(data / kind, CHARGERS[kind]) as (depot, shown):
            await asyncio.sleep(options.warm_up if CHARGERS[kind] else 0)
            for code in options.languages:
                language.use(code)
                place = _Place(folder, f"{code}-{kind}")
                tour = Tour(*shared, place.has if options.resume else _none)
                async for name, picture in _tour(depot, shown, tour):
                    _save(picture, place.path(name))
                place.save_sheets()


async def _take_documented(
    options: argparse.Namespace, data: Path, folder: Path, language: ScreenLanguage
) -> None:
    """Take what the guide shows, and of all the rest a thumbnail."""
    language.use("en")
    await _take_new_chargers(data / "new", folder)
    font = resource("fonts") / "Inter-Regular.otf"
    sheets = {(theme, kind): ContactSheet(theme, font) for theme in THEMES for kind in KINDS}
    async with _depot(data / "normal", CHARGERS["normal"]) as (depot, shown):
        await asyncio.sleep(options.warm_up)
        for (theme, kind), sheet in sheets.items():
            tour = Tour((kind,), (DOCUMENTED,), (theme,), "", options.settle, _none)
            async for name, picture in _tour(depot, shown, tour):
                view = name.removesuffix(f"-{DOCUMENTED.width()}x{DOCUMENTED.height()}")
                sheet.add(view.removesuffix(f"-{theme}"), picture)
                if view in IN_THE_GUIDE:
                    _save(picture, folder / f"{view}.png")
    for (theme, kind), sheet in sheets.items():
        sheet.save(folder / f"contact-sheet-{kind}-{theme}.png")


async def _take_new_chargers(data: Path, folder: Path) -> None:
    async with _bare_depot(data, Admission.ASK) as depot:
        fleet = asyncio.create_task(run_fleet(FleetPlan(depot.url, 3)))
        await _knock_in_vain(depot)
        await asyncio.sleep(4)
        window = DesktopWindow(access_to(depot), {"theme": "light"})
        window.resize(DOCUMENTED)
        window.show()
        window.show_page("new")
        await asyncio.sleep(1)
        _save(_picture(window), folder / "new-light.png")
        await window.shut_down()
        fleet.cancel()
        await asyncio.wait([fleet])


@asynccontextmanager
async def _depot(data: Path, chargers: int) -> AsyncIterator[tuple[Depot, Shown]]:
    """Run a depot that is in use, or where it has no chargers a new one."""
    async with _bare_depot(data, Admission.OPEN, chargers) as depot:
        if not chargers:
            yield depot, Shown()
            return
        yield depot, Shown(ConnectorId(ChargerId("SIM-01"), 1), await furnish(depot))


@asynccontextmanager
async def _bare_depot(data: Path, admission: Admission, chargers: int = 0) -> AsyncIterator[Depot]:
    demo = demo_config(Config(data_dir=data), set())
    config = demo.model_copy(update={"depot_name": "North yard", "admission": admission})
    config.data_dir.mkdir(parents=True)
    prepare_database(config.database, Clock())
    async with running_depot(config, chargers) as depot:
        yield depot


async def _knock_in_vain(depot: Depot) -> None:
    """Ask for OCPP 2.0.1, as a charger does whose installer chose the wrong version."""
    with suppress(InvalidStatus):
        async with connect(f"{depot.url}BAY7", subprotocols=[Subprotocol("ocpp2.0.1")]):
            pass


async def _tour(depot: Depot, shown: Shown, tour: Tour) -> AsyncIterator[tuple[str, Image.Image]]:
    """Yield the name and the picture of each view."""
    for kind in tour.kinds:
        window = KINDS[kind](access_to(depot), {"theme": tour.themes[0]})
        prefix = "" if kind == "desktop" else f"{kind}-"
        window.show()
        for size, theme in _looks(tour):
            window.resize(size)
            window.theme.choose(theme)
            for view in views(window, shown):
                name = f"{prefix}{view}-{theme}-{size.width()}x{size.height()}"
                if view.startswith(tour.only) and not tour.taken(name):
                    await asyncio.sleep(tour.settle_s)
                    # What the books are asked for takes longer on a machine that is at work.
                    await window.runner.idle()
                    await asyncio.sleep(_PAINT_S)
                    yield name, _picture(window)
        await window.shut_down()


def _none(_name: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the pictures of one depot in one language are kept."""

    folder: Path
    suffix: str

    def path(self, name: str) -> Path:
        return self.folder / f"{name}-{self.suffix}.png"

    def has(self, name: str) -> bool:
        return self.path(name).exists()

    def save_sheets(self) -> None:
        """Lay out what there is on one sheet for each window, theme and size."""
        font = resource("fonts") / "Inter-Regular.otf"
        sheets: dict[str, ContactSheet] = {}
        for path in sorted(self.folder.glob(f"*-{self.suffix}.png")):
            name = path.stem.removesuffix(f"-{self.suffix}")
            kind = "kiosk" if name.startswith("kiosk-") else "desktop"
            view, theme, size = name.removeprefix("kiosk-").rsplit("-", 2)
            sheet = sheets.setdefault(f"{kind}-{theme}-{size}", ContactSheet(theme, font))
            sheet.add(view, Image.open(path))
        for key, sheet in sheets.items():
            (self.folder / "sheets").mkdir(exist_ok=True)
            sheet.save(self.folder / "sheets" / f"{key}-{self.suffix}.png")


def _looks(tour: Tour) -> Iterator[tuple[QSize, Choice]]:
    for size in tour.sizes:
        for theme in tour.themes:
            yield size, theme


def _picture(window: QWidget) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Not compressed: it is packed once more, for the file.
    window.grab().save(buffer, "PNG", 100)
    return Image.open(io.BytesIO(buffer.data().data()))


def _save(picture: Image.Image, path: Path) -> None:
    compact(picture).save(path, optimize=True)


if __name__ == "__main__":
    main()
