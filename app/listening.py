"""Where others reach this program: its listening sockets, and the addresses to tell people."""

import logging
import os
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

from app.config import Config
from app.core.errors import DepotError, InvalidInput
from app.core.ids import ConnectorId
from app.ocpp.central_system import CentralSystem, Listener

_log = logging.getLogger("chargeyard.depot")

_PORTS = ("ocpp_port", "ocpp_tls_port", "file_port", "ftp_port", "api_port", "phone_port")


class CannotListen(DepotError):
    """The address for the chargers cannot be used."""

    code = "cannot_listen"


class Listening(NamedTuple):
    """The address to type into a charger, and the port of wss if it is served."""

    url: str
    tls_port: int | None


async def listen(config: Config, central_system: CentralSystem) -> Listening:
    """Open the listening sockets.

    Raises:
        CannotListen: The port is taken, or the address is not of this machine.
    """
    tls_port = None
    try:
        port = await central_system.listen(Listener(config.ocpp_host, config.ocpp_port))
        if config.certificate.is_file():
            listener = Listener(config.ocpp_host, config.ocpp_tls_port, _tls(config))
            tls_port = await central_system.listen(listener)
    except OSError as error:
        raise CannotListen(
            f"Cannot listen for chargers on {config.ocpp_host}:{config.ocpp_port}: "
            f"{reason(error)}.",
            hint="Another program may use the port; choose another one with --ocpp-port.",
        ) from None
    url = f"ws://{reachable(config.ocpp_host)}:{port}/"
    _log.info("Listening for chargers on %s", url)
    return Listening(url, tls_port)


def web_socket(host: str, port: int, backlog: int) -> socket.socket:
    """Return a socket that listens for programs or phones.

    Raises:
        OSError: The port is taken, or the address is not of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=backlog)


def reason(error: OSError) -> str:
    """Say why a socket cannot be had, in the words of the system."""
    # A name that cannot be resolved has a negative number, which the system knows no words for.
    return os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)


def listening_checks(config: Config) -> dict[str, Callable[[Any], None]]:
    """Return by setting what raises InvalidInput where this machine could not listen so."""
    ours = {getattr(config, name) for name in _PORTS}

    def port(value: int) -> None:
        # What we listen on ourselves is free once the depot opens anew.
        if value not in ours:
            _try((None, value))

    checks: dict[str, Callable[[Any], None]] = dict.fromkeys(_PORTS, port)
    return checks | dict.fromkeys(("ocpp_host", "api_host"), lambda host: _try((host, 0)))


def _try(address: tuple[str | None, int]) -> None:
    try:
        found = socket.getaddrinfo(*address, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, kind, protocol, _, place = found[0]
        with socket.socket(family, kind, protocol) as probe:
            if os.name != "nt":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(place)
    except OSError as error:
        raise InvalidInput(
            "This machine cannot listen there: {why}.",
            hint="Another program may use it, or the address is not of this machine.",
            why=reason(error),
        ) from None


def _tls(config: Config) -> ssl.SSLContext:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(config.certificate)
    if config.charger_authority.is_file():
        # Optional: security profiles 2 and 3 share the port, and 2 has no certificate of its own.
        tls.load_verify_locations(config.charger_authority)
        tls.verify_mode = ssl.CERT_OPTIONAL
    return tls


def phone_url(config: Config, connector: ConnectorId | None = None) -> str:
    """Return the address of the driver's page, or of one connector on it, in the depot's LAN."""
    base = f"http://{reachable(config.phone_host)}:{config.phone_port}"
    return base if connector is None else f"{base}/c/{connector.charger_id}/{connector.number}"


def reachable(host: str) -> str:
    """Return the address under which chargers on the LAN reach this machine."""
    if host not in ("", "0.0.0.0", "::"):  # noqa: S104
        return host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        # Sends nothing: it only asks the system which of its addresses it would use.
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return "127.0.0.1"
