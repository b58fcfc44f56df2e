"""Tabs that are built when somebody looks at them first."""

import pytest
from PySide6.QtWidgets import QLabel

from app.ui.widgets.overflow_tabs import OverflowTabs


class Tabs(OverflowTabs):
    """Three tabs; `made` tells in which order they were built."""

    def __init__(self, theme):
        super().__init__(theme)
        self.made = []
        for word in ("Live", "Messages", "History"):
            self.add_late(word, word, lambda word=word: self.page(word))

    def page(self, word):
        self.made.append(word)
        page = QLabel(word)
        self.put(word, page)
        return page


@pytest.fixture
def tabs(theme, qtbot):
    tabs = Tabs(theme)
    qtbot.addWidget(tabs)
    tabs.resize(800, 300)
    tabs.show()
    return tabs


def test_only_the_tab_that_is_shown_is_built(tabs):
    assert tabs.made == ["Live"]
    tabs.setCurrentIndex(2)
    assert tabs.made == ["Live", "History"]
    assert tabs.currentWidget().text() == "History"
    assert tabs.currentWidget().isVisible()
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(2)
    assert tabs.made == ["Live", "History"]


def test_a_tab_that_the_program_asks_for_is_in_its_place(tabs):
    page = tabs.page("Messages")
    assert tabs.currentIndex() == 0
    assert tabs.indexOf(page) == 1
    assert tabs.tabText(1) == "Messages"
    tabs.setCurrentWidget(page)
    assert tabs.made == ["Live", "Messages"]
    assert [each.text() for each in tabs.pages()] == ["Live", "Messages"]


def test_a_built_tab_cannot_be_put_twice(tabs):
    with pytest.raises(LookupError):
        tabs.put("Live", QLabel("Live"))
