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

    def worse(self, other: "Confidence") -> "Confidence":
        """Return the one of the two that trusts less."""
        order = list(Confidence)
        return max(self, other, key=order.index)


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
    chargers whose register counts sessions or was replaced). One low reading alone is only a
    suspect: where the next one is back where the register was, it was wrong and counts for nothing.
    A climb that no connector could deliver is another register, not energy. The energy never falls
    and is never negative.
    """

    def __init__(self, start: EnergyReading, *, most_power_w: float = MOST_POWER_W) -> None:
        self._most_power_w = most_power_w
        self._total_wh = 0
        self._last = start
        self._grew_at = start.at
        self._suspect: EnergyReading | None = None
        self._confidence = Confidence.SURE

    @property
    def energy_wh(self) -> int:
        """Energy so far in Wh."""
        return self._total_wh

    @property
    def last(self) -> EnergyReading:
        """The newest reading that counted."""
        return self._last

    @property
    def grew_at(self) -> datetime:
        """When energy was last added; the start where none was."""
        return self._grew_at

    @property
    def result(self) -> EnergyResult:
        """Energy so far and how far to trust it: with a suspect at the end, not at all."""
        confidence = Confidence.TO_CHECK if self._suspect else self._confidence
        return EnergyResult(self._total_wh, confidence)

    def add(self, reading: EnergyReading) -> None:
        """Count one reading; one that is older than the last adds nothing."""
        if reading.at < self._last.at:
            return
        delta = reading.register_wh - self._last.register_wh
        if delta >= 0:
            self._suspect = None
            self._count(delta, reading)
        elif -delta > JITTER_WH:
            self._fell(reading)

    def _fell(self, reading: EnergyReading) -> None:
        if self._suspect is None:
            self._suspect = reading
            return
        # Two low readings: the register was reset, and what it shows was delivered since.
        suspect, self._suspect = self._suspect, None
        self._confidence = self._confidence.worse(Confidence.LIKELY)
        self._count(suspect.register_wh, suspect)
        self._count(max(0, reading.register_wh - suspect.register_wh), reading)

    def _count(self, delta_wh: int, reading: EnergyReading) -> None:
        if self._plausible(delta_wh, reading.at - self._last.at):
            self._total_wh += delta_wh
            self._grew_at = reading.at if delta_wh else self._grew_at
        else:
            self._confidence = Confidence.TO_CHECK
        self._last = reading

    def _plausible(self, delta_wh: int, span: timedelta) -> bool:
        return delta_wh <= self._most_power_w * (span + SLACK).total_seconds() / 3600


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
