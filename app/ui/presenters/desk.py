"""What the reconcile desk says of each case: what speaks for it, and what would be done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.depot_state import DepotState
from app.core.ids import ConnectorId
from app.core.lost_evidence import Evidence, EvidenceKind
from app.core.sessions import ChargingSession, SessionFlag
from app.services.sessions.reconcile_desk import LostSession, UnmatchedStop
from app.ui.desk_cases import CaseKind, DeskCase, Fix, FixWay
from app.ui.presenters.tiles import connector_title
from app.ui.words import session_texts, texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate


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
            FixWay.CLOSE,
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
        title, energy_wh = self._title(session), proposal.energy_wh
        return DeskCase(CaseKind.LOST, session.id, title, evidence, (fix,), facts, energy_wh)

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
        pairings = [self._pairing(stop, each) for each in unmatched.candidates]
        fixes = (*pairings, self._booking(stop), self._dismissal(stop))
        evidence = self._stop_evidence(unmatched)
        kind, energy_wh = CaseKind.STOP, stop.energy_wh
        return DeskCase(kind, stop.id, title, evidence, fixes, tuple(facts), energy_wh)

    def energy(self, session: ChargingSession) -> DeskCase:
        """Describe a session that is over, with an energy that is to be checked."""
        energy = self._energy(session.energy_wh)
        told = session_texts.energy_with_source(energy, session.energy_source, session.confidence)
        outcome = translate("Desk", "{energy} stays booked, and counts as likely from then on.")
        fix = Fix(
            FixWay.ACCEPT,
            session.id,
            translate("Desk", "Accept {energy}").format(energy=energy),
            outcome.format(energy=energy),
        )
        ended = session.stopped_at or session.started_at
        facts = (
            *self._facts(session),
            (translate("Desk", "Started"), self._moment(session.started_at)),
            (translate("Desk", "Stopped"), self._moment(ended)),
            (translate("Desk", "Meter"), self._meter(session)),
            (translate("Desk", "Energy"), told),
            (translate("Desk", "Ended by"), texts.stop_reason(session.stop_reason)),
        )
        title, evidence = self._title(session), self._energy_evidence(session)
        kind, energy_wh = CaseKind.ENERGY, session.energy_wh
        return DeskCase(kind, session.id, title, evidence, (fix,), facts, energy_wh)

    def _pairing(self, stop: ChargingSession, session: ChargingSession) -> Fix:
        energy_wh = session.energy_wh
        if stop.meter_stop_wh is not None:
            energy_wh = max(energy_wh, stop.meter_stop_wh - session.meter_start_wh)
        outcome = translate("Desk", "Would end session {id}, {session}, with about {energy}.")
        return Fix(
            FixWay.PAIR,
            session.id,
            translate("Desk", "Pair with session {id}").format(id=session.id),
            outcome.format(
                id=session.id, session=self._title(session), energy=self._energy(energy_wh)
            ),
        )

    def _booking(self, stop: ChargingSession) -> Fix:
        energy = self._energy(stop.energy_wh)
        text = translate("Desk", "Book {energy}").format(energy=energy)
        outcome = translate("Desk", "Would stand as a session of its own, with {energy}.")
        return Fix(FixWay.BOOK, stop.id, text, outcome.format(energy=energy))

    def _dismissal(self, stop: ChargingSession) -> Fix:
        outcome = translate("Desk", "Stays in the books as failed, with the reason for it.")
        return Fix(FixWay.DISMISS, stop.id, translate("Desk", "Dismiss the stop"), outcome)

    def _sign(self, sign: Evidence) -> str:
        since = "" if sign.since is None else self._moment(sign.since)
        return EVIDENCE_WORDS[sign.kind]().format(since=since)

    def _stop_evidence(self, unmatched: UnmatchedStop) -> tuple[str, ...]:
        count = len(unmatched.candidates)
        words = [translate("Desk", "The charger has told an end and no session that fits it")]
        if count > 1:
            words.append(translate("Desk", "Open sessions that it may have ended: %n", "", count))
        elif not count:
            words.append(translate("Desk", "No open session of this charger fits"))
            words.append(self._stop_energy(unmatched.stop))
        return tuple(words)

    def _stop_energy(self, stop: ChargingSession) -> str:
        if not stop.energy_wh:
            return translate("Desk", "It tells no energy")
        text = translate("Desk", "The readings that came with it make {energy}")
        return text.format(energy=self._energy(stop.energy_wh))

    def _energy_evidence(self, session: ChargingSession) -> tuple[str, ...]:
        words = [translate("Desk", "The meter values do not fit together")]
        ended_wh, started_wh = session.meter_stop_wh, session.meter_start_wh
        if ended_wh is not None and SessionFlag.NO_START not in session.flags:
            text = translate("Desk", "{start} at the start, {end} at the end, {energy} booked")
            start, end = self._energy(started_wh), self._energy(ended_wh)
            words.append(text.format(start=start, end=end, energy=self._energy(session.energy_wh)))
        return tuple(words)

    def _meter(self, session: ChargingSession) -> str:
        if session.meter_stop_wh is None:
            return translate("Desk", "not told at the end")
        start, end = self._energy(session.meter_start_wh), self._energy(session.meter_stop_wh)
        return translate("Desk", "{start} to {end}").format(start=start, end=end)

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
