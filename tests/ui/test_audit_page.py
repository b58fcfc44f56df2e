"""The Audit page over real books: what stands in it, what is found, and whether it was touched."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from app.core.cards import Card
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.services.ports.audit import AuditFilter
from app.ui.desktop_window import DesktopWindow
from app.ui.models.audit_model import AuditColumn
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.waiting import until

pytestmark = pytest.mark.slow


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path, cards="known"), clock) as depot:
        yield depot


@pytest.fixture
async def page(depot):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    yield window.show_page("audit")
    await window.shut_down()


def column(page, number):
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


async def test_refused_starts_and_changes_stand_in_it_from_what_to_what(depot, clock, page):
    await depot.accounts.cards.add("04A2", Card("04A2", label="old"), by=LOCAL_OPERATOR)
    await depot.accounts.cards.change("04A2", Card("04A2", label="new"), by=LOCAL_OPERATOR)
    async with answering_charger(depot) as charger:
        await charger.start(clock.wire(), card="DEADBEEF")
    page.reload()
    await until(lambda: "session.refused" in column(page, AuditColumn.ACTION))
    details = column(page, AuditColumn.DETAIL)
    assert any("'old' -> 'new'" in detail for detail in details)
    assert any("DEADBEEF" in detail for detail in details)


async def test_it_is_narrowed_by_who_what_and_words(depot, page):
    by = Operator("Ada", Role.ADMIN)
    await depot.accounts.cards.add("04A2", Card("04A2"), by=by)
    await depot.accounts.tariffs.choose(None, by=LOCAL_OPERATOR)
    page.reload()
    await until(lambda: page.model.rowCount() >= 4)
    page.operator.setCurrentIndex(page.operator.findData("Ada"))
    await until(lambda: set(column(page, AuditColumn.OPERATOR)) == {"Ada"})
    page.operator.setCurrentIndex(0)
    page.subject.setCurrentIndex(page.subject.findData("tariff"))
    await until(lambda: all(a.startswith("tariff.") for a in column(page, AuditColumn.ACTION)))
    page.subject.setCurrentIndex(0)
    page.set_search("ada card")
    await until(lambda: set(column(page, AuditColumn.OPERATOR)) == {"Ada"})


async def test_verifying_says_where_an_entry_was_changed(qtbot, depot, page):
    for number in range(5):
        await depot.accounts.cards.add(f"C{number}", Card(f"C{number}"), by=LOCAL_OPERATOR)
    qtbot.mouseClick(page.verify, Qt.MouseButton.LeftButton)
    await until(lambda: page.said.text().startswith("All "))
    with closing(sqlite3.connect(depot.config.database)) as books, books:
        books.execute("UPDATE audit_entry SET operator = 'Eve' WHERE id = 3")
    await until(lambda: not page.verify.busy)
    page.said.setText("")
    qtbot.mouseClick(page.verify, Qt.MouseButton.LeftButton)
    await until(page.said.text)
    assert "Audit entry 3 was changed" in page.said.text()


async def test_the_export_holds_what_is_listed(depot):
    await depot.accounts.cards.add("=1+1", Card("=1+1"), by=LOCAL_OPERATOR)
    text = await depot.accounts.audit.export(AuditFilter(subject="card"), by=LOCAL_OPERATOR)
    header, first, *_ = text.splitlines()
    assert header == "number,at,operator,action,subject,detail"
    assert ",card.add," in first


async def test_who_is_no_manager_has_no_such_page(depot):
    window = DesktopWindow(access_to(depot, Operator("Ali", Role.ATTENDANT)), {})
    assert not window.rail.has_entry("audit")
    await window.shut_down()
