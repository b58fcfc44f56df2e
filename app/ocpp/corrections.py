"""Requests of chargers whose clock, units or numbers are wrong, put right before they are used.

What is stored in the message log stays as it came.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from app.core.charger_habits import ChargerHabits
from app.core.clock import Clock
from app.core.connector_map import ConnectorMap, ours
from app.core.ids import ChargerId
from app.ocpp.frames import Call
from app.ocpp.link import Answers, Request
from app.ocpp.meter_values import read
from app.ocpp.translate import parsed
from app.services.chargers.habits import HabitService, zone_of

_ENERGY = "Energy.Active.Import.Register"
_POWER = "Power.Active.Import"


class Correction(NamedTuple):
    """What is wrong with a charger.

    Attributes:
        zone: Of time stamps that carry none.
        behind: How far its clock is behind ours.
        units: The real unit of a measurand, whatever the charger says.
        connector_map: Its numbers of connectors and ours.
    """

    zone: tzinfo
    behind: timedelta
    units: Mapping[str, str]
    connector_map: ConnectorMap = ()


class CorrectedAnswers:
    """Stands before what answers the requests, and hands on what the charger should have said."""

    def __init__(self, answers: Answers, habits: HabitService, clock: Clock) -> None:
        self._answers = answers
        self._habits = habits
        self._clock = clock

    def read(self, call: Call) -> Request:
        """Mend a call; see `Answers.read`."""
        return self._answers.read(call)

    async def answer(self, charger_id: ChargerId, request: Request) -> dict[str, Any]:
        """Do what a request asks for, read as this charger has to be read."""
        now = self._clock.now()
        if request.action == "MeterValues" and (at := _shown_at(request.payload)) is not None:
            self._habits.clock_shown(charger_id, at, now)
        habits, behind = self._habits.of(charger_id), self._habits.clock_behind(charger_id)
        if habits.corrects or behind:
            correction = Correction(zone_of(habits), behind, _units(habits), habits.connector_map)
            request = corrected(request, correction, now)
        return await self._answers.answer(charger_id, request)


def corrected(request: Request, correction: Correction, received_at: datetime) -> Request:
    """Return the request as it should have been."""
    payload = deepcopy(request.payload)
    if isinstance(number := payload.get("connectorId"), int):
        payload["connectorId"] = ours(correction.connector_map, number)
    for holder in _timed(payload):
        at = parsed(holder.get("timestamp"), correction.zone)
        if at is not None:
            holder["timestamp"] = (at + correction.behind).isoformat()
        for sample in holder.get("sampledValue") or ():
            if isinstance(sample, dict):
                _set_unit(sample, correction.units)
    readings = read(payload, received_at).found if request.readings else ()
    return replace(request, payload=payload, readings=readings)


def _shown_at(payload: Mapping[str, Any]) -> datetime | None:
    """Return the newest time stamp of the readings in a request, as the charger's clock had it."""
    elements = payload.get("meterValue")
    newest = elements[-1] if isinstance(elements, list) and elements else None
    return parsed(newest.get("timestamp"), UTC) if isinstance(newest, dict) else None


def _timed(payload: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield payload
    for name in ("meterValue", "transactionData"):
        elements = payload.get(name)
        if isinstance(elements, list):
            yield from (element for element in elements if isinstance(element, dict))


def _set_unit(sample: dict[str, Any], units: Mapping[str, str]) -> None:
    measurand = sample.get("measurand") or (_ENERGY if _is_energy(sample) else _POWER)
    if unit := units.get(measurand):
        sample["unit"] = unit


def _is_energy(sample: Mapping[str, Any]) -> bool:
    return sample.get("unit") in (None, "Wh", "kWh")


def _units(habits: ChargerHabits) -> dict[str, str]:
    units = {_ENERGY: habits.energy_unit, _POWER: habits.power_unit}
    return {measurand: unit for measurand, unit in units.items() if unit}
