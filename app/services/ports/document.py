"""What documents are made of, and what makes them, as a Protocol."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from app.core.costing import Cost
from app.core.ledger import Statement
from app.core.months import MonthEntry, TaxTotal
from app.core.sessions import ChargingSession


class DocumentKind(StrEnum):
    """How a document is written; the value is the ending of its file."""

    PDF = "pdf"
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues a document.

    Attributes:
        legal_lines: What stands at the foot, such as name, address and tax number.
        zone: In which times are told.
        made_at: When the document was made.
        language: What it is written in, such as "de"; English where documents do not speak it.
    """

    depot_name: str
    legal_lines: tuple[str, ...]
    zone: ZoneInfo
    made_at: datetime
    language: str = "en"


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session of a list or a receipt.

    Attributes:
        charger: Its name.
        cost: None where it was sold by no tariff, or is not billed yet.
    """

    session: ChargingSession
    charger: str
    cost: Cost | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """A session that is over, for who charged.

    Attributes:
        group: Group or company of the person; empty where there is none.
        billed_at: When its cost was booked.
    """

    letterhead: Letterhead
    line: SessionLine
    group: str
    billed_at: datetime | None


@dataclass(frozen=True, slots=True)
class SessionList:
    """Sessions, the oldest first.

    Attributes:
        title: What was asked for, such as the days.
    """

    letterhead: Letterhead
    title: str
    lines: Sequence[SessionLine]


@dataclass(frozen=True, slots=True)
class MonthStatement:
    """A month of a person or of a group.

    Attributes:
        month: Its first day.
        of_group: Whether it is a group's; then each entry names its person.
        closed_at: When the month was closed; None: figures may still change.
        entries: Sessions by start, then corrections of earlier months.
        wallet: What moved in the person's wallet; None without one, and for a group.
    """

    letterhead: Letterhead
    name: str
    of_group: bool
    month: date
    closed_at: datetime | None
    entries: Sequence[MonthEntry]
    totals: Sequence[TaxTotal]
    wallet: Statement | None


Report = Callable[[int], None]
"""Is told how many rows are written, and ends the work by raising."""


class DocumentMaker(Protocol):
    """Makes files. It takes its time: call it in a thread."""

    def receipt(self, receipt: Receipt) -> bytes:
        """Return a receipt as PDF."""
        ...

    def statement(self, statement: MonthStatement, kind: DocumentKind) -> bytes:
        """Return a statement as PDF or CSV."""
        ...

    def sessions(self, sessions: SessionList, kind: DocumentKind, report: Report) -> bytes:
        """Return a list of sessions in any kind."""
        ...
