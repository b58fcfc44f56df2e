"""Local Auth List Management profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from app.ocpp.simulator.calls import Answer
from app.ocpp.simulator.frames import Payload

if TYPE_CHECKING:
    from app.ocpp.simulator.charger import SimulatedCharger


def get_version(charger: SimulatedCharger, _request: Payload) -> Answer:
    enabled = charger.configuration.flag("LocalAuthListEnabled")
    return Answer({"listVersion": charger.cards.list_version if enabled else -1})


def send_list(charger: SimulatedCharger, request: Payload) -> Answer:
    status = charger.cards.update_list(
        request["listVersion"], request["updateType"], request.get("localAuthorizationList", [])
    )
    return Answer({"status": status})


HANDLERS: Final[Mapping[str, Callable[[SimulatedCharger, Payload], Answer]]] = {
    "GetLocalListVersion": get_version,
    "SendLocalList": send_list,
}
