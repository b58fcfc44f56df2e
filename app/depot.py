"""The depot put together, without a screen: books, services and the central system."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from app.accounts import SETTLE_EVERY_S as ACCOUNTS_EVERY_S
from app.accounts import Accounts, build_accounts, build_ledgers
from app.accounts import Basis as AccountsBasis
from app.config import Config
from app.core.bus import Bus
from app.core.chargers import LinkSettings
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.errors import DepotError
from app.core.events import AttentionRaised
from app.core.transfers import FileProtocol
from app.db.books import Books, open_books
from app.db.retention_store import SqliteRetentionStore
from app.documents.maker import FileMaker
from app.host import DepotHost
from app.listening import Listening, listen, listening_checks, phone_url, reachable
from app.live_settings import LiveSettings
from app.maintenance import SETTLE_EVERY_S as MAINTAIN_EVERY_S
from app.maintenance import Basis, Maintenance, build_maintenance
from app.ocpp.central_system import CentralSystem
from app.ocpp.certificate_authority import FileAuthority
from app.ocpp.corrections import CorrectedAnswers
from app.ocpp.file_drop import FileDrop
from app.ocpp.handlers_v16 import HandlersV16
from app.ocpp.mirrors import MirroredAnswers
from app.ocpp.requests_v16 import RequestsV16
from app.ocpp.vendors import load_vendor_profiles
from app.ocpp.welcome import Welcome
from app.outward import SETTLE_EVERY_S as OUTWARD_EVERY_S
from app.outward import Basis as OutwardBasis
from app.outward import Outward, build_outward
from app.paths import resource
from app.services.audit import Auditor
from app.services.authorization import AuthorizationService
from app.services.charger_ways import ChargerWays
from app.services.chargers import ChargerService
from app.services.charging import ChargingService
from app.services.documents import Issuer
from app.services.fleet_report import FleetReport
from app.services.habits import HabitService
from app.services.labels import LabelService
from app.services.open_sessions import OpenSessions
from app.services.operators import OperatorService
from app.services.promises import Promises
from app.services.reconcile_desk import ReconcileDesk
from app.services.reconciliation import ReconciliationService
from app.services.refused_chargers import RefusedChargers
from app.services.retention import RetentionService
from app.services.sessions import SessionService
from app.services.settings import SettingsService
from app.services.stations import StationService
from app.services.tokens import TokenService
from app.setting_sources import fixed_by, values_of, with_saved
from app.upkeep import SETTLE_EVERY_S as UPKEEP_EVERY_S
from app.upkeep import Upkeep, UpkeepBasis, build_upkeep

_log = logging.getLogger("chargeyard.depot")

SETTLE_EVERY_S = 30.0


@dataclass(frozen=True, slots=True)
class Depot:
    """A depot that runs. The screen, the command line and the tests take from it what they need.

    Attributes:
        url: What to type into a charger, without its identity.
        tls_port: Where wss is served; None where there is no certificate.
    """

    config: Config
    clock: Clock
    bus: Bus
    state: DepotState
    books: Books
    chargers: ChargerService
    authorization: AuthorizationService
    charging: ChargingService
    accounts: Accounts
    maintenance: Maintenance
    upkeep: Upkeep
    reconciliation: ReconciliationService
    reconcile_desk: ReconcileDesk
    habits: HabitService
    retention: RetentionService
    fleet: FleetReport
    stations: StationService
    tokens: TokenService
    outward: Outward
    labels: LabelService
    refused: RefusedChargers
    auditor: Auditor
    operators: OperatorService
    setup: SettingsService
    central_system: CentralSystem
    mirrors: MirroredAnswers
    url: str
    tls_port: int | None


@asynccontextmanager
async def open_depot(config: Config, clock: Clock | None = None) -> AsyncIterator[Depot]:
    """Open the books, take over what was open, and listen; close in reverse.

    Raises:
        CannotListen: The port is taken, or the address is not of this machine.
    """
    async with AsyncExitStack() as stack:
        books = await stack.enter_async_context(open_books(config.database))
        config = await with_saved(config, books.settings)
        build = _Build(config, clock or Clock(), books)
        await build.load()
        yield await build.listen(stack)


class _Build:
    """Builds what a depot is made of, in order: what a step needs was built by those before it."""

    def __init__(self, config: Config, clock: Clock, books: Books) -> None:
        self.config, self.clock, self.books = config, clock, books
        self.bus = Bus()
        # First of all subscribers: everyone else finds each fact in the state already.
        self.state = DepotState(self.bus)
        self.bus.subscribe(AttentionRaised, books.journal.note_event)
        self.auditor = Auditor(books.journal, clock)
        self.operators = OperatorService(books.operators, self.bus, self.auditor, clock)
        self.setup = SettingsService(
            books.settings,
            values_of(config),
            fixed_by(config),
            listening_checks(config),
            self.bus,
            self.auditor,
        )
        self._build_rules()
        self._build_sessions()
        self._build_server()
        self._build_services()

    async def load(self) -> None:
        """Take over what the books hold, before the first charger may ask."""
        await self.operators.load()
        await self.setup.load()
        await self.chargers.load()
        await self.ledgers.load()
        statuses, now = await self.books.chargers.statuses(), self.clock.now()
        self.state.load(self.chargers.all(), statuses, await self.open_sessions.load(), now)
        await self.habits.load()
        await self.ways.load(now)
        await self.retention.load()
        await self.accounts.load(self.state)
        await self.maintenance.load()
        await self.stations.load()
        await self.tokens.load()
        await self.upkeep.load()
        await self.outward.load()

    async def listen(self, stack: AsyncExitStack) -> Depot:
        """Serve chargers; `stack` closes everything in reverse."""
        for close in (
            self.ways.close,
            self.mirrors.close,
            self.files.close,
            self.welcome.close,
            self.maintenance.close,
        ):
            stack.push_async_callback(close)
        stack.push_async_callback(self.central_system.close)
        stack.push_async_callback(self.accounts.close)
        stack.push_async_callback(self.upkeep.close)
        stack.push_async_callback(self.outward.close)
        listening = await listen(self.config, self.central_system)
        for settle, every_s in (
            (self.reconciliation.settle, SETTLE_EVERY_S),
            (self.accounts.settle, ACCOUNTS_EVERY_S),
            (self.maintenance.settle, MAINTAIN_EVERY_S),
            (self.tokens.settle, SETTLE_EVERY_S),
            (self.upkeep.settle, UPKEEP_EVERY_S),
            (self.outward.settle, OUTWARD_EVERY_S),
            (self.habits.settle, SETTLE_EVERY_S),
            (self.retention.settle, SETTLE_EVERY_S),
            (Promises(self.state, self.bus, self.clock).settle, SETTLE_EVERY_S),
        ):
            await stack.enter_async_context(_regularly(settle, every_s))
        return self._depot(listening)

    def _build_rules(self) -> None:
        config, books = self.config, self.books
        self.chargers = ChargerService(
            books.chargers,
            books.settings,
            self.bus,
            config.admission,
            LinkSettings(
                settle_s=config.settle_s, heartbeat_interval_s=config.heartbeat_interval_s
            ),
            self.auditor,
            self.clock,
        )
        self._accounts_basis = AccountsBasis(
            books,
            self.state,
            self.chargers,
            self.bus,
            self.auditor,
            self.clock,
            config.zone,
            Issuer(config.depot_name, config.legal_lines, config.zone),
        )
        self.ledgers = build_ledgers(self._accounts_basis)
        self.authorization = AuthorizationService(
            self.ledgers.directory,
            self.chargers,
            self.ledgers.standing,
            config.cards,
            self.bus,
            self.clock,
        )

        LiveSettings(self.bus, self.chargers, self.authorization)

    def _build_sessions(self) -> None:
        books, bus, clock = self.books, self.bus, self.clock
        self.open_sessions = OpenSessions(books.sessions, books.meters, bus)
        self.sessions = SessionService(
            books.sessions, books.meters, self.open_sessions, self.authorization, bus
        )
        self.reconciliation = ReconciliationService(self.open_sessions, bus, clock)
        self.desk = ReconcileDesk(
            self.sessions, books.sessions, self.open_sessions, self.state, self.auditor, clock
        )
        self.habits = HabitService(books.settings, bus, self.auditor)
        self.ways = ChargerWays(self.habits, books.settings, bus)
        self.retention = RetentionService(
            SqliteRetentionStore(books.writer),
            books.settings,
            self.auditor,
            clock,
            self.config.zone,
        )

    def _build_server(self) -> None:
        bus, clock = self.bus, self.clock
        handlers = HandlersV16(
            self.chargers,
            self.sessions,
            self.reconciliation,
            self.authorization,
            self.books.chargers,
            bus,
            clock,
        )
        corrected = CorrectedAnswers(handlers, self.habits, clock)
        self.mirrors = answers = MirroredAnswers(corrected, self.habits, bus)
        self.refused = RefusedChargers(bus)
        self.central_system = CentralSystem(
            self.chargers, self.habits, answers, self.books.messages, bus, clock
        )
        self.gateway = RequestsV16(self.central_system, self.habits)
        self.chargers.attach(self.gateway)
        self.welcome = Welcome(bus, self.state, self.gateway, clock, self.config.greeting_s)

    def _build_services(self) -> None:
        config = self.config
        self.charging = ChargingService(
            self.gateway, self.state, self.authorization, self.bus, self.auditor, self.clock
        )
        self.accounts = build_accounts(
            self._accounts_basis, self.ledgers, self.charging, self.gateway
        )
        self.files = FileDrop(
            config.data_dir,
            config.ocpp_host,
            reachable(config.ocpp_host),
            {FileProtocol.HTTP: config.file_port, FileProtocol.FTP: config.ftp_port},
            self.bus,
            self.clock,
        )
        self.maintenance = build_maintenance(self._maintenance_basis())
        self.stations = StationService(
            self.books.stations,
            self.chargers,
            self.ledgers.directory,
            self.ledgers.tariffs,
            self.auditor,
        )
        self.tokens = TokenService(self.books.tokens, self.auditor, self.clock)
        self.labels = LabelService(
            FileMaker(),
            self.state,
            lambda connector: phone_url(config, connector),
            config.depot_name,
            self.auditor,
            self.clock,
        )
        self.outward = build_outward(
            OutwardBasis(
                self.books,
                self.accounts.months,
                self.accounts.documents,
                self.bus,
                self.auditor,
                self.clock,
                config.depot_name,
                config.zone,
            )
        )
        self.upkeep = build_upkeep(self._upkeep_basis())

    def _maintenance_basis(self) -> Basis:
        vendors = load_vendor_profiles(self.config.data_dir / "vendors", resource("vendors"))
        return Basis(
            gateway=self.gateway,
            chargers=self.chargers,
            habits=self.habits,
            vendors=vendors,
            files=self.files,
            authority=FileAuthority(
                self.config.certificate.parent, self.config.depot_name, self.clock
            ),
            charging=self.charging,
            state=self.state,
            authorization=self.authorization,
            sessions=self.books.sessions,
            store=self.books.settings,
            bus=self.bus,
            auditor=self.auditor,
            clock=self.clock,
            zone=self.config.zone,
        )

    def _upkeep_basis(self) -> UpkeepBasis:
        config = self.config
        return UpkeepBasis(
            books=self.books,
            state=self.state,
            habits=self.habits,
            stops=self.accounts.stops,
            refused=self.refused,
            desk=self.desk,
            billing=self.accounts.billing,
            host=DepotHost(
                config.database,
                config.data_dir / "backups",
                config.certificate,
                self._not_listening,
                self._began_at,
            ),
            database=config.database,
            bus=self.bus,
            auditor=self.auditor,
            clock=self.clock,
        )

    def _began_at(self) -> datetime | None:
        """Return since when there is something in the books."""
        seen = [c.first_seen_at for c in self.chargers.all() if c.first_seen_at]
        return min(seen, default=None)

    def _not_listening(self) -> list[str]:
        """Return where chargers should be served and are not."""
        if self.central_system.listening:
            return []
        return [f"{self.config.ocpp_host}:{self.config.ocpp_port}"]

    def _depot(self, listening: Listening) -> Depot:
        return Depot(
            config=self.config,
            clock=self.clock,
            bus=self.bus,
            state=self.state,
            books=self.books,
            chargers=self.chargers,
            authorization=self.authorization,
            charging=self.charging,
            accounts=self.accounts,
            maintenance=self.maintenance,
            upkeep=self.upkeep,
            reconciliation=self.reconciliation,
            reconcile_desk=self.desk,
            habits=self.habits,
            retention=self.retention,
            fleet=FleetReport(self.chargers, self.state, self.accounts.directory),
            stations=self.stations,
            tokens=self.tokens,
            outward=self.outward,
            labels=self.labels,
            refused=self.refused,
            auditor=self.auditor,
            operators=self.operators,
            setup=self.setup,
            central_system=self.central_system,
            mirrors=self.mirrors,
            url=listening.url,
            tls_port=listening.tls_port,
        )


@asynccontextmanager
async def _regularly(work: Callable[[], Awaitable[None]], every_s: float) -> AsyncIterator[None]:
    async def repeat() -> None:
        while True:
            await asyncio.sleep(every_s)
            try:
                await work()
            except DepotError:
                _log.exception("%s failed; it is tried again", work)

    task = asyncio.create_task(repeat())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
