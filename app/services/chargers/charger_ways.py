"""Learns how long a charger is away, how it numbers its connectors, what it calls OCPP 1.6."""

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta

from app.core.bus import Bus
from app.core.charger_habits import ChargerHabits
from app.core.chargers import ConnectorStatus
from app.core.connector_map import ConnectorMap, counted_from_zero, counted_on
from app.core.events import ChargerConnected, ChargerDisconnected, SessionStarted, StatusReported
from app.core.ids import ChargerId, ConnectorId
from app.core.redials import with_redial
from app.services.chargers.habits import HabitService
from app.services.kept import Kept
from app.services.ports.journal import SettingsStore

SHORT_RESTART = timedelta(minutes=1)
"""While the program was down for longer, that it was down says more than when chargers came."""

# States of a plug with a car at it (OCPP 1.6, 7.7): the charger as a whole is never in one.
_OF_A_PLUG = frozenset(
    {
        ConnectorStatus.PREPARING,
        ConnectorStatus.CHARGING,
        ConnectorStatus.SUSPENDED_EV,
        ConnectorStatus.SUSPENDED_EVSE,
        ConnectorStatus.FINISHING,
    }
)


class ChargerWays:
    """Watches chargers come and go, and what they call their plugs (habits 8 and 21)."""

    def __init__(self, habits: HabitService, store: SettingsStore, bus: Bus) -> None:
        self._habits = habits
        self._kept = Kept(store, "chargers_left", dict[ChargerId, datetime], {})
        self._left_at: dict[ChargerId, datetime] = {}
        self._numbers: defaultdict[ChargerId, set[int]] = defaultdict(set)
        bus.subscribe(ChargerConnected, self._on_connected)
        bus.subscribe(ChargerDisconnected, self._on_disconnected)
        bus.subscribe(StatusReported, self._on_status)
        bus.subscribe(SessionStarted, self._on_started)

    async def load(self, now: datetime) -> None:
        """Take over who left when the program ended a moment ago."""
        left_at = await self._kept.load()
        self._left_at = {name: at for name, at in left_at.items() if now - at <= SHORT_RESTART}

    async def close(self) -> None:
        """Remember who has left, and what was learned."""
        await self._kept.save(self._left_at)
        await self._habits.settle()

    def _on_disconnected(self, fact: ChargerDisconnected) -> None:
        self._left_at[fact.charger_id] = fact.at

    def _on_connected(self, fact: ChargerConnected) -> None:
        left_at = self._left_at.pop(fact.charger_id, None)
        if left_at is None:
            return
        known = self._habits.of(fact.charger_id)
        redials_s = with_redial(known.redials_s, fact.at - left_at)
        self._habits.learned(fact.charger_id, replace(known, redials_s=redials_s))

    def _on_status(self, fact: StatusReported) -> None:
        charger_id, number = fact.connector
        self._numbers[charger_id].add(number)
        if number == 0 and fact.status in _OF_A_PLUG:
            self._propose_zero(fact.connector, fact.received_at)

    def _on_started(self, fact: SessionStarted) -> None:
        session = fact.session
        charger_id, number = session.connector
        numbers = self._numbers[charger_id]
        numbers.add(number)
        if number == 0:
            self._propose_zero(session.connector, session.start_received_at)
        elif connector_map := counted_on(numbers):
            text = (
                f"Its connectors begin at number {min(numbers - {0})}: they can be counted from 1"
            )
            self._propose(charger_id, connector_map, text, session.start_received_at)

    def _propose_zero(self, connector: ConnectorId, at: datetime) -> None:
        charger_id = connector.charger_id
        text = "Its connector 0 is a plug and not the whole charger: it counts from 0"
        self._propose(charger_id, counted_from_zero(self._numbers[charger_id]), text, at)

    def _propose(
        self, charger_id: ChargerId, connector_map: ConnectorMap, text: str, at: datetime
    ) -> None:
        if not self._habits.of(charger_id).connector_map:
            found = ChargerHabits(connector_map=connector_map)
            self._habits.propose(charger_id, found, "connector_numbers", text, at)
