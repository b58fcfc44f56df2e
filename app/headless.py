"""The depot without a screen: the same composition on a plain asyncio loop, no Qt imported."""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager

from app.config import Config
from app.core.clock import Clock
from app.db.migrate import prepare_database
from app.depot import Depot, open_depot
from app.doors import api_door, errand_desk
from app.instance_lock import InstanceLock
from app.phone_door import phone_door
from app.signals import reporting_on_request, stopping_on_signals
from app.watchdog import LoopWatchdog

WORKERS = 2
GARBAGE_AFTER = 20_000
"""Objects made until Python looks for cycles again: at its own 700 that is a sixth of the work."""


def run_headless(config: Config, demo: int = 0) -> int:
    """Run the depot until SIGTERM or Ctrl+C; `demo` is the number of simulated chargers."""
    with InstanceLock(config.data_dir):
        prepare_database(config.database, Clock())
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_until_stopped(config, demo))
    return 0


@asynccontextmanager
async def running_depot(
    config: Config, demo: int, painted: asyncio.Event | None = None
) -> AsyncIterator[Depot]:
    """Open the depot with its watchdog, and with simulated chargers where they are asked for.

    The HTTP API follows once `painted` is set, or at once without one.
    """
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(WORKERS, "worker"))
    async with AsyncExitStack() as stack:
        watchdog = stack.enter_context(LoopWatchdog())
        stack.enter_context(reporting_on_request(watchdog.report))
        depot = await stack.enter_async_context(open_depot(config))
        _rest_from_garbage()
        if demo:
            from app.demo import demo_fleet  # noqa: PLC0415  (nobody else needs the simulator)

            await stack.enter_async_context(demo_fleet(depot, demo))
        await stack.enter_async_context(errand_desk(depot))
        await stack.enter_async_context(api_door(depot, watchdog.lag, painted))
        await stack.enter_async_context(phone_door(depot, painted))
        yield depot


async def _until_stopped(config: Config, demo: int) -> None:
    stop = asyncio.Event()
    with stopping_on_signals(stop):
        async with running_depot(config, demo) as depot:
            print(f"ChargeYard listens for chargers on {depot.url}", flush=True)  # noqa: T201
            await stop.wait()


def _rest_from_garbage() -> None:
    """Leave what lives as long as the program alone, and look for new garbage less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_AFTER, 20, 50)
    gc.enable()


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    if sys.platform == "win32":
        return asyncio.new_event_loop
    import uvloop  # noqa: PLC0415  (not on Windows)

    return uvloop.new_event_loop
