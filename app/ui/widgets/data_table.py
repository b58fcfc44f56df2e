"""A table in the look of the program: calm rows, no grid, whole rows selected."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QScroller, QTableView, QWidget

from app.ui.theme import Theme

_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class DataTable(QTableView):
    """Shows a table model; a double click or Enter on a row emits `opened`.

    Home and End lead to the first and the last row that is loaded, not along the row.
    """

    opened = Signal(QModelIndex)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: list[int] = []
        self._last_held = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Tab leaves the table; the arrow keys move in it.
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(theme.size.row)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.doubleClicked.connect(self.opened)

    def setColumnWidth(self, column: int, width: int) -> None:
        """Set a width, though never one that cuts the column's heading."""
        needed = self.horizontalHeader().sectionSizeHint(column)
        super().setColumnWidth(column, max(width, needed))

    def setColumnHidden(self, column: int, hide: bool) -> None:  # noqa: N802 - Qt's
        """Hide a column, or show it again."""
        super().setColumnHidden(column, hide)
        self._keep_headings()

    def _keep_headings(self) -> None:
        """Let no column that takes the rest of the room become narrower than its heading."""
        header = self.horizontalHeader()
        if self._last_held:
            header.setStretchLastSection(True)
        for column in self._held:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        cut = self._cut_columns()
        last = header.logicalIndex(header.count() - 1)
        self._last_held = header.stretchLastSection() and last in cut
        stretch = QHeaderView.ResizeMode.Stretch
        self._held = [column for column in cut if header.sectionResizeMode(column) == stretch]
        if self._last_held:
            header.setStretchLastSection(False)
        for column in self._held:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        for column in cut:
            header.resizeSection(column, header.sectionSizeHint(column))

    def _cut_columns(self) -> list[int]:
        header = self.horizontalHeader()
        stretch, last = QHeaderView.ResizeMode.Stretch, header.logicalIndex(header.count() - 1)
        return [
            column
            for column in range(header.count())
            if not header.isSectionHidden(column)
            and (
                header.sectionResizeMode(column) == stretch
                or (column == last and header.stretchLastSection())
            )
            and header.sectionSize(column) < header.sectionSizeHint(column)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_headings()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_headings()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(index)
        elif event.key() in _ENDS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            last = self.model().rowCount() - 1
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)
