"""Charging profiles read back from requests that somebody put together by hand."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from app.core.charging_profiles import (
    ChargingProfile,
    ProfileKind,
    ProfilePurpose,
    ProfileSelection,
    RateUnit,
    Recurrency,
    SchedulePeriod,
)
from app.core.ids import SessionId


def profile_of(request: Mapping[str, Any]) -> ChargingProfile | None:
    """Return the profile of a SetChargingProfile; None where it cannot be understood."""
    try:
        return _profile(request["csChargingProfiles"])
    except (KeyError, TypeError, ValueError, InvalidOperation):
        return None


def selection_of(request: Mapping[str, Any]) -> ProfileSelection:
    """Return which profiles a ClearChargingProfile names.

    Raises:
        ValueError: Its purpose is none of the standard's.
    """
    purpose = request.get("chargingProfilePurpose")
    return ProfileSelection(
        profile_id=request.get("id"),
        connector_number=request.get("connectorId"),
        purpose=None if purpose is None else ProfilePurpose(purpose),
        stack_level=request.get("stackLevel"),
    )


def _profile(said: Mapping[str, Any]) -> ChargingProfile:
    schedule = said["chargingSchedule"]
    recurrency, session_id = said.get("recurrencyKind"), said.get("transactionId")
    lowest = schedule.get("minChargingRate")
    return ChargingProfile(
        id=int(said["chargingProfileId"]),
        purpose=ProfilePurpose(said["chargingProfilePurpose"]),
        kind=ProfileKind(said["chargingProfileKind"]),
        unit=RateUnit(schedule["chargingRateUnit"]),
        periods=tuple(map(_period, schedule["chargingSchedulePeriod"])),
        stack_level=int(said["stackLevel"]),
        starts_at=_instant(schedule.get("startSchedule")),
        duration_s=schedule.get("duration"),
        recurrency=None if recurrency is None else Recurrency(recurrency),
        valid_from=_instant(said.get("validFrom")),
        valid_until=_instant(said.get("validTo")),
        lowest_rate=None if lowest is None else Decimal(str(lowest)),
        session_id=None if session_id is None else SessionId(session_id),
    )


def _period(said: Mapping[str, Any]) -> SchedulePeriod:
    limit = Decimal(str(said["limit"]))
    return SchedulePeriod(int(said["startPeriod"]), limit, said.get("numberPhases"))


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return at if at.tzinfo else at.replace(tzinfo=UTC)
