"""The door: who gets in, decided before the upgrade; and a word about each who does not."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from http import HTTPStatus

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import NegotiationError
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from app.core.bus import Bus
from app.core.charger_habits import NO_SUBPROTOCOL
from app.core.clock import Clock
from app.core.events import ChargerRefused, Refusal
from app.core.ids import ChargerId
from app.ocpp.handshake import (
    chosen_subprotocol,
    credentials_in,
    host_label,
    identity_in,
    means_16,
    names_in,
    request_text,
)
from app.ocpp.refusal_log import RefusalLog
from app.services.chargers.chargers import ChargerService
from app.services.chargers.habits import HabitService

_log = logging.getLogger("chargeyard.ocpp")


class Door:
    """Checks path, credentials and subprotocol, and pins what a charger calls OCPP 1.6.

    A charger of the depot that came in once has its version: one that offers another later, after
    an update or because its list flips, is told so and stays out until it offers 1.6 again.
    """

    def __init__(
        self, chargers: ChargerService, habits: HabitService, bus: Bus, clock: Clock
    ) -> None:
        self._chargers = chargers
        self._habits = habits
        self._bus = bus
        self._clock = clock
        self._refusals = RefusalLog(_log, clock)

    def admit(
        self, socket: ServerConnection, request: Request, *, crowded: bool
    ) -> Response | None:
        """Decide before the upgrade; an answer refuses it."""
        identity = identity_in(request.path)
        if not identity:
            return _refuse(socket, HTTPStatus.NOT_FOUND, Refusal.NO_IDENTITY)
        if not self._chargers.admissible(identity):
            return _refuse(socket, HTTPStatus.NOT_FOUND, Refusal.NOT_ADMITTED)
        if crowded:
            return _refuse(socket, HTTPStatus.SERVICE_UNAVAILABLE, Refusal.TOO_MANY)
        username, password = credentials_in(request.headers.get("Authorization"))
        if (wrong := self._wrong_certificate(socket, identity)) is not None:
            return _refuse(socket, HTTPStatus.FORBIDDEN, wrong)
        if not self._chargers.key_fits(identity, username, password):
            response = _refuse(socket, HTTPStatus.UNAUTHORIZED, Refusal.WRONG_CREDENTIALS)
            response.headers["WWW-Authenticate"] = 'Basic realm="OCPP"'
            return response
        return None

    def _wrong_certificate(self, socket: ServerConnection, identity: str) -> Refusal | None:
        """Say what is wrong with the certificate that a charger shows (security profile 3).

        One that shows none gets in unless it must show its own.
        """
        shown = socket.transport.get_extra_info("peercert")
        charger = self._chargers.get(identity)
        if not shown:
            required = charger is not None and charger.certificate_required
            return Refusal.NO_CERTIFICATE if required else None
        serial_number = charger.identity.serial_number.casefold() if charger else ""
        own = {identity.casefold(), host_label(identity), serial_number} - {""}
        return None if names_in(shown) & own else Refusal.WRONG_CERTIFICATE

    def subprotocol(
        self, socket: ServerConnection, offered: Sequence[Subprotocol]
    ) -> Subprotocol | None:
        """Choose one of the offered subprotocols; none where none was offered.

        Raises:
            NegotiationError: Nothing that was offered is OCPP 1.6, for this charger.
        """
        path = socket.request.path if socket.request else ""
        charger = self._chargers.get(identity_in(path))
        pinned = self._habits.of(charger.id).subprotocol if charger else ""
        try:
            chosen = chosen_subprotocol(offered, pinned)
        except ValueError as wrong:
            raise NegotiationError(str(wrong)) from None
        return None if chosen is None else Subprotocol(chosen)

    def entered(self, charger_id: ChargerId, subprotocol: str | None) -> None:
        """Pin what a charger of the depot calls OCPP 1.6; a name of its own stays."""
        known = self._habits.of(charger_id)
        own_name = known.subprotocol not in ("", NO_SUBPROTOCOL) and not means_16(known.subprotocol)
        spoken = subprotocol or NO_SUBPROTOCOL
        if self._chargers.adopted(charger_id) and not own_name:
            self._habits.learned(charger_id, replace(known, subprotocol=spoken))

    def note_refusal(self, socket: ServerConnection, request: Request, response: Response) -> None:
        """Tell of everyone who was refused, by us or by the WebSocket library."""
        if response.status_code == HTTPStatus.SWITCHING_PROTOCOLS:
            return
        refusal, host = _refusal_in(socket, response), host_of(socket)
        self._refusals.note(host, request.path, _reason(socket, refusal))
        text = request_text(request.path, request.headers.raw_items())
        self._bus.publish(ChargerRefused(host, request.path, refusal, text, self._clock.now()))


def host_of(socket: ServerConnection) -> str:
    """Return the address at the other end of a socket, without the port."""
    address = socket.remote_address
    return str(address[0]) if address else ""


def _refuse(socket: ServerConnection, status: HTTPStatus, refusal: Refusal) -> Response:
    return socket.respond(status, f"{refusal}\n")


def _refusal_in(socket: ServerConnection, response: Response) -> Refusal:
    try:
        return Refusal(response.body.decode().strip())
    except ValueError:
        wrong_subprotocol = isinstance(socket.protocol.handshake_exc, NegotiationError)
        return Refusal.WRONG_SUBPROTOCOL if wrong_subprotocol else Refusal.NO_WEBSOCKET


def _reason(socket: ServerConnection, refusal: Refusal) -> str:
    """Return the reason as it is logged: of a wrong subprotocol also which were offered."""
    wrong = socket.protocol.handshake_exc
    detail = f" ({wrong})" if refusal is Refusal.WRONG_SUBPROTOCOL and wrong else ""
    return f"{refusal}{detail}"
