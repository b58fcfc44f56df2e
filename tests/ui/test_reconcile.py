"""The reconcile desk and the details of a session, over real books and a charger on a socket."""

from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.energy import Confidence, EnergySource
from app.core.ids import SessionId
from app.core.roles import Operator, Role
from app.core.sessions import SessionState
from app.ui.desktop_window import DesktopWindow
from app.ui.models.exchange_model import ExchangeColumn
from app.ui.pages.charger_message_detail import MessageDetail
from app.ui.sheets.desk import AllSheet, DeskSheet
from app.ui.widgets.sheet import Sheet
from tests.support.answering_charger import answering_charger
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clock():
    return TestClock()


@pytest_asyncio.fixture
async def stack():
    async with AsyncExitStack() as stack:
        yield stack


@pytest_asyncio.fixture
async def depot(stack, tmp_path, clock):
    return await stack.enter_async_context(running(config_for(tmp_path), clock))


@pytest_asyncio.fixture
async def charger(stack, depot):
    return await stack.enter_async_context(answering_charger(depot))


def window_for(stack, depot, *who):
    window = DesktopWindow(access_to(depot, *who), {"theme": "light"})
    stack.push_async_callback(window.shut_down)
    window.resize(1366, 768)
    window.show()
    return window


async def lost(charger, clock, connector=1, card="04A2B1"):
    """Let a session run whose connector is free again, and whose stop never came."""
    started = await charger.start(clock.wire(), connector=connector, card=card)
    clock.forward(minutes=20)
    if connector == 1:
        await charger.meter(clock.wire(), 6_500, started["transactionId"])
    clock.forward(minutes=1)
    await charger.status("Available", connector)
    return SessionId(started["transactionId"])


def sheet():
    shown = (w for w in top_level_widgets() if isinstance(w, Sheet) and w.isVisible())
    return next(shown, None)


def press(qtbot, text):
    buttons = sheet().findChildren(QPushButton)
    qtbot.mouseClick(next(each for each in buttons if each.text() == text), LEFT)


async def test_a_lost_session_is_closed_by_one_press(qtbot, stack, depot, charger, clock, until):
    number = await lost(charger, clock)
    clock.forward(minutes=11)
    window = window_for(stack, depot)
    page = window.show_page("sessions")
    await until(page.banner.isVisible)
    assert page.banner.said.text() == "Sessions that need a look: 1"
    qtbot.mouseClick(page.banner.button, LEFT)
    row = page.desk.lost.row(number)
    assert "connector is free" in row.evidence.text()
    assert "with 5.50 kWh, from the last meter value" in row.proposal.text()
    assert row.fix.text() == "Close at 5.50 kWh"
    assert not page.desk.lost.all.isVisible(), "one alone needs no button for all"
    qtbot.mouseClick(row.fix, LEFT)
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    closed = await booked(depot, number)
    assert (closed.state, closed.energy_wh) == (SessionState.COMPLETED, 5_500)
    qtbot.mouseClick(page.banner.button, LEFT)
    assert not page.banner.isVisible()
    assert page.table.isVisible()


async def test_closing_in_the_sheet_wants_a_reason_and_keeps_it(
    qtbot, stack, depot, charger, clock, until
):
    number = await lost(charger, clock)
    clock.forward(minutes=11)
    page = window_for(stack, depot).show_page("sessions")
    await until(page.banner.isVisible)
    qtbot.mouseClick(page.banner.button, LEFT)
    qtbot.mouseClick(page.desk.lost.row(number).details, LEFT)
    await until(lambda: isinstance(sheet(), DeskSheet))
    sheet().reason.clear()
    assert not sheet().save.isEnabled()
    qtbot.keyClicks(sheet().reason, "cable was unplugged")
    press(qtbot, "Close at 5.50 kWh")
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    await depot.books.writer.settled()
    notes = [each.detail for each in await depot.books.journal.audit()]
    assert any("cable was unplugged" in note for note in notes)


async def test_all_lost_sessions_are_closed_at_once_when_that_is_confirmed(
    qtbot, stack, depot, charger, clock, until
):
    numbers = [await lost(charger, clock, each, f"04A2B{each}") for each in (1, 2)]
    clock.forward(minutes=11)
    page = window_for(stack, depot).show_page("sessions")
    await until(page.banner.isVisible)
    qtbot.mouseClick(page.banner.button, LEFT)
    assert page.desk.lost.all.text() == "Close all 2"
    qtbot.mouseClick(page.desk.lost.all, LEFT)
    await until(sheet)
    press(qtbot, "Close all 2")
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    for number in numbers:
        assert not (await booked(depot, number)).state.open


