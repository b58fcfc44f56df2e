"""Work in a thread that ends when nobody waits for it any more."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

from app.core.errors import DepotError

T = TypeVar("T")


class Unwanted(DepotError):
    """Nobody waits for the work any more."""

    code = "unwanted"


async def stoppable(work: Callable[[Callable[[int], None]], T], tell: Callable[[int], None]) -> T:
    """Run `work` in a thread and return its result; `tell` hears in the event loop how far it is.

    Work calls what it is given now and then with how much is done; where we were cancelled
    meanwhile, that raises and so ends it.
    """
    loop, unwanted = asyncio.get_running_loop(), threading.Event()

    def report(done: int) -> None:
        if unwanted.is_set():
            raise Unwanted("Nobody waits for it any more.")
        loop.call_soon_threadsafe(tell, done)

    try:
        return await asyncio.to_thread(work, report)
    finally:
        unwanted.set()
