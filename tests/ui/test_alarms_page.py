"""Alarms and tickets over a depot that runs: real clicks, real books."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.alarms import Alarm, AlarmRule, AlarmState
from app.core.chargers import ConnectorStatus
from app.core.commands import CommandResult, CommandStatus
from app.core.events import ChargerConnected, FrameReceived, StatusReported
from app.core.ids import ConnectorId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.ui import alarm_bell
from app.ui.desktop_window import DesktopWindow
from app.ui.pages import alarms as alarms_page
from app.ui.sections.alarms import AlarmsSection
from app.ui.sheets.alarm_limits import AlarmLimitsSheet
from app.ui.sheets.shift import ShiftSheet
from app.ui.sheets.ticket import NewTicketSheet, TicketSheet
from app.ui.shift_document import write_pdf
from app.ui.widgets.toasts import ToastArea
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
async def depot(tmp_path):
    async with running(config_for(tmp_path, depot_name="North <yard>"), TestClock()) as depot:
        charger = await depot.chargers.arrived("BAY-7")
        await depot.chargers.adopt(charger.id, "Bay 7", by=LOCAL_OPERATOR)
        depot.bus.publish(ChargerConnected(charger.id, depot.clock.now(), "10.0.0.7"))
        yield depot


@pytest.fixture
def rung(monkeypatch):
    heard = []
    monkeypatch.setattr("app.ui.desktop_window.sound_alarm", lambda: heard.append("rung"))
    return heard


@pytest.fixture
async def window(depot, rung):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    yield window
    await window.shut_down()


@pytest.fixture
async def page(window):
    return window.show_page("alarms")


def report(depot, status, **details):
    now = depot.clock.now()
    connector = ConnectorId("BAY-7", 1)
    depot.bus.publish(FrameReceived("BAY-7", now))
    depot.bus.publish(StatusReported(connector, status, now, now, **details))


async def fault(depot):
    report(depot, ConnectorStatus.FAULTED, error_code="InternalError")
    depot.clock.forward(seconds=30)
    await depot.upkeep.look()
    return depot.upkeep.alarms.open()[0]


def sheet_of(window, kind):
    return next((each for each in window.findChildren(kind) if each.isVisible()), None)


def rows_of(page, place):
    return page.lists[place].rows


async def test_a_fault_is_seen_at_the_bell_and_acknowledged_with_one_press(
    qtbot, depot, window, page, until
):
    alarm = await fault(depot)
    key = str(alarm.id)
    await until(lambda: window.top_bar._bell.text() == "1")
    await until(lambda: rows_of(page, alarms_page.ACTIVE).keys() == [key])
    row = rows_of(page, alarms_page.ACTIVE).row(key)
    assert row.title.text() == "Bay 7 has a fault"
    qtbot.mouseClick(row.buttons["acknowledge"], LEFT)
    await until(lambda: depot.upkeep.alarms.open()[0].state is AlarmState.ACKNOWLEDGED)
    await until(lambda: window.top_bar._bell.text() == "")
    assert page.tabs.tabText(alarms_page.ACKNOWLEDGED).endswith("1")


async def test_the_bell_leads_to_the_page_from_anywhere(qtbot, window):
    window.show_page("overview")
    qtbot.mouseClick(window.top_bar._bell, LEFT)
    assert window.current_key() == "alarms"


async def test_urgent_alarms_are_heard_once_and_again_when_they_come_again(
    qtbot, depot, window, rung, until
):
    await fault(depot)
    await until(lambda: rung == ["rung"])
    report(depot, ConnectorStatus.AVAILABLE)
    await depot.upkeep.look()
    await fault(depot)
    await until(lambda: rung == ["rung"] * 2)


async def test_silence_is_chosen_with_one_press_and_remembered(
    qtbot, depot, window, page, rung, until
):
    qtbot.mouseClick(page.sound, LEFT)
    await fault(depot)
    await until(lambda: window.top_bar._bell.text() == "1")
    assert rung == []
    assert page.sound.text() == "Sound is off"
    kept = await depot.books.settings.all()
    assert kept[alarm_bell.SOUND_SETTING] == {"muted": True}
    again = DesktopWindow(access_to(depot), kept)
    assert again.bell.muted
    await again.shut_down()


async def test_one_touch_makes_a_ticket_of_an_alarm_and_a_second_one_shows_it(
    qtbot, depot, window, page, until
):
    alarm = await fault(depot)
    rows = rows_of(page, alarms_page.ACTIVE)
    await until(rows.keys)
    qtbot.mouseClick(rows.button(str(alarm.id), "ticket"), LEFT)
    await until(depot.upkeep.tickets.all)
    await until(lambda: rows.button(str(alarm.id), "ticket").text() == "Show ticket")
    await until(lambda: not rows.button(str(alarm.id), "ticket").busy)
    qtbot.mouseClick(rows.button(str(alarm.id), "ticket"), LEFT)
    await until(lambda: sheet_of(window, TicketSheet))
    sheet = sheet_of(window, TicketSheet)
    qtbot.keyClicks(sheet.note, "Fuse changed")
    qtbot.mouseClick(sheet.save, LEFT)
    await until(lambda: len(depot.upkeep.tickets.all()[0].notes) == 2)
    assert depot.upkeep.tickets.all()[0].notes[-1].text == "Fuse changed"


async def test_a_ticket_is_typed_closed_and_opened_again(qtbot, depot, window, page, until):
    qtbot.mouseClick(page.new_ticket, LEFT)
    await until(lambda: sheet_of(window, NewTicketSheet))
    sheet = sheet_of(window, NewTicketSheet)
    assert not sheet.save.isEnabled()
    qtbot.keyClicks(sheet.title, "Lamp broken")
    sheet.charger.setCurrentIndex(sheet.charger.findText("Bay 7"))
    qtbot.mouseClick(sheet.save, LEFT)
    await until(depot.upkeep.tickets.all)
    page.tabs.setCurrentIndex(alarms_page.TICKETS)
    rows = rows_of(page, alarms_page.TICKETS)
    await until(rows.keys)
    qtbot.mouseClick(rows.button("1", "close"), LEFT)
    await until(lambda: not depot.upkeep.tickets.all()[0].open)
    await until(lambda: "reopen" in rows.row("1").buttons)
    await until(lambda: not rows.button("1", "reopen").busy)
    qtbot.mouseClick(rows.button("1", "reopen"), LEFT)
    await until(lambda: depot.upkeep.tickets.all()[0].open)
    assert depot.upkeep.tickets.all()[0].charger_id == "BAY-7"


async def test_a_backup_is_made_where_the_alarm_asks_for_one(qtbot, depot, window, page, until):
    depot.clock.forward(days=8)
    await depot.upkeep.look()
    rows = rows_of(page, alarms_page.ACTIVE)
    alarm = next(a for a in depot.upkeep.alarms.open() if a.rule.value == "backup_old")
    await until(lambda: rows.keys().count(str(alarm.id)))
    qtbot.mouseClick(rows.button(str(alarm.id), "backup"), LEFT)
    folder = depot.config.data_dir / "backups"
    await until(lambda: list(folder.glob("by-hand-*.sqlite3")))
    await until(lambda: window.findChildren(ToastArea))


async def test_a_depot_that_is_all_offline_shows_its_alarms_by_and_by(qtbot, depot, page, until):
    for number in range(70):
        await depot.chargers.arrived(f"CP-{number}")
        await depot.chargers.adopt(f"CP-{number}", f"Bay {number}", by=LOCAL_OPERATOR)
    depot.clock.forward(minutes=30)
    await depot.upkeep.look()
    listed = page.lists[alarms_page.ACTIVE]
    await until(lambda: len(listed.rows.keys()) == alarms_page.MOST_ROWS)
    total = len(depot.upkeep.alarms.open())
    assert listed.more.text() == f"Show more ({total - 60})"
    qtbot.mouseClick(listed.more, LEFT)
    assert len(listed.rows.keys()) == total
    assert not listed.more.isVisible()


async def test_the_limits_are_changed_in_a_sheet(qtbot, depot, window, page, until):
    qtbot.mouseClick(page.limits, LEFT)
    await until(lambda: sheet_of(window, AlarmLimitsSheet))
    sheet = sheet_of(window, AlarmLimitsSheet)
    sheet.fields.numbers["offline_after_s"].setValue(120)
    sheet.fields.call.setText("Ms Kaya, 0555 123")
    qtbot.mouseClick(sheet.save, LEFT)
    await until(lambda: depot.upkeep.alarms.limits.offline_after_s == 120)
    assert depot.upkeep.alarms.limits.call == "Ms Kaya, 0555 123"


async def test_the_limits_are_ordinary_settings_too(qtbot, depot, window, until):
    settings = window.show_page("settings")
    settings.show_section("alarms")
    section = settings.findChild(AlarmsSection)
    assert not section.apply.isEnabled()
    number = section.fields.numbers["backup_days"]
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "30")
    qtbot.mouseClick(section.undo, LEFT)
    assert number.value() == 7
    number.selectAll()
    qtbot.keyClicks(number, "30")
    qtbot.mouseClick(section.apply, LEFT)
    await until(lambda: depot.upkeep.alarms.limits.backup_days == 30)
    await until(lambda: not section.apply.isEnabled())


async def past_alarms(depot, count, *, hours=1):
    """Put alarms into the books that ended one after the other, every third a wrong clock."""
    await depot.chargers.arrived("BAY-8")
    await depot.chargers.adopt("BAY-8", "Bay 8", by=LOCAL_OPERATOR)
    ended = depot.clock.now()
    for number in range(count):
        ended -= timedelta(hours=hours)
        rule = AlarmRule.FAULTED if number % 3 else AlarmRule.CLOCK_WRONG
        charger = "BAY-7" if number % 2 else "BAY-8"
        began = ended - timedelta(minutes=20)
        alarm = Alarm(rule, charger, f"E{number}", began, began, charger, cleared_at=ended)
        await depot.upkeep.alarms._store.save(alarm)


async def test_the_past_is_read_on_while_one_scrolls(qtbot, depot, page, until):
    await past_alarms(depot, 250)
    page.tabs.setCurrentIndex(alarms_page.PAST)
    past = page.past
    await until(lambda: past.model.count() == 100)
    first = [past.model.index(0, column).data() for column in range(5)]
    assert first == ["The clock of Bay 8 is wrong", "06:40", "07:00", "off by E0", ""]
    bar = past.table.verticalScrollBar()
    await until(lambda: bar.maximum() > past.table.height())
    qtbot.keyClick(past.table, Qt.Key.Key_End)
    await until(lambda: past.model.count() >= 200)
    qtbot.keyClick(past.table, Qt.Key.Key_End)
    await until(lambda: past.model.count() == 250)
    assert not past.model.canFetchMore(past.table.rootIndex())
    titles = [past.model.item_at(row).text for row in range(250)]
    assert titles == [f"E{number}" for number in range(250)]


async def test_the_past_is_filtered_by_period_charger_and_kind(qtbot, depot, page, until):
    await past_alarms(depot, 40, hours=12)
    page.tabs.setCurrentIndex(alarms_page.PAST)
    past = page.past
    await until(lambda: past.model.count() == 40)
    past.kind.setFocus()
    qtbot.keyClicks(past.kind, "Wrong clock")
    await until(lambda: past.model.count() == 14)
    qtbot.keyClicks(past.charger, "Bay 8")
    await until(lambda: past.model.count() == 7)
    qtbot.keyClick(past.period, Qt.Key.Key_Up)
    assert past.period.currentText() == "Last 7 days"
    await until(lambda: past.model.count() == 2)
    past.kind.setCurrentIndex(past.kind.findData(AlarmRule.DISK_LOW.value))
    await until(lambda: past.model.count() == 0)
    qtbot.mouseClick(past._empty.button, LEFT)
    await until(lambda: past.model.count() == 40)


async def test_a_past_alarm_gets_a_ticket_and_leads_to_its_charger(
    qtbot, depot, window, page, until
):
    await past_alarms(depot, 2)
    page.tabs.setCurrentIndex(alarms_page.PAST)
    past = page.past
    await until(lambda: past.model.count() == 2)
    assert not past.ticket.isEnabled()
    place = past.table.visualRect(past.model.index(1, 0)).center()
    qtbot.mouseClick(past.table.viewport(), LEFT, pos=place)
    assert past.ticket.text() == "Open ticket"
    qtbot.mouseClick(past.ticket, LEFT)
    await until(lambda: [each.charger_id for each in depot.upkeep.tickets.all()] == ["BAY-7"])
    await until(lambda: past.ticket.text() == "Show ticket")
    qtbot.keyClick(past.table, Qt.Key.Key_Return)
    assert window.current_key() == "charger"


async def test_a_viewer_sees_alarms_and_is_offered_nothing_to_press(depot, until):
    window = DesktopWindow(access_to(depot, Operator("V", Role.VIEWER)), {})
    window.show()
    page = window.show_page("alarms")
    alarm = await fault(depot)
    await until(lambda: rows_of(page, alarms_page.ACTIVE).keys() == [str(alarm.id)])
    assert rows_of(page, alarms_page.ACTIVE).row(str(alarm.id)).buttons == {}
    assert not page.limits.isVisible()
    assert not page.all_seen.isVisible()
    await window.shut_down()


async def test_the_hand_over_sheet_shows_what_is_open_and_becomes_a_pdf(
    qtbot, depot, window, page, tmp_path, until
):
    await fault(depot)
    qtbot.mouseClick(page.hand_over, LEFT)
    await until(lambda: sheet_of(window, ShiftSheet))
    sheet = sheet_of(window, ShiftSheet)
    await until(lambda: "has a fault" in sheet.paper.toPlainText())
    # What people typed is text, not markup.
    assert "North <yard>" in sheet.paper.toPlainText()
    path = tmp_path / "shift.pdf"
    assert write_pdf(sheet.html, str(path), "Shift")
    assert path.read_bytes().startswith(b"%PDF")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    await until(lambda: not sheet_of(window, ShiftSheet))


async def test_a_fault_is_mended_in_two_touches(qtbot, depot, window, until, monkeypatch):
    asked = []

    async def reset(charger_id, kind, *, by):
        asked.append((charger_id, kind.value))
        return CommandResult(CommandStatus.ACCEPTED)

    monkeypatch.setattr(type(depot.charging), "reset", staticmethod(reset))
    report(depot, ConnectorStatus.FAULTED, error_code="InternalError")
    tiles = window.page("overview").list

    def index():
        return tiles.model().index(0, 0)

    await until(lambda: (view := tiles.view_at(index())) and view.action_id == "what_now")
    QApplication.processEvents()
    qtbot.mouseClick(tiles.viewport(), LEFT, pos=tiles.button_rect(index()).center().toPoint())
    sheet = window.what_now.sheet
    assert "Something inside the charger does not work." in sheet.meaning.text()
    qtbot.mouseClick(sheet.act, LEFT)
    await until(lambda: asked == [("BAY-7", "Soft")])
    await until(lambda: sheet.outcome.text().startswith("Asked."))
    depot.clock.forward(minutes=3)
    await depot.upkeep.alarms.set_limits(
        depot.upkeep.alarms.limits.__class__(call="Ms Kaya"), by=LOCAL_OPERATOR
    )
    sheet.refresh()
    assert sheet.outcome.text() == "Still not in order. Call Ms Kaya."
    report(depot, ConnectorStatus.AVAILABLE)
    await until(lambda: sheet.outcome.text() == "It works again.")
    assert not sheet.act.isVisible()
    qtbot.mouseClick(sheet.close_button, LEFT)
    assert window.what_now.sheet is None


def test_waiting_between_two_sounds_is_long_enough():
    assert timedelta(milliseconds=alarm_bell.AGAIN_MS) >= timedelta(seconds=30)
