"""Core profile: availability, configuration, remote start and stop, reset, unlock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from app.ocpp.simulator.calls import Answer
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.states import ConnectorStatus

if TYPE_CHECKING:
    from app.ocpp.simulator.charger import SimulatedCharger
    from app.ocpp.simulator.connector import Connector

_FREE: Final = frozenset(
    {ConnectorStatus.PREPARING, ConnectorStatus.AVAILABLE, ConnectorStatus.RESERVED}
)


def change_availability(charger: SimulatedCharger, request: Payload) -> Answer:
    operative = request["type"] == "Operative"
    connectors = _addressed(charger, request["connectorId"])
    if not connectors:
        return Answer({"status": "Rejected"})
    statuses = [connector.set_operative(operative=operative) for connector in connectors]
    return Answer({"status": "Scheduled" if "Scheduled" in statuses else "Accepted"})


def change_configuration(charger: SimulatedCharger, request: Payload) -> Answer:
    return Answer({"status": charger.configuration.change(request["key"], request["value"])})


def get_configuration(charger: SimulatedCharger, request: Payload) -> Answer:
    return Answer(charger.configuration.report(request.get("key", [])))


def clear_cache(charger: SimulatedCharger, _request: Payload) -> Answer:
    return Answer({"status": "Accepted" if charger.cards.clear_cache() else "Rejected"})


def data_transfer(charger: SimulatedCharger, request: Payload) -> Answer:
    if request["vendorId"] != charger.nameplate.vendor:
        return Answer({"status": "UnknownVendorId"})
    if request.get("messageId") != "Echo":
        return Answer({"status": "UnknownMessageId"})
    return Answer({"status": "Accepted", "data": request.get("data", "")})


def remote_start(charger: SimulatedCharger, request: Payload) -> Answer:
    connector = _startable(charger, request.get("connectorId"))
    if connector is None or not charger.registration.is_accepted:
        return Answer({"status": "Rejected"})
    id_tag = request["idTag"]
    profile = request.get("chargingProfile")
    if profile is not None:
        charger.limits.install(connector.number, profile)

    def begin() -> None:
        if charger.configuration.flag("AuthorizeRemoteTxRequests"):
            charger.spawn(_present(connector, id_tag))
        else:
            connector.remote_start(id_tag)

    return Answer({"status": "Accepted"}, begin)


def remote_stop(charger: SimulatedCharger, request: Payload) -> Answer:
    wanted = request["transactionId"]
    for connector in charger.connectors:
        session = connector.session
        if session is not None and session.transaction_id == wanted:
            return Answer({"status": "Accepted"}, partial(connector.stop, "Remote"))
    return Answer({"status": "Rejected"})


def reset(charger: SimulatedCharger, request: Payload) -> Answer:
    kind = request["type"]
    return Answer({"status": "Accepted"}, lambda: charger.reset(kind))


def unlock_connector(charger: SimulatedCharger, request: Payload) -> Answer:
    connectors = _addressed(charger, request["connectorId"])
    if request["connectorId"] == 0 or not connectors:
        return Answer({"status": "NotSupported"})
    return Answer({"status": "Unlocked"}, connectors[0].unlock)


def _addressed(charger: SimulatedCharger, number: int) -> Sequence[Connector]:
    """Return the connectors a number means: all for 0, none for one that does not exist."""
    if number == 0:
        return charger.connectors
    return [connector for connector in charger.connectors if connector.number == number]


def _startable(charger: SimulatedCharger, number: int | None) -> Connector | None:
    free = [
        connector
        for connector in _addressed(charger, number or 0)
        if connector.session is None
        and (connector.status in _FREE or connector.status is ConnectorStatus.FINISHING)
    ]
    plugged = [connector for connector in free if connector.car is not None]
    return next(iter(plugged or free), None)


async def _present(connector: Connector, id_tag: str) -> None:
    await connector.present_card(id_tag)


HANDLERS: Final[Mapping[str, Callable[[SimulatedCharger, Payload], Answer]]] = {
    "ChangeAvailability": change_availability,
    "ChangeConfiguration": change_configuration,
    "ClearCache": clear_cache,
    "DataTransfer": data_transfer,
    "GetConfiguration": get_configuration,
    "RemoteStartTransaction": remote_start,
    "RemoteStopTransaction": remote_stop,
    "Reset": reset,
    "UnlockConnector": unlock_connector,
}