async def test_a_stop_is_paired_with_the_session_that_is_chosen(
    qtbot, stack, depot, charger, clock, until
):
    first = (await charger.start(clock.wire(), connector=1, card="04A2B1"))["transactionId"]
    clock.forward(minutes=1)
    second = (await charger.start(clock.wire(), connector=2, card="04A2B2"))["transactionId"]
    clock.forward(minutes=9)
    await charger.stop(0, clock.wire(), 4_000)
    window = window_for(stack, depot)
    page = window.show_page("sessions")
    await until(page.banner.isVisible)
    qtbot.mouseClick(page.banner.button, LEFT)
    (case,) = page.desk.stops.cases
    row = page.desk.stops.row(case.id)
    assert row.fix.text() == f"Pair with session {second}"
    qtbot.mouseClick(row.details, LEFT)
    await until(lambda: isinstance(sheet(), DeskSheet))
    sheet()._choice.button(1).click()
    press(qtbot, f"Pair with session {first}")
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    paired = await booked(depot, first)
    assert (paired.state, paired.energy_wh) == (SessionState.COMPLETED, 3_000)
    assert paired.energy_source is EnergySource.STOP
    assert (await booked(depot, second)).state is SessionState.RUNNING


async def unnamed_stop(charger, clock):
    """Let a stop name no session while two go on, of which one ends later."""
    number, other = [
        (await charger.start(clock.wire(), connector=each, card=f"04A2B{each}"))["transactionId"]
        for each in (1, 2)
    ]
    clock.forward(minutes=9)
    await charger.stop(0, clock.wire(), 4_000)
    clock.forward(minutes=1)
    await charger.stop(other, clock.wire(), 5_000)
    return SessionId(number)


async def test_stops_that_fit_one_session_each_are_paired_at_once(
    qtbot, stack, depot, charger, clock, until
):
    second = await stack.enter_async_context(answering_charger(depot, "CP2"))
    numbers = [await unnamed_stop(each, clock) for each in (charger, second)]
    page = await desk_of(qtbot, stack, depot, until)
    qtbot.mouseClick(page.desk.stops.all, LEFT)
    await until(sheet)
    press(qtbot, "Pair all 2")
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    for number in numbers:
        paired = await booked(depot, number)
        assert (paired.state, paired.energy_wh) == (SessionState.COMPLETED, 3_000)


async def doubtful(charger, clock, connector=1):
    """Let a session end with a meter that stands below its start."""
    number = (await charger.start(clock.wire(), 90_000, connector=connector))["transactionId"]
    reading = {"timestamp": clock.wire(minutes=5), "sampledValue": [{"value": "93000"}]}
    told = {"connectorId": connector, "transactionId": number, "meterValue": [reading]}
    await charger.call("MeterValues", told)
    await charger.stop(number, clock.wire(minutes=6), 0)
    return SessionId(number)


async def desk_of(qtbot, stack, depot, until, *who):
    page = window_for(stack, depot, *who).show_page("sessions")
    await until(page.banner.isVisible)
    qtbot.mouseClick(page.banner.button, LEFT)
    return page


async def test_doubtful_energy_is_accepted_for_a_reason(qtbot, stack, depot, charger, clock, until):
    number = await doubtful(charger, clock)
    page = await desk_of(qtbot, stack, depot, until)
    row = page.desk.energy.row(number)
    assert "90.00 kWh at the start, 0.00 kWh at the end, 3.00 kWh booked" in row.evidence.text()
    assert row.fix.text() == "Accept 3.00 kWh…"
    qtbot.mouseClick(row.fix, LEFT)
    await until(lambda: isinstance(sheet(), DeskSheet))
    assert not sheet().save.isEnabled()
    qtbot.keyClicks(sheet().reason, "as on the meter")
    press(qtbot, "Accept 3.00 kWh")
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    accepted = await booked(depot, number)
    assert (accepted.energy_wh, accepted.confidence) == (3000, Confidence.LIKELY)
    await depot.books.writer.settled()
    assert any("as on the meter" in each.detail for each in await depot.books.journal.audit())


async def test_all_doubtful_energy_is_accepted_at_once_for_one_reason(
    qtbot, stack, depot, charger, clock, until
):
    numbers = [await doubtful(charger, clock, each) for each in (1, 2)]
    page = await desk_of(qtbot, stack, depot, until)
    qtbot.mouseClick(page.desk.energy.all, LEFT)
    await until(lambda: isinstance(sheet(), AllSheet))
    assert not sheet().save.isEnabled()
    qtbot.keyClicks(sheet().reason, "meters were replaced")
    press(qtbot, "Accept all 2")
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    confidences = [(await booked(depot, number)).confidence for number in numbers]
    assert confidences == [Confidence.LIKELY] * 2


async def test_a_stop_that_no_session_fits_is_booked_with_what_somebody_knows(
    qtbot, stack, depot, charger, clock, until
):
    await charger.stop(-1, clock.wire(), 6000)
    page = await desk_of(qtbot, stack, depot, until)
    (case,) = page.desk.stops.cases
    row = page.desk.stops.row(case.id)
    assert "No open session of this charger fits · It tells no energy" in row.evidence.text()
    qtbot.mouseClick(row.fix, LEFT)
    await until(lambda: isinstance(sheet(), DeskSheet))
    sheet().energy.clear()
    qtbot.keyClicks(sheet().reason, "told by the driver")
    assert not sheet().save.isEnabled(), "nothing is booked without a number"
    qtbot.keyClicks(sheet().energy, "5,5")
    press(qtbot, "Book it")
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    session = await booked(depot, case.id)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 5500)


