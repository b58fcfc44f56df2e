"""Rows of the users' CSV: one card each, with its holder (interfaces.md, Users as CSV)."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.core.errors import InvalidInput

COLUMNS = {
    "id_tag": "id_tag",
    "name": "name",
    "surname": "surname",
    "quota_kwh": "quota_wh",
    "unlimited": "unlimited",
    "group": "group",
    "vehicle": "vehicle",
    "expires": "expires_at",
    "blocked": "blocked",
    "parent_id_tag": "parent_id_tag",
    "phone": "phone",
    "email": "email",
}
"""Columns of the file in order, and the attribute of UserRow that each one fills."""


@dataclass(frozen=True, slots=True)
class UserRow:
    """A card and who holds it.

    Attributes:
        name, surname: Both empty: nobody holds it.
        quota_wh: Monthly quota of the person; None: none of their own.
        vehicle: Number plate.
        line: Where it stood in the file; 0 where it comes from the books. Not compared.
    """

    id_tag: str
    name: str = ""
    surname: str = ""
    quota_wh: int | None = None
    unlimited: bool = False
    group: str = ""
    vehicle: str = ""
    expires_at: datetime | None = None
    blocked: bool = False
    parent_id_tag: str = ""
    phone: str = ""
    email: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A line that cannot be imported, and why, for people."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class PersonRows:
    """One person with all their rows, each of which now says the same of the person."""

    rows: tuple[UserRow, ...]

    @property
    def full_name(self) -> str:
        """Name and surname; empty where nobody holds the card."""
        return f"{self.rows[0].name} {self.rows[0].surname}".strip()


def people_of(rows: list[UserRow]) -> tuple[list[PersonRows], list[BadRow]]:
    """Put rows of the same person together, and name those that contradict the person's first.

    The same person is who has the same name, surname and group, and the same phone or e-mail where
    both rows give one. What a row leaves empty it takes from the others. A card of nobody stands
    alone.
    """
    found: defaultdict[tuple[str, ...], _Namesakes] = defaultdict(_Namesakes)
    everyone: dict[_Person, None] = {}
    bad: list[BadRow] = []
    for row in rows:
        held = row.name or row.surname
        person = found[_name_key(row)].holder_of(row) if held else _Person()
        everyone[person] = None
        try:
            person.add(row)
        except InvalidInput as error:
            bad.append(BadRow(row.line, str(error)))
    return [PersonRows(tuple(p.completed())) for p in everyone], bad


def _name_key(row: UserRow) -> tuple[str, ...]:
    return tuple(" ".join(x.split()).casefold() for x in (row.name, row.surname, row.group))


class _Namesakes:
    """People of one name and group, found by phone or e-mail rather than one after the other."""

    def __init__(self) -> None:
        self._first: _Person | None = None
        self._by_contact: dict[str, _Person] = {}

    def holder_of(self, row: UserRow) -> "_Person":
        """Return who holds the card of a row, perhaps somebody new."""
        contacts = [contact.casefold() for contact in (row.email, row.phone) if contact]
        person = self._known(row, contacts) or _Person()
        self._first = self._first or person
        for contact in contacts:
            self._by_contact.setdefault(contact, person)
        return person

    def _known(self, row: UserRow, contacts: list[str]) -> "_Person | None":
        for contact in contacts:
            person = self._by_contact.get(contact)
            if person is not None and person.may_hold(row):
                return person
        if self._first is not None and (not contacts or not self._first.reachable):
            return self._first
        return None


class _Person:
    """What the rows of one person have said so far."""

    def __init__(self) -> None:
        self._rows: list[UserRow] = []
        self._phone = self._email = ""
        self._quota: tuple[int | None, bool] = (None, False)
        self._quota_line = 0

    @property
    def reachable(self) -> bool:
        """Tell whether a phone or an e-mail is known."""
        return bool(self._phone or self._email)

    def may_hold(self, row: UserRow) -> bool:
        """Tell whether neither phone nor e-mail shows that it is somebody else's."""
        pairs = ((self._phone, row.phone), (self._email, row.email))
        return all(not a or not b or a.casefold() == b.casefold() for a, b in pairs)

    def add(self, row: UserRow) -> None:
        """Take a row; raise InvalidInput where it says otherwise of the person's quota."""
        quota = (row.quota_wh, row.unlimited)
        if quota != (None, False):
            if self._quota_line and quota != self._quota:
                raise InvalidInput(
                    f"{row.name} {row.surname}".strip()
                    + f" has another quota here than in line {self._quota_line}."
                )
            self._quota, self._quota_line = quota, self._quota_line or row.line
        self._phone = self._phone or row.phone
        self._email = self._email or row.email
        self._rows.append(row)

    def completed(self) -> list[UserRow]:
        """Return the rows, each with all that is known of the person."""
        if len(self._rows) == 1:
            return self._rows
        quota_wh, unlimited = self._quota
        return [
            replace(
                row,
                phone=row.phone or self._phone,
                email=row.email or self._email,
                quota_wh=quota_wh,
                unlimited=unlimited,
            )
            for row in self._rows
        ]
