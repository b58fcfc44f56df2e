"""The Files tab over a real depot: asking, progress, what came, and firmware that is confirmed."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.core.ids import ChargerId
from app.core.roles import Operator, Role
from app.ui.pages.charger_files import FilesTab
from app.ui.theme import Theme
from app.ui.widgets.sheet import Sheet
from tests.integration.test_files import http
from tests.support.waiting import until
from tests.ui.test_charger_page import Yard, open_yard, stack

__all__ = ["stack"]

LEFT = Qt.MouseButton.LeftButton


@pytest_asyncio.fixture
async def yard(stack: AsyncExitStack, tmp_path: Path, theme: Theme) -> AsyncIterator[Yard]:
    (tmp_path / "firmware").mkdir()
    (tmp_path / "firmware" / "image-2.0.bin").write_bytes(b"image")
    opened = await open_yard(stack, tmp_path, theme)
    opened.charger.answers |= {"GetDiagnostics": {"fileName": "diag.log"}, "UpdateFirmware": {}}
    opened.page.tabs.setCurrentWidget(opened.page.tabs.files)
    yield opened


def asked(yard: Yard, action: str) -> list[str]:
    return [str(payload["location"]) for name, payload in yard.charger.calls if name == action]


async def test_diagnostics_come_and_are_read(yard: Yard) -> None:
    files = yard.page.tabs.files
    QTest.mouseClick(files.diagnostics, LEFT)
    await until(lambda: asked(yard, "GetDiagnostics"))
    (url,) = asked(yard, "GetDiagnostics")
    await http(url + "diag.log", "PUT", "Content-Length: 11", body=b"all is well")
    await yard.charger.call("DiagnosticsStatusNotification", {"status": "Uploaded"})
    await until(lambda: "Uploaded" in files.progress.text())
    assert files.progress.text().startswith("Diagnostics · ")
    await until(lambda: files.model.rowCount() == 1)
    files.table.selectRow(0)
    assert files.view.toPlainText() == "all is well"


async def test_firmware_is_sent_once_it_is_confirmed(yard: Yard) -> None:
    files = yard.page.tabs.files
    assert files.firmware.currentText() == "image-2.0.bin"
    QTest.mouseClick(files.update_button, LEFT)
    await until(lambda: yard.window.findChildren(Sheet))
    assert asked(yard, "UpdateFirmware") == []
    (sheet,) = yard.window.findChildren(Sheet)
    confirm = [b for b in sheet.findChildren(QPushButton) if b.text() == "Update firmware"]
    QTest.mouseClick(confirm[0], LEFT)
    await until(lambda: asked(yard, "UpdateFirmware"))
    assert asked(yard, "UpdateFirmware")[0].endswith("/image-2.0.bin")


async def test_an_attendant_may_not_update(
    stack: AsyncExitStack, tmp_path: Path, theme: Theme
) -> None:
    (tmp_path / "firmware").mkdir()
    (tmp_path / "firmware" / "image.bin").write_bytes(b"image")
    yard = await open_yard(stack, tmp_path, theme, Operator("Kim", Role.ATTENDANT))
    files: FilesTab = yard.page.tabs.files
    yard.page.tabs.setCurrentWidget(files)
    assert files.diagnostics.isEnabled()
    assert not files.update_button.isEnabled()
    files.show_charger(ChargerId("CP1"))
