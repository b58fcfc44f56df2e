"""Cards and the question whether one may charge. Source: OCPP 1.6, 7.2 AuthorizationStatus."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.access import AccessRights

_SEPARATORS = str.maketrans("", "", " -:._")


class CardPolicy(StrEnum):
    """Which cards may charge (`cards` in interfaces.md)."""

    KNOWN = "known"
    ANY = "any"


class AuthorizationStatus(StrEnum):
    """What a charger is told about a card."""

    ACCEPTED = "accepted"
    BLOCKED = "blocked"
    EXPIRED = "expired"
    INVALID = "invalid"
    CONCURRENT = "concurrent"


class Denial(StrEnum):
    """Why a card may not charge: finer than what a charger is told."""

    UNKNOWN = "unknown"
    LOST = "lost"
    BLOCKED = "blocked"
    EXPIRED = "expired"
    PERSON = "person"
    GROUP = "group"
    CHARGER = "charger"
    HOURS = "hours"
    CONCURRENT = "concurrent"
    QUOTA = "quota"
    WALLET = "wallet"


@dataclass(frozen=True, slots=True)
class Card:
    """An RFID card, or any other token that a charger reads as one.

    Attributes:
        id_tag: The number as first seen; compare by `card_key`.
        person: Full name of its holder; empty where nobody holds it.
        expires_at: From then on it no longer charges; None: never.
        lost: Somebody reported it lost; like blocked, with its own reason.
        most_sessions: How many sessions may run on it at once; None: any number.
        access: Where and when it may charge, in place of its group's rights; None: as its group.
        vehicle: Number plate of the vehicle it belongs to; empty where it is of no certain one.
    """

    id_tag: str
    person: str = ""
    person_id: int | None = None
    label: str = ""
    parent_id_tag: str = ""
    expires_at: datetime | None = None
    blocked: bool = False
    lost: bool = False
    most_sessions: int | None = None
    access: AccessRights | None = None
    vehicle: str = ""


@dataclass(frozen=True, slots=True)
class Authorization:
    """The verdict about a card, with what the charger may be told beside it.

    Attributes:
        denial: Why it may not charge, where that is known.
        reason: The same as a sentence for people; for an accepted card, what they should know.
    """

    status: AuthorizationStatus
    parent_id_tag: str = ""
    expires_at: datetime | None = None
    denial: Denial | None = None
    reason: str = ""

    @property
    def accepted(self) -> bool:
        """Tell whether the card may charge."""
        return self.status is AuthorizationStatus.ACCEPTED


def card_key(id_tag: str) -> str:
    """Return the form in which two spellings of one card number are equal.

    Readers differ in case and separators ("04:a2:2b" and "04A22B" are one card).
    """
    return id_tag.translate(_SEPARATORS).casefold()


def authorize(card: Card | None, policy: CardPolicy, now: datetime) -> Authorization:
    """Decide whether a card may charge at `now`; `card` is None where nobody knows it."""
    if card is None:
        accepted = policy is CardPolicy.ANY
        return Authorization(
            AuthorizationStatus.ACCEPTED if accepted else AuthorizationStatus.INVALID
        )
    if card.blocked or card.lost:
        status = AuthorizationStatus.BLOCKED
    elif card.expires_at is not None and card.expires_at <= now:
        status = AuthorizationStatus.EXPIRED
    else:
        status = AuthorizationStatus.ACCEPTED
    return Authorization(status, card.parent_id_tag, card.expires_at)
