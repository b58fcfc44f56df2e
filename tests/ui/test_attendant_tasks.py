"""What an attendant does most, each from the first touch to what the charger and the books say."""

from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.core.alarms import AlarmState
from app.core.cards import CardPolicy
from app.core.chargers import Admission
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Operator, Role
from app.ui import shift_printing
from app.ui.pages.new_chargers import NewChargerRow
from app.ui.sheets.guest import GuestSheet
from app.ui.sheets.new_card import NewCardSheet
from app.ui.sheets.shift import ShiftSheet
from tests.support.answering_charger import answering_charger
from tests.support.sealed import sheets
from tests.support.waiting import until
from tests.support.whole_screen import ONE, go_to, opened, stocked

LEFT = Qt.MouseButton.LeftButton
TWO = ConnectorId(ChargerId("CP1"), 2)
ALI = Operator("Ali", Role.ATTENDANT)

pytestmark = pytest.mark.slow


@pytest.fixture
async def stock(tmp_path):
    async with stocked(tmp_path, cards=CardPolicy.KNOWN, admission=Admission.ASK) as stock:
        yield stock


@asynccontextmanager
async def attended(stock):
    """Show the window to an attendant, and take it away before the test ends."""
    async with opened(stock.depot, operator=ALI) as window:
        await until(lambda: window.tiles.model.rowCount() >= 2)
        yield window


def tile(window, key):
    return window.tiles.model.view(key)


def press_tile(qtbot, window, key):
    tiles = window.page("overview").list
    rows = (tiles.model().index(row, 0) for row in range(tiles.model().rowCount()))
    index = next(each for each in rows if tiles.model().key_at(each) == key)
    at = tiles.button_rect(index).center().toPoint()
    qtbot.mouseClick(tiles.viewport(), LEFT, pos=at)


async def sheet_of(kind=object):
    await until(lambda: any(isinstance(each, kind) for each in sheets()))
    return next(each for each in sheets() if isinstance(each, kind))


def press(qtbot, sheet, text):
    button = next(each for each in sheet.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, LEFT)


async def free(stock, window):
    """Let the second connector be free."""
    await stock.charger.status("Available", 2)
    await until(lambda: tile(window, TWO).action_id == "start")


async def test_charging_is_started_with_the_card_of_a_person(qtbot, stock):
    async with attended(stock) as window:
        await free(stock, window)
        press_tile(qtbot, window, TWO)
        sheet = await sheet_of()
        qtbot.keyClicks(sheet.findChild(QLineEdit), "ada")
        press(qtbot, sheet, "Start charging")
        wanted = ("RemoteStartTransaction", {"connectorId": 2, "idTag": "04A2"})
        await until(lambda: wanted in stock.charger.calls)
        await stock.charger.start(stock.clock.wire(), 0, "04A2", connector=2)
        await stock.charger.status("Charging", 2)
        await until(lambda: tile(window, TWO).status_text == "Charging")
        assert tile(window, TWO).subtitle.startswith("Ada Lovelace")


async def test_charging_is_stopped(qtbot, stock):
    async with attended(stock) as window:
        session = stock.depot.state.open_session(ONE)
        await until(lambda: tile(window, ONE).action_id == "stop")
        press_tile(qtbot, window, ONE)
        press(qtbot, await sheet_of(), "Stop charging")
        wanted = ("RemoteStopTransaction", {"transactionId": session.id})
        await until(lambda: wanted in stock.charger.calls)
        await stock.charger.stop(session.id, stock.clock.wire(), 7_500)
        await stock.charger.status("Available", 1)
        await until(lambda: tile(window, ONE).status_text == "Free")


async def test_a_plug_that_does_not_come_out_is_unlocked(qtbot, stock):
    async with attended(stock) as window:
        page = go_to(window, "charger")
        await until(lambda: page.side.button("unlock").isEnabled())
        qtbot.mouseClick(page.side.button("unlock"), LEFT)
        press(qtbot, await sheet_of(), "Unlock")
        await until(lambda: ("UnlockConnector", {"connectorId": 1}) in stock.charger.calls)
        await until(lambda: any("has unlocked the plug" in text for text in window.toasts.texts()))


async def test_a_card_is_enrolled_by_holding_it_to_a_charger(qtbot, stock):
    async with attended(stock) as window:
        go_to(window, "people")
        refused = await stock.charger.call("Authorize", {"idTag": "DEADBEEF"})
        assert refused["idTagInfo"]["status"] == "Invalid"
        sheet = await sheet_of(NewCardSheet)
        assert sheet.number.text() == "DEADBEEF"
        qtbot.keyClicks(sheet.picker.field, "Ada")
        await until(sheet.save.isEnabled)
        press(qtbot, sheet, "Give the card")
        await until(lambda: stock.depot.authorization.card("DEADBEEF") is not None)
        welcome = await stock.charger.call("Authorize", {"idTag": "DEADBEEF"})
        assert welcome["idTagInfo"]["status"] == "Accepted"


async def test_a_lost_card_is_blocked_and_its_session_ended(qtbot, stock):
    async with attended(stock) as window:
        page = go_to(window, "people")
        await until(page.model.rowCount)
        page.table.selectRow(0)
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        person = window.page("person")
        await until(lambda: person.cards.keys() == ["04A2"])
        qtbot.mouseClick(person.cards.button("04A2", "lost"), LEFT)
        press(qtbot, await sheet_of(), "It is lost")
        await until(lambda: [each[0] for each in stock.charger.calls] == ["RemoteStopTransaction"])
        await until(lambda: person.cards.row("04A2").word.text() == "Lost")
        refused = await stock.charger.call("Authorize", {"idTag": "04A2"})
        assert refused["idTagInfo"]["status"] == "Blocked"


