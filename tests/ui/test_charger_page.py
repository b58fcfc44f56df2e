"""The Charger page over a real depot and a charger on a real socket, by clicks and keys."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from app.core.ids import ChargerId, ConnectorId
from app.core.readings import MeterReading, Phases
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.depot import Depot
from app.services.ports.message import Direction, ExchangeOutcome
from app.ui.actions import ActionRunner
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.chart.data import Curve
from app.ui.chart.live_chart import LiveChart
from app.ui.chart_range import RangeKind
from app.ui.models.configuration_model import ConfigurationColumn
from app.ui.models.exchange_model import ExchangeColumn
from app.ui.pages.charger import ChargerPage
from app.ui.sheets.link import LinkSheet
from app.ui.theme import Theme
from app.ui.widgets.sheet import Sheet
from app.ui.words.formats import LocaleFormats
from tests.support import waiting
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

CP1 = ChargerId("CP1")
FIRST = ConnectorId(CP1, 1)
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Yard:
    """A depot, its charger, and the page that shows it."""

    depot: Depot
    clock: TestClock
    charger: AnsweringCharger
    page: ChargerPage
    window: QWidget
    toasts: list[tuple[str, str]]

    async def read(self, minutes_ago: float, step_s: int = 10, power_w: float = 11000.0) -> None:
        """Put readings into the books, up to now."""
        count = int(minutes_ago * 60 / step_s)
        times = [self.clock.at - timedelta(seconds=step_s * n) for n in range(count, 0, -1)]
        readings = [
            MeterReading(
                at, at, energy_wh=1000 + n, power_w=power_w, current_a=Phases(16.0), soc_percent=40
            )
            for n, at in enumerate(times)
        ]
        await self.depot.books.meters.add(FIRST, None, readings)


@pytest_asyncio.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


async def open_yard(
    stack: AsyncExitStack, folder: Path, theme: Theme, operator: Operator = LOCAL_OPERATOR
) -> Yard:
    clock = TestClock()
    depot = await stack.enter_async_context(running(config_for(folder), clock))
    charger = await stack.enter_async_context(answering_charger(depot))
    toasts: list[tuple[str, str]] = []
    window = QWidget()
    window.resize(1366, 704)
    runner = ActionRunner(lambda kind, text, _detail: toasts.append((kind, text)), window)
    bridge = DepotBridge(depot.bus, window)
    formats, access = LocaleFormats(), access_to(depot, operator)
    actions = ChargerActions(access, runner, theme, formats, window)
    page = ChargerPage(theme, access, bridge, actions, formats)
    page.setParent(window)
    page.resize(window.size())
    stack.callback(window.deleteLater)
    stack.callback(window.hide)
    stack.callback(bridge.close)
    stack.push_async_callback(runner.close)
    window.show()
    page.show_charger(CP1)
    return Yard(depot, clock, charger, page, window, toasts)


@pytest_asyncio.fixture
async def yard(stack: AsyncExitStack, tmp_path: Path, theme: Theme, qtbot: object) -> Yard:
    return await open_yard(stack, tmp_path, theme)


async def drawn(yard: Yard) -> LiveChart:
    """Return the chart, which is built after the page was painted."""
    live = yard.page.tabs.live
    await waiting.until(lambda: live.chart is not None)
    assert live.chart is not None
    return live.chart


def sheet() -> Sheet | None:
    shown = (w for w in top_level_widgets() if isinstance(w, Sheet) and w.isVisible())
    return next(shown, None)


def press(qtbot, text: str) -> None:
    dialog = sheet()
    assert dialog is not None
    buttons = dialog.findChildren(QPushButton)
    qtbot.mouseClick(next(b for b in buttons if b.text() == text), LEFT)


# -- head and connectors ---------------------------------------------------------------------------


async def test_the_head_tells_who_the_charger_is_and_how_it_is_connected(yard):
    assert yard.page.head.presence.text == "Online"
    assert "Ladetechnik Nord Säule X2" in yard.page.head.identity.text()
    assert "4.18.2" in yard.page.head.identity.text()
    assert yard.page.side.facts.value("Address").startswith("127.0.0.1")
    assert yard.page.side.facts.value("Online since")


async def test_a_charger_that_goes_away_closes_what_needs_it(yard, until):
    assert yard.page.tabs.commands.send.isEnabled()
    yard.charger.cut()
    await until(lambda: yard.page.head.presence.text == "Offline")
    assert not yard.page.tabs.commands.send.isEnabled()
    assert not yard.page.head.soft.isEnabled()
    assert yard.page.side.facts.value("Disconnected")


async def test_renaming_in_place_changes_the_books(yard, until, qtbot):
    field = yard.page.head.name.findChild(QLineEdit)
    yard.page.head.name.edit()
    field.setText("Bay 7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: yard.depot.chargers.get("CP1").name == "Bay 7")
    await until(lambda: "Bay 7" in yard.page.side.model.view(FIRST).title)


async def test_escape_leaves_the_name_as_it_was(yard, qtbot):
    yard.page.head.name.edit()
    field = yard.page.head.name.findChild(QLineEdit)
    field.setText("Nonsense")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert yard.depot.chargers.get("CP1").name == "CP1"


async def test_only_managers_may_rename(stack, tmp_path, theme, qtbot):
    attendant = Operator("Ann", Role.ATTENDANT)
    yard = await open_yard(stack, tmp_path, theme, attendant)
    pen = next(b for b in yard.page.head.name.children() if isinstance(b, QWidget))
    assert not any(b.isVisible() for b in pen.children() if b.__class__.__name__ == "QToolButton")


async def test_the_restart_button_asks_and_then_restarts(yard, until, qtbot):
    qtbot.mouseClick(yard.page.head.hard, LEFT)
    await until(sheet)
    press(qtbot, "Restart")
    await until(lambda: ("Reset", {"type": "Hard"}) in yard.charger.calls)


async def test_a_connector_is_unlocked_from_its_button(yard, until, qtbot):
    qtbot.mouseClick(yard.page.side.button("unlock"), LEFT)
    await until(sheet)
    press(qtbot, "Unlock")
    await until(lambda: ("UnlockConnector", {"connectorId": 1}) in yard.charger.calls)


async def test_a_click_on_a_tile_chooses_its_connector(yard, until, qtbot):
    tiles = yard.page.side.tiles
    await until(lambda: yard.page.side.model.rowCount() == 2)
    second = tiles.visualRect(yard.page.side.model.index(1, 0))
    qtbot.mouseClick(tiles.viewport(), LEFT, pos=second.topLeft() + QPoint(40, 40))
    assert yard.page.side.connector == ConnectorId(CP1, 2)


# -- live ------------------------------------------------------------------------------------------


async def test_the_chart_shows_the_books_and_then_what_comes_in(yard, until):
    await yard.read(minutes_ago=10)
    yard.page.tabs.live.tools.choose(RangeKind.HOUR)
    chart = await drawn(yard)
    await until(lambda: chart.values()[Curve.POWER] == "11.0 kW")
    yard.clock.forward(seconds=20)
    await yard.charger.meter(yard.clock.wire(), 5000)
    yard.clock.forward(seconds=20)
    await yard.charger.call(
        "MeterValues",
        {
            "connectorId": 1,
            "meterValue": [
                {
                    "timestamp": yard.clock.wire(),
                    "sampledValue": [{"value": "7400", "measurand": "Power.Active.Import"}],
                }
            ],
        },
    )
    await until(lambda: chart.values()[Curve.POWER] == "7.4 kW")


async def test_without_readings_it_says_so(yard, until):
    await until(yard.page.tabs.live._empty.isVisible)
    assert not yard.page.tabs.live.tools.table.isEnabled()


async def test_zooming_pauses_and_following_returns(yard, until, qtbot):
    await yard.read(minutes_ago=10)
    yard.page.tabs.live.tools.choose(RangeKind.QUARTER)
    chart = await drawn(yard)
    await until(lambda: chart.values()[Curve.POWER])
    since, until_s = chart.span()
    chart.browsed.emit()
    assert not yard.page.tabs.live.following
    assert yard.page.tabs.live.tools.follow.text() == "Follow live"
    yard.clock.forward(minutes=5)
    await asyncio.sleep(0.4)
    assert chart.span() == (since, until_s)
    qtbot.mouseClick(yard.page.tabs.live.tools.follow, LEFT)
    await until(lambda: chart.span()[1] > until_s + 200)


async def test_the_wheel_zooms_the_time_of_all_plots(yard, until):
    await yard.read(minutes_ago=10)
    yard.page.tabs.live.tools.choose(RangeKind.QUARTER)
    chart = await drawn(yard)
    await until(lambda: chart.values()[Curve.POWER])
    panels = [panel for _, panel, _ in chart._rows]
    view = panels[0].plot.getViewBox()
    view.scaleBy((0.5, 1))
    view.sigRangeChangedManually.emit(view.state["mouseEnabled"])
    width = panels[0].span()[1] - panels[0].span()[0]
    assert width == pytest.approx(450)
    assert panels[1].span() == pytest.approx(panels[0].span())
    assert not yard.page.tabs.live.following


async def test_the_cursor_tells_the_values_under_it(yard, until):
    await yard.read(minutes_ago=10, power_w=3600.0)
    yard.page.tabs.live.tools.choose(RangeKind.QUARTER)
    chart = await drawn(yard)
    await until(lambda: chart.values()[Curve.POWER] == "3.6 kW")
    panel = chart._rows[0][1]
    panel.pointed.emit(yard.clock.at.timestamp() - 300)
    assert chart.values()[Curve.POWER] == "3.6 kW"
    panel.pointed.emit(yard.clock.at.timestamp() - 5000)
    assert chart.values()[Curve.POWER] == ""


async def test_values_that_are_old_are_never_shown_as_live(yard, until):
    await yard.read(minutes_ago=10)
    yard.page.tabs.live.tools.choose(RangeKind.HOUR)
    chart = await drawn(yard)
    power = chart._keys[Curve.POWER]
    await until(lambda: power.value_text == "11.0 kW")
    assert (chart.age.text(), power.old) == ("", False)
    yard.clock.forward(minutes=7)
    await yard.charger.call("Heartbeat", {})
    await until(lambda: chart.age.text() == "7 min old")
    assert power.old
    assert power.accessibleDescription() == "11.0 kW (7 min old)"
    chart._rows[0][1].pointed.emit(yard.clock.at.timestamp() - 600)
    assert (power.value_text, power.old, chart.age.text()) == ("11.0 kW", False, "")
    chart._rows[0][1].pointed.emit(None)
    yard.charger.cut()
    await until(lambda: chart.age.text().startswith("Offline since"))
    assert power.old


async def test_a_key_of_the_chart_hides_its_curve_and_the_right_axis_shows_one(yard, until, qtbot):
    await yard.read(minutes_ago=10)
    yard.page.tabs.live.tools.choose(RangeKind.QUARTER)
    chart = await drawn(yard)
    await until(lambda: chart.values()[Curve.POWER])

    def drawn_curves() -> set[Curve]:
        curves = (pair for _, panel, _ in chart._rows for pair in panel._curves.items())
        return {curve for curve, item in curves if item.isVisible()}

    assert drawn_curves() == {Curve.POWER, Curve.SOC, Curve.CURRENT_L1}
    for curve in (Curve.SOC, Curve.CURRENT_L1):
        qtbot.mouseClick(chart._keys[curve], LEFT)
    assert drawn_curves() == {Curve.POWER}
    qtbot.mouseClick(chart._keys[Curve.ENERGY], LEFT)
    assert drawn_curves() == {Curve.POWER, Curve.ENERGY}
    qtbot.mouseClick(chart._keys[Curve.SOC], LEFT)
    assert drawn_curves() == {Curve.POWER, Curve.SOC}
    qtbot.mouseClick(chart._keys[Curve.CURRENT_L1], LEFT)
    assert drawn_curves() == {Curve.POWER, Curve.SOC, Curve.CURRENT_L1}


async def test_the_readings_are_saved_as_a_table(yard, until, qtbot, tmp_path):
    await yard.read(minutes_ago=5)
    yard.page.tabs.live.tools.choose(RangeKind.QUARTER)
    await until(yard.page.tabs.live.tools.table.isEnabled)
    qtbot.mouseClick(yard.page.tabs.live.tools.table, LEFT)

    def dialog() -> QFileDialog | None:
        shown = top_level_widgets()
        return next((w for w in shown if isinstance(w, QFileDialog) and w.isVisible()), None)

    await until(dialog)
    target = tmp_path / "chart.csv"
    dialog().findChild(QLineEdit, "fileNameEdit").setText(str(target))
    dialog().accept()
    await until(target.exists)
    assert len(target.read_text().splitlines()) == 31
    await until(lambda: ("success", "Saved chart.csv.") in yard.toasts)


async def test_a_hidden_chart_does_not_work(yard, until):
    await yard.read(minutes_ago=5)
    yard.page.tabs.live.tools.choose(RangeKind.QUARTER)
    chart = await drawn(yard)
    await until(lambda: chart.values()[Curve.POWER])
    yard.page.tabs.setCurrentWidget(yard.page.tabs.commands)
    assert not yard.page.tabs.live._tick.isActive()


# -- commands --------------------------------------------------------------------------------------


async def test_a_request_is_sent_and_answered_as_it_came(yard, until, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.commands)
    yard.page.tabs.commands.choose("ClearCache")
    qtbot.mouseClick(yard.page.tabs.commands.send, LEFT)
    await until(lambda: ("ClearCache", {}) in yard.charger.calls)
    await until(lambda: yard.page.tabs.commands.answers.word.text == "Accepted")
    assert '"status": "Accepted"' in yard.page.tabs.commands.answers.json.toPlainText()
    assert yard.page.tabs.commands.answers.detail.text().endswith("ms")


async def test_a_field_that_is_needed_says_so_and_nothing_is_sent(yard, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.commands)
    yard.page.tabs.commands.choose("RemoteStartTransaction")
    assert yard.page.tabs.commands.form.typed()["connectorId"] == "1"
    qtbot.mouseClick(yard.page.tabs.commands.send, LEFT)
    assert yard.page.tabs.commands.form._rows["idTag"]._sentence.text() == "This is needed."
    assert yard.charger.calls == []


async def test_what_stops_power_is_confirmed_first(yard, until, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.commands)
    yard.page.tabs.commands.choose("UnlockConnector")
    qtbot.mouseClick(yard.page.tabs.commands.send, LEFT)
    await until(sheet)
    press(qtbot, "Cancel")
    await until(lambda: not yard.page.tabs.commands.send.busy)
    assert yard.charger.calls == []


async def test_a_payload_that_the_schema_refuses_is_explained_at_the_form(yard, until, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.commands)
    yard.page.tabs.commands.choose("SetChargingProfile")
    yard.page.tabs.commands.form.show_typed({"connectorId": "1", "csChargingProfiles": '{"a": 1}'})
    qtbot.mouseClick(yard.page.tabs.commands.send, LEFT)
    await until(sheet)
    press(qtbot, "Send")
    await until(yard.page.tabs.commands._problem.isVisible)
    assert yard.page.tabs.commands._problem.text().startswith("SetChargingProfile")
    assert yard.charger.calls == []


async def test_a_refusal_shows_the_chargers_own_word_and_can_be_filled_in_again(yard, until, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.commands)
    yard.page.tabs.commands.choose("DataTransfer")
    yard.page.tabs.commands.form.show_typed({"vendorId": "org.example", "data": "hello"})
    qtbot.mouseClick(yard.page.tabs.commands.send, LEFT)
    answers = yard.page.tabs.commands.answers
    await until(lambda: answers.word.text == "UnknownVendorId")
    qtbot.mouseClick(answers._copy, LEFT)
    assert '"status": "UnknownVendorId"' in QGuiApplication.clipboard().text()
    yard.page.tabs.commands.choose("ClearCache")
    qtbot.mouseClick(answers._again, LEFT)
    assert yard.page.tabs.commands.form.form.action == "DataTransfer"
    assert yard.page.tabs.commands.form.typed()["data"] == "hello"


# -- configuration ---------------------------------------------------------------------------------


async def test_a_setting_is_edited_in_place_and_saved(yard, until, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.configuration)
    tab = yard.page.tabs.configuration
    await until(lambda: tab.model.rowCount() == 8)
    value = tab.table.model().index(0, ConfigurationColumn.VALUE)
    tab.table.setCurrentIndex(value)
    tab.table.edit(value)
    editor = tab.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "300")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: tab.save.text() == "Save 1 change(s)")
    qtbot.mouseClick(tab.save, LEFT)
    change = ("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "300"})
    await until(lambda: change in yard.charger.calls)
    state = tab.table.model().index(0, ConfigurationColumn.STATE)
    await until(lambda: state.data() == "Accepted")
    assert not tab.save.isEnabled()


async def test_a_setting_that_is_refused_stays_until_it_is_discarded(yard, until, qtbot):
    yard.charger.answers["ChangeConfiguration"] = {"status": "Rejected"}
    yard.page.tabs.setCurrentWidget(yard.page.tabs.configuration)
    tab = yard.page.tabs.configuration
    await until(tab.model.rowCount)
    tab.model.setData(tab.model.index(1, ConfigurationColumn.VALUE), "5")
    qtbot.mouseClick(tab.save, LEFT)
    await until(lambda: tab.model.index(1, ConfigurationColumn.STATE).data() == "Rejected")
    assert tab.model.edits() == {"MeterValueSampleInterval": "5"}
    assert any(kind == "error" for kind, _ in yard.toasts)
    qtbot.mouseClick(tab.revert, LEFT)
    assert tab.model.edits() == {}
    assert tab.model.index(1, ConfigurationColumn.VALUE).data() == "10"
    assert not tab.save.isEnabled()


async def test_a_needed_restart_is_told_and_done_from_there(yard, until, qtbot):
    yard.charger.answers["ChangeConfiguration"] = {"status": "RebootRequired"}
    yard.page.tabs.setCurrentWidget(yard.page.tabs.configuration)
    tab = yard.page.tabs.configuration
    await until(tab.model.rowCount)
    tab.model.setData(tab.model.index(1, ConfigurationColumn.VALUE), "5")
    qtbot.mouseClick(tab.save, LEFT)
    state = tab.model.index(1, ConfigurationColumn.STATE)
    await until(lambda: state.data() == "Taken, needs a restart")
    assert not tab.model.edits()
    qtbot.mouseClick(tab.restart, LEFT)
    await until(sheet)
    press(qtbot, "Restart")
    await until(lambda: ("Reset", {"type": "Soft"}) in yard.charger.calls)


async def restarted_after_a_change(yard, until):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.configuration)
    tab = yard.page.tabs.configuration
    await until(tab.model.rowCount)
    charging = yard.depot.charging
    await charging.change_configuration(CP1, "HeartbeatInterval", "60", by=LOCAL_OPERATOR)
    assert not tab.held.isVisible()
    for _ in range(2):
        yard.clock.forward(minutes=1)
        await yard.charger.boot()
    await until(tab.held.isVisible)
    return tab


async def test_writes_that_are_held_are_told_and_the_old_values_written_back(yard, until, qtbot):
    tab = await restarted_after_a_change(yard, until)
    assert "because it restarted after a change" in tab.held.title.text()
    assert "HeartbeatInterval = 120" in tab.held.before.text()
    qtbot.mouseClick(tab.held.write_back, LEFT)
    await until(lambda: not tab.held.isVisible())
    change = ("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "120"})
    assert change in yard.charger.calls
    assert ("success", "The old values are back.") in yard.toasts
    assert yard.depot.charging.configuration_held(CP1) is None


async def test_held_writes_are_let_go_where_the_new_values_are_kept(yard, until, qtbot):
    tab = await restarted_after_a_change(yard, until)
    qtbot.mouseClick(tab.held.keep, LEFT)
    await until(lambda: not tab.held.isVisible())
    assert yard.depot.charging.configuration_held(CP1) is None
    assert [action for action, _ in yard.charger.calls].count("ChangeConfiguration") == 1


async def test_read_only_settings_cannot_be_edited(yard, until):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.configuration)
    tab = yard.page.tabs.configuration
    await until(tab.model.rowCount)
    index = tab.model.index(3, ConfigurationColumn.VALUE)
    assert not tab.model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert tab.model.index(3, ConfigurationColumn.STATE).data() == "Read only"


async def test_settings_are_filtered_and_copied(yard, until, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.configuration)
    tab = yard.page.tabs.configuration
    await until(tab.model.rowCount)
    qtbot.keyClicks(tab.search, "interval")
    assert tab.table.model().rowCount() == 2
    qtbot.mouseClick(tab.copy, LEFT)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == ["HeartbeatInterval\t120", "MeterValueSampleInterval\t10"]


# -- messages --------------------------------------------------------------------------------------


def actions_of(yard: Yard) -> list[str]:
    model = yard.page.tabs.messages.model
    return [model.index(row, ExchangeColumn.ACTION).data() for row in range(model.rowCount())]


async def test_messages_are_listed_with_their_answers_and_new_ones_come(yard, until, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.messages)
    await until(lambda: actions_of(yard)[-1:] == ["BootNotification"])
    await yard.charger.call("Heartbeat", {})
    await until(lambda: actions_of(yard)[0] == "Heartbeat")
    tab = yard.page.tabs.messages
    await until(lambda: tab.model.index(0, ExchangeColumn.OUTCOME).data() == "Answered")
    tab.table.selectRow(tab.model.rowCount() - 1)
    request = json.loads(tab.detail.request.toPlainText())
    assert request["chargePointVendor"] == "Ladetechnik Nord"
    assert tab.detail.outcome.text == "Accepted"


async def test_messages_are_filtered_by_action_and_text(yard, until, qtbot):
    yard.page.tabs.setCurrentWidget(yard.page.tabs.messages)
    tab = yard.page.tabs.messages
    await until(lambda: len(actions_of(yard)) == 4)
    tab.filter.action.setCurrentIndex(tab.filter.action.findData("BootNotification"))
    tab.filter.action.activated.emit(0)
    await until(lambda: actions_of(yard) == ["BootNotification"])
    qtbot.keyClicks(tab.filter.text, "nowhere")
    await until(tab._empty.isVisible)
    button = tab._empty.findChild(QPushButton)
    qtbot.mouseClick(button, LEFT)
    await until(lambda: len(actions_of(yard)) == 4)


async def test_who_reads_old_messages_is_told_of_new_ones_and_goes_there(yard, until, qtbot):
    await say(yard, 60)
    yard.page.tabs.setCurrentWidget(yard.page.tabs.messages)
    tab = yard.page.tabs.messages
    await until(lambda: tab.model.rowCount() > 60)
    for go_there in (lambda: qtbot.mouseClick(tab.newer, LEFT), tab.table.scrollToTop):
        newest = tab.model.exchange_at(0).id
        tab.table.scrollToBottom()
        await yard.charger.call("Heartbeat", {})
        await until(tab.newer.isVisible)
        assert tab.model.exchange_at(0).id == newest, "nothing moves under whoever reads"
        go_there()
        await until(lambda newest=newest: tab.model.exchange_at(0).id > newest)
        assert tab.table.verticalScrollBar().value() == 0
        assert not tab.newer.isVisible()


async def say(yard: Yard, count: int) -> None:
    for n in range(count):
        number = yard.depot.books.messages.asked(
            CP1, Direction.FROM_CHARGER, str(n), "Heartbeat", "{}", yard.clock.at
        )
        yard.depot.books.messages.answered(number, ExchangeOutcome.ANSWERED, "{}", yard.clock.at)
    await yard.depot.books.writer.committed()


async def test_older_messages_come_while_scrolling(yard, until):
    await say(yard, 450)
    yard.page.tabs.setCurrentWidget(yard.page.tabs.messages)
    tab = yard.page.tabs.messages
    await until(lambda: tab.model.rowCount() == 200)
    tab.table.scrollToBottom()
    await until(lambda: tab.model.rowCount() >= 400)
    ids = [tab.model.exchange_at(row).id for row in range(tab.model.rowCount())]
    assert ids == sorted(set(ids), reverse=True)


# -- sessions --------------------------------------------------------------------------------------


async def test_a_session_opens_in_the_chart(yard, until, qtbot):
    await yard.charger.start(yard.clock.wire())
    yard.clock.forward(minutes=3)
    await yard.charger.meter(yard.clock.wire(), 2000, 1)
    yard.page.tabs.setCurrentWidget(yard.page.tabs.sessions)
    tab = yard.page.tabs.sessions
    await until(lambda: tab.model.rowCount() == 1)
    tab.table.setCurrentIndex(tab.model.index(0, 0))
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert yard.page.tabs.currentWidget() is yard.page.tabs.live
    assert yard.page.tabs.live.tools.kind is RangeKind.SESSION
    chart = await drawn(yard)
    await until(lambda: chart.span()[1] - chart.span()[0] == pytest.approx(180, abs=2))


async def test_ping_and_password_of_a_charger_are_changed_in_a_sheet(yard, until, qtbot):
    qtbot.mouseClick(yard.page.side.link, LEFT)
    await until(lambda: isinstance(sheet(), LinkSheet))
    sheet().ping.setValue(45)
    qtbot.keyClicks(sheet().password, "correct horse")
    press(qtbot, "Save")
    await until(lambda: yard.depot.chargers.get("CP1").key_hash)
    assert yard.depot.chargers.get("CP1").link.ping_interval_s == 45
    assert yard.depot.chargers.key_fits("CP1", "CP1", b"correct horse")
    assert not yard.depot.chargers.key_fits("CP1", "CP1", b"battery staple")
