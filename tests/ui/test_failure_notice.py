"""Whoever starts the program by an icon is told why it does not start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.ui.failure_notice import FailureNotice


@pytest.fixture
def notice(qtbot, theme):
    notice = FailureNotice(theme, "The port is taken.", "Choose another one.")
    qtbot.addWidget(notice)
    notice.show()
    return notice


def test_it_says_what_happened_and_what_to_do(notice):
    assert notice.notice._hint.text() == "The port is taken.\n\nChoose another one."


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_a_key_or_its_button_closes_it(qtbot, notice, key):
    with qtbot.waitSignal(notice.closed):
        if key is None:
            qtbot.mouseClick(notice.findChild(QPushButton), Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(notice, key)
