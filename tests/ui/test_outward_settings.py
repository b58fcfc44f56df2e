"""Receivers, recipients and labels on the Settings page, by real clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from app.core.forwarding import Receiver
from app.ui.desktop_window import DesktopWindow
from app.ui.sections.drivers import DriversSection
from app.ui.sections.forwarding import ForwardingSection
from app.ui.sections.mail_server import MailServerSection
from app.ui.sections.notices import RecipientsSection
from app.ui.widgets.sheet import Sheet
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.receivers import mail_receiver, web_receiver
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

pytestmark = pytest.mark.slow
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
async def depot(tmp_path):
    async with running(config_for(tmp_path), TestClock()) as depot:
        yield depot


@pytest.fixture
async def settings(depot):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    page = window.show_page("settings")
    yield page
    await window.shut_down()


def section(page, key, kind):
    page.show_section(key)
    (card,) = page.section(key).findChildren(kind)
    return card


def sheet():
    shown = [w for w in top_level_widgets() if isinstance(w, Sheet) and w.isVisible()]
    return shown[-1] if shown else None


async def opened(until):
    await until(sheet)
    return sheet()


async def test_a_receiver_is_added_tested_and_removed(depot, settings, qtbot, until):
    card = section(settings, "forwarding", ForwardingSection)
    async with web_receiver() as receiver:
        qtbot.mouseClick(card.add, LEFT)
        asked = await opened(until)
        assert not asked.save.isEnabled()
        qtbot.keyClicks(asked.name, "Fleet office")
        qtbot.keyClicks(asked.url, receiver.url)
        qtbot.mouseClick(asked.save, LEFT)
        await until(lambda: card.list.count() == 1)
        assert "Fleet office" in card.list.item(0).text()
        card.list.setCurrentRow(0)
        qtbot.mouseClick(card.test, LEFT)
        await until(lambda: receiver.asked)
        await until(lambda: not card._actions.runner.is_busy(card.test))
        qtbot.mouseClick(card.remove, LEFT)
        asked = await opened(until)
        (yes,) = [b for b in asked.findChildren(QPushButton) if b.text() == "Remove"]
        qtbot.mouseClick(yes, LEFT)
        await until(lambda: card.list.count() == 0)
    assert await depot.outward.forwarding.statuses() == []


async def test_a_broker_asks_for_what_a_web_server_does_not(depot, settings, qtbot, until):
    card = section(settings, "forwarding", ForwardingSection)
    qtbot.mouseClick(card.add, LEFT)
    asked = await opened(until)
    assert not asked.topic.isVisible()
    asked.kind.setCurrentIndex(asked.kind.findData(Receiver.MQTT))
    assert asked.topic.isVisible()
    qtbot.keyClicks(asked.name, "House")
    qtbot.keyClicks(asked.url, "mqtt://127.0.0.1:1")
    assert asked.discovery.isChecked()
    qtbot.mouseClick(asked.discovery, LEFT, pos=QPoint(10, asked.discovery.height() // 2))
    qtbot.mouseClick(asked.save, LEFT)
    await until(lambda: card.list.count() == 1)
    (kept,) = await depot.outward.forwarding.statuses()
    assert (kept.target.kind, kept.target.discovery) == (Receiver.MQTT, False)
    card.list.setCurrentRow(0)
    qtbot.mouseClick(card.edit, LEFT)
    asked = await opened(until)
    assert not asked.discovery.isChecked()
    asked.reject()


async def test_why_a_receiver_does_not_answer_stands_beside_it(depot, settings, qtbot, until):
    card = section(settings, "forwarding", ForwardingSection)
    qtbot.mouseClick(card.add, LEFT)
    asked = await opened(until)
    qtbot.keyClicks(asked.name, "Nobody")
    qtbot.keyClicks(asked.url, "http://127.0.0.1:1/")
    qtbot.mouseClick(asked.save, LEFT)
    await until(lambda: card.list.count() == 1)
    async with answering_charger(depot) as charger:
        at = depot.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        await charger.start(at)

        async def failed():
            (status,) = await depot.outward.forwarding.statuses()
            return status.progress.last_error

        await until(failed)
        card.refresh()
        await until(lambda: "No answer" in card.list.item(0).text())


async def test_somebody_who_is_told_gets_a_test_by_mail(depot, settings, qtbot, until):
    async with mail_receiver() as mail:
        server = section(settings, "notices", MailServerSection)
        qtbot.mouseClick(server.change, LEFT)
        asked = await opened(until)
        qtbot.keyClicks(asked.host, "127.0.0.1")
        asked.port.setValue(mail.port)
        asked.security.setCurrentText("none")
        qtbot.keyClicks(asked.from_address, "depot@example.com")
        qtbot.mouseClick(asked.save, LEFT)
        await until(lambda: depot.outward.recipients.server.host)
        card = section(settings, "notices", RecipientsSection)
        qtbot.mouseClick(card.add, LEFT)
        asked = await opened(until)
        qtbot.keyClicks(asked.name, "Office")
        qtbot.keyClicks(asked.address, "office@example.com")
        qtbot.mouseClick(asked.quiet, LEFT)
        qtbot.mouseClick(asked.save, LEFT)
        await until(lambda: card.list.count() == 1)
        card.list.setCurrentRow(0)
        qtbot.mouseClick(card.test, LEFT)
        await until(lambda: mail.mails)


async def test_labels_are_saved_as_a_pdf(depot, settings, qtbot, until, tmp_path, monkeypatch):
    async def where(*_arguments):
        return tmp_path / "labels.pdf"

    monkeypatch.setattr("app.ui.sections.drivers.ask_where_to_save", where)
    card = section(settings, "drivers", DriversSection)
    async with answering_charger(depot):
        qtbot.mouseClick(card.print, LEFT)
        file = tmp_path / "labels.pdf"
        await until(lambda: file.exists() and file.stat().st_size)
    assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF")
