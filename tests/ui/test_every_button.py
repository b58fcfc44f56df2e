"""Every button of every page is pressed, with a real click, over a depot that answers."""

import asyncio
import time
from itertools import islice

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.widgets.tile_list import TileList
from tests.support.sealed import PopupCloser, escape_sheets, seal, strays
from tests.support.whole_screen import PAGES, go_to, opened, settle, stocked, told, views_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(120),
    # What the offscreen platform says of every menu that pops up.
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]

DEADLINE_S = 3.0
MOST_PRESSES = 150
# How many buttons there are at least: fewer, and this test would no longer find them.
LEAST = dict.fromkeys(PAGES, 0) | {
    "overview": 20,
    "sessions": 5,
    "bulk": 5,
    "people": 5,
    "billing": 12,
    "new": 1,
    "alarms": 20,
    "audit": 2,
    "settings": 13,
    "charger": 80,
    "person": 12,
    "groups": 3,
}


@pytest.fixture(autouse=True)
def _sealed(monkeypatch):
    seal(monkeypatch)


@pytest.fixture
async def depot(tmp_path):
    async with stocked(tmp_path) as stock:
        yield stock.depot


def buttons(part: QWidget) -> list[QAbstractButton]:
    """Return what can be pressed now."""
    found = part.findChildren(QAbstractButton)
    return [each for each in found if each.isVisible() and each.isEnabled() and each.width() > 0]


async def rest(window: DesktopWindow) -> None:
    """Close what opened, and wait until the screen is alone again."""
    deadline = time.monotonic() + DEADLINE_S
    await asyncio.sleep(0)
    while True:
        await asyncio.sleep(0.01)
        opened_one = escape_sheets()
        settle()
        if not opened_one and not strays(window):
            return
        assert time.monotonic() < deadline, [told(each) for each in strays(window)]


async def press_one(window: DesktopWindow, part: QWidget, pressed: set[str]) -> bool:
    """Press the next button that was not pressed yet; tell whether there was one."""
    for button in buttons(part):
        name = told(button)
        if name not in pressed:
            pressed.add(name)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            await rest(window)
            return True
    return False


async def worked(window: DesktopWindow) -> None:
    """Wait a moment for what the page reads; what takes longer than that goes on."""
    deadline = time.monotonic() + 0.1
    await asyncio.sleep(0.005)
    while window.runner._tasks and time.monotonic() < deadline:  # noqa: ASYNC110
        await asyncio.sleep(0.005)


def choose_rows(page: QWidget) -> None:
    """Click the first row of each list, for what can be done with a row."""
    for view in page.findChildren(QAbstractItemView):
        leads_away = isinstance(view, TileList) or view is getattr(page, "list", None)
        if view.isVisible() and view.model() is not None and not leads_away:
            place = view.visualRect(view.model().index(0, 0)).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("key", PAGES)
async def test_every_button_of_a_page_does_something_and_leaves_nothing_behind(depot, key):
    async with opened(depot) as window:
        PopupCloser(window)
        views = len(list(views_of(go_to(window, key))))
        in_all = 0
        for view in range(views):
            pressed: set[str] = set()
            for _ in range(MOST_PRESSES):
                page = go_to(window, key)
                next(islice(views_of(page), view, None))
                await worked(window)
                choose_rows(page)
                await worked(window)
                if not await press_one(window, page, pressed):
                    break
            in_all += len(pressed)
        assert in_all >= LEAST[key]


@pytest.mark.parametrize("kind", [DesktopWindow, KioskWindow])
async def test_every_button_of_the_frame_does_something(depot, kind):
    async with opened(depot, kind) as window:
        PopupCloser(window)
        for part in (window.rail, window.top_bar):
            pressed: set[str] = set()
            while await press_one(window, part, pressed):
                pass
            assert len(pressed) >= 3
