"""What flows between a charging point and a car."""

from dataclasses import dataclass
from typing import Final, Literal

from app.ocpp.simulator.car import Car

Waiting = Literal["", "car", "charger"]
_MIN_CURRENT_A: Final = 6.0  # IEC 61851-1: a smaller current cannot be offered, only none
_MIN_DC_W: Final = 1000.0


@dataclass(frozen=True, slots=True)
class Supply:
    """Rating of one charging point. Power applies to DC, current and phases to AC."""

    kind: Literal["AC", "DC"] = "AC"
    phases: int = 3
    max_current_a: float = 32.0
    max_power_w: float = 150_000.0
    nominal_v: float = 230.0
    pack_v: float = 400.0
    tells_soc: bool = False

    @property
    def is_dc(self) -> bool:
        return self.kind == "DC"

    @property
    def rated_w(self) -> float:
        """Return the largest power in W it can deliver."""
        if self.is_dc:
            return self.max_power_w
        return self.max_current_a * self.nominal_v * self.phases


@dataclass(frozen=True, slots=True)
class Limit:
    """What charging profiles allow; None is no limit."""

    current_a: float | None = None
    power_w: float | None = None
    phases: int | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """Power that flows now, and who holds it back if none does."""

    power_w: float = 0.0
    phases: int = 3
    offered_w: float = 0.0
    waiting_for: Waiting = ""


def settle(supply: Supply, car: Car, limit: Limit) -> Flow:
    """Return what flows: the least of what is offered and what the car wants."""
    phases = min(supply.phases, car.phases, limit.phases or 3)
    offered_w = (
        _offered_dc_w(supply, limit) if supply.is_dc else _offered_ac_w(supply, limit, phases)
    )
    if offered_w <= 0:
        return Flow(phases=phases, waiting_for="charger")
    wanted_w = car.wanted_w(direct_current=supply.is_dc)
    if wanted_w <= 0:
        return Flow(phases=phases, offered_w=offered_w, waiting_for="car")
    return Flow(min(offered_w, wanted_w), phases, offered_w)


def _offered_ac_w(supply: Supply, limit: Limit, phases: int) -> float:
    current_a = supply.max_current_a
    if limit.current_a is not None:
        current_a = min(current_a, limit.current_a)
    if limit.power_w is not None:
        current_a = min(current_a, limit.power_w / (supply.nominal_v * phases))
    return current_a * supply.nominal_v * phases if current_a >= _MIN_CURRENT_A else 0.0


def _offered_dc_w(supply: Supply, limit: Limit) -> float:
    power_w = supply.max_power_w
    if limit.power_w is not None:
        power_w = min(power_w, limit.power_w)
    if limit.current_a is not None:
        power_w = min(power_w, limit.current_a * supply.pack_v)
    return power_w if power_w >= _MIN_DC_W else 0.0
