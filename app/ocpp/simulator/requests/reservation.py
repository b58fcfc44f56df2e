"""Reservation profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from app.ocpp.simulator.calls import Answer
from app.ocpp.simulator.connector import Connector, Reservation
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.schedules import parse_instant
from app.ocpp.simulator.states import ConnectorStatus

if TYPE_CHECKING:
    from app.ocpp.simulator.charger import SimulatedCharger

_REFUSALS: Final[Mapping[ConnectorStatus, str]] = {
    ConnectorStatus.FAULTED: "Faulted",
    ConnectorStatus.UNAVAILABLE: "Unavailable",
}


def reserve_now(charger: SimulatedCharger, request: Payload) -> Answer:
    number = request["connectorId"]
    if not 1 <= number <= len(charger.connectors):
        return Answer({"status": "Rejected"})
    connector = charger.connector(number)
    new = Reservation(
        request["reservationId"],
        request["idTag"],
        parse_instant(request["expiryDate"]),
        request.get("parentIdTag"),
    )
    held = connector.reservation
    replaces = held is not None and held.reservation_id == new.reservation_id
    if connector.status is not ConnectorStatus.AVAILABLE and not replaces:
        return Answer({"status": _REFUSALS.get(connector.status, "Occupied")})
    return Answer({"status": "Accepted"}, lambda: _hold(charger, connector, new))


def cancel(charger: SimulatedCharger, request: Payload) -> Answer:
    for connector in charger.connectors:
        held = connector.reservation
        if held is not None and held.reservation_id == request["reservationId"]:
            return Answer({"status": "Accepted"}, partial(connector.reserve, None))
    return Answer({"status": "Rejected"})


def _hold(charger: SimulatedCharger, connector: Connector, reservation: Reservation) -> None:
    connector.reserve(reservation)
    charger.spawn(_expire(charger, connector, reservation))


async def _expire(
    charger: SimulatedCharger, connector: Connector, reservation: Reservation
) -> None:
    await charger.clock.sleep_until(reservation.until)
    if connector.reservation is reservation:
        connector.reserve(None)


HANDLERS: Final[Mapping[str, Callable[[SimulatedCharger, Payload], Answer]]] = {
    "CancelReservation": cancel,
    "ReserveNow": reserve_now,
}
