"""What a tolerant reader mends: requests that break the schema and can still be understood.

Real chargers do break it, and repeat for ever what they get an error for. So as little as possible
is refused; each mended thing is a repair, a sentence that the message log shows.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import jsonschema_rs

from app.ocpp.frames import ErrorCode
from app.ocpp.schemas import request_schema

_PASSES = 4
"""Mending one thing can bring the next to light: an object in place of a list, then its members."""

# What is assumed where a required member is missing; a member that is not here is refused.
_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "BootNotification": {"chargePointVendor": "", "chargePointModel": ""},
    "DataTransfer": {"vendorId": ""},
    "MeterValues": {"connectorId": 0, "meterValue": []},
    "StartTransaction": {"connectorId": 1, "idTag": "", "meterStart": 0, "timestamp": ""},
    "StatusNotification": {"errorCode": "NoError"},
    "StopTransaction": {"transactionId": 0, "meterStop": None, "timestamp": ""},
    "FirmwareStatusNotification": {"status": ""},
    "DiagnosticsStatusNotification": {"status": ""},
    "LogStatusNotification": {"status": ""},
    "SignedFirmwareStatusNotification": {"status": ""},
    "SecurityEventNotification": {"type": "", "timestamp": ""},
}
_NESTED_DEFAULTS: Mapping[str, Any] = {"timestamp": "", "sampledValue": [], "value": ""}

# Without these nothing sensible can be answered.
_ESSENTIAL: Mapping[str, frozenset[str]] = {
    "Authorize": frozenset({"idTag"}),
    "StatusNotification": frozenset({"connectorId", "status"}),
}

_CODES: Mapping[str, ErrorCode] = {
    "required": ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION,
    "type": ErrorCode.TYPE_CONSTRAINT_VIOLATION,
}


@dataclass(slots=True)
class Mended:
    """A request as it can be read.

    Attributes:
        repairs: What was mended, a sentence each; empty where the schema held.
        refusal: Why it cannot be read all the same, with its code; None where it can.
    """

    payload: dict[str, Any]
    repairs: list[str] = field(default_factory=list)
    refusal: tuple[ErrorCode, str] | None = None


def mend(action: str, payload: dict[str, Any]) -> Mended:
    """Return the payload of a request in a form that translation can read.

    Unknown words and over-long texts stay as they came: whoever reads them takes them as text.
    """
    schema = request_schema(action)
    if schema is None or schema.is_valid(payload):
        return Mended(payload)
    mended = Mended(payload)
    for _ in range(_PASSES):
        errors = list(schema.iter_errors(mended.payload))
        before = len(mended.repairs)
        for error in errors:
            _Repair(action, mended, error).run()
        if mended.refusal is not None or len(mended.repairs) == before:
            break
    return mended


class _Repair:
    """One violation of the schema."""

    def __init__(self, action: str, mended: Mended, error: jsonschema_rs.ValidationError) -> None:
        self._action = action
        self._mended = mended
        self._error = error
        self._kind = error.kind.name
        self._details: dict[str, Any] = error.kind.as_dict()
        self._path = list(error.instance_path)

    def run(self) -> None:
        match self._kind:
            case "type":
                self._mend_type()
            case "required":
                self._mend_missing()
            case "enum":
                self._mend_word()
            case "additionalProperties":
                self._note(f"unknown member {', '.join(self._details['unexpected'])} ignored")
            case "format":
                pass  # a time is read leniently, and what is odd about it is noted there
            case _:
                self._note(f"{self._place()}: {self._error.message[:120]}; kept as it came")

    def _mend_type(self) -> None:
        parent, key = self._parent()
        if parent is None:
            return
        value = parent[key]
        converted = _converted(value, self._details["types"])
        if converted is not _NOTHING:
            parent[key] = converted
            self._note(f"{self._place()}: {type(value).__name__} read as {self._wanted()}")
        elif isinstance(parent, dict) and (value is None or self._droppable(str(key))):
            del parent[key]
            self._note(f"{self._place()}: {type(value).__name__} left out")
        elif isinstance(parent, list):
            parent[key] = {}
            self._note(f"{self._place()}: {type(value).__name__} left out")
        else:
            self._refuse()

    def _mend_missing(self) -> None:
        name = self._details["property"]
        holder = self._at(self._path)
        defaults = _NESTED_DEFAULTS if self._path else _DEFAULTS.get(self._action, {})
        if name in defaults and isinstance(holder, dict):
            default = defaults[name]
            holder[name] = list(default) if isinstance(default, list) else default
            self._note(f"{name} is missing")
        elif not self._path:
            self._refuse()

    def _mend_word(self) -> None:
        parent, key = self._parent()
        if parent is None or not isinstance(parent[key], str):
            return
        for option in self._details["options"]:
            if isinstance(option, str) and option.casefold() == parent[key].strip().casefold():
                self._note(f"{self._place()}: {parent[key]!r} read as {option}")
                parent[key] = option
                return
        self._note(f"{self._place()}: unknown word {parent[key][:50]!r} kept")

    # -- places ----------------------------------------------------------------------------

    def _droppable(self, key: str) -> bool:
        """Tell whether the member can be done without, or is assumed where it is missing."""
        return len(self._path) > 1 or key not in _ESSENTIAL.get(self._action, ())

    def _at(self, path: list[Any]) -> Any:
        place: Any = self._mended.payload
        try:
            for step in path:
                place = place[step]
        except (KeyError, IndexError, TypeError):
            return None
        return place

    def _parent(self) -> tuple[Any, Any]:
        """Return what holds the violating value, and its key there; None where it is gone."""
        if not self._path:
            return None, None
        parent, key = self._at(self._path[:-1]), self._path[-1]
        if isinstance(parent, dict):
            return (parent, key) if key in parent else (None, None)
        if isinstance(parent, list) and isinstance(key, int) and key < len(parent):
            return parent, key
        return None, None

    def _place(self) -> str:
        return ".".join(str(step) for step in self._path) or self._action

    def _wanted(self) -> str:
        return " or ".join(self._details["types"])

    def _note(self, text: str) -> None:
        if text not in self._mended.repairs:
            self._mended.repairs.append(text)

    def _refuse(self) -> None:
        code = _CODES.get(self._kind, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION)
        self._mended.refusal = (code, f"{self._place()}: {self._error.message}")


_NOTHING = object()


def _converted(value: object, types: list[str]) -> object:
    """Return the value in one of the wanted JSON types, or _NOTHING where it has none."""
    for wanted in types:
        match wanted, value:
            case "string", bool():
                return "true" if value else "false"
            case "string", int() | float():
                return str(value)
            case (("integer" | "number"), str() | float()):
                number = _number(value)
                if number is not None:
                    return number
            case "array", dict():
                return [value]
            case "object", [dict() as only]:
                return only
    return _NOTHING


def _number(value: str | float) -> int | None:
    try:
        return round(float(value))
    except (ValueError, OverflowError):
        return None
