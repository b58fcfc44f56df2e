"""Tabs where there is no room for all of them."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from app.ui.widgets.overflow_tabs import OverflowTabs

LEFT = Qt.MouseButton.LeftButton
WORDS = ("Live", "Sessions", "Commands", "Limits", "Configuration", "Cards", "Files", "Profile")


@pytest.fixture
def tabs(theme, qtbot) -> OverflowTabs:
    tabs = OverflowTabs(theme)
    qtbot.addWidget(tabs)
    for word in WORDS:
        tabs.addTab(QLabel(word), word)
    tabs.resize(1200, 300)
    tabs.show()
    return tabs


def test_with_room_for_all_there_is_no_menu(tabs):
    assert tabs.hidden_tabs() == []
    assert not tabs.more.isVisible()


def test_what_does_not_fit_is_in_the_menu_and_comes_out_when_chosen(tabs, qtbot):
    tabs.resize(420, 300)
    assert tabs.more.isVisible()
    assert tabs.hidden_tabs()[-1] == "Profile"
    QTimer.singleShot(0, lambda: choose_last(tabs.more.menu(), qtbot))
    qtbot.mouseClick(tabs.more, LEFT)
    assert tabs.tabText(tabs.currentIndex()) == "Profile"
    assert "Profile" not in tabs.hidden_tabs()
    bar = tabs.tabBar()
    room = tabs.width() - tabs.more.width()
    qtbot.waitUntil(lambda: bar.tabRect(tabs.currentIndex()).right() < room)
    tabs.resize(1200, 300)
    assert tabs.hidden_tabs() == []


def choose_last(menu, qtbot):
    """Click the last entry of a menu that waits for a choice."""
    assert menu.isVisible()
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[-1]).center())


def test_a_page_that_the_program_shows_is_never_in_the_menu(tabs):
    tabs.resize(420, 300)
    tabs.setCurrentIndex(6)
    assert "Files" not in tabs.hidden_tabs()


def test_the_chosen_one_is_drawn_whichever_others_make_room_for_it(tabs):
    # Qt forgot to lay the tabs out anew, and the chosen one had no width.
    tabs.resize(560, 300)
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        chosen = tabs.tabBar().tabRect(place)
        assert chosen.width() > 0
        assert chosen.right() < tabs.width() - tabs.more.width()


def test_after_a_change_of_the_look_the_tabs_fit_as_before(tabs, theme):
    tabs.resize(420, 300)
    before = tabs.hidden_tabs()
    theme.changed.emit()
    tabs.setCurrentIndex(1)
    assert tabs.hidden_tabs() == before
