"""A tolerant reader: what is mended, and the little that is refused."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ocpp.frames import ErrorCode
from app.ocpp.repair import mend

VALID_STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}


def test_what_fits_the_schema_passes_untouched() -> None:
    mended = mend("StatusNotification", dict(VALID_STATUS))
    assert (mended.payload, mended.repairs, mended.refusal) == (VALID_STATUS, [], None)


@pytest.mark.parametrize(
    ("action", "sent", "read"),
    [
        ("StatusNotification", {"connectorId": "1"}, {"connectorId": 1}),
        ("StatusNotification", {"connectorId": 1.0}, {"connectorId": 1}),
        ("StatusNotification", {"status": "available"}, {"status": "Available"}),
        ("StatusNotification", {"status": "Sleeping"}, {"status": "Sleeping"}),
        ("StatusNotification", {"errorCode": "Error"}, {"errorCode": "Error"}),
        ("StatusNotification", {"info": "x" * 80}, {"info": "x" * 80}),
        ("StatusNotification", {"info": 17}, {"info": "17"}),
        ("BootNotification", {}, {"chargePointVendor": "", "chargePointModel": ""}),
        ("StartTransaction", {"idTag": 4711}, {"idTag": "4711", "meterStart": 0}),
        ("StopTransaction", {"meterStop": "1514"}, {"meterStop": 1514, "transactionId": 0}),
        (
            "MeterValues",
            {"connectorId": 1, "meterValue": {"timestamp": "t", "sampledValue": []}},
            {"meterValue": [{"timestamp": "t", "sampledValue": []}]},
        ),
        (
            "MeterValues",
            {"connectorId": 1, "meterValue": [{"sampledValue": [{"value": 5}, None]}]},
            {"meterValue": [{"timestamp": "", "sampledValue": [{"value": "5"}, {"value": ""}]}]},
        ),
    ],
)
def test_what_can_be_understood_is_mended_and_told(
    action: str, sent: dict[str, Any], read: dict[str, Any]
) -> None:
    full = (VALID_STATUS | sent) if action == "StatusNotification" else dict(sent)
    mended = mend(action, full)
    assert mended.refusal is None
    assert mended.repairs
    assert mended.payload | read == mended.payload


def test_null_in_an_optional_place_is_as_if_it_were_not_there() -> None:
    mended = mend("StatusNotification", VALID_STATUS | {"info": None, "timestamp": None})
    assert mended.payload == VALID_STATUS


@pytest.mark.parametrize(
    ("action", "payload", "code"),
    [
        ("Authorize", {}, ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION),
        ("Authorize", {"idTag": {}}, ErrorCode.TYPE_CONSTRAINT_VIOLATION),
        ("StatusNotification", {"connectorId": 1}, ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION),
        (
            "StatusNotification",
            VALID_STATUS | {"connectorId": "front"},
            ErrorCode.TYPE_CONSTRAINT_VIOLATION,
        ),
    ],
)
def test_what_cannot_be_understood_is_refused_in_the_spelling_of_16(
    action: str, payload: dict[str, Any], code: ErrorCode
) -> None:
    refusal = mend(action, dict(payload)).refusal
    assert refusal is not None
    assert refusal[0] is code


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
NAMES = ("connectorId", "idTag", "meterStart", "meterStop", "timestamp", "meterValue", "status",
         "transactionId", "transactionData", "errorCode", "sampledValue", "value")  # fmt: skip


@given(
    st.sampled_from(["MeterValues", "StartTransaction", "StopTransaction", "BootNotification"]),
    st.dictionaries(st.sampled_from(NAMES), json_values, max_size=6),
)
def test_a_transaction_message_is_hardly_ever_refused(action: str, payload: dict[str, Any]) -> None:
    mended = mend(action, payload)
    assert mended.refusal is None or mended.refusal[0] in set(ErrorCode)
    if action in ("StopTransaction", "BootNotification"):
        assert mended.refusal is None
