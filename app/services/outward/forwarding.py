"""Sends stored readings and sessions on: at least once, in order, for as long as it takes."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.errors import InvalidInput, NotFound, StorageFailed
from app.core.forwarding import ForwardTarget, checked_target, pause_after
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports.forward import (
    DeliveryFailed,
    ForwardStore,
    Outgoing,
    Progress,
    Sender,
    Senders,
)

_log = logging.getLogger("chargeyard.forwarding")

LOOKED_EVERY_S = 1.0
"""How long a reading may wait for its turn while the receiver keeps up."""

MOST_READINGS = 2_000_000
"""Readings that wait for receivers that are down, about 60 MB; then the oldest are given up."""

Pause = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """A receiver and how far it came."""

    target: ForwardTarget
    progress: Progress


class ForwardingService:
    """One task a receiver. What a receiver has not taken is sent again, before anything newer.

    Args:
        pause: Waits so many seconds; tests hand in a shorter one.
    """

    def __init__(
        self,
        store: ForwardStore,
        senders: Senders,
        auditor: Auditor,
        clock: Clock,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._store = store
        self._senders = senders
        self._auditor = auditor
        self._clock = clock
        self._pause = pause
        self._targets: dict[int, ForwardTarget] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}

    async def load(self) -> None:
        """Take up where the program was ended."""
        for target in await self._store.targets():
            self._targets[target.id] = target
            self._start(target)

    async def close(self) -> None:
        """Hang up everywhere; what waits stays in the books."""
        for target_id in list(self._tasks):
            await self._stop(target_id)

    async def settle(self) -> None:
        """Keep the outbox within its bounds; called now and then."""
        if self._tasks and (dropped := await self._store.trim(MOST_READINGS)):
            _log.warning("%s readings were given up: their receiver is down for too long", dropped)

    async def statuses(self) -> list[TargetStatus]:
        """Return every receiver and how far it came."""
        return [
            TargetStatus(target, await self._store.progress(target.id))
            for target in self._targets.values()
        ]

    @audited("forwarding.save", Role.ADMIN)
    async def save(self, target: ForwardTarget, *, by: Operator) -> ForwardTarget:
        """Keep a receiver, new or changed, and go on with it at once.

        Raises:
            NotAllowed: Only administrators decide what leaves the depot.
            InvalidInput: Its address, name or template cannot be used.
        """
        target = checked_target(target)
        if any(
            other.name.casefold() == target.name.casefold() and other.id != target.id
            for other in self._targets.values()
        ):
            raise InvalidInput("There is a receiver {name} already.", name=target.name)
        await self._senders.open(target).close()
        await self._stop(target.id)
        saved = await self._store.save(target)
        self._targets[saved.id] = saved
        self._start(saved)
        return saved

    @audited("forwarding.remove", Role.ADMIN)
    async def remove(self, target_id: int, *, by: Operator) -> None:
        """Send nothing more to a receiver and forget it.

        Raises:
            NotFound: There is none with this id.
        """
        self._known(target_id)
        await self._stop(target_id)
        del self._targets[target_id]
        await self._store.remove(target_id)

    @audited("forwarding.test", Role.ADMIN)
    async def test(self, target: ForwardTarget, *, by: Operator) -> None:
        """Send an empty batch to a receiver, which need not be saved yet.

        Raises:
            DeliveryFailed: It did not take it, with the reason.
            InvalidInput: Its address or template cannot be used.
        """
        sender = self._senders.open(checked_target(target))
        try:
            await sender.send([])
        finally:
            await sender.close()

    def _known(self, target_id: int) -> ForwardTarget:
        target = self._targets.get(target_id)
        if target is None:
            raise NotFound("There is no receiver {target_id}.", target_id=target_id)
        return target

    def _start(self, target: ForwardTarget) -> None:
        if target.enabled:
            task = asyncio.create_task(self._run(target), name=f"Forwarding to {target.name}")
            task.add_done_callback(_tell_fault)
            self._tasks[target.id] = task

    async def _stop(self, target_id: int) -> None:
        task = self._tasks.pop(target_id, None)
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _run(self, target: ForwardTarget) -> None:
        sender = self._senders.open(target)
        failures = 0
        try:
            while True:
                try:
                    pause = await self._send_next(target, sender)
                    failures = 0
                except (DeliveryFailed, InvalidInput, StorageFailed) as error:
                    failures += 1
                    pause = pause_after(failures)
                    await self._note_failure(target, error)
                await self._pause(pause)
        finally:
            await sender.close()

    async def _send_next(self, target: ForwardTarget, sender: Sender) -> float:
        outgoing: Outgoing = await self._store.waiting(target.id, target.batch)
        if outgoing.last is None:
            return LOOKED_EVERY_S
        if outgoing.items:
            await sender.send(outgoing.items)
        # After the receiver's word: what is sent twice is a nuisance, what is never sent is lost.
        await self._store.delivered(target.id, outgoing.last, self._clock.now())
        full = len(outgoing.items) >= target.batch
        return 0.0 if full else LOOKED_EVERY_S

    async def _note_failure(self, target: ForwardTarget, error: Exception) -> None:
        _log.info("%s does not take what it is sent: %s", target.name, error)
        with suppress(StorageFailed):
            await self._store.failed(target.id, str(error), self._clock.now())


def _tell_fault(task: asyncio.Task[None]) -> None:
    # Sending has no end of its own: whatever ends it is a fault of ours, and must not pass unseen.
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.error("%s ended with an error", task.get_name(), exc_info=error)