async def test_a_faulted_connector_is_mended_by_what_now(qtbot, stock):
    async with attended(stock) as window:
        await until(lambda: tile(window, TWO).action_id == "what_now")
        press_tile(qtbot, window, TWO)
        await until(lambda: window.what_now.sheet)
        sheet = window.what_now.sheet
        qtbot.mouseClick(sheet.act, LEFT)
        # The other connector charges, and a restart would end that: asked once.
        await until(lambda: len(sheets()) == 2)
        press(qtbot, next(each for each in sheets() if each is not sheet), "Restart")
        await until(lambda: sheet.outcome.text().startswith("Asked."))
        await until(lambda: stock.charger.calls)
        assert stock.charger.calls[-1][0] == "Reset"
        await stock.charger.status("Available", 2)
        await until(lambda: sheet.outcome.text() == "It works again.")
        qtbot.mouseClick(sheet.close_button, LEFT)
        await until(lambda: tile(window, TWO).action_id != "what_now")


async def test_what_now_waits_for_nothing_that_was_refused_and_writes_one_ticket(qtbot, stock):
    async with attended(stock) as window:
        await until(lambda: tile(window, TWO).action_id == "what_now")
        stock.charger.answers["Reset"] = {"status": "Rejected"}
        press_tile(qtbot, window, TWO)
        await until(lambda: window.what_now.sheet)
        sheet = window.what_now.sheet
        qtbot.mouseClick(sheet.act, LEFT)
        await until(lambda: len(sheets()) == 2)
        press(qtbot, next(each for each in sheets() if each is not sheet), "Restart")
        await until(lambda: sheet.outcome.text().startswith("Still not in order."))
        qtbot.mouseClick(sheet.ticket, LEFT)
        await until(lambda: not sheet.ticket.isVisible())
        ticket = stock.depot.upkeep.tickets.all(ChargerId("CP1"))[0]
        assert ticket.title == f"{sheet.windowTitle()}: {sheet.word.text()}"
        alarm = next(a for a in stock.depot.upkeep.alarms.open() if a.id == ticket.alarm_id)
        assert alarm.thing == str(TWO)
        sheet.reject()


async def test_a_guest_charges_a_few_kilowatt_hours(qtbot, stock):
    async with attended(stock) as window:
        await free(stock, window)
        menu = window.page("overview")._build_menu(TWO)
        next(a for a in menu.actions() if a.text() == "Guest session…").trigger()
        sheet = await sheet_of(GuestSheet)
        qtbot.keyClicks(sheet.name, "Visitor")
        sheet.energy.setValue(5)
        press(qtbot, sheet, "Start charging")
        await until(lambda: stock.charger.calls)
        action, payload = stock.charger.calls[-1]
        assert (action, payload["connectorId"]) == ("RemoteStartTransaction", 2)
        number = (await stock.charger.start(stock.clock.wire(), 0, payload["idTag"], connector=2))[
            "transactionId"
        ]
        await stock.charger.status("Charging", 2)
        await until(lambda: tile(window, TWO).subtitle == "Visitor")
        assert stock.depot.state.open_session(TWO).id == number
        menu.deleteLater()


async def test_a_new_charger_is_adopted_under_the_name_of_its_bay(qtbot, stock):
    async with attended(stock) as window:
        page = go_to(window, "new")
        async with answering_charger(stock.depot, "CP9", connectors=1):
            await until(lambda: any(r.isVisible() for r in page.findChildren(NewChargerRow)))
            row = next(r for r in page.findChildren(NewChargerRow) if r.isVisible())
            row.name.selectAll()
            qtbot.keyClicks(row.name, "Bay 9")
            qtbot.mouseClick(row.adopt, LEFT)
            await until(lambda: stock.depot.chargers.adopted(ChargerId("CP9")))
            assert stock.depot.chargers.get("CP9").name == "Bay 9"


async def test_an_alarm_is_acknowledged(qtbot, stock):
    async with attended(stock) as window:
        alarm = stock.depot.upkeep.alarms.open()[0]
        qtbot.mouseClick(window.top_bar._bell, LEFT)
        rows = window.page("alarms").lists[0].rows
        await until(lambda: rows.keys().count(str(alarm.id)))
        qtbot.mouseClick(rows.row(str(alarm.id)).buttons["acknowledge"], LEFT)
        states = stock.depot.upkeep.alarms
        await until(
            lambda: {a.id: a.state for a in states.open()}[alarm.id] is AlarmState.ACKNOWLEDGED
        )


async def test_the_shift_is_handed_over_on_paper(qtbot, stock, tmp_path, monkeypatch):
    async with attended(stock) as window:

        async def chosen(*_args):
            return tmp_path / "shift.pdf"

        monkeypatch.setattr(shift_printing, "ask_where_to_save", chosen)
        page = go_to(window, "alarms")
        qtbot.mouseClick(page.hand_over, LEFT)
        sheet = await sheet_of(ShiftSheet)
        await until(lambda: "The plug of bay 2 is worn" in sheet.paper.toPlainText())
        qtbot.mouseClick(sheet.save, LEFT)
        await until(lambda: any("Saved to" in text for text in window.toasts.texts()))
        assert (tmp_path / "shift.pdf").read_bytes().startswith(b"%PDF")
