"""Where others reach this program: its listening sockets, and the addresses to tell people."""

import os
import socket
from contextlib import suppress

from app.core.errors import DepotError, InvalidInput
from app.core.ids import ConnectorId


class CannotListen(DepotError):
    """The address for the chargers cannot be used."""

    code = "cannot_listen"


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


def cannot_listen(error: OSError) -> InvalidInput:
    """Return what to say to whoever chose an address that cannot be listened on."""
    return InvalidInput(
        "This machine cannot listen there: {why}.",
        hint="Another program may use it, or the address is not of this machine.",
        why=reason(error),
    )


def phone_url(host: str, port: int, connector: ConnectorId | None = None) -> str:
    """Return the address of the driver's page, or of one connector on it, in the depot's LAN."""
    base = f"http://{reachable(host)}:{port}"
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
