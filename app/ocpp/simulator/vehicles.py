"""The vehicles of the simulated depot and the cards of their drivers."""

from dataclasses import dataclass
from typing import Final

from app.ocpp.simulator.car import Car


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of vehicle; powers in kW."""

    word: str
    battery_kwh: float
    max_ac_kw: float
    max_dc_kw: float
    phases: int


@dataclass(frozen=True, slots=True)
class Vehicle:
    """One vehicle with its name in the depot and its card."""

    name: str
    id_tag: str
    kind: Kind

    def car(self, soc_percent: float, *, target_percent: float = 100.0) -> Car:
        """Return it as it arrives at a charger."""
        kind = self.kind
        return Car(
            self.name,
            kind.battery_kwh,
            soc_percent,
            kind.max_ac_kw,
            kind.max_dc_kw,
            kind.phases,
            target_percent,
        )


_KINDS: Final = (
    Kind("Van", 68.0, 11.0, 115.0, 3),
    Kind("Bus", 350.0, 22.0, 150.0, 3),
    Kind("Van", 79.0, 11.0, 115.0, 3),
    Kind("Truck", 315.0, 22.0, 160.0, 3),
    Kind("Van", 50.0, 7.4, 80.0, 1),
    Kind("Car", 58.0, 11.0, 120.0, 3),
)


def vehicle(number: int) -> Vehicle:
    """Return vehicle 1, 2, 3, ...: always the same one for the same number."""
    kind = _KINDS[(number - 1) % len(_KINDS)]
    tag = f"04{(number * 0x9E3779) & 0xFFFFFF:06X}"
    return Vehicle(f"{kind.word} {number:02d}", tag, kind)


BLOCKED_VEHICLE: Final = Vehicle("Van 99", "04B10CED", _KINDS[0])
