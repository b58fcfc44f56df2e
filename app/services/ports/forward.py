"""What forwarding needs from the outside: its outbox, and somebody who delivers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.core.errors import DepotError
from app.core.forwarding import Forwarded, ForwardTarget


class DeliveryFailed(DepotError):
    """The receiver did not take it; it is tried again."""

    code = "delivery_failed"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a receiver came.

    Attributes:
        waiting: Items that it does not have yet.
        dropped: Readings that were given up because too many waited.
        last_error: Why the last attempt failed; empty once one has succeeded.
    """

    waiting: int = 0
    dropped: int = 0
    last_error: str = ""
    last_error_at: datetime | None = None
    last_success_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The next items for a receiver, in the order in which they were stored.

    Attributes:
        last: Number up to which a receiver has everything once it has these; None: nothing waits.
    """

    items: Sequence[Forwarded]
    last: int | None


class ForwardStore(Protocol):
    """Receivers and the outbox, in the books; the promises about commits are those of `ports`."""

    async def targets(self) -> list[ForwardTarget]:
        """Return every receiver, in the order they were added."""
        ...

    async def save(self, target: ForwardTarget) -> ForwardTarget:
        """Keep a receiver. One that is new, or enabled again, gets what is stored from now on."""
        ...

    async def remove(self, target_id: int) -> None:
        """Forget a receiver and what waited for it alone."""
        ...

    async def waiting(self, target_id: int, limit: int) -> Outgoing:
        """Return what a receiver is to have next."""
        ...

    async def delivered(self, target_id: int, sequence: int, at: datetime) -> None:
        """Keep that a receiver has everything up to an item; what all have is forgotten."""
        ...

    async def failed(self, target_id: int, error: str, at: datetime) -> None:
        """Keep why the last attempt failed."""
        ...

    async def progress(self, target_id: int) -> Progress:
        """Return how far a receiver came."""
        ...

    async def trim(self, most_readings: int) -> int:
        """Give up the oldest readings beyond so many, never sessions; return how many."""
        ...


class Sender(Protocol):
    """Delivers to one receiver."""

    async def send(self, items: Sequence[Forwarded]) -> None:
        """Return once the receiver has taken all of them.

        Raises:
            DeliveryFailed: It did not, or nobody knows whether it did.
        """
        ...

    async def close(self) -> None:
        """Hang up."""
        ...


class Senders(Protocol):
    """Makes senders."""

    def open(self, target: ForwardTarget) -> Sender:
        """Return a sender for a receiver; it connects when it first sends.

        Raises:
            InvalidInput: The template of the target cannot be used.
        """
        ...
