"""What fits the schema and cannot be meant: noted beside the repairs, never refused."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from app.ocpp.translate import instant

_REGISTERS = ("meterStart", "meterStop")
_MOST = 2**31


def oddities(payload: Mapping[str, Any], received_at: datetime) -> list[str]:
    """Return what is odd about a request that could be read, a sentence each.

    Readings in it say themselves what is odd about them: `meter_values.read`.
    """
    return [*odd_time(payload.get("timestamp"), received_at), *_odd_numbers(payload)]


def _odd_numbers(payload: Mapping[str, Any]) -> Iterator[str]:
    number = payload.get("transactionId", 1)
    if isinstance(number, int) and not 0 < number < _MOST:
        yield f"transactionId {number} is none of ours"
    for name in _REGISTERS:
        register = payload.get(name, 0)
        if isinstance(register, int) and register < 0:
            yield f"{name} {register} is no register"


def odd_time(text: object, received_at: datetime) -> Iterator[str]:
    """Yield what is odd about a time stamp."""
    if not isinstance(text, str) or not text:
        return
    read = instant(text, received_at)
    if read.clock_wrong:
        yield f"timestamp {text[:40]!r} cannot be right, our time taken"
    elif "T" in text and not text.endswith(("Z", "z")) and not _has_offset(text):
        yield f"timestamp {text[:40]!r} without a time zone"


def _has_offset(text: str) -> bool:
    clock = text.rpartition("T")[2]
    return "+" in clock or "-" in clock
