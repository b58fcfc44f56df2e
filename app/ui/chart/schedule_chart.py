"""A limit over time, drawn as steps."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.chart.scales import Scale
from app.ui.chart.time_axis import TimeAxis
from app.ui.chart.value_axis import ValueAxis
from app.ui.presenters.limit import StepLine
from app.ui.theme import Theme

_AXIS_WIDTH = 72
_HEADROOM = 10
_SCALES = {"A": Scale(least=8), "kW": Scale(least=2)}


class ScheduleChart(QWidget):
    """Shows a `StepLine` and where in it now is; it is looked at, not moved."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._times, self._values = TimeAxis(), ValueAxis("left", "A")
        self.plot = pg.PlotWidget(axisItems={"bottom": self._times, "left": self._values})
        self.plot.setAccessibleName(name)
        self.curve = pg.PlotCurveItem(fillLevel=0, antialias=False)
        self._now = pg.InfiniteLine(angle=90)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self._set_up()
        self._dress()
        theme.changed.connect(self._dress)

    def show_steps(self, line: StepLine, now_s: float) -> None:
        """Draw steps, from the first moment to the last."""
        self._values.set_unit(line.unit)
        self.curve.setData(np.array(line.at_s), np.array(line.values), stepMode="center")
        self._now.setValue(now_s)
        self.plot.setXRange(line.at_s[0], line.at_s[-1], padding=0)
        self.plot.setYRange(*_SCALES[line.unit].ends(np.array(line.values)), padding=0)

    def _set_up(self) -> None:
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setDefaultPadding(0)
        self.plot.getViewBox().disableAutoRange()
        self.plot.addItem(self.curve)
        self.plot.addItem(self._now, ignoreBounds=True)
        # The highest tick's text stands half above the plot.
        self.plot.getPlotItem().layout.setContentsMargins(0, _HEADROOM, _HEADROOM, 0)
        self._values.setWidth(_AXIS_WIDTH)
        self._values.setTickDensity(0.6)
        self._values.setStyle(tickLength=0)
        self.plot.showGrid(x=True, y=True, alpha=0.16)

    def _dress(self) -> None:
        color = self._theme.color
        self.plot.setBackground(color("surface_raised"))
        self.curve.setPen(pg.mkPen(color("chart_1"), width=2))
        ground = QColor(color("chart_1"))
        ground.setAlphaF(0.14)
        self.curve.setBrush(ground)
        self._now.setPen(pg.mkPen(color("text_muted"), width=1, style=Qt.PenStyle.DashLine))
        for axis in (self._values, self._times):
            axis.setPen(pg.mkPen(color("border_strong" if axis is self._times else "border")))
            axis.setTextPen(pg.mkPen(color("text_muted")))
            axis.setTickFont(self._theme.font())
