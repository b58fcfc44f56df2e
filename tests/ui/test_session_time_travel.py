"""A session on one time axis: what was when, and the message that said so."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from app.core.ids import SessionId
from app.ui.desktop_window import DesktopWindow
from app.ui.session_detail import of_session, session_messages
from app.ui.session_timeline import moment_text, timeline
from app.ui.words.formats import LocaleFormats
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

pytestmark = pytest.mark.slow


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path), clock) as depot:
        yield depot


@pytest.fixture
async def session(depot, clock):
    """An hour of charging: preparing, charging with 11 kW, suspended by the car, gone."""
    async with answering_charger(depot, connectors=1) as charger:
        await charger.status("Preparing")
        number = (await charger.start(clock.wire(), card="04A2B1"))["transactionId"]
        await charger.status("Charging")
        for energy_wh in (3_000, 5_000, 7_000):
            clock.forward(minutes=10)
            await charger.meter(clock.wire(), energy_wh, number)
        clock.forward(minutes=10)
        await charger.status("SuspendedEV")
        clock.forward(minutes=20)
        await charger.stop(number, clock.wire(), 8_000)
        await charger.status("Available")
    return await depot.books.sessions.get(SessionId(number))


async def drawn(depot, session):
    now = depot.clock.now()
    found = await depot.books.messages.page(session_messages(session, now))
    series = await depot.books.meters.series(session.connector, session.started_at, now)
    return timeline(session, of_session(found, session), series, now)


async def test_states_follow_each_other_without_a_gap(depot, session):
    line = await drawn(depot, session)
    words = [band.word for band in line.bands]
    assert words[1:4] == ["Plugged in", "Charging", "Paused by vehicle"]
    assert all(a.until_s == b.since_s for a, b in zip(line.bands, line.bands[1:], strict=False))
    assert line.bands[2].until_s - line.bands[2].since_s == pytest.approx(40 * 60, abs=5)


async def test_a_moment_is_told_in_words(depot, session):
    line = await drawn(depot, session)
    at_s = session.started_at.timestamp() + 21 * 60
    said = moment_text(line, at_s, session, LocaleFormats())
    assert said.split(" · ")[1:] == ["Charging", "11.0 kW", "4.00 kWh"]
    later = moment_text(line, at_s + 34 * 60, session, LocaleFormats())
    assert later.split(" · ")[1:] == ["Paused by vehicle"]


async def test_what_was_said_late_stands_where_it_belongs(depot, clock, session):
    """A charger that was offline tells of a reading a day later, with the time it was taken."""
    when = session.started_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    found = await depot.books.messages.page(session_messages(session, clock.now()))
    reading = next(each for each in found if each.action == "MeterValues")
    late = type(reading)(
        id=10**6,
        charger_id=reading.charger_id,
        direction=reading.direction,
        correlation_id="x",
        action="MeterValues",
        request=f'{{"connectorId":1,"meterValue":[{{"timestamp":"{when}","sampledValue":[]}}]}}',
        requested_at=clock.now() + timedelta(hours=20),
    )
    series = await depot.books.meters.series(session.connector, session.started_at, clock.now())
    line = timeline(session, [late], series, clock.now())
    assert [mark.at_s for mark in line.marks] == [session.started_at.timestamp()]


async def test_the_cursor_chooses_the_message_and_a_mark_opens_it(qtbot, depot, session, until):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    try:
        page = window.show_page("sessions")
        await until(lambda: page.model.rowCount() == 1)
        page.panel.show_session(page.model.session_at(0))
        await until(page.panel.travel.moment.text)
        chart, model = page.panel.travel.chart, page.panel.model
        qtbot.keyClick(chart, Qt.Key.Key_Left)
        chosen = page.panel.messages.currentIndex().row()
        qtbot.keyClick(chart, Qt.Key.Key_Left)
        assert page.panel.messages.currentIndex().row() > chosen >= 0
        stop = next(
            model.exchange_at(row)
            for row in range(model.count())
            if model.exchange_at(row).action == "StopTransaction"
        )
        place = QPoint(round(chart.mark_x(stop.id)), round(chart._rows()[2].center().y()))
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
        assert model.exchange_at(page.panel.messages.currentIndex().row()).id == stop.id
        await until(lambda: "StopTransaction" in _titles(window))
    finally:
        await window.shut_down()


def _titles(window):
    from app.ui.pages.charger_message_detail import MessageDetail  # noqa: PLC0415

    return [detail._title.text() for detail in window.findChildren(MessageDetail)]
