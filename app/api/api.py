"""The API as a whole: built in any thread, served in the one of the depot."""

import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import APIRouter

from app.api.access import ApiAccess
from app.api.application import LIMITS, build_app
from app.api.limits import Gate, Limits
from app.api.metrics import registry_for
from app.api.server import prepared, serving
from app.api.stream import EventStream
from app.api.tally import Tally


class Api:
    """Everything that takes time to import and to build, done.

    Args:
        assets: The folder with the files of `/docs`.
        routers: Further routes, such as the driver's page.
    """

    def __init__(
        self,
        access: ApiAccess,
        assets: Path,
        routers: Sequence[APIRouter] = (),
        limits: Limits = LIMITS,
    ) -> None:
        self._access = access
        self.app = build_app(access, assets, routers, limits)
        self._config = prepared(Gate(self.app, limits))

    def warm_up(self) -> None:
        """Make the schema, which is kept: when somebody asks for it, it would hold up the loop."""
        self.app.openapi()

    @asynccontextmanager
    async def serving(self, listening: socket.socket) -> AsyncIterator[None]:
        """Hear what happens in the depot and serve, until the block ends."""
        tally, stream = Tally(self._access.bus), EventStream(self._access)
        self.app.state.stream = stream
        self.app.state.metrics = registry_for(self._access, tally, stream)
        try:
            async with serving(self._config, listening):
                yield
        finally:
            stream.close()
            tally.close()
