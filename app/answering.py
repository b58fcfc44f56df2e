"""What answers chargers, put together: their sessions, their habits and the server."""

from dataclasses import dataclass

from app.ground import Ground
from app.ocpp.central_system import CentralSystem
from app.ocpp.corrections import CorrectedAnswers
from app.ocpp.handlers_v16 import HandlersV16
from app.ocpp.mirrors import MirroredAnswers
from app.ocpp.requests_v16 import RequestsV16
from app.ocpp.welcome import Welcome
from app.services.chargers.charger_ways import ChargerWays
from app.services.chargers.chargers import ChargerService
from app.services.chargers.habits import HabitService
from app.services.chargers.refused_chargers import RefusedChargers
from app.services.people.authorization import AuthorizationService
from app.services.sessions.open_sessions import OpenSessions
from app.services.sessions.reconcile_desk import ReconcileDesk
from app.services.sessions.reconciliation import ReconciliationService
from app.services.sessions.sessions import SessionService


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


def build_answering(
    ground: Ground,
    chargers: ChargerService,
    authorization: AuthorizationService,
    greeting_s: float,
) -> Answering:
    """Build it; the server listens later.

    Args:
        greeting_s: How long a charger that has just connected may take to speak before it is asked.
    """
    books, bus, clock = ground.books, ground.bus, ground.clock
    open_sessions = OpenSessions(books.sessions, books.meters, bus)
    sessions = SessionService(books.sessions, books.meters, open_sessions, authorization, bus)
    reconciliation = ReconciliationService(open_sessions, bus, clock)
    desk = ReconcileDesk(
        sessions, books.sessions, open_sessions, ground.state, ground.auditor, clock
    )
    habits = HabitService(books.settings, bus, ground.auditor)
    ways = ChargerWays(habits, books.settings, bus)
    handlers = HandlersV16(
        chargers, sessions, reconciliation, authorization, books.chargers, bus, clock
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
        welcome=Welcome(bus, ground.state, gateway, clock, greeting_s),
    )
