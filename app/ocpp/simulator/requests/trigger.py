"""Remote Trigger profile, and its extension in the security whitepaper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from app.ocpp.simulator.calls import Answer
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.requests.security import signing_request

if TYPE_CHECKING:
    from app.ocpp.simulator.charger import SimulatedCharger

_IDLE: Final[Mapping[str, str]] = {
    "DiagnosticsStatusNotification": "Idle",
    "FirmwareStatusNotification": "Idle",
    "LogStatusNotification": "Idle",
}


def trigger(charger: SimulatedCharger, request: Payload) -> Answer:
    """Answer, then send the message that was asked for."""
    wanted, number = request["requestedMessage"], request.get("connectorId")
    if number is not None and not 0 <= number <= len(charger.connectors):
        return Answer({"status": "Rejected"})
    action = _action(charger, wanted, number)
    if action is None:
        return Answer({"status": "NotImplemented"})
    return Answer({"status": "Accepted"}, action)


def _action(
    charger: SimulatedCharger, wanted: str, number: int | None
) -> Callable[[], None] | None:
    reporter = charger.reporter
    if wanted in _IDLE:
        return lambda: reporter.say(wanted, {"status": _IDLE[wanted]})
    actions: Mapping[str, Callable[[], None]] = {
        "BootNotification": lambda: _boot(charger),
        "Heartbeat": lambda: reporter.say("Heartbeat", {}),
        "MeterValues": lambda: reporter.report_meters(
            "Trigger", "MeterValuesSampledData", _numbers(charger, number)
        ),
        "SignChargePointCertificate": lambda: reporter.say(
            "SignCertificate", signing_request(charger)
        ),
        "StatusNotification": lambda: _statuses(charger, number),
    }
    return actions.get(wanted)


def _boot(charger: SimulatedCharger) -> None:
    if charger.registration.is_accepted:
        charger.reporter.say("BootNotification", charger.nameplate.boot())
    else:
        charger.registration.hurry()


def _statuses(charger: SimulatedCharger, number: int | None) -> None:
    numbers = range(len(charger.connectors) + 1) if number is None else [number]
    for wanted in numbers:
        charger.reporter.report(wanted)


def _numbers(charger: SimulatedCharger, number: int | None) -> Sequence[int]:
    return [number] if number else range(1, len(charger.connectors) + 1)


HANDLERS: Final[Mapping[str, Callable[[SimulatedCharger, Payload], Answer]]] = {
    "ExtendedTriggerMessage": trigger,
    "TriggerMessage": trigger,
}
