"""A monkey at every page: random clicks and keys by a seed; nothing fails, nothing is left.

`MONKEY_EVENTS=5000 pytest tests/ui/test_monkey.py` lets it play for longer: `make monkey`.
"""

import asyncio
import gc
import os
import resource
import time
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from tests.support.sealed import PopupCloser, escape_sheets, seal, sheets, strays
from tests.support.whole_screen import PAGES, go_to, opened, settle, stocked, told

EVENTS = int(os.environ.get("MONKEY_EVENTS", "300"))
SEED = int(os.environ.get("MONKEY_SEED", "7"))
LONGEST_EVENT_S = 2.0
# After the first look at each page and sheet, only what people typed should need more room.
MOST_GROWTH_MB = 120
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_7, Qt.Key.Key_A),
    *(Qt.Key.Key_Period, Qt.Key.Key_Minus, Qt.Key.Key_F1),
)
DESK = [(DesktopWindow, key) for key in PAGES]
KIOSK = [(KioskWindow, key) for key in ("overview", "people", "charger")]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(60 + EVENTS // 5),
    # What the offscreen platform says of every menu that pops up.
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


@pytest.fixture
async def depot(tmp_path, monkeypatch):
    seal(monkeypatch)
    async with stocked(tmp_path) as stock:
        yield stock.depot


class Monkey:
    """Presses what it finds, on the sheet that is open or on the page."""

    def __init__(self, window: DesktopWindow, key: str) -> None:
        self._window, self._key = window, key
        self._rng = Random(f"{SEED} {key}")
        self.done: list[str] = []

    async def play(self, events: int) -> None:
        for number in range(events):
            if number % 25 == 0:
                await self._start_again()
            # Of this process alone: the machine may have other things to do.
            began = time.process_time()
            self._act()
            await asyncio.sleep(0.001 if number % 5 else 0.01)
            took = time.process_time() - began
            assert took < LONGEST_EVENT_S, f"{self.done[-1]} took {took:.1f} s"
        await self._start_again()

    async def _start_again(self) -> None:
        for _ in range(50):
            if not escape_sheets():
                break
            await asyncio.sleep(0.005)
        settle()
        go_to(self._window, self._key)
        await asyncio.sleep(0.005)

    def _act(self) -> None:
        shown = sheets()
        part = shown[-1] if shown else self._window
        chance = self._rng.random()
        if shown and chance < 0.1:
            self.done.append("Escape")
            escape_sheets()
        elif chance < 0.35:
            key = self._rng.choice(KEYS)
            self.done.append(f"key {key.name}")
            QTest.keyClick(QApplication.focusWidget() or part, key)
        else:
            self._click(part)

    def _click(self, part: QWidget) -> None:
        """Click a random point of what is uppermost there."""
        page = part if part is not self._window else self._window.content
        at = QPoint(self._rng.randrange(page.width()), self._rng.randrange(page.height()))
        target = page.childAt(at) or page
        if not target.isEnabled():
            return
        self.done.append(f"click {told(target)} {at.toTuple()}")
        place = target.mapFrom(page, at)
        chance = self._rng.random()
        button = Qt.MouseButton.RightButton if chance < 0.1 else Qt.MouseButton.LeftButton
        if chance > 0.95:
            QTest.mouseDClick(target, button, pos=place)
        else:
            QTest.mouseClick(target, button, pos=place)


def widgets() -> int:
    settle()
    gc.collect()
    settle()
    return len(QApplication.allWidgets())


def memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.parametrize(
    ("kind", "key"),
    [*DESK, *KIOSK],
    ids=[*PAGES, "kiosk-overview", "kiosk-people", "kiosk-charger"],
)
async def test_whatever_is_pressed_the_window_answers_and_nothing_is_left(depot, kind, key):
    async with opened(depot, kind) as window:
        PopupCloser(window)
        monkey = Monkey(window, key)
        try:
            await monkey.play(EVENTS // 2)
            first, room = widgets(), memory_mb()
            await monkey.play(EVENTS - EVENTS // 2)
        except Exception as error:
            error.add_note("\n".join(monkey.done[-12:]))
            raise
        assert not [told(each) for each in strays(window)]
        # A page of another tab is built when it is seen first; a leak grows with every event.
        assert widgets() < first + 250 + EVENTS // 20
        assert memory_mb() < room + MOST_GROWTH_MB
        window.show_page("overview")
        assert window.current_key() == "overview"
