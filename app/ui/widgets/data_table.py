"""A table in the look of the program: calm rows, no grid, whole rows selected."""

from collections.abc import Collection, Mapping
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QScroller, QTableView, QWidget

from app.ui.theme import Theme
from app.ui.widgets.column_widths import ColumnNeed, share_room

_Column = TypeVar("_Column", bound=int)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_NOTICE_MS = 2000
_MEASURED_ROWS = 40
_WIDEST = 480
"""What a cell may ask for, in pixels: no column shows a whole page of text."""


class DataTable(QTableView):
    """Shows a table model; a double click or Enter on a row emits `opened`.

    Columns get the width of what they say, those that somebody dragged excepted; where there is no
    room for that, the longest give way. An empty table says in words why it is empty.

    Home and End lead to the first and the last row that is loaded, not along the row.
    """

    opened = Signal(QModelIndex)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filling = -1
        self._giving_way: frozenset[int] = frozenset()
        self._wished: dict[int, int] = {}
        self._dragged: set[int] = set()
        self._empty_text = ""
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.fit_columns)
        self._noticing = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._noticing.timeout.connect(self.fit_columns)
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
        columns.setResizeContentsPrecision(_MEASURED_ROWS)
        columns.sectionResized.connect(self._on_resized)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.doubleClicked.connect(self.opened)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's
        """Show a model, whose columns are measured when rows come."""
        super().setModel(model)
        if model is not None:
            for signal in (model.modelReset, model.rowsInserted, model.layoutChanged):
                signal.connect(self._fit_soon)
            model.dataChanged.connect(self._on_changed)
            self._fit_soon()

    def set_empty_text(self, text: str) -> None:
        """Say why there is no row, or what to do to get one."""
        self._empty_text = text
        self.viewport().update()

    def set_columns(
        self, widths: Mapping[_Column, int], filling: int = -1, giving_way: Collection[int] = ()
    ) -> None:
        """Say how wide columns are where there is room, in pixels at the desktop's text size.

        Args:
            filling: Takes what is left; the last column unless told.
            giving_way: Are cut before all others where there is too little room.
        """
        self._filling, self._giving_way = filling, frozenset(giving_way)
        for column, width in widths.items():
            self.setColumnWidth(column, self._scaled(width))

    def setColumnWidth(self, column: int, width: int) -> None:
        """Wish a width for a column; what it says, and its heading, may need more."""
        self._wished[column] = width
        needed = self.horizontalHeader().sectionSizeHint(column)
        super().setColumnWidth(column, max(width, needed))
        self._fit_soon()

    def setColumnHidden(self, column: int, hide: bool) -> None:  # noqa: N802 - Qt's
        """Hide a column, or show it again."""
        super().setColumnHidden(column, hide)
        self._fit_soon()

    def fit_columns(self) -> None:
        """Give the columns the room that there is."""
        if not self.isVisible() or self.model() is None:
            return
        header, room = self.horizontalHeader(), self.viewport().width()
        columns = self._shown_columns()
        needs = [self._need_of(column) for column in columns]
        widths = dict(zip(columns, share_room(needs, room), strict=True))
        if columns:
            filler = self._filling if self._filling in widths else columns[-1]
            widths[filler] += max(0, room - sum(widths.values()))
        for column, width in widths.items():
            header.resizeSection(column, width)

    def _fit_soon(self) -> None:
        self._fitting.start()

    def _on_changed(self) -> None:
        # Readings come all the time: not for each of them.
        if not self._noticing.isActive():
            self._noticing.start()

    def _shown_columns(self) -> list[int]:
        """Return the columns that are shown, from left to right."""
        header = self.horizontalHeader()
        shown = (each for each in range(header.count()) if not header.isSectionHidden(each))
        return sorted(shown, key=header.visualIndex)

    def _need_of(self, column: int) -> ColumnNeed:
        header = self.horizontalHeader()
        if column in self._dragged:
            width = header.sectionSize(column)
            return ColumnNeed(width, width, width)
        content = min(self._content_of(column), self._scaled(_WIDEST))
        wished = self._wished.get(column, 0)
        heading = header.sectionSizeHint(column)
        return ColumnNeed(heading, content, wished, gives_way=column in self._giving_way)

    def _content_of(self, column: int) -> int:
        content, first = self.sizeHintForColumn(column), self.model().index(0, column)
        # Qt counts a box to tick as small as its style draws it, not as ours does.
        box = first.isValid() and first.data(Qt.ItemDataRole.CheckStateRole) is not None
        return content + self._theme.size.icon // 2 if box else content

    def _scaled(self, width: int) -> int:
        return round(width * self._theme.size.body / 14)

    def _on_resized(self, column: int, _old: int, _new: int) -> None:
        if QGuiApplication.mouseButtons() and self.horizontalHeader().underMouse():
            self._dragged.add(column)
            self._fit_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()
        self._keep_in_sight(event.oldSize().height())

    def _keep_in_sight(self, height: int) -> None:
        """Scroll to the current row where it was seen in a table of that height, and is no more."""
        current = self.currentIndex()
        row, now = self.visualRect(current), self.viewport().height()
        if current.isValid() and 0 <= row.top() < height and row.bottom() > now:
            self.scrollTo(current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if not self._empty_text or (model is not None and model.rowCount()):
            return
        painter = QPainter(self.viewport())
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("text_muted"))
        place = self.viewport().rect().adjusted(16, 16, -16, -16)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, int(flags), self._empty_text)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(index)
        elif event.key() in _ENDS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            last = self.model().rowCount() - 1
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)
