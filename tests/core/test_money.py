"""Exact money."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import InvalidMoney, MixedCurrencies, Money, round_half_up, total

CURRENCIES = st.sampled_from(["KGS", "EUR", "JPY", "BHD"])
AMOUNTS = st.builds(Money, st.integers(-(10**18), 10**18), CURRENCIES)


@pytest.mark.parametrize(
    ("text", "minor", "written"),
    [
        ("382.50 KGS", 38250, "382.50 KGS"),
        ("382.5 kgs", 38250, "382.50 KGS"),
        ("-0.05 EUR", -5, "-0.05 EUR"),
        ("+7 USD", 700, "7.00 USD"),
        ("1200 JPY", 1200, "1200 JPY"),
        ("1.250 BHD", 1250, "1.250 BHD"),
        ("10.00 JPY", 10, "10 JPY"),
    ],
)
def test_money_is_read_and_written_without_a_locale(text: str, minor: int, written: str) -> None:
    money = Money.parse(text)
    assert (money.minor, str(money)) == (minor, written)


@pytest.mark.parametrize(
    "text", ["", "5", "KGS", "5,00 KGS", "1.005 EUR", "0.5 JPY", "1 000.00 KGS", "1e3 KGS", "5 KG"]
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidMoney):
        Money.parse(text)


@pytest.mark.parametrize(
    ("amount", "minor"),
    [("0.005", 1), ("-0.005", -1), ("0.015", 2), ("0.025", 3), ("0.0049999", 0), ("2.675", 268)],
)
def test_half_a_minor_unit_is_rounded_away_from_zero(amount: str, minor: int) -> None:
    assert Money.rounded(Decimal(amount), "EUR") == Money(minor, "EUR")


def test_a_rate_with_more_decimals_than_the_currency_is_rounded_once() -> None:
    assert Money.rounded(Decimal("25.5") * Decimal("15.00"), "KGS") == Money(38250, "KGS")
    assert Money(10_000, "EUR").times(Fraction(1, 3)) == Money(3333, "EUR")
    assert Money(150, "JPY").times(Decimal("0.01")) == Money(2, "JPY")


def test_two_currencies_neither_add_up_nor_compare() -> None:
    som, euro = Money(1, "KGS"), Money(1, "EUR")
    assert som != euro
    for mix in (
        lambda: som + euro,
        lambda: som - euro,
        lambda: som < euro,
        lambda: som >= euro,
        lambda: total([som, euro], "KGS"),
    ):
        with pytest.raises(MixedCurrencies):
            mix()


def test_money_that_no_book_can_hold_is_refused() -> None:
    with pytest.raises(InvalidMoney):
        Money(10**18, "KGS") + Money(1, "KGS")
    with pytest.raises(InvalidMoney):
        Money(1, "som")


@given(AMOUNTS)
def test_what_is_written_reads_as_the_same(money: Money) -> None:
    assert Money.parse(str(money)) == money


@given(st.fractions())
def test_rounding_is_off_by_half_at_most_and_the_same_for_both_signs(number: Fraction) -> None:
    assert abs(round_half_up(number) - number) <= Fraction(1, 2)
    assert round_half_up(-number) == -round_half_up(number)


@given(st.lists(st.integers(-(10**9), 10**9)))
def test_a_total_is_the_sum_of_minor_units(minors: list[int]) -> None:
    assert total((Money(m, "KGS") for m in minors), "KGS") == Money(sum(minors), "KGS")
