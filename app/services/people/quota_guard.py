"""Ends a session whose quota is used up, and warns before."""

from collections.abc import Mapping
from datetime import datetime

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.events import AttentionRaised, MeterSampled
from app.core.people import Person
from app.core.quota import QuotaState, Verdict
from app.core.sessions import ChargingSession
from app.services.people.directory import Directory
from app.services.people.quotas import QuotaService
from app.services.sessions.session_stops import SessionStops


class QuotaGuard:
    """Looks at each reading after `QuotaService` has counted it."""

    def __init__(
        self,
        quotas: QuotaService,
        directory: Directory,
        stops: SessionStops,
        state: DepotState,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._quotas = quotas
        self._directory = directory
        self._stops = stops
        self._state = state
        self._bus = bus
        self._clock = clock
        # Told once in a period: person, plan and the moment from which it counts.
        self._warned: set[tuple[int, int, datetime]] = set()
        bus.subscribe(MeterSampled, self._on_sampled)

    def _on_sampled(self, fact: MeterSampled) -> None:
        if fact.session_id is None or fact.session_energy_wh is None:
            return
        person_id = self._state.person_charging(fact.connector, fact.session_id)
        person = self._directory.person(person_id)
        session = self._state.open_session(fact.connector) if person else None
        if person is not None and session is not None:
            for state in self._quotas.states(person):
                self._judge(session, person, state)

    def _judge(self, session: ChargingSession, person: Person, state: QuotaState) -> None:
        name = state.plan.name
        if state.verdict is Verdict.EXCEEDED:
            self._stops.request(
                session,
                "quota_exceeded",
                f"{person.full_name} has used up the quota {name}; session {session.id} is ended",
                person=person.full_name,
                quota=name,
                session=session.id,
            )
        elif state.verdict is Verdict.WARNING:
            key = (person.id, state.plan.id, state.counted_from)
            if key not in self._warned:
                self._warned.add(key)
                percent = state.used_wh * 100 // (state.allowed_wh or 1)
                text = f"{person.full_name} has used {percent} % of the quota {name}"
                values: dict[str, str | int]
                values = {"person": person.full_name, "percent": percent, "quota": name}
                self._raise(session, text, values)

    def _raise(self, session: ChargingSession, text: str, values: Mapping[str, str | int]) -> None:
        now = self._clock.now()
        charger_id = session.connector.charger_id
        self._bus.publish(AttentionRaised(charger_id, "quota_warning", text, now, values))
