"""Energy of a session from whatever the charger reported."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

JITTER_WH = 20
"""Meters are read and rounded twice; a register that falls by less has not been reset."""

MOST_POWER_W = 400_000.0
"""No connector delivers more; energy beyond it is not energy but another register."""

SLACK = timedelta(minutes=5)
"""How far a charger's clock may be off between two readings before we call them implausible."""


class NoReadings(ValueError):
    """There was nothing to compute an energy from."""


class EnergySource(StrEnum):
    """Where the last kWh of a session comes from."""

    STOP = "stop"
    METER = "meter"
    NEXT_START = "next_start"
    ESTIMATE = "estimate"
    REPLAY = "replay"


class Confidence(StrEnum):
    """How far an energy can be trusted."""

    SURE = "sure"
    LIKELY = "likely"
    TO_CHECK = "to_check"


@dataclass(frozen=True, slots=True)
class EnergyReading:
    """An import register in Wh and the moment it was read."""

    at: datetime
    register_wh: int


@dataclass(frozen=True, slots=True)
class EnergyResult:
    """Energy of a session in Wh, and how far to trust it."""

    energy_wh: int
    confidence: Confidence


class SessionMeter:
    """Adds up the energy of one session while its readings come in.

    A register that runs backwards starts a new segment instead of subtracting (OCPP 1.6 3.16, and
    chargers whose register counts sessions or was replaced). Where it climbs back to where it was,
    the dip was a wrong reading and the register counts through. A climb that no connector could
    deliver is another register, not energy. The energy never falls and is never negative.
    """

    def __init__(self, start: EnergyReading, *, most_power_w: float = MOST_POWER_W) -> None:
        self._most_power_w = most_power_w
        self._total_wh = 0
        self._last = start
        self._before_dip: tuple[int, EnergyReading] | None = None
        self._confidence = Confidence.SURE

    @property
    def energy_wh(self) -> int:
        """Energy so far in Wh."""
        return self._total_wh

    @property
    def register_wh(self) -> int:
        """The register as it was last read, in Wh."""
        return self._last.register_wh

    @property
    def result(self) -> EnergyResult:
        """Energy so far and how far to trust it."""
        return EnergyResult(self._total_wh, self._confidence)

    def add(self, reading: EnergyReading) -> None:
        """Count one reading; an older one than the last counts as if it came now."""
        if self._climbed_back(reading):
            return
        delta = reading.register_wh - self._last.register_wh
        if delta < 0:
            self._fell(reading, delta)
        elif self._plausible(delta, self._last, reading):
            self._total_wh += delta
            self._last = reading
        else:
            self._confidence = Confidence.TO_CHECK
            self._last = reading

    def _climbed_back(self, reading: EnergyReading) -> bool:
        if self._before_dip is None:
            return False
        total_wh, before = self._before_dip
        delta = reading.register_wh - before.register_wh
        if delta < 0 or not self._plausible(delta, before, reading):
            return False
        self._total_wh = max(self._total_wh, total_wh + delta)
        self._last, self._before_dip = reading, None
        return True

    def _fell(self, reading: EnergyReading, delta: int) -> None:
        if -delta <= JITTER_WH:
            return
        self._before_dip = (self._total_wh, self._last)
        self._confidence = Confidence.LIKELY
        # After a reset the register counts from zero: what it shows was delivered since.
        if self._plausible(reading.register_wh, self._last, reading):
            self._total_wh += reading.register_wh
        self._last = reading

    def _plausible(self, delta_wh: int, since: EnergyReading, until: EnergyReading) -> bool:
        span = max(until.at - since.at, timedelta()) + SLACK
        return delta_wh <= self._most_power_w * span.total_seconds() / 3600


def session_energy(readings: Iterable[EnergyReading]) -> EnergyResult:
    """Return the energy between the first and the last of `readings`, in the order given.

    Raises:
        NoReadings: The sequence is empty.
    """
    rest = iter(readings)
    try:
        meter = SessionMeter(next(rest))
    except StopIteration:
        raise NoReadings("A session without a single reading has no energy") from None
    for reading in rest:
        meter.add(reading)
    return meter.result
