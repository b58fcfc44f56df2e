"""The forms of all requests to a charger, read from the JSON schemas of OCPP 1.6."""

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from app.ocpp.schemas import schema_folder
from app.services.chargers.request_forms import FieldKind, FormField, RequestForm, RequestGroup

_ACTIONS: Mapping[RequestGroup, Sequence[str]] = {
    RequestGroup.CORE: (
        "RemoteStartTransaction",
        "RemoteStopTransaction",
        "UnlockConnector",
        "Reset",
        "ChangeAvailability",
        "GetConfiguration",
        "ChangeConfiguration",
        "ClearCache",
        "DataTransfer",
    ),
    RequestGroup.TRIGGER: ("TriggerMessage", "ExtendedTriggerMessage"),
    RequestGroup.SMART_CHARGING: (
        "SetChargingProfile",
        "ClearChargingProfile",
        "GetCompositeSchedule",
    ),
    RequestGroup.RESERVATION: ("ReserveNow", "CancelReservation"),
    RequestGroup.LOCAL_LIST: ("GetLocalListVersion", "SendLocalList"),
    RequestGroup.FIRMWARE: ("UpdateFirmware", "GetDiagnostics"),
    RequestGroup.SECURITY: (
        "GetLog",
        "SignedUpdateFirmware",
        "GetInstalledCertificateIds",
        "InstallCertificate",
        "DeleteCertificate",
        "CertificateSigned",
    ),
}
_PLAIN_KINDS: Mapping[str, FieldKind] = {
    "integer": FieldKind.INTEGER,
    "number": FieldKind.NUMBER,
    "boolean": FieldKind.BOOLEAN,
    "string": FieldKind.TEXT,
}
_TEXT_FORMATS: Mapping[str, FieldKind] = {
    "date-time": FieldKind.INSTANT,
    "uri": FieldKind.ADDRESS,
}

_Schema = Mapping[str, Any]


class SchemaForms:
    """Implements the services' RequestForms; the schema files are read at the first question."""

    def all(self) -> Sequence[RequestForm]:
        """Return the forms of all requests, by group."""
        return self._forms

    @cached_property
    def _forms(self) -> tuple[RequestForm, ...]:
        return tuple(
            _form(action, group) for group, actions in _ACTIONS.items() for action in actions
        )


def _form(action: str, group: RequestGroup) -> RequestForm:
    text = (schema_folder() / f"{action}.json").read_text(encoding="utf-8-sig")
    schema = json.loads(text)
    required = set(schema.get("required", ()))
    definitions = schema.get("definitions", {})
    fields = [
        _field(name, _resolved(part, definitions), name in required, definitions)
        for name, part in schema.get("properties", {}).items()
    ]
    return RequestForm(action, group, tuple(sorted(fields, key=lambda f: not f.required)))


def _field(name: str, schema: _Schema, required: bool, definitions: _Schema) -> FormField:
    kind = _kind(schema, definitions)
    of_text = schema if kind is not FieldKind.TEXTS else _items(schema, definitions)
    return FormField(
        name=name,
        kind=kind,
        required=required,
        choices=tuple(schema.get("enum", ())),
        max_length=of_text.get("maxLength"),
        step=schema.get("multipleOf"),
        template=_template(schema, definitions) if kind is FieldKind.JSON else "",
    )


def _kind(schema: _Schema, definitions: _Schema) -> FieldKind:
    if "enum" in schema:
        return FieldKind.CHOICE
    if schema["type"] == "array" and _items(schema, definitions).get("type") == "string":
        return FieldKind.TEXTS
    return _TEXT_FORMATS.get(
        schema.get("format", ""), _PLAIN_KINDS.get(schema["type"], FieldKind.JSON)
    )


def _template(schema: _Schema, definitions: _Schema) -> str:
    return json.dumps(_example(schema, definitions), indent=2)


def _example(schema: _Schema, definitions: _Schema) -> object:
    """Return the smallest value of a schema: what it requires and nothing else."""
    schema = _resolved(schema, definitions)
    if "enum" in schema:
        return schema["enum"][0]
    if schema["type"] == "object":
        parts = schema.get("properties", {})
        return {name: _example(parts[name], definitions) for name in schema.get("required", ())}
    if schema["type"] == "array":
        return [_example(schema["items"], definitions)]
    return {"integer": 0, "number": 0, "boolean": False}.get(schema["type"], "")


def _items(schema: _Schema, definitions: _Schema) -> _Schema:
    return _resolved(schema["items"], definitions)


def _resolved(schema: _Schema, definitions: _Schema) -> _Schema:
    """Follow a reference to one of the file's own definitions."""
    reference = schema.get("$ref")
    if reference is None:
        return schema
    resolved: _Schema = definitions[reference.rpartition("/")[2]]
    return resolved
