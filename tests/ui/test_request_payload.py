"""From a form to a request: what was typed becomes the right types, or a sentence says why not."""

from app.ocpp.forms import SchemaForms
from app.ui.request_help import action_help, field_help, group_name
from app.ui.request_payload import filled, what_stops

FORMS = {form.action: form for form in SchemaForms().all()}


def test_numbers_lists_and_structures_become_what_the_request_needs() -> None:
    result = filled(FORMS["GetConfiguration"], {"key": "HeartbeatInterval, Volume"})
    assert result.payload == {"key": ["HeartbeatInterval", "Volume"]}
    typed = {"connectorId": "1", "csChargingProfiles": '{"stackLevel": 0}'}
    result = filled(FORMS["SetChargingProfile"], typed)
    assert result.payload == {"connectorId": 1, "csChargingProfiles": {"stackLevel": 0}}
    assert not result.problems


def test_what_is_left_empty_is_left_out() -> None:
    result = filled(FORMS["RemoteStartTransaction"], {"idTag": "A1", "connectorId": " "})
    assert result.payload == {"idTag": "A1"}


def test_each_wrong_field_says_what_is_wrong() -> None:
    problems = filled(FORMS["RemoteStartTransaction"], {"idTag": "x" * 21}).problems
    assert problems == {"idTag": "At most 20 characters; these are 21."}
    assert filled(FORMS["UnlockConnector"], {"connectorId": "one"}).problems
    assert filled(FORMS["UnlockConnector"], {}).problems == {"connectorId": "This is needed."}
    typed = {"connectorId": "1", "csChargingProfiles": "{"}
    problems = filled(FORMS["SetChargingProfile"], typed).problems
    assert problems["csChargingProfiles"].startswith("This is not valid JSON")


def test_only_what_stops_power_asks_first() -> None:
    assert "cuts" in what_stops("Reset", {"type": "Hard"})
    assert what_stops("Reset", {"type": "Soft"})
    assert what_stops("ChangeAvailability", {"type": "Inoperative"})
    assert not what_stops("ChangeAvailability", {"type": "Operative"})
    assert not what_stops("TriggerMessage", {"requestedMessage": "Heartbeat"})


def test_every_request_and_field_has_a_sentence_of_help() -> None:
    for form in FORMS.values():
        assert group_name(form.group)
        assert action_help(form.action), form.action
        for field in form.fields:
            assert field_help(field.name) or field.choices, f"{form.action}.{field.name}"
