"""At the kiosk whatever can be pressed is large enough for a finger in a glove.

At 1366x768, the smallest screen of a kiosk, that is at least 64 pixels either way: some 18 mm on a
15-inch screen. The rail and the tabs have 72. Not measured: the cross that empties a field, within
the field itself, and bars to scroll with, since a finger moves the page.
"""

import pytest
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QMenu, QTableView, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.civil_time import ALWAYS
from app.ui.key_layouts import LETTERS
from app.ui.kiosk_window import KioskWindow
from app.ui.theme import build_theme
from app.ui.touch import ChoiceRows
from app.ui.widgets.calendar_popup import unfold_calendar
from app.ui.widgets.dialogs import confirm_sheet
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.hours_field import HoursList
from app.ui.widgets.keyboard import Keyboard
from app.ui.widgets.nav_rail import RailButton
from app.ui.widgets.pin_pad import PinPad
from app.ui.widgets.tile_list import TileList
from tests.support.targets import Target, targets_in
from tests.support.whole_screen import PAGES, go_to, opened, stocked, views_of

GLOVE, RAIL = 64, 72
SIZE = (1366, 768)


@pytest.fixture
def kiosk_theme(qapp):
    theme = build_theme("kiosk", "light")
    theme.apply(qapp)
    return theme


def too_small(targets: list[Target], least: int = GLOVE) -> list[Target]:
    return [each for each in targets if min(each.width, each.height) < least]


@pytest.mark.slow
@pytest.mark.timeout(120)
async def test_every_control_of_every_page_of_the_kiosk(tmp_path, until):
    small, seen = {}, 0
    async with stocked(tmp_path) as stock, opened(stock.depot, KioskWindow) as window:
        for key in PAGES:
            page = go_to(window, key)
            for view in views_of(page):
                await until(lambda: not window.runner._tasks)
                targets = list(targets_in(window))
                seen += len(targets)
                if found := too_small(targets):
                    small[key, view] = found
        rail = [each for each in window.rail.findChildren(RailButton) if each.isVisible()]
        assert min(each.height() for each in rail) >= RAIL
        assert (window.width(), window.height()) == SIZE
    assert small == {}
    assert seen > 800


@pytest.mark.slow
async def test_the_details_of_a_session(tmp_path, until):
    async with stocked(tmp_path) as stock, opened(stock.depot, KioskWindow) as window:
        page = go_to(window, "sessions")
        await until(lambda: page.table.model().rowCount() > 0)
        page.table.selectRow(0)
        await until(lambda: page.panel.receipt.isVisible() and not window.runner._tasks)
        targets = list(targets_in(page.panel))
    assert len(targets) > 2
    assert too_small(targets) == []


@pytest.mark.slow
async def test_the_button_on_a_tile(tmp_path):
    async with stocked(tmp_path) as stock, opened(stock.depot, KioskWindow) as window:
        page = go_to(window, "overview")
        tiles = page.findChild(TileList)
        button = tiles.button_rect(tiles.model().index(0, 0))
    assert min(button.width(), button.height()) >= GLOVE


@pytest.mark.parametrize("height", [768, 1080])
@pytest.mark.parametrize("language", LETTERS)
async def test_every_key_of_the_keyboard(qtbot, kiosk_theme, language, height, until):
    keys = Keyboard(kiosk_theme, height, numbers=False)
    qtbot.addWidget(keys)
    keys.language = language
    keys._build()
    # Beside the rail where that is widest, for the sake of a long word.
    keys.resize(SIZE[0] - 338, keys.height())
    keys.show()
    letters = list(targets_in(keys))
    keys.key("Signs").click()
    await until(lambda: keys.key("@").isVisible())
    signs = list(targets_in(keys))
    assert len(letters) > 40
    assert len(signs) > 35
    assert too_small(letters + signs) == []
    assert keys.height() < height / 2


def test_the_pads_for_numbers_and_pins(qtbot, kiosk_theme):
    for pad in (Keyboard(kiosk_theme, SIZE[1], numbers=True), PinPad(kiosk_theme)):
        qtbot.addWidget(pad)
        pad.show()
        targets = list(targets_in(pad))
        assert len(targets) >= 12
        assert too_small(targets, RAIL) == []


def test_the_buttons_of_a_sheet(qtbot, kiosk_theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*SIZE)
    window.show()
    for hold in (False, True):
        sheet = confirm_sheet(
            kiosk_theme,
            window,
            title="Stop?",
            consequence="It stops.",
            confirm_text="Stop",
            danger=True,
            hold=hold,
        )
        sheet.open()
        targets = list(targets_in(sheet))
        assert len(targets) == 2
        assert too_small(targets) == []
        sheet.reject()


def test_the_hours_of_a_group(qtbot, kiosk_theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*SIZE)
    sheet = FormSheet(kiosk_theme, window, "Group", "", "Save")
    hours = HoursList(kiosk_theme, (ALWAYS,), ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"])
    sheet.add_field("Erlaubte Zeiten", hours)
    window.show()
    sheet.open()
    targets = list(targets_in(hours))
    assert len(targets) == 11
    assert too_small(targets) == []
    assert sheet.width() <= SIZE[0]
    sheet.reject()


def test_the_days_of_a_calendar(qtbot, kiosk_theme):
    field = QDateTimeEdit()
    qtbot.addWidget(field)
    unfold_calendar(field)
    calendar = field.calendarWidget()
    calendar.show()
    days = calendar.findChild(QTableView)
    day = days.visualRect(days.model().index(2, 3))
    assert min(day.width(), day.height()) >= GLOVE
    assert calendar.height() < SIZE[1]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
async def test_the_rows_of_a_choice_and_of_a_menu(qtbot, kiosk_theme, until):
    window, choice = QWidget(), QComboBox()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(choice)
    choice.addItems(["All", "Charging", "Free"])
    rows = ChoiceRows(window)
    window.show()
    window.activateWindow()
    await until(window.isActiveWindow)
    choice.setFocus()
    choice.showPopup()
    assert too_small(list(targets_in(choice.view().window()))) == []
    assert choice.view().visualRect(choice.model().index(2, 0)).height() >= GLOVE
    choice.hidePopup()
    menu = QMenu(window)
    action = menu.addAction("Lock")
    menu.ensurePolished()
    assert menu.actionGeometry(action).height() >= GLOVE
    assert isValid(rows)
