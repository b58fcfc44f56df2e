"""Ctrl+K: found as one types, opened by keys."""

import time

import pytest
from PySide6.QtCore import Qt

from app.core.cards import Card
from app.core.people import Group, Person, Vehicle
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.services.ports.people import PeopleChange
from app.ui.desktop_window import DesktopWindow
from app.ui.search.hits import Hit, Index, Source
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.waiting import until

DOWN, UP, ENTER, ESCAPE = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path), clock) as depot:
        await depot.accounts.directory.apply(
            PeopleChange(
                people=[Person(-1, "Şule", "Özgür")],
                vehicles=[Vehicle(-2, "B CY 77", person_id=-1)],
                cards=[Card("04A2B1C3", person_id=-1)],
            )
        )
        yield depot


@pytest.fixture
async def charger(depot):
    async with answering_charger(depot) as charger:
        await depot.chargers.rename("CP1", "Bay 7", by=LOCAL_OPERATOR)
        yield charger


async def opened(depot, *operator):
    window = DesktopWindow(access_to(depot, *operator), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    await until(window.isActiveWindow)
    return window


@pytest.fixture
async def window(depot, charger):
    window = await opened(depot)
    yield window
    await window.shut_down()


def search(qtbot, window, text):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    window.search.selectAll()
    qtbot.keyClicks(window.search, text)
    return window.everywhere.popup.titles()


async def test_a_charger_is_opened_by_its_name(qtbot, window):
    assert search(qtbot, window, "bay 7") == ["Bay 7"]
    qtbot.keyClick(window.search, ENTER)
    assert window.current_key() == "charger"
    assert window.page("charger").charger_id == "CP1"
    assert window.search.text() == ""


async def test_card_person_and_plate_lead_to_their_person(qtbot, window, depot):
    for text, title in (("04a2b1", "04A2B1C3"), ("zg", "Şule Özgür"), ("bcy77", "B CY 77")):
        assert title in search(qtbot, window, text)
        qtbot.keyClick(window.search, ENTER)
        assert window.current_key() == "person"
        window.show_page("overview")


async def test_a_session_is_found_by_its_number_also_when_it_is_over(qtbot, window, charger, clock):
    started = await charger.start(clock.wire(), card="04A2B1C3")
    number = started["transactionId"]
    assert f"Session {number}" in search(qtbot, window, f"session {number}")
    await charger.stop(number, clock.wire(), 1_000)
    qtbot.keyClick(window.search, ESCAPE)
    search(qtbot, window, str(number))
    popup = window.everywhere.popup
    await until(lambda: f"Session {number}" in popup.titles())
    qtbot.keyClick(window.search, ENTER)
    assert window.current_key() == "charger"


async def test_a_company_is_found_before_its_people_with_what_it_charged(qtbot, depot, window):
    change = PeopleChange(groups=[Group(-1, "Taxi")], people=[Person(-1, "Ada", group_id=-1)])
    await depot.accounts.directory.apply(change)
    assert search(qtbot, window, "taxi") == ["Taxi", "Ada"]
    qtbot.keyClick(window.search, ENTER)
    assert window.current_key() == "billing"
    assert window.page("billing").tabs.currentWidget() is window.page("billing").months


def test_a_bay_comes_before_one_whose_serial_number_has_the_same_figure():
    things = ["bay 1 ec7400137", "bay 30 ec7400200", "depot bay 3", "bay 3 ec7400100"]
    source = Source(things, str, lambda thing: Hit("charger", thing, "", lambda: None))
    found = Index([source]).find("Bay 3")
    assert [hit.title for hit in found] == [things[3], things[1], things[2], things[0]]


async def test_pages_settings_and_commands_are_found_too(qtbot, window):
    assert search(qtbot, window, "sess")[0] == "Sessions"
    assert "Settings: Backup and restore" in search(qtbot, window, "backup")
    qtbot.keyClick(window.search, ENTER)
    assert window.current_key() == "settings"
    assert window.page("settings").list.currentItem().text() == "Backup and restore"
    search(qtbot, window, "light or")
    qtbot.keyClick(window.search, ENTER)
    await until(lambda: window.theme.scheme == "dark")


async def test_arrows_move_and_escape_leaves(qtbot, window):
    titles = search(qtbot, window, "s")
    assert len(titles) > 2
    rows = window.everywhere.popup.list
    qtbot.keyClick(window.search, DOWN)
    assert rows.currentRow() == 1
    qtbot.keyClick(window.search, UP)
    qtbot.keyClick(window.search, UP)
    assert rows.currentRow() == len(titles) - 1
    qtbot.keyClick(window.search, ESCAPE)
    assert not window.everywhere.popup.isVisible()
    assert window.search.text() == ""


async def test_where_the_page_has_no_search_of_its_own_it_says_that_nothing_was_found(
    qtbot, window
):
    popup = window.everywhere.popup
    window.show_page("settings")
    search(qtbot, window, "zzz")
    assert popup.nothing.isVisible()
    assert not popup.list.isVisible()
    assert popup.nothing.text() == "Nothing found"
    qtbot.keyClick(window.search, ENTER)
    assert window.current_key() == "overview"
    assert not popup.isVisible()
    assert search(qtbot, window, "zzzz") == []
    assert not popup.isVisible()
    window.show_page("settings")
    search(qtbot, window, "bay 7")
    assert popup.list.isVisible()
    assert not popup.nothing.isVisible()


async def test_a_click_opens_what_it_hits(qtbot, window):
    search(qtbot, window, "peop")
    rows = window.everywhere.popup.list
    at = rows.visualItemRect(rows.item(0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.current_key() == "people"


async def test_what_a_role_may_not_see_is_not_found(qtbot, depot, charger):
    window = await opened(depot, Operator("Vera", Role.VIEWER))
    assert search(qtbot, window, "04a2b1") == []
    assert search(qtbot, window, "zg") == []
    assert search(qtbot, window, "backup") == []
    assert search(qtbot, window, "bay 7") == ["Bay 7"]
    await window.shut_down()


def test_twenty_thousand_things_are_looked_through_in_no_time():
    cards = Source(
        range(20_000),
        lambda n: f"Card {n} 04A2{n:06} Person {n % 700}",
        lambda n: Hit("card", f"Card {n}", "", lambda: None),
    )
    index = Index([cards])
    began = time.perf_counter()
    found = index.find("04a2 19999")
    assert time.perf_counter() - began < 0.1
    assert [hit.title for hit in found] == ["Card 19999"]
