"""A month of a person or of a company, as PDF and as CSV."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime

from app.core.money import total
from app.core.months import MonthEntry
from app.documents.paper import MARGIN, QUIET, STRONG, Paper, wrapped
from app.documents.table import Column, Table
from app.documents.words import amount, kwh, moment, month_name, percent, text_cell
from app.services.document_ports import MonthStatement

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
_TAXES = (
    Column("Tax rate", 25),
    Column("Net", 25, right=True),
    Column("Tax", 25, right=True),
    Column("Total", 25, right=True),
)
_WALLET = (
    Column("Booked", 18),
    Column("", 46),
    Column("Amount", 18, right=True),
    Column("Balance", 18, right=True),
)
_KINDS = {"top_up": "Paid in", "charge": "Session", "correction": "Correction"}


def statement_pdf(statement: MonthStatement) -> bytes:
    """Return the statement as PDF."""
    title = f"Statement {month_name(statement.month)}, {statement.name}"
    paper = Paper(statement.letterhead, title)
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
    zone = statement.letterhead.zone
    y = paper.top + 8
    paper.text(MARGIN, y, statement.letterhead.depot_name, 10.5, style=STRONG)
    closed = statement.closed_at
    state = f"closed {moment(closed, zone)}" if closed else "not closed: figures may still change"
    paper.text(paper.right, y, f"Month {state}", 9, right=True, style=QUIET)
    y += 38
    title = f"Statement {month_name(statement.month)}"
    for line in wrapped(title, STRONG, 22, paper.right - MARGIN):
        paper.text(MARGIN, y, line, 22, style=STRONG)
        y += 26
    for line in wrapped(statement.name, STRONG, 12, paper.right - MARGIN):
        paper.text(MARGIN, y - 4, line, 12, style=STRONG)
        y += 16
    return y


def _sessions(paper: Paper, statement: MonthStatement, y: float) -> float:
    if not statement.entries:
        paper.text(MARGIN, y + 10, "No sessions in this month.", 9.5, style=QUIET)
        return y + 20
    who = "Person" if statement.of_group else "Card"
    columns = (
        Column("No.", 8, right=True),
        Column("Started", 18),
        Column(who, 32),
        Column("Charger", 15),
        Column("kWh", 12, right=True),
        Column("Total", 17, right=True),
    )
    table = Table(paper, columns, y)
    for entry in statement.entries:
        table.row(_entry(entry, statement))
    energy = kwh(sum(entry.energy_wh for entry in statement.entries))
    count = str(len(statement.entries))
    table.total((count, "Total", "", "", energy, _sum(statement)))
    return table.y


def _sum(statement: MonthStatement) -> str:
    """Return what everything costs; empty where there are several currencies, or none."""
    amounts = [rate.total for rate in statement.totals]
    if len({money.currency for money in amounts}) != 1:
        return ""
    return amount(total(amounts, amounts[0].currency))


def _entry(entry: MonthEntry, statement: MonthStatement) -> tuple[str, ...]:
    zone = statement.letterhead.zone
    who = entry.person if statement.of_group else entry.id_tag
    if entry.corrects is not None:
        who = f"Corrects {month_name(entry.corrects)}" + (f", {who}" if who else "")
    return (
        str(entry.session_id),
        moment(entry.started_at, zone),
        who,
        entry.charger,
        kwh(entry.energy_wh),
        "" if entry.cost is None else amount(entry.cost.total),
    )


def _taxes(paper: Paper, statement: MonthStatement, y: float) -> float:
    table = Table(paper, _TAXES, y)
    for rate in statement.totals:
        figures = (amount(rate.net), amount(rate.tax), amount(rate.total))
        table.row((percent(rate.tax_percent), *figures))
    return table.y


def _wallet(paper: Paper, statement: MonthStatement, y: float) -> None:
    wallet = statement.wallet
    if wallet is None:
        return
    zone = statement.letterhead.zone
    table = Table(paper, _WALLET, y)
    table.row((moment(wallet.starts_at, zone), "Balance before", "", amount(wallet.opening)))
    for line in wallet.lines:
        what = f"{_KINDS[line.entry.kind.value]}: {line.entry.reason}"
        figures = (amount(line.entry.amount), amount(line.balance))
        table.row((moment(line.entry.at, zone), what, *figures))
    table.total(("", "Balance after", "", amount(wallet.closing)))


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
