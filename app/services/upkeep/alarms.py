"""Alarms: raised when a rule finds a cause, gone when the cause is, seen by whom."""

import asyncio
from collections.abc import Container, Iterable, Sequence
from typing import Protocol

from app.core.alarm_rules import BOUNDS, AlarmLimits
from app.core.alarms import (
    Alarm,
    AlarmKey,
    AlarmRule,
    AlarmState,
    Cause,
    acknowledged,
    cleared,
    raised,
)
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import InvalidInput, NotFound
from app.core.events import AlarmChanged
from app.core.ids import ChargerId
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.kept import Kept
from app.services.ports.upkeep import AlarmStore, PastFilter

REMEMBERED = 200
"""Past alarms that are held in memory: the newest."""


class AlarmSource(Protocol):
    """Looks for the causes of some rules."""

    @property
    def rules(self) -> frozenset[AlarmRule]:
        """The rules that it looks for: what it does not find is over."""
        ...

    async def causes(self, limits: AlarmLimits, known: Container[AlarmKey]) -> Iterable[Cause]:
        """Return what is wrong now; alarms of `known` are open already."""
        ...


class AlarmService:
    """One alarm for each rule and thing; publishes `AlarmChanged` after it is in the books."""

    def __init__(
        self,
        store: AlarmStore,
        limits: Kept[AlarmLimits],
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._store = store
        self._limits = limits
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._open: dict[AlarmKey, Alarm] = {}
        self._past: list[Alarm] = []
        # Two checks at once would raise the same alarm twice.
        self._lock = asyncio.Lock()

    async def load(self) -> None:
        """Read the alarms that were open, the newest of the past, and the limits."""
        await self._limits.load()
        self._open = {alarm.key: alarm for alarm in await self._store.open()}
        self._past = await self._store.past(limit=REMEMBERED)

    # -- asking ----------------------------------------------------------------------------

    @property
    def limits(self) -> AlarmLimits:
        """From when on something counts."""
        return self._limits.value

    def open(self) -> list[Alarm]:
        """Return the alarms whose cause is there: unseen ones first, of these the urgent ones.

        Chargers that are offline come after what else is urgent: where the network is out they all
        are, and the one that has a fault must not be among them.
        """

        def place(alarm: Alarm) -> tuple[bool, bool, bool, int]:
            seen, offline = alarm.state is not AlarmState.ACTIVE, alarm.rule is AlarmRule.OFFLINE
            return seen, not alarm.rule.urgent, offline, -alarm.id

        return sorted(self._open.values(), key=place)

    def past(self) -> list[Alarm]:
        """Return the newest alarms that are over, the newest end first."""
        return list(self._past)

    async def page_of_past(
        self, wanted: PastFilter, *, before: Alarm | None = None, limit: int = REMEMBERED
    ) -> list[Alarm]:
        """Return alarms that are over, the newest end first, from the books.

        Hand in the last one of a page as `before` for the page that follows.
        """
        return await self._store.past(wanted, before=before, limit=limit)

    def unseen(self) -> list[Alarm]:
        """Return the alarms that nobody has acknowledged."""
        return [alarm for alarm in self.open() if alarm.state is AlarmState.ACTIVE]

    async def of_charger(self, charger_id: ChargerId) -> list[Alarm]:
        """Return all alarms of a charger: the open ones, then the past, newest first."""
        present = [alarm for alarm in self.open() if alarm.charger_id == charger_id]
        return [*present, *await self._store.past(PastFilter(charger_id=charger_id))]

    # -- what is found ---------------------------------------------------------------------

    async def check(self, source: AlarmSource) -> None:
        """Look for causes: new ones raise alarms, and alarms without their cause are over."""
        async with self._lock:
            causes = {
                cause.key: cause for cause in await source.causes(self.limits, self._open.keys())
            }
            now = self._clock.now()
            for key, alarm in list(self._open.items()):
                if alarm.rule in source.rules and key not in causes:
                    await self._end(cleared(alarm, now))
            for key, cause in causes.items():
                known = self._open.get(key)
                if known is None:
                    before = next((alarm for alarm in self._past if alarm.key == key), None)
                    await self._keep(raised(cause, now, before))

    # -- what people do --------------------------------------------------------------------

    @audited("alarm.acknowledge", Role.ATTENDANT)
    async def acknowledge(self, alarm_id: int, *, by: Operator) -> None:
        """Note that somebody has seen an alarm; seen twice it is the first one's.

        Raises:
            NotFound: It is over, or never was.
        """
        alarm = next((each for each in self._open.values() if each.id == alarm_id), None)
        if alarm is None:
            raise NotFound("This alarm is over.")
        if alarm.state is AlarmState.ACTIVE:
            await self._keep(acknowledged(alarm, by.name, self._clock.now()))

    @audited("alarm.acknowledge_all", Role.ATTENDANT)
    async def acknowledge_all(self, alarm_ids: Sequence[int], *, by: Operator) -> None:
        """Note that somebody has seen these alarms, and none that came after they were shown."""
        now = self._clock.now()
        for alarm in self.unseen():
            if alarm.id in alarm_ids:
                await self._keep(acknowledged(alarm, by.name, now))

    @audited("alarm.limits", Role.MANAGER)
    async def set_limits(self, limits: AlarmLimits, *, by: Operator) -> None:
        """Say from when on something counts; effective with the next check.

        Raises:
            InvalidInput: A limit is out of its bounds.
        """
        for name, (least, most) in BOUNDS.items():
            if not least <= getattr(limits, name) <= most:
                raise InvalidInput(
                    "{name} must be from {least} to {most}.", name=name, least=least, most=most
                )
        await self._limits.save(limits)

    # -- inside ----------------------------------------------------------------------------

    async def _keep(self, alarm: Alarm) -> None:
        kept = await self._store.save(alarm)
        self._past = [each for each in self._past if each.id != kept.id]
        self._open[kept.key] = kept
        self._bus.publish(AlarmChanged(kept))

    async def _end(self, alarm: Alarm) -> None:
        await self._store.save(alarm)
        del self._open[alarm.key]
        self._past = [alarm, *self._past][:REMEMBERED]
        self._bus.publish(AlarmChanged(alarm))
