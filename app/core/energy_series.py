"""Energy of a session over time, and its parts before and after given moments."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from app.core.energy import EnergyReading, NoReadings, SessionMeter

_INSTANT = timedelta(microseconds=1)


def apportion(total: int, weights: Sequence[int]) -> list[int]:
    """Divide a whole number by weights into whole numbers that sum to it.

    By the rule of d'Hondt, because with it more to divide never leaves anyone with less, which
    plain rounding does. Without any weight all goes to the last.
    """
    whole = sum(weights)
    if whole == 0:
        return [0] * (len(weights) - 1) + [total]
    shares = [total * weight // whole for weight in weights]
    for _ in range(total - sum(shares)):
        most = max(range(len(weights)), key=lambda i: Fraction(weights[i], shares[i] + 1))
        shares[most] += 1
    return shares


def apportion_over(total: int, edges: Sequence[datetime]) -> list[int]:
    """Divide a whole number over the times between consecutive edges, evenly in time."""
    return apportion(total, [(after - before) // _INSTANT for before, after in pairwise(edges)])


@dataclass(frozen=True, slots=True)
class EnergySeries:
    """How much a session had charged, in Wh since its start, at each moment it was read.

    Attributes:
        points: In the order of time; the energy (`register_wh`) never falls. At least one.
    """

    points: tuple[EnergyReading, ...]

    def __post_init__(self) -> None:
        if not self.points:
            raise NoReadings("A session without a single reading has no energy")
        for before, after in pairwise(self.points):
            if after.at < before.at or after.register_wh < before.register_wh:
                raise ValueError("Energy over time goes neither back in time nor down")

    @classmethod
    def of_registers(cls, readings: Iterable[EnergyReading]) -> "EnergySeries":
        """Build it from a register as chargers report it, in any order: see SessionMeter.

        Raises:
            NoReadings: There are none.
        """
        ordered = sorted(readings, key=lambda reading: reading.at)
        if not ordered:
            raise NoReadings("A session without a single reading has no energy")
        meter = SessionMeter(ordered[0])
        points = []
        for reading in ordered:
            meter.add(reading)
            points.append(EnergyReading(reading.at, meter.energy_wh))
        return cls(tuple(points))

    @property
    def energy_wh(self) -> int:
        """Energy between the first and the last reading, in Wh."""
        return self.points[-1].register_wh - self.points[0].register_wh

    @property
    def starts_at(self) -> datetime:
        """Moment of the first reading."""
        return self.points[0].at

    @property
    def ends_at(self) -> datetime:
        """Moment of the last reading."""
        return self.points[-1].at

    def split(self, cuts: Sequence[datetime]) -> list[int]:
        """Return the energy in Wh before, between and after `cuts`, which are in order.

        Between two readings energy is taken to flow evenly. The parts sum to `energy_wh`.
        """
        parts = [0] * (len(cuts) + 1)
        for before, after in pairwise(self.points):
            first = bisect_right(cuts, before.at)
            edges = [before.at, *cuts[first : bisect_left(cuts, after.at)], after.at]
            shares = apportion_over(after.register_wh - before.register_wh, edges)
            for part, share in enumerate(shares, start=first):
                parts[part] += share
        return parts
