"""Waiting for something to become true, woken by changes instead of polling."""

import asyncio
from collections.abc import Callable


class Changes:
    """A bell that is rung whenever anything observable about a charger changed."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Let everyone who waits look again."""
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def wait_for(self, condition: Callable[[], bool], timeout_s: float | None) -> None:
        """Return once `condition` holds; looked at now and after every ring.

        Raises:
            TimeoutError: It did not hold within `timeout_s` real seconds.
        """
        async with asyncio.timeout(timeout_s):
            while not condition():
                future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._waiting.add(future)
                try:
                    await future
                finally:
                    self._waiting.discard(future)
