"""A month of a person or of a company, as PDF and as CSV."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime

from app.core.csv_cells import text_cell
from app.core.money import total
from app.core.months import MonthEntry
from app.documents.language import Language, language
from app.documents.paper import MARGIN, QUIET, STRONG, Paper, wrapped
from app.documents.table import Column, Table
from app.services.ports.document import MonthStatement

COLUMNS = (
    "kind",
    "session_id",
    "person",
    "charger",
    "id_tag",
    "started_at",
    "stopped_at",
    "energy_kwh",
    "net",
    "tax",
    "total",
    "currency",
    "tax_percent",
    "corrects_month",
    "booked_at",
    "note",
)


def statement_pdf(statement: MonthStatement) -> bytes:
    """Return the statement as PDF, in the language of its letterhead."""
    words = language(statement.letterhead.language)
    month = words.month_name(statement.month)
    title = words["statement_of"].format(month=month, name=statement.name)
    paper = Paper(statement.letterhead, words, title)
    y = _head(paper, statement)
    y = _sessions(paper, statement, y + 16)
    if statement.totals:
        y = _taxes(paper, statement, y + 20)
    if statement.wallet is not None:
        _wallet(paper, statement, y + 20)
    return paper.save()


def statement_csv(statement: MonthStatement) -> bytes:
    """Return the statement as CSV: plain numbers, times in UTC, a BOM for spreadsheets."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows(_rows(statement))
    return out.getvalue().encode("utf-8-sig")


def _head(paper: Paper, statement: MonthStatement) -> float:
    zone, words = statement.letterhead.zone, paper.words
    y = paper.top + 8
    paper.text(MARGIN, y, statement.letterhead.depot_name, 10.5, style=STRONG)
    closed = statement.closed_at
    at = words.moment(closed, zone)
    state = words["month_closed"].format(at=at) if closed else words["month_open"]
    paper.text(paper.right, y + 14, state, 9, right=True, style=QUIET)
    y += 38
    title = words["statement"].format(month=words.month_name(statement.month))
    for line in wrapped(title, STRONG, 22, paper.right - MARGIN):
        paper.text(MARGIN, y, line, 22, style=STRONG)
        y += 26
    for line in wrapped(statement.name, STRONG, 12, paper.right - MARGIN):
        paper.text(MARGIN, y - 4, line, 12, style=STRONG)
        y += 16
    return y


def _sessions(paper: Paper, statement: MonthStatement, y: float) -> float:
    if not statement.entries:
        paper.text(MARGIN, y + 10, paper.words["no_sessions"], 9.5, style=QUIET)
        return y + 20
    words = paper.words
    columns = (
        Column(words["column_number"], 8, right=True),
        Column(words["started"], 18),
        Column(words["person" if statement.of_group else "card"], 32),
        Column(words["charger"], 15),
        Column(words.unit("kWh"), 12, right=True),
        Column(words["total"], 17, right=True),
    )
    table = Table(paper, columns, y)
    for entry in statement.entries:
        table.row(_entry(entry, statement, words))
    energy = words.kwh(sum(entry.energy_wh for entry in statement.entries))
    count = str(len(statement.entries))
    table.total((count, words["total"], "", "", energy, _sum(statement, words)))
    return table.y


def _sum(statement: MonthStatement, words: Language) -> str:
    """Return what everything costs; empty where there are several currencies, or none."""
    amounts = [rate.total for rate in statement.totals]
    if len({money.currency for money in amounts}) != 1:
        return ""
    return words.amount(total(amounts, amounts[0].currency))


def _entry(entry: MonthEntry, statement: MonthStatement, words: Language) -> tuple[str, ...]:
    zone = statement.letterhead.zone
    who = entry.person if statement.of_group else entry.id_tag
    if entry.corrects is not None:
        month = words.month_name(entry.corrects)
        who = words["corrects_of" if who else "corrects"].format(month=month, who=who)
    return (
        str(entry.session_id),
        words.moment(entry.started_at, zone),
        who,
        entry.charger,
        words.kwh(entry.energy_wh),
        "" if entry.cost is None else words.amount(entry.cost.total),
    )


def _taxes(paper: Paper, statement: MonthStatement, y: float) -> float:
    words = paper.words
    amounts = [Column(words[key], 25, right=True) for key in ("net", "tax", "total")]
    table = Table(paper, (Column(words["tax_rate"], 25), *amounts), y)
    for rate in statement.totals:
        figures = (words.amount(each) for each in (rate.net, rate.tax, rate.total))
        table.row((words.percent(rate.tax_percent), *figures))
    return table.y


def _wallet(paper: Paper, statement: MonthStatement, y: float) -> None:
    wallet = statement.wallet
    if wallet is None:
        return
    zone, words = statement.letterhead.zone, paper.words
    amounts = [Column(words[key], 18, right=True) for key in ("amount", "balance")]
    table = Table(paper, (Column(words["booked"], 18), Column("", 46), *amounts), y)
    began = words.moment(wallet.starts_at, zone)
    table.row((began, words["balance_before"], "", words.amount(wallet.opening)))
    for line in wallet.lines:
        kind = words[f"kind_{line.entry.kind}"]
        what = words["entry"].format(kind=kind, reason=line.entry.reason)
        figures = (words.amount(line.entry.amount), words.amount(line.balance))
        table.row((words.moment(line.entry.at, zone), what, *figures))
    table.total(("", words["balance_after"], "", words.amount(wallet.closing)))


def _rows(statement: MonthStatement) -> Iterator[tuple[object, ...]]:
    for entry in statement.entries:
        cost = entry.cost
        money: tuple[str, ...] = ("",) * 5
        if cost is not None:
            amounts = (cost.net.amount, cost.tax.amount, cost.total.amount)
            money = (*map(str, amounts), cost.total.currency, f"{cost.tax_percent:f}")
        corrects = entry.corrects
        yield (
            "session" if corrects is None else "correction",
            entry.session_id,
            *(text_cell(x) for x in (entry.person, entry.charger, entry.id_tag)),
            _wire(entry.started_at),
            _wire(entry.stopped_at),
            f"{entry.energy_wh / 1000:.3f}",
            *money,
            "" if corrects is None else f"{corrects:%Y-%m}",
            _wire(entry.booked_at),
            "",
        )
    yield from _wallet_rows(statement)


def _wallet_rows(statement: MonthStatement) -> Iterator[tuple[object, ...]]:
    wallet = statement.wallet
    if wallet is None:
        return
    name, blank = text_cell(statement.name), ("",) * 6
    currency = wallet.opening.currency

    def row(
        kind: str, session: object, total: object, at: datetime, note: str
    ) -> tuple[object, ...]:
        return (
            kind,
            session,
            name,
            *blank,
            "",
            total,
            currency,
            "",
            "",
            _wire(at),
            text_cell(note),
        )

    yield row("opening", "", wallet.opening.amount, wallet.starts_at, "")
    for line in wallet.lines:
        entry = line.entry
        session = "" if entry.session_id is None else entry.session_id
        kind = f"wallet_{entry.kind.value}"
        yield row(kind, session, entry.amount.amount, entry.at, entry.reason)
    yield row("closing", "", wallet.closing.amount, wallet.ends_at, "")


def _wire(at: datetime | None) -> str:
    return "" if at is None else at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
