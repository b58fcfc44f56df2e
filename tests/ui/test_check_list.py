"""A list of boxes to tick: what it tells, and that it goes with what it was made for."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.widgets.check_list import CheckList
from tests.support.whole_screen import settle


@pytest.fixture
def boxes(theme, qtbot):
    boxes = CheckList(theme, [(1, "North"), (2, "South")], [2, 99])
    qtbot.addWidget(boxes)
    return boxes


def test_a_box_that_is_ticked_is_told(boxes):
    told = []
    boxes.changed.connect(lambda: told.append(boxes.ticked()))
    boxes.item(0).setCheckState(Qt.CheckState.Checked)
    assert told == [[1, 2, 99]]


def test_a_list_that_no_sheet_shows_goes_with_the_sheet(theme, qapp):
    def lists():
        settle()
        gc.collect()
        return sum(isinstance(each, CheckList) for each in QApplication.allWidgets())

    before = lists()
    for _ in range(3):
        CheckList(theme, [], [])
    assert lists() == before
