"""Who charges and what is left to them, put together."""

from contextlib import suppress
from dataclasses import dataclass

from app.core.depot_state import DepotState
from app.core.errors import DepotError
from app.core.wallet_policy import WalletPolicy
from app.documents.maker import FileMaker
from app.ground import Ground
from app.services.chargers.chargers import ChargerService
from app.services.chargers.charging import ChargingService
from app.services.kept import Kept
from app.services.money.billing import BillingService
from app.services.money.documents import Documents, Issuer, Sources
from app.services.money.months import MonthService
from app.services.money.running_costs import RunningCosts
from app.services.money.tariffs import TariffService
from app.services.money.wallet_guard import WalletGuard
from app.services.money.wallets import WalletService
from app.services.people.card_caches import CardCaches
from app.services.people.cards import CardService
from app.services.people.directory import Directory
from app.services.people.drivers import DriverService
from app.services.people.guest_book import Guest, GuestBook
from app.services.people.guests import GuestService
from app.services.people.people import PeopleService
from app.services.people.quota_guard import QuotaGuard
from app.services.people.quotas import QuotaService
from app.services.people.seen_cards import SeenCard, SeenCards
from app.services.people.standing import Standing
from app.services.people.user_files import UserFiles
from app.services.ports.charger import ChargerGateway
from app.services.sessions.session_stops import SessionStops
from app.services.system.audit_log import AuditLog
from app.services.system.secret_hashes import SecretHashes

SETTLE_EVERY_S = 5.0


@dataclass(frozen=True, slots=True)
class Ledgers:
    """What must be there before a charger may be answered."""

    directory: Directory
    quotas: QuotaService
    tariffs: TariffService
    costs: RunningCosts
    wallets: WalletService
    standing: Standing

    async def load(self) -> None:
        """Read everything from the books."""
        await self.directory.load()
        await self.quotas.load()
        await self.tariffs.load()
        await self.wallets.load()


@dataclass(frozen=True, slots=True)
class Accounts:
    """The services around people, cards, quotas and money."""

    directory: Directory
    people: PeopleService
    cards: CardService
    files: UserFiles
    quotas: QuotaService
    tariffs: TariffService
    costs: RunningCosts
    wallets: WalletService
    billing: BillingService
    months: MonthService
    documents: Documents
    drivers: DriverService
    audit: AuditLog
    guests: GuestService
    stops: SessionStops
    seen: SeenCards
    caches: CardCaches

    async def load(self, state: DepotState) -> None:
        """Take over what was open, and bill what a crash kept from it."""
        await self.costs.load(state)
        await self.billing.load()
        await self.months.load()
        await self.drivers.load()
        await self.guests.load()
        await self.seen.load()

    async def settle(self) -> None:
        """End what is over and try again what failed; to be called regularly."""
        await self.guests.settle()
        await self.billing.settle()
        await self.months.settle()
        await self.audit.settle()
        await self.seen.settle()

    async def close(self) -> None:
        """End what runs in the background."""
        with suppress(DepotError):
            await self.seen.settle()
        with suppress(DepotError):
            await self.audit.close()
        await self.caches.close()
        await self.billing.close()
        await self.guests.close()
        await self.stops.close()
        await self.quotas.close()


@dataclass(frozen=True, slots=True)
class Basis:
    """What all of them build on."""

    ledgers: Ledgers
    chargers: ChargerService
    charging: ChargingService
    gateway: ChargerGateway
    issuer: Issuer


def build_ledgers(ground: Ground, chargers: ChargerService) -> Ledgers:
    """Build what answers from memory whether somebody may charge."""
    books = ground.books
    directory = Directory(books.people)
    quotas = QuotaService(
        directory, books.quotas, books.meters, ground.bus, ground.auditor, ground.clock, ground.zone
    )
    tariffs = TariffService(books.tariffs, ground.bus, ground.auditor, ground.clock)
    costs = RunningCosts(tariffs, directory, chargers, books.meters, ground.bus, ground.clock)
    policy: Kept[WalletPolicy | None]
    policy = Kept(books.settings, "wallet_policy", WalletPolicy | None, None)  # type: ignore[arg-type]
    wallets = WalletService(
        books.ledger, policy, costs, ground.bus, ground.auditor, ground.clock, ground.zone
    )
    standing = Standing(ground.state, chargers, quotas, wallets, ground.zone)
    return Ledgers(directory, quotas, tariffs, costs, wallets, standing)


def build_accounts(ground: Ground, basis: Basis) -> Accounts:
    """Build what acts upon it."""
    ledgers, charging = basis.ledgers, basis.charging
    directory, quotas = ledgers.directory, ledgers.quotas
    state, bus, auditor, clock = ground.state, ground.bus, ground.auditor, ground.clock
    stops = SessionStops(charging, state, bus, clock)
    QuotaGuard(quotas, directory, stops, state, bus, clock)
    WalletGuard(ledgers.wallets, directory, stops, state, bus)
    books = ground.books
    billing = BillingService(
        books.bills, ledgers.costs, ledgers.wallets, books.meters, bus, auditor, clock
    )
    kept_guests = Kept(books.settings, "guests", dict[str, Guest], {})
    kept_seen = Kept(books.settings, "seen_cards", dict[str, SeenCard], {})
    book = GuestBook(directory, kept_guests, bus, clock)
    guests = GuestService(book, charging, stops, state, bus, auditor, clock)
    months = MonthService(books.months, bus, auditor, clock, ground.zone)
    return Accounts(
        directory=directory,
        people=PeopleService(directory, quotas, bus, auditor),
        cards=CardService(directory, stops, state, bus, auditor),
        files=UserFiles(directory, bus, auditor, ground.zone),
        quotas=quotas,
        tariffs=ledgers.tariffs,
        costs=ledgers.costs,
        wallets=ledgers.wallets,
        billing=billing,
        months=months,
        drivers=DriverService(
            books.driver_pins, directory, charging, state, SecretHashes(), auditor, clock
        ),
        documents=_documents(ground, basis, months),
        audit=AuditLog(books.audit, bus, auditor, clock),
        guests=guests,
        stops=stops,
        seen=SeenCards(kept_seen, directory.cards, bus, auditor),
        caches=CardCaches(basis.gateway, state, bus, clock),
    )


def _documents(ground: Ground, basis: Basis, months: MonthService) -> Documents:
    books = ground.books
    sources = Sources(
        sessions=books.sessions,
        bills=books.bills,
        months=months,
        directory=basis.ledgers.directory,
        wallets=basis.ledgers.wallets,
        chargers=basis.chargers,
    )
    return Documents(FileMaker(), sources, basis.issuer, ground.auditor, ground.clock)
