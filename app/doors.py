"""The door of a running depot to other programs, opened after the one for chargers."""

import asyncio
import gc
import logging
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.commands.token import token_errands
from app.config import Config
from app.core.errors import StorageFailed
from app.core.events import AttentionRaised
from app.depot import Depot
from app.errands import LOOK_EVERY_S, ErrandDesk
from app.listening import reachable, reason, web_socket
from app.paths import resource
from app.watchdog import LoopLag

if TYPE_CHECKING:
    from app.api.access import ApiAccess, DatabaseHealth, Gauges
    from app.api.api import Api

_log = logging.getLogger("chargeyard.api")

PAINTED_WITHIN_S = 10.0
"""A window that nobody paints, on another desktop, must not keep the API closed."""


@asynccontextmanager
async def api_door(
    depot: Depot, lag: Callable[[], LoopLag], after: asyncio.Event | None = None
) -> AsyncIterator[None]:
    """Serve the HTTP API until the block ends.

    It is imported and built in a thread once `after` is set: nothing at the start waits for it.
    Where its port is taken the depot runs on without it, and says so.
    """
    if not depot.config.api:
        yield
        return
    stop = asyncio.Event()
    task = asyncio.create_task(_serve(depot, lag, after, stop))
    try:
        yield
    finally:
        stop.set()
        await task


@asynccontextmanager
async def errand_desk(depot: Depot) -> AsyncIterator[None]:
    """Do what commands leave for the running program, until the block ends."""
    desk = ErrandDesk(depot.config.data_dir, token_errands(depot.tokens))
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


async def _serve(
    depot: Depot, lag: Callable[[], LoopLag], after: asyncio.Event | None, stop: asyncio.Event
) -> None:
    if after is not None:
        await _first_of(after, stop)
    if stop.is_set():
        return
    try:
        listening = web_socket(depot.config.api_host, depot.config.api_port, backlog=512)
    except OSError as error:
        _tell_closed(depot, error)
        return
    try:
        api = await asyncio.to_thread(_build, depot, lag)
        async with api.serving(listening):
            _log.info("The HTTP API is on %s", _url(listening))
            await stop.wait()
    except Exception:
        # Whatever is wrong with it, chargers matter more: the depot runs on without it.
        _log.exception("The HTTP API failed")
        listening.close()
        _raise_attention(depot, "The HTTP API failed; the depot runs without it. See the log.")


async def _first_of(after: asyncio.Event, stop: asyncio.Event) -> None:
    waits = [asyncio.create_task(event.wait()) for event in (after, stop)]
    await asyncio.wait(waits, timeout=PAINTED_WITHIN_S, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()


def _url(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://{reachable(host)}:{port}"


def _tell_closed(depot: Depot, error: OSError) -> None:
    config = depot.config
    text = (
        f"The HTTP API cannot listen on {config.api_host}:{config.api_port}: {reason(error)}. The "
        "depot runs without it; another program may use the port: choose another one with "
        "--api-port."
    )
    _log.warning(text)
    _raise_attention(depot, text)


def _raise_attention(depot: Depot, text: str) -> None:
    depot.bus.publish(AttentionRaised(None, "api_closed", text, depot.clock.now()))


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
        ocpp_url=depot.url,
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
    return DatabaseHealth(ok, _size(depot.config), _last_backup(depot.config))


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


def _last_backup(config: Config) -> datetime | None:
    times = [0.0]
    with suppress(OSError):
        times += [path.stat().st_mtime for path in (config.data_dir / "backups").glob("*.sqlite3")]
    return datetime.fromtimestamp(max(times), UTC) if max(times) else None
