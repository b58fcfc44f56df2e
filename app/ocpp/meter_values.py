"""From sampled values to readings: units, phases, contexts. Source: OCPP 1.6, 7.33 to 7.43.

On the hot path: every charger sends these all the time.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from math import isfinite
from typing import Any, NamedTuple

from app.core.readings import NO_PHASES, MeterReading, Phases, ReadingContext
from app.ocpp.translate import instant

_ENERGY = "Energy.Active.Import.Register"
_CONTEXTS: Mapping[str, ReadingContext] = {
    "Sample.Periodic": ReadingContext.PERIODIC,
    "Sample.Clock": ReadingContext.CLOCK,
    "Transaction.Begin": ReadingContext.BEGIN,
    "Transaction.End": ReadingContext.END,
    "Trigger": ReadingContext.TRIGGER,
    "Interruption.Begin": ReadingContext.INTERRUPTION,
    "Interruption.End": ReadingContext.INTERRUPTION,
    "Other": ReadingContext.OTHER,
}
_SCALE: Mapping[str, float] = {"kwh": 1000.0, "kw": 1000.0}

# Where the measurand is left out it is the energy register (7.43), except where the unit says that
# it cannot be (some chargers leave it out of currents too).
_BY_UNIT: Mapping[str, str] = {
    "a": "Current.Import",
    "v": "Voltage",
    "w": "Power.Active.Import",
    "kw": "Power.Active.Import",
    "percent": "SoC",
    "celsius": "Temperature",
}
# Some put what the value is where the standard wants to know why it was read (Alfen).
_BY_CONTEXT: Mapping[str, str] = {"CurrentMax": "Current.Offered"}
# "L1-N" and "L1" are one phase; between two phases ("L1-L2") is another quantity.
_PHASE: Mapping[str, int] = {"L1": 0, "L2": 1, "L3": 2, "L1-N": 0, "L2-N": 1, "L3-N": 2}
# The plug is where the vehicle is; a grid meter or a housing only stand in where there is none.
_PLACE: Mapping[str, int] = {"Outlet": 3, "EV": 2, "Cable": 2, "Body": 1, "Inlet": 0}


def readings(payload: Mapping[str, Any], received_at: datetime) -> list[MeterReading]:
    """Read meterValue (or transactionData): one reading a time stamp, in the order they came.

    Elements with the same time stamp are one reading (some chargers send one element a measurand).
    An element without a single value that can be read gives none.
    """
    found: dict[object, _Reading] = {}
    for element in _elements(payload):
        stamp = element.get("timestamp")
        reading = found.get(stamp)
        if reading is None:
            reading = found[stamp] = _Reading()
        for sample in element.get("sampledValue") or ():
            reading.take(sample)
    return [
        reading.finished(instant(stamp, received_at).at, received_at)
        for stamp, reading in found.items()
        if reading.taken
    ]


def _elements(payload: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    elements = payload.get("meterValue") or payload.get("transactionData") or ()
    return (element for element in elements if isinstance(element, dict))


class _Quantity:
    """One measurand of one reading: a total, phases, or both."""

    __slots__ = ("phases", "ranks", "total")

    def __init__(self) -> None:
        self.total: float | None = None
        self.phases: list[float | None] = [None, None, None]
        self.ranks = [-1, -1, -1, -1]

    def take(self, slot: int, value: float, rank: int) -> None:
        """Keep a value for a phase (0 to 2) or as the total (3), if none stands better."""
        if rank <= self.ranks[slot]:
            return
        self.ranks[slot] = rank
        if slot == 3:
            self.total = value
        else:
            self.phases[slot] = value

    def sum(self) -> float | None:
        """Return the total that was given, else the sum of the phases that were."""
        if self.total is not None:
            return self.total
        given = [value for value in self.phases if value is not None]
        return sum(given) if given else None

    def by_phase(self) -> Phases:
        """Return the phases; a single value without a phase stands as the first."""
        if self.total is not None and self.phases == [None, None, None]:
            return Phases(self.total)
        return Phases(*self.phases)


class _Reading:
    """Collects the samples of one time stamp."""

    __slots__ = ("context", "quantities", "taken")

    def __init__(self) -> None:
        self.quantities: dict[str, _Quantity] = {}
        self.context: ReadingContext | None = None
        self.taken = False

    def take(self, sample: Any) -> None:
        if not isinstance(sample, dict):
            return
        get = sample.get
        meaning = _meaning(
            get("measurand"),
            get("unit"),
            get("phase"),
            get("context"),
            get("location"),
            get("format"),
        )
        if meaning is None or (value := _number(get("value"))) is None:
            return
        quantity = self.quantities.get(meaning.measurand)
        if quantity is None:
            quantity = self.quantities[meaning.measurand] = _Quantity()
        quantity.take(meaning.slot, value * meaning.scale, meaning.rank)
        self.taken = True
        # A placeholder of the start does not name what the rest of the reading is.
        if self.context is None or self.context is ReadingContext.BEGIN:
            self.context = meaning.context

    def finished(self, at: datetime, received_at: datetime) -> MeterReading:
        energy_wh = self._sum(_ENERGY)
        return MeterReading(
            at=at,
            received_at=received_at,
            context=self.context or ReadingContext.OTHER,
            energy_wh=None if energy_wh is None or energy_wh < 0 else round(energy_wh),
            power_w=self._sum("Power.Active.Import"),
            current_a=self._phases("Current.Import"),
            voltage_v=self._phases("Voltage"),
            soc_percent=self._sum("SoC"),
            temperature_c=self._sum("Temperature"),
            current_offered_a=self._phases("Current.Offered").l1,
        )

    def _sum(self, measurand: str) -> float | None:
        quantity = self.quantities.get(measurand)
        return None if quantity is None else quantity.sum()

    def _phases(self, measurand: str) -> Phases:
        quantity = self.quantities.get(measurand)
        return NO_PHASES if quantity is None else quantity.by_phase()


class _Meaning(NamedTuple):
    """What a sample is, apart from its value.

    Attributes:
        slot: 0 to 2 for a phase, 3 for the total.
        rank: How much it counts where several give the same quantity.
    """

    measurand: str
    slot: int
    scale: float
    rank: int
    context: ReadingContext


# The combinations that a charger sends are few and come again with every reading.
@lru_cache(maxsize=4096)
def _known_meaning(
    measurand: str | None,
    unit: str | None,
    phase: str | None,
    context: str | None,
    location: str | None,
    form: str | None,
) -> _Meaning | None:
    slot = _PHASE.get(phase) if phase else 3
    # A signed value is text that must never be taken for a number (7.36).
    if slot is None or form == "SignedData":
        return None
    place = _PLACE.get(location or "Outlet", 0)
    unit = (unit or "").casefold()
    # Begin is often a placeholder of 0 beside the real value; a word we do not know counts less.
    known = 0 if context == "Transaction.Begin" else 2 if (context or "Other") in _CONTEXTS else 1
    return _Meaning(
        measurand=measurand or _BY_CONTEXT.get(context or "") or _BY_UNIT.get(unit, _ENERGY),
        slot=slot,
        scale=_SCALE.get(unit, 1.0),
        rank=place * 3 + known,
        context=_CONTEXTS.get(context or "Sample.Periodic", ReadingContext.OTHER),
    )


def _meaning(*words: Any) -> _Meaning | None:
    try:
        return _known_meaning(*words)
    except TypeError:  # a word that is a list or an object
        return None


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        try:
            number = float(str(value).replace(",", "."))
        except ValueError:
            return None
    return number if isfinite(number) else None
