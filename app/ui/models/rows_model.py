"""Rows of texts and words to read, as a table model."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from app.ui.models.table_model import Index, TableModel
from app.ui.presenters.charger import WordView
from app.ui.theme import Theme

Cell = str | WordView | None


class RowsModel(TableModel):
    """Shows what it is given; a tip says a text in full."""

    def __init__(self, theme: Theme, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._titles = tuple(titles)
        self._rows: list[Sequence[Cell]] = []

    def count(self) -> int:
        """Return the number of rows."""
        return len(self._rows)

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show these rows; what is the same stays as it is, with what is selected."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            if old != new:
                self._rows[place] = new
                self.tell_rows(place, place)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, colour or mark."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if not isinstance(cell, str):
            return self.word_data(cell, role)
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return cell if shown else None
