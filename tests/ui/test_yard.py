"""The plan of the yard without a mouse and without sight: keys, and what a screen reader hears."""

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from app.ui.models.connector_filter import ConnectorFilter
from app.ui.models.connector_model import ConnectorModel
from app.ui.presenters.yard import YardState, yard_hints
from app.ui.widgets.yard_layout import free_places
from app.ui.widgets.yard_steps import GRID
from app.ui.widgets.yard_view import YardView
from tests.ui.samples import charging, faulted, free

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def rows(qapp):
    return ConnectorFilter(ConnectorModel())


@pytest.fixture
def plan(qtbot, theme, rows):
    """Four bays in a square and one that nobody has placed, between two other controls."""
    rows.source.update({n: charging(n) if n == 2 else free(n) for n in range(1, 6)})
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    plan = YardView(theme, rows)
    before = QLineEdit()
    for each in (before, plan, QLineEdit()):
        row.addWidget(each)
    plan.set_places({"1": (0.2, 0.2), "2": (0.8, 0.2), "3": (0.2, 0.8), "4": (0.8, 0.8)})
    window.resize(1100, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    yield plan
    window.close()


def heard(plan):
    """Return what a screen reader says of what has the focus."""
    child = QAccessible.queryAccessibleInterface(plan).focusChild()
    return child.text(NAME) if child is not None else ""


def test_a_screen_reader_finds_every_tile_with_its_words_and_its_place(plan):
    listed = QAccessible.queryAccessibleInterface(plan)
    assert (listed.role(), listed.text(NAME)) == (QAccessible.Role.List, "Plan of the yard")
    tiles = [listed.child(number) for number in range(listed.childCount())]
    assert [tile.text(NAME).split(",")[0] for tile in tiles] == [f"Bay {n}" for n in range(1, 6)]
    two, five = tiles[1], tiles[4]
    assert two.text(NAME).startswith("Bay 2, Charging, Van 6 · Ş. Özgür, 17.7 kW")
    assert two.role() == QAccessible.Role.ListItem
    assert two.state().focusable
    assert [tile.text(DESCRIPTION) for tile in tiles] == ["", "", "", "", "Not placed yet"]
    assert listed.indexOfChild(five) == 4
    middle = two.rect().center()
    assert listed.childAt(middle.x(), middle.y()).text(NAME) == two.text(NAME)
    assert plan.rect_on_screen(2).contains(plan.viewport().mapToGlobal(middle_of(plan, 2)))


def middle_of(plan, key):
    return plan.mapFromScene(plan.item(key).pos())


def test_the_focus_goes_to_the_nearest_tile_and_is_heard(qtbot, plan):
    assert heard(plan).startswith("Bay 1,")
    for key, bay in (("Right", 2), ("Down", 4), ("Left", 3), ("Down", 5), ("Up", 3), ("Right", 4)):
        qtbot.keyClick(plan, getattr(Qt.Key, f"Key_{key}"))
        assert heard(plan).startswith(f"Bay {bay},"), key
    tile = QAccessible.queryAccessibleInterface(plan).focusChild()
    assert tile.parent().child(3).text(NAME) == tile.text(NAME)
    assert tile.state().focused
    qtbot.keyClick(plan, Qt.Key.Key_Tab)
    assert not tile.state().focused


def test_the_focus_is_seen_while_keys_are_used_and_only_then(qtbot, plan):
    assert plan.item(1).state
    with_focus = plan.grab().toImage()
    plan.clearFocus()
    assert not plan.item(1).state
    assert plan.grab().toImage() != with_focus


def test_a_tile_that_goes_is_no_longer_told_of_and_one_that_changes_is_told_anew(plan, rows):
    listed = QAccessible.queryAccessibleInterface(plan)
    third, second = listed.child(2), listed.child(1)
    rows.source.patch({2: faulted(2)})
    assert second.text(NAME).startswith("Ladebucht 2 Nord, Störung")
    rows.source.update({n: free(n) for n in (1, 2)})
    assert listed.childCount() == 2
    assert not third.isValid()


def test_plans_come_and_go_while_a_screen_reader_reads(theme, rows):
    rows.source.update({n: free(n) for n in range(1, 4)})
    for _ in range(20):
        plan = YardView(theme, rows)
        plan.refresh()
        listed = QAccessible.queryAccessibleInterface(plan)
        assert [listed.child(n).text(NAME)[:5] for n in range(3)] == ["Bay 1", "Bay 2", "Bay 3"]
        del plan, listed
        gc.collect()


def test_enter_opens_space_acts_and_the_menu_key_asks(qtbot, plan):
    opened, acted, asked = [], [], []
    plan.opened.connect(lambda index: opened.append(index.data()))
    plan.primary_requested.connect(lambda index: acted.append(index.data()))
    plan.menu_requested.connect(lambda index, at: asked.append((index.data(), at)))
    qtbot.keyClick(plan, Qt.Key.Key_Right)
    qtbot.keyClick(plan, Qt.Key.Key_Return)
    qtbot.keyClick(plan, Qt.Key.Key_Space)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(plan, QContextMenuEvent(reason, QPoint(), QPoint()))
    assert (opened, acted) == (["Bay 2"], ["Bay 2"])
    ((bay, at),) = asked
    assert bay == "Bay 2"
    assert plan.rect_on_screen(2).contains(at)


def test_while_it_is_edited_tab_goes_from_tile_to_tile_and_then_on(qtbot, plan):
    plan.set_editing(True)
    visited = [plan.current]
    for _ in range(4):
        qtbot.keyClick(plan, Qt.Key.Key_Tab)
        visited.append(plan.current)
    assert visited == [1, 2, 3, 4, 5]
    qtbot.keyClick(plan, Qt.Key.Key_Backtab)
    assert plan.current == 4
    for _ in range(2):
        qtbot.keyClick(plan, Qt.Key.Key_Tab)
    assert not plan.hasFocus()


def test_while_it_is_edited_the_arrow_keys_move_a_tile_on_a_grid(qtbot, plan):
    told, opened = [], []
    plan.places_changed.connect(told.append)
    plan.opened.connect(opened.append)
    plan.set_editing(True)
    before = plan.item(1).pos()
    for _ in range(3):
        qtbot.keyClick(plan, Qt.Key.Key_Right)
    after = plan.item(1).pos()
    assert (after.y(), after.x()) == (before.y(), before.x() + 3 * GRID)
    assert after.x() % GRID == pytest.approx(0)
    assert len(told) == 3
    assert told[-1]["1"] == pytest.approx((after.x() / 1600, 0.2))
    qtbot.keyClick(plan, Qt.Key.Key_Return)
    assert opened == []


def test_what_has_no_place_gets_one_between_the_others(plan):
    told = []
    plan.places_changed.connect(told.append)
    plan.place_the_rest()
    (places,) = told
    assert plan.unplaced() == 0
    assert places["1"] == (0.2, 0.2)
    boxes = [plan.item(n).sceneBoundingRect().adjusted(4, 4, -4, -4) for n in range(1, 6)]
    assert not any(boxes[4].intersects(other) for other in boxes[:4])


@pytest.mark.parametrize("count", [1, 7, 200, 1000])
def test_places_for_the_rest_are_on_the_plan_and_each_its_own(count):
    taken = [(0.5, 0.5), (0.1, 0.9), (1.0, 0.0)]
    places = free_places(count, taken, 0.6)
    assert len(set(places)) == count
    assert all(0 < x < 1 and 0 < y < 1 for x, y in places)


def test_the_plan_says_what_to_do_next_and_nothing_once_it_is_done():
    bare = YardState(has_picture=False, unplaced=5, editing=False, may_edit=True)
    assert [hint[:40] for hint in yard_hints(bare)] == ["There is no picture of the yard yet. Cho"]
    (for_others,) = yard_hints(replace(bare, may_edit=False))
    assert for_others.endswith("A manager can choose one.")
    drawn = replace(bare, has_picture=True)
    assert yard_hints(drawn) == ["Connectors without a place, below the plan: 5"]
    assert [hint[:4] for hint in yard_hints(replace(drawn, editing=True))] == ["Drag", "Conn"]
    assert yard_hints(replace(drawn, unplaced=0)) == []


def test_readings_of_tiles_too_small_to_read_are_not_put_into_words(qtbot, theme):
    asked = []

    def describe(key):
        asked.append(key)
        return charging(key, power_text="22.0")

    model = ConnectorModel(describe=describe)
    model.update({number: charging(number) for number in range(1, 6)})
    plan = YardView(theme, ConnectorFilter(model))
    qtbot.addWidget(plan)
    plan.resize(1100, 700)
    plan.show()
    model.count([1])
    assert asked == [1]
    plan.scale(0.05, 0.05)
    model.count([2, 3])
    assert asked == [1]
    model.patch({2: faulted(2)})
    assert plan.item(2).view.attention
