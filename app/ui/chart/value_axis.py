"""An axis of values whose ticks carry their unit."""

from collections.abc import Sequence
from typing import Literal

import pyqtgraph as pg
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontMetricsF

_LINE = 1.3
"""Least distance between two ticks, in heights of their text."""
_COARSER = (1, 2, 5, 10, 20, 50, 100)


class ValueAxis(pg.AxisItem):  # type: ignore[misc]
    """Ticks such as "7.5 kW", in the person's way of writing numbers."""

    def __init__(self, side: Literal["left", "right"], unit: str) -> None:
        super().__init__(orientation=side)
        self._unit = unit
        self._locale = QLocale()
        # One level of ticks: half values between them would only crowd a small plot.
        self.setStyle(maxTextLevel=0, autoExpandTextSpace=False)
        self.enableAutoSIPrefix(False)

    def set_unit(self, unit: str) -> None:
        """Write another unit behind the numbers."""
        if unit != self._unit:
            self._unit = unit
            self.picture = None
            self.update()

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:  # noqa: N802
        """Return how far ticks are apart: as far as their text is high, at least."""
        levels = super().tickSpacing(low, high, size)
        major, offset = levels[0]
        height = QFontMetricsF(self.style["tickFont"] or QFont()).height()
        least = (high - low) * height * _LINE / max(size, 1.0)
        factor = next((each for each in _COARSER if each * major >= least), _COARSER[-1])
        return [(major * factor, offset)]

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        """Return what the ticks say."""
        decimals = 0 if spacing >= 1 else 1 if spacing >= 0.1 else 2
        return [f"{self._locale.toString(value, 'f', decimals)} {self._unit}" for value in values]
