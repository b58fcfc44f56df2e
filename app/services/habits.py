"""Each charger's ways: learned, shown, and corrected by a person."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from app.core.bus import Bus
from app.core.charger_habits import (
    ChargerHabits,
    ClockWatch,
    RegisterKind,
    UnitCheck,
    merged,
    register_kind,
)
from app.core.errors import InvalidInput
from app.core.events import AttentionRaised, MeterSampled, SessionStarted, SessionStopped
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports import SettingsStore

_SETTING = "charger_habits"
_UNITS = {"energy": ("", "Wh", "kWh"), "power": ("", "W", "kW")}


class HabitService:
    """Knows the habits of every charger; what a person set is kept in the books."""

    def __init__(self, settings: SettingsStore, bus: Bus, auditor: Auditor) -> None:
        self._settings = settings
        self._bus = bus
        self._auditor = auditor
        self._known: dict[ChargerId, ChargerHabits] = {}
        self._proposed: dict[ChargerId, ChargerHabits] = {}
        self._clocks: defaultdict[ChargerId, ClockWatch] = defaultdict(ClockWatch)
        self._units: defaultdict[ConnectorId, UnitCheck] = defaultdict(UnitCheck)
        self._ended_wh: dict[ConnectorId, int] = {}
        bus.subscribe(MeterSampled, self._on_sampled)
        bus.subscribe(SessionStarted, self._on_started)
        bus.subscribe(SessionStopped, self._on_stopped)

    async def load(self) -> None:
        """Read what was set before."""
        stored = (await self._settings.all()).get(_SETTING, {})
        for name, habits in stored.items():
            register = RegisterKind(habits.pop("register", RegisterKind.UNKNOWN))
            self._known[ChargerId(name)] = ChargerHabits(**habits, register=register)

    # -- asking ----------------------------------------------------------------------------

    def of(self, charger_id: ChargerId) -> ChargerHabits:
        """Return what is known of a charger."""
        return self._known.get(charger_id, _USUAL)

    def proposed(self, charger_id: ChargerId) -> ChargerHabits | None:
        """Return the habits as they should be set by what was measured; None: as they are."""
        return self._proposed.get(charger_id)

    def clock_behind(self, charger_id: ChargerId) -> timedelta:
        """Return how far a charger's clock is behind ours; negative: ahead; zero: right."""
        watch = self._clocks.get(charger_id)
        return watch.behind if watch else timedelta()

    def export(self) -> Mapping[str, Mapping[str, str]]:
        """Return the habits of all chargers, as plain words."""
        return {str(charger_id): asdict(habits) for charger_id, habits in self._known.items()}

    # -- changing --------------------------------------------------------------------------

    @audited("charger.habits", Role.MANAGER)
    async def set(self, charger_id: ChargerId, habits: ChargerHabits, *, by: Operator) -> None:
        """Say how a charger is read from now on.

        Raises:
            InvalidInput: There is no such zone or unit.
        """
        if habits.assumed_zone and habits.assumed_zone not in available_timezones():
            raise InvalidInput(
                "There is no time zone {assumed_zone}.", assumed_zone=habits.assumed_zone
            )
        if habits.energy_unit not in _UNITS["energy"] or habits.power_unit not in _UNITS["power"]:
            raise InvalidInput("Energy is in Wh or kWh, power in W or kW.")
        self._proposed.pop(charger_id, None)
        await self._keep(charger_id, habits)

    async def accept_proposal(self, charger_id: ChargerId, *, by: Operator) -> None:
        """Set what was proposed for a charger, if something is."""
        habits = self._proposed.get(charger_id)
        if habits is not None:
            await self.set(charger_id, habits, by=by)

    async def _keep(self, charger_id: ChargerId, habits: ChargerHabits) -> None:
        self._known[charger_id] = habits
        await self._settings.save(_SETTING, self.export())

    # -- learning --------------------------------------------------------------------------

    def clock_shown(self, charger_id: ChargerId, at: datetime, received_at: datetime) -> None:
        """Note the time stamp of a reading as the charger wrote it."""
        watch = self._clocks[charger_id]
        was_right = not watch.behind
        watch.shown(at, received_at)
        if was_right and watch.behind:
            word = "behind" if watch.behind > timedelta() else "ahead"
            text = f"Its clock is {abs(watch.behind)} {word}; our time is used"
            self._bus.publish(AttentionRaised(charger_id, "clock_wrong", text, received_at))

    def _on_sampled(self, fact: MeterSampled) -> None:
        charger_id = fact.connector.charger_id
        found = self._units[fact.connector].add(fact.reading)
        if found is None or charger_id in self._proposed:
            return
        habits = merged(self.of(charger_id), found)
        if habits == self.of(charger_id):
            return
        self._proposed[charger_id] = habits
        unit = found.energy_unit or found.power_unit
        what = "energy" if found.energy_unit else "power"
        text = f"Its {what} differs from the rest by a factor of 1000: it seems to be in {unit}"
        at = fact.reading.received_at
        self._bus.publish(AttentionRaised(charger_id, "unit_mismatch", text, at))

    def _on_stopped(self, fact: SessionStopped) -> None:
        if fact.session.meter_stop_wh is not None:
            self._ended_wh[fact.session.connector] = fact.session.meter_stop_wh

    def _on_started(self, fact: SessionStarted) -> None:
        session = fact.session
        ended_wh = self._ended_wh.get(session.connector, 0)
        kind = register_kind(ended_wh, session.meter_start_wh)
        charger_id = session.connector.charger_id
        if kind is not RegisterKind.UNKNOWN:
            self._known[charger_id] = replace(self.of(charger_id), register=kind)


_USUAL = ChargerHabits()


def zone_of(habits: ChargerHabits) -> ZoneInfo:
    """Return the zone of time stamps that carry none."""
    return ZoneInfo(habits.assumed_zone or "UTC")
