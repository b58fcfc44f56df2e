"""Receipts, exports, statements and closed months, by real clicks over real books."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton

from app.core.cards import AuthorizationStatus
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.people import Group, Person
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.core.sessions import ChargingSession, SessionState
from app.services.ports.document import DocumentKind
from app.services.ports.people import PeopleChange
from app.ui.desktop_window import DesktopWindow
from app.ui.pages import session_panel
from app.ui.widgets.progress_sheet import ProgressSheet
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

pytestmark = pytest.mark.slow

IN_ALL = 1_200


@pytest.fixture
async def depot(tmp_path):
    clock = TestClock()
    async with running(config_for(tmp_path, timezone="UTC"), clock) as depot:
        await depot.chargers.arrived("CP1")
        change = PeopleChange(groups=[Group(-1, "Osh Transport")], people=[Person(-1, "Ada")])
        await depot.accounts.directory.apply(change)
        sessions = (past_session(number, clock) for number in range(IN_ALL))
        await asyncio.gather(*(depot.books.sessions.open(each) for each in sessions))
        yield depot


def past_session(number, clock):
    started = clock.now() - timedelta(minutes=10 * number + 600)
    return ChargingSession(
        id=SessionId(0),
        connector=ConnectorId(ChargerId("CP1"), 1),
        id_tag="04A2",
        authorization=AuthorizationStatus.ACCEPTED,
        started_at=started,
        start_received_at=started,
        meter_start_wh=number,
        state=SessionState.COMPLETED,
        energy_wh=1000,
        stopped_at=started + timedelta(minutes=9),
        person="Ada",
        person_id=1,
    )


@pytest.fixture
async def page(depot, until):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    page = window.show_page("sessions")
    await until(page.count.text)
    yield page
    await window.shut_down()


def sheets(page, kind=QDialog):
    return [each for each in page.window().findChildren(kind) if each.isVisible()]


def press(qtbot, sheet, text):
    (button,) = (b for b in sheet.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


async def save_as(page, until, path):
    await until(lambda: sheets(page, QFileDialog))
    (dialog,) = sheets(page, QFileDialog)
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.accept()


async def test_the_count_has_its_thousands_apart(page):
    assert page.count.text() == "Sessions: 1,200"


async def test_a_receipt_is_saved_and_opened(qtbot, page, depot, until, monkeypatch):
    opened = []
    monkeypatch.setattr(session_panel, "open_file", lambda path: opened.append(path) or True)
    page.panel.show_session(page.model.session_at(0))
    qtbot.mouseClick(page.panel.receipt, Qt.MouseButton.LeftButton)
    await until(lambda: opened)
    name = f"receipt-{page.model.session_at(0).id}.pdf"
    assert opened == [depot.config.data_dir / "receipts" / name]
    assert opened[0].read_bytes().startswith(b"%PDF")


async def test_what_is_listed_goes_into_a_file(page, until, tmp_path):
    file = tmp_path / "out.csv"
    csv = page.records.export.menu().actions()[1]
    csv.trigger()
    await save_as(page, until, file)
    await until(lambda: file.exists() and file.read_text().count("\n") == 1 + IN_ALL)


async def test_an_export_that_takes_long_can_be_ended(qtbot, page, until, tmp_path, monkeypatch):
    told = asyncio.Event()

    async def for_ever(*_args, progress, **_named):
        progress(30, 100)
        told.set()
        await asyncio.Event().wait()

    documents = page.records._access.records.documents
    monkeypatch.setattr(type(documents), "sessions", lambda _self, *a, **n: for_ever(*a, **n))
    work = asyncio.create_task(page.records.export_to(tmp_path / "out.pdf", DocumentKind.PDF))
    await told.wait()
    await until(lambda: sheets(page, ProgressSheet))
    (sheet,) = sheets(page, ProgressSheet)
    assert sheet.said.text() == "30 %"
    press(qtbot, sheet, "Cancel")
    assert (await work).text == "Nothing was written."
    assert not (tmp_path / "out.pdf").exists()


async def test_a_statement_is_saved_for_who_was_chosen(qtbot, page, until, tmp_path):
    qtbot.mouseClick(page.records.statement, Qt.MouseButton.LeftButton)
    await until(lambda: sheets(page))
    (sheet,) = sheets(page)
    sheet.whose.setEditText("nobody at all")
    assert not sheet.save.isEnabled()
    sheet.whose.setEditText("Ada")
    sheet.month.setCurrentIndex(1)
    sheet.kind.setCurrentIndex(1)
    press(qtbot, sheet, "Save")
    file = tmp_path / "ada.csv"
    await save_as(page, until, file)
    await until(file.exists)
    assert file.read_text("utf-8-sig").count("\nsession,") > 100


async def test_a_company_s_statement_speaks_the_language_of_the_settings(
    qtbot, page, depot, until, tmp_path
):
    directory = depot.accounts.directory
    (ada,), (company,) = directory.people(), directory.groups()
    await depot.accounts.people.save_person(replace(ada, group_id=company.id), by=LOCAL_OPERATOR)
    await depot.setup.set("language", "de", by=LOCAL_OPERATOR)
    qtbot.mouseClick(page.records.statement, Qt.MouseButton.LeftButton)
    await until(lambda: sheets(page))
    (sheet,) = sheets(page)
    sheet.whose.setEditText("Osh Transport (company or group)")
    sheet.month.setCurrentIndex(1)
    press(qtbot, sheet, "Save")
    file = tmp_path / "company.pdf"
    await save_as(page, until, file)
    await until(file.exists)
    text = PdfReader(file).pages[0].extract_text()
    assert "Abrechnung" in text
    assert "Osh Transport" in text
    assert "Ada" in text


async def test_a_month_is_closed_by_two_presses_and_then_no_more(qtbot, page, depot, until):
    months = depot.accounts.months
    qtbot.mouseClick(page.records.close_month, Qt.MouseButton.LeftButton)
    await until(lambda: sheets(page))
    (sheet,) = sheets(page)
    assert "not opened again" in sheet.accessibleDescription()
    press(qtbot, sheet, "Close February 2026")
    await until(months.closed)
    page.panel.show_session(page.model.session_at(page.model.rowCount() - 1))
    assert await months.closable() == []


async def test_who_may_not_sees_no_buttons_of_records(depot, until):
    window = DesktopWindow(access_to(depot, Operator("Ali", Role.ATTENDANT)), {})
    window.show()
    page = window.show_page("sessions")
    await until(page.count.text)
    assert not page.records.isVisible()
    await window.shut_down()
