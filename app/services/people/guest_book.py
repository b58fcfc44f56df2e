"""Who charges without a card, and the number that each was lent for one session."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from app.core.access import AccessRights
from app.core.bus import Bus
from app.core.cards import Card, card_key
from app.core.clock import Clock
from app.core.errors import InvalidInput
from app.core.events import PeopleChanged
from app.core.ids import ChargerId
from app.core.people import Group, Person
from app.services.kept import Kept
from app.services.people.directory import Directory
from app.services.ports.people import PeopleChange

GROUP = "Guests"
LABEL = "Guest"
PATIENCE = timedelta(hours=1)
"""How long a guest may take from the remote start to plugging in."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Who charges without a card.

    Attributes:
        most_energy_wh, most_minutes: Where the session is ended; at least one of them.
    """

    name: str
    most_energy_wh: int | None = None
    most_minutes: int | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidInput("A guest needs a name.")
        limits = [limit for limit in (self.most_energy_wh, self.most_minutes) if limit is not None]
        if not limits or min(limits) <= 0:
            raise InvalidInput("A guest needs a limit in kWh or minutes.")

    def __str__(self) -> str:
        energy = "" if self.most_energy_wh is None else f" {self.most_energy_wh} Wh"
        minutes = "" if self.most_minutes is None else f" {self.most_minutes} min"
        return f"{self.name}{energy}{minutes}"

    def limit_reached(self, energy_wh: int, charged: timedelta) -> bool:
        """Tell whether the session must end."""
        enough = self.most_energy_wh is not None and energy_wh >= self.most_energy_wh
        long = self.most_minutes is not None and charged >= timedelta(minutes=self.most_minutes)
        return enough or long


class GuestBook:
    """Lends numbers that charge at one charger, and takes them back."""

    def __init__(
        self, directory: Directory, kept: Kept[dict[str, Guest]], bus: Bus, clock: Clock
    ) -> None:
        self._directory = directory
        self._kept = kept
        self._bus = bus
        self._clock = clock

    async def load(self) -> None:
        """Read who is here from the books."""
        await self._kept.load()

    def guests(self) -> Mapping[str, Guest]:
        """Return who is here, by the key of the number they were lent."""
        return dict(self._kept.value)

    @property
    def empty(self) -> bool:
        """Tell whether nobody is here."""
        return not self._kept.value

    def guest(self, id_tag: str) -> Guest | None:
        """Return who was lent a number."""
        return self._kept.value.get(card_key(id_tag))

    def gave_up(self, id_tag: str) -> bool:
        """Tell whether a number may no longer begin a session."""
        card = self._directory.card(id_tag)
        now = self._clock.now()
        return card is None or card.expires_at is None or card.expires_at <= now

    async def lend(self, guest: Guest, charger_id: ChargerId) -> str:
        """Return a new number for a guest; people of one name are one guest."""
        # Some chargers take nothing but hexadecimal digits, and no more than 16 (habit 23).
        id_tag = secrets.token_hex(8).upper()
        name = guest.name.strip()
        groups = [g for g in self._directory.groups() if g.name == GROUP]
        group = groups[0] if groups else Group(-1, GROUP)
        known = [p for p in self._directory.members(group.id) if p.full_name == name]
        person = known[0] if known else Person(-1, name, group_id=group.id)
        card = Card(
            id_tag,
            person_id=person.id,
            label=LABEL,
            expires_at=self._clock.now() + PATIENCE,
            most_sessions=1,
            access=AccessRights(chargers=frozenset({charger_id})),
        )
        new_groups, new_people = [] if groups else [group], [] if known else [person]
        change = PeopleChange(groups=new_groups, people=new_people, cards=[card])
        await self._directory.apply(change)
        await self._kept.save({**self._kept.value, card_key(id_tag): guest})
        return id_tag

    async def take_back(self, id_tag: str) -> None:
        """Forget a number; what was charged with it stays in the books."""
        await self._directory.apply(PeopleChange(removed_cards=[id_tag]))
        gone = card_key(id_tag)
        await self._kept.save({k: v for k, v in self._kept.value.items() if k != gone})
        self._bus.publish(PeopleChanged())
