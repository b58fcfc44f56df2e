"""What the Charger page says: plain decisions in, texts out."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.chargers import ConnectorStatus, Presence
from app.core.commands import CommandResult, CommandStatus
from app.core.snapshots import ChargerSnapshot
from app.services.ports.message import Direction, Exchange, ExchangeOutcome
from app.ui.tokens import StatusRole
from app.ui.widgets.tile_view import Shape
from app.ui.words import texts
from app.ui.words.connection_end import connection_end
from app.ui.words.formats import LocaleFormats

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WordView:
    """A word with the colour and the shape that go with it."""

    text: str
    role: StatusRole
    shape: Shape


@dataclass(frozen=True, slots=True)
class HeadView:
    """The head of the page.

    Attributes:
        identity: Where it stands, maker, model, firmware and serial number in a line.
        facts: The connection, each with its name.
        in_service: The charger as a whole may be used.
        closed_reason: Why no command can be sent; empty where one can.
    """

    name: str
    identity: str
    presence: WordView
    facts: Mapping[str, str]
    in_service: bool
    closed_reason: str


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What a charger answered."""

    word: WordView
    detail: str
    latency: str
    payload: str


@dataclass(frozen=True, slots=True)
class ExchangeView:
    """One row of the message log."""

    time: str
    arrow: str
    direction: str
    action: str
    outcome: WordView
    latency: str
    repairs: str
    request: str
    answer: str


_ANSWERED = frozenset({CommandStatus.ACCEPTED, CommandStatus.REJECTED})
_GOOD_WORDS = frozenset({"Accepted", "Unlocked", "Scheduled", "RebootRequired"})


def head_view(charger: ChargerSnapshot, now: datetime, zone: tzinfo | None = None) -> HeadView:
    """Describe a charger and its connection at `now`; times in `zone`, or else local."""
    name = charger.charger.name
    offline = charger.presence is Presence.OFFLINE
    return HeadView(
        name=name,
        identity=_identity(charger),
        presence=_presences()[charger.presence],
        facts=_facts(charger, now, zone),
        in_service=charger.status is not ConnectorStatus.UNAVAILABLE,
        closed_reason=_offline_reason(name) if offline else "",
    )


def answer_view(result: CommandResult) -> AnswerView:
    """Describe a charger's answer: its own word where it gave one."""
    view = _statuses()[result.status]
    own_word = result.detail if result.status in _ANSWERED and result.detail else view.text
    return AnswerView(
        word=WordView(own_word, view.role, view.shape),
        detail="" if result.detail == own_word else result.detail,
        latency="" if result.latency_s is None else latency_text(result.latency_s * 1000),
        payload=json_text(result.payload) if result.payload else "",
    )


def change_word(result: CommandResult) -> WordView:
    """Describe what a charger said to a changed setting."""
    if result.ok and result.detail == "RebootRequired":
        text = translate("Charger", "Taken, needs a restart")
        return WordView(text, "attention", "triangle")
    return answer_view(result).word


def json_text(value: Mapping[str, Any]) -> str:
    """Write a request or an answer as JSON, a line for each value."""
    return json.dumps(dict(value), indent=2, ensure_ascii=False)


def exchange_view(exchange: Exchange, now: datetime, zone: tzinfo | None = None) -> ExchangeView:
    """Describe one exchange; times in `zone`, or else local."""
    arrow, direction = directions()[exchange.direction]
    latency_ms = exchange.latency_ms
    return ExchangeView(
        time=time_text(exchange.requested_at, now, zone),
        arrow=arrow,
        direction=direction,
        action=exchange.action or translate("Charger", "(unreadable)"),
        outcome=_outcome(exchange),
        latency="" if latency_ms is None else latency_text(latency_ms),
        repairs=_repairs(len(exchange.repairs)),
        request=pretty_json(exchange.request),
        answer=pretty_json(exchange.answer),
    )


def pretty_json(text: str) -> str:
    """Return JSON text with a line for each value; any other text as it is."""
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except ValueError:
        return text


def latency_text(latency_ms: float) -> str:
    """Write how long an answer took."""
    if latency_ms < 0:
        return ""
    return f"{latency_ms:.0f} ms" if latency_ms < 1000 else f"{latency_ms / 1000:.1f} s"


