"""The depot without a screen: opened over its books, listening, closed in reverse."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from app.accounts import SETTLE_EVERY_S as ACCOUNTS_EVERY_S
from app.accounts import Accounts
from app.charger_door import LOOK_EVERY_S as DOOR_EVERY_S
from app.charger_door import ChargerDoor
from app.config import Config
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.db.books import Books, open_books
from app.depot_parts import DepotParts
from app.listening import phone_url
from app.maintenance import SETTLE_EVERY_S as MAINTAIN_EVERY_S
from app.maintenance import Maintenance
from app.ocpp.central_system import CentralSystem
from app.ocpp.mirrors import MirroredAnswers
from app.outward import SETTLE_EVERY_S as OUTWARD_EVERY_S
from app.outward import Outward
from app.regular_work import regularly
from app.services.audit import Auditor
from app.services.chargers.chargers import ChargerService
from app.services.chargers.charging import ChargingService
from app.services.chargers.fleet_report import FleetReport
from app.services.chargers.habits import HabitService
from app.services.chargers.refused_chargers import RefusedChargers
from app.services.chargers.stations import StationService
from app.services.outward.labels import LabelService
from app.services.people.authorization import AuthorizationService
from app.services.sessions.reconcile_desk import ReconcileDesk
from app.services.sessions.reconciliation import ReconciliationService
from app.services.system.operators import OperatorService
from app.services.system.server_certificate import ServerCertificate
from app.services.system.settings import SettingsService
from app.services.system.tokens import TokenService
from app.services.upkeep.retention import RetentionService
from app.setting_sources import with_saved
from app.upkeep import SETTLE_EVERY_S as UPKEEP_EVERY_S
from app.upkeep import Upkeep

SETTLE_EVERY_S = 30.0


@dataclass(frozen=True, slots=True)
class Depot:
    """A depot that runs. The screen, the command line and the tests take from it what they need."""

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
    door: ChargerDoor
    certificate: ServerCertificate

    @property
    def url(self) -> str:
        """What to type into a charger, without its identity."""
        return self.door.url

    @property
    def tls_port(self) -> int | None:
        """Where wss is served; None where there is no certificate."""
        return self.door.tls_port

    @property
    def phone_url(self) -> str:
        """The address of the drivers' page."""
        return phone_url(self.setup.value("phone_host"), self.setup.value("phone_port"))


@asynccontextmanager
async def open_depot(config: Config, clock: Clock | None = None) -> AsyncIterator[Depot]:
    """Open the books, take over what was open, and listen; close in reverse.

    Raises:
        CannotListen: The port is taken, or the address is not of this machine.
    """
    async with AsyncExitStack() as stack:
        books = await stack.enter_async_context(open_books(config.database))
        config = await with_saved(config, books.settings)
        parts = DepotParts(config, clock or Clock(), books)
        await _load(parts)
        await _listen(parts, stack)
        yield _depot(parts)


async def _load(parts: DepotParts) -> None:
    """Take over what the books hold, before the first charger may ask."""
    answering = parts.answering
    await parts.operators.load()
    await parts.setup.load()
    await parts.chargers.load()
    await parts.ledgers.load()
    statuses, now = await parts.books.chargers.statuses(), parts.clock.now()
    parts.state.load(parts.chargers.all(), statuses, await answering.open_sessions.load(), now)
    await answering.habits.load()
    await answering.ways.load(now)
    await parts.retention.load()
    await parts.accounts.load(parts.state)
    await parts.maintenance.load()
    await parts.stations.load()
    await parts.tokens.load()
    await parts.upkeep.load()
    await parts.outward.load()


async def _listen(parts: DepotParts, stack: AsyncExitStack) -> None:
    """Serve chargers; `stack` closes everything, the last named first."""
    answering = parts.answering
    for close in (
        answering.ways.close,
        answering.mirrors.close,
        parts.files.close,
        answering.welcome.close,
        parts.maintenance.close,
        answering.central_system.close,
        parts.accounts.close,
        parts.upkeep.close,
        parts.outward.close,
    ):
        stack.push_async_callback(close)
    await parts.door.open()
    for settle, every_s in (
        (answering.reconciliation.settle, SETTLE_EVERY_S),
        (parts.accounts.settle, ACCOUNTS_EVERY_S),
        (parts.maintenance.settle, MAINTAIN_EVERY_S),
        (parts.tokens.settle, SETTLE_EVERY_S),
        (parts.upkeep.settle, UPKEEP_EVERY_S),
        (parts.outward.settle, OUTWARD_EVERY_S),
        (answering.habits.settle, SETTLE_EVERY_S),
        (parts.retention.settle, SETTLE_EVERY_S),
        (parts.promises.settle, SETTLE_EVERY_S),
        (parts.door.settle, DOOR_EVERY_S),
    ):
        await stack.enter_async_context(regularly(settle, every_s))


def _depot(parts: DepotParts) -> Depot:
    answering = parts.answering
    return Depot(
        config=parts.config,
        clock=parts.clock,
        bus=parts.bus,
        state=parts.state,
        books=parts.books,
        chargers=parts.chargers,
        authorization=parts.authorization,
        charging=parts.charging,
        accounts=parts.accounts,
        maintenance=parts.maintenance,
        upkeep=parts.upkeep,
        reconciliation=answering.reconciliation,
        reconcile_desk=answering.desk,
        habits=answering.habits,
        retention=parts.retention,
        fleet=parts.fleet,
        stations=parts.stations,
        tokens=parts.tokens,
        outward=parts.outward,
        labels=parts.labels,
        refused=answering.refused,
        auditor=parts.auditor,
        operators=parts.operators,
        setup=parts.setup,
        central_system=answering.central_system,
        mirrors=answering.mirrors,
        door=parts.door,
        certificate=parts.certificate,
    )
