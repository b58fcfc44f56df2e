"""Cards that were shown to a charger and that nobody knows: to enrol them, or to see a misread."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.core.bus import Bus
from app.core.card_matches import NearMatch, near_matches
from app.core.cards import Card, card_key
from app.core.errors import NotFound
from app.core.events import CardShown, PeopleChanged
from app.core.ids import ChargerId
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.kept import Kept

MOST_ROWS = 100


@dataclass(frozen=True, slots=True)
class SeenCard:
    """An unknown card, with where and how often it was shown."""

    id_tag: str
    charger_id: ChargerId
    times: int
    first_at: datetime
    last_at: datetime


class SeenCards:
    """Remembers unknown cards, also over a restart; the longest unseen is forgotten first.

    Args:
        kept: The rows by the keys of their cards.
        known: Every card in the books.
    """

    def __init__(
        self,
        kept: Kept[dict[str, SeenCard]],
        known: Callable[[], Iterable[Card]],
        bus: Bus,
        auditor: Auditor,
    ) -> None:
        self._kept = kept
        self._known = known
        self._bus = bus
        self._auditor = auditor
        self._rows: dict[str, SeenCard] = {}
        self._unsaved = False
        bus.subscribe(CardShown, self._on_shown)

    async def load(self) -> None:
        """Read from the books what was shown before the program started."""
        kept = await self._kept.load()
        rows = sorted({**kept, **self._rows}.items(), key=lambda row: row[1].last_at)
        self._rows = dict(rows[-MOST_ROWS:])

    async def settle(self) -> None:
        """Write what was shown since; to be called regularly and at the end."""
        if self._unsaved:
            self._unsaved = False
            await self._kept.save(dict(self._rows))

    def all(self) -> list[SeenCard]:
        """Return the cards that nobody knows still, the newest first."""
        known = {card_key(card.id_tag) for card in self._known()}
        return [row for key, row in reversed(self._rows.items()) if key not in known]

    def matches(self, id_tag: str) -> list[NearMatch]:
        """Return known cards that this may be, read in another way."""
        return near_matches(id_tag, self._known())

    @audited("card.dismiss", Role.ATTENDANT)
    async def dismiss(self, id_tag: str, *, by: Operator) -> None:
        """Forget a card until it is shown again.

        Raises:
            NotFound: It was not shown, or is forgotten already.
        """
        if self._rows.pop(card_key(id_tag), None) is None:
            raise NotFound("The card {id_tag} is not in the list.", id_tag=id_tag)
        self._unsaved = True
        await self.settle()
        self._bus.publish(PeopleChanged())

    def _on_shown(self, fact: CardShown) -> None:
        if fact.known or not fact.id_tag.strip():
            return
        row = self._rows.pop(card_key(fact.id_tag), None)
        if row is None:
            row = SeenCard(fact.id_tag, fact.charger_id, 0, fact.at, fact.at)
        seen = replace(row, charger_id=fact.charger_id, times=row.times + 1, last_at=fact.at)
        self._rows[card_key(fact.id_tag)] = seen
        self._unsaved = True
        if len(self._rows) > MOST_ROWS:
            del self._rows[next(iter(self._rows))]
