"""Tariffs: plans of rules. A plan is a value; what was sold by it keeps it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from app.core.access import Place
from app.core.civil_time import ALWAYS, Window
from app.core.errors import InvalidInput
from app.core.ids import ChargerId
from app.core.money import InvalidMoney, Money, currency_decimals

HIGHEST_PRICE = Decimal(10) ** 9
"""A price beyond it is a slip of the keyboard."""


class Basis(StrEnum):
    """What a rule counts."""

    ENERGY = "energy"
    CHARGING_TIME = "charging_time"
    SESSION = "session"
    PARKING_TIME = "parking_time"


@dataclass(frozen=True, slots=True)
class Tax:
    """A tax on all lines of a session.

    Attributes:
        percent: Such as 12 for 12 %.
        included: Prices are with tax; otherwise it comes on top of them.
    """

    percent: Decimal = Decimal(0)
    included: bool = True

    def __post_init__(self) -> None:
        if not (self.percent.is_finite() and 0 <= self.percent <= 100):
            raise InvalidInput("A tax is between 0 and 100 percent.")


@dataclass(frozen=True, slots=True)
class TariffRule:
    """One price and when, where and for whom it is in force.

    Attributes:
        price: In whole currency units, with as many decimals as it takes: per kWh, per minute of
            charging, per session, or per minute of parking after charging ended.
        valid_from, valid_until: First and last day, in the plan's time zone; None: without end.
        chargers, stations: At any of these; both empty: everywhere.
        groups: For people of these groups; empty: for everybody.
        grace_minutes: Minutes of parking that are free, from the end of charging.
    """

    name: str
    basis: Basis
    price: Decimal
    window: Window = ALWAYS
    valid_from: date | None = None
    valid_until: date | None = None
    chargers: frozenset[ChargerId] = frozenset()
    stations: frozenset[str] = frozenset()
    groups: frozenset[int] = frozenset()
    grace_minutes: int = 0

    def __post_init__(self) -> None:
        if not (self.price.is_finite() and 0 <= self.price <= HIGHEST_PRICE):
            raise InvalidInput("The price of {name!r} must be 0 or more.", name=self.name)
        if self.grace_minutes < 0:
            raise InvalidInput("The free minutes of {name!r} must be 0 or more.", name=self.name)
        if self.grace_minutes and self.basis is not Basis.PARKING_TIME:
            raise InvalidInput(
                "{name!r} is not for parking and has no free minutes.", name=self.name
            )
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise InvalidInput("{name!r} ends before it begins.", name=self.name)

    def is_for(self, place: Place, group_id: int | None) -> bool:
        """Tell whether it concerns this place and somebody of this group."""
        return place.among(self.chargers, self.stations) and (
            not self.groups or group_id in self.groups
        )

    def in_force(self, local: datetime) -> bool:
        """Tell whether it holds when the clock on the wall shows `local`."""
        day = local.date()
        begun = self.valid_from is None or self.valid_from <= day
        over = self.valid_until is not None and self.valid_until < day
        return begun and not over and self.window.holds(local)


@dataclass(frozen=True, slots=True)
class TariffPlan:
    """Prices of a depot: of each basis, the first rule in force is the one that counts.

    So a rule for the night stands before the one for all day (the order of elements in OCPI means
    the same). Never changed: `changed` makes the next version, and a session keeps the version it
    began with.

    Attributes:
        time_zone: IANA name of the zone of its hours and days, such as "Asia/Bishkek".
        minimum, maximum: Of the sum of a session's lines: with tax where the tax is included in
            prices, before it where it comes on top.
        free_below_wh: A session with less energy costs nothing, whatever the rules say.
        retired: No longer to be sold by.
    """

    id: int
    version: int
    name: str
    currency: str
    time_zone: str
    rules: tuple[TariffRule, ...]
    tax: Tax = Tax()
    minimum: Money | None = None
    maximum: Money | None = None
    free_below_wh: int = 0
    retired: bool = False

    def __post_init__(self) -> None:
        _check_money(self)
        try:
            ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise InvalidInput(
                "Nobody knows the time zone {time_zone!r}.", time_zone=self.time_zone
            ) from None
        if self.free_below_wh < 0:
            raise InvalidInput("The energy below which a session is free must be 0 or more.")

    @property
    def zone(self) -> ZoneInfo:
        """The zone of its hours and days."""
        return ZoneInfo(self.time_zone)

    def changed(self, **changes: object) -> "TariffPlan":
        """Return the next version, with these attributes changed; this one stays as it is.

        Raises:
            InvalidInput: The result would be no plan.
        """
        return replace(self, **{**changes, "version": self.version + 1})  # type: ignore[arg-type]

    def to_json(self) -> str:
        """Return the plan as text to keep; the same plan is always the same text."""
        return msgspec.json.encode(self, order="deterministic").decode()

    @classmethod
    def from_json(cls, text: str) -> "TariffPlan":
        """Read what `to_json` wrote.

        Raises:
            InvalidInput: It is no tariff plan.
        """
        try:
            return msgspec.json.decode(text, type=TariffPlan)
        except (msgspec.MsgspecError, UnicodeError) as error:
            raise InvalidInput("This is no tariff plan: {error}", error=error) from error


def _check_money(plan: TariffPlan) -> None:
    try:
        currency_decimals(plan.currency)
    except InvalidMoney as error:
        raise InvalidInput("{error}.", error=error) from error
    for bound in (plan.minimum, plan.maximum):
        if bound is not None and (bound.currency != plan.currency or bound.minor < 0):
            raise InvalidInput(
                "A minimum or maximum is 0 or more, in {currency}.", currency=plan.currency
            )
    if plan.minimum and plan.maximum and plan.maximum < plan.minimum:
        raise InvalidInput("The maximum is less than the minimum.")
