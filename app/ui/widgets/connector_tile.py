"""Paints one connector's tile from its view, in three densities."""

from enum import Flag, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.theme import MEDIUM, SEMIBOLD, Theme
from app.ui.widgets.compact_tile import CompactTile
from app.ui.widgets.tile_ink import TileInk
from app.ui.widgets.tile_layout import TileDensity, line_height, tile_box
from app.ui.widgets.tile_view import TileView

_BETWEEN_SUMS = 12
_BETWEEN_FACTS = 20
_TITLE_SHARE = 0.4


class TileState(Flag):
    """What pointer and keyboard do to a tile."""

    REST = 0
    HOVERED = auto()
    PRESSED = auto()
    FOCUSED = auto()
    BUTTON_HOVERED = auto()
    BUTTON_PRESSED = auto()
    CHOSEN = auto()


class TilePainter:
    """Paints tiles; one serves all tiles of a list, since it keeps fonts, boxes and curves."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._ink = TileInk(theme)
        self._compact = CompactTile(theme, self._ink)
        self._marks: dict[tuple[str, str, bool, TileState], QPixmap] = {}
        theme.changed.connect(self._forget)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        view: TileView,
        density: TileDensity,
        state: TileState = TileState.REST,
    ) -> None:
        """Paint the tile into `rect` (the card, without the gap around it)."""
        padding = tile_box(self._theme.size, density).padding
        inner = rect.adjusted(padding, padding, -padding, -padding)
        button = self.button_rect(rect, view, density)
        self._paint_card(painter, rect, view, state)
        if density == "large":
            self._paint_large(painter, inner, view, button)
        elif density == "medium":
            self._paint_medium(painter, inner, view, button)
        else:
            self._compact.paint(painter, inner, view)
        if not button.isEmpty():
            self._paint_button(painter, button, view, state)

    def mark(self, size: QSize, view: TileView, state: TileState) -> QPixmap:
        """Return a tile that is shown very small: its card, and its shape in the middle."""
        key = (view.role, view.shape, view.attention, state)
        pixmap = self._marks.get(key)
        if pixmap is None:
            pixmap = self._marks[key] = self._draw_mark(size, view, state)
        return pixmap

    def _draw_mark(self, size: QSize, view: TileView, state: TileState) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        rect = QRectF(pixmap.rect())
        # Thick enough to be seen when it is drawn at a third of its size.
        edge = "focus" if state & TileState.FOCUSED else view.role
        self._ink.box(painter, rect, f"{view.role}_soft", edge, self._theme.radius.card, 6.0)
        side = round(rect.height() * 0.6)
        shape = self._ink.large_shape(view.shape, self._theme.color(view.role), side)
        painter.drawPixmap(rect.center() - QPointF(side / 2, side / 2), shape)
        painter.end()
        return pixmap

    def button_rect(self, rect: QRectF, view: TileView, density: TileDensity) -> QRectF:
        """Return where the primary button of the tile in `rect` is painted; empty without one.

        Compact tiles have no room for a button: they open instead.
        """
        if view.action_id is None or density == "compact":
            return QRectF()
        padding, height = tile_box(self._theme.size, density).padding, self._theme.size.control
        room = rect.width() - 2 * padding
        wanted = self._ink.text("body", MEDIUM).width(view.action_text) + 32
        if density == "large":
            width = min(room * 0.62, max(wanted, room * 0.3))
        else:
            width = min(room * 0.54, wanted)
        left = round(rect.right() - padding - width)
        return QRectF(left, rect.bottom() - padding - height, round(width), height)

    def _forget(self) -> None:
        self._ink = TileInk(self._theme)
        self._compact = CompactTile(self._theme, self._ink)
        self._marks.clear()

    def _paint_card(
        self, painter: QPainter, rect: QRectF, view: TileView, state: TileState
    ) -> None:
        fill, edge, width = "surface_raised", "border", 1.0
        if view.attention:
            fill, edge, width = f"{view.role}_soft", view.role, 1.5
        elif state & TileState.HOVERED:
            edge = "border_strong"
        if state & TileState.PRESSED:
            fill = "hover"
        if state & TileState.CHOSEN:
            edge, width = "accent", 2.0
        if state & TileState.FOCUSED:
            edge, width = "focus", 3.0
        self._ink.box(painter, rect, fill, edge, self._theme.radius.card, width)

    def _paint_large(
        self, painter: QPainter, inner: QRectF, view: TileView, button: QRectF
    ) -> None:
        size, ink = self._theme.size, self._ink
        title, line, big = (line_height(each) for each in (size.title, size.body, size.big))
        top = QRectF(inner.left(), inner.top(), inner.width(), title)
        top.setRight(self._paint_badge(painter, top, view) - 12)
        ink.text("title", SEMIBOLD).draw(painter, top, view.title, self._theme.color("text"))
        row = QRectF(inner.left(), top.bottom() + 2, inner.width(), line)
        ink.line(painter, row, view.subtitle)
        foot = QRectF(inner.left(), inner.bottom() - size.control, inner.width(), size.control)
        if not view.power_text:
            self._paint_sentence(painter, inner, row.bottom() + 12, foot.top() - 8, view)
            return
        facts = QRectF(inner.left(), foot.top() - 24 - line, inner.width(), line)
        number = QRectF(inner.left(), facts.top() - big - 8, inner.width(), big)
        taken = ink.power(painter, number, view, "big")
        past = QRectF(number.adjusted(taken + 24, 0, 0, 0))
        past.setTop(min(past.top(), row.bottom() + 12))
        self._paint_past(painter, past, view)
        self._paint_facts(painter, facts, view)
        track = QRectF(inner.left(), foot.top() - 18, inner.width(), 4)
        ink.quota(painter, track, view.quota_fraction)
        if not button.isEmpty():
            foot.setRight(button.left() - 12)
        ink.line(painter, foot, view.note_text, "text")

    def _paint_medium(
        self, painter: QPainter, inner: QRectF, view: TileView, button: QRectF
    ) -> None:
        size, ink = self._theme.size, self._ink
        line, title = line_height(size.body), line_height(size.title)
        top = QRectF(inner.left(), inner.top(), inner.width(), line)
        width = self._state_room(inner, view, ink.text("body", SEMIBOLD).width(view.title))
        ink.status(painter, top.adjusted(inner.width() - width, 0, 0, 0), view, view.role)
        top.setRight(top.right() - width - 8)
        ink.line(painter, top, view.title, "text", SEMIBOLD)
        row = QRectF(inner.left(), top.bottom() + 2, inner.width(), line)
        # Where somebody should look, what is the matter counts for more than the model or a code.
        instead = view.attention and bool(view.note_text) and not view.power_text
        if not instead:
            ink.line(painter, row, view.subtitle)
        if not view.power_text:
            room = QRectF(inner)
            room.setTop(row.top() if instead else row.bottom() + 2)
            self._paint_around(painter, room, button, view)
            return
        left = inner.adjusted(0, 0, 0, 0)
        if not button.isEmpty():
            left.setRight(button.left() - 8)
        low = QRectF(left.left(), left.bottom() - line - 6, left.width(), line)
        number = QRectF(left.left(), low.top() - title, left.width(), title)
        ink.power(painter, number, view, "title")
        self._paint_sums(painter, low, view)
        track = QRectF(left.left(), left.bottom() - 3, left.width(), 4)
        ink.quota(painter, track, view.quota_fraction)

    def _paint_sums(self, painter: QPainter, row: QRectF, view: TileView) -> None:
        """Paint the energy and, where there is room for the whole of it, what it costs."""
        ink = self._ink
        taken = ink.line(painter, row, view.age_text if view.stale else view.energy_text)
        rest = row.adjusted(taken + _BETWEEN_SUMS, 0, 0, 0)
        if not view.stale and ink.text().width(view.cost_text) <= rest.width():
            ink.line(painter, rest, view.cost_text)

    def _paint_badge(self, painter: QPainter, row: QRectF, view: TileView) -> float:
        """Paint shape and word in a pill at the right end of `row`; return the pill's left."""
        ink = self._ink
        title = ink.text("title", SEMIBOLD).width(view.title)
        width = self._state_room(row.adjusted(0, 0, -28, 0), view, title) + 24
        height = line_height(self._theme.size.body) + 8
        left, top = round(row.right() - width), round(row.center().y() - height / 2)
        pill = QRectF(left, top, round(width), height)
        fill = view.role if view.attention else f"{view.role}_soft"
        ink.box(painter, pill, fill, radius=height / 2)
        role = "surface_raised" if view.attention else view.role
        ink.status(painter, pill.adjusted(11, 0, -11, 0), view, role)
        return pill.left()

    def _state_room(self, row: QRectF, view: TileView, title_width: float) -> float:
        """Return how wide the state may be: all that a title of usual length leaves."""
        rest = row.width() - 8 - min(title_width, row.width() * _TITLE_SHARE)
        return min(self._ink.status_width(view), rest)

    def _paint_past(self, painter: QPainter, area: QRectF, view: TileView) -> None:
        """Paint the curve of the last minutes, or how old the values are where they are."""
        if view.stale:
            line = line_height(self._theme.size.body)
            row = QRectF(area.left(), area.bottom() - line - 4, area.width(), line)
            self._ink.line(painter, row, view.age_text, "text_muted", MEDIUM, right=True)
        else:
            self._ink.curve(painter, area.adjusted(0, 0, 0, -4), view)

    def _paint_facts(self, painter: QPainter, row: QRectF, view: TileView) -> None:
        ink, right = self._ink, row.right()
        if view.soc_fraction is not None:
            taken = ink.line(painter, row, view.soc_text, right=True)
            gauge = QRectF(round(right - taken - 36), round(row.center().y() - 6), 28, 12)
            ink.battery(painter, gauge, view.soc_fraction)
            right = gauge.left() - 12
        place = QRectF(row.left(), row.top(), right - row.left(), row.height())
        for fact in self._facts_that_fit(view, place.width()):
            taken = ink.line(painter, place, fact)
            place.setLeft(place.left() + taken + _BETWEEN_FACTS)

    def _facts_that_fit(self, view: TileView, room: float) -> list[str]:
        """Return what has room as a whole; where that is short, money counts for more than time."""
        width, chosen = self._ink.text().width, set()
        for fact in filter(None, (view.energy_text, view.cost_text, view.duration_text)):
            if width(fact) <= room:
                room -= width(fact) + _BETWEEN_FACTS
                chosen.add(fact)
        facts = (view.energy_text, view.duration_text, view.cost_text)
        return [fact for fact in facts if fact in chosen]

    def _paint_sentence(
        self, painter: QPainter, inner: QRectF, top: float, bottom: float, view: TileView
    ) -> None:
        """Paint the note over as many whole lines as fit between `top` and `bottom`."""
        text = view.note_text or (view.age_text if view.stale else "")
        line = line_height(self._theme.size.body)
        lines = int((bottom - top) // line)
        if not text or lines < 1:
            return
        if lines == 1:
            self._ink.line(painter, QRectF(inner.left(), top, inner.width(), line), text, "text")
            return
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.color("text"))
        area = QRectF(inner.left(), top, inner.width(), lines * line)
        painter.drawText(area, Qt.TextFlag.TextWordWrap, text)

    def _paint_around(
        self, painter: QPainter, area: QRectF, button: QRectF, view: TileView
    ) -> None:
        """Paint the note over the lines of `area`, which are shorter beside the button."""
        rest = view.note_text or (view.age_text if view.stale else "")
        line, at = line_height(self._theme.size.body), area.top()
        while rest and at + line <= area.bottom():
            row = QRectF(area.left(), at, area.width(), line)
            if not button.isEmpty() and row.bottom() > button.top():
                row.setRight(button.left() - 8)
            at += line
            last = at + line > area.bottom()
            here, *more = (rest,) if last else self._ink.text().folded(rest, row.width())
            self._ink.line(painter, row, here, "text")
            rest = "".join(more)

    def _paint_button(
        self, painter: QPainter, rect: QRectF, view: TileView, state: TileState
    ) -> None:
        fill, edge, role = _button_roles(view, state)
        self._ink.box(painter, rect, fill, edge, self._theme.radius.control)
        if view.busy:
            self._ink.dots(painter, QPointF(rect.center()), role)
            return
        text = self._ink.text("body", MEDIUM)
        room = rect.adjusted(8, 0, -8, 0)
        spare = max(0.0, (room.width() - text.width(view.action_text)) / 2)
        label = room.adjusted(spare, 0, 1, 0)
        text.draw(painter, label, view.action_text, self._theme.color(role))


def _button_roles(view: TileView, state: TileState) -> tuple[str, str, str]:
    """Return the roles of a button's fill, edge and text."""
    if view.busy:
        return "hover", "border", "text_muted"
    if view.attention:
        touched = state & (TileState.BUTTON_HOVERED | TileState.BUTTON_PRESSED)
        fill = "accent_hover" if touched else "accent"
        return fill, fill, "on_accent"
    if state & TileState.BUTTON_PRESSED:
        return "border", "border_strong", "text"
    return (
        ("hover" if state & TileState.BUTTON_HOVERED else "surface_raised"),
        "border_strong",
        "text",
    )
