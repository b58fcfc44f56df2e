"""From sampled values to readings: units, phases, contexts. Source: OCPP 1.6, 7.33 to 7.43.

On the hot path: every charger sends these all the time.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from app.core.readings import NO_PHASES, MeterReading, Phases, ReadingContext
from app.ocpp.oddities import odd_time
from app.ocpp.translate import instant

_ENERGY = "Energy.Active.Import.Register"
_POWER = "Power.Active.Import"
_CURRENT = "Current.Import"
_VOLTAGE = "Voltage"
_SOC = "SoC"
_TEMPERATURE = "Temperature"
_OFFERED = "Current.Offered"
_OTHER = "whatever we do not keep"
_KEPT = (_ENERGY, _POWER, _CURRENT, _VOLTAGE, _SOC, _TEMPERATURE, _OFFERED, _OTHER)

# A flat list of cells, for speed: each quantity has three for its phases and one for its total.
_TOTAL = 3
_FIRST_CELL: Mapping[str, int] = {name: n * (_TOTAL + 1) for n, name in enumerate(_KEPT)}
_CELLS = len(_KEPT) * (_TOTAL + 1)

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
    "a": _CURRENT,
    "v": _VOLTAGE,
    "w": _POWER,
    "kw": _POWER,
    "percent": _SOC,
    "celsius": _TEMPERATURE,
}
# Some put what the value is where the standard wants to know why it was read (Alfen).
_BY_CONTEXT: Mapping[str, str] = {"CurrentMax": _OFFERED}
# "L1-N" and "L1" are one phase; between two phases ("L1-L2") is another quantity.
_PHASE: Mapping[str, int] = {"L1": 0, "L2": 1, "L3": 2, "L1-N": 0, "L2-N": 1, "L3-N": 2}
# The plug is where the vehicle is; a grid meter or a housing only stand in where there is none.
_PLACE: Mapping[str, int] = {"Outlet": 3, "EV": 2, "Cable": 2, "Body": 1, "Inlet": 0}


class Readings(NamedTuple):
    """What a request says of meters, and what is odd about it, a sentence each."""

    found: list[MeterReading]
    odd: list[str]


NO_READINGS = Readings([], [])


def read(payload: Mapping[str, Any], received_at: datetime) -> Readings:
    """Read meterValue (or transactionData): one reading a time stamp, in the order they came.

    Elements with the same time stamp are one reading (some chargers send one element a measurand).
    An element without a single value that can be read gives none.
    """
    odd: list[str] = []
    collected: dict[object, _Reading] = {}
    for element in _elements(payload):
        stamp = element.get("timestamp")
        reading = collected.get(stamp)
        if reading is None:
            reading = collected[stamp] = _Reading(odd)
        for sample in element.get("sampledValue") or ():
            reading.take(sample)
    found = []
    for stamp, reading in collected.items():
        at, clock_wrong = instant(stamp, received_at)
        # As a rule a time is right and ends with its zone; only then nothing is odd about it.
        if clock_wrong or not (type(stamp) is str and stamp.endswith("Z")):
            odd += odd_time(stamp, received_at)
        if reading.context is not None:
            found.append(reading.finished(reading.context, at, received_at))
    return Readings(found, list(dict.fromkeys(odd)))


def _elements(payload: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    elements = payload.get("meterValue") or payload.get("transactionData") or ()
    return (element for element in elements if isinstance(element, dict))


class _Reading:
    """Collects the samples of one time stamp: three phases and a total of each quantity."""

    __slots__ = ("context", "odd", "ranks", "values")

    def __init__(self, odd: list[str]) -> None:
        self.odd = odd
        self.values: list[float | None] = [None] * _CELLS
        self.ranks = [-1] * _CELLS
        self.context: ReadingContext | None = None

    def take(self, sample: Any) -> None:
        """Keep the value of a sample, if none stands better in its cell."""
        if not isinstance(sample, dict):
            return
        get = sample.get
        try:
            meaning = _meaning(
                get("measurand"),
                get("unit"),
                get("phase"),
                get("context"),
                get("location"),
                get("format"),
            )
        except TypeError:  # a word that is a list or an object
            return
        if meaning is None:
            return
        value = _number(get("value"))
        if value is None:
            self.odd.append(f"value {str(get('value'))[:20]!r} is no number")
            return
        cell, scale, rank, context = meaning
        if rank > self.ranks[cell]:
            self.ranks[cell] = rank
            self.values[cell] = value * scale
        # A placeholder of the start does not name what the rest of the reading is.
        if self.context is None or self.context is ReadingContext.BEGIN:
            self.context = context

    def finished(
        self, context: ReadingContext, at: datetime, received_at: datetime
    ) -> MeterReading:
        energy_wh = self._total(_ENERGY)
        return MeterReading(
            at=at,
            received_at=received_at,
            context=context,
            energy_wh=None if energy_wh is None or energy_wh < 0 else round(energy_wh),
            power_w=self._total(_POWER),
            current_a=self._phases(_CURRENT),
            voltage_v=self._phases(_VOLTAGE),
            soc_percent=self._total(_SOC),
            temperature_c=self._total(_TEMPERATURE),
            current_offered_a=self._phases(_OFFERED).l1,
        )

    def _total(self, measurand: str) -> float | None:
        """Return the total that was given, else the sum of the phases that were."""
        first = _FIRST_CELL[measurand]
        total = self.values[first + _TOTAL]
        if total is not None:
            return total
        given = [value for value in self.values[first : first + _TOTAL] if value is not None]
        return sum(given) if given else None

    def _phases(self, measurand: str) -> Phases:
        """Return the phases; a single value without a phase stands as the first."""
        first = _FIRST_CELL[measurand]
        l1, l2, l3, total = self.values[first : first + _TOTAL + 1]
        if l1 is None and l2 is None and l3 is None:
            return NO_PHASES if total is None else Phases(total)
        return Phases(l1, l2, l3)


_MOST = 1e12
"""Above what any meter counts in any unit; what no database column could hold is far above."""


class _Meaning(NamedTuple):
    """What a sample is, apart from its value.

    Attributes:
        cell: Where the value belongs in a `_Reading`.
        rank: How much it counts where several give the same quantity.
    """

    cell: int
    scale: float
    rank: int
    context: ReadingContext


# The combinations that a charger sends are few and come again with every reading.
@lru_cache(maxsize=4096)
def _meaning(
    measurand: str | None,
    unit: str | None,
    phase: str | None,
    context: str | None,
    location: str | None,
    form: str | None,
) -> _Meaning | None:
    slot = _PHASE.get(phase) if phase else _TOTAL
    # A signed value is text that must never be taken for a number (7.36).
    if slot is None or form == "SignedData":
        return None
    place = _PLACE.get(location or "Outlet", 0)
    unit = (unit or "").casefold()
    # Begin is often a placeholder of 0 beside the real value; a word we do not know counts less.
    known = 0 if context == "Transaction.Begin" else 2 if (context or "Other") in _CONTEXTS else 1
    measurand = measurand or _BY_CONTEXT.get(context or "") or _BY_UNIT.get(unit, _ENERGY)
    return _Meaning(
        cell=_FIRST_CELL.get(measurand, _FIRST_CELL[_OTHER]) + slot,
        scale=_SCALE.get(unit, 1.0),
        rank=place * 3 + known,
        context=_CONTEXTS.get(context or "Sample.Periodic", ReadingContext.OTHER),
    )


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        try:
            number = float(str(value).replace(",", "."))
        except ValueError:
            return None
    return number if abs(number) <= _MOST else None
