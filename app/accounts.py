"""Who charges and what is left to them, put together."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.db.books import Books
from app.services.audit import Auditor
from app.services.chargers import ChargerService
from app.services.charging import ChargingService
from app.services.directory import Directory
from app.services.quota_guard import QuotaGuard
from app.services.quotas import QuotaService
from app.services.seen_cards import SeenCards
from app.services.session_stops import SessionStops
from app.services.standing import Standing


@dataclass(frozen=True, slots=True)
class Ledgers:
    """What must be there before a charger may be answered."""

    directory: Directory
    quotas: QuotaService
    standing: Standing

    async def load(self) -> None:
        """Read everything from the books."""
        await self.directory.load()
        await self.quotas.load()


@dataclass(frozen=True, slots=True)
class Accounts:
    """The services around people, cards, quotas and money."""

    directory: Directory
    quotas: QuotaService
    stops: SessionStops
    seen: SeenCards

    async def close(self) -> None:
        """End what runs in the background."""
        await self.stops.close()
        await self.quotas.close()


def build_ledgers(
    books: Books,
    state: DepotState,
    chargers: ChargerService,
    bus: Bus,
    auditor: Auditor,
    clock: Clock,
    zone: ZoneInfo,
) -> Ledgers:
    """Build what answers from memory whether somebody may charge."""
    directory = Directory(books.people)
    quotas = QuotaService(directory, books.quotas, books.meters, bus, auditor, clock, zone)
    return Ledgers(directory, quotas, Standing(state, chargers, quotas, zone))


def build_accounts(
    ledgers: Ledgers, charging: ChargingService, state: DepotState, bus: Bus, clock: Clock
) -> Accounts:
    """Build what acts upon it."""
    directory, quotas = ledgers.directory, ledgers.quotas
    stops = SessionStops(charging, state, bus, clock)
    QuotaGuard(quotas, directory, stops, state, bus, clock)
    return Accounts(directory, quotas, stops, SeenCards(bus, directory.cards))
