"""Smart Charging profile: profiles that limit the power for real."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.ocpp.simulator.calls import Answer
from app.ocpp.simulator.electrics import Limit, Supply
from app.ocpp.simulator.frames import Payload

if TYPE_CHECKING:
    from app.ocpp.simulator.charger import SimulatedCharger

_REJECTED: Final = Answer({"status": "Rejected"})


def set_profile(charger: SimulatedCharger, request: Payload) -> Answer:
    number, profile = request["connectorId"], request["csChargingProfiles"]
    if not 0 <= number <= len(charger.connectors):
        return _REJECTED
    steps = profile["chargingSchedule"]["chargingSchedulePeriod"]
    if len(steps) > charger.configuration.number("ChargingScheduleMaxPeriods"):
        return _REJECTED
    if profile["stackLevel"] > charger.configuration.number("ChargeProfileMaxStackLevel"):
        return _REJECTED
    if profile["chargingProfilePurpose"] == "TxProfile" and not _fits(charger, number, profile):
        return _REJECTED
    accepted = charger.limits.install(number, profile)
    return Answer({"status": "Accepted" if accepted else "Rejected"})


def clear_profile(charger: SimulatedCharger, request: Payload) -> Answer:
    return Answer({"status": "Accepted" if charger.limits.clear(request) else "Unknown"})


def composite_schedule(charger: SimulatedCharger, request: Payload) -> Answer:
    number = request["connectorId"]
    if not 0 <= number <= len(charger.connectors):
        return _REJECTED
    begin = charger.clock.now().replace(microsecond=0)
    unit = request.get("chargingRateUnit", "A")
    stamp = charger.habits.stamp(begin)
    schedule = {
        "duration": request["duration"],
        "startSchedule": stamp,
        "chargingRateUnit": unit,
        "chargingSchedulePeriod": _steps(charger, number, begin, request["duration"], unit),
    }
    return Answer(
        {
            "status": "Accepted",
            "connectorId": number,
            "scheduleStart": stamp,
            "chargingSchedule": schedule,
        }
    )


def _fits(charger: SimulatedCharger, number: int, profile: Payload) -> bool:
    """A TxProfile is for a transaction that runs, on a connector that exists."""
    session = charger.connector(number).session if number else None
    wanted = profile.get("transactionId")
    return session is not None and wanted in {None, session.transaction_id}


def _steps(
    charger: SimulatedCharger, number: int, begin: datetime, duration_s: int, unit: str
) -> list[Payload]:
    connector = charger.connector(max(1, number))
    running = connector.session.running if connector.session and number else None
    steps: list[Payload] = []
    for at in charger.limits.edges(begin, begin + timedelta(seconds=duration_s), running):
        limit = charger.limits.limit(number, at, running)
        amount = _amount(limit, connector.path.supply, unit)
        if not steps or steps[-1]["limit"] != amount:
            offset_s = int((at - begin).total_seconds())
            steps.append({"startPeriod": offset_s, "limit": amount})
    return steps


def _amount(limit: Limit, supply: Supply, unit: str) -> float:
    """Return the limit in `unit`, a multiple of 0.1; the rating where there is none."""
    volts = supply.pack_v if supply.is_dc else supply.nominal_v * (limit.phases or supply.phases)
    watts = supply.rated_w
    if limit.power_w is not None:
        watts = min(watts, limit.power_w)
    if limit.current_a is not None:
        watts = min(watts, limit.current_a * volts)
    return round(watts if unit == "W" else watts / volts, 1)


HANDLERS: Final[Mapping[str, Callable[[SimulatedCharger, Payload], Answer]]] = {
    "ClearChargingProfile": clear_profile,
    "GetCompositeSchedule": composite_schedule,
    "SetChargingProfile": set_profile,
}
