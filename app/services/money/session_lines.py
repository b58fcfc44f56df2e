"""Sessions with their costs, as lists and receipts tell them."""

from collections.abc import Callable, Sequence
from typing import Protocol
from zoneinfo import ZoneInfo

from app.core.ids import ChargerId, SessionId
from app.services.ports.document import SessionLine
from app.services.ports.money import BillStore
from app.services.ports.session import SessionFilter, SessionStore

_PAGE = 500


class Progress(Protocol):
    """Is told how far the work is."""

    def __call__(self, done: int, total: int) -> None:
        """Show that `done` of `total` steps are done."""


async def read_lines(
    sessions: SessionStore,
    bills: BillStore,
    name_of: Callable[[ChargerId], str],
    wanted: SessionFilter,
    progress: Progress,
) -> list[SessionLine]:
    """Return all sessions of a filter with what they cost, the oldest first."""
    total = (await sessions.totals(wanted)).count
    found: list[SessionLine] = []
    before: SessionId | None = None
    while True:
        progress(len(found), total)
        page = await sessions.page(wanted, before=before, limit=_PAGE)
        billed = await bills.of_sessions([session.id for session in page.sessions])
        for session in page.sessions:
            bill = billed.get(session.id)
            name = name_of(session.connector.charger_id)
            found.append(SessionLine(session, name, None if bill is None else bill.cost))
        before = page.next_before
        if before is None:
            return found[::-1]


def days_of(lines: Sequence[SessionLine], zone: ZoneInfo) -> str:
    """Return the first and the last day on which one of the sessions began."""
    if not lines:
        return ""
    days = [line.session.started_at.astimezone(zone).date() for line in lines]
    first, last = min(days), max(days)
    return f"{first:%Y-%m-%d}" if first == last else f"{first:%Y-%m-%d} to {last:%Y-%m-%d}"
