"""Cards: enrolled, given to somebody, blocked, lost."""

from dataclasses import replace

from app.core.bus import Bus
from app.core.cards import Card, card_key
from app.core.depot_state import DepotState
from app.core.errors import InvalidInput, NotFound
from app.core.events import PeopleChanged
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.people.directory import Directory
from app.services.ports.people import PeopleChange
from app.services.sessions.session_stops import SessionStops
from app.services.system.differences import differences

LONGEST_NUMBER = 20
"""Characters of an idTag (OCPP 1.6, 7.28 IdToken)."""


class CardService:
    """A change counts from the next question of any charger."""

    def __init__(
        self,
        directory: Directory,
        stops: SessionStops,
        state: DepotState,
        bus: Bus,
        auditor: Auditor,
    ) -> None:
        self._directory = directory
        self._stops = stops
        self._state = state
        self._bus = bus
        self._auditor = auditor

    @audited("card.add", Role.ATTENDANT)
    async def add(self, id_tag: str, card: Card, *, by: Operator) -> None:
        """Enrol a card that nobody knows; `card` says all about it but its number.

        Raises:
            InvalidInput: The number is no card number or is known already, or nobody has the
                person's number.
        """
        number = id_tag.strip()
        if not (card_key(number) and len(number) <= LONGEST_NUMBER):
            raise InvalidInput(
                "A card number has 1 to {longest_number} characters.", longest_number=LONGEST_NUMBER
            )
        known = self._directory.card(number)
        if known is not None:
            raise InvalidInput("The card {id_tag} is known already.", id_tag=known.id_tag)
        await self._save(replace(card, id_tag=number))

    @audited("card.change", Role.MANAGER)
    async def change(self, id_tag: str, card: Card, *, by: Operator) -> None:
        """Change a card: all of it but its number.

        Raises:
            NotFound: Nobody knows it.
            InvalidInput: Nobody has the person's number.
        """
        known = self._known(id_tag)
        changes = differences(known, replace(card, id_tag=known.id_tag))
        self._auditor.changed(by, "card.changed", "id_tag", id_tag, changes)
        await self._save(replace(card, id_tag=known.id_tag))

    @audited("card.assign", Role.MANAGER)
    async def assign(self, id_tag: str, person_id: int | None, *, by: Operator) -> None:
        """Give a card to somebody else, or with None to nobody.

        What was charged with it stays with whom it was then.

        Raises:
            NotFound: Nobody knows the card.
            InvalidInput: Nobody has this number.
        """
        await self._save(replace(self._known(id_tag), person_id=person_id))

    @audited("card.block", Role.ATTENDANT)
    async def block(
        self, id_tag: str, *, blocked: bool = True, stop_session: bool = False, by: Operator
    ) -> None:
        """Block a card everywhere, or let it charge again.

        Raises:
            NotFound: Nobody knows it.
        """
        await self._save(replace(self._known(id_tag), blocked=blocked))
        if blocked and stop_session:
            self._stop_sessions(id_tag, "card_blocked", f"Card {id_tag} was blocked")

    @audited("card.lost", Role.ATTENDANT)
    async def report_lost(
        self, id_tag: str, *, lost: bool = True, stop_session: bool = False, by: Operator
    ) -> None:
        """Note that a card is lost, or was found; lost, it charges nowhere.

        Raises:
            NotFound: Nobody knows it.
        """
        await self._save(replace(self._known(id_tag), lost=lost))
        if lost and stop_session:
            self._stop_sessions(id_tag, "card_lost", f"Card {id_tag} is lost")

    @audited("card.remove", Role.MANAGER)
    async def remove(self, id_tag: str, *, by: Operator) -> None:
        """Forget a card; its sessions stay in the books.

        Raises:
            NotFound: Nobody knows it.
        """
        await self._directory.apply(PeopleChange(removed_cards=[self._known(id_tag).id_tag]))
        self._bus.publish(PeopleChanged())

    def _known(self, id_tag: str) -> Card:
        card = self._directory.card(id_tag)
        if card is None:
            raise NotFound("Nobody knows the card {id_tag}.", id_tag=id_tag)
        return card

    async def _save(self, card: Card) -> None:
        if card.person_id is not None and self._directory.person(card.person_id) is None:
            raise InvalidInput("There is no person {person_id}.", person_id=card.person_id)
        name = "" if card.person_id is None else card.person
        await self._directory.apply(PeopleChange(cards=[replace(card, person=name)]))
        self._bus.publish(PeopleChanged())

    def _stop_sessions(self, id_tag: str, kind: str, text: str) -> None:
        for session in list(self._state.open_sessions()):
            if card_key(session.id_tag) == card_key(id_tag):
                reason = f"{text}; session {session.id} is ended"
                self._stops.request(session, kind, reason, card=id_tag)
