"""Money: whole minor units of one currency, and how an amount is rounded to them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Self

_NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI"}
    | {"VND", "VUV", "XAF", "XOF", "XPF"}
)
_THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
"""ISO 4217 currencies that do not have two decimals."""

_CURRENCY = re.compile(r"[A-Z]{3}")
_WRITTEN = re.compile(r"\s*([+-]?\d+(?:\.\d+)?)\s+([A-Za-z]{3})\s*", re.ASCII)

MOST_MINOR = 10**18
"""Larger amounts are a mistake, and would not fit a 64-bit column of the books."""


class InvalidMoney(ValueError):
    """This is no amount of money in a currency."""


class MixedCurrencies(ValueError):
    """Amounts in different currencies have no sum and no order."""


def currency_decimals(currency: str) -> int:
    """Return how many decimals a currency is written with.

    Raises:
        InvalidMoney: It is not three capital letters.
    """
    if _CURRENCY.fullmatch(currency) is None:
        raise InvalidMoney(f"{currency!r} is not a currency code such as KGS")
    if currency in _NO_DECIMALS:
        return 0
    return 3 if currency in _THREE_DECIMALS else 2


def round_half_up(number: Fraction) -> int:
    """Round to a whole number, a half away from zero: 0.5 to 1, -0.5 to -1.

    Half up and not half even, because people check a receipt with a pocket calculator; away from
    zero, so that what is given back is exactly what was taken.
    """
    whole = (2 * abs(number.numerator) + number.denominator) // (2 * number.denominator)
    return whole if number >= 0 else -whole


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount: `minor` units (cents, tyiyn) of an ISO 4217 currency.

    Sums and comparisons of two currencies raise MixedCurrencies.
    """

    minor: int
    currency: str

    def __post_init__(self) -> None:
        currency_decimals(self.currency)
        if abs(self.minor) > MOST_MINOR:
            raise InvalidMoney(f"{self.minor} {self.currency} is more money than there is")

    @classmethod
    def zero(cls, currency: str) -> Self:
        """Return nothing, in a currency."""
        return cls(0, currency)

    @classmethod
    def rounded(cls, amount: Decimal | Fraction | int, currency: str) -> Self:
        """Return the amount rounded half up (away from zero) to the minor unit."""
        return cls(round_half_up(Fraction(amount) * 10 ** currency_decimals(currency)), currency)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an amount as `str` writes it, such as "382.50 KGS"; never by locale.

        Raises:
            InvalidMoney: It is written otherwise or has more decimals than the currency.
        """
        written = _WRITTEN.fullmatch(text)
        if written is None:
            raise InvalidMoney(f"{text!r} is not an amount such as 382.50 KGS")
        amount, currency = Fraction(written[1]), written[2].upper()
        money = cls.rounded(amount, currency)
        if Fraction(money.amount) != amount:
            raise InvalidMoney(f"{currency} has {currency_decimals(currency)} decimals: {text!r}")
        return money

    @property
    def amount(self) -> Decimal:
        """The amount in whole currency units, with the decimals of the currency."""
        return Decimal(self.minor).scaleb(-currency_decimals(self.currency))

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}"

    def __add__(self, other: Self) -> Self:
        return type(self)(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Self:
        return type(self)(-self.minor, self.currency)

    def __abs__(self) -> Self:
        return type(self)(abs(self.minor), self.currency)

    def __mul__(self, times: int) -> Self:
        return type(self)(self.minor * times, self.currency)

    def __lt__(self, other: Self) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Self) -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: Self) -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: Self) -> bool:
        return self.minor >= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def times(self, factor: Decimal | Fraction) -> Self:
        """Return this multiplied by a rate, rounded half up to the minor unit."""
        return type(self)(round_half_up(self.minor * Fraction(factor)), self.currency)

    def _same(self, other: Self) -> int:
        if other.currency != self.currency:
            raise MixedCurrencies(f"{self.currency} and {other.currency} do not mix")
        return other.minor


def total(amounts: Iterable[Money], currency: str) -> Money:
    """Return the sum of amounts that are all in `currency`.

    Raises:
        MixedCurrencies: One of them is not.
    """
    return sum(amounts, start=Money.zero(currency))
