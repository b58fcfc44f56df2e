"""Rows of the users' CSV: one card each, with its holder (interfaces.md, Users as CSV)."""

from collections import defaultdict
from collections.abc import Mapping
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
    """A line that cannot be imported, and why: a sentence with its values still in braces."""

    line: int
    sentence: str
    values: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, line: int, failure: InvalidInput) -> "BadRow":
        """Return what is wrong with a line."""
        return cls(line, failure.message, failure.values)

    @property
    def reason(self) -> str:
        """Why, in English."""
        return self.sentence.format(**self.values) if self.values else self.sentence


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

    The same person is who has the same name, surname and group, and shares a phone or an e-mail
    without another of the two being different. Whoever gives neither is the first of that name.
    What a row leaves empty it takes from the person's others, so that all of them say the same and
    belong together wherever else they are read. A card of nobody stands alone.
    """
    bad: dict[int, BadRow] = {}
    while True:
        people = [_Person(rows) for rows in _held([row for row in rows if row.line not in bad])]
        contradicting = [each for person in people for each in person.contradictions]
        if not contradicting:
            return [PersonRows(tuple(p.completed())) for p in people], list(bad.values())
        # Without them others may no longer belong together: what only a bad row said counts not.
        bad.update((each.line, each) for each in contradicting)


def _held(rows: list[UserRow]) -> list[list[UserRow]]:
    """Return the rows of each person, and of nobody one by one."""
    namesakes: defaultdict[tuple[str, ...], _Namesakes] = defaultdict(_Namesakes)
    alone: list[list[UserRow]] = []
    for row in rows:
        if row.name or row.surname:
            namesakes[_name_key(row)].add(row)
        else:
            alone.append([row])
    held = [holder.rows for group in namesakes.values() for holder in group.holders()]
    places = {id(row): place for place, row in enumerate(rows)}
    return sorted([*held, *alone], key=lambda theirs: places[id(theirs[0])])


def _name_key(row: UserRow) -> tuple[str, ...]:
    return tuple(" ".join(x.split()).casefold() for x in (row.name, row.surname, row.group))


class _Holder:
    """Rows that are one person's as far as name and contacts tell."""

    def __init__(self) -> None:
        self.rows: list[UserRow] = []
        self.contacts: dict[str, str] = {}

    def take(self, rows: list[UserRow]) -> None:
        """Take rows, and what they say of phone and e-mail."""
        self.rows = sorted([*self.rows, *rows], key=lambda row: row.line)
        for row in rows:
            self.contacts = _contacts(row) | self.contacts

    def may_hold(self, contacts: dict[str, str]) -> bool:
        """Tell whether neither phone nor e-mail shows that it is somebody else."""
        return all(self.contacts.get(kind, said) == said for kind, said in contacts.items())


class _Namesakes:
    """People of one name and group, found by phone or e-mail rather than one after the other."""

    def __init__(self) -> None:
        self._holders: dict[int, _Holder] = {}
        self._by_contact: defaultdict[tuple[str, str], dict[int, _Holder]] = defaultdict(dict)

    def holders(self) -> list[_Holder]:
        """Return everybody."""
        return list(self._holders.values())

    def add(self, row: UserRow) -> None:
        """Give a row to who holds its card, perhaps somebody new."""
        contacts = _contacts(row)
        holder = self._known(contacts) or _Holder()
        self._holders[id(holder)] = holder
        holder.take([row])
        self._remember(holder)
        # What the row added may show that somebody else is the same person.
        while (other := self._same(holder)) is not None:
            self._forget(other)
            holder.take(other.rows)
            self._remember(holder)

    def _known(self, contacts: dict[str, str]) -> _Holder | None:
        found = self._sharing(contacts)
        exact = next((holder for holder in found if holder.contacts == contacts), None)
        fitting = next((holder for holder in found if holder.may_hold(contacts)), None)
        first = next(iter(self._holders.values()), None)
        if first is not None and contacts and first.contacts:
            first = None
        return exact or fitting or first

    def _same(self, holder: _Holder) -> _Holder | None:
        others = (each for each in self._sharing(holder.contacts) if each is not holder)
        return next((each for each in others if each.may_hold(holder.contacts)), None)

    def _sharing(self, contacts: dict[str, str]) -> list[_Holder]:
        found: dict[int, _Holder] = {}
        for contact in contacts.items():
            found |= self._by_contact.get(contact, {})
        return list(found.values())

    def _remember(self, holder: _Holder) -> None:
        for contact in holder.contacts.items():
            self._by_contact[contact][id(holder)] = holder

    def _forget(self, holder: _Holder) -> None:
        del self._holders[id(holder)]
        for contact in holder.contacts.items():
            del self._by_contact[contact][id(holder)]


def _contacts(row: UserRow) -> dict[str, str]:
    said = {"email": row.email.casefold(), "phone": row.phone.casefold()}
    return {kind: contact for kind, contact in said.items() if contact}


class _Person:
    """What the rows of one person say together."""

    def __init__(self, rows: list[UserRow]) -> None:
        self._rows = rows
        self._phone = next((row.phone for row in rows if row.phone), "")
        self._email = next((row.email for row in rows if row.email), "")
        quotas = [row for row in rows if (row.quota_wh, row.unlimited) != (None, False)]
        self._says = quotas[0] if quotas else rows[0]
        self.contradictions = [
            _contradiction(row, self._says) for row in quotas if self._differs(row)
        ]

    def completed(self) -> list[UserRow]:
        """Return the rows, each with all that is known of the person."""
        if len(self._rows) == 1:
            return self._rows
        return [
            replace(
                row,
                phone=row.phone or self._phone,
                email=row.email or self._email,
                quota_wh=self._says.quota_wh,
                unlimited=self._says.unlimited,
            )
            for row in self._rows
        ]

    def _differs(self, row: UserRow) -> bool:
        return (row.quota_wh, row.unlimited) != (self._says.quota_wh, self._says.unlimited)


def _contradiction(row: UserRow, first: UserRow) -> BadRow:
    name = f"{row.name} {row.surname}".strip()
    sentence = "{name} has another quota here than in line {line}."
    return BadRow(row.line, sentence, {"name": name, "line": first.line})
