"""Everybody in the directory, put together for the pages of people."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from unicodedata import normalize

from app.core.cards import Card
from app.core.people import Group, Person, Vehicle
from app.core.quota import QuotaState
from app.ui.access import DepotAccess
from app.ui.natural_order import natural_order
from app.ui.presenters.people import PersonRow, PersonView, deciding, person_row, person_view
from app.ui.words import people_texts
from app.ui.words.formats import Formats

Describe = Callable[[PersonRow], PersonView]


class PeopleList:
    """Reads the directory as a whole, once for all rows."""

    def __init__(self, access: DepotAccess, formats: Formats) -> None:
        self._access, self._formats = access, formats

    def rows(self) -> list[PersonRow]:
        """Return everybody, by name."""
        directory = self._access.people.directory
        cards: defaultdict[int | None, list[Card]] = defaultdict(list)
        vehicles: defaultdict[int | None, list[Vehicle]] = defaultdict(list)
        for card in directory.cards():
            cards[card.person_id].append(card)
        for vehicle in directory.vehicles():
            vehicles[vehicle.person_id].append(vehicle)
        return [
            person_row(
                person, directory.group(person.group_id), cards[person.id], vehicles[person.id]
            )
            for person in sorted(directory.people(), key=_place)
        ]

    def row(self, person_id: int) -> PersonRow | None:
        """Return one person; None where there is none with this number."""
        directory = self._access.people.directory
        person = directory.person(person_id)
        if person is None:
            return None
        vehicles = [v for v in directory.vehicles() if v.person_id == person_id]
        cards = sorted(directory.cards_of(person_id), key=lambda card: card.id_tag)
        return person_row(person, directory.group(person.group_id), cards, vehicles)

    def cards_of_nobody(self) -> list[Card]:
        """Return the cards in the books that nobody holds."""
        return [c for c in self._access.people.directory.cards() if c.person_id is None]

    def describer(self) -> Describe:
        """Return what describes people as they are at this moment.

        What everybody of a group shares is looked up once for all of them.
        """
        charging = {session.person_id for session in self._access.state.open_sessions()}
        shared: dict[int, list[QuotaState]] = {}
        now = self._access.clock.now()

        def describe(row: PersonRow) -> PersonView:
            states = [*self._own(row), *self._shared(row.group, shared)]
            state = deciding(states)
            projection = self.projection(state, now) if state else ""
            busy = row.person.id in charging
            return person_view(row, state, projection, busy, now, self._formats)

        return describe

    def projection(self, state: QuotaState, now: datetime) -> str:
        """Say when a quota runs out; empty: not in this period."""
        at = self._access.people.quotas.runs_out_at(state)
        return "" if at is None else people_texts.runs_out(at, now, self._formats)

    def _own(self, row: PersonRow) -> list[QuotaState]:
        return own_quotas(self._access, row)

    def _shared(self, group: Group | None, known: dict[int, list[QuotaState]]) -> list[QuotaState]:
        if group is None or not group.quota_plan_ids:
            return []
        if group.id not in known:
            known[group.id] = self._access.people.quotas.group_states(group)
        return known[group.id]


def own_quotas(access: DepotAccess, row: PersonRow) -> list[QuotaState]:
    """Return how a person's own quotas stand, without those of the group."""
    return access.people.quotas.states(replace(row.person, group_id=None))


def _place(person: Person) -> tuple[tuple[bool, int, str], ...]:
    # Ö stands with O, not behind Z.
    return natural_order(normalize("NFKD", person.full_name))
