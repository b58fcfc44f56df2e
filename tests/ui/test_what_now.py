"""What "What now?" says, for each state and each error code."""

from datetime import timedelta

import pytest

from app.core.chargers import ConnectorStatus
from app.core.commands import Expected
from app.core.ids import ConnectorId
from app.core.sessions import SessionFlag
from app.core.vendor_profiles import VendorErrorCode
from app.ui.presenters.what_now import Problem, advice_for, fault_code, problem_of
from app.ui.words import texts
from app.ui.words.what_now_texts import CHARGEX, FAULTS, STATES
from tests.support.depot_facts import DepotFacts

CODES = (
    *("ConnectorLockFailure", "EVCommunicationError", "GroundFailure", "HighTemperature"),
    *("InternalError", "LocalListConflict", "NoError", "OtherError", "OverCurrentFailure"),
    *("OverVoltage", "PowerMeterFailure", "PowerSwitchFailure", "ReaderFailure", "ResetFailure"),
    *("UnderVoltage", "WeakSignal"),
)


@pytest.fixture
def facts():
    return DepotFacts()


def advice(facts, charger, known=None):
    return advice_for(*facts.look(ConnectorId(charger, 1)), facts.clock.now(), known)


@pytest.mark.parametrize("code", CODES)
def test_every_error_code_of_ocpp_has_a_meaning_and_one_to_three_steps(facts, code):
    charger = facts.charger(1)
    facts.status(charger, ConnectorStatus.FAULTED, error_code=code)
    said = advice(facts, charger)
    assert said.problem is Problem.FAULT
    assert said.meaning == FAULTS[code]().meaning
    assert 1 <= len(said.steps) <= 3
    # Either a button helps, or hands do, or the service is called.
    assert said.action_text or said.service or said.steps


@pytest.mark.parametrize("status", [s for s in ConnectorStatus if s is not ConnectorStatus.FAULTED])
def test_every_state_is_explained(facts, status):
    charger = facts.charger(1)
    facts.status(charger, status)
    said = advice(facts, charger)
    assert said.problem is None
    assert said.meaning == STATES[status]().meaning


def test_every_button_that_is_advised_has_a_word():
    for remedy in (*FAULTS.values(), *STATES.values()):
        action = remedy().action_id
        assert action is None or texts.ACTION_WORDS[action]()
        assert len(remedy().steps) <= 3
    assert set(CHARGEX.values()) <= FAULTS.keys()


def test_a_code_of_chargex_counts_for_more_than_the_general_one(facts):
    charger = facts.charger(1)
    facts.status(
        charger, ConnectorStatus.FAULTED, error_code="OtherError", vendor_error_code="cx008"
    )
    assert fault_code(*facts.look(ConnectorId(charger, 1))) == "EmergencyStop"
    assert "emergency stop" in advice(facts, charger).meaning


def test_what_the_vendor_says_of_its_code_is_shown(facts):
    charger = facts.charger(1)
    facts.status(charger, ConnectorStatus.FAULTED, error_code="OtherError", info="Error 101")
    known = VendorErrorCode("101", "Direct current to earth.", ("Unplug it.",))
    said = advice(facts, charger, known)
    assert (said.meaning, said.steps, said.action_id) == (
        "Direct current to earth.",
        ("Unplug it.",),
        "restart",
    )
    assert said.reported == "The charger says: OtherError · Error 101"


def test_a_fault_of_the_whole_charger_is_one_of_its_connectors(facts):
    charger = facts.charger(1)
    facts.status(charger, ConnectorStatus.FAULTED, 0, error_code="PowerSwitchFailure")
    said = advice(facts, charger)
    assert said.service
    assert said.action_id == "out_of_service"


def test_offline_nothing_can_be_asked_of_the_charger(facts):
    charger = facts.charger(1)
    facts.lose(charger)
    said = advice(facts, charger)
    assert (said.problem, said.action_id) == (Problem.OFFLINE, None)
    assert len(said.steps) == 3


def test_problems_are_found_and_gone(facts):
    charger = facts.charger(1)
    key = ConnectorId(charger, 1)

    def problem():
        return problem_of(*facts.look(key), facts.clock.now())

    session = facts.start(charger, flags=frozenset({SessionFlag.NOT_AUTHORIZED}))
    assert problem() is Problem.CARD_REFUSED
    assert advice(facts, charger).action_id == "stop"
    facts.stop(session)
    facts.status(charger, ConnectorStatus.AVAILABLE)
    facts.expect(key, Expected.START, within_s=5)
    assert problem() is None
    facts.clock.forward(seconds=6)
    assert problem() is Problem.NO_REACTION
    facts.clock.at += timedelta(hours=1)
    assert problem() is Problem.SILENT
