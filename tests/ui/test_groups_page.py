"""Groups and quotas in the window: real clicks, and a charger that hears of it at once."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.access import AccessRights
from app.core.cards import Card, CardPolicy
from app.core.civil_time import Window
from app.core.people import Group, Person
from app.core.quota import Period, QuotaPlan
from app.services.ports.people import PeopleChange
from app.ui.desktop_window import DesktopWindow
from app.ui.presenters.group import GroupWords, group_row, quota_plan_row
from app.ui.presenters.tariff import TariffWords
from app.ui.sheets.group import GroupSheet, QuotaPlanSheet
from app.ui.sheets.quota import GrantSheet
from app.ui.sheets.wallet import OpenWalletSheet
from app.ui.widgets.sheet import Sheet
from app.ui.words.formats import LocaleFormats
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

LEFT = Qt.MouseButton.LeftButton
TAXIS = PeopleChange(
    groups=[Group(-1, "Taxis")],
    people=[Person(-1, "Ada", group_id=-1)],
    cards=[Card("A1", person_id=-1)],
)


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    config = config_for(tmp_path, cards=CardPolicy.KNOWN, timezone="Asia/Bishkek")
    async with running(config, clock) as depot:
        await depot.accounts.directory.apply(TAXIS)
        yield depot


@pytest.fixture
async def window(depot):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    yield window
    await window.shut_down()


def sheets(kind=Sheet):
    return [w for w in top_level_widgets() if isinstance(w, kind) and w.isVisible()]


def sheet_button(text):
    return next(each for each in sheets()[0].findChildren(QPushButton) if each.text() == text)


@pytest.mark.slow
async def test_a_group_gets_a_quota_and_chargers_and_its_cards_obey_at_once(
    qtbot, depot, window, until
):
    people = window.show_page("people")
    qtbot.mouseClick(people.groups, LEFT)
    page = window.page("groups")
    await until(lambda: page.groups.keys() == ["1"])
    assert "People: 1 · at every charger" in page.groups.row("1").details.text()
    qtbot.mouseClick(page.add_plan, LEFT)
    await until(lambda: sheets(QuotaPlanSheet))
    sheet = sheets(QuotaPlanSheet)[0]
    assert sheet.said.text() == "A quota needs a name, such as Staff."
    sheet.name.setText("Fleet")
    sheet.limit.setValue(100)
    sheet.carry.setValue(50)
    assert sheet.cap.isVisible()
    qtbot.mouseClick(sheet_button("Save"), LEFT)
    await until(lambda: page.plans.keys() == ["1"])
    assert page.plans.row("1").title.text() == "Fleet: 100 kWh a month"
    async with answering_charger(depot, "CP1"), answering_charger(depot, "CP2") as other:
        qtbot.mouseClick(page.groups.button("1", "edit"), LEFT)
        await until(lambda: sheets(GroupSheet))
        sheet = sheets(GroupSheet)[0]
        sheet.name.setText("Taxis North")
        sheet.plans.tick(1)
        sheet.rights.chargers.tick("CP1")
        qtbot.mouseClick(sheet_button("Save"), LEFT)
        await until(lambda: page.groups.row("1").title.text() == "Taxis North")
        assert "only at CP1" in page.groups.row("1").details.text()
        assert "0.0 of 100 kWh" in page.groups.row("1").details.text()
        refused = await other.call("Authorize", {"idTag": "A1"})
        assert refused["idTagInfo"]["status"] != "Accepted"
    qtbot.mouseClick(page.groups.button("1", "grant"), LEFT)
    await until(lambda: sheets(GrantSheet))
    sheets(GrantSheet)[0].reason.setText("Trade fair")
    qtbot.mouseClick(sheet_button("Grant"), LEFT)
    await until(lambda: "0.0 of 120 kWh" in page.groups.row("1").details.text())


@pytest.mark.slow
async def test_a_person_s_page_opens_a_wallet_and_shows_what_was_granted(
    qtbot, depot, window, until
):
    window.show_person(1)
    page = window.page("person")
    assert page.wallet.open.isVisible()
    assert not page.wallet.top_up.isVisible()
    qtbot.mouseClick(page.wallet.open, LEFT)
    await until(lambda: sheets(OpenWalletSheet))
    assert sheets(OpenWalletSheet)[0].picker.person_id == 1
    sheets(OpenWalletSheet)[0].currency.setText("KGS")
    qtbot.mouseClick(sheet_button("Open it"), LEFT)
    await until(page.wallet.top_up.isVisible)
    assert page.wallet.balance.text() == "0.00 KGS"
    qtbot.mouseClick(page.wallet.ledger, LEFT)
    assert window.current_key() == "billing"
    ledger = window.page("billing").wallets.ledger
    assert ledger.person.id == 1


def test_a_group_reads_where_and_when_it_may_charge():
    night = Window(time(22), time(6), frozenset({0, 1}))
    access = AccessRights(frozenset({"CP1"}), frozenset({"North"}), (night,))
    words = GroupWords(TariffWords(LocaleFormats(), {"CP1": "Bay 1"}), None)
    row = group_row(Group(1, "Taxis", access), 3, [], words, True)
    assert row.details == "People: 3 · only at Bay 1, North · only 22:00 to 06:00 · Mon, Tue"
    assert [action.id for action in row.actions] == ["edit"]


def test_a_quota_that_somebody_has_is_not_removed():
    plan = QuotaPlan(1, "Staff", 50_000, Period.WEEK)
    taken = quota_plan_row(plan, 2, ["Taxis"], True, LocaleFormats())
    assert (taken.title, taken.details) == ("Staff: 50 kWh a week", "People: 2 · Taxis")
    assert [action.id for action in taken.actions] == ["edit"]
    free = quota_plan_row(plan, 0, [], True, LocaleFormats())
    assert [action.id for action in free.actions] == ["edit", "remove"]
