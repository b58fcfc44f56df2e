"""Sessions as a workbook: real numbers and dates, a header that stays, totals that calculate."""

import io
from datetime import datetime
from typing import Any

import xlsxwriter

from app.documents.language import Language, language
from app.documents.session_list import REPORT_EVERY
from app.services.ports.document import Report, SessionLine, SessionList

_COLUMNS = (
    ("column_session", 14),
    ("charger", 20),
    ("column_connector", 11),
    ("person", 30),
    ("card", 20),
    ("started", 17),
    ("ended", 17),
    ("column_minutes", 10),
    ("column_energy", 15),
    ("column_net", 13),
    ("column_tax", 12),
    ("total", 12),
    ("column_currency", 13),
    ("state", 16),
    ("column_ended_by", 20),
    ("column_source", 32),
    ("column_confidence", 16),
    ("column_to_know", 36),
)
"""The names of their headings in `words.toml`, and how wide they are, in letters."""

_FORMATS: dict[str, dict[str, Any]] = {
    "head": {"bold": True, "bg_color": "#DCEEF0", "bottom": 1, "valign": "vcenter"},
    "day": {"num_format": "yyyy-mm-dd hh:mm"},
    "kwh": {"num_format": "#,##0.000"},
    "money": {"num_format": "#,##0.00"},
    "minutes": {"num_format": "#,##0"},
    "title": {"bold": True, "font_size": 14},
    "muted": {"font_color": "#4C5B64"},
    "sum_kwh": {"num_format": "#,##0.000", "bold": True, "top": 1},
    "sum_money": {"num_format": "#,##0.00", "bold": True, "top": 1},
    "sum": {"bold": True, "top": 1},
}
_HEAD_ROW = 2
_ENERGY, _NET, _TOTAL = 8, 9, 11


def sessions_xlsx(sessions: SessionList, report: Report) -> bytes:
    """Return the list as XLSX, in the language of its letterhead."""
    words = language(sessions.letterhead.language)
    out = io.BytesIO()
    # Text stays text: a name that begins with "=" or looks like an address is neither.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, {**options, "strings_to_numbers": False}) as book:
        book.set_properties({"title": words["sessions"], "author": sessions.letterhead.depot_name})
        _Sheet(book, words).write(sessions, report)
    return out.getvalue()


class _Sheet:
    def __init__(self, book: Any, words: Language) -> None:
        self._words = words
        self._formats = {name: book.add_format(look) for name, look in _FORMATS.items()}
        self._sheet = book.add_worksheet(words["sessions"])

    def write(self, sessions: SessionList, report: Report) -> None:
        sheet, look, words = self._sheet, self._formats, self._words
        zone = sessions.letterhead.zone
        title = words["sheet_title"].format(depot=sessions.letterhead.depot_name)
        period = words["sheet_period"].format(title=sessions.title, zone=zone.key)
        sheet.write_string(0, 0, title, look["title"])
        sheet.write_string(1, 0, period, look["muted"])
        for column, (name, width) in enumerate(_COLUMNS):
            sheet.set_column(column, column, width)
            sheet.write_string(_HEAD_ROW, column, words[name], look["head"])
        sheet.freeze_panes(_HEAD_ROW + 1, 0)
        for done, line in enumerate(sessions.lines):
            if done % REPORT_EVERY == 0:
                report(done)
            self._row(_HEAD_ROW + 1 + done, line, sessions)
        if sessions.lines:
            self._totals(sessions)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(_HEAD_ROW)
        page = words["page"].format(number="&P", count="&N")
        sheet.set_footer(f"&L&F&R{page}")

    def _row(self, row: int, line: SessionLine, sessions: SessionList) -> None:
        session, sheet, look = line.session, self._sheet, self._formats
        sheet.write_number(row, 0, session.id)
        self._texts(row, 1, line.charger)
        sheet.write_number(row, 2, session.connector.number)
        self._texts(row, 3, session.person, session.id_tag)
        for column, at in ((5, session.started_at), (6, session.stopped_at)):
            if at is not None:
                sheet.write_datetime(row, column, _wall(at, sessions), look["day"])
        if session.stopped_at is not None:
            minutes = (session.stopped_at - session.started_at).total_seconds() / 60
            sheet.write_number(row, 7, minutes, look["minutes"])
        sheet.write_number(row, _ENERGY, session.energy_wh / 1000, look["kwh"])
        self._cost(row, line)
        words = self._words
        self._texts(
            row,
            13,
            words[f"state_{session.state}"],
            session.stop_reason,
            words[f"source_{session.energy_source}"],
            words[f"confidence_{session.confidence}"],
            ", ".join(sorted(words[f"flag_{flag}"] for flag in session.flags)),
        )

    def _cost(self, row: int, line: SessionLine) -> None:
        if line.cost is None:
            return
        amounts = (line.cost.net, line.cost.tax, line.cost.total)
        for column, money in enumerate(amounts, start=_NET):
            self._sheet.write_number(row, column, float(money.amount), self._formats["money"])
        self._texts(row, _TOTAL + 1, line.cost.total.currency)

    def _texts(self, row: int, column: int, *texts: str) -> None:
        for offset, text in enumerate(texts):
            self._sheet.write_string(row, column + offset, text)

    def _totals(self, sessions: SessionList) -> None:
        first, last = _HEAD_ROW + 1, _HEAD_ROW + len(sessions.lines)
        row, sheet, look = last + 1, self._sheet, self._formats
        for column in range(len(_COLUMNS)):
            sheet.write_blank(row, column, None, look["sum"])
        sheet.write_string(row, 0, self._words["total"], look["sum"])
        energy = sum(line.session.energy_wh for line in sessions.lines) / 1000
        self._sum(row, _ENERGY, (first, last), energy, "sum_kwh")
        currencies = {line.cost.total.currency for line in sessions.lines if line.cost}
        # The sum of two currencies is no amount of anything.
        if len(currencies) != 1:
            return
        costs = [line.cost for line in sessions.lines if line.cost is not None]
        sums = (
            sum(float(cost.net.amount) for cost in costs),
            sum(float(cost.tax.amount) for cost in costs),
            sum(float(cost.total.amount) for cost in costs),
        )
        for column, value in enumerate(sums, start=_NET):
            self._sum(row, column, (first, last), round(value, 2), "sum_money")
        sheet.write_string(row, _TOTAL + 1, currencies.pop(), look["sum"])

    def _sum(self, row: int, column: int, rows: tuple[int, int], value: float, look: str) -> None:
        letter = chr(ord("A") + column)
        formula = f"=SUM({letter}{rows[0] + 1}:{letter}{rows[1] + 1})"
        # The value beside it is what programs show that do not calculate.
        self._sheet.write_formula(row, column, formula, self._formats[look], value)


def _wall(at: datetime, sessions: SessionList) -> datetime:
    """Return an instant as the clock on the depot's wall: Excel knows no zones."""
    return at.astimezone(sessions.letterhead.zone).replace(tzinfo=None, microsecond=0)
