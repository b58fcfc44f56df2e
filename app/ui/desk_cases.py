"""What waits at the reconcile desk, and the ways in which each case can be settled."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.core.ids import SessionId

translate = QCoreApplication.translate


class CaseKind(StrEnum):
    """What is to be settled."""

    LOST = "lost"
    STOP = "stop"
    ENERGY = "energy"


class FixWay(StrEnum):
    """How a case can be settled."""

    CLOSE = "close"
    PAIR = "pair"
    BOOK = "book"
    DISMISS = "dismiss"
    ACCEPT = "accept"

    @property
    def asks_reason(self) -> bool:
        """Tell whether somebody has to say why; else the evidence is the reason."""
        return self in _ASKING


_ASKING = frozenset({FixWay.BOOK, FixWay.DISMISS, FixWay.ACCEPT})


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to settle a case.

    Attributes:
        session_id: The session that it ends, or that then stands as it is.
        text: For the button.
        outcome: What will stand in the books.
    """

    way: FixWay
    session_id: SessionId
    text: str
    outcome: str


@dataclass(frozen=True, slots=True)
class DeskCase:
    """One session or stop that somebody has to look at.

    Attributes:
        id: Of the session that is lost or flagged, or of the stop.
        fixes: The likeliest first.
        energy_wh: What is booked where nobody says otherwise.
    """

    kind: CaseKind
    id: SessionId
    title: str
    evidence: tuple[str, ...]
    fixes: tuple[Fix, ...]
    facts: tuple[tuple[str, str], ...]
    energy_wh: int

    @property
    def proposal(self) -> str:
        """What the likeliest fix leads to."""
        return self.fixes[0].outcome

    @property
    def reason(self) -> str:
        """What is noted where nobody says more: what speaks for the fix."""
        return " · ".join(self.evidence)


def settled_at_once(cases: Sequence[DeskCase]) -> bool:
    """Tell whether all cases of one kind can be settled as proposed, each by a session of its own.

    Where one has no session that fits, or more than one, somebody has to look at it first.
    """
    targets = {fix.session_id for case in cases if (fix := _only(case)) is not None}
    return len(cases) > 1 and len(targets) == len(cases)


def _only(case: DeskCase) -> Fix | None:
    if case.kind is not CaseKind.STOP:
        return case.fixes[0]
    pairs = [fix for fix in case.fixes if fix.way is FixWay.PAIR]
    return pairs[0] if len(pairs) == 1 else None


def bulk_text(kind: CaseKind, count: int) -> str:
    """Return the words of the button that settles all cases of a kind."""
    if kind is CaseKind.LOST:
        return translate("Desk", "Close all %n", "", count)
    if kind is CaseKind.ENERGY:
        return translate("Desk", "Accept all %n", "", count)
    return translate("Desk", "Pair all %n", "", count)


def group_title(kind: CaseKind, count: int) -> str:
    """Return the title above the cases of a kind."""
    if kind is CaseKind.LOST:
        return translate("Desk", "Sessions that have probably ended: %n", "", count)
    if kind is CaseKind.ENERGY:
        return translate("Desk", "Energy to be checked: %n", "", count)
    return translate("Desk", "Stops without a session: %n", "", count)
