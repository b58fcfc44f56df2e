"""Simulated time: a charger's hour may take a minute."""

import asyncio
from datetime import UTC, datetime, timedelta


class SimClock:
    """An aware UTC clock that runs `speed` simulated seconds per real second.

    A charger under simulation keeps this clock and never adopts the server's: at a speed other
    than 1 the two must drift apart.
    """

    def __init__(self, speed: float = 1.0, start: datetime | None = None) -> None:
        if speed <= 0:
            raise ValueError("speed must be greater than 0")
        self.speed = speed
        self.started_at = start if start is not None else datetime.now(UTC)
        self._origin: float | None = None

    def now(self) -> datetime:
        """Return the simulated instant. The clock starts to run with the first question."""
        at = asyncio.get_running_loop().time()
        if self._origin is None:
            self._origin = at
        return self.started_at + timedelta(seconds=(at - self._origin) * self.speed)

    def real_s(self, seconds: float) -> float:
        """Return how many real seconds `seconds` of simulated time take."""
        return max(0.0, seconds) / self.speed

    async def sleep(self, seconds: float) -> None:
        """Wait `seconds` of simulated time; at least one turn of the loop."""
        await asyncio.sleep(self.real_s(seconds))

    async def sleep_until(self, instant: datetime) -> None:
        """Wait for a simulated instant; at least one turn of the loop."""
        await self.sleep((instant - self.now()).total_seconds())
