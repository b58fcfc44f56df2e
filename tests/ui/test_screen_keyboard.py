"""The keyboard of the kiosk: it comes to the field and leaves the focus where it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.core.cards import Card
from app.ui.screen_keyboard import ScreenKeyboard
from app.ui.sheets.card import CardSheet
from app.ui.shell import Shell
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.keyboard import Keyboard

LEFT = Qt.MouseButton.LeftButton


class Page(QWidget):
    def __init__(self):
        super().__init__()
        column = QVBoxLayout(self)
        self.text, self.number, self.notes = QLineEdit(), QSpinBox(), QPlainTextEdit()
        self.fixed, self.button = QLineEdit("fixed"), QPushButton("Do")
        self.number.setRange(0, 5000)
        self.fixed.setReadOnly(True)
        for widget in (self.text, self.number, self.notes, self.fixed, self.button):
            column.addWidget(widget)


@pytest.fixture
def page():
    return Page()


@pytest.fixture
async def window(theme, page, until):
    shell = Shell(theme, "ChargeYard", kiosk=True)
    shell.add_page("page", "list", "Page", lambda: page)
    shell.screen_keyboard = ScreenKeyboard(theme, shell)
    shell.resize(1366, 768)
    shell.show()
    shell.show_page("page")
    shell.activateWindow()
    await until(shell.isActiveWindow)
    yield shell
    shell.finish()


def press(qtbot, window, *names):
    for name in names:
        qtbot.mouseClick(window.screen_keyboard.keyboard.key(name), LEFT)


async def test_a_touch_on_a_text_field_brings_the_keyboard_and_its_keys_type(qtbot, window, page):
    qtbot.mouseClick(page.text, LEFT)
    assert isinstance(window.screen_keyboard.keyboard, Keyboard)
    assert not window.screen_keyboard.keyboard.numbers
    press(qtbot, window, "Capital letter", "V", "a", "n", "Space", "7", "8")
    press(qtbot, window, "Delete the last letter")
    assert page.text.text() == "Van 7"
    assert page.text.hasFocus()


async def test_letters_of_all_four_languages_can_be_typed(qtbot, window, page):
    page.text.setFocus()
    keys = window.screen_keyboard.keyboard
    keys.language = "de"
    keys._build()
    press(qtbot, window, "ü", "Capital letter", "ẞ")
    press(qtbot, window, "Other letters", "ж", "ё")
    press(qtbot, window, "Other letters", "ı", "Capital letter", "İ", "ğ")  # noqa: RUF001
    assert page.text.text() == "üẞжёıİğ"
    press(qtbot, window, "Signs", "&&", "(", "Letters")
    assert page.text.text() == "üẞжёıİğ&("


async def test_a_number_field_gets_a_pad_and_its_number_is_replaced(qtbot, window, page, until):
    qtbot.mouseClick(page.number.lineEdit(), LEFT)
    await until(lambda: page.number.lineEdit().selectedText() == "0")
    assert window.screen_keyboard.keyboard.numbers
    press(qtbot, window, "4", "2", "0", "Delete the last letter", "Enter")
    assert page.number.value() == 42


async def test_it_goes_when_nothing_takes_text(qtbot, window, page, until):
    page.notes.setFocus()
    assert window.screen_keyboard.keyboard is not None
    qtbot.mouseClick(page.button, LEFT)
    await until(lambda: window.screen_keyboard.keyboard is None)
    page.fixed.setFocus()
    assert window.screen_keyboard.keyboard is None
    page.text.setFocus()
    press(qtbot, window, "Put the keyboard away")
    assert window.screen_keyboard.keyboard is None


async def test_in_a_sheet_it_stands_in_the_sheet_and_stays_under_a_press(
    qtbot, theme, window, page, until
):
    sheet = FormSheet(theme, window, "Edit", "", "Save")
    field = QLineEdit()
    sheet.add_field("Name", field)
    sheet.open()
    field.setFocus()
    await until(lambda: window.screen_keyboard.keyboard is not None)
    assert window.screen_keyboard.keyboard.window() is sheet
    assert sheet.height() <= window.height()
    press(qtbot, window, "o", "k")
    assert field.text() == "ok"
    place = sheet.save.mapToGlobal(sheet.save.rect().center())
    sheet.save.setFocus()
    assert sheet.save.mapToGlobal(sheet.save.rect().center()) == place
    sheet.reject()


async def test_put_away_it_comes_back_when_the_same_field_is_touched(qtbot, window, page):
    for touched in (page.text, page.number.lineEdit(), page.notes.viewport()):
        qtbot.mouseClick(touched, LEFT)
        press(qtbot, window, "Put the keyboard away")
        assert window.screen_keyboard.keyboard is None
        qtbot.mouseClick(touched, LEFT)
        assert window.screen_keyboard.keyboard is not None


async def test_where_a_list_is_to_choose_from_it_waits_for_a_touch_and_leaves_room_for_the_list(
    qtbot, theme, window, until
):
    cards = [Card(f"04AA{number:02}", person=f"Van {number}") for number in range(20)]
    sheet = CardSheet(theme, window, "Bay 7", cards)
    sheet.open()
    await until(sheet._field.hasFocus)
    assert window.screen_keyboard.keyboard is None
    qtbot.mouseClick(sheet._field, LEFT)
    keyboard = window.screen_keyboard.keyboard
    await until(lambda: sheet.rect().contains(keyboard.geometry()))
    assert sheet.height() <= window.height()
    assert sheet._list.height() >= 2 * theme.size.target
    press(qtbot, window, "1", "7")
    assert sheet._chosen() == "04AA17"
    sheet.reject()
