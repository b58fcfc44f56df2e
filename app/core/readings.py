"""What a meter said, in one set of units."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class ReadingContext(StrEnum):
    """Why the reading was taken (OCPP 1.6, 7.31 ReadingContext, in our words)."""

    PERIODIC = "periodic"
    CLOCK = "clock"
    BEGIN = "begin"
    END = "end"
    TRIGGER = "trigger"
    INTERRUPTION = "interruption"
    OTHER = "other"


class Phases(NamedTuple):
    """One quantity on the three phases; None where the meter gave nothing."""

    l1: float | None = None
    l2: float | None = None
    l3: float | None = None


NO_PHASES = Phases()


@dataclass(frozen=True, slots=True)
class MeterReading:
    """All that one meter said at one moment.

    Attributes:
        at: The charger's clock, UTC, corrected only where it cannot be right.
        received_at: Our clock, UTC.
        energy_wh: Import register in Wh; None where the frame held none.
        power_w: Active import in W, the total of all phases.
        current_a: Import current in A for each phase.
        voltage_v: Phase-to-neutral voltage in V for each phase (DC: the first).
        soc_percent: State of charge of the vehicle, 0 to 100.
        temperature_c: Temperature in degrees Celsius.
        current_offered_a: The current that the charger offers to the vehicle, in A.
    """

    at: datetime
    received_at: datetime
    context: ReadingContext = ReadingContext.PERIODIC
    energy_wh: int | None = None
    power_w: float | None = None
    current_a: Phases = NO_PHASES
    voltage_v: Phases = NO_PHASES
    soc_percent: float | None = None
    temperature_c: float | None = None
    current_offered_a: float | None = None


def still(reading: MeterReading) -> MeterReading:
    """Return a reading with nothing flowing: what was measured before a stop or a pause is past."""
    return replace(
        reading,
        power_w=None if reading.power_w is None else 0.0,
        current_a=Phases(*(None if current is None else 0.0 for current in reading.current_a)),
    )
