"""Sessions as a list: PDF, and CSV for other programs."""

import csv
import io
from collections import defaultdict
from datetime import datetime

from app.core.csv_cells import text_cell, write_kwh
from app.core.money import Money
from app.documents.language import Language, language
from app.documents.paper import MARGIN, QUIET, STRONG, Paper
from app.documents.table import Column, Table
from app.services.ports.document import Report, SessionLine, SessionList

COLUMNS = (
    "session_id",
    "charger",
    "connector",
    "id_tag",
    "person",
    "started_at",
    "stopped_at",
    "energy_kwh",
    "cost",
    "currency",
    "state",
    "stop_reason",
    "energy_source",
    "confidence",
    "flags",
)
REPORT_EVERY = 200


def sessions_pdf(sessions: SessionList, report: Report) -> bytes:
    """Return the list as PDF, on A4 across, in the language of its letterhead."""
    letterhead = sessions.letterhead
    words = language(letterhead.language)
    title = words["sessions_of"].format(title=sessions.title)
    paper = Paper(letterhead, words, title, wide=True)
    paper.text(MARGIN, paper.top + 8, letterhead.depot_name, 10.5, style=STRONG)
    zone = words["times_of"].format(zone=letterhead.zone.key)
    paper.text(paper.right, paper.top + 8, zone, 9, style=QUIET, right=True)
    paper.text(MARGIN, paper.top + 40, words["sessions"], 22, style=STRONG)
    paper.text(MARGIN, paper.top + 58, sessions.title, 10, style=QUIET, width=paper.right - MARGIN)
    table = Table(paper, _columns(words), paper.top + 72)
    for done, line in enumerate(sessions.lines):
        if done % REPORT_EVERY == 0:
            report(done)
        table.row(_cells(line, sessions, words))
    energy = words.kwh(sum(line.session.energy_wh for line in sessions.lines))
    totals = totals_by_currency(sessions)
    first = words.amount(totals[0]) if totals else ""
    table.total((str(len(sessions.lines)), words["total"], "", "", "", "", energy, first, ""))
    for more in totals[1:]:
        table.row(("", "", "", "", "", "", "", words.amount(more), ""), bold=True)
    return paper.save()


def sessions_csv(sessions: SessionList, report: Report) -> bytes:
    """Return the list as CSV: a header, a line each, times in UTC."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for done, line in enumerate(sessions.lines):
        if done % REPORT_EVERY == 0:
            report(done)
        writer.writerow(_row(line))
    return out.getvalue().encode()


def totals_by_currency(sessions: SessionList) -> list[Money]:
    """Return what all of them cost, by currency."""
    sums: defaultdict[str, int] = defaultdict(int)
    for line in sessions.lines:
        if line.cost is not None:
            sums[line.cost.total.currency] += line.cost.total.minor
    return [Money(minor, currency) for currency, minor in sorted(sums.items())]


def _columns(words: Language) -> tuple[Column, ...]:
    return (
        Column(words["column_number"], 8, right=True),
        Column(words["started"], 16),
        Column(words["charger"], 16),
        Column(words["person"], 30),
        Column(words["card"], 17),
        Column(words["duration"], 10, right=True),
        Column(words.unit("kWh"), 12, right=True),
        Column(words["total"], 17, right=True),
        Column(words["state"], 12),
    )


def _cells(line: SessionLine, sessions: SessionList, words: Language) -> tuple[str, ...]:
    session, zone = line.session, sessions.letterhead.zone
    ended = session.stopped_at
    return (
        str(session.id),
        words.moment(session.started_at, zone),
        f"{line.charger} · {session.connector.number}",
        session.person,
        session.id_tag,
        "" if ended is None else words.length(ended - session.started_at),
        words.kwh(session.energy_wh),
        "" if line.cost is None else words.amount(line.cost.total),
        words[f"state_{session.state}"],
    )


def _row(line: SessionLine) -> tuple[object, ...]:
    session, cost = line.session, line.cost
    return (
        session.id,
        text_cell(session.connector.charger_id),
        session.connector.number,
        text_cell(session.id_tag),
        text_cell(session.person),
        _instant(session.started_at),
        _instant(session.stopped_at),
        write_kwh(session.energy_wh),
        "" if cost is None else f"{cost.total.amount:f}",
        "" if cost is None else cost.total.currency,
        session.state.value,
        text_cell(session.stop_reason),
        session.energy_source.value,
        session.confidence.value,
        " ".join(sorted(session.flags)),
    )


def _instant(at: datetime | None) -> str:
    return "" if at is None else at.isoformat(timespec="seconds").replace("+00:00", "Z")
