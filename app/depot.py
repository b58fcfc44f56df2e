"""The depot put together, without a screen: books, services and the central system."""

import asyncio
import logging
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass

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
from app.maintenance import SETTLE_EVERY_S as MAINTAIN_EVERY_S
from app.maintenance import Basis, Maintenance, build_maintenance
from app.ocpp.central_system import CentralSystem, Listener
from app.ocpp.corrections import CorrectedAnswers
from app.ocpp.file_drop import FileDrop
from app.ocpp.handlers_v16 import HandlersV16
from app.ocpp.requests_v16 import RequestsV16
from app.ocpp.vendors import load_vendor_profiles
from app.ocpp.welcome import Welcome
from app.paths import resource
from app.services.audit import Auditor
from app.services.authorization import AuthorizationService
from app.services.chargers import ChargerService
from app.services.charging import ChargingService
from app.services.habits import HabitService
from app.services.open_sessions import OpenSessions
from app.services.reconcile_desk import ReconcileDesk
from app.services.reconciliation import ReconciliationService
from app.services.refused_chargers import RefusedChargers
from app.services.sessions import SessionService

_log = logging.getLogger("chargeyard.depot")

SETTLE_EVERY_S = 30.0


class CannotListen(DepotError):
    """The address for the chargers cannot be used."""

    code = "cannot_listen"


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
    reconciliation: ReconciliationService
    reconcile_desk: ReconcileDesk
    habits: HabitService
    refused: RefusedChargers
    central_system: CentralSystem
    url: str
    tls_port: int | None


@asynccontextmanager
async def open_depot(config: Config, clock: Clock | None = None) -> AsyncIterator[Depot]:
    """Open the books, take over what was open, and listen; close in reverse.

    Raises:
        CannotListen: The port is taken, or the address is not of this machine.
    """
    async with AsyncExitStack() as stack:
        yield await _open(config, clock or Clock(), stack)


async def _open(config: Config, clock: Clock, stack: AsyncExitStack) -> Depot:
    bus = Bus()
    state = DepotState(bus)
    books = await stack.enter_async_context(open_books(config.database))
    bus.subscribe(AttentionRaised, books.journal.note_event)
    auditor = Auditor(books.journal, clock)
    link = LinkSettings(settle_s=config.settle_s, heartbeat_interval_s=config.heartbeat_interval_s)
    chargers = ChargerService(
        books.chargers, books.settings, bus, config.admission, link, auditor, clock
    )
    basis = AccountsBasis(books, state, chargers, bus, auditor, clock, config.zone)
    ledgers = build_ledgers(basis)
    authorization = AuthorizationService(
        ledgers.directory, chargers, ledgers.standing, config.cards, bus, clock
    )
    open_sessions = OpenSessions(books.sessions, books.meters, bus)
    sessions = SessionService(books.sessions, books.meters, open_sessions, authorization, bus)
    reconciliation = ReconciliationService(open_sessions, bus, clock)
    await chargers.load()
    await ledgers.load()
    statuses = await books.chargers.statuses()
    state.load(chargers.all(), statuses, await open_sessions.load())

    handlers = HandlersV16(
        chargers, sessions, reconciliation, authorization, books.chargers, bus, clock
    )
    habits = HabitService(books.settings, bus, auditor)
    await habits.load()
    answers = CorrectedAnswers(handlers, habits, clock)
    central_system = CentralSystem(chargers, answers, books.messages, bus, clock)
    gateway = RequestsV16(central_system)
    chargers.attach(gateway)
    welcome = Welcome(bus, state, gateway, clock, config.greeting_s)
    charging = ChargingService(gateway, state, authorization, bus, auditor, clock)
    accounts = build_accounts(basis, ledgers, charging, gateway)
    await accounts.load(state)
    files = FileDrop(
        config.data_dir,
        config.ocpp_host,
        _reachable(config.ocpp_host),
        {FileProtocol.HTTP: config.file_port, FileProtocol.FTP: config.ftp_port},
        bus,
        clock,
    )
    stack.push_async_callback(files.close)
    maintenance = build_maintenance(
        Basis(
            gateway=gateway,
            chargers=chargers,
            habits=habits,
            vendors=load_vendor_profiles(config.data_dir / "vendors", resource("vendors")),
            files=files,
            charging=charging,
            state=state,
            authorization=authorization,
            sessions=books.sessions,
            store=books.settings,
            bus=bus,
            auditor=auditor,
            clock=clock,
        )
    )
    await maintenance.load()
    stack.push_async_callback(welcome.close)
    stack.push_async_callback(maintenance.close)
    stack.push_async_callback(central_system.close)
    stack.push_async_callback(accounts.close)
    url, tls_port = await _listen(config, central_system)
    await stack.enter_async_context(_regularly(reconciliation.settle, SETTLE_EVERY_S))
    await stack.enter_async_context(_regularly(accounts.settle, ACCOUNTS_EVERY_S))
    await stack.enter_async_context(_regularly(maintenance.settle, MAINTAIN_EVERY_S))
    return Depot(
        config=config,
        clock=clock,
        bus=bus,
        state=state,
        books=books,
        chargers=chargers,
        authorization=authorization,
        charging=charging,
        accounts=accounts,
        maintenance=maintenance,
        reconciliation=reconciliation,
        habits=habits,
        reconcile_desk=ReconcileDesk(
            sessions, books.sessions, open_sessions, state, auditor, clock
        ),
        refused=RefusedChargers(bus),
        central_system=central_system,
        url=url,
        tls_port=tls_port,
    )


async def _listen(config: Config, central_system: CentralSystem) -> tuple[str, int | None]:
    tls_port = None
    try:
        port = await central_system.listen(Listener(config.ocpp_host, config.ocpp_port))
        if config.certificate.is_file():
            listener = Listener(config.ocpp_host, config.ocpp_tls_port, _tls(config))
            tls_port = await central_system.listen(listener)
    except OSError as error:
        raise CannotListen(
            f"Cannot listen for chargers on {config.ocpp_host}:{config.ocpp_port}: "
            f"{error.strerror or error}.",
            hint="Another program may use the port; choose another one with --ocpp-port.",
        ) from None
    url = f"ws://{_reachable(config.ocpp_host)}:{port}/"
    _log.info("Listening for chargers on %s", url)
    return url, tls_port


def _tls(config: Config) -> ssl.SSLContext:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(config.certificate)
    if config.charger_authority.is_file():
        # Optional: security profiles 2 and 3 share the port, and 2 has no certificate of its own.
        tls.load_verify_locations(config.charger_authority)
        tls.verify_mode = ssl.CERT_OPTIONAL
    return tls


def _reachable(host: str) -> str:
    """Return the address under which chargers on the LAN reach this machine."""
    if host not in ("", "0.0.0.0", "::"):  # noqa: S104
        return host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        # Sends nothing: it only asks the system which of its addresses it would use.
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return "127.0.0.1"


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