async def test_a_stop_of_no_session_is_dismissed(qtbot, stack, depot, charger, clock, until):
    await charger.stop(-1, clock.wire(), 6000)
    page = await desk_of(qtbot, stack, depot, until)
    (case,) = page.desk.stops.cases
    qtbot.mouseClick(page.desk.stops.row(case.id).details, LEFT)
    await until(lambda: isinstance(sheet(), DeskSheet))
    dismiss = sheet()._choice.button(1)
    assert dismiss.text() == "Dismiss the stop"
    dismiss.click()
    assert not sheet().energy.isVisible()
    qtbot.keyClicks(sheet().reason, "an electrician's test")
    press(qtbot, "Dismiss the stop")
    await until(lambda: page.banner.said.text() == "Nothing needs a look any more.")
    session = await booked(depot, case.id)
    assert session.state is SessionState.FAILED
    assert "electrician" in session.stop_reason


async def test_the_desk_leads_to_the_sessions_that_carry_a_flag(
    qtbot, stack, depot, charger, clock, until
):
    await lost(charger, clock)
    done = await charger.start(clock.wire(), connector=2, card="04A2B2")
    await charger.stop(done["transactionId"], clock.wire(minutes=1), 900, idTag="04FFFF")
    clock.forward(minutes=11)
    page = window_for(stack, depot).show_page("sessions")
    await until(page.banner.isVisible)
    qtbot.mouseClick(page.banner.button, LEFT)
    assert page.desk.flagged.text().endswith(": 1")
    qtbot.mouseClick(page.desk.show_flagged, LEFT)
    await until(lambda: page.model.rowCount() == 1)
    assert page.table.isVisible()
    assert page.filters.flagged.isChecked()


async def test_who_may_not_settle_sees_the_evidence_and_no_button(
    qtbot, stack, depot, charger, clock, until
):
    number = await lost(charger, clock)
    clock.forward(minutes=11)
    page = window_for(stack, depot, Operator("Ş. Özgür", Role.ATTENDANT)).show_page("sessions")
    await until(page.banner.isVisible)
    qtbot.mouseClick(page.banner.button, LEFT)
    assert page.desk.lost.row(number).evidence.isVisible()
    assert not page.desk.lost.row(number).fix.isVisible()


async def test_a_chosen_session_is_told_at_length_with_its_messages(
    qtbot, stack, depot, charger, clock, until
):
    started = await charger.start(clock.wire(), connector=1, card="04A2B1")
    clock.forward(minutes=20)
    await charger.meter(clock.wire(), 6_500, started["transactionId"])
    await charger.stop(started["transactionId"], clock.wire(), 7_000)
    window = window_for(stack, depot)
    page = window.show_page("sessions")
    await until(page.model.rowCount)
    page.table.selectRow(0)
    await until(page.panel.isVisible)
    assert "6.00 kWh, told by the charger at the stop (sure)" in page.panel.facts.value("Energy")
    assert page.panel.facts.value("Meter") == "1.00 to 7.00 kWh"
    assert "by the charger," in page.panel.facts.value("Started")
    model = page.panel.model
    await until(model.rowCount)
    actions = {model.index(row, ExchangeColumn.ACTION).data() for row in range(model.rowCount())}
    assert {"StartTransaction", "MeterValues", "StopTransaction"} <= actions
    page.panel.messages.opened.emit(model.index(0, 0))
    await until(sheet)
    (detail,) = sheet().findChildren(MessageDetail)
    assert '"meterStop": 7000' in detail.request.toPlainText()
    press(qtbot, "Close")
    await until(lambda: sheet() is None)
    qtbot.mouseClick(page.panel.chart, LEFT)
    assert window.current_key() == "charger"
    assert window.page("charger").tabs.live.tools.session_id == started["transactionId"]


async def test_an_open_session_in_the_panel_follows_the_charger(
    qtbot, stack, depot, charger, clock, until
):
    started = await charger.start(clock.wire(), connector=1, card="04A2B1")
    page = window_for(stack, depot).show_page("sessions")
    await until(page.model.rowCount)
    page.table.selectRow(0)
    await until(page.panel.isVisible)
    clock.forward(minutes=20)
    await charger.meter(clock.wire(), 6_500, started["transactionId"])
    await until(lambda: page.panel.facts.value("Energy") == "5.50 kWh")
    await charger.stop(started["transactionId"], clock.wire(), 7_000)
    await until(lambda: page.panel.state.text == "Completed")
    qtbot.mouseClick(page.panel._close, LEFT)
    assert not page.panel.isVisible()
