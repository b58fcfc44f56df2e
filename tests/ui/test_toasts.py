"""Messages queue at the top right, go by themselves unless they are errors, take no focus."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.toasts import ToastArea


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.field = QLineEdit(window)
    QVBoxLayout(window).addWidget(window.field)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    return window


@pytest.fixture
def toasts(theme, window):
    return ToastArea(theme, window, lifetime_ms=20)


def test_a_message_goes_by_itself_and_an_error_stays(qtbot, toasts):
    toasts.show_toast("success", "Bay 7 stopped.")
    toasts.show_toast("error", "Bay 8 refused.")
    assert toasts.texts() == ["Bay 7 stopped.", "Bay 8 refused."]
    qtbot.waitUntil(lambda: toasts.texts() == ["Bay 8 refused."])
    qtbot.wait(60)
    assert toasts.texts() == ["Bay 8 refused."]


def test_more_than_three_errors_wait_until_there_is_room(qtbot, toasts):
    for number in range(6):
        toasts.show_toast("error", f"Error {number}")
    assert toasts.texts() == ["Error 0", "Error 1", "Error 2"]
    close = toasts.findChildren(QToolButton)[1]
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert toasts.texts() == ["Error 0", "Error 2", "Error 3"]
    assert toasts.all_away.text() == "Dismiss all (5)"
    qtbot.mouseClick(toasts.all_away, Qt.MouseButton.LeftButton)
    assert toasts.texts() == []
    assert not toasts.isVisible()


def test_errors_that_nobody_dismisses_do_not_hide_how_a_press_ended(toasts):
    for number in range(6):
        toasts.show_toast("error", f"Error {number}")
    toasts.show_toast("success", "Bay 7 stopped.")
    assert toasts.texts() == ["Error 0", "Error 1", "Error 2", "Bay 7 stopped."]
    toasts.show_toast("success", "Bay 8 stopped.")
    assert "Bay 8 stopped." not in toasts.texts()
    toasts.dismiss_all()
    assert not toasts.all_away.isVisible()


def test_typing_goes_on_while_messages_come(qtbot, window, toasts):
    qtbot.waitUntil(window.field.hasFocus)
    qtbot.keyClicks(window.field, "bay")
    toasts.show_toast("error", "Bay 8 refused.")
    assert window.field.hasFocus()


def test_messages_stay_at_the_top_right_when_the_window_grows(qtbot, window, toasts):
    toasts.show_toast("error", "Der Lader hat die Anfrage abgelehnt. " * 3)
    window.resize(1300, 700)
    assert toasts.geometry().right() == pytest.approx(1300 - 17, abs=1)
    assert toasts.y() < 100
    label = next(each for each in toasts.findChildren(QLabel) if each.text().startswith("Der"))
    bottom = label.mapTo(toasts, QPoint(0, label.height())).y()
    assert label.height() >= label.heightForWidth(label.width())
    assert bottom <= toasts.height()


def test_details_fold_out(qtbot, toasts):
    toasts.show_toast("error", "That did not work.", "ValueError: 7")
    detail = next(x for x in toasts.findChildren(QLabel) if x.text() == "ValueError: 7")
    assert not detail.isVisible()
    before = toasts.height()
    fold = next(each for each in toasts.findChildren(QPushButton) if each.text() == "Details")
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert detail.isVisible()
    assert toasts.height() > before


def test_a_message_under_the_pointer_stays(qtbot, window, toasts):
    toasts.show_toast("info", "Read me")
    toast, point = toasts._toasts[0], QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(point, point, point))
    qtbot.wait(60)
    assert toasts.texts() == ["Read me"]
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: toasts.texts() == [])


def test_a_long_message_is_as_high_as_its_words_need(toasts):
    toasts.show_toast("error", "Short.")
    toasts.show_toast("error", "Überlandomnibusladestation Nordwestdepot. " * 3)
    short, long = toasts._toasts
    assert long.height() == long.heightForWidth(long.width()) > short.height()
