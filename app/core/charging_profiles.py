"""Charging profiles and the rules they must follow. Source: OCPP 1.6, 3.13 and 7.8 to 7.14."""

from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum

from app.core.errors import InvalidInput
from app.core.ids import SessionId

LOWEST_CURRENT_A = Decimal(6)
"""IEC 61851 knows no offer below: what a charger makes of one is anybody's guess."""


class ProfilePurpose(StrEnum):
    """What a profile limits."""

    STATION = "ChargePointMaxProfile"
    DEFAULT = "TxDefaultProfile"
    SESSION = "TxProfile"


class ProfileKind(StrEnum):
    """What the times of a profile count from."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"


class Recurrency(StrEnum):
    """How often a recurring profile begins anew."""

    DAILY = "Daily"
    WEEKLY = "Weekly"


class RateUnit(StrEnum):
    """Unit of the limits: amperes for each phase, or watts in all."""

    AMPERE = "A"
    WATT = "W"


@dataclass(frozen=True, slots=True)
class SchedulePeriod:
    """A limit from `start_s` seconds after the schedule's start on; the last one lasts.

    Attributes:
        limit: Amperes a phase, or watts in all; 0 pauses without ending the session.
        phases: How many phases may be used; None leaves it to the charger, which assumes 3.
    """

    start_s: int
    limit: Decimal
    phases: int | None = None


@dataclass(frozen=True, slots=True)
class ChargingProfile:
    """Limits over time, for a charger to keep.

    Attributes:
        stack_level: Of the profiles of a purpose that are valid, the one with the highest counts.
        starts_at: What the periods count from; a relative profile has none.
        duration_s: How long the schedule is valid; None: for ever.
        session_id: Which session a profile of the purpose SESSION is for.
    """

    id: int
    purpose: ProfilePurpose
    kind: ProfileKind
    unit: RateUnit
    periods: tuple[SchedulePeriod, ...]
    stack_level: int = 0
    starts_at: datetime | None = None
    duration_s: int | None = None
    recurrency: Recurrency | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    lowest_rate: Decimal | None = None
    session_id: SessionId | None = None


@dataclass(frozen=True, slots=True)
class ProfileSelection:
    """Which profiles are meant: those that fit everything that is given; all where nothing is."""

    profile_id: int | None = None
    connector_number: int | None = None
    purpose: ProfilePurpose | None = None
    stack_level: int | None = None

    def names(self, profile: ChargingProfile, connector_number: int) -> bool:
        """Tell whether a profile that was sent to a connector is meant."""
        if self.profile_id is not None:
            # Source: OCPP 1.6, 5.5. With an id nothing else counts.
            return profile.id == self.profile_id
        pairs = (
            (self.connector_number, connector_number),
            (self.purpose, profile.purpose),
            (self.stack_level, profile.stack_level),
        )
        return all(wanted is None or wanted == has for wanted, has in pairs)


@dataclass(frozen=True, slots=True)
class ProfileCapabilities:
    """What a charger says of its smart charging; None where it says nothing."""

    units: frozenset[RateUnit] = frozenset(RateUnit)
    highest_stack_level: int | None = None
    most_periods: int | None = None
    most_profiles: int | None = None


def tenths(limit: Decimal) -> Decimal:
    """Return a limit as it may be sent: cut to 0.1, never rounded up."""
    return limit.quantize(Decimal("0.1"), ROUND_DOWN)


def check_profile(
    profile: ChargingProfile, connector_number: int, known: ProfileCapabilities
) -> None:
    """Check a profile before a charger gets it.

    Raises:
        InvalidInput: It breaks a rule of the standard, or asks for more than the charger can do.
    """
    _check_purpose(profile, connector_number)
    _check_kind(profile)
    _check_periods(profile)
    _check_capabilities(profile, known)


def _check_purpose(profile: ChargingProfile, connector_number: int) -> None:
    if profile.purpose is ProfilePurpose.STATION and connector_number != 0:
        raise InvalidInput("A limit of the whole charger goes to connector 0.")
    if profile.purpose is not ProfilePurpose.SESSION:
        return
    if connector_number == 0:
        raise InvalidInput("A limit of a session goes to its connector, not to connector 0.")
    if profile.session_id is None:
        raise InvalidInput(
            "There is no session on the connector.",
            hint="A TxProfile needs a running session; use a TxDefaultProfile before it starts.",
        )


def _check_kind(profile: ChargingProfile) -> None:
    if profile.kind is ProfileKind.RELATIVE:
        if profile.starts_at is not None:
            raise InvalidInput("A relative profile counts from the session's start: no start time.")
    elif profile.starts_at is None:
        raise InvalidInput("A profile of the kind {kind} needs a start time.", kind=profile.kind)
    if (profile.kind is ProfileKind.RECURRING) != (profile.recurrency is not None):
        raise InvalidInput("A recurring profile, and only that, says whether daily or weekly.")
    if profile.valid_from and profile.valid_until and profile.valid_until <= profile.valid_from:
        raise InvalidInput("The profile ends before it begins to be valid.")


def _check_periods(profile: ChargingProfile) -> None:
    starts = [period.start_s for period in profile.periods]
    if not starts or starts[0] != 0:
        raise InvalidInput("The first period of a schedule starts at 0 seconds.")
    if starts != sorted(set(starts)):
        raise InvalidInput("Each period starts after the one before it.")
    for period in profile.periods:
        _check_limit(period, profile.unit)


def _check_limit(period: SchedulePeriod, unit: RateUnit) -> None:
    if period.limit < 0:
        raise InvalidInput("A limit is not below 0.")
    if unit is RateUnit.AMPERE and 0 < period.limit < LOWEST_CURRENT_A:
        raise InvalidInput(
            "No vehicle charges with {limit} A.",
            hint="Use 0 to pause, or 6 A and more.",
            limit=period.limit,
        )
    if period.phases not in (None, 1, 2, 3):
        raise InvalidInput("A charger has 1 to 3 phases.")


def _check_capabilities(profile: ChargingProfile, known: ProfileCapabilities) -> None:
    if profile.unit not in known.units:
        allowed = " or ".join(sorted(known.units))
        raise InvalidInput(
            "This charger takes limits in {allowed}, not in {unit}.",
            allowed=allowed,
            unit=profile.unit,
        )
    if known.most_periods is not None and len(profile.periods) > known.most_periods:
        raise InvalidInput(
            "This charger takes at most {most_periods} periods.", most_periods=known.most_periods
        )
    highest = known.highest_stack_level
    if not 0 <= profile.stack_level <= (profile.stack_level if highest is None else highest):
        raise InvalidInput("This charger's stack levels end at {highest}.", highest=highest)
