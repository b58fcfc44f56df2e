"""The hand-over sheet while it is written, and where it cannot be."""

import asyncio
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from app.core.errors import DepotError
from app.ui.sheets.shift import ShiftSheet

NOW = datetime(2026, 11, 21, 14, tzinfo=UTC)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    return window


async def test_it_is_printed_and_saved_once_it_is_written(window, theme, until):
    written = asyncio.Event()

    async def write(_since):
        await written.wait()
        return "<p>Bay 7 has a fault</p>"

    sheet = ShiftSheet(theme, window, NOW, write)
    assert not sheet.print_out.isEnabled()
    assert not sheet.save.isEnabled()
    written.set()
    await until(sheet.print_out.isEnabled)
    assert sheet.save.isEnabled()
    assert sheet.paper.toPlainText() == "Bay 7 has a fault"


async def test_why_it_cannot_be_written_stands_on_it(window, theme, until):
    async def write(_since):
        raise DepotError("The books are locked.")

    sheet = ShiftSheet(theme, window, NOW, write)
    await until(sheet.paper.toPlainText)
    assert "The books are locked." in sheet.paper.toPlainText()
    assert not sheet.print_out.isEnabled()


async def test_a_sheet_that_was_taken_away_meanwhile_fails_nothing(window, theme, until):
    written = asyncio.Event()

    async def write(_since):
        await written.wait()
        return "<p>late</p>"

    sheet = ShiftSheet(theme, window, NOW, write)
    work = sheet._work
    await asyncio.sleep(0)
    delete(sheet)
    written.set()
    await until(work.done)
    assert work.exception() is None
