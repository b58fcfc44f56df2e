"""The sheet that shows what importing a file would do, line by line."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QCheckBox, QWidget

from app.core.users_csv import ImportPreview
from app.ui.presenters.user_import import ImportLine, import_lines
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.labels import TextLabel

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROWS_SHOWN = 9
_WIDTH = 940


class ImportSheet(FormSheet):
    """Bad lines come first, each with its reason; they keep all out unless they are skipped."""

    def __init__(self, theme: Theme, window: QWidget, name: str, found: ImportPreview) -> None:
        title = translate("ImportSheet", "Import {file}?").format(file=name)
        super().__init__(theme, window, title, "", translate("ImportSheet", "Import"))
        self._found = found
        scale = theme.size.body / 14
        self.setMinimumWidth(min(round(_WIDTH * scale), window.window().width() - 32))
        self.sums = TextLabel(theme, self._sums(), weight=MEDIUM, wrap=True)
        self.model = ImportModel(theme, import_lines(found), self)
        self.table = self._build_table(theme, window)
        self.skip = QCheckBox(translate("ImportSheet", "Skip bad lines: %n", "", len(found.bad)))
        self.skip.toggled.connect(self.judge)
        self.body.insertWidget(0, self.sums)
        self.body.insertWidget(1, self.table)
        self.body.insertWidget(2, self.skip)
        self._scroll.hide()
        self.table.setVisible(self.model.rowCount() > 0)
        self.skip.setVisible(bool(found.bad))
        self.add_check(self._bad_problem)
        self.add_check(self._nothing_problem)
        self.judge()

    def skips_bad(self) -> bool:
        """Tell whether bad lines are left out."""
        return self.skip.isChecked()

    def _sums(self) -> str:
        text = translate(
            "ImportSheet", "{new} new, {changed} changed, {unchanged} unchanged, {bad} bad"
        )
        found = self._found
        return text.format(
            new=len(found.new),
            changed=len(found.changed),
            unchanged=len(found.unchanged),
            bad=len(found.bad),
        )

    def _build_table(self, theme: Theme, window: QWidget) -> DataTable:
        table = DataTable(theme, translate("ImportSheet", "What would change"))
        table.setModel(self.model)
        room = (window.window().height() - round(320 * theme.size.body / 14)) // theme.size.row
        rows = min(_ROWS_SHOWN, max(2, self.model.rowCount()), max(2, room))
        table.setFixedHeight(theme.size.row * (rows + 1) + 4)
        for column, width in enumerate((64, 100, 150, 170)):
            table.setColumnWidth(column, round(width * theme.size.body / 14))
        return table

    def _bad_problem(self) -> str:
        if self._found.bad and not self.skip.isChecked():
            return translate(
                "ImportSheet", "Mend the bad lines in the file, or skip them, to import the others."
            )
        return ""

    def _nothing_problem(self) -> str:
        if not self._found.new and not self._found.changed:
            return translate("ImportSheet", "There is nothing new in this file.")
        return ""


class ImportModel(QAbstractTableModel):
    """The lines of a file: what each would do."""

    def __init__(self, theme: Theme, lines: Sequence[ImportLine], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._lines = theme, lines
        self._titles = (
            self.tr("Line"),
            self.tr("What"),
            self.tr("Card"),
            self.tr("Person"),
            self.tr("In words"),
        )

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Return the title of a column."""
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if shown else None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a cell says, or its colour."""
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (str(line.line), line.what, line.card, line.person, line.words)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return self._theme.color(line.role)
        return None
