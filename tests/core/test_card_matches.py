"""One card as different readers write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.card_matches import Likeness, near_matches
from app.core.cards import Card


@pytest.mark.parametrize(
    ("seen", "known", "likeness"),
    [
        ("04A22B9C", "9C:2B:A2:04", Likeness.BYTES_REVERSED),
        ("04A22B9C", "77736860", Likeness.DECIMAL),
        ("04A22B9C", "2620105220", Likeness.DECIMAL_REVERSED),
        ("77736860", "04A22B9C", Likeness.DECIMAL),
        ("0077736860", "04A22B9C", Likeness.DECIMAL),
        ("2620105220", "04A22B9C", Likeness.DECIMAL_REVERSED),
        ("4A22B9C", "04A22B9C", Likeness.LEADING_ZERO),
        ("04A22B9C", "4a22b9c", Likeness.LEADING_ZERO),
        ("04A22B9C", "04A22B9C_123456", Likeness.TRAILING_SERIAL),
        ("04A22B9C123456", "04A22B9C", Likeness.TRAILING_SERIAL),
        ("04A22B9C112233", "332211 9C2BA204", Likeness.BYTES_REVERSED),
        # Without its leading zeros too short to be turned itself.
        ("4336", "0010F0", Likeness.DECIMAL),
        ("0010F0", "4336", Likeness.DECIMAL),
        # The same card is not a near match, and neither is another.
        ("04a22b9c", "04-A2-2B-9C", None),
        ("04A22B9C", "04A22B9D", None),
        ("04A22B", "04A22B9C", None),
        ("AIDA", "ADAI", None),
        ("", "04A22B9C", None),
        ("0000", "00000000", None),
    ],
)
def test_near_matches_of_a_number(seen: str, known: str, likeness: Likeness | None) -> None:
    card = Card(known)
    found = [(match.card, match.likeness) for match in near_matches(seen, [card])]
    assert found == ([] if likeness is None else [(card, likeness)])


def test_the_likeliest_comes_first_and_says_why() -> None:
    known = [Card("04A22B9C_1"), Card("9C2BA204"), Card("4A22B9C"), Card("DEADBEEF")]
    matches = near_matches("04A22B9C", known)
    assert [match.card.id_tag for match in matches] == ["4A22B9C", "9C2BA204", "04A22B9C_1"]
    assert matches[1].likeness.words == "same card, bytes reversed"


@given(st.binary(min_size=4, max_size=8))
def test_a_reader_that_turns_or_counts_a_card_is_always_found(number: bytes) -> None:
    card = Card(number.hex())
    for seen in (number[::-1].hex(), str(int.from_bytes(number))):
        if len(seen) >= 6 and seen != number.hex():
            assert near_matches(seen, [card])


NUMBERS = st.text("0123456789abF", max_size=10) | st.text(max_size=40)


@given(NUMBERS, NUMBERS)
def test_likeness_goes_both_ways(one: str, other: str) -> None:
    forth = [m.likeness for m in near_matches(one, [Card(other)])]
    back = [m.likeness for m in near_matches(other, [Card(one)])]
    assert forth == back
