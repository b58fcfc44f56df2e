"""From the rows of a users' CSV to what has to change in the books."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from app.core.cards import Card, card_key
from app.core.people import Group, Person, Vehicle
from app.core.user_rows import PersonRows, UserRow
from app.core.users_csv import ParsedUsers
from app.services.people.plain_quotas import PlainQuotas
from app.services.ports.people import PeopleBooks, PeopleChange


def plan_import(parsed: ParsedUsers, books: PeopleBooks) -> PeopleChange:
    """Return the change that brings the good rows of a file into the books.

    A person is found by a card they hold already, else by name and group, unless phone or e-mail
    say otherwise; a card that the file gives another name goes to the person of that name. Columns
    that the file lacks change nothing.
    """
    plan = _ImportPlan(parsed.columns, books)
    for person in parsed.people:
        plan.take(person)
    return plan.change()


class _ImportPlan:
    def __init__(self, columns: frozenset[str], books: PeopleBooks) -> None:
        self._columns = columns
        self._quotas = PlainQuotas(books)
        self._groups = {group.name.casefold(): group for group in books.groups}
        self._people = {person.id: person for person in books.people}
        self._cards = {card_key(card.id_tag): card for card in books.cards}
        self._plates = {vehicle.plate.casefold() for vehicle in books.vehicles}
        self._by_name: defaultdict[str, list[Person]] = defaultdict(list)
        for person in books.people:
            self._by_name[person.full_name.casefold()].append(person)
        self._taken: set[int] = set()
        self._new = count(-1, -1)
        self._changed: list[Group | Person | Vehicle | Card] = []

    def take(self, rows: PersonRows) -> None:
        """Plan what one person's rows ask for."""
        person = self._person(rows)
        for row in rows.rows:
            self._card(row, person)

    def change(self) -> PeopleChange:
        """Return everything that was planned."""
        return PeopleChange(
            plans=self._quotas.new,
            groups=[x for x in self._changed if isinstance(x, Group)],
            people=[x for x in self._changed if isinstance(x, Person)],
            vehicles=[x for x in self._changed if isinstance(x, Vehicle)],
            cards=[x for x in self._changed if isinstance(x, Card)],
        )

    def _person(self, rows: PersonRows) -> Person | None:
        row = rows.rows[0]
        known = self._known(rows)
        if known is None and not rows.full_name:
            return None
        before = known or Person(next(self._new), row.name, row.surname)
        said = {name: getattr(row, name) for name in self._said("name", "surname")}
        contact = {name: getattr(row, name) for name in self._said("phone", "email")}
        person = replace(before, **said, **contact)
        if "group" in self._columns:
            person = replace(person, group_id=self._group(row.group))
        person = replace(person, quota_plan_ids=self._quota(person, row))
        if person != known:
            self._changed.append(person)
        self._taken.add(person.id)
        return person

    def _known(self, rows: PersonRows) -> Person | None:
        holders = [holder for row in rows.rows if (holder := self._holder(row)) is not None]
        if not self._said("name", "surname"):
            return next(iter(holders), None)
        name = rows.full_name.casefold()
        if not name:
            return None
        same = [p for p in holders if p.full_name.casefold() == name]
        return next(iter(same), None) or next(self._namesakes(name, rows.rows[0]), None)

    def _holder(self, row: UserRow) -> Person | None:
        card = self._cards.get(card_key(row.id_tag))
        person_id = card.person_id if card else None
        return None if person_id is None else self._people.get(person_id)

    def _namesakes(self, name: str, row: UserRow) -> Iterator[Person]:
        group = self._groups.get(row.group.casefold())
        group_id = group.id if group else None
        for person in self._by_name.get(name, ()):
            same_group = "group" not in self._columns or person.group_id in (group_id, None)
            contacts = ((person.phone, row.phone), (person.email, row.email))
            differs = any(a and b and a.casefold() != b.casefold() for a, b in contacts)
            if same_group and not differs and person.id not in self._taken:
                yield person

    def _group(self, name: str) -> int | None:
        if not name:
            return None
        group = self._groups.get(name.casefold())
        if group is None:
            group = self._groups[name.casefold()] = Group(next(self._new), name)
            self._changed.append(group)
        return group.id

    def _quota(self, person: Person, row: UserRow) -> tuple[int, ...]:
        said = self._said("quota_kwh", "unlimited")
        quota_wh, unlimited = self._quotas.of(person)
        return self._quotas.given(
            person,
            row.quota_wh if "quota_kwh" in said else quota_wh,
            unlimited=row.unlimited if "unlimited" in said else unlimited,
        )

    def _card(self, row: UserRow, person: Person | None) -> None:
        known = self._cards.get(card_key(row.id_tag))
        holder = (person.id, person.full_name) if person else (None, "")
        attributes = {"blocked": "blocked", "parent_id_tag": "parent_id_tag", "vehicle": "vehicle"}
        attributes["expires"] = "expires_at"
        said = {a: getattr(row, a) for column, a in attributes.items() if column in self._columns}
        before = known or Card(row.id_tag)
        card = replace(before, person_id=holder[0], person=holder[1], **said)
        if card != known:
            self._changed.append(card)
        if card.vehicle and card.vehicle.casefold() not in self._plates:
            self._plates.add(card.vehicle.casefold())
            self._changed.append(Vehicle(next(self._new), card.vehicle, person_id=card.person_id))

    def _said(self, *columns: str) -> list[str]:
        return [column for column in columns if column in self._columns]
