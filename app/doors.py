"""The doors of a running depot to other programs: the HTTP API, and errands of commands."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from app.commands.operator import operator_errands
from app.commands.token import token_errands
from app.config import Config
from app.core.errors import StorageFailed
from app.depot import Depot
from app.errands import LOOK_EVERY_S, ErrandDesk
from app.paths import resource
from app.watchdog import LoopLag
from app.web_door import WebServer, web_door

if TYPE_CHECKING:
    from app.api.access import ApiAccess, DatabaseHealth, Gauges
    from app.api.api import Api

BACKLOG = 512

_log = logging.getLogger("chargeyard.api")


@asynccontextmanager
async def api_door(
    depot: Depot, lag: Callable[[], LoopLag], after: asyncio.Event | None = None
) -> AsyncIterator[None]:
    """Serve the HTTP API until the block ends, where the settings want it.

    It is imported and built in a thread once `after` is set: nothing at the start waits for it.
    """
    api = WebServer("api", "The HTTP API", BACKLOG, lambda: _build(depot, lag).serving)
    async with web_door(depot, api, after):
        yield


@asynccontextmanager
async def errand_desk(depot: Depot) -> AsyncIterator[None]:
    """Do what commands leave for the running program, until the block ends."""
    errands = token_errands(depot.tokens) | operator_errands(depot.operators)
    desk = ErrandDesk(depot.config.data_dir, errands)
    stop = asyncio.Event()
    task = asyncio.create_task(_look_regularly(desk, stop))
    try:
        yield
    finally:
        stop.set()
        await task


async def _look_regularly(desk: ErrandDesk, stop: asyncio.Event) -> None:
    while not stop.is_set():
        try:
            await desk.settle()
        except OSError as error:
            _log.warning("The errands cannot be read: %s", error)
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_EVERY_S):
                await stop.wait()


def _build(depot: Depot, lag: Callable[[], LoopLag]) -> "Api":
    # Half a second of imports: in a thread, while the loop serves chargers.
    from app.api.api import Api  # noqa: PLC0415

    api = Api(access_to(depot, lag), resource("api"))
    api.warm_up()
    # It lives as long as the program: looking through it for garbage would hold the loop up.
    gc.freeze()
    return api


def access_to(depot: Depot, lag: Callable[[], LoopLag] | None = None) -> "ApiAccess":
    """Return what the API may use of a depot."""
    from app.api.access import ApiAccess, MoneyServices, PeopleServices  # noqa: PLC0415

    accounts = depot.accounts
    return ApiAccess(
        state=depot.state,
        bus=depot.bus,
        clock=depot.clock,
        zone=depot.config.zone,
        chargers=depot.chargers,
        stations=depot.stations,
        charging=depot.charging,
        tokens=depot.tokens,
        people=PeopleServices(
            accounts.directory, accounts.people, accounts.cards, accounts.quotas, accounts.files
        ),
        money=MoneyServices(accounts.tariffs, accounts.wallets, depot.books.bills),
        sessions=depot.books.sessions,
        meters=depot.books.meters,
        messages=depot.books.messages,
        started_at=depot.clock.now(),
        ocpp_url=lambda: depot.url,
        health=lambda: _health(depot),
        gauges=lambda: _gauges(depot, lag),
    )


async def _health(depot: Depot) -> "DatabaseHealth":
    from app.api.access import DatabaseHealth  # noqa: PLC0415

    try:
        await depot.books.settings.all()
        ok = depot.books.writer.open
    except StorageFailed:
        ok = False
    newest = await asyncio.to_thread(depot.upkeep.backups.newest)
    return DatabaseHealth(ok, _size(depot.config), newest)


def _gauges(depot: Depot, lag: Callable[[], LoopLag] | None) -> "Gauges":
    from app.api.access import Gauges  # noqa: PLC0415

    lags_s: dict[str, float] = {}
    if lag is not None:
        now = lag()
        lags_s = {"0.5": now.p50_ms, "0.99": now.p99_ms, "1": now.max_ms}
    return Gauges(
        queues={
            "database": depot.books.writer.waiting,
            "deferred_commands": len(depot.maintenance.deferred.waiting()),
        },
        loop_lag_s={quantile: ms / 1000 for quantile, ms in lags_s.items()},
        database_bytes=_size(depot.config),
    )


def _size(config: Config) -> int:
    files = (config.database, config.database.with_name(f"{config.database.name}-wal"))
    return sum(path.stat().st_size for path in files if path.exists())
