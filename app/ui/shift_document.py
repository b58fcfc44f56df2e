"""The shift hand-over sheet as a document: for the screen, the printer and PDF."""

from collections.abc import Iterable
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.core.alarms import Alarm
from app.core.ids import ConnectorId
from app.core.sessions import ChargingSession
from app.core.work_tickets import WorkTicket
from app.services.system.audit_deeds import AuditDeed
from app.services.upkeep.shift_report import ShiftReport
from app.ui.presenters.audit import AuditWords
from app.ui.presenters.upkeep import NameOf, alarm_facts, alarm_title
from app.ui.words import texts, upkeep_texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_RESOLUTION = 300
_MARGIN_MM = 15.0
_STYLE = """
h1 { font-size: 20pt; } h2 { font-size: 12pt; margin-top: 14px; }
body, td, th { font-size: 9.5pt; color: black; } th { text-align: left; color: dimgray; }
td, th { padding: 2px 10px 2px 0; } .quiet { color: dimgray; }
"""


def shift_html(
    report: ShiftReport, depot: str, by: str, name_of: NameOf, audit: AuditWords, formats: Formats
) -> str:
    """Return the sheet as HTML; what chargers and people wrote is escaped."""
    write = _Writer(report.at, name_of, audit, formats)
    title = translate("Shift", "Shift hand-over")
    said = translate("Shift", "{depot} · {since} to {at} · handed over by {name}").format(
        depot=depot,
        since=formats.moment(report.since, report.at),
        at=formats.moment(report.at, report.at),
        name=by,
    )
    received = translate("Shift", "Taken over by, at: ______________________________")
    parts = [
        f"<html><head><style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>",
        f"<p class='quiet'>{escape(said)}</p>",
        _section(translate("Shift", "Open alarms: %n", "", len(report.alarms))),
        _table(write.alarm(each) for each in report.alarms),
        _section(translate("Shift", "Alarms that are over: %n", "", len(report.over))),
        _table(write.alarm(each) for each in report.over),
        _section(translate("Shift", "Open tickets: %n", "", len(report.tickets))),
        _table(write.ticket(each) for each in report.tickets),
        _section(translate("Shift", "Chargers offline: %n", "", len(report.offline))),
        _table((each.charger.name, write.heard(each.last_frame_at)) for each in report.offline),
        _section(translate("Shift", "Sessions that run: %n", "", len(report.sessions))),
        _table(write.session(each) for each in report.sessions),
        _section(translate("Shift", "Done in this shift: %n", "", len(report.done))),
        _table(write.deed(each) for each in report.done),
        f"<p><br/>{escape(received)}</p></body></html>",
    ]
    return "".join(parts)


def shift_document(html: str) -> QTextDocument:
    """Return a document of the sheet."""
    document = QTextDocument()
    document.setHtml(html)
    return document


def write_pdf(html: str, path: str, title: str) -> bool:
    """Write the sheet as PDF on A4; tell whether it could be written."""
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setCreator("ChargeYard")
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    if not writer.setPageLayout(layout):
        return False
    shift_document(html).print_(writer)
    return True


class _Writer:
    """Writes the cells of each kind of row."""

    def __init__(self, now: datetime, name_of: NameOf, audit: AuditWords, formats: Formats) -> None:
        self._now, self._name_of, self._audit, self._formats = now, name_of, audit, formats

    def alarm(self, alarm: Alarm) -> tuple[str, ...]:
        facts = alarm_facts(alarm, self._now, self._formats)
        return alarm_title(alarm, self._name_of), facts

    def ticket(self, ticket: WorkTicket) -> tuple[str, ...]:
        where = self._name_of(ConnectorId(ticket.charger_id, 0)) if ticket.charger_id else ""
        note = ticket.notes[-1].text if ticket.notes else ""
        opened = self._formats.moment(ticket.opened_at, self._now)
        title = upkeep_texts.ticket_number(ticket.id, ticket.title)
        return title, where, upkeep_texts.ticket_opened(ticket.opened_by, opened), note

    def session(self, session: ChargingSession) -> tuple[str, ...]:
        energy = self._formats.number(session.energy_wh / 1000, 2)
        return (
            self._name_of(session.connector),
            session.person or session.id_tag,
            upkeep_texts.since(self._formats.moment(session.started_at, self._now)),
            texts.kilowatt_hours(energy),
        )

    def heard(self, at: datetime | None) -> str:
        if at is None:
            return ""
        return upkeep_texts.since(self._formats.moment(at, self._now))

    def deed(self, deed: AuditDeed) -> tuple[str, ...]:
        at = self._formats.moment(deed.record.entry.at, self._now)
        words = self._audit
        return at, words.who(deed), words.sentence(deed), words.outcome(deed).text


def _section(title: str) -> str:
    return f"<h2>{escape(title)}</h2>"


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    lines = [
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>" for cells in rows
    ]
    return f"<table cellspacing='0'>{''.join(lines)}</table>" if lines else ""
