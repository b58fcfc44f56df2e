"""No field of the kiosk is without a keyboard, and what is typed there arrives."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.ui.kiosk_window import KioskWindow
from tests.support.waiting import until
from tests.support.whole_screen import PAGES, go_to, opened, stocked, told, views_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
LEFT = Qt.MouseButton.LeftButton


def fields_of(page: QWidget) -> list[QWidget]:
    """Return what can be typed into now; parts of a field count once."""
    return [
        each
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and _takes_keys(each)
    ]


def _takes_keys(field: QWidget) -> bool:
    if isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox):
        return False
    if isinstance(field, QComboBox):
        return field.isEditable()
    typed = QLineEdit | QPlainTextEdit | QAbstractSpinBox
    return isinstance(field, typed) and not field.isReadOnly()


def text_of(field: QWidget) -> str:
    if isinstance(field, QComboBox):
        return field.currentText()
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


async def typed_into(window: KioskWindow, field: QWidget) -> str:
    """Touch a field and two keys; return what is wrong, empty where all is well."""
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    # The first digit replaces a number, once Qt has found its selection.
    await asyncio.sleep(0.01)
    keyboard = window.screen_keyboard.keyboard
    if keyboard is None:
        return "no keyboard"
    before = text_of(field)
    for digit in ("7", "0"):
        QTest.mouseClick(keyboard.key(digit), LEFT)
        # What may be a reader of cards is held back for a moment.
        await until(lambda: not window.enrolment.reader._held)
        if text_of(field) != before:
            return ""
    return "nothing typed"


async def test_every_field_of_every_page_gets_a_keyboard_that_types(tmp_path):
    wrong, kinds = {}, set()
    async with stocked(tmp_path) as stock, opened(stock.depot, KioskWindow) as window:
        window.activateWindow()
        await until(window.isActiveWindow)
        for key in PAGES:
            page = go_to(window, key)
            for view in views_of(page):
                await until(lambda: not window.runner._tasks)
                for field in [*fields_of(page), window.search]:
                    kinds.add(type(field).__name__)
                    if found := await typed_into(window, field):
                        wrong[key, view, told(field)] = found
                window.search.clear()
    assert wrong == {}
    assert kinds >= {"QLineEdit", "QPlainTextEdit", "NumberField", "QDateTimeEdit", "SearchField"}


async def test_every_key_has_a_name_for_who_hears_the_screen(tmp_path):
    async with stocked(tmp_path) as stock, opened(stock.depot, KioskWindow) as window:
        await until(window.isActiveWindow)
        window.search.setFocus()
        keyboard = window.screen_keyboard.keyboard
        assert keyboard is not None
        assert keyboard.accessibleName()
        assert all(key.accessibleName() for key in keyboard.findChildren(QPushButton))
