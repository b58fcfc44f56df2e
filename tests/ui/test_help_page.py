"""The Help page, reached by its key."""

import pytest
from PySide6.QtCore import Qt

from app.core.chargers import ConnectorStatus
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.models.help_model import HelpColumn
from app.ui.pages.help import HelpPage
from app.ui.widgets.labels import TextLabel
from app.ui.words import texts, what_now_texts
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

pytestmark = pytest.mark.slow


async def test_f1_shows_what_to_type_and_each_message_with_its_tests(qtbot, tmp_path, until):
    async with running(config_for(tmp_path), TestClock()) as depot:
        window = DesktopWindow(access_to(depot), {"theme": "light"})
        window.show()
        try:
            window.activateWindow()
            await until(window.isActiveWindow)
            qtbot.keyClick(window, Qt.Key.Key_F1)
            assert window.current_key() == "help"
            page = window.page("help")
            assert isinstance(page, HelpPage)
            assert page.steps.value("Server address (URL)") == depot.url
            page.set_search("release plug")
            assert page.model.index(0, HelpColumn.ACTION).data() == "UnlockConnector"
            assert page.model.count() == 1
            page.table.selectRow(0)
            assert "TC_030_CSMS Unlock connector" in page.tests.text()
        finally:
            await window.shut_down()


async def test_at_the_kiosk_it_explains_what_the_tiles_say(tmp_path):
    async with running(config_for(tmp_path), TestClock()) as depot:
        window = KioskWindow(access_to(depot), {"theme": "light"})
        window.show()
        try:
            page = window.show_page("help")
            said = [label.text() for label in page.findChildren(TextLabel)]
            for status in ConnectorStatus:
                known = status is not ConnectorStatus.UNKNOWN
                assert (texts.STATUS_WORDS[status]() in said) is known, status
            assert what_now_texts.offline().meaning in said
        finally:
            await window.shut_down()


def test_every_message_has_a_sentence(theme):
    from app.paths import resource  # noqa: PLC0415
    from app.ui.presenters.help import read_messages  # noqa: PLC0415

    messages = read_messages(resource("help", "messages.json"))
    assert len(messages) >= 40
    assert [message.action for message in messages if not message.meaning] == []
    assert [message.action for message in messages if not message.supported] == []
