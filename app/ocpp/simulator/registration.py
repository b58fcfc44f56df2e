"""BootNotification until the server accepts, then heartbeats and clock-aligned readings."""

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from app.ocpp.simulator.build import Nameplate
from app.ocpp.simulator.calls import CallFailed
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.configuration import Configuration
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.link import Link

log = logging.getLogger(__name__)
_DEFAULT_RETRY_S: Final = 60
_DAY_S: Final = 86_400


class Registration:
    """The charger's standing with its server.

    Attributes:
        status: The server's last word: Accepted, Pending, Rejected; empty before the first.
    """

    def __init__(
        self, link: Link, nameplate: Nameplate, configuration: Configuration, clock: SimClock
    ) -> None:
        self.status = ""
        self._link = link
        self._nameplate = nameplate
        self._configuration = configuration
        self._clock = clock
        self._now = asyncio.Event()

    @property
    def is_accepted(self) -> bool:
        return self.status == "Accepted"

    def forget(self) -> None:
        """Start over after a reboot."""
        self.status = ""

    def hurry(self) -> None:
        """Send the next BootNotification at once instead of after the interval."""
        self._now.set()

    async def register(self) -> None:
        """Send BootNotification, and again after the interval, until it is accepted."""
        while True:
            self._now.clear()
            interval_s = await self._boot()
            if self.is_accepted:
                if interval_s > 0:
                    self._configuration.put("HeartbeatInterval", str(interval_s))
                return
            await self._pause(interval_s if interval_s > 0 else _DEFAULT_RETRY_S)

    async def beat(self) -> None:
        """Send heartbeats until cancelled."""
        while True:
            interval_s = self._configuration.number("HeartbeatInterval") or _DEFAULT_RETRY_S
            if not await self._passes(interval_s, "HeartbeatInterval"):
                continue
            try:
                await self._link.call("Heartbeat", {})
            except CallFailed as error:
                log.debug("heartbeat failed: %s", error)

    async def align(self, send: Callable[[], None]) -> None:
        """Call `send` at every multiple of ClockAlignedDataInterval, until cancelled."""
        while True:
            interval_s = self._configuration.number("ClockAlignedDataInterval")
            pause_s = self._to_next_multiple_s(interval_s) if interval_s else _DAY_S
            if await self._passes(pause_s, "ClockAlignedDataInterval") and interval_s:
                send()

    def _to_next_multiple_s(self, interval_s: int) -> float:
        now = self._clock.now()
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return interval_s - (now - midnight).total_seconds() % interval_s

    async def _passes(self, seconds: float, key: str) -> bool:
        """Wait; False as soon as the key that set the wait has another value."""
        before = self._configuration.text(key)
        try:
            await self._configuration.changes.wait_for(
                lambda: self._configuration.text(key) != before, self._clock.real_s(seconds)
            )
        except TimeoutError:
            return True
        return False

    async def _boot(self) -> int:
        try:
            answer: Payload = await self._link.call("BootNotification", self._nameplate.boot())
        except CallFailed as error:
            log.debug("boot failed: %s", error)
            self.status = ""
            return 0
        self.status = answer.get("status", "")
        return int(answer.get("interval", 0))

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(self._clock.real_s(seconds)):
                await self._now.wait()
        except TimeoutError:
            return
