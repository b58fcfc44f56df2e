"""What a tile says in each state: decided by plain functions, told here as tables."""

from dataclasses import replace

import pytest

from app.core.charger_habits import ChargerHabits
from app.core.chargers import ConnectorStatus, Identity
from app.core.commands import Expected
from app.core.events import HabitsChanged
from app.core.ids import ConnectorId
from app.core.sessions import SessionFlag, SessionState
from app.ui.presenters.tiles import (
    charger_tile_view,
    choices,
    live_power_w,
    new_charger_view,
    tile_view,
)
from tests.support.depot_facts import DepotFacts

BAY = ConnectorId("CP-0007", 1)


class PlainFormats:
    """Numbers with a point, times in UTC."""

    def number(self, value, decimals=0):
        return f"{value:.{decimals}f}"

    def time(self, at):
        return f"{at:%H:%M}"

    def moment(self, at, now):
        return f"{at:%H:%M}" if at.date() == now.date() else f"{at:%d %b %H:%M}"


@pytest.fixture
def depot():
    facts = DepotFacts()
    facts.charger(7)
    return facts


@pytest.fixture
def tile(depot):
    def present(connector=BAY, **more):
        return tile_view(*depot.look(connector), depot.clock.now(), PlainFormats(), **more)

    return present


@pytest.mark.parametrize(
    ("status", "word", "role", "category", "action"),
    [
        (ConnectorStatus.AVAILABLE, "Free", "ok", "free", "start"),
        (ConnectorStatus.PREPARING, "Plugged in", "waiting", "occupied", "start"),
        (ConnectorStatus.CHARGING, "Charging", "charging", "charging", None),
        (ConnectorStatus.SUSPENDED_EV, "Paused by vehicle", "waiting", "occupied", None),
        (ConnectorStatus.SUSPENDED_EVSE, "Paused by charger", "waiting", "occupied", None),
        (ConnectorStatus.FINISHING, "Finished", "waiting", "occupied", "unlock"),
        (ConnectorStatus.RESERVED, "Reserved", "waiting", "occupied", "start"),
        (ConnectorStatus.UNAVAILABLE, "Out of service", "offline", "out_of_service", "in_service"),
        (ConnectorStatus.FAULTED, "Fault", "fault", "attention", "what_now"),
        (ConnectorStatus.UNKNOWN, "No state yet", "stale", "", "start"),
    ],
)
def test_each_state_has_its_word_its_colour_and_its_action(
    depot, tile, status, word, role, category, action
):
    depot.status(BAY.charger_id, status)
    view = tile()
    assert (view.status_text, view.role, view.category, view.action_id) == (
        word,
        role,
        category,
        action,
    )
    assert view.attention is (status is ConnectorStatus.FAULTED)


def test_a_session_shows_who_charges_how_much_and_for_how_long(depot, tile):
    session = depot.start(BAY.charger_id, person="Ş. Özgür")
    depot.clock.forward(minutes=84)
    depot.meter(session, 11_040, 15_450, soc_percent=61.0)
    view = tile()
    assert view.subtitle == "Ş. Özgür"
    assert (view.power_text, view.power_unit) == ("11.0", "kW")
    assert view.energy_text == "15.45 kWh"
    assert view.duration_text == "1 h 24 min"
    assert (view.soc_text, view.soc_fraction) == ("61 %", 0.61)
    assert view.sparkline == (11_040,)
    assert view.action_id == "stop"
    assert not view.stale


def test_without_a_person_the_card_is_named(depot, tile):
    session = depot.start(BAY.charger_id)
    assert tile().subtitle == session.id_tag


def test_the_power_of_a_pause_is_zero_whatever_was_read_last(depot, tile):
    """Habit 37: a charger stops reporting when the car is full; its tile showed 11 kW for ever."""
    session = depot.start(BAY.charger_id)
    depot.meter(session, 11_000, 5_000)
    depot.status(BAY.charger_id, ConnectorStatus.SUSPENDED_EV)
    assert tile().power_text == "0.0"
    assert live_power_w(*depot.look(BAY), depot.clock.now()) == 0
    assert tile().sparkline == ()


