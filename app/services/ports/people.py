"""What the services need of the books of people: their stores, as Protocols.

The promises about commits are those of `ports`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from app.core.cards import Card
from app.core.people import Group, Person, Vehicle
from app.core.quota import Grant, QuotaPlan
from app.core.sessions import ChargingSession


@dataclass(frozen=True, slots=True)
class PeopleChange:
    """What is to be written, together or not at all.

    A new plan, group, person or vehicle has a negative id, unlike all others in the change; who
    refers to it names it by that id. Cards are found by their number, vehicles by their plate.
    """

    plans: Sequence[QuotaPlan] = ()
    groups: Sequence[Group] = ()
    people: Sequence[Person] = ()
    vehicles: Sequence[Vehicle] = ()
    cards: Sequence[Card] = ()
    removed_plans: Sequence[int] = ()
    removed_groups: Sequence[int] = ()
    removed_people: Sequence[int] = ()
    removed_vehicles: Sequence[int] = ()
    removed_cards: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class PeopleBooks:
    """Everybody and everything there is."""

    plans: Sequence[QuotaPlan] = ()
    groups: Sequence[Group] = ()
    people: Sequence[Person] = ()
    vehicles: Sequence[Vehicle] = ()
    cards: Sequence[Card] = ()


class PeopleStore(Protocol):
    """People, groups, vehicles, cards and quota plans."""

    async def load(self) -> PeopleBooks:
        """Return everything."""
        ...

    async def apply(self, change: PeopleChange) -> PeopleChange:
        """Write a change; return it with the numbers that the books gave to what is new.

        Raises:
            InvalidInput: Something that is to be removed is still needed, as a person who has
                sessions; nothing was written.
        """
        ...


@dataclass(frozen=True, slots=True)
class QuotaOwner:
    """Whose quota it is: a person's or a group's."""

    person_id: int | None = None
    group_id: int | None = None

    def __str__(self) -> str:
        if self.person_id is not None:
            return f"person {self.person_id}"
        return f"group {self.group_id}"


@dataclass(frozen=True, slots=True)
class QuotaNotes:
    """What people have decided about quotas."""

    grants: Mapping[QuotaOwner, Sequence[Grant]] = field(default_factory=dict)
    resets: Mapping[QuotaOwner, Sequence[datetime]] = field(default_factory=dict)


class QuotaStore(Protocol):
    """Grants and resets, and the sessions that count."""

    async def load(self) -> QuotaNotes:
        """Return all grants and resets."""
        ...

    async def sessions_of_people(self, since: datetime) -> list[ChargingSession]:
        """Return the sessions that somebody in the books has charged in since then."""
        ...

    async def add_grant(self, owner: QuotaOwner, grant: Grant) -> None:
        """Keep a grant."""
        ...

    async def add_reset(self, owner: QuotaOwner, at: datetime) -> None:
        """Keep a reset."""
        ...
