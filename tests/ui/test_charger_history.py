"""The History tab: connection, faults and maintenance notes, from real books."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.core.chargers import ConnectorStatus
from app.core.events import ChargerConnected, ChargerDisconnected, StatusReported
from app.core.ids import ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.ui.desktop_window import DesktopWindow
from app.ui.sheets.ticket import NewTicketSheet
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
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
