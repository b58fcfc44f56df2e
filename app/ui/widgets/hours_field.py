"""Fields for hours of the day on some weekdays."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.civil_time import ALWAYS, Window
from app.ui.theme import Theme
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.number_field import indent_text

_TIME_WIDTH = 104


class HoursField(QWidget):
    """From, until, and seven days; the whole day where both times are the same.

    Args:
        day_words: The names of the days, from Monday.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, window: Window, day_words: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._time_width = round(_TIME_WIDTH * theme.size.body / 14)
        self.starts = self._time(window.starts, self.tr("From"))
        self.ends = self._time(window.ends, self.tr("Until"))
        self.all_day = TextLabel(theme, self.tr("all day"), muted=True)
        self.days = [self._day(word, i in window.weekdays) for i, word in enumerate(day_words)]
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self.starts)
        times.addWidget(TextLabel(theme, self.tr("until"), muted=True))
        times.addWidget(self.ends)
        times.addWidget(self.all_day)
        times.addStretch(1)
        days = QHBoxLayout()
        days.setSpacing(4)
        for day in self.days:
            days.addWidget(day)
        days.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(times)
        column.addLayout(days)
        self.tools = times
        self.changed.connect(self._tell)
        self._tell()

    def window_or_none(self) -> Window | None:
        """Return the hours as they are set; None without any day."""
        days = frozenset(i for i, day in enumerate(self.days) if day.isChecked())
        if not days:
            return None
        return Window(_plain(self.starts.time()), _plain(self.ends.time()), days)

    def _tell(self) -> None:
        self.all_day.setVisible(self.starts.time() == self.ends.time())

    def _time(self, at: time, name: str) -> QTimeEdit:
        field = QTimeEdit(QTime(at.hour, at.minute))
        field.setDisplayFormat("HH:mm")
        indent_text(field)
        field.setFixedWidth(self._time_width)
        field.setAccessibleName(name)
        field.timeChanged.connect(lambda _at: self.changed.emit())
        return field

    def _day(self, word: str, checked: bool) -> QPushButton:
        button = QPushButton(word)
        button.setProperty("kind", "day")
        button.setAutoDefault(False)
        button.setCheckable(True)
        button.setChecked(checked)
        button.toggled.connect(lambda _on: self.changed.emit())
        return button


class HoursList(QWidget):
    """Any number of hours; none means at all times."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        windows: Sequence[Window],
        day_words: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._day_words = theme, tuple(day_words)
        self.fields: list[HoursField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add = QPushButton(self.tr("Only at certain hours"))
        self.add.clicked.connect(lambda: self._add(ALWAYS))
        self._column.addWidget(self.add)
        for window in windows:
            self._add(window)

    def windows(self) -> tuple[Window, ...]:
        """Return the hours as they are set; without a day they count for nothing."""
        found = (field.window_or_none() for field in self.fields)
        return tuple(window for window in found if window is not None)

    def _add(self, window: Window) -> None:
        field = HoursField(self._theme, window, self._day_words)
        remove = QToolButton()
        remove.setIcon(self._theme.icon("trash"))
        remove.setAccessibleName(self.tr("Remove these hours"))
        remove.setToolTip(remove.accessibleName())
        remove.setMinimumSize(self._theme.size.control, self._theme.size.control)
        remove.clicked.connect(lambda: self._remove(field))
        field.tools.addWidget(remove)
        field.changed.connect(self.changed)
        self.fields.append(field)
        self._column.insertWidget(self._column.count() - 1, field)
        self._tell()

    def _remove(self, field: HoursField) -> None:
        self.fields.remove(field)
        self._column.removeWidget(field)
        field.hide()
        field.deleteLater()
        self._tell()

    def _tell(self) -> None:
        more = self.tr("Add more hours") if self.fields else self.tr("Only at certain hours")
        self.add.setText(more)
        self.updateGeometry()
        self.changed.emit()


def _plain(at: QTime) -> time:
    return time(at.hour(), at.minute())
