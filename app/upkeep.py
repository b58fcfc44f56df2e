"""What keeps a depot in order, put together: alarms, tickets, history, the change of shifts."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from app.core.alarm_rules import AlarmLimits
from app.core.events import AttentionRaised
from app.db.books import Books
from app.ground import Ground
from app.services.background import Background
from app.services.chargers.habits import HabitService
from app.services.chargers.refused_chargers import RefusedChargers
from app.services.kept import Kept
from app.services.money.billing import BillingService
from app.services.ports.upkeep import Host
from app.services.sessions.reconcile_desk import ReconcileDesk
from app.services.sessions.session_stops import SessionStops
from app.services.upkeep.alarm_sources import BooksSource, DepotSource, HostSource
from app.services.upkeep.alarms import AlarmService
from app.services.upkeep.backups import BackupService
from app.services.upkeep.charger_history import ChargerHistory
from app.services.upkeep.shift_report import ShiftReports
from app.services.upkeep.work_tickets import WorkTicketService
from app.services.upkeep.yard_plan import YardPlanService

SETTLE_EVERY_S = 5.0
SLOW_EVERY_S = 60.0
"""How often files and the database are looked at."""

_AT_ONCE = frozenset({"stop_failed", "billing_failed", "lost_stop", "api_closed", "phone_closed"})
"""Facts after which nobody should wait for the next look."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What alarms are made from.

    Attributes:
        yard: The folder for the plan of the yard.
    """

    habits: HabitService
    stops: SessionStops
    refused: RefusedChargers
    desk: ReconcileDesk
    billing: BillingService
    host: Host
    backups: BackupService
    yard: Path


@dataclass(slots=True)
class Upkeep:
    """Alarms with their regular checks, tickets, the history of chargers, shift reports."""

    alarms: AlarmService
    tickets: WorkTicketService
    history: ChargerHistory
    shifts: ShiftReports
    backups: BackupService
    yard: YardPlanService
    quick: DepotSource
    slow: tuple[BooksSource, HostSource]
    books: Books
    _background: Background = field(default_factory=Background)
    _slow_at: float = 0.0
    unserved: dict[str, str] = field(default_factory=dict)
    """Where others than chargers should be served and are not, by what would be."""

    async def load(self) -> None:
        """Read what was open."""
        await self.alarms.load()
        await self.tickets.load()
        await self.yard.load()
        await self.backups.load()
        await self.history.load(await self.books.chargers.statuses())

    async def settle(self) -> None:
        """Look at the depot; at the files and the books once a minute."""
        await self.alarms.check(self.quick)
        if time.monotonic() - self._slow_at >= SLOW_EVERY_S:
            await self.look()

    async def look(self) -> None:
        """Look at everything now."""
        self._slow_at = time.monotonic()
        await self.alarms.check(self.quick)
        for source in self.slow:
            await self.alarms.check(source)

    async def close(self) -> None:
        """End what still runs."""
        await self._background.close()

    def note(self, fact: AttentionRaised) -> None:
        """Look at once where a fact says that something failed."""
        if fact.kind in _AT_ONCE:
            self._background.spawn(self.look())


def build_upkeep(ground: Ground, basis: Basis) -> Upkeep:
    """Build the services; `load` comes next."""
    books, bus, clock = ground.books, ground.bus, ground.clock
    limits = Kept(books.settings, "alarm_limits", AlarmLimits, AlarmLimits())
    alarms = AlarmService(books.alarms, limits, bus, ground.auditor, clock)
    tickets = WorkTicketService(books.tickets, bus, ground.auditor, clock)
    upkeep = Upkeep(
        alarms=alarms,
        tickets=tickets,
        history=ChargerHistory(books.charger_history, bus, clock),
        shifts=ShiftReports(ground.state, alarms, tickets, books.journal, clock),
        backups=basis.backups,
        yard=YardPlanService(basis.yard, books.settings, ground.auditor, clock),
        quick=DepotSource(ground.state, basis.habits, basis.stops, basis.refused, clock),
        slow=(
            BooksSource(
                basis.desk, basis.billing, books.sessions, basis.habits, ground.state, clock
            ),
            HostSource(basis.host, clock),
        ),
        books=books,
    )
    bus.subscribe(AttentionRaised, upkeep.note)
    return upkeep
