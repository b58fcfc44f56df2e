"""The day before a demo began, so that charts, tables and totals have something to show."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from app.core.cards import AuthorizationStatus
from app.core.energy import EnergySource
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading, Phases, ReadingContext
from app.core.sessions import ChargingSession, SessionState
from app.depot import Depot
from app.ocpp.simulator.car import Car
from app.ocpp.simulator.electrics import Limit, Supply, settle
from app.ocpp.simulator.fleet import FleetPlan
from app.ocpp.simulator.meter import Meter
from app.ocpp.simulator.scenarios import SCENARIOS
from app.ocpp.simulator.stage import vehicles_at
from app.ocpp.simulator.vehicles import Vehicle
from app.services.ports.session import SessionFilter

_STEP = timedelta(minutes=2)
_MOST_CONNECTORS = 24
_BEFORE = timedelta(hours=23)
_QUIET = timedelta(minutes=16)
_LONGEST = timedelta(hours=5)
_ENOUGH_PERCENT = 96.0
_FIRST_REGISTER_WH = 10_000.0


@dataclass(frozen=True, slots=True)
class _Stay:
    """One vehicle that was charged, with what the meter said meanwhile."""

    connector: ConnectorId
    vehicle: Vehicle
    readings: list[MeterReading]


async def write_history(depot: Depot, plan: FleetPlan) -> None:
    """Give an empty demo a day of sessions with their readings; a used one keeps its own."""
    if (await depot.books.sessions.page(SessionFilter(), limit=1)).sessions:
        return
    stays: list[_Stay] = []
    for number, connector, supply in _connectors(plan):
        stays += _stays(plan, number, connector, supply, depot.clock.now())
        await asyncio.sleep(0)
    stays.sort(key=lambda stay: stay.readings[0].at)
    opened = await asyncio.gather(
        *(depot.books.sessions.open(_session(depot, stay)) for stay in stays)
    )
    stored = [
        depot.books.meters.add(stay.connector, each.session.id, stay.readings)
        for stay, each in zip(stays, opened, strict=True)
    ]
    await asyncio.gather(*stored)


def _connectors(plan: FleetPlan) -> Iterator[tuple[int, int, Supply]]:
    """Yield charger, connector and its rating, as the fleet will have them; not too many."""
    found = 0
    for number in range(1, plan.count + 1):
        for connector, supply in enumerate(SCENARIOS[plan.scenario].equip(number)[0], 1):
            found += 1
            if found > _MOST_CONNECTORS:
                return
            yield number, connector, supply


def _stays(
    plan: FleetPlan, number: int, connector: int, supply: Supply, now: datetime
) -> list[_Stay]:
    rng = Random(f"{plan.seed}/{number}/{connector}")  # noqa: S311 - a demo, not a secret
    connectors = len(SCENARIOS[plan.scenario].equip(number)[0])
    vehicles = vehicles_at(number, connector, connectors, plan.count)
    place = ConnectorId(ChargerId(plan.pattern.format(number)), connector)
    meter = Meter(supply, rng)
    meter.register_wh = _FIRST_REGISTER_WH
    stays: list[_Stay] = []
    begin = now - _BEFORE + timedelta(minutes=rng.uniform(0, 240))
    while begin < now - 2 * _QUIET:
        who = vehicles[len(stays) % len(vehicles)]
        latest = min(begin + _LONGEST, now - _QUIET)
        readings = _charge(supply, meter, who.car(rng.uniform(12, 55)), begin, latest)
        stays.append(_Stay(place, who, readings))
        begin = readings[-1].at + timedelta(minutes=rng.uniform(40, 300))
    return stays


def _charge(
    supply: Supply, meter: Meter, car: Car, begin: datetime, latest: datetime
) -> list[MeterReading]:
    at, readings = begin, [_reading(meter, car, supply, begin, ReadingContext.BEGIN)]
    while car.soc_percent < _ENOUGH_PERCENT and at < latest:
        at += _STEP
        flow = settle(supply, car, Limit())
        car.take(meter.run(flow, _STEP.total_seconds()), _STEP.total_seconds())
        readings.append(_reading(meter, car, supply, at, ReadingContext.PERIODIC))
    meter.rest()
    readings.append(_reading(meter, car, supply, at + timedelta(seconds=20), ReadingContext.END))
    return readings


def _reading(
    meter: Meter, car: Car, supply: Supply, at: datetime, context: ReadingContext
) -> MeterReading:
    return MeterReading(
        at,
        at,
        context,
        energy_wh=round(meter.register_wh),
        power_w=meter.power_w,
        current_a=Phases(*meter.currents_a),
        voltage_v=Phases(*meter.voltages_v),
        soc_percent=round(car.soc_percent) if supply.is_dc else None,
    )


def _session(depot: Depot, stay: _Stay) -> ChargingSession:
    first, last = stay.readings[0], stay.readings[-1]
    begin_wh, end_wh = first.energy_wh or 0, last.energy_wh or 0
    card = depot.authorization.card(stay.vehicle.id_tag)
    return ChargingSession(
        id=SessionId(0),  # the books give it
        connector=stay.connector,
        id_tag=stay.vehicle.id_tag,
        authorization=AuthorizationStatus.ACCEPTED,
        started_at=first.at,
        start_received_at=first.at,
        meter_start_wh=begin_wh,
        person=stay.vehicle.name,
        person_id=None if card is None else card.person_id,
        state=SessionState.COMPLETED,
        energy_wh=end_wh - begin_wh,
        energy_source=EnergySource.STOP,
        stopped_at=last.at,
        stop_received_at=last.at,
        meter_stop_wh=end_wh,
        stop_reason="Local",
    )
