"""Receipts, statements and lists: what stands in them is gathered here, and made in a thread."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from app.core.clock import Clock
from app.core.errors import InvalidInput, NotAllowed, NotFound
from app.core.ids import ChargerId, SessionId
from app.core.months import MonthEntry, first_of_month, totals_by_tax
from app.core.roles import Operator, Role
from app.services.audit import Auditor
from app.services.chargers.chargers import ChargerService
from app.services.money.months import MonthService
from app.services.money.session_lines import Progress, days_of, read_lines
from app.services.money.wallets import WalletService
from app.services.people.directory import Directory
from app.services.ports.document import (
    DocumentKind,
    DocumentMaker,
    Letterhead,
    MonthStatement,
    Receipt,
    Report,
    SessionLine,
    SessionList,
)
from app.services.ports.money import BillStore
from app.services.ports.session import SessionFilter, SessionStore
from app.services.stoppable import stoppable


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues documents; see `Letterhead`. What may change is asked for each of them."""

    depot_name: Callable[[], str]
    legal_lines: Callable[[], tuple[str, ...]]
    zone: ZoneInfo
    language: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where what stands in documents is read."""

    sessions: SessionStore
    bills: BillStore
    months: MonthService
    directory: Directory
    wallets: WalletService
    chargers: ChargerService


@dataclass(frozen=True, slots=True)
class Document:
    """A file to be saved, sent or printed.

    Attributes:
        name: What it may be called, such as receipt-128.pdf.
    """

    name: str
    content: bytes


class Documents:
    """The event loop goes on meanwhile; who stops waiting stops the work."""

    def __init__(
        self,
        maker: DocumentMaker,
        sources: Sources,
        issuer: Issuer,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._maker = maker
        self._from = sources
        self._issuer = issuer
        self._auditor = auditor
        self._clock = clock

    async def receipt(self, session_id: SessionId, *, by: Operator) -> Document:
        """Return the receipt of a session that is over, as PDF.

        Raises:
            NotAllowed: The operator is no attendant.
            NotFound: There is no such session.
            InvalidInput: It is still open.
        """
        self._check(by, Role.ATTENDANT)
        session = await self._from.sessions.get(session_id)
        if session is None:
            raise NotFound("There is no session {number}.", number=session_id)
        if session.state.open:
            raise InvalidInput(
                "Session {number} is still open.",
                hint="Its receipt comes after it.",
                number=session_id,
            )
        bill = await self._from.bills.get(session_id)
        line = SessionLine(
            session,
            self._name_of(session.connector.charger_id),
            None if bill is None else bill.cost,
        )
        receipt = Receipt(
            self._letterhead(), line, self._group_of(session.person_id), bill.at if bill else None
        )
        content = await asyncio.to_thread(self._maker.receipt, receipt)
        self._auditor.happened("document.receipt", session_id, by)
        return Document(f"receipt-{session_id}.pdf", content)

    async def person_statement(
        self, person_id: int, month: date, kind: DocumentKind, *, by: Operator
    ) -> Document:
        """Return the statement of a person for the month that holds a day, as PDF or CSV.

        Raises:
            NotAllowed: The operator is no manager.
            NotFound: There is no such person.
        """
        self._check(by, Role.MANAGER)
        person = self._from.directory.person(person_id)
        if person is None:
            raise NotFound("There is no person {number}.", number=person_id)
        entries = await self._from.months.entries(month)
        theirs = [entry for entry in entries if entry.person_id == person_id]
        wallet = None
        if self._from.wallets.balance(person_id) is not None:
            wallet = await self._from.wallets.statement(person_id, month)
        # As they were called when the month was closed: what was handed out stays as it was.
        closed = self._from.months.closed_month(month) is not None
        name = theirs[-1].person if closed and theirs else person.full_name
        statement = self._statement(name, theirs, month, of_group=False)
        return await self._stated(replace(statement, wallet=wallet), kind, by)

    async def group_statement(
        self, group_id: int, month: date, kind: DocumentKind, *, by: Operator
    ) -> Document:
        """Return the statement of a group or company, as PDF or CSV; raises as above."""
        self._check(by, Role.MANAGER)
        group = self._from.directory.group(group_id)
        entries = await self._from.months.entries(month)
        theirs = [entry for entry in entries if entry.group_id == group_id]
        if group is None and not theirs:
            raise NotFound("There is no group {number}.", number=group_id)
        closed = self._from.months.closed_month(month) is not None
        named_then = theirs[-1].group if theirs and (closed or group is None) else ""
        name = named_then or (group.name if group else "")
        return await self._stated(self._statement(name, theirs, month, of_group=True), kind, by)

    async def sessions(
        self,
        wanted: SessionFilter,
        kind: DocumentKind,
        *,
        progress: Progress,
        by: Operator,
        title: str = "",
    ) -> Document:
        """Return all sessions of a filter as a list.

        Args:
            title: What was asked for, in words; without it the days.
            progress: Is told how far it is: twice the number of sessions, read and written.

        Raises:
            NotAllowed: The operator is no manager.
        """
        self._check(by, Role.MANAGER)

        def reading(done: int, total: int) -> None:
            progress(done, 2 * total)

        sources = self._from
        lines = await read_lines(sources.sessions, sources.bills, self._name_of, wanted, reading)
        listed = SessionList(self._letterhead(), title or days_of(lines, self._issuer.zone), lines)

        def make(report: Report) -> bytes:
            return self._maker.sessions(listed, kind, report)

        def writing(done: int) -> None:
            progress(len(lines) + done, 2 * len(lines))

        content = await stoppable(make, writing)
        self._auditor.happened("document.sessions", kind.value, by, sessions=len(lines))
        return Document(f"sessions-{self._clock.now():%Y-%m-%d}.{kind.value}", content)

    def _statement(
        self, name: str, entries: Sequence[MonthEntry], month: date, *, of_group: bool
    ) -> MonthStatement:
        closed = self._from.months.closed_month(month)
        return MonthStatement(
            letterhead=self._letterhead(),
            name=name,
            of_group=of_group,
            month=first_of_month(month),
            closed_at=None if closed is None else closed.closed_at,
            entries=entries,
            totals=totals_by_tax(entries),
            wallet=None,
        )

    async def _stated(
        self, statement: MonthStatement, kind: DocumentKind, by: Operator
    ) -> Document:
        content = await asyncio.to_thread(self._maker.statement, statement, kind)
        month = f"{statement.month:%Y-%m}"
        self._auditor.happened(
            "document.statement", statement.name, by, month=month, kind=kind.value
        )
        return Document(f"statement-{month}-{_file_word(statement.name)}.{kind.value}", content)

    def _check(self, by: Operator, needed: Role) -> None:
        if not by.may(needed):
            raise NotAllowed(
                "{name} may not do this.",
                hint="Ask somebody with the role {role}.",
                name=by.name,
                role=needed.word,
            )

    def _letterhead(self) -> Letterhead:
        issuer = self._issuer
        return Letterhead(
            issuer.depot_name(),
            issuer.legal_lines(),
            issuer.zone,
            self._clock.now(),
            issuer.language(),
        )

    def _name_of(self, charger_id: ChargerId) -> str:
        charger = self._from.chargers.get(charger_id)
        return charger_id if charger is None else charger.name

    def _group_of(self, person_id: int | None) -> str:
        person = None if person_id is None else self._from.directory.person(person_id)
        group = None if person is None else self._from.directory.group(person.group_id)
        return "" if group is None else group.name


def _file_word(name: str) -> str:
    """Return a name as part of a file's name, on any system."""
    return "-".join("".join(x if x.isalnum() else " " for x in name).split())[:60] or "nobody"
