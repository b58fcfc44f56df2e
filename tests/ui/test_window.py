"""The window over a depot that runs: real clicks, a real socket, a charger that answers."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from app.core.cards import Card
from app.core.ids import ConnectorId
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.widgets.chips import _Chip
from app.ui.widgets.hold_button import HoldButton
from app.ui.widgets.sheet import Sheet
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

LEFT = Qt.MouseButton.LeftButton
ONE, TWO = ConnectorId("CP1", 1), ConnectorId("CP1", 2)


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path), clock) as depot:
        await depot.authorization.save(Card("04A2B1", person="Ş. Özgür"))
        await depot.authorization.save(Card("04A2B2", person="K. Müller"))
        yield depot


@asynccontextmanager
async def opened(depot, kind=DesktopWindow, remembered=None):
    window = kind(access_to(depot), {"theme": "light", **(remembered or {})})
    window.resize(1366, 768)
    window.show()
    yield window
    await window.shut_down()


@pytest.fixture
async def charger(depot):
    async with answering_charger(depot) as charger:
        yield charger


@pytest.fixture
async def window(depot, charger, until):
    async with opened(depot) as window:
        await until(lambda: window.tiles.model.rowCount() == 2)
        yield window


@pytest.fixture
def tiles(window):
    return window.page("overview").list


def tile(window, key):
    return window.tiles.model.view(key)


def press_tile_button(qtbot, window, key):
    tiles = window.page("overview").list
    index = tiles.model().index_of(key)
    at = tiles.button_rect(index).center().toPoint()
    qtbot.mouseClick(tiles.viewport(), LEFT, pos=at)


def sheets():
    return [w for w in top_level_widgets() if isinstance(w, Sheet) and w.isVisible()]


def sheet_button(text):
    return next(each for each in sheets()[0].findChildren(QPushButton) if each.text() == text)


async def begin(charger, clock, card="04A2B1"):
    started = await charger.start(clock.wire(), card=card)
    await charger.status("Charging")
    return started["transactionId"]


async def test_start_with_a_card_reaches_the_charger_and_is_not_called_done(
    qtbot, window, charger, clock, until
):
    press_tile_button(qtbot, window, ONE)
    await until(sheets)
    assert not sheet_button("Start charging").isEnabled()
    qtbot.keyClicks(sheets()[0].findChild(QLineEdit), "b1")
    qtbot.mouseClick(sheet_button("Start charging"), LEFT)
    await until(lambda: charger.calls)
    assert charger.calls == [("RemoteStartTransaction", {"connectorId": 1, "idTag": "04A2B1"})]
    await until(lambda: tile(window, ONE).status_text == "Starting")
    assert tile(window, ONE).note_text == "Accepted. Waiting for the vehicle to start."
    assert window.toasts.texts() == ["CP1 · 1 accepted. Charging starts once the vehicle is ready."]
    await begin(charger, clock)
    await until(lambda: tile(window, ONE).status_text == "Charging")
    assert tile(window, ONE).subtitle == "Ş. Özgür"


async def test_a_start_that_nobody_saw_come_true_asks_for_somebody(
    qtbot, window, charger, clock, until
):
    press_tile_button(qtbot, window, ONE)
    await until(sheets)
    qtbot.keyClicks(sheets()[0].findChild(QLineEdit), "ANYCARD")
    qtbot.keyClick(sheets()[0].findChild(QLineEdit), Qt.Key.Key_Return)
    await until(lambda: tile(window, ONE).status_text == "Starting")
    clock.forward(seconds=61)
    for _ in range(5):
        window.bridge.aged.emit()
    assert tile(window, ONE).status_text == "No reaction"
    chips = {each.accessibleName(): each for each in window.findChildren(_Chip)}
    qtbot.mouseClick(chips["Needs attention 1"], LEFT, pos=QPoint(20, 10))
    assert window.page("overview").list.model().rowCount() == 1


async def test_stop_asks_names_the_energy_and_stops(qtbot, window, charger, clock, until):
    session_id = await begin(charger, clock)
    clock.forward(minutes=30)
    await charger.meter(clock.wire(), 6_500, session_id)
    await until(lambda: tile(window, ONE).energy_text == "5.50 kWh")
    press_tile_button(qtbot, window, ONE)
    await until(sheets)
    assert sheets()[0].windowTitle() == "Stop charging at CP1 · 1, Ş. Özgür?"
    assert sheets()[0].accessibleDescription().startswith("5.50 kWh so far.")
    assert charger.calls == []
    qtbot.mouseClick(sheet_button("Stop charging"), LEFT)
    await until(lambda: charger.calls)
    assert charger.calls == [("RemoteStopTransaction", {"transactionId": session_id})]
    await until(lambda: tile(window, ONE).status_text == "Stopping")
    await charger.stop(session_id, clock.wire(), 6_500)
    await charger.status("Available")
    await until(lambda: tile(window, ONE).status_text == "Free")


async def test_escape_leaves_everything_as_it_was(qtbot, window, charger, clock, until):
    await begin(charger, clock)
    await until(lambda: tile(window, ONE).action_id == "stop")
    press_tile_button(qtbot, window, ONE)
    await until(sheets)
    qtbot.keyClick(sheets()[0], Qt.Key.Key_Escape)
    await until(lambda: not sheets())
    await asyncio.sleep(0)
    assert charger.calls == []
    assert window.toasts.texts() == []
    assert not tile(window, ONE).busy


async def test_a_charger_that_refuses_is_quoted(window, charger, until):
    charger.answers["ChangeAvailability"] = {"status": "Rejected"}
    window.charger_actions.set_available(TWO, True)
    await until(window.toasts.texts)
    assert window.toasts.texts() == ["CP1 · 2 refused."]


async def test_a_plug_that_stays_locked_is_told_with_what_to_do(qtbot, window, charger, until):
    charger.answers["UnlockConnector"] = {"status": "UnlockFailed"}
    window.charger_actions.unlock(ONE)
    await until(sheets)
    qtbot.mouseClick(sheet_button("Unlock"), LEFT)
    await until(window.toasts.texts)
    assert window.toasts.texts() == ["CP1 · 1 refused. Push the plug in firmly, and try again."]


async def test_who_has_no_card_is_started_as_a_guest_from_where_cards_are_asked(
    qtbot, window, charger, until
):
    window.charger_actions.start(ONE)
    await until(sheets)
    qtbot.mouseClick(sheet_button("Guest session…"), LEFT)
    await until(lambda: sheets() and sheets()[0].windowTitle() == "Guest session at CP1 · 1")
    qtbot.mouseClick(sheet_button("Cancel"), LEFT)
    await until(lambda: not sheets())
    assert charger.calls == []


async def test_what_cannot_be_done_is_told_with_what_to_do(window, charger, until):
    charger.cut()
    await until(lambda: tile(window, ONE).status_text == "Offline")
    window.charger_actions.set_available(ONE, True)
    await until(window.toasts.texts)
    assert window.toasts.texts() == [
        "CP1 is offline. Check its power and its network cable; it dials again by itself."
    ]


async def test_while_the_charger_thinks_the_tile_is_busy(window, charger, until):
    charger.answers["UnlockConnector"] = {"status": "Unlocked"}
    window.charger_actions.run(ONE, window.charger_actions._unlock(ONE))
    assert tile(window, ONE).busy
    await until(lambda: not tile(window, ONE).busy)
    assert window.toasts.texts() == ["CP1 · 1 has unlocked the plug."]


async def test_the_menu_of_a_tile_acts(window, charger, until):
    menu = window.page("overview")._build_menu(ONE)
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [
        "Show the charger",
        "What now?",
        "Area…",
        "Start charging…",
        "Guest session…",
        "Unlock the plug…",
        "Take out of service…",
        "Restart the charger…",
        "Restart it at once (hard)…",
    ]
    next(a for a in menu.actions() if a.text().startswith("Restart the")).trigger()
    await until(sheets)
    sheet_button("Restart").click()
    await until(lambda: charger.calls)
    assert charger.calls == [("Reset", {"type": "Soft"})]
    await until(lambda: tile(window, TWO).status_text == "Restarting")
    menu.deleteLater()


async def test_chips_count_and_filter(qtbot, window, charger, tiles, until):
    await charger.status("Faulted", 2)
    await until(lambda: tile(window, TWO).attention)
    chips = {each.accessibleName(): each for each in window.findChildren(_Chip)}
    assert {"Needs attention 1", "Free 1", "Charging 0"} <= chips.keys()
    assert tiles.model().key_at(tiles.model().index(0, 0)) == TWO
    qtbot.mouseClick(chips["Free 1"], LEFT, pos=QPoint(20, 10))
    assert [tiles.model().key_at(tiles.model().index(0, 0))] == [ONE]
    assert tiles.model().rowCount() == 1


async def test_search_filters_the_tiles_and_escape_brings_them_back(
    qtbot, window, tiles, charger, clock, until
):
    await begin(charger, clock)
    await until(lambda: tile(window, ONE).subtitle == "Ş. Özgür")
    window.activateWindow()
    await until(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "04a2b1")
    await until(lambda: tiles.model().rowCount() == 1)
    qtbot.keyClicks(window.search, "nothing")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert tiles.model().rowCount() == 0
    assert not tiles.isVisible()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert tiles.model().rowCount() == 2
    assert tiles.isVisible()


async def test_a_search_leads_to_the_tiles_and_emptying_it_leads_nowhere(qtbot, window):
    window.show_page("new")
    window.search.setText("CP1")
    window.search.returnPressed.emit()
    assert window.current_key() == "overview"
    window.show_page("new")
    window.search.clear()
    window.search.returnPressed.emit()
    assert window.current_key() == "new"


async def test_a_click_on_a_tile_opens_its_charger_and_escape_leads_back(
    qtbot, window, tiles, until
):
    window.activateWindow()
    await until(window.isActiveWindow)
    index = tiles.model().index_of(TWO)
    at = tiles.card_rect(index).topLeft().toPoint() + QPoint(30, 30)
    qtbot.mouseClick(tiles.viewport(), LEFT, pos=at)
    assert window.current_key() == "charger"
    assert window.page("charger").charger_id == "CP1"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_key() == "overview"


async def test_the_top_bar_tells_address_chargers_and_power(window, charger, clock, depot, until):
    assert window.top_bar._server.text() == f"{depot.url} · 1 of 1"
    session_id = await begin(charger, clock)
    await charger.meter(clock.wire(), 1_200, session_id)
    await until(lambda: window.top_bar._power.accessibleName() == "11.0 kW")
    charger.cut()
    await until(lambda: window.top_bar._server.text() == f"{depot.url} · 0 of 1")
    assert window.top_bar._power.accessibleName() == "0.0 kW"


async def test_the_theme_that_was_chosen_is_remembered(qtbot, window, depot, until):
    qtbot.mouseClick(window.top_bar._scheme, LEFT)

    async def saved():
        return (await depot.books.settings.all()).get("theme") == "dark"

    await until(saved)
    async with opened(depot, remembered=await depot.books.settings.all()) as other:
        assert other.theme.scheme == "dark"


async def test_the_place_of_the_window_is_remembered(depot):
    async with opened(depot) as window:
        window.resize(700, 600)
    remembered = await depot.books.settings.all()
    async with opened(depot, remembered=remembered) as window:
        window.open_window()
        assert (window.width(), window.height()) == (700, 600)


async def test_without_a_charger_the_page_says_what_to_type_and_where(qtbot, depot):
    async with opened(depot) as window:
        page = window.page("overview")
        assert not page.list.isVisible()
        assert depot.url in page._empty._hint.text()
        qtbot.mouseClick(page._empty.button, LEFT)
        assert QApplication.clipboard().text() == depot.url


async def test_at_the_kiosk_a_stop_must_be_held(qtbot, depot, charger, clock, until):
    async with opened(depot, KioskWindow) as window:
        session_id = await begin(charger, clock)
        await until(lambda: window.tiles.model.rowCount() == 2)
        await until(lambda: tile(window, ONE).action_id == "stop")
        window.charger_actions.stop(ONE)
        await until(sheets)
        hold = sheets()[0].findChild(HoldButton)
        qtbot.mouseClick(hold, LEFT)
        assert sheets()
        qtbot.mousePress(hold, LEFT)
        await until(lambda: charger.calls)
        assert charger.calls == [("RemoteStopTransaction", {"transactionId": session_id})]


async def test_bays_are_in_the_order_that_people_count(depot, until):
    async with opened(depot) as window:
        for number in (10, 2, 1):
            async with answering_charger(depot, f"Bay-{number}", connectors=1):
                pass
        await until(lambda: window.tiles.model.rowCount() == 3)
        titles = [window.tiles.model.view_at(row).title for row in range(3)]
        assert titles == ["Bay-1", "Bay-2", "Bay-10"]


class ShownWindows(QObject):
    """Notes every window that is shown."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


async def test_no_window_flashes_while_a_page_is_built(window, until):
    shown = ShownWindows()
    QApplication.instance().installEventFilter(shown)
    try:
        for page in ("sessions", "people", "person", "new"):
            window.show_page(page)
        window.show_charger(ONE)
        tabs = window.page("charger").tabs
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            await asyncio.sleep(0)
    finally:
        QApplication.instance().removeEventFilter(shown)
    assert shown.seen == []


async def test_tab_reaches_the_filters_of_every_page(qtbot, window):
    window.activateWindow()
    for page, wanted in (("overview", _Chip), ("sessions", QComboBox)):
        window.show_page(page)
        reached = []
        for _ in range(20):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            reached.append(type(QApplication.focusWidget()))
        assert any(issubclass(each, wanted) for each in reached)
        assert QLineEdit in [each.__base__ for each in reached], "and the search field"
