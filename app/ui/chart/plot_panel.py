"""One of the plots that a chart stacks: a left axis, perhaps a right one, a cursor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.chart.data import Curve, Line
from app.ui.chart.scales import Scale
from app.ui.chart.time_axis import TimeAxis
from app.ui.chart.value_axis import ValueAxis
from app.ui.theme import Theme

_AXIS_WIDTH = 72
_HEADROOM = 10
_SHORTEST_VIEW_S = 10.0


@dataclass(frozen=True, slots=True)
class CurveStyle:
    """How one curve is drawn and named.

    Attributes:
        role: Its colour, a role of the theme.
        right: It belongs to the right axis, of which one is shown at a time.
    """

    curve: Curve
    name: str
    unit: str
    decimals: int
    role: str
    scale: Scale
    right: bool = False


class PlotPanel(QWidget):
    """Draws curves over time; dragging and the wheel move and zoom the time only.

    `pointed` carries the moment under the cursor in seconds since 1970, or None where it left.
    """

    pointed = Signal(object)
    browsed = Signal()

    def __init__(self, theme: Theme, title: str, styles: Sequence[CurveStyle], times: bool) -> None:
        super().__init__()
        self._theme, self._styles = theme, styles
        self._lines: Mapping[Curve, Line] = {}
        self._times = TimeAxis()
        self._left = ValueAxis("left", styles[0].unit)
        self._right = ValueAxis("right", "")
        axes = {"bottom": self._times, "left": self._left, "right": self._right}
        self.plot = pg.PlotWidget(axisItems=axes)
        self.plot.setAccessibleName(title)
        self._right_view = pg.ViewBox(enableMenu=False)
        self._cursor = pg.InfiniteLine(angle=90)
        self._curves = {style.curve: self._build_curve(style) for style in styles}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self._set_up_plot(times)
        self._set_up_right()
        self._dress()
        theme.changed.connect(self._dress)

    def link_to(self, other: "PlotPanel") -> None:
        """Show the same time span as another panel, always."""
        self.plot.setXLink(other.plot)

    def show_lines(self, lines: Mapping[Curve, Line], shown: frozenset[Curve]) -> None:
        """Draw these lines; curves that are not `shown` stay hidden."""
        self._lines = {curve: lines[curve] for curve in self._curves if curve in shown}
        for curve, item in self._curves.items():
            line = self._lines.get(curve)
            item.setVisible(line is not None)
            if line is not None:
                item.setData(line.at_s, line.values)
        self.fit()

    def set_span(self, since_s: float, until_s: float) -> None:
        """Show a time span."""
        self.plot.setXRange(since_s, until_s, padding=0)

    def span(self) -> tuple[float, float]:
        """Return the time span shown, in seconds since 1970."""
        (since_s, until_s), _ = self.plot.viewRange()
        return since_s, until_s

    def point_at(self, at_s: float | None) -> None:
        """Show the cursor at a moment, or nowhere."""
        self._cursor.setVisible(at_s is not None)
        if at_s is not None:
            self._cursor.setValue(at_s)

    def fit(self) -> None:
        """Make the vertical axes fit what is in sight."""
        for right in (False, True):
            styles = [s for s in self._styles if s.right is right and s.curve in self._lines]
            if styles:
                span = self.span()
                seen = np.concatenate([self._lines[s.curve].within(*span) for s in styles])
                view = self._right_view if right else self.plot.getViewBox()
                view.setYRange(*styles[0].scale.ends(seen), padding=0)
            if right:
                self._right.setStyle(showValues=bool(styles))
                if styles:
                    self._right.set_unit(styles[0].unit)
                    self._right.setTextPen(_pen(self._theme.color(styles[0].role)))

    def _build_curve(self, style: CurveStyle) -> pg.PlotCurveItem:
        item = pg.PlotCurveItem(connect="finite", antialias=False)
        if style.right:
            self._right_view.addItem(item)
        else:
            self.plot.addItem(item)
        return item

    def _set_up_plot(self, times: bool) -> None:
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=True, y=False)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setDefaultPadding(0)
        view = self.plot.getViewBox()
        view.disableAutoRange()
        view.setLimits(minXRange=_SHORTEST_VIEW_S)
        view.sigRangeChangedManually.connect(self.browsed)
        view.sigXRangeChanged.connect(self.fit)
        self.plot.addItem(self._cursor, ignoreBounds=True)
        self._cursor.hide()
        self.plot.scene().sigMouseMoved.connect(self._on_mouse)
        # The highest tick's text stands half above the plot.
        self.plot.getPlotItem().layout.setContentsMargins(0, _HEADROOM, 0, 0)
        for axis in (self._left, self._right):
            axis.setWidth(_AXIS_WIDTH)
            axis.setTickDensity(0.6)
            axis.setStyle(tickLength=0)
        self._times.setStyle(showValues=times)
        if not times:
            self._times.setHeight(6)
        self.plot.showGrid(x=True, y=True, alpha=0.16)

    def _set_up_right(self) -> None:
        self.plot.showAxis("right")
        self._right.setGrid(False)
        self._right.setStyle(showValues=False)
        self.plot.scene().addItem(self._right_view)
        self._right.linkToView(self._right_view)
        self._right_view.setXLink(self.plot.getViewBox())
        self._right_view.setMouseEnabled(x=False, y=False)
        self._right_view.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._right_view.disableAutoRange()
        self.plot.getViewBox().sigResized.connect(self._place_right)

    def _place_right(self) -> None:
        self._right_view.setGeometry(self.plot.getViewBox().sceneBoundingRect())

    def _dress(self) -> None:
        color = self._theme.color
        self.plot.setBackground(color("surface_raised"))
        # A pen of the plot is as many pixels wide on a dense screen as on any other.
        width = max(1, round(self.devicePixelRatioF()))
        for style in self._styles:
            self._curves[style.curve].setPen(_pen(color(style.role), width=width))
        self._cursor.setPen(_pen(color("text_muted"), Qt.PenStyle.DashLine))
        for axis in (self._left, self._right, self._times):
            axis.setPen(_pen(color("border_strong" if axis is self._times else "border")))
            axis.setTextPen(_pen(color("text_muted")))
            axis.setTickFont(self._theme.font())

    def _on_mouse(self, place: QPointF) -> None:
        view = self.plot.getViewBox()
        inside = view.sceneBoundingRect().contains(place)
        self.pointed.emit(view.mapSceneToView(place).x() if inside else None)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.pointed.emit(None)


def _pen(color: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine, *, width: int = 1) -> object:
    return pg.mkPen(color, width=width, style=style)
