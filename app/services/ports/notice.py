"""What notices need from the outside: a place where they wait, and somebody who carries them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

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
