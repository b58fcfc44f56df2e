"""Filter chips are picked by mouse and keyboard and tell their counts."""

import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.chips import ChipView, FilterChips

CHIPS = (
    ChipView("attention", "Needs attention", "attention", "triangle"),
    ChipView("charging", "Charging", "charging", "circle"),
    ChipView("free", "Free", "ok", "ring"),
)


@pytest.fixture
def chips(qtbot, theme):
    chips = FilterChips(theme, CHIPS)
    qtbot.addWidget(chips)
    chips.show()
    return chips


@pytest.fixture
def picked(chips):
    seen = []
    chips.changed.connect(lambda keys: seen.append(sorted(keys)))
    return seen


def test_clicks_pick_and_unpick(qtbot, chips, picked):
    for key in ("charging", "free", "charging"):
        qtbot.mouseClick(chips._chips[key], Qt.MouseButton.LeftButton)
    assert picked == [["charging"], ["charging", "free"], ["free"]]
    assert chips.picked() == {"free"}


def test_arrows_move_and_space_picks(qtbot, chips, picked):
    chips.activateWindow()
    chips._chips["attention"].setFocus()
    qtbot.waitUntil(chips._chips["attention"].hasFocus)
    qtbot.keyClick(chips._chips["attention"], Qt.Key.Key_Right)
    assert chips._chips["charging"].hasFocus()
    qtbot.keyClick(chips._chips["charging"], Qt.Key.Key_Space)
    assert picked == [["charging"]]


def test_counts_are_said_and_unknown_ones_are_nought(chips):
    chips.set_counts({"charging": 14})
    assert chips._chips["charging"].accessibleName() == "Charging 14"
    assert chips._chips["free"].accessibleName() == "Free 0"


def test_picking_from_outside_tells_once(chips, picked):
    chips.pick(frozenset({"attention", "free"}))
    chips.pick(frozenset({"attention", "free"}))
    assert picked == [["attention", "free"]]
