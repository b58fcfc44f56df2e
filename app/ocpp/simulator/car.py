"""A car (van, bus) on the cable: what its battery wants and when it has had enough."""

from dataclasses import dataclass
from typing import Final

_PACK_EFFICIENCY: Final = 0.93
_TAPER_FROM_PERCENT: Final = 80.0
_TAPER_FLOOR: Final = 0.08


@dataclass(slots=True)
class Car:
    """An electric vehicle.

    Attributes:
        battery_kwh: Usable capacity.
        soc_percent: State of charge, 0 to 100.
        max_ac_kw: Power of its on-board charger on all its phases.
        max_dc_kw: Largest direct-current power, below the taper.
        phases: Phases its on-board charger uses, 1 to 3.
        target_percent: State of charge at which it stops asking for power.
        sleeps_after_s: Seconds on the cable after which it stops asking for a while, or None.
        sleeps_for_s: How long that while is.
    """

    name: str = "Car"
    battery_kwh: float = 60.0
    soc_percent: float = 30.0
    max_ac_kw: float = 11.0
    max_dc_kw: float = 120.0
    phases: int = 3
    target_percent: float = 100.0
    sleeps_after_s: float | None = None
    sleeps_for_s: float = 900.0
    on_cable_s: float = 0.0

    @property
    def is_asleep(self) -> bool:
        if self.sleeps_after_s is None:
            return False
        return 0 <= self.on_cable_s - self.sleeps_after_s < self.sleeps_for_s

    @property
    def is_full(self) -> bool:
        return self.soc_percent >= self.target_percent

    def wanted_w(self, *, direct_current: bool) -> float:
        """Return the power in W it would take now; 0 when asleep or full.

        Above 80 % the battery takes less and less, down to 8 % of its best at 100 %.
        """
        if self.is_full or self.is_asleep:
            return 0.0
        best_kw = self.max_dc_kw if direct_current else self.max_ac_kw
        return best_kw * 1000 * self._taper()

    def take(self, energy_wh: float, seconds: float) -> None:
        """Store energy measured at the charger over `seconds` on the cable."""
        self.on_cable_s += seconds
        stored_percent = energy_wh * _PACK_EFFICIENCY / (self.battery_kwh * 10)
        self.soc_percent = min(100.0, self.soc_percent + stored_percent)

    def _taper(self) -> float:
        if self.soc_percent <= _TAPER_FROM_PERCENT:
            return 1.0
        return max(_TAPER_FLOOR, (100 - self.soc_percent) / (100 - _TAPER_FROM_PERCENT))
