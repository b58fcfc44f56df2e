"""Watches whether chargers keep the limits that they accepted (habit 40 of real chargers)."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.core.bus import Bus
from app.core.charger_habits import LimitEffect
from app.core.depot_state import DepotState
from app.core.events import AttentionRaised, MeterSampled
from app.core.ids import ChargerId, ConnectorId
from app.core.limits_in_force import EffectCheck, Held, Limit, limit_in_force
from app.services.chargers.habits import HabitService
from app.services.limits.sent_profiles import SentProfile


class LimitWatch:
    """Accepted is not kept: the meter tells, within a few readings."""

    def __init__(
        self,
        held: Callable[[ChargerId], Sequence[SentProfile]],
        state: DepotState,
        habits: HabitService,
        bus: Bus,
    ) -> None:
        self._held = held
        self._state = state
        self._habits = habits
        self._bus = bus
        self._checks: defaultdict[ConnectorId, EffectCheck] = defaultdict(EffectCheck)
        bus.subscribe(MeterSampled, self._on_sampled)

    def _on_sampled(self, fact: MeterSampled) -> None:
        sent = self._held(fact.connector.charger_id)
        if not sent and fact.connector not in self._checks:
            return
        limit = self._limit(fact, sent)
        effect = self._checks[fact.connector].add(fact.reading, limit)
        if effect is not None and limit is not None:
            self._learn(fact, limit, effect)

    def _limit(self, fact: MeterSampled, sent: Sequence[SentProfile]) -> Limit | None:
        session = self._state.open_session(fact.connector)
        if session is None or session.id != fact.session_id:
            return None
        held = [Held(entry.connector_number, entry.profile) for entry in sent]
        return limit_in_force(
            held,
            fact.connector.number,
            session.id,
            session.started_at,
            fact.reading.received_at,
        )

    def _learn(self, fact: MeterSampled, limit: Limit, effect: LimitEffect) -> None:
        charger_id = fact.connector.charger_id
        known = self._habits.of(charger_id)
        self._habits.learned(charger_id, replace(known, limits=effect))
        if effect is LimitEffect.IGNORED:
            number = fact.connector.number
            text = f"Connector {number} draws more than its limit of {limit}: it ignores limits"
            at = fact.reading.received_at
            values = {"connector": number}
            self._bus.publish(AttentionRaised(charger_id, "limit_ignored", text, at, values))
