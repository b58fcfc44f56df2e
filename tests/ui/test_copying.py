"""What goes into the clipboard, and that whoever put it there is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolTip

from app.ui.copying import copy_text
from app.ui.sections.tokens import SecretOnceSheet
from tests.support.screens import shown


@pytest.fixture
def window(theme, qtbot):
    window = QPushButton("Copy")
    qtbot.addWidget(window)
    return shown(window)


async def test_who_copies_is_told_that_it_is_copied(window, until):
    copy_text(window, "ws://depot:9000/")
    assert QGuiApplication.clipboard().text() == "ws://depot:9000/"
    assert QToolTip.text() == "Copied"
    QToolTip.hideText()
    await until(lambda: not QToolTip.isVisible())


async def test_a_token_that_is_copied_says_so_at_its_button(theme, window, qtbot, until):
    sheet = SecretOnceSheet(theme, window, "office", "s3cret")
    sheet.open()
    (copy,) = (each for each in sheet.findChildren(QPushButton) if each.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "s3cret"
    assert QToolTip.text() == "Copied"
    QToolTip.hideText()
    await until(lambda: not QToolTip.isVisible())
    sheet.reject()
