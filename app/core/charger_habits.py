"""What is known of one charger's ways: learned from what it sends, or set by a person."""

from collections import deque
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.core.connector_map import ConnectorMap
from app.core.energy import JITTER_WH
from app.core.readings import MeterReading
from app.core.redials import RedialSpan, redial_span

CLOCK_TOLERANCE = timedelta(minutes=5)
"""A clock that is off by less is right enough to bill by (habit 18)."""

_CLOCK_READINGS = 5
_CLOCK_SPREAD = timedelta(seconds=30)
_CLOCK_SPAN = timedelta(minutes=1)
_CLOCK_PAUSE = timedelta(seconds=15)
_UNIT_PAUSE = timedelta(seconds=5)
_UNIT_CHECKED_WH = 3000.0
_REAL_POWER_W = 500.0
_KILO = 1000.0


class RegisterKind(StrEnum):
    """Whether the energy register counts for ever or starts anew with each session (habit 33)."""

    UNKNOWN = "unknown"
    LIFETIME = "lifetime"
    SESSION = "session"


class CloseManner(StrEnum):
    """How a connection is closed when the program ends (habit 8).

    Most chargers dial again at once when they are told of a service restart (1012). Some take any
    proper close for a good-bye and stay away: those lose the connection without a word.
    """

    TOLD = "told"
    DROPPED = "dropped"


class LimitEffect(StrEnum):
    """What a charger does with limits, seen by its meter and not by its answer (habit 40)."""

    UNKNOWN = "unknown"
    OBEYED = "obeyed"
    IGNORED = "ignored"


NO_SUBPROTOCOL = "none"
"""Stands for the subprotocol of a charger that offers none."""


@dataclass(frozen=True, slots=True)
class ChargerHabits:
    """The ways of one charger.

    Attributes:
        assumed_zone: IANA name of the zone of time stamps that carry none; empty: UTC.
        energy_unit, power_unit: What its values are in, whatever it says; empty: as it says.
        register_set: A person said what the register counts: nothing is learned over it.
        subprotocol: What it calls OCPP 1.6 when it dials in; empty while nobody knows.
        close: How its connection is closed when the program ends.
        redials_s: Seconds that it was away before each of its latest returns.
        connector_map: Pairs of a connector's number as it says it and as it is here (habit 21).
        limits: What it does with limits.
        mirror: Where a copy of what it says goes, without its identity; empty: nowhere.
    """

    assumed_zone: str = ""
    energy_unit: str = ""
    power_unit: str = ""
    register: RegisterKind = RegisterKind.UNKNOWN
    register_set: bool = False
    subprotocol: str = ""
    close: CloseManner = CloseManner.TOLD
    redials_s: tuple[int, ...] = ()
    connector_map: ConnectorMap = ()
    limits: LimitEffect = LimitEffect.UNKNOWN
    mirror: str = ""

    @property
    def corrects(self) -> bool:
        """Tell whether what the charger sends is read differently for it."""
        units = self.energy_unit or self.power_unit
        return bool(self.assumed_zone or units or self.connector_map)

    @property
    def redial(self) -> RedialSpan | None:
        """How long it usually takes to come back; None while too little is known."""
        return redial_span(self.redials_s)


