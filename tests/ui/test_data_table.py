"""A table of whole rows is walked by rows."""

from PySide6.QtCore import QStringListModel, Qt

from app.ui.widgets.data_table import DataTable


def test_home_and_end_lead_to_the_first_and_the_last_row(qtbot, theme):
    table = DataTable(theme, "Rows")
    qtbot.addWidget(table)
    table.setModel(QStringListModel([str(number) for number in range(50)], table))
    table.show()
    table.selectRow(7)
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 49
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0


def test_the_chosen_row_stays_in_sight_where_the_table_gets_lower(qtbot, theme):
    table = DataTable(theme, "Rows")
    qtbot.addWidget(table)
    table.setModel(QStringListModel([str(number) for number in range(50)], table))
    table.resize(300, 600)
    table.show()
    table.selectRow(8)
    table.resize(300, 200)
    seen = table.viewport().rect()
    assert seen.contains(table.visualRect(table.currentIndex()))
