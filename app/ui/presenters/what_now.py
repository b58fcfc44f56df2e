"""What "What now?" says of a connector, decided without widgets."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.core.chargers import ConnectorStatus, Presence
from app.core.sessions import SessionFlag
from app.core.snapshots import ChargerSnapshot, ConnectorSnapshot
from app.core.vendor_profiles import VendorErrorCode
from app.ui.words import texts, what_now_texts
from app.ui.words.what_now_texts import Remedy


class Problem(StrEnum):
    """What keeps a connector from working; it works again when none of these is there."""

    OFFLINE = "offline"
    FAULT = "fault"
    SILENT = "silent"
    CARD_REFUSED = "card_refused"
    NO_REACTION = "no_reaction"


@dataclass(frozen=True, slots=True)
class Advice:
    """What the sheet says.

    Attributes:
        problem: None where the connector works; the sheet then explains its state.
        reported: What the charger says in its own words; empty where it says nothing.
    """

    problem: Problem | None
    word: str
    meaning: str
    steps: tuple[str, ...]
    action_id: str | None
    action_text: str
    reported: str
    service: bool


def problem_of(
    connector: ConnectorSnapshot, charger: ChargerSnapshot, now: datetime
) -> Problem | None:
    """Return what keeps a connector from working now."""
    if charger.presence is Presence.OFFLINE:
        return Problem.OFFLINE
    if ConnectorStatus.FAULTED in (connector.status, charger.status):
        return Problem.FAULT
    if charger.presence is Presence.SILENT:
        return Problem.SILENT
    session = connector.session
    if session is not None and SessionFlag.NOT_AUTHORIZED in session.flags:
        return Problem.CARD_REFUSED
    expectation = connector.expectation
    if expectation is not None and expectation.overdue(now):
        return Problem.NO_REACTION
    return None


def advice_for(
    connector: ConnectorSnapshot,
    charger: ChargerSnapshot,
    now: datetime,
    known: VendorErrorCode | None = None,
) -> Advice:
    """Say what a connector's state or error means and what to do; `known` is its vendor's code."""
    problem = problem_of(connector, charger, now)
    remedy = _remedy(connector, charger, problem)
    if problem is Problem.FAULT and known is not None:
        remedy = replace(
            remedy,
            meaning=known.meaning,
            steps=known.steps or remedy.steps,
            service=known.service,
            action_id=remedy.action_id if known.service else remedy.action_id or "restart",
        )
    action_id = _possible(remedy.action_id, connector, charger)
    return Advice(
        problem=problem,
        word=_word(connector, problem),
        meaning=remedy.meaning,
        steps=remedy.steps,
        action_id=action_id,
        action_text=texts.ACTION_WORDS[action_id]() if action_id else "",
        reported=_reported(connector, charger) if problem is Problem.FAULT else "",
        service=remedy.service,
    )


def fault_code(connector: ConnectorSnapshot, charger: ChargerSnapshot) -> str:
    """Return the error code under which a fault is known here."""
    of_connector = connector.status is ConnectorStatus.FAULTED
    vendor = connector.vendor_error_code.strip().upper()
    if of_connector and vendor in what_now_texts.CHARGEX:
        return what_now_texts.CHARGEX[vendor]
    code = connector.error_code if of_connector else charger.error_code
    return code if code in what_now_texts.FAULTS else "OtherError"


def _remedy(
    connector: ConnectorSnapshot, charger: ChargerSnapshot, problem: Problem | None
) -> Remedy:
    if problem is None:
        return what_now_texts.STATES[connector.status]()
    if problem is Problem.FAULT:
        return what_now_texts.FAULTS[fault_code(connector, charger)]()
    return {
        Problem.OFFLINE: what_now_texts.offline,
        Problem.SILENT: what_now_texts.silent,
        Problem.CARD_REFUSED: what_now_texts.card_refused,
        Problem.NO_REACTION: what_now_texts.no_reaction,
    }[problem]()


def _possible(
    action_id: str | None, connector: ConnectorSnapshot, charger: ChargerSnapshot
) -> str | None:
    """Return the action if it can be asked for now: nothing can where nobody is connected."""
    if charger.presence is Presence.OFFLINE:
        return None
    if action_id == "stop" and connector.session is None:
        return None
    if action_id == "start" and connector.session is not None:
        return None
    return action_id


def _word(connector: ConnectorSnapshot, problem: Problem | None) -> str:
    words = {
        Problem.OFFLINE: texts.offline,
        Problem.FAULT: texts.STATUS_WORDS[ConnectorStatus.FAULTED],
        Problem.SILENT: texts.silent,
        Problem.CARD_REFUSED: texts.card_refused,
        Problem.NO_REACTION: texts.no_reaction,
    }
    return words[problem]() if problem else texts.STATUS_WORDS[connector.status]()


def _reported(connector: ConnectorSnapshot, charger: ChargerSnapshot) -> str:
    said = (connector.error_code, connector.vendor_error_code, connector.info)
    if connector.status is not ConnectorStatus.FAULTED:
        said = (charger.error_code, "", charger.info)
    words = " · ".join(word for word in said if word)
    return what_now_texts.reported(words) if words else ""
