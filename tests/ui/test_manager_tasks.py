"""What a manager does most, each from the first click to what the books say."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from app.core.money import Money
from app.core.roles import Operator, Role
from app.core.sessions import SessionState
from app.services.ports.document import DocumentKind
from app.ui import people_files
from app.ui.pages import session_records
from app.ui.sections.operators import OperatorsSection
from app.ui.sheets.operator import OperatorSheet
from app.ui.sheets.rule import RuleSheet
from app.ui.sheets.user_import import ImportSheet
from app.ui.sheets.wallet import AmountSheet
from tests.support.answering_charger import answering_charger
from tests.support.booked import booked
from tests.support.sealed import sheets
from tests.support.waiting import until
from tests.support.whole_screen import ONE, go_to, opened, stocked

LEFT = Qt.MouseButton.LeftButton
MIA = Operator("Mia", Role.MANAGER)

pytestmark = pytest.mark.slow


@pytest.fixture
async def stock(tmp_path):
    async with stocked(tmp_path) as stock:
        yield stock


async def sheet_of(kind=object):
    await until(lambda: any(isinstance(each, kind) for each in sheets()))
    return next(each for each in sheets() if isinstance(each, kind))


def press(qtbot, sheet, text):
    button = next(each for each in sheet.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, LEFT)


def choosing(path):
    async def chosen(*_args):
        return path

    return chosen


def told(window, words):
    return lambda: any(words in text for text in window.toasts.texts())


async def test_people_are_imported_from_a_file(qtbot, stock, tmp_path, monkeypatch):
    async with opened(stock.depot, operator=MIA) as window:
        file = tmp_path / "people.csv"
        file.write_text("id_tag,name,surname,quota_kwh\n04B1,Bob,King,20\n04B2,Eve,,10\n", "utf-8")
        monkeypatch.setattr(people_files, "ask_which_to_open", choosing(file))
        page = go_to(window, "people")
        qtbot.mouseClick(page.import_file, LEFT)
        sheet = await sheet_of(ImportSheet)
        assert sheet.sums.text().startswith("2 new")
        press(qtbot, sheet, "Import")
        await until(lambda: page.model.rowCount() == 3)
        assert stock.depot.authorization.card("04B1").person == "Bob King"


async def test_a_person_gets_another_quota(qtbot, stock):
    async with opened(stock.depot, operator=MIA) as window:
        person = go_to(window, "person")
        await until(lambda: len(person.quotas.keys()) == 1)
        qtbot.mouseClick(person.add_quota, LEFT)
        sheet = await sheet_of()
        sheet.name.setText("Weekend")
        sheet.limit.setValue(15)
        press(qtbot, sheet, "Add the quota")
        await until(lambda: len(person.quotas.keys()) == 2)
        ada = stock.depot.accounts.directory.person(1)
        limits = [state.allowed_wh for state in stock.depot.accounts.quotas.states(ada)]
        assert sorted(limits) == [15_000, 40_000]


async def test_somebody_is_granted_more_for_this_month(qtbot, stock):
    async with opened(stock.depot, operator=MIA) as window:
        person = go_to(window, "person")
        await until(person.grant.isVisible)
        qtbot.mouseClick(person.grant, LEFT)
        sheet = await sheet_of()
        sheet.energy.setValue(5)
        sheet.reason.setText("Night shift")
        press(qtbot, sheet, "Grant")
        quotas, directory = stock.depot.accounts.quotas, stock.depot.accounts.directory
        await until(lambda: quotas.states(directory.person(1))[0].allowed_wh == 45_000)


async def test_a_tariff_is_made_and_sold_by(qtbot, stock):
    async with opened(stock.depot, operator=MIA) as window:
        tab = go_to(window, "billing").tariffs
        qtbot.mouseClick(tab.add, LEFT)
        qtbot.keyClicks(tab.editor.name, "Visitors")
        tab.editor.currency.setText("KGS")
        qtbot.mouseClick(tab.editor.add, LEFT)
        sheet = await sheet_of(RuleSheet)
        sheet.name.setText("Energy")
        sheet.price.setText("18")
        press(qtbot, sheet, "Keep the rule")
        await until(lambda: tab.editor.rules.keys() == ["0"])
        qtbot.mouseClick(tab.editor.save, LEFT)
        await until(lambda: "2" in tab.rows.keys() and "choose" in tab.rows.row("2").buttons)  # noqa: SIM118
        qtbot.mouseClick(tab.rows.button("2", "choose"), LEFT)
        press(qtbot, await sheet_of(), "Sell by it")
        await until(lambda: stock.depot.accounts.tariffs.active().name == "Visitors")


async def test_money_is_paid_into_a_wallet(qtbot, stock):
    async with opened(stock.depot, operator=MIA) as window:
        page = go_to(window, "billing")
        wallets = stock.depot.accounts.wallets
        before = wallets.balance(1)
        page.tabs.setCurrentWidget(page.wallets)
        await until(page.wallets.ledger.isVisible)
        qtbot.mouseClick(page.wallets.ledger.top_up, LEFT)
        sheet = await sheet_of(AmountSheet)
        sheet.sum.setText("250")
        press(qtbot, sheet, "Top up")
        await until(lambda: wallets.balance(1) == before + Money.parse("250.00 KGS"))


async def test_sessions_are_exported_as_a_workbook(qtbot, stock, tmp_path, monkeypatch):
    async with opened(stock.depot, operator=MIA) as window:
        file = tmp_path / "sessions.xlsx"
        monkeypatch.setattr(session_records, "ask_where_to_save", choosing(file))
        page = go_to(window, "sessions")
        await until(page.count.text)
        kinds = list(session_records._KINDS)
        page.records.export.menu().actions()[kinds.index(DocumentKind.XLSX)].trigger()
        await until(file.exists)
        await until(lambda: not page.records.export.busy)
        cells = [cell.value for row in load_workbook(file).active.iter_rows() for cell in row]
        assert "Ada Lovelace" in cells


async def test_a_month_that_is_over_is_closed(qtbot, stock):
    async with opened(stock.depot, operator=MIA) as window:
        session = stock.depot.state.open_session(ONE)
        await stock.charger.stop(session.id, stock.clock.wire(), 7_500)
        stock.clock.forward(days=40)
        page = go_to(window, "sessions")
        qtbot.mouseClick(page.records.close_month, LEFT)
        press(qtbot, await sheet_of(), "Close March 2026")
        await until(stock.depot.accounts.months.closed)
        assert await stock.depot.accounts.months.closable() == []


async def test_a_lost_stop_is_settled_on_the_desk(qtbot, stock):
    async with opened(stock.depot, operator=MIA) as window:
        session = stock.depot.state.open_session(ONE)
        await stock.charger.status("Available", 1)
        stock.clock.forward(minutes=11)
        page = go_to(window, "sessions")
        await until(page.banner.isVisible)
        qtbot.mouseClick(page.banner.button, LEFT)
        row = page.desk.lost.row(session.id)
        assert row.fix.text() == "Close at 1.50 kWh"
        qtbot.mouseClick(row.fix, LEFT)
        await until(lambda: stock.depot.state.open_session(ONE) is None)
        closed = await booked(stock.depot, session.id)
        assert (closed.state, closed.energy_wh) == (SessionState.COMPLETED, 1_500)


async def test_one_command_goes_to_many_chargers(qtbot, stock):
    async with opened(stock.depot, operator=MIA) as window:
        page = go_to(window, "bulk").commands
        page.request.setCurrentIndex(page.request.findData("ClearCache"))
        page.stagger.setValue(0)
        async with answering_charger(stock.depot, "CP2", connectors=1) as other:
            box = page.picker.all_shown
            qtbot.mouseClick(box, LEFT, pos=QPoint(12, box.height() // 2))
            assert len(page.picker.model.chosen) == 2
            qtbot.mouseClick(page.send, LEFT)
            press(qtbot, await sheet_of(), "Send")
            for charger in (stock.charger, other):
                await until(lambda asked=charger: ("ClearCache", {}) in asked.calls)
            await until(lambda: "2 accepted" in page.summary.text())


async def test_an_operator_is_made(qtbot, stock):
    async with opened(stock.depot) as window:
        page = go_to(window, "settings")
        page.show_section("operators")
        operators = page.section("operators").findChild(OperatorsSection)
        qtbot.mouseClick(operators.add, LEFT)
        sheet = await sheet_of(OperatorSheet)
        qtbot.keyClicks(sheet.name, "Anna")
        qtbot.keyClicks(sheet.password_field, "long enough")
        qtbot.keyClicks(sheet.password_again, "long enough")
        qtbot.mouseClick(sheet.save, LEFT)
        await until(lambda: stock.depot.operators.get("Anna") is not None)
        assert window.lock.chip.accessibleName() == "Anna, Admin"
