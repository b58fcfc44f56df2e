"""From the wire to the depot's words and back; pure, tolerant on the way in, strict on the way out.

Source: OCPP 1.6 edition 2, chapter 7; the habits are those of real chargers.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from app.core.cards import Authorization, AuthorizationStatus
from app.core.chargers import ConnectorStatus, Identity
from app.core.events import StatusReported
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.sessions import StartReport, StopReport

EARLIEST = datetime(2020, 1, 1, tzinfo=UTC)
"""A clock that shows less has not been set (habit 18)."""

FUTURE = timedelta(minutes=5)
"""A clock that is ahead by more is wrong; how far it is behind cannot be told from a replay."""

MOST_WH = 10**12
"""No register of a charger comes near; a number that no database column holds is far above."""

_STATUS: Mapping[str, ConnectorStatus] = {
    "available": ConnectorStatus.AVAILABLE,
    "preparing": ConnectorStatus.PREPARING,
    "charging": ConnectorStatus.CHARGING,
    "suspendedev": ConnectorStatus.SUSPENDED_EV,
    "suspendedevse": ConnectorStatus.SUSPENDED_EVSE,
    "finishing": ConnectorStatus.FINISHING,
    "reserved": ConnectorStatus.RESERVED,
    "unavailable": ConnectorStatus.UNAVAILABLE,
    "faulted": ConnectorStatus.FAULTED,
}

_AUTHORIZATION: Mapping[AuthorizationStatus, str] = {
    AuthorizationStatus.ACCEPTED: "Accepted",
    AuthorizationStatus.BLOCKED: "Blocked",
    AuthorizationStatus.EXPIRED: "Expired",
    AuthorizationStatus.INVALID: "Invalid",
    AuthorizationStatus.CONCURRENT: "ConcurrentTx",
}


class Instant(NamedTuple):
    """When something happened, and whether the charger's clock could not be believed."""

    at: datetime
    clock_wrong: bool


def instant(text: object, received_at: datetime) -> Instant:
    """Read a charger's time stamp; where it cannot be right, take ours.

    Without a zone it is read as UTC. Blanks in place of the T, fractions and missing seconds are
    all read.
    """
    if not isinstance(text, str) or not text.strip():
        return Instant(received_at, clock_wrong=False)
    at = parsed(text, UTC)
    if at is None:
        return Instant(received_at, clock_wrong=True)
    if at < EARLIEST or at > received_at + FUTURE:
        return Instant(received_at, clock_wrong=True)
    return Instant(at, clock_wrong=False)


def parsed(text: object, zone: tzinfo) -> datetime | None:
    """Read a time stamp as it stands there, in UTC; one without a zone is of the one given."""
    if not isinstance(text, str):
        return None
    try:
        at = datetime.fromisoformat(text.strip())
        return (at.replace(tzinfo=zone) if at.tzinfo is None else at).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def wire_time(at: datetime) -> str:
    """Write a moment as chargers read it: UTC, whole seconds, with Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def identity(payload: Mapping[str, Any]) -> Identity:
    """Read what a charger says of itself in BootNotification."""
    return Identity(
        vendor=_text(payload, "chargePointVendor"),
        model=_text(payload, "chargePointModel"),
        serial_number=_text(payload, "chargePointSerialNumber")
        or _text(payload, "chargeBoxSerialNumber"),
        firmware=_text(payload, "firmwareVersion"),
        meter_serial_number=_text(payload, "meterSerialNumber"),
        meter_type=_text(payload, "meterType"),
        iccid=_text(payload, "iccid"),
        imsi=_text(payload, "imsi"),
    )


def status_report(
    charger_id: ChargerId, payload: Mapping[str, Any], received_at: datetime
) -> StatusReported:
    """Read StatusNotification."""
    error_code = _text(payload, "errorCode")
    return StatusReported(
        connector=connector_id(charger_id, payload),
        status=_STATUS.get(_text(payload, "status").casefold(), ConnectorStatus.UNKNOWN),
        at=instant(payload.get("timestamp"), received_at).at,
        received_at=received_at,
        error_code="" if error_code == "NoError" else error_code,
        info=_text(payload, "info"),
        vendor_error_code=_text(payload, "vendorErrorCode"),
    )


def start_report(
    charger_id: ChargerId, payload: Mapping[str, Any], received_at: datetime
) -> StartReport:
    """Read StartTransaction."""
    began = instant(payload.get("timestamp"), received_at)
    return StartReport(
        connector=connector_id(charger_id, payload),
        id_tag=str(payload.get("idTag", "")),
        meter_start_wh=watt_hours(payload.get("meterStart")) or 0,
        at=began.at,
        received_at=received_at,
        clock_wrong=began.clock_wrong,
    )


def stop_report(
    charger_id: ChargerId, payload: Mapping[str, Any], received_at: datetime
) -> StopReport:
    """Read StopTransaction, without its transactionData."""
    ended = instant(payload.get("timestamp"), received_at)
    return StopReport(
        charger_id=charger_id,
        session_id=session_id(payload),
        id_tag=str(payload.get("idTag") or ""),
        meter_stop_wh=watt_hours(payload.get("meterStop")),
        at=ended.at,
        received_at=received_at,
        reason=str(payload.get("reason") or "Local"),
        clock_wrong=ended.clock_wrong,
    )


def connector_id(charger_id: ChargerId, payload: Mapping[str, Any]) -> ConnectorId:
    """Read a connector's number; what cannot be one counts as the charger as a whole."""
    number = payload.get("connectorId")
    plausible = isinstance(number, int) and 0 <= number <= 999
    return ConnectorId(charger_id, number if plausible else 0)  # type: ignore[arg-type]


def session_id(payload: Mapping[str, Any]) -> SessionId:
    """Read a transactionId; 0 where there is none, or one that we cannot have issued (habit 24)."""
    number = payload.get("transactionId")
    plausible = isinstance(number, int) and 0 < number < 2**31
    return SessionId(number if plausible else 0)  # type: ignore[arg-type]


def watt_hours(value: object) -> int | None:
    """Read a meter register in Wh; None where there is none or it cannot be one (-1, habit 33)."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return round(value) if 0 <= value <= MOST_WH else None


def id_tag_info(authorization: Authorization) -> dict[str, Any]:
    """Write what a charger is told of a card."""
    info: dict[str, Any] = {"status": _AUTHORIZATION[authorization.status]}
    if authorization.parent_id_tag:
        info["parentIdTag"] = authorization.parent_id_tag[:20]
    if authorization.expires_at is not None:
        info["expiryDate"] = wire_time(authorization.expires_at)
    return info


def _text(payload: Mapping[str, Any], name: str) -> str:
    """Read a member as text: chargers send null, numbers, and the word "null"."""
    value = payload.get(name)
    return "" if value is None or value == "null" else str(value).strip()
