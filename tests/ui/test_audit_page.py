"""The Audit page over real books: what stands in it, what is found, and whether it was touched."""

import csv
import io
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from app.core.cards import Card
from app.core.people import Person
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.services.people.people import MonthlyQuota
from app.services.ports.audit import AuditFilter
from app.ui.audit_file import audit_csv
from app.ui.desktop_window import DesktopWindow
from app.ui.models.audit_model import AuditColumn
from app.ui.presenters.audit import AuditWords
from app.ui.words.audit_values import AuditValues
from app.ui.words.formats import LocaleFormats
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
    refused = "Card DEADBEEF was refused at CP1"
    await until(lambda: refused in column(page, AuditColumn.DEED))
    deeds = column(page, AuditColumn.DEED)
    assert deeds.count("Changed card 04A2 (old): Label old → new") == 1
    assert deeds[-1].startswith("Added card 04A2")


async def test_it_is_narrowed_by_who_what_and_words(depot, page):
    by = Operator("Ada", Role.ADMIN)
    await depot.accounts.cards.add("04A2", Card("04A2"), by=by)
    await depot.accounts.tariffs.choose(None, by=LOCAL_OPERATOR)
    page.reload()
    await until(lambda: page.model.rowCount() >= 2)
    page.operator.setCurrentIndex(page.operator.findData("Ada"))
    await until(lambda: set(column(page, AuditColumn.OPERATOR)) == {"Ada"})
    page.operator.setCurrentIndex(0)
    page.subject.setCurrentIndex(page.subject.findData("tariff"))
    await until(lambda: column(page, AuditColumn.DEED) == ["Sold by no tariff from now on"])
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
    assert "Entry 3 was changed" in page.said.text()


async def test_the_export_says_in_words_what_is_listed_and_holds_the_entries(depot):
    await depot.accounts.cards.add("A1", Card("A1"), by=Operator("=1+1", Role.ADMIN))
    audit = depot.accounts.audit
    deeds = await audit.export(AuditFilter(subject="card"), by=LOCAL_OPERATOR)
    words = AuditWords(AuditValues(LocaleFormats(), audit.name_of, depot.clock.now))
    header, row = csv.reader(io.StringIO(audit_csv(deeds, words).decode("utf-8-sig")))
    assert header[1:5] == ["Time (UTC)", "Who", "What was done", "Outcome"]
    assert row[2:6] == ["'=1+1", "Added card A1", "Done", ""]
    assert row[6].count("card.add") == 2


async def test_a_row_folds_out_to_what_changed_in_units_and_to_the_entries(qtbot, depot, page):
    people = depot.accounts.people
    before, after = MonthlyQuota(200_000, False), MonthlyQuota(250_000, False)
    ada = await people.save_person(Person(0, "Ada"), before, by=LOCAL_OPERATOR)
    await people.save_person(ada, after, by=LOCAL_OPERATOR)
    page.reload()
    changed = "Changed Ada: Monthly quota 200 kWh → 250 kWh"
    await until(lambda: changed in column(page, AuditColumn.DEED))
    page.table.setCurrentIndex(page.model.index(column(page, AuditColumn.DEED).index(changed), 0))
    assert page.detail.isVisible()
    assert page.detail.changes.value("Monthly quota") == "200 kWh → 250 kWh"
    assert not page.detail.recorded.isVisible()
    qtbot.mouseClick(page.detail.unfold, Qt.MouseButton.LeftButton)
    assert page.detail.recorded.isVisible()
    assert page.detail.recorded.text().count("person.save") == 2
    qtbot.mouseClick(page.detail.close_button, Qt.MouseButton.LeftButton)
    assert not page.detail.isVisible()


async def test_who_is_no_manager_has_no_such_page(depot):
    window = DesktopWindow(access_to(depot, Operator("Ali", Role.ATTENDANT)), {})
    assert not window.rail.has_entry("audit")
    await window.shut_down()
