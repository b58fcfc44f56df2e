"""The chart of one connector: power with energy or state of charge, current, voltage."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.chart.data import ChartData, Curve, Line
from app.ui.chart.legend import LegendKey
from app.ui.chart.plot_panel import CurveStyle, PlotPanel
from app.ui.chart.scales import Scale
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel
from app.ui.words import texts

_WIDEST = "0000.0"


class LiveChart(QWidget):
    """Stacked plots over one time span; `browsed` tells that a person moved or zoomed it.

    The keys over the plots tell the values under the cursor, or the newest ones without it: grey
    and with their age where those are not live.
    """

    browsed = Signal()
    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locale = QLocale()
        self._lines: dict[Curve, Line] = {}
        self._cursor_s: float | None = None
        self._newest_age = ""
        self.age = TextLabel(theme, muted=True)
        self._right_chosen = False
        self._styles = self._build_styles()
        self._keys: dict[Curve, LegendKey] = {}
        self._rows: list[tuple[QWidget, PlotPanel, list[CurveStyle]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        titles = (self.tr("Power"), self.tr("Current"), self.tr("Voltage"))
        for place, (title, styles) in enumerate(zip(titles, self._styles, strict=True)):
            self._add_panel(title, styles, last=place == len(titles) - 1)

    def show_data(self, data: ChartData) -> None:
        """Draw the readings; plots of which none has a value go away, and curves likewise."""
        self._lines = {curve: data.line(curve) for curve in Curve}
        if not self._right_chosen:
            no_battery = self._lines[Curve.SOC].empty
            self._keys[Curve.SOC].setChecked(not no_battery)
            self._keys[Curve.ENERGY].setChecked(no_battery)
        for row, panel, styles in self._rows:
            known = [style for style in styles if not self._lines[style.curve].empty]
            for style in styles:
                self._keys[style.curve].setVisible(style in known)
            # Power stays, so that there is always a plot with a time axis to look at.
            there = bool(known) or styles is self._styles[0]
            row.setVisible(there)
            panel.setVisible(there)
        self._draw()

    def set_age(self, text: str) -> None:
        """Say how old the newest values are; empty where they are live."""
        if text != self._newest_age:
            self._newest_age = text
            self._tell_values()

    def set_span(self, since_s: float, until_s: float) -> None:
        """Show a time span, in seconds since 1970."""
        self._rows[0][1].set_span(since_s, until_s)

    def span(self) -> tuple[float, float]:
        """Return the time span shown, in seconds since 1970."""
        return self._rows[0][1].span()

    def values(self) -> dict[Curve, str]:
        """Return what the keys say now."""
        return {curve: key.value_text for curve, key in self._keys.items()}

    def _add_panel(self, title: str, styles: list[CurveStyle], last: bool) -> None:
        row, panel = self._build_keys(title, styles), PlotPanel(self._theme, title, styles, last)
        panel.pointed.connect(self._on_pointed)
        panel.browsed.connect(self.browsed)
        if self._rows:
            panel.link_to(self._rows[0][1])
        self._rows.append((row, panel, styles))
        self._column.addWidget(row)
        self._column.addWidget(panel, 2 if len(self._rows) > 1 else 3)

    def _build_keys(self, title: str, styles: list[CurveStyle]) -> QWidget:
        row = QWidget()
        line = FlowLayout(4, row)
        line.setContentsMargins(2, 4, 0, 0)
        # The first plot's curves have names of their own.
        if styles[0].name != title:
            word = TextLabel(self._theme, title, weight=SEMIBOLD)
            word.setContentsMargins(6, 0, 8, 0)
            line.addWidget(word)
        for style in styles:
            key = self._keys[style.curve] = LegendKey(self._theme, style, _WIDEST)
            key.clicked.connect(lambda _checked, style=style: self._on_key(style))
            line.addWidget(key)
        if styles is self._styles[0]:
            line.addWidget(self.age)
        return row

    def _build_styles(self) -> tuple[list[CurveStyle], list[CurveStyle], list[CurveStyle]]:
        roles = ("chart_1", "chart_2", "chart_3")
        currents = (Curve.CURRENT_L1, Curve.CURRENT_L2, Curve.CURRENT_L3)
        voltages = (Curve.VOLTAGE_L1, Curve.VOLTAGE_L2, Curve.VOLTAGE_L3)
        ampere, volt = Scale(least=8), Scale(least=20, from_zero=False)
        percent = Scale(least=100, fixed=(0, 100))
        return (
            [
                CurveStyle(
                    Curve.POWER, self.tr("Power"), texts.kilowatt(), 1, "chart_1", Scale(least=2)
                ),
                CurveStyle(Curve.SOC, self.tr("Battery"), "%", 0, "chart_4", percent, right=True),
                CurveStyle(
                    Curve.ENERGY, self.tr("Energy"), "kWh", 2, "chart_2", Scale(1), right=True
                ),
            ],
            [
                CurveStyle(curve, f"L{n}", "A", 1, role, ampere)
                for n, (curve, role) in enumerate(zip(currents, roles, strict=True), start=1)
            ],
            [
                CurveStyle(curve, f"L{n}", "V", 0, role, volt)
                for n, (curve, role) in enumerate(zip(voltages, roles, strict=True), start=1)
            ],
        )

    def _draw(self) -> None:
        shown = self._shown()
        for _, panel, _ in self._rows:
            panel.show_lines(self._lines, shown)
        self._tell_values()

    def _shown(self) -> frozenset[Curve]:
        return frozenset(
            style.curve
            for style in self._all_styles()
            if self._keys[style.curve].isChecked() and not self._lines[style.curve].empty
        )

    def _on_key(self, style: CurveStyle) -> None:
        self._right_chosen |= style.right
        if style.right and self._keys[style.curve].isChecked():
            # The right axis has one unit at a time.
            for other in self._all_styles():
                if other.right and other is not style:
                    self._keys[other.curve].setChecked(False)
        self._draw()

    def _on_pointed(self, at_s: float | None) -> None:
        self._cursor_s = at_s
        for _, panel, _ in self._rows:
            panel.point_at(at_s)
        self._tell_values()
        self.pointed.emit(at_s)

    def _tell_values(self) -> None:
        # What is under the cursor has its time on the axis.
        age = self._newest_age if self._cursor_s is None else ""
        self.age.setText(age)
        for style in self._all_styles():
            line = self._lines.get(style.curve)
            value = None if line is None or line.empty else self._value(line)
            self._keys[style.curve].set_value(self._text(value, style), age)

    def _value(self, line: Line) -> float | None:
        return line.value_at(line.at_s[-1] if self._cursor_s is None else self._cursor_s)

    def _text(self, value: float | None, style: CurveStyle) -> str:
        if value is None:
            return ""
        return f"{self._locale.toString(value, 'f', style.decimals)} {style.unit}"

    def _all_styles(self) -> Iterable[CurveStyle]:
        return (style for styles in self._styles for style in styles)
