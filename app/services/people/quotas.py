"""Quotas as they stand: counted while energy flows, and again from the books after a restart."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.civil_time import midnight, midnights
from app.core.clock import Clock
from app.core.energy import EnergyReading
from app.core.errors import InvalidInput, NotFound
from app.core.events import (
    MeterSampled,
    QuotaChanged,
    SessionChanged,
    SessionStarted,
    SessionStopped,
)
from app.core.people import Group, Person
from app.core.quota import (
    Booking,
    Grant,
    Period,
    QuotaState,
    period_at,
    quota_state,
    runs_out_at,
)
from app.core.roles import Operator, Role
from app.core.sessions import ChargingSession
from app.services.audit import Auditor, audited
from app.services.background import Background
from app.services.people.directory import Directory
from app.services.people.usage import UsageBook, energy_points
from app.services.ports.people import QuotaOwner, QuotaStore
from app.services.ports.session import MeterStore

_EVER = datetime(1970, 1, 1, tzinfo=UTC)


class QuotaService:
    """Answers how quotas stand, from memory, and keeps what supervisors decide about them."""

    def __init__(
        self,
        directory: Directory,
        store: QuotaStore,
        meters: MeterStore,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
        zone: ZoneInfo,
    ) -> None:
        self._directory = directory
        self._store = store
        self._meters = meters
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._zone = zone
        self._usage = UsageBook(zone)
        self._grants: defaultdict[QuotaOwner, list[Grant]] = defaultdict(list)
        self._resets: defaultdict[QuotaOwner, list[datetime]] = defaultdict(list)
        self._background = Background()
        bus.subscribe(SessionStarted, self._on_started)
        bus.subscribe(MeterSampled, self._on_sampled)
        bus.subscribe(SessionChanged, self._on_changed)
        bus.subscribe(SessionStopped, self._on_stopped)

    async def load(self) -> None:
        """Count everything that the present plans look back to; again after they changed."""
        notes = await self._store.load()
        self._grants = defaultdict(list, {k: list(v) for k, v in notes.grants.items()})
        self._resets = defaultdict(list, {k: list(v) for k, v in notes.resets.items()})
        usage = UsageBook(self._zone)
        for resets in self._resets.values():
            for at in resets:
                usage.cut(at)
        for grant in self._all_grants():
            usage.cut(grant.granted_at)
            usage.cut(grant.expires_at)
        self._usage = usage
        for session in await self._store.sessions_of_people(self._looks_back_to()):
            await self._recount(session)

    async def close(self) -> None:
        """End what still counts in the background."""
        await self._background.close()

    # -- asking ----------------------------------------------------------------------------

    def states(self, person: Person) -> list[QuotaState]:
        """Return the person's own quotas and those of the group, as they stand now."""
        own = self._states(person, QuotaOwner(person_id=person.id), [person.id])
        group = self._directory.group(person.group_id)
        return own if group is None else own + self.group_states(group)

    def group_states(self, group: Group) -> list[QuotaState]:
        """Return the quotas that a group shares, as they stand now."""
        if not group.quota_plan_ids:
            return []
        members = [person.id for person in self._directory.members(group.id)]
        return self._states(group, QuotaOwner(group_id=group.id), members)

    def grants(self, owner: QuotaOwner) -> list[Grant]:
        """Return what was granted, the oldest first."""
        return list(self._grants.get(owner, ()))

    def runs_out_at(self, state: QuotaState) -> datetime | None:
        """Return when a quota is used up if it goes on like this; None: not in this period."""
        return runs_out_at(state, self._clock.now())

    # -- what supervisors decide -----------------------------------------------------------

    @audited("quota.grant", Role.MANAGER)
    async def grant(
        self, owner: QuotaOwner, energy_wh: int, reason: str, expires_at: datetime, *, by: Operator
    ) -> None:
        """Allow extra energy until it expires.

        Raises:
            InvalidInput: No energy, no reason, or it expires before it is given.
            NotFound: There is no such person or group.
        """
        self._check(owner)
        grant = Grant(energy_wh, reason.strip(), by.name, self._clock.now(), expires_at)
        await self._store.add_grant(owner, grant)
        self._grants[owner].append(grant)
        self._usage.cut(grant.granted_at)
        self._usage.cut(grant.expires_at)
        self._bus.publish(QuotaChanged())

    @audited("quota.reset", Role.MANAGER)
    async def reset(self, owner: QuotaOwner, *, by: Operator) -> None:
        """Set what was used in this period back to nothing.

        Raises:
            NotFound: There is no such person or group.
        """
        self._check(owner)
        now = self._clock.now()
        await self._store.add_reset(owner, now)
        self._resets[owner].append(now)
        self._usage.cut(now)
        self._bus.publish(QuotaChanged())

    def _check(self, owner: QuotaOwner) -> None:
        if (owner.person_id is None) == (owner.group_id is None):
            raise InvalidInput("A quota is a person's or a group's.")
        known = self._directory.person(owner.person_id) or self._directory.group(owner.group_id)
        if known is None:
            if owner.person_id is None:
                raise NotFound("There is no group {id}.", id=owner.group_id)
            raise NotFound("There is no person {id}.", id=owner.person_id)

    # -- counting --------------------------------------------------------------------------

    def _states(
        self, holder: Person | Group, owner: QuotaOwner, people: Sequence[int]
    ) -> list[QuotaState]:
        plans = self._directory.plans_of(holder)
        if not plans:
            return []
        now = self._clock.now()
        bookings: list[Booking] = list(self._usage.bookings(people))
        grants, resets = self._grants.get(owner, ()), self._resets.get(owner, ())
        return [
            quota_state(plan, bookings, now, self._zone, grants=grants, resets=resets)
            for plan in plans
        ]

    def _all_grants(self) -> Iterable[Grant]:
        return (grant for grants in self._grants.values() for grant in grants)

    def _looks_back_to(self) -> datetime:
        now = self._clock.now()
        moments = [now, *(g.granted_at for g in self._all_grants() if g.expires_at > now)]
        carrying = (plan for plan in self._directory.plans() if plan.carry_percent)
        moments += [midnight(p.since, self._zone) if p.since else _EVER for p in carrying]
        earliest = min(moments)
        # Of any plan: people and groups may be given another one without counting anew.
        return min(period_at(period, earliest, self._zone)[0] for period in Period)

    def _on_started(self, fact: SessionStarted) -> None:
        session = fact.session
        if session.person_id is not None:
            self._usage.begin(session.id, session.person_id, session.started_at)

    def _on_sampled(self, fact: MeterSampled) -> None:
        energy_wh, session_id = fact.session_energy_wh, fact.session_id
        if session_id is None or energy_wh is None:
            return
        if self._usage.counted_wh(session_id) is not None:
            self._usage.count(session_id, EnergyReading(fact.reading.at, energy_wh))

    def _on_changed(self, fact: SessionChanged) -> None:
        session = fact.session
        if session.person_id is None:
            self._usage.forget(session.id)
        elif not session.state.open or self._usage.counted_wh(session.id) is None:
            self._background.spawn(self._recount(session))

    def _on_stopped(self, fact: SessionStopped) -> None:
        session = fact.session
        if session.person_id is None:
            return
        known = self._usage.counted_wh(session.id) is not None
        end = EnergyReading(session.stopped_at or session.started_at, session.energy_wh)
        if not known or not self._usage.count(session.id, end):
            self._background.spawn(self._recount(session))

    async def _recount(self, session: ChargingSession) -> None:
        """Count a session from the books: after a restart, or because it was corrected."""
        if session.person_id is None:
            return
        start = EnergyReading(session.started_at, session.meter_start_wh)
        end = None
        if not session.state.open:
            end = EnergyReading(session.stopped_at or session.started_at, session.energy_wh)
        if end is None or self._counts_apart(start.at, end.at):
            points = energy_points(start, await self._meters.energy_readings(session.id), end)
        else:
            points = [replace(end, at=start.at)]
        self._usage.begin(session.id, session.person_id, session.started_at)
        for point in points:
            self._usage.count(session.id, point)

    def _counts_apart(self, start: datetime, end: datetime) -> bool:
        """Tell whether it matters when the energy of a session flowed between two moments.

        Of what is in one period as a whole, or over before it, nobody asks more; so that a start
        need not read the samples of every session of a month.
        """
        now = self._clock.now()
        begins = [period_at(period, now, self._zone)[0] for period in Period]
        if any(plan.carry_percent for plan in self._directory.plans()):
            begins = midnights(start, end, self._zone)
        return self._usage.is_cut(start, end) or any(start < at < end for at in begins)
