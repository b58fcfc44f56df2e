"""Cards that were shown to a charger and that nobody knows: to enrol them, or to see a misread."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.core.bus import Bus
from app.core.card_matches import NearMatch, near_matches
from app.core.cards import Card, card_key
from app.core.events import CardShown
from app.core.ids import ChargerId

MOST_ROWS = 100


@dataclass(frozen=True, slots=True)
class SeenCard:
    """An unknown card, with where and how often it was shown since the program started."""

    id_tag: str
    charger_id: ChargerId
    times: int
    first_at: datetime
    last_at: datetime


class SeenCards:
    """Remembers unknown cards; the longest unseen is forgotten first."""

    def __init__(self, bus: Bus, known: Callable[[], Iterable[Card]]) -> None:
        self._known = known
        self._rows: dict[str, SeenCard] = {}
        bus.subscribe(CardShown, self._on_shown)

    def all(self) -> list[SeenCard]:
        """Return the cards that nobody knows still, the newest first."""
        known = {card_key(card.id_tag) for card in self._known()}
        return [row for key, row in reversed(self._rows.items()) if key not in known]

    def matches(self, id_tag: str) -> list[NearMatch]:
        """Return known cards that this may be, read in another way."""
        return near_matches(id_tag, self._known())

    def _on_shown(self, fact: CardShown) -> None:
        if fact.known or not fact.id_tag.strip():
            return
        row = self._rows.pop(card_key(fact.id_tag), None)
        if row is None:
            row = SeenCard(fact.id_tag, fact.charger_id, 0, fact.at, fact.at)
        seen = replace(row, charger_id=fact.charger_id, times=row.times + 1, last_at=fact.at)
        self._rows[card_key(fact.id_tag)] = seen
        if len(self._rows) > MOST_ROWS:
            del self._rows[next(iter(self._rows))]
