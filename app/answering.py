"""What answers chargers, put together: their sessions, their habits and the server."""

from dataclasses import dataclass

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.db.books import Books
from app.ocpp.central_system import CentralSystem
from app.ocpp.corrections import CorrectedAnswers
from app.ocpp.handlers_v16 import HandlersV16
from app.ocpp.mirrors import MirroredAnswers
from app.ocpp.requests_v16 import RequestsV16
from app.ocpp.welcome import Welcome
from app.services.audit import Auditor
from app.services.authorization import AuthorizationService
from app.services.charger_ways import ChargerWays
from app.services.chargers import ChargerService
from app.services.habits import HabitService
from app.services.open_sessions import OpenSessions
from app.services.reconcile_desk import ReconcileDesk
from app.services.reconciliation import ReconciliationService
from app.services.refused_chargers import RefusedChargers
from app.services.sessions import SessionService


@dataclass(frozen=True, slots=True)
class Basis:
    """What it builds on.

    Attributes:
        greeting_s: How long a charger that has just connected may take to speak before it is asked.
    """

    books: Books
    state: DepotState
    chargers: ChargerService
    authorization: AuthorizationService
    bus: Bus
    auditor: Auditor
    clock: Clock
    greeting_s: float


@dataclass(frozen=True, slots=True)
class Answering:
    """The server for chargers, and what stands behind its answers."""

    open_sessions: OpenSessions
    reconciliation: ReconciliationService
    desk: ReconcileDesk
    habits: HabitService
    ways: ChargerWays
    mirrors: MirroredAnswers
    refused: RefusedChargers
    central_system: CentralSystem
    gateway: RequestsV16
    welcome: Welcome


def build_answering(basis: Basis) -> Answering:
    """Build it; the server listens later."""
    books, bus, clock, chargers = basis.books, basis.bus, basis.clock, basis.chargers
    open_sessions = OpenSessions(books.sessions, books.meters, bus)
    sessions = SessionService(books.sessions, books.meters, open_sessions, basis.authorization, bus)
    reconciliation = ReconciliationService(open_sessions, bus, clock)
    desk = ReconcileDesk(sessions, books.sessions, open_sessions, basis.state, basis.auditor, clock)
    habits = HabitService(books.settings, bus, basis.auditor)
    ways = ChargerWays(habits, books.settings, bus)
    handlers = HandlersV16(
        chargers, sessions, reconciliation, basis.authorization, books.chargers, bus, clock
    )
    mirrors = MirroredAnswers(CorrectedAnswers(handlers, habits, clock), habits, bus)
    refused = RefusedChargers(bus)
    central_system = CentralSystem(chargers, habits, mirrors, books.messages, bus, clock)
    gateway = RequestsV16(central_system, habits)
    chargers.attach(gateway)
    return Answering(
        open_sessions=open_sessions,
        reconciliation=reconciliation,
        desk=desk,
        habits=habits,
        ways=ways,
        mirrors=mirrors,
        refused=refused,
        central_system=central_system,
        gateway=gateway,
        welcome=Welcome(bus, basis.state, gateway, clock, basis.greeting_s),
    )
