"""Closing the depot and opening it anew, while the program and its screen stay."""

import asyncio
from collections.abc import Callable

from app.core.errors import DepotError

Job = Callable[[], None]


class Renewal:
    """Whoever runs the depot waits for it; whoever changed what it is built from asks for it.

    Chargers are told that the service restarts, and dial again within seconds.

    Attributes:
        failure: Why the job of the last renewal was not done; None where it was.
        job_done: Whether the last renewal had a job, and did it.
    """

    def __init__(self) -> None:
        self._asked = asyncio.Event()
        self._job: Job | None = None
        self.failure: DepotError | None = None
        self.job_done = False

    @property
    def asked(self) -> bool:
        """Whether the depot is to be opened anew."""
        return self._asked.is_set()

    def ask(self, job: Job | None = None) -> None:
        """Ask for a renewal; `job` is done, in a thread, while the books are closed."""
        self._job = job
        self._asked.set()

    async def wait(self) -> None:
        """Wait until somebody asks."""
        await self._asked.wait()

    async def carry_out(self) -> None:
        """Do the job, now that the depot is closed."""
        job, self._job, self.failure, self.job_done = self._job, None, None, False
        self._asked.clear()
        if job is None:
            return
        try:
            await asyncio.to_thread(job)
            self.job_done = True
        except DepotError as error:
            self.failure = error
