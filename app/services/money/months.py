"""Closing a month: what its sessions count for stays as it is, for ever."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.civil_time import midnight
from app.core.clock import Clock
from app.core.errors import InvalidInput
from app.core.events import SessionBilled, SessionChanged, SessionStopped
from app.core.ids import SessionId
from app.core.months import (
    ClosedMonth,
    MonthEntry,
    TaxTotal,
    first_of_month,
    month_after,
    totals_by_tax,
)
from app.core.roles import SYSTEM, Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports.month import MonthStore


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing a month would close.

    Attributes:
        months: First days of all months that it closes, the oldest first.
        still_open: Sessions that began by then and have not ended: they keep it from being closed.
    """

    months: tuple[date, ...]
    sessions: int
    energy_wh: int
    totals: tuple[TaxTotal, ...]
    still_open: tuple[SessionId, ...]


class MonthService:
    """A month is closed once and not opened again: somebody may have paid by its statement.

    What becomes known later of its sessions (a replay, the reconcile desk, a bill) is booked as the
    difference in the first month that is open, with a reference to the month it belongs to.
    """

    def __init__(
        self, store: MonthStore, bus: Bus, auditor: Auditor, clock: Clock, zone: ZoneInfo
    ) -> None:
        self._store = store
        self._auditor = auditor
        self._clock = clock
        self._zone = zone
        self._closed: list[ClosedMonth] = []
        self._late: set[SessionId] = set()
        bus.subscribe(SessionStopped, lambda fact: self._note(fact.session.id))
        bus.subscribe(SessionChanged, lambda fact: self._note(fact.session.id))
        bus.subscribe(SessionBilled, lambda fact: self._note(fact.session_id))

    async def load(self) -> None:
        """Read what is closed, and book what a crash kept from being booked."""
        self._closed = await self._store.closed()
        if self._closed:
            self._tell(await self._store.book_late(self._first_open(), self._clock.now()))

    async def settle(self) -> None:
        """Book what became known of closed months; to be called regularly."""
        if not self._late:
            return
        late, self._late = sorted(self._late), set()
        try:
            booked = await self._store.book_late(self._first_open(), self._clock.now(), late)
        except BaseException:
            self._late.update(late)
            raise
        self._tell(booked)

    # -- asking ----------------------------------------------------------------------------

    def closed(self) -> list[ClosedMonth]:
        """Return the closed months, the oldest first."""
        return list(self._closed)

    def closed_month(self, month: date) -> ClosedMonth | None:
        """Return the closed month that holds a day; None while it is open."""
        wanted = first_of_month(month)
        return next((each for each in self._closed if each.month == wanted), None)

    async def closable(self) -> list[date]:
        """Return the first days of the months that are over and not closed, the oldest first."""
        began = await self._store.first_start()
        if began is None:
            return []
        month = self._month_of(began)
        if self._closed:
            month = max(month, self._first_open())
        found = []
        while month < self._month_of(self._clock.now()):
            found.append(month)
            month = month_after(month)
        return found

    async def preview(self, month: date) -> Closing:
        """Say what closing a month would close: it and every open one before it."""
        wanted = first_of_month(month)
        months = tuple(each for each in await self.closable() if each <= wanted)
        found = [entry for each in months for entry in await self.entries(each)]
        still_open = await self._store.still_open(self._ends_at(wanted))
        return Closing(
            months,
            len(found),
            sum(entry.energy_wh for entry in found),
            totals_by_tax(found),
            tuple(still_open),
        )

    async def entries(self, month: date) -> list[MonthEntry]:
        """Return what counts in a month: its sessions by start, then corrections of earlier ones.

        Of a closed month it is the same for ever; of an open one, what is known now.
        """
        first = first_of_month(month)
        booked = await self._store.entries(first)
        if self.closed_month(first) is not None:
            return booked
        starts_at, ends_at = midnight(first, self._zone), self._ends_at(first)
        return [*await self._store.unbooked(first, starts_at, ends_at), *booked]

    async def of_session(self, session_id: SessionId) -> list[MonthEntry]:
        """Return what is booked of a session in months that are or will be closed."""
        return await self._store.of_session(session_id)

    # -- closing ---------------------------------------------------------------------------

    @audited("month.close", Role.MANAGER)
    async def close(self, month: date, *, by: Operator) -> list[ClosedMonth]:
        """Close a month and every open one before it; return them, the oldest first.

        Raises:
            InvalidInput: It is not over, closed already, or a session of it is still open.
        """
        closing = await self.preview(month)
        if first_of_month(month) not in closing.months:
            raise InvalidInput(
                "{month} cannot be closed.",
                hint="It is closed already, or not over yet.",
                month=f"{month:%Y-%m}",
            )
        if closing.still_open:
            raise InvalidInput(
                "{count} sessions that began by then are still open.",
                hint="Settle them at the reconcile desk, or wait until they end.",
                count=len(closing.still_open),
            )
        closed = [await self._close(each, by) for each in closing.months]
        for each in closed:
            sums = {"sessions": each.sessions, "energy_wh": each.energy_wh}
            self._auditor.happened("month.closed", f"{each.month:%Y-%m}", by, **sums)
        return closed

    async def _close(self, month: date, by: Operator) -> ClosedMonth:
        starts_at, ends_at = midnight(month, self._zone), self._ends_at(month)
        now = self._clock.now()
        closing = ClosedMonth(month, starts_at, ends_at, now, by.name, sessions=0, energy_wh=0)
        closed = await self._store.close(closing)
        self._closed.append(closed)
        return closed

    def _note(self, session_id: SessionId) -> None:
        # Whether it is of a closed month, the store finds out: an event tells only a number.
        if self._closed:
            self._late.add(session_id)

    def _tell(self, booked: list[MonthEntry]) -> None:
        for entry in booked:
            self._auditor.happened(
                "month.correct",
                entry.session_id,
                SYSTEM,
                energy_wh=entry.energy_wh,
                cost=None if entry.cost is None else entry.cost.total,
                month=f"{entry.month:%Y-%m}",
                corrects=f"{entry.corrects or entry.month:%Y-%m}",
            )

    def _first_open(self) -> date:
        return month_after(self._closed[-1].month)

    def _month_of(self, at: datetime) -> date:
        return first_of_month(at.astimezone(self._zone).date())

    def _ends_at(self, month: date) -> datetime:
        return midnight(month_after(month), self._zone)
