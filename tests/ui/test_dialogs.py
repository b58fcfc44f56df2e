"""Dialogs are awaited, and end by click, Escape, hold, cancellation or their window's end."""

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from app.ui.widgets.dialogs import confirm, show
from app.ui.widgets.hold_button import HoldButton
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.sheet import Sheet
from tests.support.top_levels import top_level_widgets


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return window


@pytest.fixture
def ask(theme, window):
    """Start asking whether to stop bay 7; return the task."""

    def start(**changes):
        return asyncio.ensure_future(
            confirm(
                theme,
                window,
                title="Stop charging at bay 7?",
                consequence="Van 12 has 31 of 40 kWh.",
                confirm_text="Stop charging",
                **changes,
            )
        )

    return start


def sheets():
    return [w for w in top_level_widgets() if isinstance(w, Sheet) and w.isVisible()]


def button(text):
    buttons = sheets()[0].findChildren(QPushButton)
    return next(each for each in buttons if each.text() == text)


async def test_pressing_the_named_button_confirms(qtbot, until, ask):
    answer = ask()
    await until(sheets)
    qtbot.mouseClick(button("Stop charging"), Qt.MouseButton.LeftButton)
    assert await answer is True
    assert not sheets()


async def test_cancel_and_escape_do_not_confirm(qtbot, until, ask):
    answer = ask()
    await until(sheets)
    qtbot.mouseClick(button("Cancel"), Qt.MouseButton.LeftButton)
    assert await answer is False
    answer = ask()
    await until(sheets)
    qtbot.keyClick(sheets()[0], Qt.Key.Key_Escape)
    assert await answer is False


async def test_a_stray_enter_does_no_harm(qtbot, until, ask):
    answer = ask()
    await until(sheets)
    await until(lambda: button("Cancel").hasFocus())
    qtbot.keyClick(button("Cancel"), Qt.Key.Key_Return)
    assert await answer is False


async def test_enter_presses_the_button_that_somebody_went_to(qtbot, until, ask):
    answer = ask()
    await until(sheets)
    await until(lambda: button("Cancel").hasFocus())
    qtbot.keyClick(button("Cancel"), Qt.Key.Key_Tab)
    await until(lambda: button("Stop charging").hasFocus())
    qtbot.keyClick(button("Stop charging"), Qt.Key.Key_Return)
    assert await answer is True


async def test_the_kiosk_button_confirms_only_when_held(qtbot, until, ask):
    answer = ask(hold=True)
    await until(sheets)
    held = button("Stop charging")
    assert isinstance(held, HoldButton)
    held._fill.setDuration(40)
    qtbot.mouseClick(held, Qt.MouseButton.LeftButton)
    await asyncio.sleep(0.1)
    assert sheets(), "a short press confirmed"
    qtbot.mousePress(held, Qt.MouseButton.LeftButton)
    assert await answer is True


async def test_who_only_taps_is_told_to_hold(qtbot, until, ask):
    answer = ask(hold=True)
    await until(sheets)
    hint = next(
        label
        for label in sheets()[0].findChildren(QLabel)
        if label.text() == "Press and hold to confirm"
    )
    assert hint.isVisible()
    assert hint.property("role") is None
    qtbot.mouseClick(button("Stop charging"), Qt.MouseButton.LeftButton)
    assert hint.property("role") == "attention"
    sheets()[0].reject()
    assert await answer is False


async def test_the_way_back_has_a_name_of_its_own_where_cancel_could_mean_the_act(
    qtbot, until, ask
):
    answer = ask(refuse_text="Go on charging")
    await until(sheets)
    qtbot.mouseClick(button("Go on charging"), Qt.MouseButton.LeftButton)
    assert await answer is False


async def test_a_sheet_that_grows_stays_in_the_middle_of_its_window(theme, window, until):
    sheet = Sheet(theme, window, "Who is here?")
    line = TextLabel(theme, "")
    sheet.body.addWidget(line)
    sheet.open()
    # Where some window managers put a window that changes its size.
    sheet.move(0, 0)
    line.setMinimumHeight(80)
    await until(lambda: sheet.pos() != QPoint(0, 0))
    middle = window.mapToGlobal(window.rect().center())
    assert (sheet.geometry().center() - middle).manhattanLength() <= 2
    sheet.reject()


async def test_the_space_key_can_be_held_too(qtbot, until, ask):
    answer = ask(hold=True)
    await until(sheets)
    held = button("Stop charging")
    held._fill.setDuration(20)
    held.setFocus()
    qtbot.keyPress(held, Qt.Key.Key_Space)
    assert await answer is True


async def test_cancelling_the_task_takes_the_sheet_away(until, ask):
    answer = ask()
    await until(sheets)
    answer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await answer
    assert not sheets()


async def test_a_window_that_goes_away_rejects_its_dialog(theme, qtbot, until):
    window = QWidget()
    window.show()
    dialog = Sheet(theme, window, "Question")
    answer = asyncio.ensure_future(show(dialog))
    await until(sheets)
    window.deleteLater()
    assert await answer == QDialog.DialogCode.Rejected.value


async def test_other_tasks_go_on_while_a_dialog_is_open(until, ask):
    turns = 0

    async def work():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    worker = asyncio.ensure_future(work())
    answer = ask()
    await until(sheets)
    before = turns
    await until(lambda: turns > before + 100)
    worker.cancel()
    sheets()[0].reject()
    assert await answer is False


async def test_the_window_behind_is_dimmed_while_a_sheet_is_open(window, until, ask):
    def brightness():
        return window.grab().toImage().pixelColor(5, 5).lightness()

    bright = brightness()
    answer = ask()
    await until(sheets)
    assert brightness() < bright
    sheets()[0].reject()
    await answer
    await until(lambda: brightness() == bright)


async def test_a_sheet_stays_in_the_middle_of_a_window_that_changes(window, until, ask):
    def off():
        return (sheets()[0].geometry().center() - window.geometry().center()).manhattanLength()

    answer = ask()
    await until(sheets)
    window.resize(window.width() + 300, window.height() + 200)
    await until(lambda: off() <= 2)
    window.move(window.pos() + QPoint(40, 30))
    await until(lambda: off() <= 2)
    sheets()[0].reject()
    assert await answer is False
