"""QR labels for connectors: each opens the driver's page of its connector on a phone."""

import io
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import segno
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from app.documents.paper import BOLD, INK, MUTED, REGULAR, RULE, fitted, known, register_fonts
from app.services.ports.label import Label

GRIDS: Mapping[int, tuple[int, int]] = MappingProxyType(
    {1: (1, 1), 2: (1, 2), 4: (2, 2), 6: (2, 3), 8: (2, 4), 12: (3, 4), 18: (3, 6), 24: (4, 6)}
)
"""Labels on a page: columns and rows."""

_EDGE = 24.0


class _Box(NamedTuple):
    """Where a label is, in points from the lower left corner of the page."""

    x: float
    y: float
    width: float
    height: float


def labels_pdf(labels: Sequence[Label], per_page: int) -> bytes:
    """Return the labels as PDF on A4, with thin lines to cut along.

    Args:
        per_page: A key of `GRIDS`.
    """
    register_fonts()
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, pageCompression=1)
    canvas.setTitle("Labels")
    canvas.setCreator("ChargeYard")
    for index, label in enumerate(labels):
        place = index % per_page
        if index and not place:
            canvas.showPage()
        _draw(canvas, label, _box(place, *GRIDS[per_page]))
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _box(place: int, columns: int, rows: int) -> _Box:
    width, height = (A4[0] - 2 * _EDGE) / columns, (A4[1] - 2 * _EDGE) / rows
    row, column = divmod(place, columns)
    return _Box(_EDGE + column * width, A4[1] - _EDGE - (row + 1) * height, width, height)


def _draw(canvas: Canvas, label: Label, box: _Box) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.4)
    canvas.rect(*box)
    unit = min(box.width, box.height)
    # What remains below the code must hold three lines, of which the first is the largest.
    side = min(unit * 0.72, box.height - unit * 0.34)
    top = box.y + box.height - (box.height - side - unit * 0.26) / 2
    _draw_code(canvas, label.url, box.x + (box.width - side) / 2, top - side, side)
    centre, y = box.x + box.width / 2, top - side - unit * 0.09
    for text, font, ink, size in (
        (label.name, BOLD, INK, unit * 0.085),
        (label.depot, REGULAR, MUTED, unit * 0.045),
        (label.url.removeprefix("http://"), REGULAR, MUTED, unit * 0.036),
    ):
        shown, width = known(text, font), box.width * 0.92
        # Smaller before shorter: what tells two bays apart is often their last letter.
        wide = stringWidth(shown, font, size)
        small = max(size * min(1.0, width / wide), size * 0.5) if wide else size
        canvas.setFillColor(ink)
        canvas.setFont(font, small)
        canvas.drawCentredString(centre, y, fitted(shown, font, small, width))
        y -= size * 1.25 + unit * 0.012


def _draw_code(canvas: Canvas, url: str, x: float, y: float, side: float) -> None:
    # Q: a quarter of the label may be scratched, as it will be outdoors.
    code = segno.make(url, error="q", micro=False)
    matrix = list(code.matrix_iter(scale=1, border=2))
    module = side / len(matrix)
    canvas.setFillColor(INK)
    path = canvas.beginPath()
    for row, modules in enumerate(matrix):
        for column, dark in enumerate(modules):
            if dark:
                foot = y + side - (row + 1) * module
                path.rect(x + column * module, foot, module, module)
    canvas.drawPath(path, stroke=0, fill=1)