class ClockWatch:
    """Finds out how far a charger's clock is off.

    Readings that are kept while offline are late too, but each by another span. A clock that is off
    makes all readings late, or early, by the same one.
    """

    def __init__(self) -> None:
        self._seen: deque[tuple[datetime, timedelta]] = deque(maxlen=_CLOCK_READINGS)
        self._behind = timedelta()

    @property
    def behind(self) -> timedelta:
        """How far the clock is behind ours; negative: ahead; zero while it is right enough."""
        return self._behind

    def shown(self, at: datetime, received_at: datetime) -> None:
        """Note what the clock showed in a reading, and when that arrived."""
        in_time = abs(received_at - at) <= CLOCK_TOLERANCE
        if in_time:
            # Nothing that was kept, or read by a wrong clock, comes just in time.
            self._behind = timedelta()
        # Some charger sends a reading a second: a few of them must still span a minute.
        if self._seen and received_at - self._seen[-1][0] < _CLOCK_PAUSE:
            return
        self._seen.append((received_at, received_at - at))
        if in_time:
            return
        lags = sorted(lag for _, lag in self._seen)
        if len(lags) < _CLOCK_READINGS or lags[-1] - lags[0] > _CLOCK_SPREAD:
            return
        if self._seen[-1][0] - self._seen[0][0] < _CLOCK_SPAN:
            return
        behind = lags[len(lags) // 2]
        if abs(behind - self._behind) > _CLOCK_SPREAD:
            # Otherwise as before: a repeated reading must get the same time again.
            self._behind = behind


class UnitCheck:
    """Compares energy with power over time, and power with voltage and current (habit 34).

    A factor of a thousand between them is no measuring error but a unit.
    """

    def __init__(self) -> None:
        self._first: MeterReading | None = None
        self._last: MeterReading | None = None
        self._expected_wh = 0.0

    def add(self, reading: MeterReading) -> ChargerHabits | None:
        """Take one reading of a connector; return the unit that is wrong, once it shows."""
        if self._last is not None and timedelta() <= reading.at - self._last.at < _UNIT_PAUSE:
            return None
        known_w = _voltage_times_current_w(reading)
        if known_w >= _REAL_POWER_W and reading.power_w:
            if _about(known_w / reading.power_w, _KILO):
                return ChargerHabits(power_unit="kW")
            if _about(reading.power_w / known_w, _KILO):
                return ChargerHabits(power_unit="W")
        if reading.energy_wh is None or (not reading.power_w and not known_w):
            return None
        return self._compare(reading, known_w or reading.power_w or 0.0)

    def _compare(self, reading: MeterReading, power_w: float) -> ChargerHabits | None:
        last, self._last = self._last, reading
        first = self._first
        if last is None or first is None or reading.at - last.at > timedelta(hours=1):
            self._first, self._expected_wh = reading, 0.0
            return None
        self._expected_wh += power_w * (reading.at - last.at).total_seconds() / 3600
        counted_wh = (reading.energy_wh or 0) - (first.energy_wh or 0)
        if max(self._expected_wh, counted_wh) < _UNIT_CHECKED_WH or counted_wh <= 0:
            return None
        expected_wh, self._first, self._expected_wh = self._expected_wh, reading, 0.0
        if _about(expected_wh / counted_wh, _KILO):
            return ChargerHabits(energy_unit="kWh")
        if expected_wh and _about(counted_wh / expected_wh, _KILO):
            # Which of the two is it? A charger that charges draws more than a few watts.
            real = power_w >= _REAL_POWER_W
            return ChargerHabits(energy_unit="Wh") if real else ChargerHabits(power_unit="kW")
        return None


def register_kind(end_wh: int, next_start_wh: int) -> RegisterKind:
    """Tell from the end of one session and the start of the next what the register counts."""
    if end_wh <= JITTER_WH:
        return RegisterKind.UNKNOWN
    if next_start_wh <= 1:
        return RegisterKind.SESSION
    return RegisterKind.LIFETIME if next_start_wh >= end_wh - JITTER_WH else RegisterKind.UNKNOWN


def merged(known: ChargerHabits, found: ChargerHabits) -> ChargerHabits:
    """Return what is known with what was found put over it."""
    return replace(
        known,
        energy_unit=found.energy_unit or known.energy_unit,
        power_unit=found.power_unit or known.power_unit,
        connector_map=found.connector_map or known.connector_map,
    )


def _voltage_times_current_w(reading: MeterReading) -> float:
    voltages, currents = reading.voltage_v, reading.current_a
    return (
        (voltages.l1 or 0.0) * (currents.l1 or 0.0)
        + (voltages.l2 or 0.0) * (currents.l2 or 0.0)
        + (voltages.l3 or 0.0) * (currents.l3 or 0.0)
    )


def _about(ratio: float, factor: float) -> bool:
    return 0.7 <= ratio / factor <= 1.4
