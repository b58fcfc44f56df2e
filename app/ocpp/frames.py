"""OCPP-J frames: text on the wire to calls and answers, and back. Source: OCPP-J 1.6, 4."""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

CALL, CALL_RESULT, CALL_ERROR = 2, 3, 4

_ID_IN_BROKEN_CALL = re.compile(r'^\W*2\s*,\s*(?:"([^"\\]{1,64})"|(\d{1,20}))')
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


class ErrorCode(StrEnum):
    """Why a call could not be answered, in the spelling of OCPP-J 1.6, 4.2.3."""

    NOT_IMPLEMENTED = "NotImplemented"
    NOT_SUPPORTED = "NotSupported"
    INTERNAL_ERROR = "InternalError"
    PROTOCOL_ERROR = "ProtocolError"
    SECURITY_ERROR = "SecurityError"
    FORMATION_VIOLATION = "FormationViolation"
    PROPERTY_CONSTRAINT_VIOLATION = "PropertyConstraintViolation"
    OCCURENCE_CONSTRAINT_VIOLATION = "OccurenceConstraintViolation"
    TYPE_CONSTRAINT_VIOLATION = "TypeConstraintViolation"
    GENERIC_ERROR = "GenericError"


@dataclass(slots=True)
class Call:
    """A request; `payload_text` is its payload as it came."""

    id: str
    action: str
    payload: dict[str, Any]
    payload_text: str


@dataclass(slots=True)
class CallResult:
    """An answer to one of our calls."""

    id: str
    payload: dict[str, Any]


@dataclass(slots=True)
class CallError:
    """A refusal of one of our calls."""

    id: str
    code: str
    description: str


@dataclass(slots=True)
class Unreadable:
    """A frame that is none of them.

    Attributes:
        id: The id that an answer needs; empty where none can be read, and then none is sent.
        reason: What is wrong with it, for people.
    """

    id: str
    reason: str


Frame = Call | CallResult | CallError | Unreadable


def parse(text: str) -> Frame:
    """Read one frame; never raises, whatever the text is."""
    try:
        message = _decode(text)
    except (msgspec.DecodeError, ValueError, RecursionError):
        message = _decode_leniently(text)
    match message:
        case [2, str() | int() as id_, *rest]:
            return _call(text, str(id_), rest)
        case [3, str() | int() as id_, *rest]:
            payload = rest[0] if rest and isinstance(rest[0], dict) else {}
            return CallResult(str(id_), payload)
        case [4, str() | int() as id_, *rest]:
            code, description = [*(str(part) for part in rest[:2]), "", ""][:2]
            return CallError(str(id_), code, description)
        case None:
            return _broken(text)
    return Unreadable("", "not an OCPP frame")


def result_text(id_: str, payload: dict[str, Any]) -> str:
    """Write an answer, compactly: some clients parse only that."""
    return f"[3,{quoted(id_)},{encoded(payload)}]"


def error_text(id_: str, code: ErrorCode, description: str) -> str:
    """Write a refusal; the description has at most 255 characters (OCPP-J 1.6, 4.2.3)."""
    return f"[4,{quoted(id_)},{quoted(code)},{quoted(description[:255])},{{}}]"


def call_text(id_: str, action: str, payload_text: str) -> str:
    """Write a request."""
    return f"[2,{quoted(id_)},{quoted(action)},{payload_text}]"


def encoded(payload: object) -> str:
    """Write JSON without blanks."""
    return _encode(payload).decode()


def quoted(text: str) -> str:
    """Write a JSON string; what came in broken from a charger is written as question marks."""
    try:
        return _encode(text).decode()
    except UnicodeEncodeError:
        return _encode(text.encode(errors="replace").decode()).decode()


def _call(text: str, id_: str, rest: list[Any]) -> Call | Unreadable:
    match rest:
        case [str() as action, dict() as payload]:
            return Call(id_, action, payload, _payload_text(text, id_, action, payload))
        case [str() as action] | [str() as action, None, *_]:
            return Call(id_, action, {}, "{}")
        case [str() as action, dict() as payload, *_]:
            return Call(id_, action, payload, encoded(payload))
        case [str() as action, *_]:
            return Unreadable(id_, f"{action[:50]} with a payload that is no object")
    return Unreadable(id_, "a call without an action")


def _payload_text(text: str, id_: str, action: str, payload: dict[str, Any]) -> str:
    if "{" in id_ or "{" in action:
        return encoded(payload)
    return text[text.index("{") : text.rindex("}") + 1]


def _decode_leniently(text: str) -> Any:
    """Read what strict JSON forbids and chargers send: control characters, NaN, trailing bytes."""
    try:
        message, _ = json.JSONDecoder(strict=False).raw_decode(text.lstrip("\ufeff \t\r\n"))
    except (ValueError, RecursionError):
        return None
    return message


def _broken(text: str) -> Unreadable:
    found = _ID_IN_BROKEN_CALL.match(text[:200])
    return Unreadable((found.group(1) or found.group(2)) if found else "", "broken JSON")
