"""The Sessions page over real books: pages while one scrolls, filters, totals, live rows."""

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.core.cards import AuthorizationStatus, Card
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.people import Person
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.sessions import ChargingSession, SessionFlag, SessionState
from app.core.tariff import Basis, TariffPlan, TariffRule
from app.services.ports.people import PeopleChange
from app.ui.desktop_window import DesktopWindow
from app.ui.models.session_model import SessionColumn
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

IN_ALL = 250
KWH = TariffRule("Energy", Basis.ENERGY, Decimal("15.00"))
PLAN = TariffPlan(0, 0, "Everybody", "KGS", "Asia/Bishkek", (KWH,))


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path), clock) as depot:
        yield depot


@pytest.fixture
async def past(depot, clock):
    """Let there be 250 sessions, one an hour, the newest an hour ago; name it before `page`."""
    for name in ("CP1", "CP2"):
        await depot.chargers.arrived(name)
    sessions = [past_session(number, clock) for number in range(IN_ALL)]
    await asyncio.gather(*(depot.books.sessions.open(each) for each in sessions))


def past_session(number, clock):
    started = clock.now() - timedelta(hours=IN_ALL - number)
    return ChargingSession(
        id=SessionId(0),
        connector=ConnectorId(ChargerId("CP2" if number % 10 == 0 else "CP1"), 1),
        id_tag=f"04A2{number:04X}",
        authorization=AuthorizationStatus.ACCEPTED,
        started_at=started,
        start_received_at=started,
        meter_start_wh=number,
        state=SessionState.COMPLETED,
        energy_wh=1000,
        stopped_at=started + timedelta(minutes=30),
        stop_reason="EVDisconnected",
        person="Ş. Özgür" if number == 7 else "K. Müller",
        flags=frozenset({SessionFlag.ENERGY_TO_CHECK} if number == 200 else ()),
    )


@pytest.fixture
async def window(depot):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    yield window
    await window.shut_down()


@pytest.fixture
async def page(window, until):
    page = window.show_page("sessions")
    await until(page.count.text)
    return page


def column(page, number, rows=3):
    return [page.model.index(row, number).data() for row in range(rows)]


async def test_the_newest_come_first_and_scrolling_reads_on(past, page, until):
    assert page.model.rowCount() == 100
    assert column(page, SessionColumn.CARD, 2) == ["04A200F9", "04A200F8"]
    for most in (200, IN_ALL):
        await until(lambda most=most: page.table.scrollToBottom() or page.model.rowCount() >= most)
    page.table.scrollToBottom()
    assert not page.model.canFetchMore(page.table.rootIndex())
    assert page.model.index(IN_ALL - 1, SessionColumn.CARD).data() == "04A20000"


async def test_a_row_tells_its_session_in_words(past, page):
    row = [page.model.index(0, each).data() for each in SessionColumn]
    assert row[SessionColumn.CONNECTOR] == "CP1"
    assert row[SessionColumn.ENERGY] == "1.00"
    assert row[SessionColumn.POWER] == ""
    assert row[SessionColumn.DURATION] == "30 min"
    assert row[SessionColumn.STATE] == "Completed"
    assert row[SessionColumn.ENDED_BY] == "Unplugged"
    right = page.model.index(0, SessionColumn.ENERGY).data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight


async def test_in_little_room_the_state_is_whole_and_the_power_is_left_out(
    past, window, page, until
):
    assert not page.table.isColumnHidden(SessionColumn.POWER)
    window.resize(1060, 768)
    await until(lambda: page.table.isColumnHidden(SessionColumn.POWER))
    needed = page.table.sizeHintForColumn(SessionColumn.STATE)
    await until(lambda: page.table.columnWidth(SessionColumn.STATE) >= needed)
    window.resize(1366, 768)
    await until(lambda: not page.table.isColumnHidden(SessionColumn.POWER))


async def test_totals_follow_the_filter(past, page, until):
    assert (page.count.text(), page.energy.text()) == ("Sessions: 250", "250.00 kWh")
    page.filters.charger.setCurrentIndex(page.filters.charger.findData("CP2"))
    await until(lambda: page.count.text() == "Sessions: 25")
    assert page.energy.text() == "25.00 kWh"
    assert set(column(page, SessionColumn.CONNECTOR, 25)) == {"CP2"}


async def test_a_month_is_one_of_the_periods(past, page, until, clock):
    period, now = page.filters.period, clock.now()
    this = period.findText(f"{now:%B %Y}")
    assert this > 0
    period.setCurrentIndex(this)
    in_it = sum(past_session(each, clock).started_at.month == now.month for each in range(IN_ALL))
    assert 0 <= in_it < IN_ALL
    await until(lambda: page.count.text() == f"Sessions: {in_it}")
    period.setCurrentIndex(this + 1)
    await until(lambda: page.count.text() == f"Sessions: {IN_ALL - in_it}")
    clock.forward(days=32)
    page.filters.refresh()
    assert period.currentText() == f"{now.replace(day=1) - timedelta(days=1):%B %Y}"


