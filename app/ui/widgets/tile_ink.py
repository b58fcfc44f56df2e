"""The parts that tiles are painted from: text, boxes, shapes, gauges and curves."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from app.ui.theme import MEDIUM, REGULAR, TextSize, Theme
from app.ui.widgets.box_painter import BoxLook, BoxPainter
from app.ui.widgets.shapes import ShapePainter
from app.ui.widgets.sparkline import SparklinePainter
from app.ui.widgets.text_painter import TextPainter
from app.ui.widgets.tile_view import Shape, TileView


class TileInk:
    """Paints single parts in the theme's colours and keeps what was costly to draw."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._shapes = ShapePainter()
        self._boxes = BoxPainter()
        self._curves = SparklinePainter()
        self._texts: dict[tuple[TextSize, QFont.Weight], TextPainter] = {}

    def text(self, size: TextSize = "body", weight: QFont.Weight = REGULAR) -> TextPainter:
        """Return what draws lines of one size and weight."""
        text = self._texts.get((size, weight))
        if text is None:
            text = self._texts[size, weight] = TextPainter(self._theme.font(size, weight))
        return text

    def line(
        self,
        painter: QPainter,
        row: QRectF,
        text: str,
        role: str = "text_muted",
        weight: QFont.Weight = REGULAR,
        right: bool = False,
    ) -> float:
        """Draw one elided line of body text; return its width."""
        return self.text("body", weight).draw(painter, row, text, self._theme.color(role), right)

    def box(
        self,
        painter: QPainter,
        rect: QRectF,
        fill: str,
        edge: str | None = None,
        radius: float = 0.0,
        edge_width: float = 1.0,
    ) -> None:
        """Draw a rounded box in colours given by role."""
        edge_rgba = self._theme.color(edge).rgba() if edge else None
        look = BoxLook(self._theme.color(fill).rgba(), edge_rgba, edge_width, radius)
        self._boxes.draw(painter, rect, look)

    def mark_size(self) -> int:
        """Return the size of a status shape beside body text."""
        return round(self._theme.size.body * 0.86)

    def shape(self, painter: QPainter, at: QPointF, shape: Shape, role: str) -> None:
        """Draw a status shape with its top left corner at a point."""
        dpr = painter.device().devicePixelRatio()
        color = self._theme.color(role)
        painter.drawPixmap(at, self._shapes.pixmap(shape, color, self.mark_size(), dpr))

    def large_shape(self, shape: Shape, color: QColor, size: int) -> QPixmap:
        """Return a status shape of any size."""
        return self._shapes.pixmap(shape, color, size)

    def status_width(self, view: TileView) -> float:
        """Return the width of shape and word."""
        return self.text("body", MEDIUM).width(view.status_text) + self.mark_size() + 6

    def status(self, painter: QPainter, row: QRectF, view: TileView, role: str) -> None:
        """Draw shape and word at the left of `row`, the word elided to fit."""
        mark = self.mark_size()
        top = round(row.center().y() - mark / 2)
        self.shape(painter, QPointF(round(row.left()), top), view.shape, role)
        word = row.adjusted(mark + 6, 0, 0.5, 0)
        self.line(painter, word, view.status_text, role, MEDIUM)

    def power(self, painter: QPainter, row: QRectF, view: TileView, size: TextSize) -> float:
        """Draw the number and its unit on one baseline; return their width."""
        number, unit = self.text(size, QFont.Weight.DemiBold), self.text("body", MEDIUM)
        color = self._theme.color("stale" if view.stale else "text")
        taken = number.draw(painter, row, view.power_text, color) + 6
        drop = (number.height - unit.height) * 0.27
        after = row.adjusted(taken, drop, 0, drop)
        muted = self._theme.color("stale" if view.stale else "text_muted")
        return taken + unit.draw(painter, after, view.power_unit, muted)

    def curve(self, painter: QPainter, area: QRectF, view: TileView) -> None:
        """Draw the sparkline of a view where there is room for one."""
        if len(view.sparkline) < 2 or area.width() < 48 or area.height() < 16:
            return
        size = QSize(int(area.width()), int(area.height()))
        line, ground = self._theme.color(view.role), self._theme.color(f"{view.role}_soft")
        dpr = painter.device().devicePixelRatio()
        pixmap = self._curves.pixmap(view.sparkline, size, line, ground, dpr)
        painter.drawPixmap(QPointF(round(area.left()), round(area.top())), pixmap)

    def battery(self, painter: QPainter, rect: QRectF, fraction: float) -> None:
        """Draw a battery filled to a fraction."""
        body = rect.adjusted(0, 0, -3, 0)
        self.box(painter, body, "surface_raised", "text_muted", 3)
        level = body.adjusted(2, 2, -2, -2)
        level.setWidth(level.width() * min(max(fraction, 0.0), 1.0))
        color = self._theme.color("text_muted")
        painter.fillRect(level.toRect(), color)
        painter.fillRect(QRectF(rect.right() - 2, rect.center().y() - 2, 2, 4), color)

    def quota(self, painter: QPainter, track: QRectF, fraction: float | None) -> None:
        """Draw how much of a quota is used; nothing without a quota."""
        if fraction is None:
            return
        self.box(painter, track, "border", radius=track.height() / 2)
        used = QRectF(track)
        used.setWidth(max(track.width() * min(fraction, 1.0), track.height()))
        role = "fault" if fraction >= 1 else "attention" if fraction >= 0.8 else "border_strong"
        self.box(painter, used, role, radius=track.height() / 2)

    def dots(self, painter: QPainter, center: QPointF, role: str) -> None:
        """Draw the three dots of something under way."""
        for place in (-12, 0, 12):
            dot = QRectF(center.x() + place - 3, center.y() - 3, 6, 6)
            self.box(painter, dot, role, radius=3)
