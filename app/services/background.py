"""Work that nobody awaits: held until it ends, and ended with the program."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from app.core.errors import DepotError

_log = logging.getLogger("chargeyard.depot")


class Background:
    """Runs coroutines on behalf of facts and timers; a failure is logged, nobody else sees it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[Any, Any, object]) -> asyncio.Task[None]:
        """Start work; it runs on until it is done or `close` comes."""
        task = asyncio.get_running_loop().create_task(_logged(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def close(self) -> None:
        """End everything that still runs."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _logged(work: Coroutine[Any, Any, object]) -> None:
    try:
        await work
    except DepotError as error:
        _log.warning("Work in the background failed: %s", error)
