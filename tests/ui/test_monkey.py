"""A monkey at every page: random clicks and keys by a seed; nothing fails, nothing is left.

`MONKEY_EVENTS=5000 pytest tests/ui/test_monkey.py` lets it play for longer: `make monkey`, which
also prints what it met and what grew. An exception, a warning of Qt, a record of an error and a
task that is left fail every test here (tests/conftest.py).
"""

import asyncio
import os
from random import Random

import pytest

from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from tests.support.monkey import Monkey, weigh
from tests.support.sealed import seal, strays
from tests.support.whole_screen import PAGES, go_to, opened, stocked, told, views_of

EVENTS = int(os.environ.get("MONKEY_EVENTS", "200"))
SEED = int(os.environ.get("MONKEY_SEED", "7"))
LAST_DEEDS = 15
LONG = EVENTS >= 1000
# Rows of what the monkey made, and messages that are shown; a leak grows with every event. In a
# short play no page is built beforehand, and some are built in its second half.
MOST_WIDGETS = 150 + EVENTS // 50 if LONG else 600
MOST_OBJECTS = 2 * MOST_WIDGETS
MOST_TASKS = 3
MOST_MEMORY_MB = 40

DESK = [(DesktopWindow, key) for key in PAGES]
KIOSK_PAGES = ("overview", "people", "charger", "sessions", "alarms", "settings")
KIOSK = [(KioskWindow, key) for key in KIOSK_PAGES]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120 + EVENTS // 5)]


@pytest.fixture
async def depot(tmp_path, monkeypatch):
    seal(monkeypatch)
    async with stocked(tmp_path) as stock:
        yield stock.depot


async def go_everywhere(window):
    """Let every page, tab and section be built: what grows from then on was not there to stay."""
    for key in PAGES:
        for _ in views_of(go_to(window, key)):
            await asyncio.sleep(0.005)


@pytest.mark.parametrize(
    ("kind", "key"), [*DESK, *KIOSK], ids=[*PAGES, *(f"kiosk-{key}" for key in KIOSK_PAGES)]
)
async def test_whatever_is_pressed_the_window_answers_and_nothing_is_left(depot, kind, key):
    async with opened(depot, kind) as window:
        if LONG:
            await go_everywhere(window)
        monkey = Monkey(window, lambda: go_to(window, key), Random(f"{SEED} {key}"))
        try:
            await monkey.play(EVENTS // 2)
            before = weigh()
            await monkey.play(EVENTS - EVENTS // 2)
        except Exception as error:
            error.add_note("\n".join(monkey.deeds.said[-LAST_DEEDS:]))
            raise
        after = weigh()
        print(f"{kind.__name__} {key}: {after.told(before)}")  # noqa: T201 - for `make monkey`
        print(f"sheets: {dict(monkey.deeds.sheets)}")  # noqa: T201 - for `make monkey`
        assert not [told(each) for each in strays(window)]
        assert after.widget_count < before.widget_count + MOST_WIDGETS, after.told(before)
        assert after.objects < before.objects + MOST_OBJECTS, after.told(before)
        assert after.tasks <= before.tasks + MOST_TASKS, after.told(before)
        assert after.memory_mb < before.memory_mb + MOST_MEMORY_MB, after.told(before)
        assert not monkey.deeds.again_and_again()
        window.show_page("overview")
        assert window.current_key() == "overview"
