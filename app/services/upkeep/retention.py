"""Keeps the books from growing for ever: at night, piece by piece (habit 44)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from app.core.clock import Clock
from app.core.retention import BooksSize, RetentionPolicy, Thinned, is_night
from app.core.roles import SYSTEM, Operator, Role
from app.services.audit import Auditor, audited
from app.services.kept import Kept
from app.services.ports.journal import SettingsStore


class RetentionStore(Protocol):
    """The part of the books that grows."""

    async def thin_readings(self, since: datetime | None, until: datetime) -> int:
        """Put one mean a quarter of an hour in the place of readings; return how many went.

        Each keeps the newest register of its quarter, and its session.

        Args:
            since: What is older was thinned before; None: nothing was.
        """
        ...

    async def delete_messages(self, until: datetime) -> int:
        """Delete messages that are older; return how many went."""
        ...

    async def give_back(self) -> None:
        """Give the space that became empty back to the disk."""
        ...

    async def size(self) -> BooksSize:
        """Return how large the books are."""
        ...


@dataclass(frozen=True, slots=True)
class _Progress:
    thinned_until: datetime | None = None


class RetentionService:
    """Works once a night; what is younger than the policy says is never touched."""

    def __init__(
        self,
        store: RetentionStore,
        settings: SettingsStore,
        auditor: Auditor,
        clock: Clock,
        zone: ZoneInfo,
    ) -> None:
        self._store = store
        self._policy = Kept(settings, "retention", RetentionPolicy, RetentionPolicy())
        self._progress = Kept(settings, "retention.progress", _Progress, _Progress())
        self._auditor = auditor
        self._clock = clock
        self._zone = zone
        self._worked_on: date | None = None

    async def load(self) -> None:
        """Read what was set, and how far the readings are thinned."""
        await self._policy.load()
        await self._progress.load()

    @property
    def policy(self) -> RetentionPolicy:
        """How long everything is kept."""
        return self._policy.value

    async def size(self) -> BooksSize:
        """Return how large the books are."""
        return await self._store.size()

    @audited("retention.policy", Role.ADMIN)
    async def set_policy(self, policy: RetentionPolicy, *, by: Operator) -> None:
        """Say how long everything is kept, from the next night on."""
        await self._policy.save(policy)

    @audited("retention.run", Role.ADMIN)
    async def run(self, until: datetime, *, by: Operator) -> Thinned:
        """Do a night's work now; return what was taken away.

        Args:
            until: The moment from which the days are counted back.
        """
        return await self._work(until)

    async def settle(self) -> None:
        """Work once in the quiet hours of each night."""
        local = self._clock.now().astimezone(self._zone)
        if not is_night(local) or self._worked_on == local.date():
            return
        self._worked_on = local.date()
        gone = await self._work(self._clock.now())
        if gone != Thinned():
            counts = {"readings": gone.readings, "messages": gone.messages}
            self._auditor.happened("retention.night", "books", SYSTEM, **counts)

    async def _work(self, now: datetime) -> Thinned:
        readings = messages = 0
        if days := self.policy.reading_days:
            until = now - timedelta(days=days)
            # A reading that was late by less than a week is thinned with the next night.
            thinned_until = self._progress.value.thinned_until
            since = None if thinned_until is None else thinned_until - timedelta(days=7)
            readings = await self._store.thin_readings(since, until)
            await self._progress.save(_Progress(until))
        if days := self.policy.message_days:
            messages = await self._store.delete_messages(now - timedelta(days=days))
        await self._store.give_back()
        return Thinned(readings, messages)
