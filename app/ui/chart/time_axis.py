"""A time axis in local time, with as many ticks as there is room for."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pyqtgraph as pg
from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QFontMetricsF

_STEPS_S = (
    *(1, 2, 5, 10, 15, 30),
    *(60, 120, 300, 600, 900, 1800),
    *(3600, 7200, 10800, 21600, 43200),
    *(86400, 2 * 86400, 7 * 86400, 28 * 86400),
)
_DAY_S = 86400
_WIDEST = "00:00:00"


class TimeAxis(pg.AxisItem):  # type: ignore[misc]
    """Ticks at round local times; at midnight, and where ticks are days, the date."""

    def __init__(self) -> None:
        super().__init__(orientation="bottom")
        self._locale = QLocale()
        long_form = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        # German and others write a point after the day.
        self._day_format = "d. MMM" if "d. M" in long_form else "d MMM"

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        """Return the tick positions in seconds since 1970 between two moments."""
        font = self.style["tickFont"]
        room = (QFontMetricsF(font).horizontalAdvance(_WIDEST) if font else 60.0) + 32
        step = _step((high - low) / max(1.0, size / room))
        return [(step, _ticks(low, high, step))]

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        """Return what the ticks say."""
        return [self._text(value, spacing) for value in values]

    def _text(self, at_s: float, spacing: float) -> str:
        moment = QDateTime.fromSecsSinceEpoch(round(at_s))
        midnight = moment.time().msecsSinceStartOfDay() == 0
        if spacing >= _DAY_S or midnight:
            return self._locale.toString(moment.date(), self._day_format)
        return moment.toString("HH:mm:ss" if spacing < 60 else "HH:mm")


def _step(at_least_s: float) -> float:
    return float(next((step for step in _STEPS_S if step >= at_least_s), _STEPS_S[-1]))


def _ticks(low: float, high: float, step: float) -> list[float]:
    """Return the multiples of `step` after local midnight; each day starts from its own."""
    days = max(1, round(step / _DAY_S))
    day = _local_day(low)
    day -= timedelta(days=day.toordinal() % days)
    ticks: list[float] = []
    while day.timestamp() <= high:
        following = day + timedelta(days=days)
        count = max(1, round((following.timestamp() - day.timestamp()) / step))
        ticks += [day.timestamp() + step * place for place in range(count)]
        day = following
    return [tick for tick in ticks if low <= tick <= high]


def _local_day(at_s: float) -> datetime:
    # Without zone: adding a day to it leads to midnight also where a day has 23 or 25 hours.
    moment = datetime.fromtimestamp(at_s)  # noqa: DTZ006
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
