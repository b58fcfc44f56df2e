"""What notices need from the outside: a place where they wait, and somebody who carries them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from app.core.alarms import Alarm
from app.core.events import AttentionRaised
from app.core.money import Money
from app.core.notices import MailServer, Notice, Recipient


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a message."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """What one recipient is sent at once."""

    title: str
    notices: Sequence[Notice]
    attachments: Sequence[Attachment] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """What a notice says."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class MonthSums:
    """The sums of a month; `charged` has an amount for each currency."""

    sessions: int
    energy_wh: int
    charged: tuple[Money, ...]


class NoticeWords(Protocol):
    """Says things in the language of those who are told."""

    def alarm(self, alarm: Alarm) -> Wording:
        """Say what is wrong with which thing, and what was measured."""
        ...

    def quota(self, fact: AttentionRaised) -> Wording:
        """Say whose quota is used up, or nearly."""
        ...

    def month(self, month: date, sums: MonthSums) -> Wording:
        """Say what a month was, in a few lines."""
        ...

    def test(self) -> Wording:
        """Say that this is a test."""
        ...

    def title(self, depot: str, titles: list[str]) -> str:
        """Return the title of a message with notices of these titles."""
        ...


class NoticeStore(Protocol):
    """Notices that wait; the promises about commits are those of `ports`."""

    async def waiting(self) -> list[Notice]:
        """Return what waits, the oldest first."""
        ...

    async def add(self, notices: Sequence[Notice]) -> None:
        """Keep notices until they are sent."""
        ...

    async def sent(self, ids: Sequence[int]) -> None:
        """Forget notices that were delivered."""
        ...

    async def failed(self, ids: Sequence[int], error: str) -> None:
        """Keep why notices could not be delivered, and how often."""
        ...

    async def give_up(self, before: datetime, recipients: Sequence[int]) -> int:
        """Forget notices that are too old, or for nobody of these; return how many."""
        ...


class Carrier(Protocol):
    """Carries messages to recipients."""

    async def carry(self, message: Message, recipient: Recipient, server: MailServer) -> None:
        """Return once the mail server or the webhook has taken the message.

        Raises:
            DeliveryFailed: It has not, with the reason.
        """
        ...
