"""May this card charge here?"""

from app.core.bus import Bus
from app.core.cards import Authorization, AuthorizationStatus, Card, CardPolicy, card_key
from app.core.clock import Clock
from app.core.events import CardShown
from app.core.ids import ChargerId
from app.core.permission import may_charge
from app.services.chargers.chargers import ChargerService
from app.services.people.directory import Directory
from app.services.people.standing import Standing


class AuthorizationService:
    """Answers from memory, so that an answer waits for nothing; a change counts from the next."""

    def __init__(
        self,
        directory: Directory,
        chargers: ChargerService,
        standing: Standing,
        policy: CardPolicy,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._directory = directory
        self._chargers = chargers
        self._standing = standing
        self._policy = policy
        self._bus = bus
        self._clock = clock

    def use_policy(self, policy: CardPolicy) -> None:
        """Let other cards charge, from the next question on."""
        self._policy = policy

    def card(self, id_tag: str) -> Card | None:
        """Return the card with this number, however it is spelled."""
        return self._directory.card(id_tag)

    def cards(self) -> list[Card]:
        """Return every card, by its holder's name and its number."""
        return self._directory.cards()

    def authorize(
        self, charger_id: ChargerId, id_tag: str, connector: int | None = None
    ) -> Authorization:
        """Answer a charger that was shown a card, at a connector where it names one."""
        verdict = self.judge(charger_id, id_tag, connector)
        known = self.card(id_tag) is not None
        shown = CardShown(charger_id, id_tag, known, verdict.accepted, self._clock.now())
        self._bus.publish(shown)
        return verdict

    def judge(
        self, charger_id: ChargerId, id_tag: str, connector: int | None = None
    ) -> Authorization:
        """Decide whether a card may charge at a charger now.

        A charger that nobody has adopted gets no card accepted: what it does all the same is
        recorded (habit 13 of real chargers).
        """
        if not self._chargers.adopted(charger_id):
            return Authorization(AuthorizationStatus.INVALID)
        holder, now = self._directory.holder(id_tag), self._clock.now()
        at = self._standing.circumstances(holder, charger_id, connector, now)
        return may_charge(holder, at, self._policy)

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
        await self._directory.save_card(card)
