"""From the values in sight to the ends of an axis, so that the axis rarely moves."""

from dataclasses import dataclass

import numpy as np

from app.ui.chart.data import Column

_ROUND = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """How a vertical axis fits its values.

    Attributes:
        least: The axis is at least this long, in its unit.
        from_zero: It starts at zero; otherwise it follows the values.
        fixed: Both ends, where they never move.
    """

    least: float
    from_zero: bool = True
    fixed: tuple[float, float] | None = None

    def ends(self, values: Column) -> tuple[float, float]:
        """Return both ends of the axis for the values in sight."""
        if self.fixed is not None:
            return self.fixed
        if not values.size:
            return 0.0, self.least
        low, high = float(np.min(values)), float(np.max(values))
        if not self.from_zero and low > self.least:
            return _around(low, high, self.least)
        top = _round_up(max(high * 1.05, self.least))
        return (0.0, top) if low >= 0 else (-_round_up(-low * 1.05), top)


def _around(low: float, high: float, least: float) -> tuple[float, float]:
    step = least / 4
    low, high = np.floor(low / step - 0.5) * step, np.ceil(high / step + 0.5) * step
    spare = max(0.0, least - (high - low)) / 2
    return float(low - spare), float(high + spare)


def _round_up(value: float) -> float:
    power = 10.0 ** np.floor(np.log10(value))
    return float(power * next(each for each in _ROUND if each * power >= value * 0.999999))
