"""A simulated charger to practise with, beside the real ones."""

import asyncio
from contextlib import suppress


class PracticeCharger:
    """Dials in over a real socket and plays a usual day, until it is closed."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Let it dial in; a second call does nothing."""
        if self._task is None:
            self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Let it go."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def _run(self) -> None:
        # The simulator takes a tenth of a second to import, and hardly anybody practises.
        from app.ocpp.simulator.fleet import FleetPlan, run_fleet  # noqa: PLC0415

        await run_fleet(FleetPlan(self._url, scenario="normal-day"))
