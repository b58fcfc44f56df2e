"""Where chargers come in: by ws, and by wss where there is a certificate. It may move."""

import asyncio
import logging
import ssl
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.config import Config
from app.core.errors import InvalidInput
from app.listening import CannotListen, cannot_listen, reachable, reason
from app.ocpp.central_system import CentralSystem, Listener

LOOK_EVERY_S = 15.0
"""How often the files of the certificate are looked at: other programs renew them, too."""

KEYS = ("ocpp_host", "ocpp_port", "ocpp_tls_port")

_Stamps = tuple[tuple[int, int] | None, ...]

_log = logging.getLogger("chargeyard.depot")


@dataclass(frozen=True, slots=True)
class _Place:
    host: str
    port: int
    tls_port: int


class ChargerDoor:
    """Whoever is connected stays connected wherever the door goes.

    Attributes:
        url: What to type into a charger, without its identity.
        tls_port: Where wss is served; None where it is not.
    """

    def __init__(self, config: Config, central_system: CentralSystem) -> None:
        self._certificate = config.certificate
        self._authority = config.charger_authority
        self._place = _Place(config.ocpp_host, config.ocpp_port, config.ocpp_tls_port)
        self._system = central_system
        self._port: int | None = None
        self.url = ""
        self.tls_port: int | None = None
        self._files_used: _Stamps = (None, None)
        self._lacks_tls = False
        self._moving = asyncio.Lock()

    @property
    def tls_url(self) -> str:
        """The same by wss; empty where that is not served."""
        host = urlsplit(self.url).hostname
        return "" if self.tls_port is None else f"wss://{host}:{self.tls_port}/"

    @property
    def closed(self) -> list[str]:
        """Where chargers should be served and are not."""
        at, missing = self._place, []
        if self._port is None or not self._system.listening:
            missing.append(f"{at.host}:{at.port}")
        if self._files_used[0] is not None and self.tls_port is None:
            missing.append(f"{at.host}:{at.tls_port}")
        return missing

    async def open(self) -> None:
        """Begin to listen; where only wss cannot be served, without it.

        Raises:
            CannotListen: The port is taken, or the address is not of this machine.
        """
        at = self._place
        try:
            await self._enter(at)
        except OSError as error:
            if self._port is not None:
                _log.warning("wss is not served on port %d: %s", at.tls_port, reason(error))
                return
            raise CannotListen(
                f"Cannot listen for chargers on {at.host}:{at.port}: {reason(error)}.",
                hint="Another program may use the port; choose another one with --ocpp-port.",
            ) from None

    async def move(self, values: Mapping[str, Any]) -> None:
        """Listen where the settings say; where that cannot be, stay.

        Raises:
            InvalidInput: A port is taken, or the address is not of this machine.
        """
        to = _Place(*(values[key] for key in KEYS))
        async with self._moving:
            before = self._held()
            await self._leave()
            try:
                await self._enter(to)
            except OSError as error:
                await self._leave()
                with suppress(OSError):
                    await self._enter(before)
                raise cannot_listen(error) from None
            self._place = to

    async def renew(self) -> None:
        """Serve wss with the certificate that lies there now, if one does.

        Raises:
            InvalidInput: It cannot be served with, and wss goes on as before; or its port is taken.
        """
        async with self._moving:
            at, files, tls = self._held(), self._files(), self._tls()
            await self._leave_tls()
            self._files_used = files
            try:
                await self._enter_tls(at, tls)
            except OSError as error:
                raise cannot_listen(error) from None

    async def settle(self) -> None:
        """Come back to a port that was lost, and serve with other files once they lie there.

        To be called regularly.
        """
        async with self._moving:
            if self._port is None:
                with suppress(OSError):
                    await self._enter(self._place)
        files = self._files()
        if files == self._files_used and not self._lacks_tls:
            return
        try:
            await self.renew()
        except InvalidInput as error:
            _log.warning("wss goes on as before: %s", error)
            self._files_used = files

    # -- inside ----------------------------------------------------------------------------

    def _held(self) -> _Place:
        """Return the place with the ports that were found, where any would do."""
        port, tls_port = self._port or self._place.port, self.tls_port or self._place.tls_port
        return replace(self._place, port=port, tls_port=tls_port)

    async def _enter(self, at: _Place) -> None:
        self._port = await self._system.listen(Listener(at.host, at.port))
        self.url = f"ws://{reachable(at.host)}:{self._port}/"
        self._files_used = self._files()
        try:
            tls = self._tls()
        except InvalidInput as error:
            # Chargers without encryption are served all the same; the alarm is raised by `closed`.
            _log.warning("wss is not served: %s", error)
            tls = None
        await self._enter_tls(at, tls)
        _log.info("Listening for chargers on %s", self.url)

    async def _enter_tls(self, at: _Place, tls: ssl.SSLContext | None) -> None:
        self._lacks_tls = tls is not None
        if tls is not None:
            self.tls_port = await self._system.listen(Listener(at.host, at.tls_port, tls))
            self._lacks_tls = False

    async def _leave(self) -> None:
        await self._leave_tls()
        if self._port is not None:
            await self._system.leave(self._port)
        self._port = None

    async def _leave_tls(self) -> None:
        if self.tls_port is not None:
            await self._system.leave(self.tls_port)
        self.tls_port = None

    def _files(self) -> _Stamps:
        return tuple(_stamp(path) for path in (self._certificate, self._authority))

    def _tls(self) -> ssl.SSLContext | None:
        if not self._certificate.is_file():
            return None
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        try:
            tls.load_cert_chain(self._certificate)
            if self._authority.is_file():
                # Optional: security profiles 2 and 3 share the port, and 2 has no certificate.
                tls.load_verify_locations(self._authority)
                tls.verify_mode = ssl.CERT_OPTIONAL
        except (OSError, ValueError) as error:
            raise InvalidInput(
                "{path} cannot be served with: {why}.", path=self._certificate, why=error
            ) from None
        return tls


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        known = path.stat()
    except OSError:
        return None
    return known.st_mtime_ns, known.st_size
