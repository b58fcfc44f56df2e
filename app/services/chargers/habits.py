"""Each charger's ways: learned, shown, and corrected by a person."""

import json
from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

import msgspec

from app.core.bus import Bus
from app.core.charger_habits import (
    ChargerHabits,
    ClockWatch,
    RegisterKind,
    UnitCheck,
    merged,
    register_kind,
)
from app.core.connector_map import check_map
from app.core.errors import InvalidInput, NotAllowed
from app.core.events import (
    AttentionRaised,
    HabitsChanged,
    MeterSampled,
    SessionStarted,
    SessionStopped,
)
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.kept import Kept
from app.services.ports.journal import SettingsStore

_UNITS = {"energy": ("", "Wh", "kWh"), "power": ("", "W", "kW")}
LONGEST_SUBPROTOCOL = 40


class HabitService:
    """Knows the habits of every charger.

    What a person set is in the books when `set` returns; what was learned with the next `settle`.
    """

    def __init__(self, settings: SettingsStore, bus: Bus, auditor: Auditor) -> None:
        self._kept = Kept(settings, "charger_habits", dict[ChargerId, ChargerHabits], {})
        self._bus = bus
        self._auditor = auditor
        self._learned = False
        self._proposed: dict[ChargerId, ChargerHabits] = {}
        self._clocks: defaultdict[ChargerId, ClockWatch] = defaultdict(ClockWatch)
        self._units: defaultdict[ConnectorId, UnitCheck] = defaultdict(UnitCheck)
        self._ended_wh: dict[ConnectorId, int] = {}
        bus.subscribe(MeterSampled, self._on_sampled)
        bus.subscribe(SessionStarted, self._on_started)
        bus.subscribe(SessionStopped, self._on_stopped)

    async def load(self) -> None:
        """Read what was set and learned before."""
        for charger_id, habits in (await self._kept.load()).items():
            self._bus.publish(HabitsChanged(charger_id, habits))

    async def settle(self) -> None:
        """Put into the books what was learned since the last time."""
        if self._learned:
            self._learned = False
            await self._kept.save(self._kept.value)

    # -- asking ----------------------------------------------------------------------------

    def of(self, charger_id: ChargerId) -> ChargerHabits:
        """Return what is known of a charger."""
        return self._kept.value.get(charger_id, _USUAL)

    def proposed(self, charger_id: ChargerId) -> ChargerHabits | None:
        """Return the habits as they should be set by what was measured; None: as they are."""
        return self._proposed.get(charger_id)

    def clock_behind(self, charger_id: ChargerId) -> timedelta:
        """Return how far a charger's clock is behind ours; negative: ahead; zero: right."""
        watch = self._clocks.get(charger_id)
        return watch.behind if watch else timedelta()

    def export(self) -> dict[str, dict[str, Any]]:
        """Return the habits of all chargers, as plain words and numbers."""
        plain: dict[str, dict[str, Any]] = msgspec.to_builtins(self._kept.value)
        return plain

    def export_text(self) -> str:
        """Return the habits of all chargers as JSON, for a file."""
        return json.dumps(self.export(), indent=2, ensure_ascii=False) + "\n"

    # -- changing --------------------------------------------------------------------------

    @audited("charger.habits", Role.MANAGER)
    async def set(self, charger_id: ChargerId, habits: ChargerHabits, *, by: Operator) -> None:
        """Say how a charger is read from now on.

        Raises:
            InvalidInput: There is no such zone or unit, or the map of connectors is not plain.
            NotAllowed: Only an administrator may set a mirror.
        """
        if habits.assumed_zone and habits.assumed_zone not in available_timezones():
            raise InvalidInput(
                "There is no time zone {assumed_zone}.", assumed_zone=habits.assumed_zone
            )
        if habits.energy_unit not in _UNITS["energy"] or habits.power_unit not in _UNITS["power"]:
            raise InvalidInput("Energy is in Wh or kWh, power in W or kW.")
        _check_subprotocol(habits.subprotocol)
        _check_mirror(habits.mirror)
        check_map(habits.connector_map)
        if habits.mirror != self.of(charger_id).mirror and not by.may(Role.ADMIN):
            raise NotAllowed("Only an administrator may copy a charger's messages elsewhere.")
        self._proposed.pop(charger_id, None)
        self._note(charger_id, habits)
        await self._kept.save(self._kept.value)

    async def accept_proposal(self, charger_id: ChargerId, *, by: Operator) -> None:
        """Set what was proposed for a charger, if something is."""
        habits = self._proposed.get(charger_id)
        if habits is not None:
            await self.set(charger_id, habits, by=by)

    # -- learning --------------------------------------------------------------------------

    def learned(self, charger_id: ChargerId, habits: ChargerHabits) -> None:
        """Note what a charger showed of itself."""
        if habits != self.of(charger_id):
            self._learned = True
            self._note(charger_id, habits)

    def propose(
        self, charger_id: ChargerId, found: ChargerHabits, kind: str, text: str, at: datetime
    ) -> None:
        """Put before people what should be set for a charger; once, and not what is set already.

        Args:
            kind, text: Of the attention that is raised.
        """
        known = self._proposed.get(charger_id, self.of(charger_id))
        wanted = merged(known, found)
        if wanted == known:
            return
        self._proposed[charger_id] = wanted
        self._bus.publish(AttentionRaised(charger_id, kind, text, at))

    def clock_shown(self, charger_id: ChargerId, at: datetime, received_at: datetime) -> None:
        """Note the time stamp of a reading as the charger wrote it."""
        watch = self._clocks[charger_id]
        was_right = not watch.behind
        watch.shown(at, received_at)
        if was_right and watch.behind:
            word = "behind" if watch.behind > timedelta() else "ahead"
            text = f"Its clock is {abs(watch.behind)} {word}; our time is used"
            self._bus.publish(AttentionRaised(charger_id, "clock_wrong", text, received_at))

    def _note(self, charger_id: ChargerId, habits: ChargerHabits) -> None:
        self._kept.value = self._kept.value | {charger_id: habits}
        self._bus.publish(HabitsChanged(charger_id, habits))

    def _on_sampled(self, fact: MeterSampled) -> None:
        found = self._units[fact.connector].add(fact.reading)
        if found is None:
            return
        unit = found.energy_unit or found.power_unit
        what = "energy" if found.energy_unit else "power"
        text = f"Its {what} differs from the rest by a factor of 1000: it seems to be in {unit}"
        at = fact.reading.received_at
        self.propose(fact.connector.charger_id, found, "unit_mismatch", text, at)

    def _on_stopped(self, fact: SessionStopped) -> None:
        if fact.session.meter_stop_wh is not None:
            self._ended_wh[fact.session.connector] = fact.session.meter_stop_wh

    def _on_started(self, fact: SessionStarted) -> None:
        session = fact.session
        ended_wh = self._ended_wh.get(session.connector, 0)
        kind = register_kind(ended_wh, session.meter_start_wh)
        charger_id = session.connector.charger_id
        known = self.of(charger_id)
        if kind is not RegisterKind.UNKNOWN and not known.register_set:
            self.learned(charger_id, replace(known, register=kind))


_USUAL = ChargerHabits()


def zone_of(habits: ChargerHabits) -> ZoneInfo:
    """Return the zone of time stamps that carry none."""
    return ZoneInfo(habits.assumed_zone or "UTC")


def _check_subprotocol(name: str) -> None:
    if len(name) > LONGEST_SUBPROTOCOL or not name.isascii() or any(c in " ,\t" for c in name):
        raise InvalidInput("A subprotocol is one word, such as ocpp1.6.")
    if name.casefold().startswith("ocpp2"):
        raise InvalidInput("This program speaks OCPP 1.6; {name} is another language.", name=name)


def _check_mirror(url: str) -> None:
    parts = urlsplit(url)
    if url and (parts.scheme not in ("ws", "wss") or not parts.hostname):
        raise InvalidInput("A mirror has an address such as wss://portal.example/ocpp.")