async def test_only_those_to_check(qtbot, past, page, until):
    page.filters.flagged.click()
    await until(lambda: page.model.rowCount() == 1)
    assert column(page, SessionColumn.FLAGS, 1) == ["Check energy"]


@pytest.mark.slow
async def test_a_session_that_begins_charges_and_cannot_be_paid_is_found_by_its_state(
    depot, clock, page, until
):
    await depot.accounts.tariffs.add(PLAN, by=ME)
    await depot.accounts.tariffs.choose(1, by=ME)
    people = PeopleChange(people=[Person(-1, "Ada")], cards=[Card("A1", person_id=-1)])
    await depot.accounts.directory.apply(people)
    await depot.accounts.wallets.open(1, "EUR", by=ME)

    def choose(phase):
        page.filters.state.setCurrentIndex(page.filters.state.findData(phase))

    async with answering_charger(depot) as charger:
        choose("starting")
        number = (await charger.start(clock.wire(), 0, "A1"))["transactionId"]
        await until(lambda: column(page, SessionColumn.STATE, 1) == ["Starting"])
        await charger.status("Charging", 1)
        # It has left the filter although nothing in the books says so.
        await until(lambda: page.model.rowCount() == 0)
        choose("running")
        await until(lambda: column(page, SessionColumn.STATE, 1) == ["Charging"])
        clock.forward(minutes=30)
        await charger.meter(clock.wire(), 1_000, number)
        page.table.selectRow(0)
        await until(page.panel.isVisible)
        await until(lambda: page.panel.facts.value("Cost so far") == "15.00 KGS")
        await charger.stop(number, clock.wire(), 2_000)
        choose("billing_failed")
        await until(lambda: column(page, SessionColumn.STATE, 1) == ["Billing failed"])
        page.table.selectRow(0)
        await until(lambda: "Cost" in page.panel.facts._values)
        assert page.panel.facts.value("Made up of") == "Energy: 2.000 kWh, 30.00 KGS"
        assert page.panel.facts.value("Tariff") == "Everybody, version 1"
        choose("failed")
        await until(lambda: page.count.text() == "Sessions: 0")


async def test_today_leaves_yesterday_out(past, page, until):
    page.filters.period.setCurrentIndex(0)
    await until(lambda: page.model.rowCount() < 25)
    assert page.model.rowCount() > 0


async def test_the_search_field_finds_a_person(qtbot, past, window, page, until):
    window.search.setText("özgür")
    await until(lambda: page.model.rowCount() == 1)
    assert column(page, SessionColumn.CARD, 1) == ["04A20007"]
    window.search.setText("nobody")
    await until(lambda: page.count.text() == "Sessions: 0")
    assert not page.table.isVisible()
    qtbot.mouseClick(page._empty.button, Qt.MouseButton.LeftButton)
    await until(lambda: page.count.text() == "Sessions: 250")
    assert page.table.isVisible()


async def test_without_sessions_the_page_says_when_one_appears(page):
    assert not page.table.isVisible()
    assert page._empty._title.text() == "No session in this period"


async def test_a_session_that_runs_moves_and_then_ends(depot, clock, past, page, until):
    async with answering_charger(depot, connectors=1) as charger:
        started = await charger.start(clock.wire(), card="04A2B1")
        await charger.status("Charging")
        await until(lambda: page.model.rowCount() == 101)
        assert column(page, SessionColumn.STATE, 2) == ["Charging", "Completed"]
        clock.forward(minutes=20)
        await charger.meter(clock.wire(), 6_500, started["transactionId"])
        await until(lambda: column(page, SessionColumn.ENERGY, 1) == ["5.50"])
        assert column(page, SessionColumn.POWER, 1) == ["11.0"]
        assert column(page, SessionColumn.DURATION, 1) == ["20 min"]
        assert page.energy.text() == "255.50 kWh"
        await charger.stop(started["transactionId"], clock.wire(), 7_000)
        await until(lambda: column(page, SessionColumn.STATE, 1) == ["Completed"])
        assert column(page, SessionColumn.ENERGY, 1) == ["6.00"]


async def test_a_double_click_opens_the_charger(qtbot, past, window, page, until):
    window.activateWindow()
    await until(window.isActiveWindow)
    at = page.table.visualRect(page.model.index(0, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.current_key() == "charger"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_key() == "sessions"
