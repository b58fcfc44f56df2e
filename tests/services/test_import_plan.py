"""Whatever a file holds: after its import it would change nothing, and the export is the file."""

from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.user_rows import UserRow
from app.core.users_csv import write_users_csv
from app.services.people.user_files import export_users, read_users
from app.services.people.user_listing import user_rows
from app.services.ports.people import PeopleBooks, PeopleChange

ZONE = ZoneInfo("Asia/Bishkek")
NOTHING = PeopleBooks()

CONTACTS = st.tuples(st.sampled_from(["", "+1", "+2"]), st.sampled_from(["", "a@b", "c@d"]))


def row(contact: tuple[str, str], **columns: Any) -> UserRow:
    """Return a row whose person has this phone and e-mail."""
    phone, email = contact
    return UserRow(phone=phone, email=email, **columns)


rows_of_a_file = st.lists(
    st.builds(
        row,
        contact=CONTACTS,
        id_tag=st.integers(0, 30).map(lambda n: f"04A2{n:02X}"),
        name=st.sampled_from(["", "Ada", "Bob"]),
        surname=st.sampled_from(["", "King"]),
        quota_wh=st.sampled_from([None, 0, 50_000, 12_500]),
        unlimited=st.booleans(),
        group=st.sampled_from(["", "Taxis", "Staff"]),
        vehicle=st.sampled_from(["", "B 77", "B 78"]),
        blocked=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda each: each.id_tag,
)


def after(change: PeopleChange, before: PeopleBooks) -> PeopleBooks:
    """Return the books with what is new, its provisional numbers kept."""
    return PeopleBooks(
        plans=[*before.plans, *change.plans],
        groups=[*before.groups, *change.groups],
        people=[*before.people, *change.people],
        vehicles=[*before.vehicles, *change.vehicles],
        cards=[*before.cards, *change.cards],
    )


@settings(max_examples=40, deadline=None)
@given(rows_of_a_file)
def test_a_file_that_was_imported_changes_nothing(rows: list[UserRow]) -> None:
    content = write_users_csv(rows, ZONE).encode()
    found, change = read_users(content, NOTHING, ZONE)
    books = after(change, NOTHING)
    assert len(found.new) == len(change.cards)
    again, second = read_users(content, books, ZONE)
    assert (again.new, again.changed) == ((), ())
    assert second == PeopleChange(plans=[], groups=[], people=[], vehicles=[], cards=[])


@settings(max_examples=40, deadline=None)
@given(rows_of_a_file)
def test_what_is_exported_is_what_was_imported(rows: list[UserRow]) -> None:
    found, change = read_users(write_users_csv(rows, ZONE).encode(), NOTHING, ZONE)
    books = after(change, NOTHING)
    exported = export_users(books, ZONE).encode()
    elsewhere, copied = read_users(exported, NOTHING, ZONE)
    assert elsewhere.bad == ()
    by_number = sorted(found.new, key=lambda row: row.id_tag)
    copy = after(copied, NOTHING)
    assert sorted(user_rows(copy), key=lambda row: row.id_tag) == by_number
    assert len(copy.people) == len(books.people)


def test_contacts_that_overlap_in_part_come_back_as_they_were() -> None:
    contacts = [("+1", ""), ("", "a@b"), ("+1", "a@b")]
    nobody_else = {"name": "Ada", "surname": "", "quota_wh": None, "unlimited": False}
    rows = [
        row(contact, id_tag=f"04A20{3 - n}", group="", vehicle="", blocked=False, **nobody_else)
        for n, contact in enumerate(contacts)
    ]
    found, change = read_users(write_users_csv(rows, ZONE).encode(), NOTHING, ZONE)
    books = after(change, NOTHING)
    _, copied = read_users(export_users(books, ZONE).encode(), NOTHING, ZONE)
    by_number = sorted(found.new, key=lambda each: each.id_tag)
    assert sorted(user_rows(after(copied, NOTHING)), key=lambda each: each.id_tag) == by_number
