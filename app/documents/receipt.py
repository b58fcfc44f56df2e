"""A receipt of one session: a page of A4 with a QR code that repeats its figures."""

from collections.abc import Iterator
from datetime import UTC

import segno

from app.core.costing import Cost, CostLine
from app.documents.paper import GROUND, INK, MARGIN, PLAIN, QUIET, STRONG, Paper, wrapped
from app.documents.table import Column, Table
from app.documents.words import amount, kwh, length, moment, number, percent, price
from app.services.document_ports import Receipt

_QR_SIDE = 96.0
_COLUMNS = (
    Column("", 46),
    Column("Quantity", 20, right=True),
    Column("Price", 17, right=True),
    Column("Amount", 17, right=True),
)
_WORDS = {"minimum": "Up to the least amount", "maximum": "Down to the highest amount"}


def receipt_pdf(receipt: Receipt) -> bytes:
    """Return the receipt as PDF."""
    paper = Paper(receipt.letterhead, f"Receipt {receipt.line.session.id}")
    y = _head(paper, receipt)
    y = _facts(paper, receipt, y + 30)
    if receipt.line.cost is not None:
        y = _cost(paper, receipt.line.cost, y + 14)
    _code(paper, receipt, y + 22)
    return paper.save()


def code_text(receipt: Receipt) -> str:
    """Return what the QR code says: the figures by which a receipt is recognised."""
    session = receipt.line.session
    cost = receipt.line.cost
    facts = [
        "CHARGEYARD RECEIPT",
        f"depot={receipt.letterhead.depot_name}",
        f"session={session.id}",
        f"start={session.started_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        f"energy={session.energy_wh / 1000:.3f} kWh",
    ]
    return "\n".join([*facts, *([f"total={cost.total}"] if cost else [])])


def _head(paper: Paper, receipt: Receipt) -> float:
    session, zone = receipt.line.session, receipt.letterhead.zone
    half = (paper.right - MARGIN) / 2
    y = paper.top + 8
    paper.text(MARGIN, y, receipt.letterhead.depot_name, 10.5, style=STRONG, width=half)
    paper.text(paper.right, y, f"No. {session.id}", 10.5, right=True)
    day = moment(receipt.billed_at or session.stopped_at, zone)
    paper.text(paper.right, y + 14, day, 9, right=True, style=QUIET)
    paper.text(MARGIN, y + 46, "Receipt", 24, style=STRONG)
    y += 66
    paper.box(MARGIN, y, paper.right - MARGIN, 62, GROUND, 6)
    ended = session.stopped_at or session.started_at
    figures = [("Energy", f"{kwh(session.energy_wh)} kWh")]
    figures.append(("Duration", length(ended - session.started_at)))
    cost = receipt.line.cost
    figures.append(("Total", amount(cost.total) if cost else "without a price"))
    for index, (word, figure) in enumerate(figures):
        last = index == len(figures) - 1
        x = paper.right - 18 if last else MARGIN + 18 + index * half * 0.7
        paper.text(x, y + 22, word, 8.5, style=QUIET, right=last)
        paper.text(x, y + 44, figure, 15, style=STRONG, right=last, width=half * 0.95)
    return y + 62


def _facts(paper: Paper, receipt: Receipt, y: float) -> float:
    width = paper.right - MARGIN - 110
    for word, value in _words(receipt):
        paper.text(MARGIN, y, word, 9, style=QUIET, width=100)
        for line in wrapped(value, PLAIN, 9.5, width):
            paper.text(MARGIN + 110, y, line, 9.5)
            y += 13
        y += 4
    return y


def _words(receipt: Receipt) -> Iterator[tuple[str, str]]:
    session, zone = receipt.line.session, receipt.letterhead.zone
    if session.person:
        yield "Person", session.person
    if receipt.group:
        yield "Company", receipt.group
    yield "Card", session.id_tag
    yield "Charger", f"{receipt.line.charger}, connector {session.connector.number}"
    yield "Started", f"{moment(session.started_at, zone)} ({zone.key})"
    yield "Ended", moment(session.stopped_at, zone)
    if session.meter_stop_wh is not None:
        meter = f"{kwh(session.meter_start_wh)} kWh to {kwh(session.meter_stop_wh)} kWh"
        yield "Meter", meter


def _cost(paper: Paper, cost: Cost, y: float) -> float:
    table = Table(paper, _COLUMNS, y)
    currency = cost.total.currency
    for line in cost.lines:
        quantity, for_one = _measured(line, currency)
        table.row((_WORDS.get(line.what, line.what), quantity, for_one, amount(line.amount)))
    table.y += 6
    terms = "included" if cost.tax_terms.included else "on top"
    rate = percent(cost.tax_terms.percent)
    table.row(("Net", "", "", amount(cost.net)))
    table.row((f"Tax {rate}, {terms}", "", "", amount(cost.tax)))
    table.total(("Total", "", "", amount(cost.total)))
    return table.y


def _measured(line: CostLine, currency: str) -> tuple[str, str]:
    unit = line.kind.unit
    if not unit:
        return "", ""
    for_one = f"{price(line.unit_price)} {currency}/{unit}"
    return f"{number(line.quantity)} {unit}", for_one


def _code(paper: Paper, receipt: Receipt, y: float) -> None:
    if y + _QR_SIDE > paper.foot:
        paper.turn()
        y = paper.top
    matrix = segno.make(code_text(receipt), error="m", micro=False).matrix
    side = _QR_SIDE / len(matrix)
    for row, cells in enumerate(matrix):
        for column, dark in enumerate(cells):
            if dark:
                # A hair wider than its cell: readers see no white lines between them.
                x, top = MARGIN + column * side, y + row * side
                paper.box(x, top, side + 0.05, side + 0.05, INK)
    x = MARGIN + _QR_SIDE + 16
    paper.text(x, y + 12, "The code repeats the figures of this receipt.", 8.5, style=QUIET)
    told = f"Energy: {receipt.line.session.energy_source.value}"
    paper.text(x, y + 25, f"{told}, {receipt.line.session.confidence.value}.", 8.5, style=QUIET)
