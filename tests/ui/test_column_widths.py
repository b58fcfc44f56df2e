"""Columns share the room of their table by what they say."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.ui.widgets.column_widths import ColumnNeed, share_room
from app.ui.widgets.data_table import DataTable

HEADINGS = ("Start", "Bay", "Energy kWh", "State")
LONG = "a charger that its maker gave a very long name"


@pytest.fixture
def table(theme, qtbot):
    table = DataTable(theme, "Sessions")
    qtbot.addWidget(table)
    model = QStandardItemModel(0, len(HEADINGS), table)
    model.setHorizontalHeaderLabels(HEADINGS)
    table.setModel(model)
    table.resize(620, 300)
    table.show()
    return table


def fill(table, *cells):
    table.model().appendRow([QStandardItem(cell) for cell in cells])
    table.fit_columns()


def widths(table):
    header = table.horizontalHeader()
    return [header.sectionSize(column) for column in range(header.count())]


def test_with_room_for_all_nothing_is_cut_and_the_last_column_takes_the_rest(table):
    fill(table, "20/11/2026 21:44", "Bay 1", "38.09", "Completed")
    needed = [table.sizeHintForColumn(column) for column in range(4)]
    assert all(has >= needs for has, needs in zip(widths(table), needed, strict=True))
    assert sum(widths(table)) == table.viewport().width()


def test_where_room_is_short_the_longest_is_cut_and_nothing_scrolls_sideways(table):
    fill(table, "20/11/2026 21:44", LONG * 3, "38.09", "Completed")
    assert widths(table)[0] >= table.sizeHintForColumn(0)
    assert widths(table)[1] < table.sizeHintForColumn(1)
    assert sum(widths(table)) == table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0


def test_a_column_that_gives_way_is_cut_before_longer_ones(table):
    table.set_columns({}, giving_way=(0,))
    fill(table, "20/11/2026 21:44 in the evening", LONG, "38.09", "Completed")
    table.resize(640, 300)
    assert widths(table)[0] < table.sizeHintForColumn(0)
    assert widths(table)[1] >= table.sizeHintForColumn(1)


def test_a_column_grows_when_a_cell_says_more(table, qtbot):
    fill(table, "18:13", "", "38.09", "Completed")
    table.model().item(0, 1).setText(LONG)
    qtbot.waitUntil(lambda: widths(table)[1] > table.horizontalHeader().sectionSizeHint(1))


def test_the_column_that_fills_takes_what_is_left(table):
    fill(table, "18:13", "Bay 1", "38.09", "Completed")
    before = widths(table)
    table.set_columns({}, filling=1)
    table.fit_columns()
    assert widths(table)[1] > before[1]
    assert widths(table)[3] < before[3]


def test_wishes_are_met_where_there_is_room_and_given_up_where_there_is_not():
    needs = [ColumnNeed(50, 60, 100), ColumnNeed(50, 80, 0)]
    assert share_room(needs, 200) == [100, 80]
    assert share_room(needs, 150) == [70, 80]
    assert share_room(needs, 120) == [60, 60]
    assert share_room(needs, 10) == [50, 50]


def test_a_column_that_somebody_dragged_stays_as_it_is(table, qtbot):
    fill(table, "18:13", "Bay 1", "38.09", "Completed")
    header = table.horizontalHeader()
    edge = QPoint(header.sectionSize(0) - 1, header.height() // 2)
    viewport = header.viewport()
    qtbot.mouseMove(viewport, edge)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(viewport, edge + QPoint(60, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=edge + QPoint(60, 0))
    dragged = widths(table)[0]
    fill(table, "20/11/2026 21:44", "Bay 1", "38.09", "Completed")
    assert widths(table)[0] == dragged
    assert dragged != table.sizeHintForColumn(0)


def test_an_empty_table_says_why(table, qtbot):
    before = table.viewport().grab().toImage()
    table.set_empty_text("Nothing was read yet.")
    assert table.viewport().grab().toImage() != before
    fill(table, "18:13", "Bay 1", "38.09", "Completed")
    told = table.viewport().grab().toImage()
    table.set_empty_text("")
    assert table.viewport().grab().toImage() == told
