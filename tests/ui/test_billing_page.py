"""The page of tariffs and billing over a depot that runs: real clicks, a charger on a socket."""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QPushButton

from app.core.cards import Card
from app.core.civil_time import Window
from app.core.ledger import EntryKind
from app.core.money import Money
from app.core.people import Group, Person
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.roles import Operator, Role
from app.core.tariff import Basis, TariffPlan, TariffRule
from app.core.wallet_policy import LowBalance
from app.services.ports.people import PeopleChange
from app.ui.desktop_window import DesktopWindow
from app.ui.presenters.tariff import TariffWords, plan_notes
from app.ui.sheets.rule import RuleSheet
from app.ui.sheets.wallet import AmountSheet, OpenWalletSheet, PolicySheet
from app.ui.widgets.sheet import Sheet
from app.ui.words.formats import LocaleFormats
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

LEFT = Qt.MouseButton.LeftButton
KWH = TariffRule("Energy", Basis.ENERGY, Decimal("15.00"))
PLAN = TariffPlan(0, 0, "Everybody", "KGS", "Asia/Bishkek", (KWH,))


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path, timezone="Asia/Bishkek"), clock) as depot:
        yield depot


@asynccontextmanager
async def opened(depot, operator=ME):
    window = DesktopWindow(access_to(depot, operator), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    window.show_page("billing")
    yield window
    await window.shut_down()


@pytest.fixture
async def page(depot):
    async with opened(depot) as window:
        yield window.page("billing")


def sheets(kind=Sheet):
    return [w for w in top_level_widgets() if isinstance(w, kind) and w.isVisible()]


def sheet_button(text):
    return next(each for each in sheets()[0].findChildren(QPushButton) if each.text() == text)


def kgs(amount):
    return Money.parse(f"{amount} KGS")


def cells(model, column):
    return [model.index(row, column).data() for row in range(model.rowCount())]


async def sell(depot, plan=PLAN):
    added = await depot.accounts.tariffs.add(plan, by=ME)
    await depot.accounts.tariffs.choose(added.id, by=ME)
    return added


async def enrol(depot, paid_in=""):
    person = PeopleChange(people=[Person(-1, "Ada")], cards=[Card("A1", person_id=-1)])
    await depot.accounts.directory.apply(person)
    if paid_in:
        await depot.accounts.wallets.open(1, "KGS", by=ME)
        await depot.accounts.wallets.top_up(1, kgs(paid_in), "desk/1", by=ME)


@pytest.mark.slow
async def test_a_tariff_is_made_sold_by_changed_and_retired(qtbot, depot, page, until):
    tab, tariffs = page.tariffs, depot.accounts.tariffs
    qtbot.mouseClick(tab._empty.button, LEFT)
    assert not tab.editor.save.isEnabled()
    tab.editor.name.setText("Everybody")
    tab.editor.currency.setText("KGS")
    tab.editor.judge()
    assert "energy is free" in tab.editor.notes.text()
    qtbot.mouseClick(tab.editor.add, LEFT)
    await until(lambda: sheets(RuleSheet))
    sheet = sheets(RuleSheet)[0]
    assert sheet.said.text() == "A rule needs a name, such as Energy or Night."
    sheet.name.setText("Energy")
    sheet.price.setText("fifteen")
    assert sheet.said.text() == "The price is a number such as 15.00."
    sheet.price.setText("15,00")
    qtbot.mouseClick(sheet_button("Keep the rule"), LEFT)
    await until(lambda: tab.editor.rules.keys() == ["0"])
    qtbot.mouseClick(tab.editor.save, LEFT)
    await until(lambda: tab.rows.keys() == ["1"])
    assert "15.00 KGS per kWh" in tab.rows.row("1").details.text()
    assert tariffs.active() is None
    qtbot.mouseClick(tab.rows.button("1", "choose"), LEFT)
    await until(sheets)
    qtbot.mouseClick(sheet_button("Sell by it"), LEFT)
    await until(lambda: tab.rows.row("1").word.text() == "In force")
    qtbot.mouseClick(tab.rows.button("1", "edit"), LEFT)
    tab.editor.tax.setText("12")
    assert not tab.editor.currency.isEnabled()
    qtbot.mouseClick(tab.editor.save, LEFT)
    await until(lambda: tariffs.plan(1).version == 2 and not tab.editor.save.busy)
    qtbot.mouseClick(tab.rows.button("1", "duplicate"), LEFT)
    qtbot.mouseClick(tab.editor.save, LEFT)
    await until(lambda: tab.rows.keys() == ["1", "2"])
    assert tariffs.plan(2).rules == tariffs.plan(1).rules
    qtbot.mouseClick(tab.rows.button("2", "retire"), LEFT)
    await until(lambda: tariffs.plan(2).retired)
    await until(lambda: "revive" in tab.rows.row("2").buttons)


@pytest.mark.slow
async def test_selling_stops_once_it_is_confirmed_and_begins_again(qtbot, depot, page, until):
    await sell(depot)
    tab, tariffs = page.tariffs, depot.accounts.tariffs
    await until(lambda: tab.rows.keys() and "stop" in tab.rows.row("1").buttons)
    for word, active in (("Cancel", True), ("Stop selling", False)):
        qtbot.mouseClick(tab.rows.button("1", "stop"), LEFT)
        await until(sheets)
        qtbot.mouseClick(sheet_button(word), LEFT)
        await until(lambda: not page.window().runner.is_busy("choose tariff"))
        assert (tariffs.active() is not None) is active
    await until(lambda: tab.rows.row("1").word.text() != "In force")
    assert "New sessions cost nothing." in page.window().toasts.texts()
    qtbot.mouseClick(tab.rows.button("1", "choose"), LEFT)
    await until(sheets)
    qtbot.mouseClick(sheet_button("Sell by it"), LEFT)
    await until(lambda: tariffs.active() is not None)


@pytest.mark.slow
async def test_the_calculator_says_what_a_session_comes_to(qtbot, depot, page, until):
    night = TariffRule("Night", Basis.ENERGY, Decimal(10), Window(ends=time(6)))
    await sell(depot)
    await depot.accounts.tariffs.add(
        TariffPlan(0, 0, "With a night", "KGS", "Asia/Bishkek", (night, KWH)), by=ME
    )
    page.tabs.setCurrentWidget(page.calculator)
    tab = page.calculator
    await until(lambda: tab.total.text() == "382.50 KGS")
    assert cells(tab.model, 0) == ["Energy"]
    assert cells(tab.model, 1) == ["25.500 kWh"]
    assert cells(tab.model, 3) == ["382.50 KGS"]
    tab.energy.setText("many")
    assert tab.total.text() == "—"
    assert "kWh such as 25.5" in tab.said.text()
    tab.energy.setText("10")
    tab.plan.setCurrentIndex(1)
    # An hour around midnight in Bishkek.
    midnight = datetime(2026, 3, 1, 17, 30, tzinfo=UTC)
    tab.start.setDateTime(QDateTime.fromSecsSinceEpoch(int(midnight.timestamp())))
    assert cells(tab.model, 0) == ["Night", "Energy"]
    assert cells(tab.model, 3) == ["50.00 KGS", "75.00 KGS"]
    assert tab.total.text() == "125.00 KGS"


@pytest.mark.slow
async def test_a_wallet_is_opened_topped_up_and_corrected(qtbot, depot, page, until):
    await sell(depot)
    await enrol(depot)
    page.tabs.setCurrentWidget(page.wallets)
    tab, wallets = page.wallets, depot.accounts.wallets
    qtbot.mouseClick(tab.add, LEFT)
    await until(lambda: sheets(OpenWalletSheet))
    sheet = sheets(OpenWalletSheet)[0]
    assert not sheet.save.isEnabled()
    sheet.picker.field.setText("Ada")
    assert sheet.currency.text() == "KGS"
    qtbot.mouseClick(sheet_button("Open it"), LEFT)
    await until(lambda: cells(tab.model, 0) == ["Ada"])
    await until(tab.ledger.isVisible)
    qtbot.mouseClick(tab.ledger.top_up, LEFT)
    await until(lambda: sheets(AmountSheet))
    sheets(AmountSheet)[0].sum.setText("500")
    qtbot.mouseClick(sheet_button("Top up"), LEFT)
    await until(lambda: wallets.balance(1) == kgs("500.00"))
    qtbot.mouseClick(tab.ledger.correct, LEFT)
    await until(lambda: sheets(AmountSheet))
    sheet = sheets(AmountSheet)[0]
    sheet.sum.setText("-20.005")
    assert "more decimals" in sheet.said.text()
    sheet.sum.setText("-20")
    assert sheet.said.text() == "Say why, for those who read it later."
    sheet.reason.setText("Counted twice")
    qtbot.mouseClick(sheet_button("Correct"), LEFT)
    await until(lambda: cells(tab.ledger.model, 3) == ["480.00 KGS", "500.00 KGS"])
    assert cells(tab.ledger.model, 1)[0] == "Correction: Counted twice"
    kinds = [entry.kind for entry in await wallets.entries(1)]
    assert kinds == [EntryKind.TOP_UP, EntryKind.CORRECTION]
    await until(lambda: cells(tab.model, 2) == ["480.00 KGS"])


@pytest.mark.slow
async def test_the_rule_for_empty_wallets_is_changed(qtbot, depot, page, until):
    await sell(depot)
    page.tabs.setCurrentWidget(page.wallets)
    qtbot.mouseClick(page.wallets.change_policy, LEFT)
    await until(lambda: sheets(PolicySheet))
    sheet = sheets(PolicySheet)[0]
    assert not sheet.credit.isVisible()
    sheet.on_low.setCurrentIndex(sheet.on_low.findData(LowBalance.ALLOW.value))
    sheet.credit.setText("200")
    qtbot.mouseClick(sheet_button("Save"), LEFT)
    await until(lambda: "200.00 KGS" in page.wallets.policy.text())
    assert depot.accounts.wallets.policy("KGS").credit == kgs("200.00")


@pytest.mark.slow
async def test_a_failed_billing_stands_with_its_reason_and_is_tried_again(
    qtbot, depot, clock, page, until
):
    await sell(depot)
    await enrol(depot)
    await depot.accounts.wallets.open(1, "EUR", by=ME)
    page.tabs.setCurrentWidget(page.failed)
    assert page.failed._empty.isVisible()
    async with answering_charger(depot) as charger:
        number = (await charger.start(clock.wire(), 0, "A1"))["transactionId"]
        clock.forward(minutes=30)
        await charger.stop(number, clock.wire(), 2_000)
    key = str(number)
    await until(lambda: page.failed.rows.keys() == [key])
    row = page.failed.rows.row(key)
    assert "the wallet takes EUR, the bill is in KGS" in row.details.text()
    assert "(1)" in page.tabs.tabText(page.tabs.indexOf(page.failed))
    qtbot.mouseClick(page.failed.rows.button(key, "retry"), LEFT)
    await until(lambda: not page.failed.rows.button(key, "retry").busy)
    assert page.failed.rows.keys() == [key]


@pytest.mark.slow
async def test_an_attendant_takes_money_and_changes_nothing_else(depot, until):
    await sell(depot)
    await enrol(depot, "10.00")
    async with opened(depot, Operator("Ali", Role.ATTENDANT)) as window:
        page = window.page("billing")
        await until(lambda: page.tariffs.rows.keys() == ["1"])
        assert page.tariffs.rows.row("1").buttons == {}
        assert not page.tariffs.add.isVisible()
        page.tabs.setCurrentWidget(page.wallets)
        await until(page.wallets.ledger.isVisible)
        assert page.wallets.ledger.top_up.isVisible()
        assert not page.wallets.ledger.correct.isVisible()
        assert not page.wallets.add.isVisible()


def test_a_rule_reads_as_people_would_say_it():
    words = TariffWords(LocaleFormats(), {"CP1": "Bay 1"}, {3: "Taxis"})
    rule = TariffRule(
        "Parking",
        Basis.PARKING_TIME,
        Decimal("2.5"),
        Window(weekdays=frozenset({0, 5})),
        chargers=frozenset({"CP1"}),
        groups=frozenset({3}),
        grace_minutes=15,
    )
    assert words.rule(rule, "KGS") == (
        "2.50 KGS per minute after charging ended · free for the first 15 min · Mon, Sat · "
        "at Bay 1 · for Taxis"
    )


def test_a_rule_behind_one_that_always_holds_is_told():
    night = TariffRule("Night", Basis.ENERGY, Decimal(10), Window(weekdays=frozenset({6})))
    assert plan_notes((night, KWH)) == []
    assert plan_notes((KWH, night)) == [
        "“Night” never counts: “Energy” stands before it and always holds."
    ]
    assert "energy is free" in plan_notes((night,))[0]
    assert "energy is free" in plan_notes(())[0]


@pytest.mark.slow
async def test_the_months_say_who_charged_how_much_and_what_it_costs(
    qtbot, depot, page, until, clock
):
    await sell(depot)
    people = [Person(-1, "Ada", group_id=-1), Person(-2, "Ben")]
    cards = [Card("A1", person_id=-1), Card("B1", person_id=-2)]
    change = PeopleChange(people=people, cards=cards, groups=[Group(-1, "Taxi")])
    await depot.accounts.directory.apply(change)
    async with answering_charger(depot) as charger:
        for card, energy_wh in (("A1", 2_000), ("B1", 3_000), ("A1", 2_000)):
            number = (await charger.start(clock.wire(), 0, card))["transactionId"]
            clock.forward(minutes=30)
            await charger.stop(number, clock.wire(), energy_wh)
            clock.forward(minutes=5)
    page.show_months()
    tab = page.months
    await until(lambda: tab.sums.text() == "3 entries, 7.00 kWh, 105.00 KGS.")
    assert cells(tab.model, 1) == ["Taxi", "Without a group"]
    assert cells(tab.model, 4) == ["57.1 %", "42.9 %"]
    tab.table.selectRow(1)
    assert not tab.pdf.isEnabled()
    tab.by.setCurrentIndex(1)
    assert cells(tab.model, 0) == ["Ada", "Ben"]
    assert cells(tab.model, 5) == ["60.00 KGS", "45.00 KGS"]
    header = tab.table.horizontalHeader()
    header.setSortIndicator(5, Qt.SortOrder.AscendingOrder)
    assert cells(tab.model, 0) == ["Ben", "Ada"]
    page.set_search("taxi")
    assert cells(tab.model, 0) == ["Ada"]
    assert tab.sums.text() == "2 entries, 4.00 kWh, 60.00 KGS."
    assert tab.pdf.isEnabled()
    tab.month.setCurrentIndex(1)
    await until(lambda: not tab.model.rowCount())
    tab.month.setCurrentIndex(0)
    await until(tab.model.rowCount)
    asked = []
    page.person_requested.connect(asked.append)
    tab.table.opened.emit(tab.model.index(0, 0))
    assert asked == [1]
