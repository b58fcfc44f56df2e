"""Settings of many chargers over a real depot with simulated chargers, by clicks."""

import csv
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from app.core.golden_sets import GoldenSet
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.ocpp.simulator.charger import SimulatedCharger
from app.ui.actions import ActionRunner
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.models.charger_choice_model import ChoiceColumn
from app.ui.models.configuration_model import ConfigurationColumn
from app.ui.pages.charger_configuration import ConfigurationTab
from app.ui.pages.many_chargers import ManyChargersPage
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
SIM_2 = ChargerId("SIM-2")


@dataclass
class Yard:
    depot: Depot
    chargers: list[SimulatedCharger]
    page: ManyChargersPage
    tab: ConfigurationTab
    window: QWidget
    told: list[str]

    async def press(self, text: str) -> None:
        """Press a button of the sheet that is open, or is about to be."""
        await until(lambda: self.window.findChildren(Sheet))
        buttons = self.window.findChildren(Sheet)[-1].findChildren(QPushButton)
        QTest.mouseClick(next(b for b in buttons if b.text() == text), LEFT)

    def words(self) -> list[str]:
        model = self.page.settings.picker.model
        rows = range(model.rowCount())
        return [str(model.index(row, ChoiceColumn.WORD).data() or "") for row in rows]


@pytest_asyncio.fixture
async def yard(tmp_path: Path, theme: Theme) -> AsyncIterator[Yard]:
    clock = TestClock()
    async with AsyncExitStack() as stack:
        depot = await stack.enter_async_context(running(config_for(tmp_path), clock))
        chargers = [
            await stack.enter_async_context(simulated_charger(depot.url, clock, name))
            for name in ("SIM-1", "SIM-2")
        ]
        told: list[str] = []
        window = QWidget()
        window.resize(1366, 704)
        runner = ActionRunner(lambda _kind, text, _detail: told.append(text), window)
        bridge = DepotBridge(depot.bus, window)
        access = access_to(depot, LOCAL_OPERATOR)
        actions = ChargerActions(access, runner, theme, LocaleFormats(), window)
        page = ManyChargersPage(theme, access, bridge, actions, LocaleFormats())
        tab = ConfigurationTab(theme, access, actions)
        for widget in (page, tab):
            widget.setParent(window)
            widget.resize(window.size())
        tab.hide()
        stack.callback(window.deleteLater)
        stack.callback(window.hide)
        stack.callback(bridge.close)
        stack.push_async_callback(runner.close)
        window.show()
        yield Yard(depot, chargers, page, tab, window, told)


async def test_without_a_set_nobody_is_told_that_nothing_differs(yard: Yard) -> None:
    settings = yard.page.settings
    yard.page.tabs.setCurrentWidget(settings)
    QTest.mouseClick(settings.picker.all_shown, LEFT)
    QTest.mouseClick(settings.compare, LEFT)
    why = "Its model has no golden set. "
    await until(lambda: all(word.startswith(why) for word in yard.words()))
    await until(lambda: settings.said.text().startswith(why))


