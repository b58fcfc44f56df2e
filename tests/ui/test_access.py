"""Whoever has no mouse, no colours or no sight can use every page: both windows, every tab."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
)

from app.loop import DepotLoop
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from tests.support.accessible import Findings, look
from tests.support.whole_screen import ONE, PAGES, go_to, opened, stocked, views_of

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=[DesktopWindow, KioskWindow], ids=["desk", "kiosk"])
def findings(request, qapp, tmp_path_factory):
    """Walk through all of a window once; each test asks about one thing."""
    qapp.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: DepotLoop(qapp)) as runner:
        return runner.run(walk(request.param, tmp_path_factory.mktemp("access")))


async def walk(kind: type[DesktopWindow], folder: Path) -> Findings:
    found = Findings()
    async with stocked(folder) as stock, opened(stock.depot, kind) as window:
        for key in PAGES:
            page = go_to(window, key)
            for view in views_of(page):
                await asyncio.sleep(0.05)
                await look(window, page, f"{key} {view}: ", found)
    return found


def expect_none(found: set[str]) -> None:
    """Fail with every thing that was found, once, and the first place in which it is wrong."""
    things = {each.split(": ", 1)[1]: each for each in sorted(found, reverse=True)}
    if things:
        pytest.fail("\n".join(sorted(things.values())), pytrace=False)


def test_every_control_has_a_name(findings):
    expect_none(findings.nameless)


def test_every_control_says_what_it_is(findings):
    expect_none(findings.without_role)


def test_tab_reaches_every_control_and_comes_round(findings):
    assert findings.stops > 500
    expect_none(findings.out_of_reach)


def test_what_has_the_focus_looks_different(findings):
    expect_none(findings.unseen)


def test_a_button_without_a_word_has_a_tip(findings):
    expect_none(findings.without_tip)


def test_every_row_and_every_tile_can_be_read_out(findings):
    expect_none(findings.mute)


async def test_the_whole_program_goes_by_keys(qtbot, depot, until):
    """F1, Ctrl+K, Ctrl+1 to Ctrl+9 and Escape: without a mouse from anywhere to anywhere."""
    async with opened(depot) as window:
        await until(window.isActiveWindow)
        control = Qt.KeyboardModifier.ControlModifier
        entries = [key for key, _, _ in window.rail.entries()]
        for number, key in enumerate(entries[:9]):
            qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), control)
            assert window.current_key() == key
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.current_key() == "help"
        qtbot.keyClick(window, Qt.Key.Key_K, control)
        assert QApplication.focusWidget() is window.search
        window.show_page("overview")
        window.show_charger(ONE)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert window.current_key() == "overview"


@pytest.fixture
async def depot(tmp_path):
    async with stocked(tmp_path) as stock:
        yield stock.depot
