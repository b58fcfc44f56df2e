"""Cards that may be the same card, read in another way (habit 23 of real chargers)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.core.cards import Card, card_key

_HEX = re.compile(r"[0-9a-f]{6,32}")
_DECIMAL = re.compile(r"[0-9]{6,20}")
_SHORTEST_PREFIX = 8
"""Characters of a four-byte card; a shorter beginning in common says nothing."""


class Likeness(StrEnum):
    """In what two card numbers differ that may be one card."""

    LEADING_ZERO = "leading_zero"
    BYTES_REVERSED = "bytes_reversed"
    DECIMAL = "decimal"
    DECIMAL_REVERSED = "decimal_reversed"
    TRAILING_SERIAL = "trailing_serial"

    @property
    def words(self) -> str:
        """What to tell people."""
        return _WORDS[self]


_WORDS = {
    Likeness.LEADING_ZERO: "same number without its leading zero",
    Likeness.BYTES_REVERSED: "same card, bytes reversed",
    Likeness.DECIMAL: "same card, decimal instead of hexadecimal",
    Likeness.DECIMAL_REVERSED: "same card, decimal and bytes reversed",
    Likeness.TRAILING_SERIAL: "same card, followed by another number",
}

_ORDER = {likeness: place for place, likeness in enumerate(Likeness)}


@dataclass(frozen=True, slots=True)
class NearMatch:
    """A known card that may be the one that was seen."""

    card: Card
    likeness: Likeness


def near_matches(id_tag: str, known: Iterable[Card]) -> list[NearMatch]:
    """Return the known cards that a number seen may stand for, the likeliest first.

    The card itself, however it is spelled, is none of them.
    """
    seen = card_key(id_tag)
    seen_forms = _other_forms(seen)
    found = []
    for card in known:
        key = card_key(card.id_tag)
        if key != seen and (likeness := _likeness(seen, seen_forms, key)) is not None:
            found.append(NearMatch(card, likeness))
    return sorted(found, key=lambda match: _ORDER[match.likeness])


def _likeness(seen: str, seen_forms: dict[str, Likeness], known: str) -> Likeness | None:
    # Both ways: a number that lost its leading zeros may be too short to be turned itself.
    ways = [
        seen_forms.get(known.lstrip("0")),
        _other_forms(known).get(seen.lstrip("0")),
        _follows(seen, known),
    ]
    return min((way for way in ways if way is not None), key=_ORDER.__getitem__, default=None)


def _other_forms(key: str) -> dict[str, Likeness]:
    """Return how other readers may write this number, without leading zeros."""
    if not key.strip("0"):
        return {}
    forms = {key.lstrip("0"): Likeness.LEADING_ZERO}
    if _HEX.fullmatch(key):
        turned = _reversed_bytes(key)
        forms.setdefault(turned.lstrip("0"), Likeness.BYTES_REVERSED)
        forms.setdefault(str(int(key, 16)), Likeness.DECIMAL)
        forms.setdefault(str(int(turned, 16)), Likeness.DECIMAL_REVERSED)
    if _DECIMAL.fullmatch(key):
        number = f"{int(key):08x}"
        forms.setdefault(number.lstrip("0"), Likeness.DECIMAL)
        forms.setdefault(_reversed_bytes(number).lstrip("0"), Likeness.DECIMAL_REVERSED)
    return forms


def _reversed_bytes(key: str) -> str:
    even = key if len(key) % 2 == 0 else "0" + key
    return bytes.fromhex(even)[::-1].hex()


def _follows(one: str, other: str) -> Likeness | None:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _SHORTEST_PREFIX and longer.startswith(shorter):
        return Likeness.TRAILING_SERIAL
    return None
