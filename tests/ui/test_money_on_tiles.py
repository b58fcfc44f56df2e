"""Guests, costs and quotas on the tiles: real clicks, a charger on a real socket."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.cards import Card, CardPolicy
from app.core.ids import ConnectorId
from app.core.people import Person, Vehicle
from app.core.quota import QuotaPlan
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.tariff import Basis, TariffPlan, TariffRule
from app.services.ports.people import PeopleChange
from app.ui.desktop_window import DesktopWindow
from app.ui.sheets.guest import GuestSheet
from app.ui.widgets.sheet import Sheet
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

LEFT = Qt.MouseButton.LeftButton
ONE = ConnectorId("CP1", 1)
KWH = TariffRule("Energy", Basis.ENERGY, Decimal("15.00"))
PLAN = TariffPlan(0, 0, "Everybody", "KGS", "Asia/Bishkek", (KWH,))
LIMITED = PeopleChange(
    plans=[QuotaPlan(-1, "Staff", 10_000)],
    people=[Person(-1, "Ada", quota_plan_ids=(-1,))],
    cards=[Card("A1", person_id=-1)],
)

pytestmark = pytest.mark.slow


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path, cards=CardPolicy.KNOWN), clock) as depot:
        await depot.accounts.directory.apply(LIMITED)
        await depot.accounts.tariffs.add(PLAN, by=ME)
        await depot.accounts.tariffs.choose(1, by=ME)
        yield depot


@pytest.fixture
async def charger(depot):
    async with answering_charger(depot) as charger:
        yield charger


@pytest.fixture
async def window(depot, charger, until):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    await until(lambda: window.tiles.model.rowCount() == 2)
    yield window
    await window.shut_down()


def sheets(kind=Sheet):
    return [w for w in top_level_widgets() if isinstance(w, kind) and w.isVisible()]


def sheet_button(text):
    return next(each for each in sheets()[0].findChildren(QPushButton) if each.text() == text)


def tile(window):
    return window.tiles.model.view(ONE)


async def test_a_guest_starts_from_the_menu_of_a_free_tile_and_sees_what_is_left(
    qtbot, window, charger, clock, until
):
    menu = window.page("overview")._build_menu(ONE)
    next(a for a in menu.actions() if a.text() == "Guest session…").trigger()
    await until(lambda: sheets(GuestSheet))
    sheet = sheets(GuestSheet)[0]
    assert not sheet.save.isEnabled()
    sheet.name.setText("Visitor")
    sheet.energy.setValue(0)
    assert sheet.said.text() == "A guest needs a limit in kWh or in minutes."
    sheet.energy.setValue(10)
    qtbot.mouseClick(sheet_button("Start charging"), LEFT)
    await until(lambda: charger.calls)
    action, payload = charger.calls[-1]
    assert action == "RemoteStartTransaction"
    number = (await charger.start(clock.wire(), 0, payload["idTag"]))["transactionId"]
    await charger.status("Charging", 1)
    clock.forward(minutes=10)
    await charger.meter(clock.wire(), 2_000, number)
    await until(lambda: tile(window).note_text == "Guest, 8.0 kWh left")
    assert (tile(window).subtitle, tile(window).cost_text) == ("Visitor", "30.00 KGS")
    assert tile(window).quota_fraction == 0.2
    clock.forward(minutes=10)
    await charger.meter(clock.wire(), 10_000, number)
    await until(lambda: charger.calls[-1][0] == "RemoteStopTransaction")
    menu.deleteLater()


async def test_a_quota_that_is_exceeded_fills_the_tile_s_bar_and_ends_the_session(
    window, charger, clock, until
):
    number = (await charger.start(clock.wire(), 0, "A1"))["transactionId"]
    await charger.status("Charging", 1)
    clock.forward(minutes=10)
    await charger.meter(clock.wire(), 5_000, number)
    await until(lambda: tile(window).quota_fraction == 0.5)
    clock.forward(minutes=10)
    await charger.meter(clock.wire(), 10_000, number)
    await until(
        lambda: charger.calls[-1:] == [("RemoteStopTransaction", {"transactionId": number})]
    )
    await until(lambda: tile(window).quota_fraction == 1.0)
    await charger.stop(number, clock.wire(minutes=1), 10_000)
    refused = await charger.call("Authorize", {"idTag": "A1"})
    assert refused["idTagInfo"]["status"] == "Blocked"
    window.show_page("people")
    page = window.page("people")
    await until(lambda: page.model.index(0, 5).data() == "Quota used up")


async def test_the_vehicle_of_the_driver_stands_on_the_tile(depot, charger, window, clock, until):
    person = depot.accounts.directory.people()[0]
    await depot.accounts.people.save_vehicle(Vehicle(0, "B-01", person_id=person.id), by=ME)
    await charger.start(clock.wire(), 1000)
    await until(lambda: tile(window).subtitle == "Ada · B-01")
    assert "B-01" in tile(window).search_text
