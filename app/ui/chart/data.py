"""What a chart of one connector draws: columns of readings, without Qt and without drawing."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.core.readings import MeterReading
from app.services.ports.session import MeterSeries

Column = NDArray[np.float64]

MOST_POINTS = 1500
"""Points that a curve is loaded with; more cannot be told apart on any screen."""

ROOM = 2 * MOST_POINTS
"""Readings that are kept; whoever fills this up should load anew."""

GAP_INTERVALS = 5.0
GAP_AT_LEAST_S = 30.0


class Curve(StrEnum):
    """The curves of a chart, in the units kW, kWh, percent, A and V."""

    POWER = "power_kw"
    ENERGY = "energy_kwh"
    SOC = "soc_percent"
    CURRENT_L1 = "current_l1_a"
    CURRENT_L2 = "current_l2_a"
    CURRENT_L3 = "current_l3_a"
    VOLTAGE_L1 = "voltage_l1_v"
    VOLTAGE_L2 = "voltage_l2_v"
    VOLTAGE_L3 = "voltage_l3_v"


_ROW = {curve: place for place, curve in enumerate(Curve, start=1)}
_KILO = (Curve.POWER, Curve.ENERGY)


@dataclass(frozen=True, slots=True)
class Line:
    """One curve ready to draw: a NaN in `values` is a gap.

    Attributes:
        at_s: Seconds since 1970, UTC, ascending.
    """

    at_s: Column
    values: Column

    @property
    def empty(self) -> bool:
        """Tell whether nothing was ever read for this curve."""
        return self.at_s.size == 0

    def within(self, since_s: float, until_s: float) -> Column:
        """Return the values that were read in a time span."""
        first, last = np.searchsorted(self.at_s, (since_s, until_s), side="left")
        part = self.values[first:last]
        return part[np.isfinite(part)]

    def value_at(self, at_s: float) -> float | None:
        """Return the value read last before or nearest to a moment; None in a gap."""
        if self.empty:
            return None
        place = int(np.searchsorted(self.at_s, at_s))
        near = [each for each in (place - 1, place) if 0 <= each < self.at_s.size]
        nearest = min(near, key=lambda each: abs(self.at_s[each] - at_s))
        value = float(self.values[nearest])
        too_far = abs(float(self.at_s[nearest]) - at_s) > gap_s(self.at_s)
        return None if too_far or np.isnan(value) else value


class ChartData:
    """Readings of one connector, oldest first, in one block of memory.

    Live readings are added at the end; an older one than the last is history that a later load
    brings.
    """

    def __init__(self) -> None:
        self._block = np.full((len(Curve) + 1, ROOM), np.nan)
        self._used = 0

    @property
    def full(self) -> bool:
        """Tell whether there is no room for a further reading."""
        return self._used == ROOM

    @property
    def last_at_s(self) -> float | None:
        """When the newest reading was taken; None where there is none."""
        return float(self._block[0, self._used - 1]) if self._used else None

    @property
    def count(self) -> int:
        """How many readings are held."""
        return self._used

    def load(self, series: MeterSeries) -> None:
        """Hold these readings and no others."""
        columns = [
            series.at_s,
            series.power_w,
            series.energy_wh,
            series.soc_percent,
            *series.current_a,
            *series.voltage_v,
        ]
        # Half of the room stays free for what comes in live.
        block = np.array([list(column) for column in columns], dtype=np.float64)[:, -MOST_POINTS:]
        self._used = block.shape[1]
        self._block[:, : self._used] = block
        for curve in _KILO:
            self._block[_ROW[curve], : self._used] /= 1000

    def append(self, reading: MeterReading) -> bool:
        """Add a reading at the end; tell whether it was newer than the last and there was room."""
        at_s = reading.at.timestamp()
        last = self.last_at_s
        if self.full or (last is not None and at_s < last):
            return False
        self._block[:, self._used] = (
            at_s,
            _kilo(reading.power_w),
            _kilo(reading.energy_wh),
            _number(reading.soc_percent),
            *(_number(value) for value in reading.current_a),
            *(_number(value) for value in reading.voltage_v),
        )
        self._used += 1
        return True

    def line(self, curve: Curve) -> Line:
        """Return one curve; energy counts from its first reading, over replaced registers too."""
        at_s, values = self._block[0, : self._used], self._block[_ROW[curve], : self._used]
        read = np.isfinite(values)
        at_s, values = at_s[read], values[read]
        if curve is Curve.ENERGY:
            values = _climb(values)
        return _with_gaps(at_s, values)

    def rows(self) -> Column:
        """Return a copy of all readings: a row each, its time first, then the curves in order."""
        rows: Column = self._block[:, : self._used].T.copy()
        return rows


def gap_s(at_s: Column) -> float:
    """Return the time between two readings, in seconds, from which there is a gap."""
    steps = np.diff(at_s)
    usual = float(np.median(steps)) if steps.size else 0.0
    return max(GAP_AT_LEAST_S, GAP_INTERVALS * usual)


def _with_gaps(at_s: Column, values: Column) -> Line:
    """Put a NaN into the middle of each stretch in which nothing was read."""
    before_gap = np.flatnonzero(np.diff(at_s) > gap_s(at_s))
    middles = (at_s[before_gap] + at_s[before_gap + 1]) / 2
    return Line(np.insert(at_s, before_gap + 1, middles), np.insert(values, before_gap + 1, np.nan))


def _climb(register: Column) -> Column:
    if not register.size:
        return register
    steps = np.diff(register, prepend=register[0])
    climbed: Column = np.cumsum(np.maximum(steps, 0))
    return climbed


def _number(value: float | None) -> float:
    return np.nan if value is None else value


def _kilo(value: float | None) -> float:
    return np.nan if value is None else value / 1000
