"""Messages taken out of the Charger page: as JSON lines, as JSON, and as a case to play back."""

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from tests.replay import load, replay
from tests.support.depots import config_for, running
from tests.support.top_levels import top_level_widgets
from tests.support.waiting import until
from tests.ui.test_charger_page import Yard, open_yard, stack

__all__ = ["stack"]

LEFT = Qt.MouseButton.LeftButton


@pytest_asyncio.fixture
async def yard(stack: AsyncExitStack, tmp_path: Path, theme: Theme) -> AsyncIterator[Yard]:
    opened = await open_yard(stack, tmp_path, theme)
    opened.page.tabs.setCurrentWidget(opened.page.tabs.messages)
    await until(lambda: opened.page.tabs.messages.model.rowCount() == 4)
    yield opened


def dialog() -> QFileDialog | None:
    shown = top_level_widgets()
    return next((w for w in shown if isinstance(w, QFileDialog) and w.isVisible()), None)


async def save(yard: Yard, button: BusyButton, target: Path) -> None:
    QTest.mouseClick(button, LEFT)
    await until(dialog)
    shown = dialog()
    assert shown is not None
    field = shown.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(target))
    shown.accept()
    await until(lambda: any(target.name in text for _, text in yard.toasts))


async def test_what_is_listed_is_exported_in_the_order_it_happened(
    yard: Yard, tmp_path: Path
) -> None:
    await save(yard, yard.page.tabs.messages.save.export, tmp_path / "said.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "said.jsonl").read_text().splitlines()]
    assert [line["action"] for line in lines] == ["BootNotification"] + 3 * ["StatusNotification"]
    assert lines[0]["request"]["chargePointVendor"] == "Ladetechnik Nord"
    assert lines[0]["answer"]["status"] == "Accepted"
    assert yard.toasts[-1] == ("success", "Saved said.jsonl, messages: 4.")


async def test_the_filter_counts_and_what_was_not_scrolled_to_comes_along(
    yard: Yard, tmp_path: Path
) -> None:
    for _ in range(3):
        await yard.charger.call("Heartbeat", {})
    tab = yard.page.tabs.messages
    tab.filter.action.setCurrentIndex(tab.filter.action.findData("Heartbeat"))
    await save(yard, tab.save.export, tmp_path / "beats.jsonl")
    assert (tmp_path / "beats.jsonl").read_text().count('"Heartbeat"') == 3


async def test_a_saved_case_is_played_back_to_another_depot(yard: Yard, tmp_path: Path) -> None:
    await yard.charger.call(
        "StartTransaction",
        {"connectorId": 1, "idTag": "A1", "meterStart": "1250", "timestamp": yard.clock.wire()},
    )
    await yard.charger.send('[2,"x9","MeterValues",{"connectorId":1,"met')
    await yard.charger.answer()
    await save(yard, yard.page.tabs.messages.save.case, tmp_path / "case.jsonl")
    vectors = load(tmp_path / "case.jsonl")
    assert "meterStart: str read as integer" in vectors[-2].shows
    assert vectors[-1].wire.endswith('"met')
    async with running(config_for(tmp_path / "other"), yard.clock) as other:
        outcomes = await replay(other, vectors)
    assert not any(outcome.failed for outcome in outcomes)
    assert "meterStart: str read as integer" in outcomes[-2].repairs


async def test_one_message_is_copied_as_json(yard: Yard) -> None:
    tab = yard.page.tabs.messages
    tab.table.selectRow(3)
    QTest.mouseClick(tab.detail.copy_json, LEFT)
    copied = json.loads(QApplication.clipboard().text())
    assert copied["action"] == "BootNotification"
    assert copied["charger"] == "CP1"
