"""May this card charge here?"""

from app.core.cards import Authorization, AuthorizationStatus, Card, CardPolicy, authorize, card_key
from app.core.clock import Clock
from app.core.ids import ChargerId
from app.services.chargers import ChargerService
from app.services.ports import CardStore


class AuthorizationService:
    """Holds every card in memory, so that an answer waits for nothing."""

    def __init__(
        self, cards: CardStore, chargers: ChargerService, policy: CardPolicy, clock: Clock
    ) -> None:
        self._store = cards
        self._chargers = chargers
        self._policy = policy
        self._clock = clock
        self._cards: dict[str, Card] = {}

    async def load(self) -> None:
        """Read all cards from the books."""
        self._cards = {card_key(card.id_tag): card for card in await self._store.all()}

    def card(self, id_tag: str) -> Card | None:
        """Return the card with this number, however it is spelled."""
        return self._cards.get(card_key(id_tag))

    def cards(self) -> list[Card]:
        """Return every card, by its holder's name and its number."""
        return sorted(self._cards.values(), key=lambda c: (c.person.casefold(), c.id_tag))

    def authorize(self, charger_id: ChargerId, id_tag: str) -> Authorization:
        """Decide whether a card may charge at a charger now.

        A charger that nobody has adopted gets no card accepted: what it does all the same is
        recorded (habit 13 of real chargers).
        """
        if not self._chargers.adopted(charger_id):
            return Authorization(AuthorizationStatus.INVALID)
        return authorize(self.card(id_tag), self._policy, self._clock.now())

    def same_holder(self, one: str, other: str) -> bool:
        """Tell whether two cards belong together: the same number, parent or person."""
        if card_key(one) == card_key(other):
            return True
        first, second = self.card(one), self.card(other)
        if first is None or second is None:
            return False
        parents = card_key(first.parent_id_tag), card_key(second.parent_id_tag)
        same_parent = bool(parents[0]) and parents[0] == parents[1]
        return same_parent or (first.person_id is not None and first.person_id == second.person_id)

    async def save(self, card: Card) -> None:
        """Put a card into the books; the next question about it sees it."""
        await self._store.save(card)
        await self.load()
