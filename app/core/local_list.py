"""What a local list should hold, and what leads there. Source: OCPP 1.6, 3.6 and 5.15."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.core.cards import AuthorizationStatus, card_key


@dataclass(frozen=True, slots=True)
class ListEntry:
    """A card as a charger keeps it."""

    id_tag: str
    status: AuthorizationStatus
    parent_id_tag: str = ""
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ListLimits:
    """What a charger says of its list; None where it says nothing.

    Attributes:
        enabled: None means that it does not know the setting: it may take a list all the same.
    """

    enabled: bool | None = None
    most_cards: int | None = None
    most_cards_a_message: int | None = None


@dataclass(frozen=True, slots=True)
class SentList:
    """What a charger was last sent.

    Attributes:
        version: What it should answer when asked for its list's version.
        entries: By card without case and separators.
    """

    version: int = 0
    entries: dict[str, ListEntry] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListChange:
    """What leads from one list to another: entries to write, and cards to take out."""

    write: tuple[ListEntry, ...]
    remove: tuple[str, ...]

    def __bool__(self) -> bool:
        """Tell whether there is anything to do."""
        return bool(self.write or self.remove)


def ranked(entries: Iterable[ListEntry], uses: Mapping[str, int]) -> list[ListEntry]:
    """Put the cards first that matter most: those that may charge, by how often they did.

    Args:
        uses: Sessions by card without case and separators.
    """

    def rank(entry: ListEntry) -> tuple[bool, int, str]:
        accepted = entry.status is AuthorizationStatus.ACCEPTED
        return not accepted, -uses.get(card_key(entry.id_tag), 0), entry.id_tag.casefold()

    return sorted(entries, key=rank)


def change(old: Mapping[str, ListEntry], new: Sequence[ListEntry]) -> ListChange:
    """Return what turns the list `old` into `new`."""
    wanted = {card_key(entry.id_tag): entry for entry in new}
    write = tuple(entry for key, entry in wanted.items() if old.get(key) != entry)
    remove = tuple(entry.id_tag for key, entry in old.items() if key not in wanted)
    return ListChange(write, remove)
