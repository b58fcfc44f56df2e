"""The page for many chargers, over a real depot with chargers on real sockets."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.chargers import Presence
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.ui.actions import ActionRunner
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.models.charger_choice_model import ChoiceColumn
from app.ui.pages.bulk import BulkPage
from app.ui.sheets.area import AreaSheet
from app.ui.theme import Theme
from app.ui.widgets.sheet import Sheet
from app.ui.words.formats import LocaleFormats
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Yard:
    depot: Depot
    chargers: list[AnsweringCharger]
    page: BulkPage
    window: QWidget

    def answers(self) -> list[str]:
        rows = range(self.page.picker.model.rowCount())
        return [
            str(self.page.picker.model.index(row, ChoiceColumn.WORD).data() or "") for row in rows
        ]

    def calls(self) -> list[int]:
        return [len(charger.calls) for charger in self.chargers]


@pytest_asyncio.fixture
async def yard(tmp_path: Path, theme: Theme) -> AsyncIterator[Yard]:
    async with AsyncExitStack() as stack:
        depot = await stack.enter_async_context(running(config_for(tmp_path), TestClock()))
        chargers = [
            await stack.enter_async_context(answering_charger(depot, f"CP{number}"))
            for number in (1, 2, 3)
        ]
        window = QWidget()
        window.resize(1366, 704)
        runner = ActionRunner(lambda *_: None, window)
        bridge = DepotBridge(depot.bus, window)
        access = access_to(depot, LOCAL_OPERATOR)
        actions = ChargerActions(access, runner, theme, LocaleFormats(), window)
        page = BulkPage(theme, access, bridge, actions, LocaleFormats())
        page.setParent(window)
        page.resize(window.size())
        stack.callback(window.deleteLater)
        stack.callback(window.hide)
        stack.callback(bridge.close)
        stack.push_async_callback(runner.close)
        window.show()
        page.request.setCurrentIndex(page.request.findData("ClearCache"))
        page.stagger.setValue(0)
        yield Yard(depot, chargers, page, window)


def presence(yard: Yard, charger_id: str) -> Presence:
    charger = yard.depot.state.charger(ChargerId(charger_id), yard.depot.clock.now())
    assert charger is not None
    return charger.presence


async def send(yard: Yard) -> None:
    QTest.mouseClick(yard.page.send, LEFT)
    await until(lambda: yard.window.findChildren(Sheet))
    (sheet,) = yard.window.findChildren(Sheet)
    confirm = next(b for b in sheet.findChildren(QPushButton) if b.text() == "Send")
    QTest.mouseClick(confirm, LEFT)


async def test_each_chosen_charger_shows_its_own_answer(yard: Yard) -> None:
    yard.chargers[1].answers["ClearCache"] = {"status": "Rejected"}
    assert not yard.page.send.isEnabled()
    yard.page.picker.all_shown.setChecked(True)
    await send(yard)
    await until(lambda: yard.answers() == ["Accepted", "Rejected", "Accepted"])
    await until(yard.page.retry.isVisible)
    assert "2 accepted · 1 failed" in yard.page.summary.text()
    QTest.mouseClick(yard.page.retry, LEFT)
    await until(lambda: yard.calls() == [1, 2, 1])


async def test_only_what_a_search_shows_is_chosen(yard: Yard) -> None:
    yard.page.set_search("cp2")
    yard.page.picker.all_shown.setChecked(True)
    yard.page.set_search("")
    assert yard.page.picker.model.chosen == ["CP2"]
    index = yard.page.picker.model.index(0, ChoiceColumn.CHARGER)
    yard.page.picker.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    await send(yard)
    await until(lambda: yard.calls() == [1, 1, 0])


async def test_with_shift_all_between_two_boxes_are_chosen(yard: Yard) -> None:
    picker = yard.page.picker

    def click(row: int, modifier: Qt.KeyboardModifier) -> None:
        cell = picker.table.visualRect(picker.model.index(row, ChoiceColumn.CHARGER))
        box = QPoint(cell.left() + 24, cell.center().y())
        QTest.mouseClick(picker.table.viewport(), LEFT, modifier, box)

    click(0, Qt.KeyboardModifier.NoModifier)
    click(2, Qt.KeyboardModifier.ShiftModifier)
    assert picker.chosen == ["CP1", "CP2", "CP3"]
    click(1, Qt.KeyboardModifier.ShiftModifier)
    assert picker.chosen == ["CP1"]


async def test_nothing_is_sent_before_it_is_confirmed(yard: Yard) -> None:
    yard.page.picker.all_shown.setChecked(True)
    QTest.mouseClick(yard.page.send, LEFT)
    await until(lambda: yard.window.findChildren(Sheet))
    (sheet,) = yard.window.findChildren(Sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await until(lambda: not yard.window.findChildren(Sheet))
    assert yard.calls() == [0, 0, 0]


async def test_what_waits_for_an_offline_charger_is_shown_and_can_be_dropped(yard: Yard) -> None:
    deferred = yard.depot.maintenance.deferred
    await yard.depot.chargers.arrived("CP9")
    until_then = yard.depot.clock.now() + timedelta(hours=1)
    await deferred.ask(ChargerId("CP9"), "ClearCache", {}, until_then, by=LOCAL_OPERATOR)
    await until(yard.page.drop.isVisible)
    assert yard.page.waiting.text().startswith("ClearCache for CP9 waits")
    QTest.mouseClick(yard.page.drop, LEFT)
    await until(lambda: not deferred.waiting())
    await until(lambda: not yard.page.drop.isVisible())


async def test_where_the_first_charger_refuses_nobody_else_is_asked(yard: Yard) -> None:
    yard.chargers[0].answers["ClearCache"] = {"status": "Rejected"}
    yard.page.picker.all_shown.setChecked(True)
    await send(yard)
    await until(lambda: yard.answers() == ["Rejected", "Not asked", "Not asked"])
    assert yard.calls() == [1, 0, 0]
    await until(lambda: "stopped: the first charger did not accept" in yard.page.summary.text())


async def test_after_so_many_failures_the_rest_is_not_asked(yard: Yard) -> None:
    for charger in yard.chargers:
        charger.answers["ClearCache"] = {"status": "Rejected"}
    yard.page.canaries.setValue(0)
    yard.page.stop_after.setValue(2)
    yard.page.stagger.setValue(1)
    yard.page.picker.all_shown.setChecked(True)
    await send(yard)
    await until(lambda: yard.answers() == ["Rejected", "Rejected", "Not asked"])
    assert yard.calls() == [1, 1, 0]
    await until(lambda: "stopped: chargers that did not accept: 2" in yard.page.summary.text())


async def test_a_run_that_goes_on_is_ended_by_a_press(yard: Yard) -> None:
    yard.page.stagger.setValue(600)
    yard.page.picker.all_shown.setChecked(True)
    await send(yard)
    await until(lambda: yard.answers()[0] == "Accepted")
    assert not yard.page.send.isEnabled()
    QTest.mouseClick(yard.page.cancel, LEFT)
    # The ten minutes until the next charger are not waited for.
    await until(lambda: yard.answers() == ["Accepted", "Not asked", "Not asked"])
    assert "cancelled by" in yard.page.summary.text()
    assert yard.page.send.isEnabled()
    assert yard.calls() == [1, 0, 0]


async def test_an_offline_charger_gets_the_command_when_it_connects(yard: Yard) -> None:
    yard.chargers[2].cut()
    await until(lambda: presence(yard, "CP3") is Presence.OFFLINE)
    yard.page.wait.setChecked(True)
    yard.page.picker.all_shown.setChecked(True)
    await send(yard)
    await until(lambda: yard.answers() == ["Accepted", "Accepted", "Waits until it connects"])
    await until(lambda: yard.page.waiting.text().startswith("ClearCache for CP3 waits"))
    async with answering_charger(yard.depot, "CP3") as back:
        await until(lambda: ("ClearCache", {}) in back.calls)
    await until(lambda: not yard.page.waiting.isVisible())


async def test_chargers_are_chosen_by_the_area_they_stand_in(yard: Yard) -> None:
    for name, area in (("CP1", "Hall 1"), ("CP2", "Yard"), ("CP3", "Yard")):
        await yard.depot.chargers.set_area(ChargerId(name), area, by=LOCAL_OPERATOR)
    await until(lambda: yard.page.picker.by_area.count() == 3)
    yard.page.picker.by_area.setCurrentIndex(yard.page.picker.by_area.findData("Yard"))
    QTest.mouseClick(yard.page.picker.all_shown, LEFT)
    assert yard.page.picker.chosen == ["CP2", "CP3"]
    await send(yard)
    await until(lambda: yard.calls() == [0, 1, 1])


async def test_the_chosen_chargers_get_an_area(yard: Yard) -> None:
    yard.page.picker.choose([ChargerId("CP2"), ChargerId("CP3")])
    QTest.mouseClick(yard.page.area, LEFT)
    await until(lambda: yard.window.findChildren(AreaSheet))
    (sheet,) = yard.window.findChildren(AreaSheet)
    sheet.area.setEditText("")
    QTest.keyClicks(sheet.area, "Yard")
    QTest.mouseClick(sheet.save, LEFT)
    await until(lambda: yard.page.picker.by_area.findData("Yard") > 0)
    areas = {charger.id: charger.area for charger in yard.depot.chargers.all()}
    assert areas == {"CP1": "", "CP2": "Yard", "CP3": "Yard"}


async def test_those_with_old_firmware_are_told_and_chosen_by_one_press(yard: Yard) -> None:
    page = yard.page
    assert not page.old_firmware.isVisible()
    newer = {
        "chargePointVendor": "Ladetechnik Nord",
        "chargePointModel": "Säule X2",
        "firmwareVersion": "4.20.0",
    }
    await yard.chargers[0].call("BootNotification", newer)
    await until(page.old_firmware.isVisible)
    assert page.old_firmware.said.text().endswith(": 2")
    assert "CP2: 4.18.2 instead of 4.20.0" in page.old_firmware.toolTip()
    page.set_search("cp1")
    QTest.mouseClick(page.old_firmware.choose, LEFT)
    assert page.picker.chosen == ["CP2", "CP3"]
    assert page.picker.model.rowCount() == 3, "no filter hides what was chosen"
    await yard.chargers[1].call("BootNotification", newer)
    await yard.chargers[2].call("BootNotification", newer)
    await until(lambda: not page.old_firmware.isVisible())
