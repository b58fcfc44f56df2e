"""A removed or changed entry shows."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.hash_chain import (
    ChainBreak,
    ChainedEntry,
    Damage,
    canonical,
    chained,
    first_break,
)


def chain(*contents: str) -> list[ChainedEntry]:
    entries: list[ChainedEntry] = []
    for content in contents:
        entries.append(chained(entries[-1] if entries else None, content))
    return entries


def test_a_whole_chain_holds() -> None:
    entries = chain("a", "b", "c")
    assert first_break(entries) is None
    assert first_break(entries, head=entries[-1]) is None
    assert first_break(entries, head=entries[1]) is None
    assert first_break([]) is None


def test_a_removed_entry_shows() -> None:
    first, _, third = chain("a", "b", "c")
    assert first_break([first, third]) == ChainBreak(2, Damage.MISSING)
    assert first_break([third]) == ChainBreak(1, Damage.MISSING)


def test_an_entry_that_takes_the_number_of_a_removed_one_shows() -> None:
    first, _, third = chain("a", "b", "c")
    moved = ChainedEntry(2, third.content, third.hash)
    assert first_break([first, moved]) == ChainBreak(2, Damage.CHANGED)


def test_a_changed_entry_shows_even_with_its_hash_made_anew() -> None:
    first, second, third = chain("a", "b", "c")
    assert first_break([first, ChainedEntry(2, "B", second.hash), third]) == ChainBreak(
        2, Damage.CHANGED
    )
    assert first_break([first, chained(first, "B"), third]) == ChainBreak(3, Damage.CHANGED)


def test_removed_last_entries_and_a_new_chain_show_against_a_noted_head() -> None:
    entries = chain("a", "b", "c")
    assert first_break(entries[:2]) is None
    assert first_break(entries[:2], head=entries[2]) == ChainBreak(3, Damage.CUT_OFF)
    assert first_break([], head=entries[2]) == ChainBreak(1, Damage.CUT_OFF)
    forged = chain("a", "B", "c", "d")
    assert first_break(forged, head=entries[2]) == ChainBreak(3, Damage.CHANGED)


def test_equal_fields_are_one_text_whatever_their_order() -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    one = canonical({"by": "Aida", "at": at, "detail": None, "id": 7})
    assert one == canonical({"id": 7, "detail": None, "at": at, "by": "Aida"})
    assert one == '{"at":"2026-03-01 00:00:00+00:00","by":"Aida","detail":null,"id":"7"}'
    assert canonical({"a": ""}) != canonical({"a": None})


@given(st.lists(st.text(max_size=20), min_size=1, max_size=8), st.data())
def test_any_one_change_is_found_at_its_place(contents: list[str], data: st.DataObject) -> None:
    entries = chain(*contents)
    index = data.draw(st.integers(0, len(entries) - 1))
    other = data.draw(st.text(max_size=20).filter(lambda text: text != contents[index]))
    entries[index] = ChainedEntry(index + 1, other, entries[index].hash)
    assert first_break(entries) == ChainBreak(index + 1, Damage.CHANGED)


@pytest.mark.parametrize(("one", "other"), [(("a", "b"), ("ab",)), (("1",), ("",))])
def test_contents_that_read_alike_in_a_row_have_different_hashes(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    assert chain(*one)[-1].hash != chain(*other)[-1].hash
