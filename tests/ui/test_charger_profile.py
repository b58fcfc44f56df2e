"""The Profile tab over a real depot: the score, how a charger is read, its names, leaving."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.charger_habits import ChargerHabits, CloseManner, RegisterKind
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.services.ports.mirror import MirrorState
from app.ui.desktop_window import DesktopWindow
from app.ui.presenters.profile import habit_facts
from app.ui.sheets.profile import HabitSheet, RetireSheet
from app.ui.widgets.sheet import Sheet
from tests.support.answering_charger import answering_charger
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets
from tests.support.waiting import until
from tests.ui.test_charger_page import CP1, open_yard, stack

__all__ = ["stack"]

LEFT = Qt.MouseButton.LeftButton


@pytest_asyncio.fixture
async def yard(stack, tmp_path, theme):
    opened = await open_yard(stack, tmp_path, theme)
    opened.page.tabs.setCurrentWidget(opened.page.tabs.profile)
    await until(opened.page.tabs.profile.score.text)
    return opened


@pytest.fixture
def tab(yard):
    return yard.page.tabs.profile


def sheet():
    shown = (w for w in top_level_widgets() if isinstance(w, Sheet) and w.isVisible())
    return next(shown, None)


def press(qtbot, text):
    buttons = sheet().findChildren(QPushButton)
    qtbot.mouseClick(next(each for each in buttons if each.text() == text), LEFT)


async def test_the_score_counts_what_was_mended(qtbot, yard, tab):
    assert tab.score.text() == "100.0 %"
    await yard.charger.call(
        "StartTransaction",
        {"connectorId": 1, "idTag": "A1", "meterStart": "1250", "timestamp": yard.clock.wire()},
    )
    yard.page.tabs.setCurrentWidget(yard.page.tabs.live)
    yard.page.tabs.setCurrentWidget(tab)
    await until(lambda: tab.score.text() == "80.0 %")
    assert "5 requests 1 were mended and 0 refused" in tab.score_details.text()
    assert tab.repairs.text() == "1 x meterStart: str read as integer"


async def test_units_and_zone_are_set_by_hand(qtbot, yard, tab):
    qtbot.mouseClick(tab.by_hand, LEFT)
    await until(lambda: isinstance(sheet(), HabitSheet))
    sheet().energy.setCurrentIndex(sheet().energy.findData("kWh"))
    sheet().zone.setText("Europe/Nowhere")
    assert not sheet().save.isEnabled()
    sheet().zone.setText("Europe/Berlin")
    press(qtbot, "Save")
    await until(lambda: tab.facts.value("Energy is in") == "kWh")
    habits = yard.depot.habits.of(CP1)
    assert (habits.energy_unit, habits.assumed_zone) == ("kWh", "Europe/Berlin")


async def test_what_a_charger_does_is_set_by_hand_and_shown(qtbot, yard, tab):
    qtbot.mouseClick(tab.by_hand, LEFT)
    await until(lambda: isinstance(sheet(), HabitSheet))
    sheet().connector_map.setText("0 to 1")
    assert not sheet().save.isEnabled()
    sheet().connector_map.setText("0 = 1, 1=2")
    sheet().register.setCurrentIndex(sheet().register.findData(RegisterKind.SESSION))
    sheet().close_manner.setCurrentIndex(sheet().close_manner.findData(CloseManner.DROPPED))
    sheet().subprotocol.setText("acme-ocpp")
    press(qtbot, "Save")
    await until(lambda: tab.facts.value("Its word for OCPP 1.6") == "acme-ocpp")
    assert tab.facts.value("Its connectors are numbered") == "0 = 1, 1 = 2"
    assert tab.facts.value("Its meter counts") == "from zero with each session"
    habits = yard.depot.habits.of(CP1)
    assert habits.register_set
    assert (habits.close, habits.connector_map) == (CloseManner.DROPPED, ((0, 1), (1, 2)))


async def test_what_is_known_of_all_chargers_is_saved(qtbot, yard, tab, tmp_path, monkeypatch):
    path = tmp_path / "habits.json"

    async def choose(*_):
        return path

    monkeypatch.setattr("app.ui.pages.charger_profile.ask_where_to_save", choose)
    qtbot.mouseClick(tab.save_known, LEFT)
    await until(path.exists)
    await until(lambda: json.loads(path.read_text())["CP1"]["subprotocol"] == "ocpp1.6")


async def test_a_unit_that_measurements_suggest_is_accepted_by_one_press(qtbot, yard, tab):
    await yard.charger.start(yard.clock.wire(), 0)
    for reading in range(1, 9):
        yard.clock.forward(minutes=10)
        # 11 kW for ten minutes are 1833 Wh; this charger counts them as 1.833.
        await yard.charger.meter(yard.clock.wire(), round(reading * 1.833), 1)
    await until(tab.accept.isVisible)
    assert "if its energy is in kWh" in tab.proposal.text()
    qtbot.mouseClick(tab.accept, LEFT)
    await until(lambda: yard.depot.habits.of(CP1).energy_unit == "kWh")
    await until(lambda: not tab.accept.isVisible())


async def test_settings_that_were_changed_are_written_back(qtbot, yard, tab):
    await yard.depot.charging.get_configuration(CP1, by=LOCAL_OPERATOR)
    await yard.depot.charging.change_configuration(
        CP1, "HeartbeatInterval", "60", by=LOCAL_OPERATOR
    )
    tab.refresh()
    assert tab.changed.value("HeartbeatInterval") == "120"
    qtbot.mouseClick(tab.write_back, LEFT)
    await until(lambda: ("success", "The old values are back.") in yard.toasts)
    assert yard.charger.calls[-1] == (
        "ChangeConfiguration",
        {"key": "HeartbeatInterval", "value": "120"},
    )
    assert not tab.write_back.isVisible()


async def test_settings_that_were_changed_are_kept(qtbot, yard, tab):
    await yard.depot.charging.get_configuration(CP1, by=LOCAL_OPERATOR)
    await yard.depot.charging.change_configuration(
        CP1, "HeartbeatInterval", "60", by=LOCAL_OPERATOR
    )
    tab.refresh()
    qtbot.mouseClick(tab.keep, LEFT)
    await until(lambda: not tab.keep.isVisible())
    assert yard.depot.charging.settings_to_revert(CP1) == {}


async def test_another_name_is_added_and_removed(qtbot, yard, tab):
    assert not tab.aliases.add.isEnabled()
    qtbot.keyClicks(tab.aliases.name, "OLD-7")
    qtbot.mouseClick(tab.aliases.add, LEFT)
    await until(lambda: "old-7" in tab.aliases.remove_buttons)
    assert yard.depot.chargers.get("OLD-7").id == CP1
    qtbot.mouseClick(tab.aliases.remove_buttons["old-7"], LEFT)
    await until(lambda: not tab.aliases.remove_buttons)
    assert yard.depot.chargers.get("OLD-7") is None


async def test_retiring_wants_the_name_and_leads_away(qtbot, yard):
    async with answering_charger(yard.depot, "CP2"):
        window = DesktopWindow(access_to(yard.depot), {"theme": "light"})
        window.resize(1366, 768)
        window.show()
        window.show_charger(ConnectorId(ChargerId("CP2"), 1))
        page = window.page("charger")
        page.tabs.setCurrentWidget(page.tabs.profile)
        await until(page.tabs.profile.score.text)
        page.tabs.profile.retire.click()
        await until(lambda: isinstance(sheet(), RetireSheet))
        assert not sheet().retire.isEnabled()
        qtbot.keyClicks(sheet().name, "cp2")
        press(qtbot, "Take out for good")
        await until(lambda: window.current_key() == "overview")
        assert yard.depot.chargers.get("CP2").retired_at is not None
        await until(lambda: window.tiles.model.rowCount() == 2)
        await window.shut_down()


async def test_who_may_not_change_a_charger_sees_it_all_and_no_button(stack, tmp_path, theme):
    viewer = Operator("Ş. Özgür", Role.VIEWER)
    yard = await open_yard(stack, tmp_path, theme, viewer)
    tab = yard.page.tabs.profile
    yard.page.tabs.setCurrentWidget(tab)
    await until(tab.score.text)
    assert tab.facts.value("Its clock") == "is right, or nothing was read yet"
    for button in (tab.by_hand, tab.retire, tab.link, tab.aliases.add):
        assert not button.isVisible()


async def test_the_copying_to_a_second_backend_is_told(yard, tab, tmp_path):
    async with running(config_for(tmp_path / "portal"), yard.clock) as portal:
        habits = replace(yard.depot.habits.of(CP1), mirror=portal.url)
        await yard.depot.habits.set(CP1, habits, by=LOCAL_OPERATOR)
        tab.refresh()
        assert tab.facts.value("What it says is copied to") == portal.url
        assert tab.facts.value("The copying") == "begins with what it says next"
        await yard.charger.call("Heartbeat", {})

        def all_there():
            tab.refresh()
            return tab.facts.value("The copying") == "is connected and has everything"

        await until(all_there)
    await yard.depot.habits.set(CP1, replace(habits, mirror=""), by=LOCAL_OPERATOR)
    tab.refresh()
    with pytest.raises(KeyError):
        tab.facts.value("The copying")


def test_a_second_backend_that_is_not_reached_is_told_with_its_reason():
    url = "ws://portal.example"
    lost = MirrorState(url, connected=False, waiting=3, problem="refused")
    facts = habit_facts(ChargerHabits(mirror=url), timedelta(), lost)
    assert facts["The copying"] == "is not reached: refused; 3 waiting"
