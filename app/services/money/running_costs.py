"""What each open session costs so far."""

from dataclasses import dataclass
from datetime import datetime

from app.core.access import Place
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.costing import Cost, RunningCost
from app.core.depot_state import DepotState
from app.core.energy import EnergyReading
from app.core.events import MeterSampled, SessionChanged, SessionStarted, SessionStopped
from app.core.ids import SessionId
from app.core.money import Money
from app.core.sessions import ChargingSession, SessionState
from app.core.tariff import TariffPlan
from app.services.chargers.chargers import ChargerService
from app.services.money.tariffs import TariffService
from app.services.people.directory import Directory
from app.services.people.usage import energy_points
from app.services.ports.session import MeterStore


@dataclass(slots=True)
class _Running:
    session: ChargingSession
    cost: RunningCost
    grew_at: datetime


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a session is sold, to whom and where."""

    plan: TariffPlan
    place: Place
    group_id: int | None


class RunningCosts:
    """Follows open sessions; the plan is the one in force when a session began."""

    def __init__(
        self,
        tariffs: TariffService,
        directory: Directory,
        chargers: ChargerService,
        meters: MeterStore,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._tariffs = tariffs
        self._directory = directory
        self._chargers = chargers
        self._meters = meters
        self._clock = clock
        self._running: dict[SessionId, _Running] = {}
        bus.subscribe(SessionStarted, self._on_started)
        bus.subscribe(MeterSampled, self._on_sampled)
        bus.subscribe(SessionChanged, self._on_changed)
        bus.subscribe(SessionStopped, self._on_stopped)

    async def load(self, state: DepotState) -> None:
        """Take over the sessions that were open when the program ended."""
        for session in list(state.open_sessions()):
            self._follow(session)
            start = EnergyReading(session.started_at, session.meter_start_wh)
            readings = await self._meters.energy_readings(session.id)
            for point in energy_points(start, readings, None):
                self._add(session.id, point)

    def sold_since(self) -> datetime | None:
        """Return since when the depot sells by a plan; None: it never has."""
        return self._tariffs.first_choice_at()

    def terms(self, session: ChargingSession) -> Terms | None:
        """Return by what a session is sold; None: it costs nothing."""
        plan = self._tariffs.in_force(session.started_at)
        if plan is None:
            return None
        charger = self._chargers.get(session.connector.charger_id)
        person = self._directory.person(session.person_id)
        place = Place(session.connector.charger_id, charger.station if charger else "")
        return Terms(plan, place, person.group_id if person else None)

    def cost(self, session_id: SessionId) -> Cost | None:
        """Return what an open session costs so far; None where it is sold by no plan."""
        running = self._running.get(session_id)
        if running is None:
            return None
        waits = running.session.state is SessionState.SUSPENDED
        now = max(self._clock.now(), running.session.started_at)
        return running.cost.cost(now, running.grew_at if waits else None)

    def of_person(self, person_id: int, currency: str) -> Money:
        """Return what all open sessions of a person cost so far, in one currency."""
        found = Money.zero(currency)
        for session_id, running in self._running.items():
            if running.session.person_id == person_id:
                cost = self.cost(session_id)
                if cost is not None and cost.total.currency == currency:
                    found += cost.total
        return found

    def _on_started(self, fact: SessionStarted) -> None:
        self._follow(fact.session)

    def _on_sampled(self, fact: MeterSampled) -> None:
        if fact.session_id is not None and fact.session_energy_wh is not None:
            self._add(fact.session_id, EnergyReading(fact.reading.at, fact.session_energy_wh))

    def _on_changed(self, fact: SessionChanged) -> None:
        if running := self._running.get(fact.session.id):
            running.session = fact.session
        elif fact.session.state.open:
            self._follow(fact.session)
            self._add(
                fact.session.id, EnergyReading(fact.session.started_at, fact.session.energy_wh)
            )

    def _on_stopped(self, fact: SessionStopped) -> None:
        self._running.pop(fact.session.id, None)

    def _follow(self, session: ChargingSession) -> None:
        terms = self.terms(session)
        if terms is not None:
            cost = RunningCost(terms.plan, session.started_at, terms.place, terms.group_id)
            self._running[session.id] = _Running(session, cost, session.started_at)

    def _add(self, session_id: SessionId, reading: EnergyReading) -> None:
        if running := self._running.get(session_id):
            before_wh = running.cost.energy_wh
            running.cost.add(reading)
            if running.cost.energy_wh > before_wh:
                running.grew_at = reading.at
