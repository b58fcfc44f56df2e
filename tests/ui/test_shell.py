"""The frame shows pages by mouse and keyboard, builds them late and leaves closing to main."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from app.ui.shell import Shell
from app.ui.theme import build_theme
from app.ui.widgets.nav_rail import RailButton
from app.ui.widgets.power_bar import PowerView


@pytest.fixture
def built():
    return []


@pytest.fixture
def shell(qtbot, theme, built):
    shell = Shell(theme, "ChargeYard")

    def page(name):
        def build():
            built.append(name)
            return QLabel(name)

        return build

    shell.add_page("overview", "overview", "Overview", page("overview"))
    shell.add_page("sessions", "list", "Sessions", page("sessions"))
    shell.add_page("new", "new-charger", "New chargers", page("new"), badge=2)
    shell.add_inner_page("charger", "Charger", page("charger"))
    shell.resize(1400, 800)
    shell.show_page("overview")
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    yield shell
    if isValid(shell):
        shell.finish()


def entry(shell, text):
    return next(each for each in shell.rail.findChildren(RailButton) if each.text() == text)


def test_pages_are_built_when_first_shown(shell, built):
    assert built == ["overview"]
    shell.show_page("sessions")
    shell.show_page("sessions")
    assert built == ["overview", "sessions"]


def test_control_and_a_number_show_a_page(qtbot, shell):
    qtbot.keyClick(shell, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert shell.current_key() == "new"
    assert entry(shell, "New chargers").isChecked()
    qtbot.keyClick(shell, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert shell.current_key() == "overview"


def test_a_click_in_the_rail_shows_a_page_and_its_title(qtbot, shell):
    qtbot.mouseClick(entry(shell, "Sessions"), Qt.MouseButton.LeftButton)
    assert shell.current_key() == "sessions"
    assert shell.top_bar._title.text() == "Sessions"


def test_escape_and_the_back_button_leave_an_inner_page(qtbot, shell):
    back = next(x for x in shell.findChildren(QToolButton) if x.accessibleName() == "Back")
    assert not back.isVisible()
    shell.show_page("sessions")
    shell.show_page("charger")
    qtbot.keyClick(shell, Qt.Key.Key_Escape)
    assert shell.current_key() == "sessions"
    shell.show_page("charger")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert shell.current_key() == "sessions"
    qtbot.keyClick(shell, Qt.Key.Key_Escape)
    assert shell.current_key() == "sessions"


def test_closing_only_asks(qtbot, shell):
    with qtbot.waitSignal(shell.close_requested):
        shell.close()
    assert shell.isVisible()
    shell.finish()
    assert not shell.isVisible()


def test_the_rail_folds_in_a_narrow_window_and_by_its_button(qtbot, shell):
    assert not shell.rail.collapsed
    shell.resize(1100, 800)
    assert shell.rail.collapsed
    qtbot.mouseClick(entry(shell, "Expand"), Qt.MouseButton.LeftButton)
    assert not shell.rail.collapsed


def test_a_count_is_said_with_its_entry(shell):
    assert entry(shell, "New chargers").accessibleName() == "New chargers 2"
    shell.rail.set_badge("new", 0)
    assert entry(shell, "New chargers").accessibleName() == "New chargers"


def test_a_page_can_change_its_title_while_it_is_shown(shell):
    shell.show_page("charger")
    shell.set_page_title("charger", "Bay 7")
    assert shell.top_bar._title.text() == "Bay 7"


def test_the_top_bar_shows_only_what_it_was_told(shell):
    bar = shell.top_bar
    assert not bar._power.isVisible()
    assert not bar._bell.isVisible()
    bar.set_power(PowerView("182.4 kW", "of 250 kW", 0.73))
    bar.set_alarms(2, "2 alarms")
    bar.set_server("ws://10.0.0.5:9000 · 4 of 8", "ok", "circle")
    assert bar._power.accessibleName() == "182.4 kW of 250 kW"
    assert bar._bell.accessibleName() == "2 alarms"
    assert bar._server.text() == "ws://10.0.0.5:9000 · 4 of 8"


def test_the_button_for_light_and_dark_switches(qtbot, shell, theme):
    qtbot.mouseClick(shell.top_bar._scheme, Qt.MouseButton.LeftButton)
    assert theme.scheme == "dark"


def test_every_control_of_the_frame_has_a_name(shell):
    controls = [*shell.findChildren(QToolButton), *shell.findChildren(RailButton)]
    assert all(control.accessibleName() for control in controls)


def test_the_kiosk_fills_the_screen_without_a_frame(qapp):
    theme = build_theme("kiosk", "light")
    shell = Shell(theme, "ChargeYard", kiosk=True)
    shell.add_page("overview", "overview", "Overview", lambda: QLabel("x"))
    shell.open_window()
    assert shell.isFullScreen()
    assert shell.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert entry(shell, "Overview").height() == 72
    shell.finish()


def test_the_first_window_takes_a_small_screen_and_the_next_one_is_where_it_was(theme):
    first = Shell(theme, "ChargeYard")
    first.open_window()
    assert first.isMaximized(), "the screen of the tests is a small one"
    first.showNormal()
    first.resize(700, 500)
    second = Shell(theme, "ChargeYard")
    second.open_window(first.place())
    assert second.size() == first.size()
    first.finish()
    second.finish()


def test_enter_presses_the_button_that_has_the_focus(qtbot, shell, theme):
    button = shell.top_bar._scheme
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: theme.scheme == "dark")


def test_enter_in_a_field_presses_no_button_that_gets_the_focus_by_it(qtbot, shell, theme):
    field = QLineEdit(shell.page("overview"))
    field.show()
    field.setFocus()
    field.returnPressed.connect(shell.top_bar._scheme.setFocus)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shell.top_bar._scheme.hasFocus()
    qtbot.wait(150)
    assert theme.scheme == "light"


async def test_tab_from_the_end_of_a_page_shows_the_first_entry_of_a_long_rail(qtbot, theme, until):
    shell = Shell(theme, "ChargeYard")
    last = QPushButton("Last")
    shell.add_page("page", "list", "Page", lambda: last)
    for number in range(30):
        shell.add_page(f"page{number}", "list", f"Page {number}", QWidget)
    shell.resize(1366, 768)
    shell.show()
    shell.show_page("page29")
    shell.show_page("page")
    shell.activateWindow()
    await until(shell.isActiveWindow)
    rail = shell.rail.findChild(QScrollArea)
    rail.verticalScrollBar().setValue(rail.verticalScrollBar().maximum())
    first = rail.widget().findChildren(RailButton)[0]
    assert first.visibleRegion().isEmpty()
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    while QApplication.focusWidget() is not first:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    await until(lambda: not first.visibleRegion().isEmpty())
    shell.finish()
