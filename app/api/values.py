"""Values as JSON says them: instants, energy, money, numbers that the books can hold."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated

from fastapi import Path
from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from app.core.errors import InvalidInput
from app.core.ids import ChargerId
from app.core.money import InvalidMoney, Money


def _in_utc(at: datetime) -> datetime:
    if not 1970 <= at.year <= 2999:
        raise ValueError("a time is between the years 1970 and 2999")
    return at.astimezone(UTC)


Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]
"""A moment, with its offset; answers are always in UTC, with `Z`."""

Number = Annotated[int, Path(ge=1, le=2**53 - 1)]
"""What the books number their rows with; below what every JSON reader can hold."""

ChargerName = Annotated[ChargerId, Path(min_length=1, max_length=64)]
IdTag = Annotated[str, Field(min_length=1, max_length=20)]
Text = Annotated[str, Field(max_length=200)]
Kwh = Annotated[Decimal, Field(ge=0, le=10**6, max_digits=12, decimal_places=3)]
Amount = Annotated[
    str,
    Field(pattern=r"^-?\d{1,15}(\.\d{1,3})?$", examples=["250.00"]),
]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$", examples=["KGS"])]


class Body(BaseModel):
    """What a request brings; a field that does not exist is a mistake."""

    model_config = ConfigDict(extra="forbid")


def kwh(energy_wh: int) -> float:
    """Return Wh in kWh."""
    return energy_wh / 1000


def wh(energy_kwh: Decimal) -> int:
    """Return kWh in Wh."""
    return int(energy_kwh * 1000)


def plain(money: Money | None) -> str | None:
    """Return an amount without its currency, as it is written."""
    return None if money is None else f"{money.amount:f}"


def money(amount: str, currency: str) -> Money:
    """Read an amount.

    Raises:
        InvalidInput: It has more decimals than the currency, or is too large.
    """
    try:
        return Money.parse(f"{amount} {currency}")
    except InvalidMoney as error:
        raise InvalidInput(f"{error}.") from None
