"""What the reconcile desk says of each case: what speaks for it, and what would be done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.core.depot_state import DepotState
from app.core.ids import ConnectorId, SessionId
from app.core.lost_evidence import Evidence, EvidenceKind
from app.core.sessions import ChargingSession
from app.services.reconcile_desk import LostSession, UnmatchedStop
from app.ui import session_texts, texts
from app.ui.formats import Formats
from app.ui.presenters import connector_title

translate = QCoreApplication.translate


class CaseKind(StrEnum):
    """What is to be settled."""

    LOST = "lost"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to settle a case.

    Attributes:
        session_id: The session that it ends.
        text: For the button.
        outcome: What will stand in the books.
    """

    session_id: SessionId
    text: str
    outcome: str


@dataclass(frozen=True, slots=True)
class DeskCase:
    """One session or stop that somebody has to look at.

    Attributes:
        id: Of the session that is lost, or of the stop.
        fixes: The likeliest first; none where nothing can be proposed.
    """

    kind: CaseKind
    id: SessionId
    title: str
    evidence: tuple[str, ...]
    fixes: tuple[Fix, ...]
    facts: tuple[tuple[str, str], ...]

    @property
    def proposal(self) -> str:
        """What the likeliest fix leads to, or why there is none."""
        if self.fixes:
            return self.fixes[0].outcome
        return translate(
            "Desk",
            "No open session of this charger fits. The stop stays in the books with its energy.",
        )


EVIDENCE_WORDS: Mapping[EvidenceKind, Callable[[], str]] = {
    EvidenceKind.CONNECTOR_FREE: lambda: translate("Desk", "The connector is free since {since}"),
    EvidenceKind.NEWER_SESSION: lambda: translate(
        "Desk", "A newer session runs on the same connector"
    ),
    EvidenceKind.METER_STILL: lambda: translate("Desk", "The meter stands still since {since}"),
    EvidenceKind.CHARGER_OFFLINE: lambda: translate("Desk", "The charger is offline since {since}"),
}


@dataclass(frozen=True, slots=True)
class DeskWords:
    """What cases are put into words with: the depot as it is, the time, and how it is written."""

    state: DepotState
    now: datetime
    formats: Formats

    def lost(self, lost: LostSession) -> DeskCase:
        """Describe an open session that has probably ended."""
        session, proposal = lost.session, lost.proposal
        energy = self._energy(proposal.energy_wh)
        ended = self._moment(proposal.stopped_at or session.started_at)
        told = session_texts.energy_with_source(energy, proposal.energy_source, proposal.confidence)
        outcome = translate("Desk", "Would end {ended} with {energy}.")
        fix = Fix(
            session.id,
            translate("Desk", "Close at {energy}").format(energy=energy),
            outcome.format(ended=ended, energy=told),
        )
        facts = (
            *self._facts(session),
            (translate("Desk", "Started"), self._moment(session.started_at)),
            (translate("Desk", "Last reading"), ended),
            (translate("Desk", "Energy"), told),
        )
        evidence = tuple(self._sign(sign) for sign in lost.evidence)
        return DeskCase(CaseKind.LOST, session.id, self._title(session), evidence, (fix,), facts)

    def stop(self, unmatched: UnmatchedStop) -> DeskCase:
        """Describe a stop without a session."""
        stop = unmatched.stop
        at = self._moment(stop.stopped_at or stop.started_at)
        name = self._bay(stop.connector)
        title = translate("Desk", "{bay} · stop {at}").format(bay=name, at=at)
        facts = [*self._facts(stop), (translate("Desk", "Stopped"), at)]
        if stop.meter_stop_wh is not None:
            meter = self._energy(stop.meter_stop_wh)
            facts.append((translate("Desk", "Meter at the stop"), meter))
        facts.append((translate("Desk", "Ended by"), texts.stop_reason(stop.stop_reason)))
        fixes = tuple(self._pairing(stop, each) for each in unmatched.candidates)
        return DeskCase(
            CaseKind.STOP, stop.id, title, self._stop_evidence(unmatched), fixes, tuple(facts)
        )

    def _pairing(self, stop: ChargingSession, session: ChargingSession) -> Fix:
        energy_wh = session.energy_wh
        if stop.meter_stop_wh is not None:
            energy_wh = max(energy_wh, stop.meter_stop_wh - session.meter_start_wh)
        outcome = translate("Desk", "Would end session {id}, {session}, with about {energy}.")
        return Fix(
            session.id,
            translate("Desk", "Pair with session {id}").format(id=session.id),
            outcome.format(
                id=session.id, session=self._title(session), energy=self._energy(energy_wh)
            ),
        )

    def _sign(self, sign: Evidence) -> str:
        since = "" if sign.since is None else self._moment(sign.since)
        return EVIDENCE_WORDS[sign.kind]().format(since=since)

    def _stop_evidence(self, unmatched: UnmatchedStop) -> tuple[str, ...]:
        count = len(unmatched.candidates)
        words = [translate("Desk", "The charger has told an end and no session that fits it")]
        if count > 1:
            words.append(translate("Desk", "Open sessions that it may have ended: %n", "", count))
        return tuple(words)

    def _facts(self, session: ChargingSession) -> list[tuple[str, str]]:
        card = session.id_tag or translate("Desk", "none")
        facts = [
            (translate("Desk", "Bay"), self._bay(session.connector)),
            (translate("Desk", "Card"), card),
        ]
        return facts + ([(translate("Desk", "Person"), session.person)] if session.person else [])

    def _title(self, session: ChargingSession) -> str:
        who = session.person or session.id_tag
        since = self._moment(session.started_at)
        text = translate("Desk", "{bay} · {who} · since {since}")
        return text.format(bay=self._bay(session.connector), who=who, since=since)

    def _bay(self, connector: ConnectorId) -> str:
        charger = self.state.charger(connector.charger_id, self.now)
        return connector_title(connector.number, charger) if charger else str(connector)

    def _moment(self, at: datetime) -> str:
        return self.formats.moment(at, self.now)

    def _energy(self, energy_wh: int) -> str:
        return texts.kilowatt_hours(self.formats.number(energy_wh / 1000, 2))


def settled_at_once(cases: Sequence[DeskCase]) -> bool:
    """Tell whether all cases of one kind can be settled as proposed, each by a session of its own.

    Where one has no proposal, or more than one, somebody has to look at it first.
    """
    targets = {case.fixes[0].session_id for case in cases if len(case.fixes) == 1}
    return len(cases) > 1 and len(targets) == len(cases)


def bulk_text(kind: CaseKind, count: int) -> str:
    """Return the words of the button that settles all cases of a kind."""
    if kind is CaseKind.LOST:
        return translate("Desk", "Close all %n", "", count)
    return translate("Desk", "Pair all %n", "", count)


def group_title(kind: CaseKind, count: int) -> str:
    """Return the title above the cases of a kind."""
    if kind is CaseKind.LOST:
        return translate("Desk", "Sessions that have probably ended: %n", "", count)
    return translate("Desk", "Stops without a session: %n", "", count)


def flagged_text(count: int) -> str:
    """Say how many sessions carry something to know, which is not for the desk to settle."""
    return translate(
        "Desk",
        "Sessions of the last 30 days to be checked, such as a refused card or doubtful energy: %n",
        "",
        count,
    )


def banner_text(count: int) -> str:
    """Say how many cases wait."""
    return translate("Desk", "Sessions that need a look: %n", "", count)
