"""Work that is done again and again while the depot runs."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from app.core.errors import DepotError

_log = logging.getLogger("chargeyard.depot")


@asynccontextmanager
async def regularly(work: Callable[[], Awaitable[None]], every_s: float) -> AsyncIterator[None]:
    """Do `work` every `every_s` seconds until the block ends; what fails is tried again."""

    async def repeat() -> None:
        while True:
            await asyncio.sleep(every_s)
            try:
                await work()
            except DepotError:
                _log.exception("%s failed; it is tried again", work)

    task = asyncio.create_task(repeat())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
