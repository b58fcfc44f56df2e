"""Every request to a charger has a form, and its fields are those of the schema."""

import json

import pytest

from app.ocpp.forms import SchemaForms
from app.ocpp.schemas import request_schema
from app.services.chargers.request_forms import FieldKind, FormField, RequestForm, RequestGroup


@pytest.fixture(scope="module")
def forms() -> dict[str, RequestForm]:
    return {form.action: form for form in SchemaForms().all()}


def field(form: RequestForm, name: str) -> FormField:
    return next(each for each in form.fields if each.name == name)


def test_all_requests_from_the_central_system_have_a_form(forms: dict[str, RequestForm]) -> None:
    core = {form.action for form in forms.values() if form.group is RequestGroup.CORE}
    assert core == {
        "ChangeAvailability",
        "ChangeConfiguration",
        "ClearCache",
        "DataTransfer",
        "GetConfiguration",
        "RemoteStartTransaction",
        "RemoteStopTransaction",
        "Reset",
        "UnlockConnector",
    }
    assert len(forms) == 26
    assert "TriggerMessage" in forms
    assert "BootNotification" not in forms


def test_fields_carry_choices_limits_and_what_is_required(forms: dict[str, RequestForm]) -> None:
    card = field(forms["RemoteStartTransaction"], "idTag")
    assert (card.kind, card.required, card.max_length) == (FieldKind.TEXT, True, 20)
    reset = field(forms["Reset"], "type")
    assert (reset.kind, reset.choices) == (FieldKind.CHOICE, ("Hard", "Soft"))
    assert not field(forms["RemoteStartTransaction"], "connectorId").required
    assert field(forms["ReserveNow"], "expiryDate").kind is FieldKind.INSTANT
    assert field(forms["GetDiagnostics"], "location").kind is FieldKind.ADDRESS
    keys = field(forms["GetConfiguration"], "key")
    assert (keys.kind, keys.max_length) == (FieldKind.TEXTS, 50)


def test_what_must_be_given_stands_first(forms: dict[str, RequestForm]) -> None:
    for form in forms.values():
        required = [each.required for each in form.fields]
        assert required == sorted(required, reverse=True), form.action


def test_references_to_definitions_are_followed(forms: dict[str, RequestForm]) -> None:
    log = forms["GetLog"]
    assert field(log, "logType").choices == ("DiagnosticsLog", "SecurityLog")
    assert json.loads(field(log, "log").template) == {"remoteLocation": ""}


def test_a_structure_starts_from_a_template_that_the_schema_takes(
    forms: dict[str, RequestForm],
) -> None:
    profile = json.loads(field(forms["SetChargingProfile"], "csChargingProfiles").template)
    payload = {"connectorId": 1, "csChargingProfiles": profile}
    schema = request_schema("SetChargingProfile")
    assert schema is not None
    assert schema.is_valid(payload)
    assert profile["chargingSchedule"]["chargingSchedulePeriod"] == [{"startPeriod": 0, "limit": 0}]
