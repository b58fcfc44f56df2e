"""What the Charger page says, decided without Qt."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from app.core.chargers import Presence
from app.core.commands import CommandResult, CommandStatus
from app.core.depot_state import ChargerSnapshot
from app.services.ports import Direction, Exchange, ExchangeOutcome
from app.ui.tokens import StatusRole
from app.ui.widgets.tile_view import Shape


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
        identity: Maker, model, firmware and serial number in a line.
        facts: The connection, each with its name.
        closed_reason: Why no command can be sent; empty where one can.
    """

    name: str
    identity: str
    presence: WordView
    facts: Mapping[str, str]
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


_PRESENCES: Mapping[Presence, WordView] = {
    Presence.ONLINE: WordView("Online", "ok", "circle"),
    Presence.SILENT: WordView("Silent", "attention", "triangle"),
    Presence.OFFLINE: WordView("Offline", "offline", "cross"),
}
_STATUSES: Mapping[CommandStatus, WordView] = {
    CommandStatus.ACCEPTED: WordView("Accepted", "ok", "circle"),
    CommandStatus.REJECTED: WordView("Rejected", "attention", "triangle"),
    CommandStatus.UNSUPPORTED: WordView("Not supported", "attention", "triangle"),
    CommandStatus.TIMED_OUT: WordView("No answer", "fault", "diamond"),
    CommandStatus.OFFLINE: WordView("Offline", "offline", "cross"),
    CommandStatus.FAILED: WordView("Error", "fault", "diamond"),
}
OUTCOMES: Mapping[ExchangeOutcome, WordView] = {
    ExchangeOutcome.WAITING: WordView("Waiting", "waiting", "half"),
    ExchangeOutcome.ANSWERED: WordView("Answered", "ok", "circle"),
    ExchangeOutcome.ERROR: WordView("Error", "fault", "diamond"),
    ExchangeOutcome.TIMED_OUT: WordView("No answer", "fault", "diamond"),
    ExchangeOutcome.LATE: WordView("Late answer", "attention", "triangle"),
    ExchangeOutcome.DISCONNECTED: WordView("Connection lost", "offline", "cross"),
    ExchangeOutcome.UNREADABLE: WordView("Unreadable", "fault", "diamond"),
}
DIRECTIONS: Mapping[Direction, tuple[str, str]] = {
    Direction.FROM_CHARGER: ("←", "From the charger"),
    Direction.TO_CHARGER: ("→", "To the charger"),
}
_GOOD_WORDS = frozenset({"Accepted", "Unlocked", "Scheduled", "RebootRequired"})


def head_view(charger: ChargerSnapshot, now: datetime, zone: tzinfo | None = None) -> HeadView:
    """Describe a charger and its connection at `now`; times in `zone`, or else local."""
    name = charger.charger.name
    offline = charger.presence is Presence.OFFLINE
    return HeadView(
        name=name,
        identity=_identity(charger),
        presence=_PRESENCES[charger.presence],
        facts=_facts(charger, now, zone),
        closed_reason=f"{name} is offline: nothing can be sent to it." if offline else "",
    )


def answer_view(result: CommandResult) -> AnswerView:
    """Describe a charger's answer: its own word where it gave one."""
    view = _STATUSES[result.status]
    own_word = result.detail if result.status in _ANSWERED and result.detail else view.text
    return AnswerView(
        word=WordView(own_word, view.role, view.shape),
        detail="" if result.detail == own_word else result.detail,
        latency="" if result.latency_s is None else latency_text(result.latency_s * 1000),
        payload=json.dumps(dict(result.payload), indent=2, ensure_ascii=False)
        if result.payload
        else "",
    )


_ANSWERED = frozenset({CommandStatus.ACCEPTED, CommandStatus.REJECTED})


def exchange_view(exchange: Exchange, now: datetime, zone: tzinfo | None = None) -> ExchangeView:
    """Describe one exchange; times in `zone`, or else local."""
    arrow, direction = DIRECTIONS[exchange.direction]
    latency_ms = exchange.latency_ms
    return ExchangeView(
        time=time_text(exchange.requested_at, now, zone),
        arrow=arrow,
        direction=direction,
        action=exchange.action or "(unreadable)",
        outcome=_outcome(exchange),
        latency="" if latency_ms is None else latency_text(latency_ms),
        repairs=_count(len(exchange.repairs), "repair"),
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
    """Write a local time, with its date where that is not today's."""
    local = at.astimezone(zone)
    today = local.date() == now.astimezone(zone).date()
    return local.strftime("%H:%M:%S" if today else "%Y-%m-%d %H:%M:%S")


def age_text(age_s: float) -> str:
    """Write how long ago something was."""
    if age_s < 5:
        return "just now"
    for unit_s, word in ((86400, "d"), (3600, "h"), (60, "min"), (1, "s")):
        if age_s >= unit_s:
            return f"{int(age_s // unit_s)} {word} ago"
    return "just now"


def _identity(charger: ChargerSnapshot) -> str:
    said = charger.charger.identity
    parts = [f"{said.vendor} {said.model}".strip()]
    parts += [f"firmware {said.firmware}"] if said.firmware else []
    parts += [f"serial {said.serial_number}"] if said.serial_number else []
    # A charger without a name of its own is called by its identity already.
    parts += [charger.charger.id] if charger.charger.id != charger.charger.name else []
    return " · ".join(part for part in parts if part)


def _facts(charger: ChargerSnapshot, now: datetime, zone: tzinfo | None) -> dict[str, str]:
    facts: dict[str, str] = {}
    if charger.connected_since is not None:
        facts["Online since"] = time_text(charger.connected_since, now, zone)
    if charger.last_frame_at is not None:
        facts["Last message"] = age_text((now - charger.last_frame_at).total_seconds())
    else:
        facts["Last message"] = "none since this program started"
    if charger.address:
        facts["Address"] = charger.address
    facts["Reconnects"] = str(charger.reconnects)
    if charger.disconnect_reason:
        facts["Disconnected"] = charger.disconnect_reason
    if charger.charger.last_boot_at is not None:
        facts["Last start"] = time_text(charger.charger.last_boot_at, now, zone)
    return facts


def _outcome(exchange: Exchange) -> WordView:
    view = OUTCOMES[exchange.outcome]
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


def _count(number: int, word: str) -> str:
    if not number:
        return ""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