def time_text(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """Write a local time to the second, with its date where that is not today's."""
    return LocaleFormats(zone=zone).exact(at, now)


def age_text(age_s: float) -> str:
    """Write how long ago something was."""
    if age_s < 5:
        return translate("Charger", "just now")
    return translate("Charger", "{span} ago").format(span=_span(age_s))


def _span(span_s: float) -> str:
    if span_s < 60:
        return translate("Charger", "{seconds} s").format(seconds=int(span_s))
    return texts.duration(timedelta(seconds=span_s))


def _offline_reason(name: str) -> str:
    text = translate("Charger", "{name} is offline: nothing can be sent to it.")
    return text.format(name=name)


def _identity(charger: ChargerSnapshot) -> str:
    said = charger.charger.identity
    parts = [charger.charger.area, f"{said.vendor} {said.model}".strip()]
    parts += [translate("Charger", "firmware {0}").format(said.firmware)] if said.firmware else []
    parts += (
        [translate("Charger", "serial {0}").format(said.serial_number)]
        if said.serial_number
        else []
    )
    # A charger without a name of its own is called by its identity already.
    parts += [charger.charger.id] if charger.charger.id != charger.charger.name else []
    return " · ".join(part for part in parts if part)


def _facts(charger: ChargerSnapshot, now: datetime, zone: tzinfo | None) -> dict[str, str]:
    facts: dict[str, str] = {}
    if charger.connected_since is not None:
        facts[translate("Charger", "Online since")] = time_text(charger.connected_since, now, zone)
    if charger.last_frame_at is not None:
        facts[translate("Charger", "Last message")] = age_text(
            (now - charger.last_frame_at).total_seconds()
        )
    else:
        facts[translate("Charger", "Last message")] = translate(
            "Charger", "none since this program started"
        )
    if charger.address:
        facts[translate("Charger", "Address")] = charger.address
    if charger.reconnects:
        facts[translate("Charger", "Reconnects")] = str(charger.reconnects)
    if charger.disconnect_reason:
        facts[translate("Charger", "Disconnected")] = connection_end(charger.disconnect_reason)
    if charger.charger.last_boot_at is not None:
        facts[translate("Charger", "Last start")] = time_text(
            charger.charger.last_boot_at, now, zone
        )
    return facts


def _outcome(exchange: Exchange) -> WordView:
    view = outcomes()[exchange.outcome]
    if exchange.outcome is not ExchangeOutcome.ANSWERED:
        return view
    word = _status_word(exchange.answer)
    if not word:
        return view
    good = word in _GOOD_WORDS
    return WordView(word, "ok" if good else "attention", "circle" if good else "triangle")


def _status_word(answer: str) -> str:
    """Return the word by which an answer says yes or no; empty where it says neither."""
    try:
        payload = json.loads(answer)
    except ValueError:
        return ""
    if not isinstance(payload, dict):
        return ""
    inner = payload.get("idTagInfo")
    word = inner.get("status") if isinstance(inner, dict) else payload.get("status")
    return word if isinstance(word, str) else ""


def _repairs(count: int) -> str:
    return translate("Charger", "%n repaired", "", count) if count else ""


def _presences() -> Mapping[Presence, WordView]:
    return {
        Presence.ONLINE: WordView(translate("Charger", "Online"), "ok", "circle"),
        Presence.SILENT: WordView(translate("Charger", "Silent"), "attention", "triangle"),
        Presence.OFFLINE: WordView(translate("Charger", "Offline"), "offline", "cross"),
    }


def _statuses() -> Mapping[CommandStatus, WordView]:
    return {
        CommandStatus.ACCEPTED: WordView(translate("Charger", "Accepted"), "ok", "circle"),
        CommandStatus.REJECTED: WordView(translate("Charger", "Rejected"), "attention", "triangle"),
        CommandStatus.UNSUPPORTED: WordView(
            translate("Charger", "Not supported"), "attention", "triangle"
        ),
        CommandStatus.TIMED_OUT: WordView(translate("Charger", "No answer"), "fault", "diamond"),
        CommandStatus.OFFLINE: WordView(translate("Charger", "Offline"), "offline", "cross"),
        CommandStatus.FAILED: WordView(translate("Charger", "Error"), "fault", "diamond"),
    }


def outcomes() -> Mapping[ExchangeOutcome, WordView]:
    """Return the word for each way in which a request can end."""
    return {
        ExchangeOutcome.WAITING: WordView(translate("Charger", "Waiting"), "waiting", "half"),
        ExchangeOutcome.ANSWERED: WordView(translate("Charger", "Answered"), "ok", "circle"),
        ExchangeOutcome.ERROR: WordView(translate("Charger", "Error"), "fault", "diamond"),
        ExchangeOutcome.TIMED_OUT: WordView(translate("Charger", "No answer"), "fault", "diamond"),
        ExchangeOutcome.LATE: WordView(
            translate("Charger", "Late answer"), "attention", "triangle"
        ),
        ExchangeOutcome.DISCONNECTED: WordView(
            translate("Charger", "Connection lost"), "offline", "cross"
        ),
        ExchangeOutcome.UNREADABLE: WordView(
            translate("Charger", "Unreadable"), "fault", "diamond"
        ),
    }


def directions() -> Mapping[Direction, tuple[str, str]]:
    """Return the arrow and the words for each direction."""
    return {
        Direction.FROM_CHARGER: ("←", translate("Charger", "From charger")),
        Direction.TO_CHARGER: ("→", translate("Charger", "To charger")),
    }
