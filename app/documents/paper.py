"""A PDF of A4 pages: fonts, text that fits, and what stands on every page."""

import io
from functools import cache
from typing import Any, NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.documents.language import Language
from app.documents.words import composed
from app.paths import resource
from app.services.ports.document import Letterhead

REGULAR, BOLD = "InterTabular", "InterTabular-SemiBold"
INK, MUTED, RULE, GROUND = (HexColor(x) for x in ("#1b2430", "#5b6673", "#d5dae0", "#f4f6f8"))


class Style(NamedTuple):
    """How words look."""

    font: str
    ink: HexColor


PLAIN, STRONG, QUIET = Style(REGULAR, INK), Style(BOLD, INK), Style(REGULAR, MUTED)

MARGIN = 51.0
"""On all sides, in points: 18 mm."""

_FILES = {REGULAR: "InterTabular-Regular.ttf", BOLD: "InterTabular-SemiBold.ttf"}
_UNKNOWN = "?"
_FOOT_SIZE = 7.5
_FOOT_LEAD = 10.0


class Paper:
    """Draws on pages whose `y` runs down from the top; `save` numbers them and ends the file.

    What it says is in `words`; titles are given in that language.
    """

    def __init__(
        self, letterhead: Letterhead, words: Language, title: str, *, wide: bool = False
    ) -> None:
        register_fonts()
        self.letterhead, self.words = letterhead, words
        self._file = io.BytesIO()
        size = landscape(A4) if wide else A4
        self.width, self.height = size
        self._canvas = Canvas(self._file, pagesize=size, pageCompression=1)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(letterhead.depot_name)
        self._canvas.setCreator("ChargeYard")
        self._pages: list[dict[str, Any]] = []
        self._title = title
        self.foot = self.height - MARGIN - _FOOT_LEAD * (len(letterhead.legal_lines) + 1) - 8
        self.top = MARGIN

    @property
    def right(self) -> float:
        """Where the right margin begins."""
        return float(self.width) - MARGIN

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 9.5,
        *,
        style: Style = PLAIN,
        right: bool = False,
        width: float | None = None,
    ) -> None:
        """Write one line whose foot is at `y`, cut with an ellipsis where it is too wide."""
        shown = known(text, style.font)
        if width is not None:
            shown = fitted(shown, style.font, size, width)
        self._canvas.setFillColor(style.ink)
        self._canvas.setFont(style.font, size)
        draw = self._canvas.drawRightString if right else self._canvas.drawString
        draw(x, self.height - y, shown)

    def rule(self, y: float, left: float = MARGIN, right: float | None = None) -> None:
        """Draw a thin line across."""
        self._canvas.setStrokeColor(RULE)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(left, self.height - y, right or self.right, self.height - y)

    def box(
        self, x: float, y: float, width: float, height: float, ink: HexColor, round_: float = 0
    ) -> None:
        """Fill a box whose upper left corner is at (x, y)."""
        self._canvas.setFillColor(ink)
        foot = self.height - y - height
        self._canvas.roundRect(x, foot, width, height, round_, stroke=0, fill=1)

    def turn(self) -> None:
        """End this page and begin the next one."""
        self._pages.append(dict(self._canvas.__dict__))
        self._canvas._startPage()  # noqa: SLF001  (reportlab's own recipe for "page 2 of 5")

    def save(self) -> bytes:
        """Number all pages and return the file."""
        self._pages.append(dict(self._canvas.__dict__))
        count = len(self._pages)
        for number, page in enumerate(self._pages, start=1):
            self._canvas.__dict__.update(page)
            self._draw_foot(number, count)
            self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def _draw_foot(self, number: int, count: int) -> None:
        y = self.height - MARGIN - _FOOT_LEAD * len(self.letterhead.legal_lines)
        self.rule(y - _FOOT_LEAD - 2)
        made = self.words.moment(self.letterhead.made_at, self.letterhead.zone)
        about = self.words["foot"].format(
            depot=self.letterhead.depot_name, title=self._title, at=made
        )
        page = self.words["page"].format(number=number, count=count)
        self.text(MARGIN, y, about, _FOOT_SIZE, style=QUIET, width=self.right - MARGIN - 80)
        self.text(self.right, y, page, _FOOT_SIZE, style=QUIET, right=True)
        for line in self.letterhead.legal_lines:
            y += _FOOT_LEAD
            self.text(MARGIN, y, line, _FOOT_SIZE, style=QUIET, width=self.right - MARGIN)


def fitted(text: str, font: str, size: float, width: float) -> str:
    """Return as much of a text as fits into a width, with an ellipsis where some is left out."""
    if pdfmetrics.stringWidth(text, font, size) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if pdfmetrics.stringWidth(text[:middle].rstrip() + "…", font, size) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def wrapped(text: str, style: Style, size: float, width: float, most: int = 3) -> list[str]:
    """Return a text in lines that fit into a width, `most` at most."""
    font = style.font
    lines: list[str] = []
    for word in known(text, font).split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and pdfmetrics.stringWidth(longer, font, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = [*lines[: most - 1], " ".join(lines[most - 1 :])] if len(lines) > most else lines
    return [fitted(line, font, size, width) for line in kept]


def known(text: str, font: str) -> str:
    """Return a text composed, with a question mark for each letter that the font lacks."""
    # Text from chargers can hold anything; a missing glyph would be a blank.
    has, shown = _letters(font), composed(text)
    if has.issuperset(shown):
        return shown
    return "".join(x if x in has else _UNKNOWN for x in shown)


@cache
def _letters(font: str) -> frozenset[str]:
    return frozenset(map(chr, pdfmetrics.getFont(font).face.charToGlyph))


@cache
def register_fonts() -> None:
    """Make the fonts known to reportlab; once is enough."""
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
