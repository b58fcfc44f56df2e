"""Where alarms come from: the depot as it is, the sessions in the books, and the machine."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from app.core.alarm_rules import (
    AlarmLimits,
    clock_causes,
    fault_causes,
    host_causes,
    offline_causes,
)
from app.core.alarms import AlarmKey, AlarmRule, Cause
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.ids import SessionId
from app.core.sessions import ChargingSession, SessionFlag
from app.services.chargers.habits import HabitService
from app.services.chargers.refused_chargers import RefusedChargers
from app.services.money.billing import BillingService
from app.services.ports.session import SessionFilter, SessionStore
from app.services.ports.upkeep import Host
from app.services.sessions.reconcile_desk import ReconcileDesk
from app.services.sessions.session_stops import SessionStops

REFUSED_LATELY = timedelta(minutes=30)


class DepotSource:
    """Looks at what is in memory; cheap enough for every few seconds."""

    rules = frozenset(
        {AlarmRule.OFFLINE, AlarmRule.FAULTED, AlarmRule.CLOCK_WRONG}
        | {AlarmRule.STOP_FAILED, AlarmRule.CHARGER_REFUSED}
    )

    def __init__(
        self,
        state: DepotState,
        habits: HabitService,
        stops: SessionStops,
        refused: RefusedChargers,
        clock: Clock,
    ) -> None:
        self._state = state
        self._habits = habits
        self._stops = stops
        self._refused = refused
        self._clock = clock
        self._since = clock.now()

    async def causes(self, limits: AlarmLimits, known: Container[AlarmKey]) -> Iterable[Cause]:
        """Return what is wrong with chargers now."""
        now = self._clock.now()
        behind = {each: self._habits.clock_behind(each) for each in self._state.adopted()}
        return [
            *offline_causes(self._state.offline(now), self._since, now, limits, known),
            *fault_causes(self._state.faulted(), now, limits),
            *clock_causes(behind, limits),
            *(
                Cause(
                    AlarmRule.STOP_FAILED,
                    str(session.connector),
                    answer,
                    session.connector.charger_id,
                )
                for session, answer in self._stops.failing()
            ),
            *self._turned_away(limits),
        ]

    def _turned_away(self, limits: AlarmLimits) -> Iterator[Cause]:
        since = self._clock.now() - REFUSED_LATELY
        for row in self._refused.all():
            if row.attempts >= limits.refused_attempts and row.last_at >= since:
                thing = f"{row.address} {row.path}"
                yield Cause(AlarmRule.CHARGER_REFUSED, thing, row.refusal.value)


@dataclass(frozen=True, slots=True)
class BooksSource:
    """Looks at sessions and bills; reads the database."""

    desk: ReconcileDesk
    billing: BillingService
    sessions: SessionStore
    habits: HabitService
    state: DepotState
    clock: Clock

    rules = frozenset(
        {AlarmRule.ZOMBIE_SESSION, AlarmRule.BILLING_FAILED, AlarmRule.ENERGY_IMPLAUSIBLE}
    )

    async def causes(self, limits: AlarmLimits, known: Container[AlarmKey]) -> Iterable[Cause]:
        """Return the sessions that have probably ended, cannot be billed, or measured nonsense."""
        lost = [
            _of_session(AlarmRule.ZOMBIE_SESSION, each.session, str(each.evidence[0]))
            for each in await self.desk.lost_sessions()
        ]
        unbilled = [
            _of_session(AlarmRule.BILLING_FAILED, each.session, each.reason)
            for each in self.billing.waiting()
        ]
        unbooked = [
            await self._not_booked(bill.session_id, bill.reason)
            for bill in await self.billing.not_booked()
        ]
        return [*lost, *unbilled, *unbooked, *await self._doubtful(limits)]

    async def _not_booked(self, session_id: SessionId, reason: str) -> Cause:
        session = await self.sessions.get(session_id)
        if session is None:
            return Cause(AlarmRule.BILLING_FAILED, _name(session_id), reason)
        return _of_session(AlarmRule.BILLING_FAILED, session, reason)

    async def _doubtful(self, limits: AlarmLimits) -> list[Cause]:
        since = self.clock.now() - timedelta(days=limits.energy_days)
        found = (await self.sessions.page(SessionFilter(since=since, flagged=True))).sessions
        causes = [
            _of_session(AlarmRule.ENERGY_IMPLAUSIBLE, each, f"{each.energy_wh / 1000:.2f} kWh")
            for each in found
            if SessionFlag.ENERGY_TO_CHECK in each.flags
        ]
        for charger_id in self.state.adopted():
            proposed = self.habits.proposed(charger_id)
            if proposed is not None:
                unit = proposed.energy_unit or proposed.power_unit
                rule = AlarmRule.ENERGY_IMPLAUSIBLE
                causes.append(Cause(rule, charger_id, unit, charger_id))
        return causes


@dataclass(frozen=True, slots=True)
class HostSource:
    """Looks at the machine."""

    host: Host
    clock: Clock

    rules = frozenset(
        {AlarmRule.NOT_LISTENING, AlarmRule.CERTIFICATE_EXPIRING}
        | {AlarmRule.BACKUP_OLD, AlarmRule.DISK_LOW}
    )

    async def causes(self, limits: AlarmLimits, known: Container[AlarmKey]) -> Iterable[Cause]:
        """Return what is wrong with the machine now."""
        return list(host_causes(await self.host.facts(), self.clock.now(), limits))


def _name(session_id: SessionId) -> str:
    return f"session {session_id}"


def _of_session(rule: AlarmRule, session: ChargingSession, text: str) -> Cause:
    return Cause(rule, _name(session.id), text, session.connector.charger_id)
