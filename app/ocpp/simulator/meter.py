"""The energy meter of one charging point, with the small unrest of a real one."""

from random import Random
from typing import Final

from app.ocpp.simulator.electrics import Flow, Supply

_AMBIENT_C: Final = 18.0
_HEATING_C: Final = 24.0
_THERMAL_S: Final = 600.0


class Meter:
    """A register in Wh that only counts up, and momentary values per phase.

    Attributes:
        register_wh: Energy delivered since the meter was built in.
        power_w: Active power now.
        currents_a: Current per phase; one value for direct current.
        voltages_v: Voltage per phase; one value for direct current.
        temperature_c: Inside the housing.
    """

    def __init__(self, supply: Supply, rng: Random) -> None:
        self._supply = supply
        self._rng = rng
        self.register_wh = float(rng.randrange(20_000, 9_000_000))
        self.temperature_c = _AMBIENT_C + rng.uniform(-4, 4)
        self.power_w = 0.0
        self.offered_w = 0.0
        self.currents_a: tuple[float, ...] = ()
        self.voltages_v: tuple[float, ...] = ()
        self.rest()

    @property
    def count(self) -> int:
        """Return the wires measured one by one: 1 for direct current, else the phases."""
        return 1 if self._supply.is_dc else self._supply.phases

    def rest(self) -> None:
        """Note that nothing flows any more."""
        self._note(Flow(phases=self.count))

    def run(self, flow: Flow, seconds: float) -> float:
        """Let `flow` run for `seconds`, and return the energy measured in Wh."""
        self._note(flow)
        energy_wh = self.power_w * seconds / 3600
        self.register_wh += energy_wh
        self._warm(seconds)
        return energy_wh

    def _note(self, flow: Flow) -> None:
        unrest = 1 + self._rng.uniform(-0.006, 0.006)
        self.power_w = min(flow.power_w * unrest, self._supply.rated_w)
        self.offered_w = flow.offered_w
        self.voltages_v = self._voltages()
        self.currents_a = self._currents(flow.phases)

    def _voltages(self) -> tuple[float, ...]:
        if self._supply.is_dc:
            return (self._supply.pack_v + self._rng.uniform(-3, 3) if self.power_w else 0.0,)
        sag_v = 3.0 * self.power_w / self._supply.rated_w
        nominal_v = self._supply.nominal_v
        return tuple(nominal_v - sag_v + self._rng.uniform(-1.2, 1.2) for _ in range(self.count))

    def _currents(self, phases: int) -> tuple[float, ...]:
        if not self.power_w:
            return (0.0,) * self.count
        if self._supply.is_dc:
            return (self.power_w / self.voltages_v[0],)
        share_w = self.power_w / phases
        return tuple(
            share_w / volt if phase < phases else 0.0 for phase, volt in enumerate(self.voltages_v)
        )

    def _warm(self, seconds: float) -> None:
        goal_c = _AMBIENT_C + _HEATING_C * self.power_w / self._supply.rated_w
        self.temperature_c += (goal_c - self.temperature_c) * min(1.0, seconds / _THERMAL_S)
