"""Answers to the requests of a server, one module a feature profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from app.ocpp.simulator.calls import Answer, Refusal
from app.ocpp.simulator.frames import Frame, Payload
from app.ocpp.simulator.requests import (
    core,
    firmware,
    local_list,
    reservation,
    security,
    smart_charging,
    trigger,
)

if TYPE_CHECKING:
    from app.ocpp.simulator.charger import SimulatedCharger

Handler = Callable[["SimulatedCharger", Payload], Answer]

_HANDLERS: Final[Mapping[str, Handler]] = {
    **core.HANDLERS,
    **firmware.HANDLERS,
    **local_list.HANDLERS,
    **reservation.HANDLERS,
    **security.HANDLERS,
    **smart_charging.HANDLERS,
    **trigger.HANDLERS,
}


def answer(charger: SimulatedCharger, request: Frame) -> Answer:
    """Return the charger's answer to a request.

    Raises:
        Refusal: The action is unknown, or the request makes no sense.
        KeyError, TypeError, ValueError: A field is missing or of the wrong type.
    """
    handler = _HANDLERS.get(request.action)
    if handler is None:
        raise Refusal("NotImplemented", f"{request.action} is not known here")
    return handler(charger, request.payload)
