"""What leaves the depot for other computers: readings and sessions that are sent on."""

from dataclasses import dataclass

from app.core.clock import Clock
from app.db.books import Books
from app.forwarding.senders import NetworkSenders
from app.services.audit import Auditor
from app.services.forwarding import ForwardingService

SETTLE_EVERY_S = 60.0


@dataclass(frozen=True, slots=True)
class Outward:
    """The services that speak to other computers on their own account."""

    forwarding: ForwardingService

    async def load(self) -> None:
        """Take up where the program was ended."""
        await self.forwarding.load()

    async def settle(self) -> None:
        """Keep what waits within its bounds; to be called regularly."""
        await self.forwarding.settle()

    async def close(self) -> None:
        """Hang up everywhere."""
        await self.forwarding.close()


def build_outward(books: Books, auditor: Auditor, clock: Clock, depot_name: str) -> Outward:
    """Build what sends."""
    senders = NetworkSenders(depot_name)
    return Outward(forwarding=ForwardingService(books.forwards, senders, auditor, clock))
