"""From what was typed into a form to the request, and what it would interrupt."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.services.chargers.request_forms import FieldKind, FormField, RequestForm

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Filled:
    """A form that was filled in.

    Attributes:
        payload: The request; only of use where there are no problems.
        problems: What is wrong, a sentence for each field that is.
    """

    payload: Mapping[str, Any]
    problems: Mapping[str, str]


class _Unusable(ValueError):
    """The text cannot become a value; its message says why."""


def filled(form: RequestForm, typed: Mapping[str, str]) -> Filled:
    """Turn the text of each field into the request; what is left empty is left out."""
    payload: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for field in form.fields:
        text = typed.get(field.name, "").strip()
        if not text:
            if field.required:
                problems[field.name] = translate("Request", "This is needed.")
            continue
        try:
            payload[field.name] = _PARSERS.get(field.kind, _text)(field, text)
        except _Unusable as problem:
            problems[field.name] = str(problem)
    return Filled(payload, problems)


def what_stops(action: str, payload: Mapping[str, Any]) -> str:
    """Return what a request interrupts, a sentence; empty where it interrupts nothing."""
    if action == "ChangeAvailability" and payload.get("type") != "Inoperative":
        return ""
    if action == "Reset" and payload.get("type") == "Hard":
        return translate("Request", "The charger restarts at once and cuts every session on it.")
    return _stops().get(action, "")


def _stops() -> Mapping[str, str]:
    return {
        "Reset": translate("Request", "The charger ends its sessions and restarts."),
        "RemoteStopTransaction": translate(
            "Request", "Charging ends; the vehicle stays plugged in."
        ),
        "UnlockConnector": translate(
            "Request", "The plug is released; a session on this connector ends."
        ),
        "ChangeAvailability": translate(
            "Request", "Nobody can charge there until it is back in service."
        ),
        "UpdateFirmware": translate(
            "Request", "The charger restarts to install the firmware; sessions on it end."
        ),
        "SignedUpdateFirmware": translate(
            "Request", "The charger restarts to install the firmware; sessions on it end."
        ),
        "SetChargingProfile": translate("Request", "Vehicles may charge more slowly, or pause."),
        "DeleteCertificate": translate(
            "Request", "The charger may no longer trust this server and stay away."
        ),
    }


def _text(field: FormField, text: str) -> str:
    if field.max_length is not None and len(text) > field.max_length:
        sentence = translate("Request", "At most {most} characters; these are {given}.")
        raise _Unusable(sentence.format(most=field.max_length, given=len(text)))
    return text


def _integer(_field: FormField, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise _Unusable(translate("Request", "This must be a whole number.")) from None


def _number(_field: FormField, text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise _Unusable(translate("Request", "This must be a number.")) from None


def _instant(_field: FormField, text: str) -> str:
    try:
        datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        sentence = translate("Request", "Write a moment such as 2026-12-31T18:00:00Z.")
        raise _Unusable(sentence) from None
    return text


def _boolean(_field: FormField, text: str) -> bool:
    return text == "true"


def _texts(field: FormField, text: str) -> list[str]:
    parts = [part.strip() for part in text.replace("\n", ",").split(",")]
    return [_text(field, part) for part in parts if part]


def _json(_field: FormField, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        sentence = translate("Request", "This is not valid JSON: {error}.")
        raise _Unusable(sentence.format(error=error)) from None


_PARSERS: Mapping[FieldKind, Callable[[FormField, str], Any]] = {
    FieldKind.INTEGER: _integer,
    FieldKind.NUMBER: _number,
    FieldKind.BOOLEAN: _boolean,
    FieldKind.INSTANT: _instant,
    FieldKind.TEXTS: _texts,
    FieldKind.JSON: _json,
}
