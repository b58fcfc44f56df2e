"""A receipt of one session: a page of A4 with a QR code that repeats its figures."""

from collections.abc import Iterator
from datetime import UTC

import segno

from app.core.costing import Cost, CostLine, LineKind
from app.documents.language import Language, language
from app.documents.paper import GROUND, INK, MARGIN, PLAIN, QUIET, STRONG, Paper, wrapped
from app.documents.table import Column, Table
from app.services.ports.document import Receipt

_QR_SIDE = 96.0
_AMOUNTS = (("quantity", 20), ("price", 17), ("amount", 17))
_LIMITS = (LineKind.MINIMUM, LineKind.MAXIMUM)


def receipt_pdf(receipt: Receipt) -> bytes:
    """Return the receipt as PDF, in the language of its letterhead."""
    words = language(receipt.letterhead.language)
    title = words["receipt_number"].format(number=receipt.line.session.id)
    paper = Paper(receipt.letterhead, words, title)
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
    session, zone, words = receipt.line.session, receipt.letterhead.zone, paper.words
    half = (paper.right - MARGIN) / 2
    y = paper.top + 8
    paper.text(MARGIN, y, receipt.letterhead.depot_name, 10.5, style=STRONG, width=half)
    paper.text(paper.right, y, words["number"].format(number=session.id), 10.5, right=True)
    day = words.moment(receipt.billed_at or session.stopped_at, zone)
    paper.text(paper.right, y + 14, day, 9, right=True, style=QUIET)
    paper.text(MARGIN, y + 46, words["receipt"], 24, style=STRONG)
    y += 66
    paper.box(MARGIN, y, paper.right - MARGIN, 62, GROUND, 6)
    ended = session.stopped_at or session.started_at
    figures = [(words["energy"], words.energy(session.energy_wh))]
    figures.append((words["duration"], words.length(ended - session.started_at)))
    cost = receipt.line.cost
    figures.append((words["total"], words.amount(cost.total) if cost else words["no_price"]))
    for index, (word, figure) in enumerate(figures):
        last = index == len(figures) - 1
        x = paper.right - 18 if last else MARGIN + 18 + index * half * 0.7
        paper.text(x, y + 22, word, 8.5, style=QUIET, right=last)
        paper.text(x, y + 44, figure, 15, style=STRONG, right=last, width=half * 0.95)
    return y + 62


def _facts(paper: Paper, receipt: Receipt, y: float) -> float:
    width = paper.right - MARGIN - 110
    for word, value in _told(receipt, paper.words):
        paper.text(MARGIN, y, word, 9, style=QUIET, width=100)
        for line in wrapped(value, PLAIN, 9.5, width):
            paper.text(MARGIN + 110, y, line, 9.5)
            y += 13
        y += 4
    return y


def _told(receipt: Receipt, words: Language) -> Iterator[tuple[str, str]]:
    session, zone = receipt.line.session, receipt.letterhead.zone
    if session.person:
        yield words["person"], session.person
    if receipt.group:
        yield words["company"], receipt.group
    yield words["card"], session.id_tag
    connector = words["connector"]
    number = session.connector.number
    yield words["charger"], connector.format(charger=receipt.line.charger, number=number)
    yield words["started"], f"{words.moment(session.started_at, zone)} ({zone.key})"
    yield words["ended"], words.moment(session.stopped_at, zone)
    if session.meter_stop_wh is not None:
        start, end = words.energy(session.meter_start_wh), words.energy(session.meter_stop_wh)
        yield words["meter"], words["from_to"].format(start=start, end=end)


def _cost(paper: Paper, cost: Cost, y: float) -> float:
    words = paper.words
    amounts = [Column(words[key], share, right=True) for key, share in _AMOUNTS]
    table = Table(paper, (Column("", 46), *amounts), y)
    currency = cost.total.currency
    for line in cost.lines:
        quantity, for_one = _measured(line, currency, words)
        what = words[line.kind] if line.kind in _LIMITS else line.what
        table.row((what, quantity, for_one, words.amount(line.amount)))
    table.y += 6
    terms = words["tax_included" if cost.tax_terms.included else "tax_on_top"]
    rate = words.percent(cost.tax_terms.percent)
    table.row((words["net"], "", "", words.amount(cost.net)))
    table.row((terms.format(rate=rate), "", "", words.amount(cost.tax)))
    table.total((words["total"], "", "", words.amount(cost.total)))
    return table.y


def _measured(line: CostLine, currency: str, words: Language) -> tuple[str, str]:
    unit = line.kind.unit
    if not unit:
        return "", ""
    shown = words.unit(unit)
    for_one = f"{words.price(line.unit_price)} {currency}/{shown}"
    return f"{words.number(line.quantity)} {shown}", for_one


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
    words, session = paper.words, receipt.line.session
    paper.text(x, y + 12, words["code"], 8.5, style=QUIET)
    told = words["energy_told"].format(
        source=words[f"source_{session.energy_source}"],
        confidence=words[f"confidence_{session.confidence}"],
    )
    paper.text(x, y + 25, told, 8.5, style=QUIET, width=paper.right - x)
