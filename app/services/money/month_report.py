"""The monthly report: the sums of a month, its sessions as a workbook."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from app.core.month_sums import sum_of
from app.core.months import month_after, month_before
from app.core.roles import SYSTEM
from app.services.kept import Kept
from app.services.money.documents import Documents
from app.services.money.months import MonthService
from app.services.ports.document import DocumentKind
from app.services.ports.notice import Attachment, MonthSums
from app.services.ports.session import SessionFilter

REPORTED_FROM_HOUR = 6
"""On the first of a month; by then chargers that were offline at midnight have reported."""


class MonthReport:
    """Implements `MonthReporter`."""

    def __init__(
        self,
        months: MonthService,
        documents: Documents,
        reported: Kept[date | None],
        zone: ZoneInfo,
    ) -> None:
        self._months = months
        self._documents = documents
        self._reported = reported
        self._zone = zone

    async def load(self) -> None:
        """Read which month was reported last."""
        await self._reported.load()

    async def due(self, now: datetime) -> date | None:
        """Return the month that is over and was not reported yet, once."""
        local = now.astimezone(self._zone)
        month = month_before(local.date())
        before = self._reported.value
        if before is None:
            # A depot that is new has no month to report.
            await self._reported.save(month)
        elif month > before and local.hour >= REPORTED_FROM_HOUR:
            await self._reported.save(month)
            return month
        return None

    async def sums(self, month: date) -> MonthSums:
        """Return the sums of a month."""
        entries = await self._months.entries(month)
        amounts = sum_of(entry.cost.total for entry in entries if entry.cost is not None)
        energy_wh = sum(entry.energy_wh for entry in entries)
        return MonthSums(len(entries), energy_wh, amounts)

    async def attachment(self, month: date) -> Attachment:
        """Return the sessions of a month as a workbook."""
        wanted = SessionFilter(since=self._begin(month), until=self._begin(month_after(month)))
        document = await self._documents.sessions(
            wanted,
            DocumentKind.XLSX,
            title=f"{month:%Y-%m}",
            progress=lambda _done, _total: None,
            by=SYSTEM,
        )
        return Attachment(document.name, document.content)

    def _begin(self, month: date) -> datetime:
        return datetime.combine(month, time(), self._zone)
