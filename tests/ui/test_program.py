"""The program as main runs it: windows and depots come anew, and it ends when it is closed."""

import asyncio
import socket

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from shiboken6 import isValid

from app.config import load_config
from app.core.clock import Clock
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.db.migrate import prepare_database
from app.main import _until_closed
from app.setting_sources import put_back
from app.ui.desktop_window import DesktopWindow
from app.ui.language import ScreenLanguage
from app.ui.sections.backup import BackupSection, RestoreSheet
from app.ui.words.upkeep_texts import restored
from tests.support.top_levels import top_level_widgets
from tests.support.waiting import until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

ANNA = Operator("Anna", Role.ADMIN)
LEFT = Qt.MouseButton.LeftButton


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


async def window_after(before=None):
    """Return the window that comes after another one, or the first."""
    async with asyncio.timeout(30):
        while True:
            for each in top_level_widgets():
                is_window = isinstance(each, DesktopWindow) and each.isVisible()
                if is_window and each is not before and not each._finished:
                    return each
            await asyncio.sleep(0.02)


@pytest.fixture
async def program(tmp_path, qapp):
    config = load_config({"data_dir": tmp_path, "ocpp_host": "127.0.0.1", "api": False})
    prepare_database(config.database, Clock())
    await put_back(config, {"ocpp_port": free_port()})
    before, language = QLocale(), ScreenLanguage(qapp)
    task = asyncio.create_task(_until_closed(config, language, kiosk=False, demo=0))
    yield task
    language.close()
    QLocale.setDefault(before)
    assert task.done()


async def test_settings_language_and_a_backup_come_into_force_without_a_restart(program):
    window = await window_after()
    setup, port = window._access.system.setup, free_port()
    await setup.set("depot_name", "North yard", by=LOCAL_OPERATOR)
    await setup.set("ocpp_port", port, by=LOCAL_OPERATOR)
    await window._access.session.operators.add("Anna", Role.ADMIN, pin="2580", by=LOCAL_OPERATOR)
    window.show_page("settings")
    window.page("settings").show_section("network")
    window.page("settings").depot_renewal_requested.emit()

    window = await window_after(window)
    assert window._access.listening == f"ws://127.0.0.1:{port}/"
    assert window.top_bar._depot.text() == "North yard"
    assert window._access.operator == ANNA, "who was signed in stays so"
    assert window.page_shown() == {"key": "settings", "of": "network"}

    await window._access.system.setup.set("language", "de", by=ANNA)
    window.page("settings").window_renewal_requested.emit()
    window = await window_after(window)
    assert window.rail._entries["overview"].text() == "Übersicht"

    backup = await window._access.upkeep.backups.make("depot", by=ANNA)
    await window._access.system.setup.set("cards", "any", by=ANNA)
    await restore(window, backup)
    window = await window_after(window)
    assert window._access.system.setup.value("cards") == "known"
    assert window.toasts.texts() == [restored()]

    window.close()
    await asyncio.wait_for(program, 30)


async def restore(window, backup):
    """Choose a backup on the page and hold what brings it back."""
    window.show_page("settings")
    window.page("settings").show_section("backup")
    section = window.page("settings").section("backup").findChild(BackupSection)
    await until(section.restore.isVisible)
    QTest.mouseClick(section.restore, LEFT)
    dialog = await shown(QFileDialog)
    assert dialog.directory().path() == str(backup.parent)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(backup))
    dialog.accept()
    sheet = await shown(RestoreSheet)
    assert backup.name in sheet.windowTitle()
    QTest.mousePress(sheet.hold, LEFT)
    await until(lambda: not isValid(sheet) or not sheet.isVisible())


async def shown(kind):
    """Return the dialog of a kind once it is open."""
    found = []

    def is_open():
        shown_now = (each for each in top_level_widgets() if each.isVisible())
        found.extend(each for each in shown_now if isinstance(each, kind))
        return found

    await until(is_open)
    return found[0]


async def test_a_port_that_is_lost_in_between_leads_back_to_the_one_before(program):
    window = await window_after()
    before = window._access.listening
    with socket.create_server(("127.0.0.1", 0)) as taken:
        await window._access.books.settings.save("ocpp_port", taken.getsockname()[1])
        window._access.system.renewal.ask()
        window = await window_after(window)
    assert window._access.listening == before
    await until(window.toasts.texts)
    assert window.toasts.texts()[0].startswith("Cannot listen for chargers on 127.0.0.1")
    window.close()
    await asyncio.wait_for(program, 30)
