"""Entries chained by hash, so that one that was removed or changed shows."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

_BEFORE_THE_FIRST = "0" * 64


@dataclass(frozen=True, slots=True)
class ChainedEntry:
    """One entry of a chain.

    Attributes:
        number: 1, 2, 3 and so on without a gap.
        content: What is protected; see `canonical`.
        hash: SHA-256 over the hash before it, the number and the content, in hex.
    """

    number: int
    content: str
    hash: str


class Damage(StrEnum):
    """What is wrong with a chain."""

    MISSING = "missing"
    CHANGED = "changed"
    CUT_OFF = "cut_off"


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """The first place at which a chain does not hold."""

    number: int
    damage: Damage


def canonical(fields: Mapping[str, object]) -> str:
    """Return one text for equal fields: JSON, sorted by name. Values as `str` writes them."""
    texts = {name: None if value is None else str(value) for name, value in fields.items()}
    return json.dumps(texts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def chained(last: ChainedEntry | None, content: str) -> ChainedEntry:
    """Return the entry that follows `last`; None: the first of a chain."""
    number = 1 if last is None else last.number + 1
    before = _BEFORE_THE_FIRST if last is None else last.hash
    return ChainedEntry(number, content, _hash(before, number, content))


def first_break(
    entries: Iterable[ChainedEntry], *, head: ChainedEntry | None = None
) -> ChainBreak | None:
    """Return where a chain is broken, or None where it holds from its first entry on.

    Args:
        entries: In the order of their numbers.
        head: The newest entry as it was noted elsewhere, such as in a backup or on paper. Without
            it nobody can see that the last entries are gone, or that all were written anew.
    """
    last: ChainedEntry | None = None
    for entry in entries:
        expected = chained(last, entry.content)
        if entry.number != expected.number:
            return ChainBreak(expected.number, Damage.MISSING)
        # Every entry up to the head is bound by it; those after it are younger than the note.
        noted = head is not None and head.number == entry.number and head.hash != entry.hash
        if entry.hash != expected.hash or noted:
            return ChainBreak(entry.number, Damage.CHANGED)
        last = entry
    reached = 0 if last is None else last.number
    if head is not None and reached < head.number:
        return ChainBreak(reached + 1, Damage.CUT_OFF)
    return None


def _hash(before: str, number: int, content: str) -> str:
    # As a JSON list, so that no two different entries are the same bytes.
    text = json.dumps([before, number, content])
    return hashlib.sha256(text.encode()).hexdigest()