def test_a_reading_that_is_too_old_is_grey_with_its_age(depot, tile):
    session = depot.start(BAY.charger_id)
    depot.meter(session, 11_000, 5_000)
    depot.clock.forward(seconds=150)
    assert not tile().stale
    depot.clock.forward(seconds=60)
    view = tile()
    assert view.stale
    assert view.age_text == "3 min old"
    assert view.sparkline == ()
    assert live_power_w(*depot.look(BAY), depot.clock.now()) == 0


def test_offline_says_since_when_and_nothing_can_be_asked_of_it(depot, tile):
    depot.clock.forward(minutes=40)
    depot.status(BAY.charger_id, ConnectorStatus.AVAILABLE)
    depot.lose(BAY.charger_id)
    depot.clock.forward(minutes=30)
    view = tile()
    assert (view.status_text, view.role, view.category) == ("Offline", "offline", "offline")
    assert view.note_text == "Offline since 08:40. Check its power and its network."
    assert view.action_id == "what_now"
    assert choices(*depot.look(BAY)) == ()


def test_a_charger_that_usually_comes_back_is_waited_for_until_it_is_late(depot, tile):
    habits = ChargerHabits(redials_s=(360, 1140))
    depot.bus.publish(HabitsChanged(BAY.charger_id, habits))
    depot.lose(BAY.charger_id)
    assert tile().note_text == "Waiting for it to dial again; it usually takes 6 to 19 min."
    depot.clock.forward(minutes=29)
    assert tile().note_text.startswith("Offline since")


def test_a_session_on_an_offline_charger_is_grey_and_not_said_to_be_over(depot, tile):
    session = depot.start(BAY.charger_id)
    depot.meter(session, 11_000, 5_000)
    depot.lose(BAY.charger_id)
    view = tile()
    assert view.stale
    assert view.age_text == "Offline since 08:00"
    assert view.note_text == "Offline since 08:00. Charging may go on without us."


def test_a_connected_charger_that_says_nothing_needs_somebody(depot, tile):
    depot.clock.forward(minutes=6)
    view = tile()
    assert (view.status_text, view.category, view.attention) == ("Silent", "attention", True)
    assert "6 min" in view.note_text


@pytest.mark.parametrize(
    ("what", "word", "within_s", "overdue"),
    [
        (Expected.START, "Starting", 60, "Nothing happened within 60 s. Is the cable plugged in?"),
        (Expected.STOP, "Stopping", 30, "It has not stopped within 30 s."),
        (Expected.AVAILABLE, "Changing", 30, "Its state has not changed within 30 s."),
        (Expected.UNAVAILABLE, "Changing", 30, "Its state has not changed within 30 s."),
        (Expected.BOOT, "Restarting", 180, "It has not come back within 180 s."),
    ],
)
def test_accepted_is_not_done(depot, tile, what, word, within_s, overdue):
    depot.expect(BAY, what, within_s)
    view = tile()
    assert (view.status_text, view.busy, view.attention) == (word, True, False)
    assert view.note_text.startswith("Accepted.")
    depot.clock.forward(seconds=within_s + 1)
    view = tile()
    assert (view.status_text, view.busy, view.attention) == ("No reaction", False, True)
    assert view.note_text.startswith(overdue)
    depot.clock.forward(minutes=11)
    depot.status(BAY.charger_id, ConnectorStatus.PREPARING)
    assert tile().status_text == "Plugged in"


def test_a_charger_that_restarts_is_not_called_offline_meanwhile(depot, tile):
    depot.expect(BAY, Expected.BOOT, 180)
    depot.lose(BAY.charger_id)
    assert tile().status_text == "Restarting"
    depot.clock.forward(seconds=181)
    assert tile().status_text == "Offline"


