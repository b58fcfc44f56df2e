"""The Limits tab over a real depot and a simulated charger that charges, by clicks."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.ocpp.simulator.car import Car
from app.ocpp.simulator.charger import SimulatedCharger
from app.ui.actions import ActionRunner
from app.ui.charger_actions import ChargerActions
from app.ui.pages.charger_limits import LimitsTab
from app.ui.sheets.limit import LimitSheet
from app.ui.theme import Theme
from app.ui.widgets.sheet import Sheet
from app.ui.words.formats import LocaleFormats
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.simulated import simulated_charger
from tests.support.waiting import until

pytestmark = pytest.mark.slow

LEFT = Qt.MouseButton.LeftButton
PLUG = ConnectorId(ChargerId("SIM-1"), 1)


@dataclass
class Yard:
    depot: Depot
    charger: SimulatedCharger
    tab: LimitsTab
    window: QWidget

    async def sheet(self) -> Sheet:
        await until(lambda: self.window.findChildren(Sheet))
        return self.window.findChildren(Sheet)[-1]

    def current_a(self) -> float:
        """Return what the meter said last, the largest of its phases."""
        connector = self.depot.state.connector(PLUG)
        if connector is None or connector.reading is None:
            return 0.0
        return max(current or 0.0 for current in connector.reading.current_a)

    def cells(self, row: int) -> list[str]:
        model = self.tab.model
        return [str(model.index(row, column).data()) for column in range(model.columnCount())]


@pytest_asyncio.fixture
async def yard(tmp_path: Path, theme: Theme) -> AsyncIterator[Yard]:
    clock = TestClock()
    async with AsyncExitStack() as stack:
        depot = await stack.enter_async_context(running(config_for(tmp_path), clock))
        charger = await stack.enter_async_context(simulated_charger(depot.url, clock, speed=200.0))
        window = QWidget()
        window.resize(900, 704)
        runner = ActionRunner(lambda *_: None, window)
        access = access_to(depot, LOCAL_OPERATOR)
        actions = ChargerActions(access, runner, theme, LocaleFormats(), window)
        tab = LimitsTab(theme, access, actions, LocaleFormats())
        tab.setParent(window)
        tab.resize(window.size())
        stack.callback(window.deleteLater)
        stack.callback(window.hide)
        stack.push_async_callback(runner.close)
        window.show()
        tab.show_connector(PLUG)
        yield Yard(depot, charger, tab, window)


def press(sheet: Sheet, text: str) -> None:
    button = next(b for b in sheet.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, LEFT)


async def test_a_limit_that_was_sent_as_a_request_by_hand_is_listed_too(yard: Yard) -> None:
    schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 9}]}
    profile = {
        "chargingProfileId": 71,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Relative",
        "chargingSchedule": schedule,
    }
    request = {"connectorId": 0, "csChargingProfiles": profile}
    call = yard.depot.charging.call
    assert (await call(PLUG.charger_id, "SetChargingProfile", request, by=LOCAL_OPERATOR)).ok
    yard.tab.hide()
    yard.tab.show()
    await until(yard.tab.model.rowCount)
    assert "9" in " ".join(yard.cells(0))
    yard.tab.table.selectRow(0)
    assert yard.tab.edit.isEnabled()


async def test_a_limit_is_sent_listed_drawn_obeyed_and_cleared(yard: Yard) -> None:
    yard.charger.connector(1).plug_in(Car())
    assert (await yard.depot.charging.start(PLUG, "CARD-7", by=LOCAL_OPERATOR)).ok
    await until(lambda: yard.current_a() > 10)
    QTest.mouseClick(yard.tab.new, LEFT)
    sheet = await yard.sheet()
    assert isinstance(sheet, LimitSheet)
    # While a session runs a limit is for it, unless somebody says otherwise.
    assert sheet.purpose.currentText() == "The running session"
    sheet.purpose.setCurrentIndex(0)
    sheet.rows.rows[0].amount.setValue(8)
    press(sheet, "Send to the charger")
    await until(lambda: yard.tab.model.rowCount() == 1)
    assert yard.cells(0)[:4] == ["Every session · 1", "8 A", "From a moment on", "In force"]
    await until(lambda: yard.tab.schedule.said.text().startswith("Now: 8 A"))
    chart = yard.tab.schedule.chart
    assert chart is not None
    assert list(chart.curve.getData()[1]) == [8.0]
    await until(lambda: 0 < yard.current_a() <= 8.1)
    yard.tab.table.selectRow(0)
    QTest.mouseClick(yard.tab.clear, LEFT)
    press(await yard.sheet(), "Clear")
    await until(lambda: yard.tab.model.rowCount() == 0)
    await until(lambda: not yard.tab.schedule.said.text().startswith("Now: 8 A"))
    assert [f.payload["id"] for f in yard.charger.received if f.action == "ClearChargingProfile"]


async def test_a_step_that_was_taken_out_is_not_sent(yard: Yard) -> None:
    QTest.mouseClick(yard.tab.new, LEFT)
    sheet = await yard.sheet()
    assert isinstance(sheet, LimitSheet)
    for amount in (8, 10):
        QTest.mouseClick(sheet.rows.add, LEFT)
        sheet.rows.rows[-1].amount.setValue(amount)
    first, second, third = sheet.rows.rows
    assert not first.remove.isEnabled(), "a limit has one step at least"
    QTest.mouseClick(second.remove, LEFT)
    assert sheet.rows.rows == [first, third]
    press(sheet, "Send to the charger")
    await until(lambda: yard.tab.model.rowCount() == 1)
    (sent,) = await yard.depot.maintenance.profiles.sent(PLUG.charger_id)
    assert [(step.start_s, step.limit) for step in sent.profile.periods][1:] == [(7200, 10)]


async def test_a_charger_that_refuses_to_tell_its_schedule_is_said_to(yard: Yard) -> None:
    nobody = ConnectorId(PLUG.charger_id, 9)
    await until(lambda: yard.tab.schedule.chart)
    yard.tab.schedule.place.addItem("9", nobody.number)
    yard.tab.schedule.place.setCurrentIndex(yard.tab.schedule.place.findData(9))
    await until(
        lambda: yard.tab.schedule.empty.accessibleName().startswith("The charger does not say")
    )
