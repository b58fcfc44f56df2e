"""What the Help page says, decided without widgets."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.core.alarms import AlarmRule
from app.core.chargers import ConnectorStatus
from app.services.chargers.request_forms import RequestGroup
from app.ui.presenters.tiles import status_role, status_shape
from app.ui.request_help import action_help, group_name
from app.ui.tokens import StatusRole
from app.ui.widgets.tile_view import Shape
from app.ui.words import texts, upkeep_texts, what_now_texts

translate = QCoreApplication.translate

FROM_CHARGER = "from_charger"


@dataclass(frozen=True, slots=True)
class MessageHelp:
    """One message of the standard, and what shows that it is supported.

    Attributes:
        cases: Conformance cases that use it, number and name.
        habits: Habits of real chargers whose tests use it.
    """

    action: str
    from_charger: bool
    group: str
    supported: bool
    cases: tuple[str, ...]
    habits: tuple[str, ...]

    @property
    def direction(self) -> str:
        """Who sends it, in words."""
        if self.from_charger:
            return translate("Help", "From the charger")
        return translate("Help", "To the charger")

    @property
    def tests(self) -> int:
        """How many tests use it."""
        return len(self.cases) + len(self.habits)

    @property
    def meaning(self) -> str:
        """What it is for, in a sentence."""
        if self.from_charger:
            return _from_chargers().get(self.action, "")
        return action_help(self.action)

    def holds(self, words: str) -> bool:
        """Tell whether every word is found in it, without case."""
        text = " ".join((self.action, self.group, self.meaning, *self.cases, *self.habits))
        return all(word in text.casefold() for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class StateMeaning:
    """A state as a tile shows it, and what it means in a sentence."""

    word: str
    role: StatusRole
    shape: Shape
    meaning: str


def state_meanings() -> tuple[StateMeaning, ...]:
    """Return what tiles may show; first what asks for somebody."""
    silent, offline = what_now_texts.silent(), what_now_texts.offline()
    return (
        _meaning(ConnectorStatus.FAULTED, upkeep_texts.ADVICE[AlarmRule.FAULTED]()),
        StateMeaning(texts.silent(), "attention", "triangle", silent.meaning),
        StateMeaning(texts.offline(), "offline", "cross", offline.meaning),
        *(
            _meaning(status, remedy().meaning)
            for status, remedy in what_now_texts.STATES.items()
            if status is not ConnectorStatus.UNKNOWN
        ),
    )


def _meaning(status: ConnectorStatus, meaning: str) -> StateMeaning:
    word = texts.STATUS_WORDS[status]()
    return StateMeaning(word, status_role(status), status_shape(status), meaning)


def read_messages(path: Path) -> tuple[MessageHelp, ...]:
    """Read what `docs/supported_messages.py` wrote."""
    entries = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        MessageHelp(
            action=entry["action"],
            from_charger=entry["direction"] == FROM_CHARGER,
            group=group_name(RequestGroup(entry["group"])),
            supported=entry["supported"],
            cases=tuple(entry["cases"]),
            habits=tuple(entry["habits"]),
        )
        for entry in entries
    )


def first_steps(address: str, encrypted: str) -> Mapping[str, str]:
    """Return what to type into a charger, by the names that chargers give it.

    Args:
        encrypted: The same address by wss; empty where that is not served.
    """
    name = translate("Help", "any name of up to 48 characters, different for each charger")
    steps = {
        translate("Help", "Server address (URL)"): address,
        translate("Help", "Identity of the charger"): name,
        translate("Help", "Protocol"): translate("Help", "OCPP 1.6 JSON (also called 1.6J)"),
        translate("Help", "User and password"): translate(
            "Help", "none, until a password is set on the charger's page"
        ),
        translate("Help", "Then"): translate(
            "Help", "The charger appears under New chargers; Adopt takes it in."
        ),
    }
    if encrypted:
        steps[translate("Help", "Encrypted")] = encrypted
    return steps


def shortcuts() -> Mapping[str, str]:
    """Return the keys of the program and what they do."""
    return {
        "F1": translate("Help", "This page"),
        "Ctrl+K": translate("Help", "Search everything, from any page"),
        "Ctrl+1 … Ctrl+9": translate("Help", "The pages, from the top of the list"),
        "Esc": translate("Help", "Back to where you came from"),
        "Enter": translate("Help", "Open the row that is chosen"),
        "← →": translate("Help", "In a session's time axis: from message to message"),
    }


def detail(message: MessageHelp) -> Sequence[str]:
    """Return what a message is for and the tests that use it, a line each."""
    return (message.meaning, *message.cases, *message.habits)


def _from_chargers() -> Mapping[str, str]:
    return {
        "Authorize": translate("Help", "Asks whether a card may charge."),
        "BootNotification": translate("Help", "Says that it has started, and what it is."),
        "DataTransfer": translate("Help", "Says something in the maker's own language."),
        "DiagnosticsStatusNotification": translate("Help", "Says how far its diagnostics are."),
        "FirmwareStatusNotification": translate("Help", "Says how far an update is."),
        "Heartbeat": translate("Help", "Says that it is alive, and asks for the time."),
        "LogStatusNotification": translate("Help", "Says how far the upload of a log is."),
        "MeterValues": translate("Help", "Reports energy, power, current, voltage and charge."),
        "SecurityEventNotification": translate("Help", "Reports something about its security."),
        "SignCertificate": translate("Help", "Asks for a certificate of its own."),
        "SignedFirmwareStatusNotification": translate("Help", "Says how far a signed update is."),
        "StartTransaction": translate("Help", "Reports that a session has begun."),
        "StatusNotification": translate("Help", "Reports the state of a connector."),
        "StopTransaction": translate("Help", "Reports that a session is over."),
    }
