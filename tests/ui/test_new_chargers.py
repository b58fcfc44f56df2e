"""A charger that nobody knows waits on its page until one press adopts it."""

import pytest
from PySide6.QtCore import Qt

from app.core.chargers import Admission
from app.ui.desktop_window import DesktopWindow
from app.ui.pages.new_chargers import NewChargerRow
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
async def depot(tmp_path):
    config = config_for(tmp_path, admission=Admission.ASK)
    async with running(config, TestClock()) as depot:
        yield depot


@pytest.fixture
async def window(depot):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    yield window
    await window.shut_down()


def rows(window):
    found = window.page("new").findChildren(NewChargerRow)
    return [each for each in found if each.isVisible()]


async def test_one_press_adopts_under_the_name_that_was_typed(qtbot, depot, window, until):
    async with answering_charger(depot, connectors=1) as charger:
        await until(lambda: "New chargers 1" in names(window))
        assert window.tiles.model.rowCount() == 0
        window.show_page("new")
        (row,) = rows(window)
        assert row._model.text() == "Ladetechnik Nord Säule X2 · LT-0008812-DE"
        row.name.selectAll()
        qtbot.keyClicks(row.name, "Bay 7")
        qtbot.mouseClick(row.adopt, LEFT)
        await until(lambda: window.tiles.model.rowCount() == 1)
        assert window.tiles.model.view_at(0).title == "Bay 7"
        await until(lambda: "New chargers" in names(window))
        await until(lambda: not rows(window))
        await until(lambda: charger.calls)
        assert charger.calls[0] == ("TriggerMessage", {"requestedMessage": "BootNotification"})
        await until(window.toasts.texts)
        assert window.toasts.texts() == ["Bay 7 belongs to this depot now."]


async def test_a_name_that_is_being_typed_stays(qtbot, depot, window, until):
    async with answering_charger(depot, connectors=1):
        window.show_page("new")
        await until(lambda: rows(window))
        (row,) = rows(window)
        row.name.clear()
        qtbot.keyClicks(row.name, "Bay")
        window.bridge.aged.emit()
        assert row.name.text() == "Bay"


async def test_the_overview_leads_to_a_charger_that_waits(qtbot, depot, window, until):
    async with answering_charger(depot, connectors=1):
        empty = window.page("overview")._empty
        await until(lambda: empty._button.text() == "Show new chargers")
        qtbot.mouseClick(empty._button, LEFT)
        assert window.current_key() == "new"


async def test_without_one_the_page_says_what_to_type(depot, window):
    page = window.show_page("new")
    assert not rows(window)
    assert depot.url in page._empty._hint.text()


def names(window):
    return [each.accessibleName() for each in window.rail._entries.values()]
