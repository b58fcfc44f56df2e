"""The overview: groups, order, and three views of the same rows, with real clicks and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication

from app.core.chargers import ConnectorStatus
from app.core.errors import InvalidInput, NotAllowed
from app.core.events import ChargerConnected, FrameReceived, StatusReported
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.services.upkeep.yard_plan import Places
from app.ui.desktop_window import DesktopWindow
from app.ui.models.connector_filter import ConnectorFilter
from app.ui.models.connector_model import ConnectorColumn, ConnectorModel
from app.ui.models.connector_order import ConnectorOrder, Grouping, SortBy
from app.ui.pages.bulk import BulkPage
from app.ui.pages.overview_tools import OVERVIEW_SETTING, ViewKind
from app.ui.sheets.area import AreaSheet
from app.ui.widgets.connector_list import ConnectorList
from app.ui.widgets.tile_list import TileList
from app.ui.widgets.yard_view import YardView
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.ui.samples import charging, faulted, free, offline
from tests.ui.samples import depot as sample_tiles

LEFT = Qt.MouseButton.LeftButton
LEFT_OUT = ["ENERGY", "DURATION", "SOC", "AREA"]


@pytest.fixture
def rows(qapp):
    return ConnectorFilter(ConnectorModel())


def titles(rows):
    return [rows.view_at(row).title for row in range(rows.rowCount())]


# -- groups and order --------------------------------------------------------------------------


def test_in_each_group_what_needs_somebody_comes_first(rows):
    rows.source.update(
        {
            1: replace(free(1), area="North"),
            2: replace(faulted(2), area="South"),
            3: replace(free(3), area="North 10"),
            4: replace(free(4), area="South"),
            5: free(5),
            6: replace(faulted(6), area="North"),
            7: replace(free(7), area="North 9"),
        }
    )
    rows.set_order(ConnectorOrder(Grouping.AREA))
    shown = ["Ladebucht 6 Nord", "Bay 1", "Bay 7", "Bay 3", "Ladebucht 2 Nord", "Bay 4", "Bay 5"]
    assert titles(rows) == shown


def test_by_power_the_strongest_is_first_and_tiles_change_places_calmly(rows):
    model = rows.source
    model.update({n: replace(charging(n), power_kw=float(n)) for n in range(1, 4)})
    rows.set_order(ConnectorOrder(sort_by=SortBy.POWER, descending=True))
    assert titles(rows) == ["Bay 3", "Bay 2", "Bay 1"]
    model.patch({1: replace(charging(1), power_kw=9.0)})
    # Not at once: nobody hits a tile that jumps.
    assert titles(rows) == ["Bay 3", "Bay 2", "Bay 1"]
    rows.settle()
    assert titles(rows) == ["Bay 1", "Bay 3", "Bay 2"]


@pytest.fixture
def tiles(qtbot, theme, rows):
    tiles = TileList(theme)
    qtbot.addWidget(tiles)
    tiles.setModel(rows)
    tiles.resize(1110, 600)
    tiles.show()
    return tiles


def grouped(tiles, rows, grouping):
    order = ConnectorOrder(grouping)
    rows.set_order(order)
    tiles.set_grouping(order.group_of)


def test_no_tile_moves_while_a_button_is_down_not_even_for_a_fault(qtbot, tiles, rows):
    rows.source.update({n: free(n) for n in range(1, 4)})
    grouped(tiles, rows, Grouping.STATE)
    rows.hold_while(tiles.touched)
    at = tiles.mapTo(tiles.window(), tiles.card_rect(rows.index(2, 0)).center().toPoint())
    places = [tiles.visualRect(rows.index(row, 0)) for row in range(3)]
    window = tiles.window().windowHandle()
    qtbot.mousePress(window, LEFT, pos=at)
    rows.source.patch({3: offline(3), 2: replace(free(2), attention=True)})
    rows._settle.timeout.emit()
    assert titles(rows) == ["Bay 1", "Bay 2", "Bay 3"]
    assert [tiles.visualRect(rows.index(row, 0)) for row in range(3)] == places
    qtbot.mouseRelease(window, LEFT, pos=at)
    assert rows._settle.isActive()
    rows._settle.timeout.emit()
    assert titles(rows)[0] == "Bay 2"
    assert [(group.title, group.count) for group in tiles.groups][-1] == ("Offline", 1)


def test_groups_have_headings_and_keys_move_over_their_borders(qtbot, tiles, rows):
    rows.source.update({n: free(n) if n > 2 else offline(n) for n in range(1, 6)})
    grouped(tiles, rows, Grouping.STATE)
    assert [(group.title, group.count) for group in tiles.groups] == [("Free", 3), ("Offline", 2)]
    tiles.setCurrentIndex(rows.index(1, 0))
    qtbot.keyClick(tiles, Qt.Key.Key_Down)
    assert tiles.currentIndex().row() == 4
    qtbot.keyClick(tiles, Qt.Key.Key_Up)
    assert tiles.currentIndex().row() == 1
    qtbot.keyClick(tiles, Qt.Key.Key_End)
    assert tiles.currentIndex().row() == 4
    heading = tiles.groups[1].top + 4
    assert not tiles.indexAt(QPoint(20, heading)).isValid()
    assert tiles.indexAt(tiles.visualRect(rows.index(3, 0)).center()).row() == 3


def test_a_tile_that_goes_into_another_group_makes_room_for_its_heading(tiles, rows):
    rows.source.update({n: free(n) for n in range(1, 4)})
    grouped(tiles, rows, Grouping.STATE)
    rows.source.patch({3: offline(3)})
    assert [(group.title, group.count) for group in tiles.groups] == [("Free", 2), ("Offline", 1)]


@pytest.mark.parametrize("count", [1, 8, 50, 200, 1000])
def test_the_keyboard_reaches_every_tile_of_any_number(qtbot, tiles, rows, count):
    rows.source.update(sample_tiles(count))
    tiles.setCurrentIndex(rows.index(0, 0))
    qtbot.keyClick(tiles, Qt.Key.Key_End)
    last = tiles.currentIndex()
    assert last.row() == rows.rowCount() - 1
    assert tiles.viewport().rect().contains(tiles.visualRect(last).center())
    seen = {last.row()}
    while (before := tiles.currentIndex().row()) > 0:
        qtbot.keyClick(tiles, Qt.Key.Key_PageUp)
        assert tiles.currentIndex().row() < before
        seen.add(tiles.currentIndex().row())
    assert 0 in seen


def test_one_tile_alone_is_larger_than_one_of_many(tiles, rows):
    sizes = []
    for count in (1, 2, 3):
        rows.source.update({n: free(n) for n in range(1, count + 1)})
        sizes.append(tiles.card_rect(rows.index(0, 0)).size())
    alone, one_of_two, one_of_three = sizes
    assert alone.width() > 1.4 * one_of_three.width()
    assert alone.height() > 1.3 * one_of_three.height()
    assert one_of_two.height() == alone.height()


# -- the plan ----------------------------------------------------------------------------------


@pytest.fixture
def plan(qtbot, theme, rows):
    rows.source.update({n: free(n) for n in range(1, 4)})
    plan = YardView(theme, rows)
    qtbot.addWidget(plan)
    plan.resize(900, 600)
    plan.set_places({"1": (0.2, 0.3), "2": (0.8, 0.3)})
    plan.show()
    return plan


def middle(plan, key):
    return plan.mapFromScene(plan.item(key).pos())


def test_what_nobody_has_placed_stands_below_the_plan(plan):
    assert plan.item(1).y() == plan.item(2).y()
    assert plan.item(3).y() > plan.layout_shown.plan.bottom()


def test_a_click_opens_and_only_while_it_is_edited_a_drag_moves(qtbot, plan):
    opened, placed = [], []
    plan.opened.connect(lambda index: opened.append(index.data()))
    plan.places_changed.connect(placed.append)
    qtbot.mouseClick(plan.viewport(), LEFT, pos=middle(plan, 1))
    assert opened == ["Bay 1"]
    start = middle(plan, 1)
    plan.set_editing(True)
    for act, at in (("mousePress", start), ("mouseRelease", start + QPoint(90, 60))):
        if act == "mouseRelease":
            qtbot.mouseMove(plan.viewport(), start + QPoint(40, 30))
            qtbot.mouseMove(plan.viewport(), at)
        getattr(qtbot, act)(plan.viewport(), LEFT, pos=at)
    assert opened == ["Bay 1"]
    x, y = placed[-1]["1"]
    assert (x > 0.2, y > 0.3) == (True, True)
    assert placed[-1]["2"] == (0.8, 0.3)


def test_the_plan_is_used_without_a_mouse(qtbot, plan):
    opened, asked = [], []
    plan.opened.connect(lambda index: opened.append(index.data()))
    plan.primary_requested.connect(lambda index: asked.append(index.data()))
    qtbot.keyClick(plan, Qt.Key.Key_Right)
    qtbot.keyClick(plan, Qt.Key.Key_Right)
    qtbot.keyClick(plan, Qt.Key.Key_Return)
    qtbot.keyClick(plan, Qt.Key.Key_Left)
    qtbot.keyClick(plan, Qt.Key.Key_Space)
    assert (opened, asked) == (["Bay 2"], ["Bay 1"])
    before = plan.transform().m11()
    qtbot.keyClick(plan, Qt.Key.Key_Plus)
    assert plan.transform().m11() > before
    qtbot.keyClick(plan, Qt.Key.Key_Minus)
    assert plan.transform().m11() == pytest.approx(before)


def test_neighbours_do_not_cover_each_other(plan, rows):
    plan.set_places({"1": (0.50, 0.5), "2": (0.55, 0.5)})
    first, second = (plan.item(key).sceneBoundingRect().adjusted(4, 4, -4, -4) for key in (1, 2))
    assert not first.intersects(second)


# -- the list ----------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1200, 1010, 760])
def test_the_list_leaves_columns_out_rather_than_cut_a_name_or_a_state(qtbot, theme, rows, width):
    long = replace(free(2), title="Ladeplatz 60 Nord · 2", status_text="Pause durch Ladestation")
    named = charging(1, subtitle="Karl-Heinz Müller-Lüdenscheid", area="Hall 2", note_text="x" * 90)
    rows.source.update({1: named, 2: long})
    table = ConnectorList(theme, rows)
    qtbot.addWidget(table)
    table.resize(width, 400)
    table.show()
    assert table.horizontalScrollBar().maximum() == 0
    for column in (ConnectorColumn.NAME, ConnectorColumn.STATE, ConnectorColumn.POWER):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    left_out = [each.name for each in ConnectorColumn if table.isColumnHidden(each)]
    assert left_out == {1200: [], 1010: ["SOC", "AREA"], 760: LEFT_OUT}[width]
    table.resize(1700, 400)
    assert not any(table.isColumnHidden(each) for each in ConnectorColumn)


# -- the page ----------------------------------------------------------------------------------


@pytest.fixture
async def depot(tmp_path):
    async with running(config_for(tmp_path), TestClock()) as depot:
        for number in (1, 2, 3):
            charger = ChargerId(f"CP-{number}")
            await depot.chargers.arrived(charger)
            await depot.chargers.adopt(charger, f"Bay {number}", by=LOCAL_OPERATOR)
            now = depot.clock.now()
            depot.bus.publish(ChargerConnected(charger, now, "10.0.0.1"))
            depot.bus.publish(FrameReceived(charger, now))
            status = ConnectorStatus.AVAILABLE if number < 3 else ConnectorStatus.PREPARING
            depot.bus.publish(StatusReported(ConnectorId(charger, 1), status, now, now))
        yield depot


@pytest.fixture
async def window(depot):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    yield window
    await window.shut_down()


async def test_the_view_and_the_groups_are_remembered(qtbot, depot, window, until):
    page = window.page("overview")
    qtbot.mouseClick(page.tools.views[ViewKind.LIST], LEFT)
    assert page.table.isVisible()
    page.tools._groups[Grouping.STATE].trigger()
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(ConnectorColumn.POWER) + 20, 10)
    qtbot.mouseClick(header.viewport(), LEFT, pos=at)
    wanted = page.tools.arrangement
    assert wanted.order.sort_by is SortBy.POWER
    await until(lambda: not page._actions.runner.is_busy(("save", OVERVIEW_SETTING)))
    kept = await depot.books.settings.all()
    again = DesktopWindow(access_to(depot), kept)
    assert again.page("overview").tools.arrangement == wanted
    await again.shut_down()


@pytest.mark.slow
async def test_an_empty_depot_asks_for_its_first_charger_and_for_nothing_else(qtbot, tmp_path):
    async with running(config_for(tmp_path), TestClock()) as depot:
        window = DesktopWindow(access_to(depot), {"theme": "light"})
        window.show()
        page = window.page("overview")
        for kind in ViewKind:
            qtbot.mouseClick(page.tools.views[kind], LEFT)
            assert page._empty.isVisible()
            assert not page.yard_tools.isVisible()
        await window.shut_down()


async def test_what_cannot_be_read_any_more_is_arranged_as_usual(depot):
    window = DesktopWindow(access_to(depot), {OVERVIEW_SETTING: {"view": "globe"}})
    assert window.page("overview").tools.arrangement.view is ViewKind.TILES
    await window.shut_down()


async def test_a_row_of_the_list_opens_acts_and_has_the_same_menu(qtbot, window):
    page = window.page("overview")
    qtbot.mouseClick(page.tools.views[ViewKind.LIST], LEFT)
    page.table.selectRow(0)
    page.table.setFocus()
    at = page.table.visualRect(page.table.currentIndex()).center()
    asked = []
    page.table.menu_requested.disconnect(page._on_menu)
    page.table.menu_requested.connect(lambda index, _at: asked.append(page._key(index)))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, at)
    QApplication.sendEvent(page.table.viewport(), event)
    assert asked == [ConnectorId("CP-1", 1)]
    menu = page._build_menu(asked[0])
    words = [action.text() for action in menu.actions()]
    assert words[:3] == ["Show the charger", "What now?", "Area…"]
    menu.deleteLater()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.current_key() == "charger"


async def test_an_area_is_typed_from_the_menu_and_groups_by_it(qtbot, depot, window, until):
    page = window.page("overview")
    key = ConnectorId(ChargerId("CP-2"), 1)
    menu = page._build_menu(key)
    next(action for action in menu.actions() if action.text() == "Area…").trigger()
    await until(lambda: window.findChildren(AreaSheet))
    (sheet,) = window.findChildren(AreaSheet)
    sheet.area.setEditText("Hall 2")
    qtbot.mouseClick(sheet.save, LEFT)
    await until(lambda: depot.chargers.get("CP-2").area == "Hall 2")
    menu.deleteLater()
    page.tools._groups[Grouping.AREA].trigger()
    await until(lambda: [g.title for g in page.list.groups] == ["Hall 2", "No area"])


async def type_area(qtbot, window, area, until):
    await until(lambda: any(each.isVisible() for each in window.findChildren(AreaSheet)))
    sheet = next(each for each in window.findChildren(AreaSheet) if each.isVisible())
    sheet.area.setEditText(area)
    qtbot.mouseClick(sheet.save, LEFT)


async def test_the_area_stands_in_the_head_of_a_charger_and_is_set_there(
    qtbot, depot, window, until
):
    window.show_charger(ConnectorId(ChargerId("CP-2"), 1))
    head = window.page("charger").head
    assert not head.identity.text().startswith("Hall")
    qtbot.mouseClick(head.area, LEFT)
    await type_area(qtbot, window, "Hall 2", until)
    await until(lambda: head.identity.text().startswith("Hall 2"))
    assert depot.chargers.get("CP-2").area == "Hall 2"


async def test_many_chargers_get_one_area_at_once(qtbot, depot, window, until):
    window.show_page("bulk")
    page = window.findChild(BulkPage)
    assert not page.area.isEnabled()
    page.picker.choose([ChargerId("CP-1"), ChargerId("CP-3")])
    qtbot.mouseClick(page.area, LEFT)
    await type_area(qtbot, window, "Hall 3", until)
    await until(lambda: not page.area.busy)
    assert [depot.chargers.get(f"CP-{n}").area for n in (1, 2, 3)] == ["Hall 3", "", "Hall 3"]


async def test_a_plan_is_kept_with_its_places_and_comes_back(qtbot, depot, window, tmp_path, until):
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("grey"))
    picture.save(str(tmp_path / "yard.png"))
    content = (tmp_path / "yard.png").read_bytes()
    yard = depot.upkeep.yard
    await yard.set_picture("yard.png", content, by=LOCAL_OPERATOR)
    assert yard.picture.parent == depot.config.data_dir / "yard"
    page = window.page("overview")
    qtbot.mouseClick(page.tools.views[ViewKind.YARD], LEFT)
    await until(lambda: page.yard.has_picture)
    assert page.yard.layout_shown.plan.height() == pytest.approx(1000)
    qtbot.mouseClick(page.yard_tools.edit, LEFT)
    key = ConnectorId(ChargerId("CP-1"), 1)
    page.yard.choose(key)
    page.yard.setFocus()
    qtbot.keyClick(page.yard, Qt.Key.Key_Up)
    await until(lambda: yard.places.get("CP-1/1"))


async def test_every_move_on_the_plan_can_be_taken_back(qtbot, depot, window, until):
    page, yard = window.page("overview"), depot.upkeep.yard
    tools = page.yard_tools
    qtbot.mouseClick(page.tools.views[ViewKind.YARD], LEFT)
    assert tools.hint.text().startswith("There is no picture of the yard yet.")
    assert not tools.undo.isVisible()
    qtbot.mouseClick(tools.edit, LEFT)
    assert tools.hint.text().endswith("Connectors without a place, below the plan: 3")
    assert not tools.undo.isEnabled()
    qtbot.mouseClick(tools.place_rest, LEFT)
    await until(lambda: len(yard.places) == 3)
    assert not tools.place_rest.isVisible()
    spread = dict(yard.places)
    page.yard.choose(ConnectorId(ChargerId("CP-1"), 1))
    page.yard.setFocus()
    await until(page.yard.hasFocus)
    qtbot.keyClick(page.yard, Qt.Key.Key_Right)
    await until(lambda: yard.places["CP-1/1"] != spread["CP-1/1"])
    qtbot.keyClick(page.yard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: yard.places == spread)
    assert tools.undo.isEnabled()
    qtbot.mouseClick(tools.undo, LEFT)
    await until(lambda: not yard.places)
    assert not tools.undo.isEnabled()
    assert tools.place_rest.isVisible()


async def test_only_a_manager_changes_the_plan_and_only_with_a_picture(depot):
    yard = depot.upkeep.yard
    attendant = Operator("A", Role.ATTENDANT)
    with pytest.raises(NotAllowed):
        await yard.set_places(Places({"CP-1/1": (0.5, 0.5)}), by=attendant)
    with pytest.raises(InvalidInput):
        await yard.set_picture("virus.exe", b"MZ", by=LOCAL_OPERATOR)
    await yard.set_places(Places({"CP-1/1": (7.0, -1.0)}), by=LOCAL_OPERATOR)
    assert yard.places == {"CP-1/1": (1.0, 0.0)}
    audit = await depot.books.journal.audit(limit=1)
    assert audit[0].action == "yard.places"
