"""Everybody the depot knows, in memory, so that an answer to a charger waits for nothing."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from app.core.cards import Card, card_key
from app.core.people import Group, Person, Vehicle
from app.core.permission import Holder
from app.core.quota import QuotaPlan
from app.services.ports.people import PeopleBooks, PeopleChange, PeopleStore

NOBODY = Holder(None)
"""Who is behind a card that nobody knows."""

Key = TypeVar("Key", int, str)


class Directory:
    """Cards by their number, and who is behind them. What was changed is seen at once."""

    def __init__(self, store: PeopleStore) -> None:
        self._store = store
        self._plans: dict[int, QuotaPlan] = {}
        self._groups: dict[int, Group] = {}
        self._people: dict[int, Person] = {}
        self._vehicles: dict[int, Vehicle] = {}
        self._cards: dict[str, Card] = {}
        # Sorting thousands of them by name takes longer than anything else that lists them.
        self._listed: tuple[Card, ...] | None = None

    async def load(self) -> None:
        """Read everything from the books."""
        books = await self._store.load()
        self._plans = {plan.id: plan for plan in books.plans}
        self._groups = {group.id: group for group in books.groups}
        self._people = {person.id: person for person in books.people}
        self._vehicles = {vehicle.id: vehicle for vehicle in books.vehicles}
        self._cards = {card_key(card.id_tag): card for card in books.cards}
        self._listed = None

    async def apply(self, change: PeopleChange) -> PeopleChange:
        """Write a change to the books, then remember it; return it with its new numbers.

        Raises:
            InvalidInput: Something that is to be removed is still needed.
        """
        written = await self._store.apply(change)
        self._plans.update((plan.id, plan) for plan in written.plans)
        self._groups.update((group.id, group) for group in written.groups)
        self._people.update((person.id, person) for person in written.people)
        self._vehicles.update((vehicle.id, vehicle) for vehicle in written.vehicles)
        self._remember_cards(written)
        self._forget(written)
        return written

    async def save_card(self, card: Card) -> None:
        """Write a card; a holder that is named but not numbered is found by name, or is new."""
        people: list[Person] = []
        if card.person and card.person_id is None:
            name = card.person.casefold()
            known = (p.id for p in self._people.values() if p.full_name.casefold() == name)
            person_id = min(known, default=-1)
            people = [Person(-1, card.person)] if person_id < 0 else []
            card = replace(card, person_id=person_id)
        await self.apply(PeopleChange(people=people, cards=[card]))

    # -- asking ----------------------------------------------------------------------------

    def books(self) -> PeopleBooks:
        """Return everything as it is at this moment."""
        return PeopleBooks(
            plans=list(self._plans.values()),
            groups=list(self._groups.values()),
            people=list(self._people.values()),
            vehicles=list(self._vehicles.values()),
            cards=list(self._cards.values()),
        )

    def card(self, id_tag: str) -> Card | None:
        """Return the card with this number, however it is spelled."""
        return self._cards.get(card_key(id_tag))

    def holder(self, id_tag: str) -> Holder:
        """Return a card with its person and their group."""
        card = self.card(id_tag)
        if card is None:
            return NOBODY
        person = self.person(card.person_id)
        return Holder(card, person, self.group(person.group_id) if person else None)

    def person(self, person_id: int | None) -> Person | None:
        """Return a person."""
        return None if person_id is None else self._people.get(person_id)

    def group(self, group_id: int | None) -> Group | None:
        """Return a group."""
        return None if group_id is None else self._groups.get(group_id)

    def plan(self, plan_id: int) -> QuotaPlan | None:
        """Return a quota plan."""
        return self._plans.get(plan_id)

    def cards(self) -> list[Card]:
        """Return every card, by its holder's name and its number."""
        if self._listed is None:
            by_name = sorted(self._cards.values(), key=lambda c: (c.person.casefold(), c.id_tag))
            self._listed = tuple(by_name)
        return list(self._listed)

    def people(self) -> list[Person]:
        """Return every person, by name."""
        return sorted(self._people.values(), key=lambda p: (p.full_name.casefold(), p.id))

    def groups(self) -> list[Group]:
        """Return every group, by name."""
        return sorted(self._groups.values(), key=lambda g: g.name.casefold())

    def plans(self) -> list[QuotaPlan]:
        """Return every quota plan, by name."""
        return sorted(self._plans.values(), key=lambda p: (p.name.casefold(), p.id))

    def vehicles(self) -> list[Vehicle]:
        """Return every vehicle, by its plate."""
        return sorted(self._vehicles.values(), key=lambda v: v.plate.casefold())

    def cards_of(self, person_id: int) -> list[Card]:
        """Return the cards of a person."""
        return [card for card in self._cards.values() if card.person_id == person_id]

    def members(self, group_id: int) -> list[Person]:
        """Return the people of a group."""
        return [person for person in self._people.values() if person.group_id == group_id]

    def plans_of(self, holder: Person | Group) -> list[QuotaPlan]:
        """Return the quota plans of a person alone, or those that a group shares."""
        return [self._plans[plan] for plan in holder.quota_plan_ids if plan in self._plans]

    # -- remembering -----------------------------------------------------------------------

    def _remember_cards(self, written: PeopleChange) -> None:
        self._listed = None
        for card in written.cards:
            key = card_key(card.id_tag)
            known = self._cards.get(key)
            self._cards[key] = card if known is None else replace(card, id_tag=known.id_tag)
        renamed = {person.id for person in written.people}
        touched = {card_key(card.id_tag) for card in written.cards}
        for key, card in self._cards.items():
            if key in touched or card.person_id in renamed:
                person = self.person(card.person_id)
                name = person.full_name if person else ""
                if card.person != name:
                    self._cards[key] = replace(card, person=name)

    def _forget(self, written: PeopleChange) -> None:
        self._listed = None
        _drop(self._cards, (card_key(id_tag) for id_tag in written.removed_cards))
        _drop(self._vehicles, written.removed_vehicles)
        _drop(self._people, written.removed_people)
        _drop(self._groups, written.removed_groups)
        _drop(self._plans, written.removed_plans)


def _drop(known: dict[Key, Any], gone: Iterable[Key]) -> None:
    for key in gone:
        known.pop(key, None)
