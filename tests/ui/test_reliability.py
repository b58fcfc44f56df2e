"""The tab Reliability of Many chargers, from real books, by clicks."""

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.core.chargers import ConnectorStatus
from app.core.events import ChargerConnected, ChargerDisconnected, StatusReported
from app.core.ids import ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.ui.desktop_window import DesktopWindow
from app.ui.presenters.reliability import ReliabilityColumn
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

pytestmark = pytest.mark.slow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
async def depot(tmp_path):
    """Bay 7 was connected all the time, Bay 10 was away for two of ten hours, with a fault."""
    async with running(config_for(tmp_path), TestClock()) as depot:
        clock, bus = depot.clock, depot.bus
        for number in (7, 10):
            charger = await depot.chargers.arrived(f"BAY-{number}")
            await depot.chargers.adopt(charger.id, f"Bay {number}", by=LOCAL_OPERATOR)
            bus.publish(ChargerConnected(charger.id, clock.now(), "10.0.0.7"))
        clock.forward(hours=4)
        connector, faulted = ConnectorId("BAY-10", 1), ConnectorStatus.FAULTED
        bus.publish(StatusReported(connector, faulted, clock.now(), clock.now(), error_code="Hot"))
        bus.publish(ChargerDisconnected("BAY-10", clock.now(), "connection lost"))
        clock.forward(hours=2)
        bus.publish(ChargerConnected("BAY-10", clock.now(), "10.0.0.10"))
        clock.forward(hours=4)
        yield depot


@pytest.fixture
async def window(qtbot, depot):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    yield window
    await window.shut_down()


def names(tab):
    return [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]


def place_of(tab, column):
    header = tab.table.horizontalHeader()
    return QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)


async def test_the_depot_tells_which_charger_was_offline_how_often(qtbot, window, until, tmp_path):
    page = window.show_page("bulk")
    tab = page.reliability
    page.tabs.setCurrentWidget(tab)
    await until(lambda: names(tab) == ["Bay 10", "Bay 7"])
    cells = [tab.model.index(0, column).data() for column in ReliabilityColumn]
    assert cells[3:7] == ["80.0 %", "1", "2 h 0 min", "1"]
    assert cells[7]
    assert [tab.model.index(1, column).data() for column in ReliabilityColumn][3:] == [
        *("100.0 %", "0", "", "0", ""),
    ]

    # Any column sorts, once more the other way round.
    header = tab.table.horizontalHeader().viewport()
    place = place_of(tab, ReliabilityColumn.OUTAGES)
    qtbot.mouseClick(header, LEFT, pos=place)
    assert names(tab) == ["Bay 7", "Bay 10"]
    qtbot.mouseClick(header, LEFT, pos=place)
    assert names(tab) == ["Bay 10", "Bay 7"]
    qtbot.mouseClick(header, LEFT, pos=place_of(tab, ReliabilityColumn.CHARGER))
    assert names(tab) == ["Bay 7", "Bay 10"]

    qtbot.mouseClick(tab.export, LEFT)
    await until(lambda: window.findChildren(QFileDialog))
    (dialog,) = window.findChildren(QFileDialog)
    path = tmp_path / "reliability.csv"
    # A field that has the focus does not take `selectFile`.
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()
    await until(lambda: path.exists() and path.stat().st_size)
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [
        (each["charger"], each["connected_percent"], each["longest_outage_s"], each["faults"])
        for each in lines
    ] == [("BAY-7", "100.000", "0", "0"), ("BAY-10", "80.000", "7200", "1")]


async def test_the_search_filters_and_enter_opens_the_charger(qtbot, window, until):
    page = window.show_page("bulk")
    tab = page.reliability
    page.tabs.setCurrentWidget(tab)
    await until(lambda: tab.model.rowCount() == 2)
    page.set_search("bay 10")
    assert names(tab) == ["Bay 10"]
    page.set_search("nowhere")
    assert not tab.model.rowCount()
    assert not tab.export.isEnabled()
    page.set_search("")
    tab.table.setFocus()
    tab.table.selectRow(1)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    charger = window.page("charger")
    await until(charger.isVisible)
    assert charger.charger_id == "BAY-7"


async def test_another_period_is_counted_anew(qtbot, window, depot, until):
    depot.clock.forward(days=40)
    page = window.show_page("bulk")
    tab = page.reliability
    page.tabs.setCurrentWidget(tab)
    await until(lambda: tab.model.rowCount() == 2)
    assert {tab.model.index(row, ReliabilityColumn.OUTAGES).data() for row in (0, 1)} == {"0"}
    tab.period.setFocus()
    qtbot.keyClick(tab.period, Qt.Key.Key_Down)
    await until(lambda: tab.model.index(0, ReliabilityColumn.OUTAGES).data() == "1")
    assert names(tab)[0] == "Bay 10"
