"""Messages as text for other programs: JSON lines, and frames that `make replay` plays back."""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any

from app.core.chargers import Charger
from app.services.ports.message import Direction, Exchange


def exchange_line(exchange: Exchange) -> str:
    """Return one exchange as a line of JSON, with times in UTC."""
    return json.dumps(_record(exchange), ensure_ascii=False)


def exchange_json(exchange: Exchange) -> str:
    """Return one exchange as JSON to be read, with times in UTC."""
    return json.dumps(_record(exchange), ensure_ascii=False, indent=2)


def replay_lines(exchange: Exchange, charger: Charger) -> Iterator[str]:
    """Yield the line with which a charger's request can be played back; none for our own ones.

    The form is that of `tests/frames`: an OCPP-J array as `frame`, or text as `wire` where what
    came was no such thing.
    """
    if exchange.direction is not Direction.FROM_CHARGER:
        return
    told = charger.identity
    firmware = f" (fw {told.firmware})" if told.firmware else ""
    line: dict[str, Any] = {
        "modelled_on": f"message log of {charger.id}, {_utc(exchange.requested_at)}",
        "vendor": f"{told.vendor} {told.model}{firmware}".strip() or str(charger.id),
        "direction": "cp->csms",
    }
    yield json.dumps(
        line | _frame(exchange) | {"shows": "; ".join(exchange.repairs)}, ensure_ascii=False
    )


def _record(exchange: Exchange) -> dict[str, Any]:
    answered = exchange.answered_at
    return {
        "at": _utc(exchange.requested_at),
        "charger": exchange.charger_id,
        "direction": exchange.direction.value,
        "id": exchange.correlation_id,
        "action": exchange.action,
        "request": _parsed(exchange.request),
        "outcome": exchange.outcome.value,
        "answer": _parsed(exchange.answer) if exchange.answer else None,
        "answered_at": None if answered is None else _utc(answered),
        "latency_ms": exchange.latency_ms,
        "repairs": list(exchange.repairs),
    }


def _frame(exchange: Exchange) -> dict[str, Any]:
    if not exchange.action:
        # What could not be read, or answered nothing of ours, is kept as the text that came.
        return {"wire": exchange.request}
    payload = _parsed(exchange.request)
    return {"frame": [2, exchange.correlation_id, exchange.action, payload]}


def _parsed(text: str) -> Any:
    with suppress(ValueError):
        return json.loads(text, strict=False)
    return text


def _utc(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
