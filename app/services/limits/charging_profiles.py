"""Limits for chargers: send, clear and ask for charging profiles (OCPP 1.6, Smart Charging)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from app.core.charging_profiles import (
    ChargingProfile,
    ProfileCapabilities,
    ProfilePurpose,
    ProfileSelection,
    RateUnit,
    SchedulePeriod,
    check_profile,
    tenths,
)
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.depot_state import DepotState
from app.core.errors import InvalidInput
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.chargers.charger_settings import ChargerSettings, number
from app.services.chargers.write_budget import WriteBudget
from app.services.limits.sent_profiles import SentProfile, SentProfiles
from app.services.ports.charger import ChargerGateway

_KEYS = (
    "ChargeProfileMaxStackLevel",
    "ChargingScheduleAllowedChargingRateUnit",
    "ChargingScheduleMaxPeriods",
    "MaxChargingProfilesInstalled",
)
# The standard says "Current" and "Power"; some chargers write the units.
_UNIT_WORDS: Mapping[str, RateUnit] = {
    "current": RateUnit.AMPERE,
    "a": RateUnit.AMPERE,
    "power": RateUnit.WATT,
    "w": RateUnit.WATT,
}


@dataclass(frozen=True, slots=True)
class CompositeSchedule:
    """What a charger says it will keep to; no periods where it does not say.

    Attributes:
        starts_at: What the periods count from, as the charger wrote it; None where it did not.
    """

    result: CommandResult
    unit: RateUnit | None = None
    starts_at: datetime | None = None
    duration_s: int | None = None
    periods: tuple[SchedulePeriod, ...] = ()


class ChargingProfileService:
    """Typed requests, each checked by the rules of the standard before it is sent.

    Accepted means stored: whether the charger obeys shows in its meter values.
    """

    def __init__(
        self,
        gateway: ChargerGateway,
        state: DepotState,
        settings: ChargerSettings,
        obeyed_units: Callable[[ChargerId], frozenset[RateUnit]],
        sent: SentProfiles,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._gateway = gateway
        self._state = state
        self._settings = settings
        self._obeyed_units = obeyed_units
        self._sent = sent
        self._budget = WriteBudget(clock)
        self._auditor = auditor

    async def load(self) -> None:
        """Read what was remembered."""
        await self._sent.load()

    async def close(self) -> None:
        """End what is under way."""
        await self._sent.close()

    async def sent(self, charger_id: ChargerId) -> Sequence[SentProfile]:
        """Return the profiles that a charger took from us and should still hold."""
        sessions = {s.connector.number: s.id for s in self._state.open_sessions(charger_id)}
        await self._sent.ended(charger_id, sessions)
        return self._sent.of(charger_id)

    def next_id(self, charger_id: ChargerId) -> int:
        """Return a number for a new profile."""
        return self._sent.next_id(charger_id)

    async def capabilities(self, charger_id: ChargerId) -> ProfileCapabilities:
        """Return what a charger can do; asked once after each boot."""
        values = await self._settings.values(charger_id, _KEYS)
        level, words, periods, profiles = (values.get(key.casefold()) for key in _KEYS)
        named = {_UNIT_WORDS.get(word.strip().casefold()) for word in (words or "").split(",")}
        units = frozenset(unit for unit in named if unit is not None)
        return ProfileCapabilities(
            # Some take limits in both units and obey one: what is known of the vendor counts first.
            units=self._obeyed_units(charger_id) or units or frozenset(RateUnit),
            highest_stack_level=number(level),
            most_periods=number(periods),
            most_profiles=number(profiles),
        )

    @audited("profiles.set", Role.MANAGER)
    async def set_profile(
        self, connector: ConnectorId, profile: ChargingProfile, *, by: Operator
    ) -> CommandResult:
        """Give a charger a profile; one with its id, or its purpose and level, is replaced.

        A profile for a session is bound to the one that is open on the connector.

        Raises:
            InvalidInput: The profile breaks a rule, or is more than the charger can take.
        """
        if profile.purpose is ProfilePurpose.SESSION and profile.session_id is None:
            session = self._state.open_session(connector)
            profile = replace(profile, session_id=session.id if session else None)
        check_profile(profile, connector.number, await self.capabilities(connector.charger_id))
        if profile.purpose is not ProfilePurpose.SESSION:
            self._budget.spend(connector.charger_id)
        payload = {"connectorId": connector.number, "csChargingProfiles": profile_payload(profile)}
        result = await self._gateway.call(connector.charger_id, "SetChargingProfile", payload)
        if result.ok:
            await self._sent.took(connector, profile, by)
        return result

    @audited("profiles.clear", Role.MANAGER)
    async def clear_profiles(
        self, charger_id: ChargerId, selection: ProfileSelection, *, by: Operator
    ) -> CommandResult:
        """Remove profiles from a charger; rejected with "Unknown" where none fits."""
        payload = {
            "id": selection.profile_id,
            "connectorId": selection.connector_number,
            "chargingProfilePurpose": selection.purpose and selection.purpose.value,
            "stackLevel": selection.stack_level,
        }
        result = await self._gateway.call(charger_id, "ClearChargingProfile", _given(payload))
        if result.ok or result.detail == "Unknown":
            await self._sent.cleared(charger_id, selection)
        return result

    @audited("profiles.composite", Role.VIEWER)
    async def composite_schedule(
        self,
        connector: ConnectorId,
        duration_s: int,
        unit: RateUnit | None = None,
        *,
        by: Operator,
    ) -> CompositeSchedule:
        """Ask a charger what all its profiles come to; number 0 means the whole charger.

        Raises:
            InvalidInput: The duration is not positive.
        """
        if duration_s <= 0:
            raise InvalidInput("A schedule lasts longer than 0 seconds.")
        payload = {
            "connectorId": connector.number,
            "duration": duration_s,
            "chargingRateUnit": unit and unit.value,
        }
        result = await self._gateway.call(
            connector.charger_id, "GetCompositeSchedule", _given(payload)
        )
        return _composite(result)


def profile_payload(profile: ChargingProfile) -> dict[str, Any]:
    """Write a profile as the standard spells it; limits are cut to 0.1."""
    schedule = {
        "duration": profile.duration_s,
        "startSchedule": _wire(profile.starts_at),
        "chargingRateUnit": profile.unit.value,
        "chargingSchedulePeriod": [_period_payload(period) for period in profile.periods],
        "minChargingRate": None if profile.lowest_rate is None else _limit(profile.lowest_rate),
    }
    return _given(
        {
            "chargingProfileId": profile.id,
            "transactionId": profile.session_id,
            "stackLevel": profile.stack_level,
            "chargingProfilePurpose": profile.purpose.value,
            "chargingProfileKind": profile.kind.value,
            "recurrencyKind": profile.recurrency and profile.recurrency.value,
            "validFrom": _wire(profile.valid_from),
            "validTo": _wire(profile.valid_until),
            "chargingSchedule": _given(schedule),
        }
    )


def _period_payload(period: SchedulePeriod) -> dict[str, Any]:
    payload = {"startPeriod": period.start_s, "limit": _limit(period.limit)}
    return payload if period.phases is None else payload | {"numberPhases": period.phases}


def _limit(limit: Decimal) -> float:
    # JSON has no decimals; a tenth survives as the shortest text of its float.
    return float(tenths(limit))


def _wire(at: datetime | None) -> str | None:
    return None if at is None else at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _given(payload: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in payload.items() if value is not None}


def _composite(result: CommandResult) -> CompositeSchedule:
    schedule = result.payload.get("chargingSchedule")
    if not isinstance(schedule, Mapping):
        return CompositeSchedule(result)
    periods = schedule.get("chargingSchedulePeriod")
    starts_at = result.payload.get("scheduleStart") or schedule.get("startSchedule")
    return CompositeSchedule(
        result=result,
        unit=_UNIT_WORDS.get(str(schedule.get("chargingRateUnit", "")).casefold()),
        starts_at=_instant(starts_at),
        duration_s=schedule.get("duration"),
        periods=tuple(_periods(periods if isinstance(periods, list) else [])),
    )


def _periods(entries: list[Any]) -> list[SchedulePeriod]:
    """Read what can be read; a period without start or limit says nothing."""
    found = []
    for entry in entries:
        try:
            start_s, limit = int(entry["startPeriod"]), Decimal(str(entry["limit"]))
        except (KeyError, TypeError, ValueError, InvalidOperation):
            continue
        found.append(SchedulePeriod(start_s, limit, entry.get("numberPhases")))
    return found


def _instant(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        return None
