"""Sampled values of a MeterValues message, in the wording of one charger."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final

from app.ocpp.simulator.car import Car
from app.ocpp.simulator.electrics import Supply
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.meter import Meter
from app.ocpp.simulator.oddities import Habits

_PHASES: Final = ("L1", "L2", "L3")


class Readings:
    """Turns what one meter shows into sampled values."""

    def __init__(self, meter: Meter, supply: Supply, habits: Habits) -> None:
        self._meter = meter
        self._supply = supply
        self._habits = habits
        self._writers: dict[str, Callable[[], list[Payload]]] = {
            "Energy.Active.Import.Register": self._energy,
            "Power.Active.Import": self._power,
            "Power.Offered": lambda: [self._power_value("Power.Offered", meter.offered_w)],
            "Current.Import": self._current,
            "Current.Offered": self._current_offered,
            "Voltage": lambda: self._per_phase("Voltage", meter.voltages_v, "V", "{}-N"),
            "Temperature": lambda: [
                self._value("Temperature", f"{meter.temperature_c:.1f}", "Celsius")
            ],
            "Frequency": lambda: [self._value("Frequency", "50.0", "")],
        }

    def meter_value(
        self, at: datetime, context: str, measurands: Iterable[str], car: Car | None
    ) -> Payload:
        """Return one element of `meterValue`; its sampledValue is never empty."""
        values: list[Payload] = []
        for name in measurands:
            if name == "SoC":
                values += self._soc(car)
            else:
                values += self._writers[name]()
        for value in values or (values := self._energy()):
            if context != "Sample.Periodic":
                value["context"] = context
        return {"timestamp": self._habits.stamp(at), "sampledValue": values}

    def _energy(self) -> list[Payload]:
        register_wh = self._meter.register_wh
        if self._habits.energy_in_kwh:
            text, unit = f"{register_wh / 1000:.3f}", "kWh"
        else:
            text, unit = str(round(register_wh)), "Wh"
        return [self._value("Energy.Active.Import.Register", text, unit)]

    def _power(self) -> list[Payload]:
        total = self._power_value("Power.Active.Import", self._meter.power_w)
        if not self._habits.per_phase_only or self._supply.is_dc:
            return [total]
        pairs = zip(_PHASES, self._meter.currents_a, self._meter.voltages_v, strict=False)
        return [
            self._power_value("Power.Active.Import", amp * volt) | {"phase": phase}
            for phase, amp, volt in pairs
        ]

    def _current(self) -> list[Payload]:
        return self._per_phase("Current.Import", self._meter.currents_a, "A", "{}")

    def _current_offered(self) -> list[Payload]:
        volts = self._supply.pack_v if self._supply.is_dc else self._supply.nominal_v * 3
        return [self._value("Current.Offered", f"{self._meter.offered_w / volts:.1f}", "A")]

    def _soc(self, car: Car | None) -> list[Payload]:
        if car is None or not (self._supply.is_dc or self._supply.tells_soc):
            return []
        value = self._value("SoC", str(round(car.soc_percent)), "Percent")
        return [value | {"location": "EV"}]

    def _per_phase(
        self, measurand: str, amounts: tuple[float, ...], unit: str, naming: str
    ) -> list[Payload]:
        if self._supply.is_dc:
            return [self._value(measurand, f"{amounts[0]:.1f}", unit)]
        return [
            self._value(measurand, f"{amount:.1f}", unit) | {"phase": naming.format(phase)}
            for phase, amount in zip(_PHASES, amounts, strict=False)
        ]

    def _power_value(self, measurand: str, power_w: float) -> Payload:
        if self._habits.power_in_kw:
            return self._value(measurand, f"{power_w / 1000:.3f}", "kW")
        return self._value(measurand, f"{power_w:.0f}", "W")

    def _value(self, measurand: str, text: str, unit: str) -> Payload:
        if self._habits.omits_units or not unit:
            return {"value": text, "measurand": measurand}
        return {"value": text, "measurand": measurand, "unit": unit}
