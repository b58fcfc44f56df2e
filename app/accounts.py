"""Who charges and what is left to them, put together."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.db.books import Books
from app.services.audit import Auditor
from app.services.card_caches import CardCaches
from app.services.cards import CardService
from app.services.chargers import ChargerService
from app.services.charging import ChargingService
from app.services.directory import Directory
from app.services.people import PeopleService
from app.services.ports import ChargerGateway
from app.services.quota_guard import QuotaGuard
from app.services.quotas import QuotaService
from app.services.seen_cards import SeenCards
from app.services.session_stops import SessionStops
from app.services.standing import Standing
from app.services.user_files import UserFiles


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
    people: PeopleService
    cards: CardService
    files: UserFiles
    quotas: QuotaService
    stops: SessionStops
    seen: SeenCards
    caches: CardCaches

    async def close(self) -> None:
        """End what runs in the background."""
        await self.caches.close()
        await self.stops.close()
        await self.quotas.close()


@dataclass(frozen=True, slots=True)
class Basis:
    """What all of them build on."""

    books: Books
    state: DepotState
    chargers: ChargerService
    bus: Bus
    auditor: Auditor
    clock: Clock
    zone: ZoneInfo


def build_ledgers(basis: Basis) -> Ledgers:
    """Build what answers from memory whether somebody may charge."""
    books = basis.books
    directory = Directory(books.people)
    quotas = QuotaService(
        directory, books.quotas, books.meters, basis.bus, basis.auditor, basis.clock, basis.zone
    )
    standing = Standing(basis.state, basis.chargers, quotas, basis.zone)
    return Ledgers(directory, quotas, standing)


def build_accounts(
    basis: Basis, ledgers: Ledgers, charging: ChargingService, gateway: ChargerGateway
) -> Accounts:
    """Build what acts upon it."""
    directory, quotas = ledgers.directory, ledgers.quotas
    state, bus, auditor, clock = basis.state, basis.bus, basis.auditor, basis.clock
    stops = SessionStops(charging, state, bus, clock)
    QuotaGuard(quotas, directory, stops, state, bus, clock)
    return Accounts(
        directory=directory,
        people=PeopleService(directory, quotas, bus, auditor),
        cards=CardService(directory, stops, state, bus, auditor),
        files=UserFiles(directory, bus, auditor, basis.zone),
        quotas=quotas,
        stops=stops,
        seen=SeenCards(bus, directory.cards),
        caches=CardCaches(gateway, state, bus, clock),
    )
