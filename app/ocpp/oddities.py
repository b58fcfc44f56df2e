"""What fits the schema and cannot be meant: noted beside the repairs, never refused.

On the hot path: every charger sends readings all the time.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from app.ocpp.translate import instant

_REGISTERS = ("meterStart", "meterStop")
_MOST = 2**31


def oddities(payload: Mapping[str, Any], received_at: datetime) -> list[str]:
    """Return what is odd about a request that could be read, a sentence each."""
    found = [*_odd_time(payload.get("timestamp"), received_at), *_odd_numbers(payload)]
    elements = payload.get("meterValue") or payload.get("transactionData")
    if isinstance(elements, list):
        for element in elements:
            if isinstance(element, dict):
                found += _odd_element(element, received_at)
    return list(dict.fromkeys(found))


def _odd_numbers(payload: Mapping[str, Any]) -> Iterator[str]:
    number = payload.get("transactionId", 1)
    if isinstance(number, int) and not 0 < number < _MOST:
        yield f"transactionId {number} is none of ours"
    for name in _REGISTERS:
        register = payload.get(name, 0)
        if isinstance(register, int) and register < 0:
            yield f"{name} {register} is no register"


def _odd_element(element: Mapping[str, Any], received_at: datetime) -> list[str]:
    found = list(_odd_time(element.get("timestamp"), received_at))
    for sample in element.get("sampledValue") or ():
        if not isinstance(sample, dict) or sample.get("format") == "SignedData":
            continue
        value = sample.get("value")
        # Nearly all values begin like numbers; which of them are none, reading them tells.
        if not isinstance(value, str) or value[:1] not in "-+.0123456789" or not value:
            found.append(f"value {str(value)[:20]!r} is no number")
    return found


def _odd_time(text: object, received_at: datetime) -> Iterator[str]:
    if not isinstance(text, str) or not text:
        return
    read = instant(text, received_at)
    if read.clock_wrong:
        yield f"timestamp {text[:40]!r} cannot be right, our time taken"
    elif "T" in text and not text.endswith(("Z", "z")) and not _has_offset(text):
        yield f"timestamp {text[:40]!r} without a time zone, read as UTC"


def _has_offset(text: str) -> bool:
    clock = text.rpartition("T")[2]
    return "+" in clock or "-" in clock
