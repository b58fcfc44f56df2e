"""The tab with everything that was said between a charger and us."""

from PySide6.QtCore import QModelIndex, QSize, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.ids import ChargerId
from app.services.ports.message import ExchangeFilter
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions
from app.ui.models.exchange_model import ExchangeColumn, ExchangeModel
from app.ui.pages.charger_message_detail import MessageDetail
from app.ui.pages.charger_message_filter import MessageFilter
from app.ui.pages.charger_message_saving import SaveMessages
from app.ui.theme import Theme
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.scrolling import scrolling

_PAGE = 200
_GATHER_MS = 300
_MARK = 12
_TURNS_AT = 1040
_WIDTHS = {
    ExchangeColumn.TIME: 104,
    ExchangeColumn.DIRECTION: 176,
    ExchangeColumn.ACTION: 172,
    ExchangeColumn.OUTCOME: 146,
    ExchangeColumn.LATENCY: 84,
}
_LEAST_ROWS = 4


class MessagesTab(QWidget):
    """A row for each request with its answer, newest first; new ones come while one is at the top.

    Older pages are loaded when the table is scrolled to its end.
    """

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._charger_id: ChargerId | None = None
        self._asked = 0
        self.model = ExchangeModel(theme, access.clock, self)
        self.filter = MessageFilter(access.care.forms)
        self.save = SaveMessages(theme, access, actions, self._wanted)
        self.table = DataTable(theme, self.tr("Messages"))
        self.detail = MessageDetail(theme)
        self.newer = QPushButton(self.tr("New messages: show them"))
        self._stack = QStackedWidget()
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._build_table()
        self._build_layout()
        self._connect()

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show the messages of a charger."""
        if charger_id != self._charger_id:
            self._charger_id = charger_id
            self._start_over()

    def note_logged(self, charger_id: str) -> None:
        """Take notice that something was said; many notices lead to one look at the log."""
        if charger_id != self._charger_id or not self.isVisible():
            return
        if self.table.verticalScrollBar().value() > 0:
            self.newer.show()
        elif not self._gather.isActive():
            self._gather.start()

    # -- loading ---------------------------------------------------------------------------

    def _wanted(self) -> ExchangeFilter:
        return self.filter.wanted(self._charger_id)

    def _start_over(self) -> None:
        self.newer.hide()
        self.detail.clear()
        if not self.isVisible() or self._charger_id is None:
            return
        self._asked += 1
        self._actions.run((self, self._asked), self._load(self._asked))

    async def _load(self, number: int) -> None:
        rows = await self._access.books.messages.page(self._wanted(), limit=_PAGE)
        # A later filter or charger has overtaken this answer.
        if number == self._asked:
            self.model.start_over(rows, more=len(rows) == _PAGE)
            self._show_state()

    def _on_more(self, before: int) -> None:
        self._actions.run((self, "more", self._asked), self._load_more(self._asked, before))

    async def _load_more(self, number: int, before: int) -> None:
        rows = await self._access.books.messages.page(self._wanted(), before=before, limit=_PAGE)
        if number == self._asked:
            self.model.append_older(rows, more=len(rows) == _PAGE)

    def _on_gathered(self) -> None:
        if self.isVisible() and self._charger_id is not None:
            self._actions.run((self, "newest"), self._load_newest(self._asked))

    async def _load_newest(self, number: int) -> None:
        rows = await self._access.books.messages.page(self._wanted(), limit=_PAGE)
        if number != self._asked:
            return
        self.model.merge_newest(rows, more=len(rows) == _PAGE)
        self._show_state()
        self._show_detail(self.table.currentIndex())

    def _on_newer(self) -> None:
        self.newer.hide()
        self.table.scrollToTop()
        self._on_gathered()

    def _on_scrolled(self, place: int) -> None:
        if place == 0 and self.newer.isVisible():
            self._on_newer()

    # -- showing ---------------------------------------------------------------------------

    def _show_state(self) -> None:
        self.save.setEnabled(self.model.rowCount() > 0)
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
        elif self.filter.picky:
            self._empty.set_texts(
                self.tr("No message fits the filter"), "", self.tr("Show all messages")
            )
            self._stack.setCurrentWidget(self._empty)
        else:
            self._empty.set_texts(
                self.tr("Nothing was said yet"),
                self.tr("Every message from and to this charger appears here."),
            )
            self._stack.setCurrentWidget(self._empty)

    def _show_detail(self, index: QModelIndex) -> None:
        if index.isValid():
            row = index.row()
            self.detail.show_exchange(self.model.exchange_at(row), self.model.view_at(row))

    # -- building --------------------------------------------------------------------------

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setIconSize(QSize(_MARK, _MARK))
        self.table.set_columns(_WIDTHS, giving_way=(ExchangeColumn.DIRECTION,))

    def _build_layout(self) -> None:
        self._empty = EmptyState(self._theme, "log", "")
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        self.newer.setProperty("kind", "plain")
        self.newer.hide()
        rows = QWidget()
        left = QVBoxLayout(rows)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(4)
        left.addWidget(self.newer)
        left.addWidget(self._stack, 1)
        left.addSpacing(4)
        left.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.filter)
        self.table.setMinimumHeight(_LEAST_ROWS * self._theme.size.row)
        split = ResponsiveSplit(rows, self.detail, _TURNS_AT, (5, 3), whole=True)
        column.addWidget(scrolling(split, see_through=True), 1)

    def _connect(self) -> None:
        self.model.more_wanted.connect(self._on_more)
        self.filter.changed.connect(self._start_over)
        self._empty.pressed.connect(self.filter.clear)
        self._gather.timeout.connect(self._on_gathered)
        self.newer.clicked.connect(self._on_newer)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(lambda index, _before: self._show_detail(index))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._start_over()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._gather.stop()
