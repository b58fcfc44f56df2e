"""Keeps a charger connected: dials, boots, redials; and the outages that prevent it."""

import asyncio
from collections.abc import Callable
from random import Random
from typing import Final

from app.ocpp.simulator.background import Background
from app.ocpp.simulator.link import Link
from app.ocpp.simulator.outbox import Outbox
from app.ocpp.simulator.registration import Registration
from app.ocpp.simulator.reporter import Reporter

_LONGEST_REDIAL_S: Final = 30.0
_DRAIN_S: Final = 10.0


class Uplink:
    """Brings the link up again and again, unless an outage is on."""

    def __init__(
        self,
        link: Link,
        registration: Registration,
        outbox: Outbox,
        reporter: Reporter,
        background: Background,
    ) -> None:
        self._link = link
        self._registration = registration
        self._outbox = outbox
        self._reporter = reporter
        self._background = background
        self._outages = 0
        self._reachable = asyncio.Event()
        self._reachable.set()

    @property
    def is_online(self) -> bool:
        """Return whether it is connected and accepted by the server."""
        return self._link.is_open and self._outbox.is_open

    def cut(self) -> None:
        """Begin an outage: the socket goes without a word, and nothing dials until `restore`."""
        self._outages += 1
        self._reachable.clear()
        self._close_gates()
        self._link.abort()

    def restore(self) -> None:
        """End one outage; dials when it was the last."""
        self._outages -= 1
        if self._outages == 0:
            self._reachable.set()

    async def say_goodbye(self) -> None:
        """Deliver what is queued, within ten real seconds, and close the socket properly."""
        if self.is_online:
            await self._outbox.drained(_DRAIN_S)
        self._close_gates()
        await self._link.close()

    async def run(
        self, redial_s: float, rng: Random, boots_anew: bool, send_aligned: Callable[[], None]
    ) -> None:
        """Stay connected until cancelled."""
        pause_s = redial_s
        while True:
            await self._reachable.wait()
            if await self._link.open():
                pause_s = redial_s
                await self._serve(boots_anew, send_aligned)
            await asyncio.sleep(pause_s * rng.uniform(0.75, 1.25))
            pause_s = min(pause_s * 2, _LONGEST_REDIAL_S)

    async def _serve(self, boots_anew: bool, send_aligned: Callable[[], None]) -> None:
        if not self._reachable.is_set():
            self._link.abort()
            return
        greeting = self._background.spawn(self._come_online(boots_anew, send_aligned))
        try:
            await self._link.serve()
        finally:
            greeting.cancel()
            self._close_gates()

    async def _come_online(self, boots_anew: bool, send_aligned: Callable[[], None]) -> None:
        if boots_anew or not self._registration.is_accepted:
            await self._registration.register()
        self._outbox.open()
        # What happened before the connection comes before what is the case now.
        await self._outbox.drained(_DRAIN_S)
        self._reporter.open()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._registration.beat())
            tasks.create_task(self._registration.align(send_aligned))

    def _close_gates(self) -> None:
        self._outbox.shut()
        self._reporter.shut()
