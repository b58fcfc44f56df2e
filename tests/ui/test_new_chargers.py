"""A charger that nobody knows waits on its page until one press adopts it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from app.core.chargers import Admission
from app.core.events import Refusal
from app.services.chargers.refused_chargers import RefusedCharger
from app.ui.desktop_window import DesktopWindow
from app.ui.pages.new_chargers import NewChargerRow
from app.ui.pages.refused_section import RefusedRow
from app.ui.presenters.refused import refused_view
from app.ui.words.formats import LocaleFormats
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
        await until(lambda: empty.button.text() == "Show new chargers")
        qtbot.mouseClick(empty.button, LEFT)
        assert window.current_key() == "new"


async def test_without_one_the_page_says_what_to_type(depot, window):
    page = window.show_page("new")
    assert not rows(window)
    assert depot.url in page._empty._hint.text()


def refused(window):
    found = window.page("new").findChildren(RefusedRow)
    return [each for each in found if each.isVisible()]


async def knock(depot, path, **options):
    with pytest.raises(InvalidStatus):
        async with connect(f"{depot.url.rstrip('/')}{path}", **options):
            pass


async def test_who_did_not_get_in_is_listed_with_the_reason_and_what_to_type(
    qtbot, depot, window, until
):
    window.show_page("new")
    await knock(depot, "/ocpp/BAY7", subprotocols=["ocpp2.0.1"])
    await until(lambda: refused(window))
    (row,) = refused(window)
    assert row.reason.text() == "It does not speak OCPP 1.6 JSON"
    assert row.address.text() == f"{depot.url}BAY7"
    assert row._details.text().startswith("127.0.0.1 asked for /ocpp/BAY7 · once,")
    qtbot.mouseClick(row.copy, LEFT)
    assert QApplication.clipboard().text() == f"{depot.url}BAY7"
    await knock(depot, "/ocpp/BAY7", subprotocols=["ocpp2.0.1"])
    await until(lambda: "2 times" in row._details.text())
    assert refused(window) == [row]


async def test_the_request_folds_out_and_the_list_can_be_cleared(qtbot, depot, window, until):
    page = window.show_page("new")
    await knock(depot, "/")
    await until(lambda: refused(window))
    (row,) = refused(window)
    assert not row._request.isVisible()
    qtbot.mouseClick(row.fold, LEFT)
    assert row._request.isVisible()
    assert row._request.toPlainText().startswith("GET / HTTP/1.1")
    qtbot.mouseClick(page.refused.clear, LEFT)
    await until(lambda: not refused(window))
    assert page._empty.isVisible()


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_has_a_reason_and_an_advice(refusal):
    at = TestClock().now()
    row = RefusedCharger("10.0.0.7", "//", refusal, "GET // HTTP/1.1", 1, at, at)
    here, encrypted = "ws://10.0.0.5:9000/", "wss://10.0.0.5:9443/"
    view = refused_view(row, here, encrypted, at, LocaleFormats())
    assert view.reason
    assert view.advice.endswith(":")
    asks_for_certificate = refusal in (Refusal.NO_CERTIFICATE, Refusal.WRONG_CERTIFICATE)
    assert view.type_in == f"{encrypted if asks_for_certificate else here}BAY7"


def names(window):
    return [each.accessibleName() for each in window.rail._entries.values()]
