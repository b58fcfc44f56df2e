"""The calendar that a field for a date unfolds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


def unfold_calendar(field: QDateTimeEdit) -> None:
    """Let the day be chosen from a calendar; a finger hits each day of it at the kiosk."""
    field.setCalendarPopup(True)
    calendar = field.calendarWidget()
    # Numbers of weeks take the room of the days, and red is for faults.
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in _WEEKEND:
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
