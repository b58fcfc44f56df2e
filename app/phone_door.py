"""The door of a running depot to the phones of its drivers: the driver's page and nothing else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from app.depot import Depot
from app.paths import resource
from app.web_door import Serving, WebServer, web_door

if TYPE_CHECKING:
    from app.api.phone.views import PhoneAccess

BACKLOG = 128


@asynccontextmanager
async def phone_door(depot: Depot, after: asyncio.Event | None = None) -> AsyncIterator[None]:
    """Serve the driver's page until the block ends, where the settings want it.

    It is imported and built in a thread once `after` is set.
    """
    page = WebServer("phone", "The drivers' page", BACKLOG, lambda: _build(depot))
    async with web_door(depot, page, after):
        yield


def _build(depot: Depot) -> Serving:
    from app.api.phone.application import build_phone_app  # noqa: PLC0415
    from app.api.server import prepared, serving  # noqa: PLC0415

    return partial(serving, prepared(build_phone_app(phone_access(depot), resource("phone"))))


def phone_access(depot: Depot) -> "PhoneAccess":
    """Return what the driver's page may use of a depot."""
    from app.api.phone.views import PhoneAccess  # noqa: PLC0415

    accounts = depot.accounts
    return PhoneAccess(
        state=depot.state,
        clock=depot.clock,
        zone=depot.config.zone,
        depot_name=lambda: str(depot.setup.value("depot_name")),
        drivers=accounts.drivers,
        directory=accounts.directory,
        sessions=depot.books.sessions,
        costs=accounts.costs,
        quotas=accounts.quotas,
        wallets=accounts.wallets,
    )
