"""Content that scrolls: nothing of it lies under the bar or beyond it."""

import pytest
from PySide6.QtWidgets import QWidget

from app.core.alarm_rules import AlarmLimits
from app.ui.sheets.alarm_limits import AlarmLimitsSheet


@pytest.mark.parametrize("height", [420, 480, 600])
def test_fields_beside_a_bar_are_whole(qtbot, theme, height):
    """They kept the width of before the bar came, and were cut at their right."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, height)
    window.show()
    sheet = AlarmLimitsSheet(theme, window, AlarmLimits())
    sheet.open()
    numbers = list(sheet.fields.numbers.values())
    content = numbers[0].parentWidget()
    area = content.parentWidget()
    qtbot.waitUntil(lambda: 0 < area.width() < sheet.width() - 48)
    qtbot.waitUntil(lambda: content.width() == area.width())
    qtbot.waitUntil(lambda: all(each.geometry().right() < content.width() for each in numbers))
    sheet.reject()
