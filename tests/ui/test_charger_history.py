"""The History tab: connection, faults and maintenance notes, from real books."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.core.charger_history import HistoryEntry, HistoryKind
from app.core.chargers import ConnectorStatus
from app.core.events import ChargerConnected, ChargerDisconnected, StatusReported
from app.core.ids import ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.ui.desktop_window import DesktopWindow
from app.ui.presenters.history import history_rows
from app.ui.sheets.ticket import NewTicketSheet
from app.ui.words.formats import LocaleFormats
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.marked import marked
from tests.support.screens import access_to

LEFT = Qt.MouseButton.LeftButton
BAY = ConnectorId("BAY-7", 1)


@pytest.fixture
async def depot(tmp_path):
    async with running(config_for(tmp_path), TestClock()) as depot:
        charger = await depot.chargers.arrived("BAY-7")
        await depot.chargers.adopt(charger.id, "Bay 7", by=LOCAL_OPERATOR)
        yield depot


async def test_a_charger_tells_its_past_and_takes_notes(qtbot, depot, until):
    clock, bus = depot.clock, depot.bus
    bus.publish(ChargerConnected("BAY-7", clock.now(), "10.0.0.7"))
    clock.forward(hours=6)
    status = ConnectorStatus.FAULTED
    bus.publish(StatusReported(BAY, status, clock.now(), clock.now(), error_code="OverVoltage"))
    bus.publish(ChargerDisconnected("BAY-7", clock.now(), "connection lost"))
    clock.forward(hours=6)
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    window.show_charger(BAY)
    page = window.page("charger")
    page.tabs.setCurrentWidget(page.tabs.history)
    tab = page.tabs.history
    tab.days.setCurrentIndex(0)
    await until(lambda: tab.model.rowCount() == 4)
    words = [tab.model.index(row, 1).data() for row in range(4)]
    assert words == ["Connection lost", "Fault", "Connected", "This program started"]
    assert tab.summary.text().startswith("Connected 50.0 % of the time")
    qtbot.mouseClick(tab.note, LEFT)
    await until(lambda: window.findChildren(NewTicketSheet))
    (sheet,) = window.findChildren(NewTicketSheet)
    assert sheet.charger.currentText() == "Bay 7"
    qtbot.keyClicks(sheet.title, "Fuse changed")
    qtbot.mouseClick(sheet.save, LEFT)
    await until(lambda: tab.tickets.keys() == ["1"])
    qtbot.mouseClick(tab.tickets.button("1", "close"), LEFT)
    await until(lambda: "reopen" in tab.tickets.row("1").buttons)
    await window.shut_down()


async def test_history_is_forgotten_after_a_year_and_a_bit(depot):
    depot.bus.publish(ChargerConnected("BAY-7", depot.clock.now(), "10.0.0.7"))
    depot.clock.forward(days=401)
    await depot.upkeep.history.load([])
    entries = await depot.upkeep.history.of_charger(
        "BAY-7", depot.clock.now() - timedelta(days=999)
    )
    assert [entry.kind.value for entry in entries] == ["program_started"]


def test_why_a_connection_ended_is_said_in_the_language_of_the_screen(qapp):
    now = TestClock().now()
    told = {
        "service restart": "«Restarted by us»",
        "no sign of life": "«No sign of life»",
        "connection lost": "",
        "closed by the charger (1000 bye)": "«Closed by the charger (1000 bye)»",
        "whatever an old version noted": "whatever an old version noted",
    }
    entries = [HistoryEntry(now, "CP1", HistoryKind.DISCONNECTED, text=each) for each in told]
    boot = HistoryEntry(now, "CP1", HistoryKind.BOOTED, text="4.18.2")
    with marked("History"):
        rows = history_rows([boot, *entries], now, now, LocaleFormats())[::-1]
    assert (rows[0][1].text, rows[0][3]) == ("«Charger started»", "4.18.2")
    assert [row[3] for row in rows[1:]] == list(told.values())
