"""The wire's words to the depot's."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.core.cards import Authorization, AuthorizationStatus
from app.core.chargers import ConnectorStatus
from app.core.ids import ChargerId, ConnectorId
from app.ocpp.translate import (
    id_tag_info,
    identity,
    instant,
    session_id,
    start_report,
    status_report,
    stop_report,
    watt_hours,
    wire_time,
)

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
CHARGER = ChargerId("BAY7")


@pytest.mark.parametrize(
    ("text", "at", "clock_wrong"),
    [
        ("2026-03-01T07:00:00Z", NOW - timedelta(hours=1), False),
        ("2026-03-01T07:00:00.000Z", NOW - timedelta(hours=1), False),
        ("2026-03-01T08:00:00+01:00", NOW - timedelta(hours=1), False),
        ("2026-03-01 07:00:00", NOW - timedelta(hours=1), False),
        (" 2026-03-01T07:00Z ", NOW - timedelta(hours=1), False),
        # Days late, from the memory of a charger that was offline: true.
        ("2026-02-20T08:00:00Z", NOW - timedelta(days=9), False),
        # Before the clock was set; ahead of ours; no time at all.
        ("1970-01-01T00:33:21Z", NOW, True),
        ("2026-03-01T09:13:56", NOW, True),
        ("yesterday", NOW, True),
        ("", NOW, False),
        (None, NOW, False),
        (17, NOW, False),
    ],
)
def test_time_stamps(text: object, at: datetime, clock_wrong: bool) -> None:
    assert instant(text, NOW) == (at, clock_wrong)


def test_we_write_utc_whole_seconds_and_z() -> None:
    local = datetime(2026, 3, 1, 9, 0, 0, 999, tzinfo=timezone(timedelta(hours=1)))
    assert wire_time(local) == "2026-03-01T08:00:00Z"


@pytest.mark.parametrize(
    ("number", "expected"),
    [(5, 5), (0, 0), (-1, 0), (9223372036854775807, 0), (None, 0), ("5", 0)],
)
def test_a_transaction_id_that_we_cannot_have_issued_is_none(number: object, expected: int) -> None:
    assert session_id({"transactionId": number}) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(5, 5), (5.4, 5), (-1, None), (None, None), (True, None), ("5", None)]
)
def test_registers(value: object, expected: int | None) -> None:
    assert watt_hours(value) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Charging", ConnectorStatus.CHARGING),
        ("SuspendedEVSE", ConnectorStatus.SUSPENDED_EVSE),
        ("suspendedEv", ConnectorStatus.SUSPENDED_EV),
        ("Sleeping", ConnectorStatus.UNKNOWN),
    ],
)
def test_states(word: str, expected: ConnectorStatus) -> None:
    payload = {"connectorId": 1, "status": word, "errorCode": "NoError", "info": "null"}
    report = status_report(CHARGER, payload, NOW)
    assert report.status is expected
    assert (report.error_code, report.info) == ("", "")


def test_a_start_and_a_stop_as_they_are_reported() -> None:
    start = start_report(
        CHARGER,
        {"connectorId": 2, "idTag": "A1", "meterStart": 1000, "timestamp": "2026-03-01T07:00:00Z"},
        NOW,
    )
    assert start.connector == ConnectorId(CHARGER, 2)
    assert (start.id_tag, start.meter_start_wh) == ("A1", 1000)
    stop = stop_report(CHARGER, {"transactionId": 7, "meterStop": -1}, NOW)
    assert (stop.session_id, stop.meter_stop_wh, stop.reason, stop.id_tag) == (7, None, "Local", "")


def test_a_charger_without_a_serial_number_of_its_own_has_that_of_its_box() -> None:
    said = identity({"chargePointVendor": "V", "chargeBoxSerialNumber": "B1", "imsi": None})
    assert (said.vendor, said.serial_number, said.imsi) == ("V", "B1", "")


def test_what_a_charger_is_told_of_a_card() -> None:
    assert id_tag_info(Authorization(AuthorizationStatus.CONCURRENT)) == {"status": "ConcurrentTx"}
    told = id_tag_info(Authorization(AuthorizationStatus.ACCEPTED, "P" * 30, NOW))
    assert told == {
        "status": "Accepted",
        "parentIdTag": "P" * 20,
        "expiryDate": "2026-03-01T08:00:00Z",
    }


@pytest.mark.parametrize("value", [10**400, 2**63, 1e300, float("inf"), float("nan")])
def test_a_register_that_no_meter_can_show_is_none(value: float) -> None:
    """A number beyond the database's columns spoilt the commit of everyone in the same batch."""
    assert watt_hours(value) is None
