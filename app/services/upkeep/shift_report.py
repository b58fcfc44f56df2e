"""What one shift hands over to the next: what is open, what runs, and what was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.core.alarms import Alarm
from app.core.chargers import Presence
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.roles import SYSTEM
from app.core.sessions import ChargingSession
from app.core.snapshots import ChargerSnapshot
from app.core.work_tickets import WorkTicket
from app.services.ports.audit import AuditRecord
from app.services.ports.journal import AuditEntry, Journal
from app.services.system.audit_deeds import AuditDeed, DeedReader
from app.services.upkeep.alarms import AlarmService
from app.services.upkeep.work_tickets import WorkTicketService

MOST_ENTRIES = 2000


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """The state of a depot at a change of shifts.

    Attributes:
        since: When the shift began.
        done: What people asked for in this shift, the oldest first.
    """

    since: datetime
    at: datetime
    alarms: tuple[Alarm, ...]
    over: tuple[Alarm, ...]
    tickets: tuple[WorkTicket, ...]
    sessions: tuple[ChargingSession, ...]
    offline: tuple[ChargerSnapshot, ...]
    done: tuple[AuditDeed, ...]


class ShiftReports:
    """Gathers what is needed from where it is."""

    def __init__(
        self,
        state: DepotState,
        alarms: AlarmService,
        tickets: WorkTicketService,
        journal: Journal,
        clock: Clock,
    ) -> None:
        self._state = state
        self._alarms = alarms
        self._tickets = tickets
        self._journal = journal
        self._clock = clock

    async def report(self, since: datetime) -> ShiftReport:
        """Return the report of a shift that began at `since` and ends now."""
        now = self._clock.now()
        entries = await self._journal.audit(limit=MOST_ENTRIES)
        chargers = self._state.chargers(now)
        return ShiftReport(
            since=since,
            at=now,
            alarms=tuple(self._alarms.open()),
            over=tuple(a for a in self._alarms.past() if (a.cleared_at or now) >= since),
            tickets=tuple(t for t in self._tickets.all() if t.open),
            sessions=tuple(sorted(self._state.open_sessions(), key=lambda s: s.started_at)),
            offline=tuple(
                c for c in chargers if c.charger.adopted and c.presence is Presence.OFFLINE
            ),
            done=tuple(_done(entries, since)),
        )


def _done(entries: Sequence[AuditEntry], since: datetime) -> list[AuditDeed]:
    by_hand = (e for e in entries if e.at >= since and e.operator != SYSTEM.name)
    return DeedReader().fold(AuditRecord(0, entry) for entry in by_hand)[::-1]
