"""The door of a running depot to the phones of its drivers: the driver's page and nothing else."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from app.core.events import AttentionRaised
from app.depot import Depot
from app.listening import reason, web_socket
from app.paths import resource

if TYPE_CHECKING:
    import uvicorn

    from app.api.phone.views import PhoneAccess

_log = logging.getLogger("chargeyard.phone")

PAINTED_WITHIN_S = 10.0
"""A window that nobody paints must not keep the page closed."""


@asynccontextmanager
async def phone_door(depot: Depot, after: asyncio.Event | None = None) -> AsyncIterator[None]:
    """Serve the driver's page until the block ends, where the settings want it.

    It is imported and built in a thread once `after` is set. Where its port is taken the depot runs
    on without it, and says so.
    """
    if not depot.config.phone:
        yield
        return
    task = asyncio.create_task(_serve(depot, after))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _serve(depot: Depot, after: asyncio.Event | None) -> None:
    if after is not None:
        with suppress(TimeoutError):
            async with asyncio.timeout(PAINTED_WITHIN_S):
                await after.wait()
    config = depot.config
    try:
        listening = web_socket(config.phone_host, config.phone_port, backlog=128)
    except OSError as error:
        _tell_closed(depot, error)
        return
    try:
        prepared = await asyncio.to_thread(_build, depot)
    except Exception:
        listening.close()
        _log.exception("The drivers' page cannot be built; the depot runs without it")
        return
    from app.api.server import serving  # noqa: PLC0415 - imported by _build, in its thread

    async with serving(prepared, listening):
        _log.info("Drivers find their page on port %s", listening.getsockname()[1])
        await asyncio.Event().wait()


def _build(depot: Depot) -> "uvicorn.Config":
    from app.api.phone.application import build_phone_app  # noqa: PLC0415
    from app.api.server import prepared  # noqa: PLC0415

    return prepared(build_phone_app(phone_access(depot), resource("phone")))


def phone_access(depot: Depot) -> "PhoneAccess":
    """Return what the driver's page may use of a depot."""
    from app.api.phone.views import PhoneAccess  # noqa: PLC0415

    accounts = depot.accounts
    return PhoneAccess(
        state=depot.state,
        clock=depot.clock,
        zone=depot.config.zone,
        depot_name=depot.config.depot_name,
        drivers=accounts.drivers,
        directory=accounts.directory,
        sessions=depot.books.sessions,
        costs=accounts.costs,
        quotas=accounts.quotas,
        wallets=accounts.wallets,
    )


def _tell_closed(depot: Depot, error: OSError) -> None:
    config = depot.config
    text = (
        f"The drivers' page cannot listen on {config.phone_host}:{config.phone_port}: "
        f"{reason(error)}. The depot runs without it; choose another port in the settings."
    )
    _log.warning(text)
    depot.bus.publish(AttentionRaised(None, "phone_closed", text, depot.clock.now()))
