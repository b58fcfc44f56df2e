"""Tells people who are not at the screen; a mail server that is down never holds anything up."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from app.core.alarms import AlarmRule, AlarmState
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import DepotError
from app.core.events import AlarmChanged, AttentionRaised
from app.core.forwarding import pause_after
from app.core.months import month_before
from app.core.notices import Notice, Recipient, Subject, due
from app.services.background import Background
from app.services.outward.recipients import RecipientService
from app.services.ports.notice import (
    Attachment,
    Carrier,
    Message,
    MonthSums,
    NoticeStore,
    Wording,
)

_log = logging.getLogger("chargeyard.notices")

KEPT_FOR = timedelta(days=7)
"""What could not be delivered for so long is news no more."""

_QUOTA_KINDS = frozenset({"quota_warning", "quota_exceeded"})


@dataclass(frozen=True, slots=True)
class RecipientStatus:
    """A recipient, how many notices wait for it, and why the last delivery failed."""

    recipient: Recipient
    waiting: int
    last_error: str


class MonthReporter(Protocol):
    """Says what a month was."""

    async def load(self) -> None:
        """Read which month was reported last."""
        ...

    async def due(self, now: datetime) -> date | None:
        """Return the month that is over and was not reported yet, once."""
        ...

    async def sums(self, month: date) -> MonthSums:
        """Return the sums of a month."""
        ...

    async def attachment(self, month: date) -> Attachment:
        """Return the sessions of a month as a file."""
        ...


class NoticeService:
    """Keeps each notice in the books until every recipient's server has taken it."""

    def __init__(
        self,
        store: NoticeStore,
        recipients: RecipientService,
        carrier: Carrier,
        reporter: MonthReporter,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._store = store
        self._recipients = recipients
        self._carrier = carrier
        self._reporter = reporter
        self._clock = clock
        self._place = recipients.place
        self._words = recipients.place.words
        self._background = Background()
        self._waiting: list[Notice] = []
        self._told: dict[tuple[AlarmRule, str], datetime] = {}
        # By recipient: when it may be tried again after a failure.
        self._not_before: dict[int, datetime] = {}
        # A settle that is still sending must not begin again.
        self._sending = asyncio.Lock()
        bus.subscribe(AlarmChanged, self._on_alarm)
        bus.subscribe(AttentionRaised, self._on_attention)

    async def load(self) -> None:
        """Read who is told, and what waits from before."""
        await self._recipients.load()
        await self._reporter.load()
        self._waiting = await self._store.waiting()

    async def close(self) -> None:
        """Stop sending; what waits stays in the books."""
        await self._background.close()

    def statuses(self) -> list[RecipientStatus]:
        """Return every recipient, and what waits for it."""
        return [self._status(recipient) for recipient in self._recipients.all()]

    async def settle(self) -> None:
        """Send what is due, and report a month that is over; called every few seconds."""
        await self._report_month()
        if not self._waiting or self._sending.locked():
            return
        # A server that hangs keeps nobody but the next notices waiting.
        self._background.spawn(self._send_due())

    def _on_alarm(self, fact: AlarmChanged) -> None:
        alarm = fact.alarm
        # It is told again where it came again, not where its words changed.
        if alarm.state is AlarmState.ACTIVE and self._told.get(alarm.key) != alarm.last_at:
            self._told[alarm.key] = alarm.last_at
            said = self._words.alarm(alarm)
            self._tell(Subject.ALARM, said, alarm.last_at, urgent=alarm.rule.urgent)

    def _on_attention(self, fact: AttentionRaised) -> None:
        if fact.kind in _QUOTA_KINDS:
            self._tell(Subject.QUOTA, self._words.quota(fact), fact.at)

    def _tell(self, subject: Subject, said: Wording, at: datetime, *, urgent: bool = False) -> None:
        notices = [
            Notice(recipient.id, subject, said.title, said.text, at, urgent)
            for recipient in self._recipients.all()
            if recipient.wants(subject, urgent=urgent)
        ]
        if notices:
            self._background.spawn(self._keep(notices))

    async def _keep(self, notices: Sequence[Notice]) -> None:
        await self._store.add(notices)
        self._waiting = await self._store.waiting()

    async def _report_month(self) -> None:
        month = await self._reporter.due(self._clock.now())
        if month is not None:
            said = self._words.month(month, await self._reporter.sums(month))
            self._tell(Subject.REPORT, said, self._clock.now())

    async def _send_due(self) -> None:
        async with self._sending:
            await self._forget_old()
            for recipient in self._recipients.all():
                now = self._clock.now()
                if now >= self._not_before.get(recipient.id, now):
                    theirs = [n for n in self._waiting if n.recipient_id == recipient.id]
                    await self._send(recipient, due(recipient, theirs, self._local(now)))
            self._waiting = await self._store.waiting()

    async def _send(self, recipient: Recipient, notices: Sequence[Notice]) -> None:
        if not notices:
            return
        ids = [notice.id for notice in notices]
        try:
            await self._carrier.carry(
                await self._message(notices), recipient, self._recipients.server
            )
        except DepotError as error:
            failures = notices[0].failures + 1
            pause = timedelta(seconds=pause_after(failures))
            self._not_before[recipient.id] = self._clock.now() + pause
            _log.warning("%s could not be told: %s", recipient.name, error)
            await self._store.failed(ids, str(error))
        else:
            self._not_before.pop(recipient.id, None)
            await self._store.sent(ids)

    async def _message(self, notices: Sequence[Notice]) -> Message:
        attachments = [
            await self._reporter.attachment(month_before(self._local(notice.at).date()))
            for notice in notices
            if notice.subject is Subject.REPORT
        ]
        titles = [notice.title for notice in notices]
        title = self._words.title(self._place.depot_name(), titles)
        return Message(title, notices, attachments)

    async def _forget_old(self) -> None:
        known = [recipient.id for recipient in self._recipients.all()]
        if await self._store.give_up(self._clock.now() - KEPT_FOR, known):
            self._waiting = await self._store.waiting()

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self._place.zone)

    def _status(self, recipient: Recipient) -> RecipientStatus:
        theirs = [notice for notice in self._waiting if notice.recipient_id == recipient.id]
        errors = (notice.last_error for notice in theirs if notice.last_error)
        return RecipientStatus(recipient, len(theirs), next(errors, ""))