async def test_a_set_made_from_one_charger_mends_the_other(yard: Yard, tmp_path: Path) -> None:
    golden, settings = yard.page.golden, yard.page.settings
    first, second = yard.chargers
    yard.page.tabs.setCurrentWidget(golden)
    QTest.mouseClick(golden.new, LEFT)
    await yard.press("Read its settings")
    await until(golden.rows.count)
    assert "NumberOfConnectors" not in golden.rows.values()
    golden.name.setText("Depot standard")
    golden.key.setText("HeartbeatInterval")
    QTest.mouseClick(golden.add, LEFT)
    row = golden.rows.add("HeartbeatInterval")
    golden.rows.setData(golden.rows.index(row, 1), "77")
    QTest.mouseClick(golden.save, LEFT)
    service = yard.depot.maintenance.configuration
    await until(service.golden_sets)
    assert service.golden_sets()[0].name == "Depot standard"

    yard.page.tabs.setCurrentWidget(settings)
    QTest.mouseClick(settings.picker.all_shown, LEFT)
    QTest.mouseClick(settings.compare, LEFT)
    await until(lambda: yard.words() == ["1 difference(s)", "1 difference(s)"])
    await until(settings.apply.isEnabled)
    assert settings.rows.rowCount() == 2
    QTest.mouseClick(settings.apply, LEFT)
    await yard.press("Write")
    await until(lambda: yard.words() == ["1 taken", "1 taken"])
    assert [c.configuration.text("HeartbeatInterval") for c in (first, second)] == ["77", "77"]

    await until(lambda: not settings.apply.busy)
    # What was taken is not written a second time.
    assert not settings.apply.isEnabled()
    QTest.mouseClick(settings.export, LEFT)
    await until(lambda: yard.window.findChildren(QFileDialog))
    (dialog,) = yard.window.findChildren(QFileDialog)
    path = tmp_path / "all.csv"
    # A field that has the focus does not take `selectFile`.
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(path))
    dialog.accept()
    await until(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [(r["charger"], r["HeartbeatInterval"]) for r in table] == [
        ("SIM-1", "77"),
        ("SIM-2", "77"),
    ]


async def test_a_comparison_is_stopped_by_a_press_and_the_next_one_goes_through(yard: Yard) -> None:
    settings, looked_at = yard.page.settings, "1 difference(s)"
    golden = GoldenSet("Acme", "X", {"HeartbeatInterval": "55"}, "Quiet")
    await yard.depot.maintenance.configuration.save_golden(golden, by=LOCAL_OPERATOR)
    yard.page.tabs.setCurrentWidget(settings)
    settings.wanted.setCurrentIndex(1)
    QTest.mouseClick(settings.picker.all_shown, LEFT)

    def stop() -> None:
        if yard.words()[0].startswith("Reading") and settings.stop.isVisible():
            QTest.mouseClick(settings.stop, LEFT)

    settings.picker.model.dataChanged.connect(stop)
    QTest.mouseClick(settings.compare, LEFT)
    await until(lambda: yard.words()[0] == looked_at and not settings.compare.busy)
    assert yard.words()[1] == "", "nobody asked the second charger"
    assert not settings.stop.isVisible()
    settings.picker.model.dataChanged.disconnect(stop)
    QTest.mouseClick(settings.compare, LEFT)
    await until(lambda: yard.words() == [looked_at] * 2)


async def test_a_charger_is_compared_with_another_and_takes_its_values(yard: Yard) -> None:
    tab, model = yard.tab, yard.tab.model
    yard.page.hide()
    tab.show()
    tab.show_charger(SIM_2)
    await until(model.rowCount)
    values = {"HeartbeatInterval": "55", "WebSocketPingInterval": "44"}
    golden = GoldenSet("Acme", "X", values, "Quiet")
    await yard.depot.maintenance.configuration.save_golden(golden, by=LOCAL_OPERATOR)
    tab.compare.refresh()
    names = [tab.compare.choice.itemText(row) for row in range(tab.compare.choice.count())]
    assert names == ["Compare with …", "the set “Quiet”", "SIM-1"]
    tab.compare.choice.setCurrentIndex(2)
    await until(tab.compare.said.isVisible)
    assert tab.compare.said.text() == "No difference"
    tab.compare.choice.setCurrentIndex(1)
    assert not tab.table.isColumnHidden(ConfigurationColumn.OTHER)
    QTest.mouseClick(tab.compare.only, LEFT)
    assert tab.table.model().rowCount() == 2
    QTest.mouseClick(tab.compare.take, LEFT)
    QTest.mouseClick(tab.save, LEFT)
    await until(lambda: yard.chargers[1].configuration.text("HeartbeatInterval") == "55")
    await until(tab.restart.isVisible)
    assert "WebSocketPingInterval" in tab.restart_note.text()
