"""Something to be done a little later, once, unless it is put off or given up."""

import asyncio
from collections.abc import Callable


class Later:
    """Asks the running loop to do its work `after_s` seconds from when it is asked for."""

    def __init__(self, after_s: float, work: Callable[[], None]) -> None:
        self._after_s = after_s
        self._work = work
        self._loop = asyncio.get_running_loop()
        self._handle: asyncio.TimerHandle | None = None

    def ask(self) -> None:
        """Do it; where that is asked for already, when it was going to be done."""
        if self._handle is None:
            self._handle = self._loop.call_later(self._after_s, self._do)

    def cancel(self) -> None:
        """Do not do it."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _do(self) -> None:
        self._handle = None
        self._work()