@pytest.mark.parametrize(
    ("code", "note"),
    [
        ("GroundFailure", "Earth fault. Do not use this bay"),
        ("ConnectorLockFailure", "The plug does not lock or unlock."),
        ("OtherError", "Unplug and restart it."),
    ],
)
def test_a_fault_says_what_to_do(depot, tile, code, note):
    depot.status(BAY.charger_id, ConnectorStatus.FAULTED, error_code=code, info="K1 stuck")
    view = tile()
    assert view.action_id == "what_now"
    assert view.note_text.startswith(note)
    assert view.subtitle == f"{code} · K1 stuck"


def test_a_fault_of_the_whole_charger_shows_at_its_connectors(depot, tile):
    depot.status(BAY.charger_id, ConnectorStatus.FAULTED, 0, error_code="PowerMeterFailure")
    assert tile().category == "attention"


def test_charging_with_a_refused_card_needs_somebody(depot, tile):
    depot.start(BAY.charger_id, flags=frozenset({SessionFlag.NOT_AUTHORIZED}))
    view = tile()
    assert (view.status_text, view.attention, view.action_id) == ("Card not allowed", True, "stop")


def test_a_session_that_waits_for_its_charger_says_so(depot, tile):
    session = depot.start(BAY.charger_id)
    depot.change(session, state=SessionState.PENDING_RECONCILIATION)
    assert tile().note_text.startswith("It restarted during this session.")


def test_connectors_are_numbered_only_where_there_are_several(depot, tile):
    assert tile().title == "Bay 7"
    depot.charger(8, connectors=2)
    assert tile(ConnectorId("CP-0008", 2)).title == "Bay 8 · 2"


def test_while_we_wait_for_the_answer_the_button_is_busy(tile):
    assert not tile().busy
    assert tile(working=True).busy


def test_a_tile_is_found_by_identity_person_and_card(depot, tile):
    session = depot.start(BAY.charger_id, person="K. Müller")
    found = tile().search_text
    assert all(word in found for word in ("CP-0007", "K. Müller", session.id_tag, "SN000007"))


@pytest.mark.parametrize(
    ("status", "offered"),
    [
        (ConnectorStatus.AVAILABLE, "start guest unlock out_of_service restart restart_hard"),
        (ConnectorStatus.UNAVAILABLE, "unlock in_service restart restart_hard"),
        (ConnectorStatus.FAULTED, "unlock out_of_service restart restart_hard"),
    ],
)
def test_the_menu_offers_what_can_be_done(depot, status, offered):
    depot.status(BAY.charger_id, status)
    assert " ".join(each.action_id for each in choices(*depot.look(BAY))) == offered


def test_during_a_session_the_menu_offers_to_stop(depot):
    depot.start(BAY.charger_id)
    assert choices(*depot.look(BAY))[0].action_id == "stop"


def test_a_charger_without_a_connector_has_a_tile_that_says_so():
    depot = DepotFacts()
    charger_id = depot.charger(9, connectors=0)
    charger = depot.state.charger(charger_id, depot.clock.now())
    view = charger_tile_view(charger, depot.clock.now(), PlainFormats())
    assert view.note_text == "It has not reported a connector yet."
    assert view.action_id is None


def test_a_new_charger_tells_what_it_is_and_when_it_came(depot):
    charger_id = depot.charger(12, adopted=False)
    depot.clock.forward(minutes=3)
    charger = depot.state.charger(charger_id, depot.clock.now())
    view = new_charger_view(charger, depot.clock.now(), PlainFormats())
    assert (view.identity, view.model) == ("CP-0012", "Voltwerk VW-22 · SN000012")
    assert view.details == "First seen 08:00 · heard 3 min ago"
    silent = replace(charger, charger=replace(charger.charger, identity=Identity()))
    unknown = new_charger_view(silent, depot.clock.now(), PlainFormats())
    assert unknown.model == "Maker and model not reported yet"
