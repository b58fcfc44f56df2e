"""The Sessions page: every session in a table, the open ones alive, totals of the filter."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.core.ids import ConnectorId
from app.core.sessions import ChargingSession
from app.services.ports import SessionFilter, SessionTotals
from app.ui import texts
from app.ui.access import DepotAccess
from app.ui.actions import ActionRunner
from app.ui.bridge import DepotBridge
from app.ui.formats import Formats
from app.ui.models.session_model import FLAGS_ROLE, SessionColumn, SessionModel
from app.ui.pages.session_filter_bar import SessionFilterBar
from app.ui.session_presenters import SessionView, live_session, session_view
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flag_delegate import FlagDelegate
from app.ui.widgets.labels import TextLabel

_SETTLE_MS = 500
"""Sessions that begin and end together cost one look into the books."""

# Widths for a narrow and a wide window, in pixels at the desktop's text size; the last column takes
# the rest.
_WIDTHS = {
    SessionColumn.STARTED: (160, 180),
    SessionColumn.CONNECTOR: (100, 160),
    SessionColumn.PERSON: (132, 220),
    SessionColumn.CARD: (136, 170),
    SessionColumn.ENERGY: (112, 124),
    SessionColumn.POWER: (98, 112),
    SessionColumn.DURATION: (92, 120),
    SessionColumn.STATE: (150, 190),
    SessionColumn.ENDED_BY: (0, 150),
}
_WIDE = 1400


class SessionsPage(QWidget):
    """Reads the books page by page while somebody scrolls; a double click opens the charger."""

    charger_requested = Signal(object)
    """The `ConnectorId` of which somebody wants to see the charger."""
    search_cleared = Signal()

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        runner: ActionRunner,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access, self._runner = theme, access, runner
        self._formats = formats
        self._text = ""
        self._asked = 0
        self._stale = True
        self._totals = SessionTotals(0, 0)
        self.model = SessionModel(theme, self._describe, self)
        self.filters = SessionFilterBar(theme, access)
        self.table = self._build_table()
        self.count = TextLabel(theme, muted=True)
        self.energy = TextLabel(theme, weight=MEDIUM)
        self._empty = EmptyState(theme, "list", "")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._build_layout()
        self._connect(bridge)

    def set_search(self, text: str) -> None:
        """Show only sessions in which `text` occurs: charger, card or person."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.reload()

    def reload(self) -> None:
        """Read the first page and the totals of the filter."""
        if not self.isVisible():
            self._stale = True
            return
        self._asked += 1
        self._stale = False
        self._runner.run(("sessions", self._asked), self._load(self._asked))

    # -- building --------------------------------------------------------------------------

    def _build_table(self) -> DataTable:
        table = DataTable(self._theme, self.tr("Sessions"))
        table.setModel(self.model)
        table.setItemDelegateForColumn(
            SessionColumn.FLAGS, FlagDelegate(self._theme, FLAGS_ROLE, table)
        )
        return table

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.filters, 1)
        row.addWidget(self.count)
        row.addWidget(self.energy)
        column.addLayout(row)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)

    def _connect(self, bridge: DepotBridge) -> None:
        self.filters.changed.connect(self.reload)
        self.model.more_wanted.connect(self._on_more_wanted)
        self.table.opened.connect(self._on_opened)
        self._empty.pressed.connect(self._show_all)
        self._settle.timeout.connect(self._on_settled)
        bridge.sessions_changed.connect(self._on_sessions_changed)
        bridge.connectors_changed.connect(self._on_connectors_changed)
        bridge.chargers_changed.connect(self.filters.refresh_chargers)
        bridge.aged.connect(self._on_aged)

    # -- reading ---------------------------------------------------------------------------

    def _wanted(self) -> SessionFilter:
        return replace(self.filters.wanted(), text=self._text)

    async def _load(self, asked: int) -> None:
        wanted = self._wanted()
        page = await self._access.sessions.page(wanted)
        totals = await self._access.sessions.totals(wanted)
        # Where the filter was changed meanwhile, this is the answer to an old question.
        if asked == self._asked:
            self.model.start_over(page)
            self._show_totals(totals)

    async def _load_more(self, asked: int) -> None:
        before = self.model.next_before
        page = await self._access.sessions.page(self._wanted(), before=before)
        if asked == self._asked:
            self.model.append(page)

    async def _load_changes(self, asked: int) -> None:
        wanted = self._wanted()
        page = await self._access.sessions.page(wanted)
        totals = await self._access.sessions.totals(wanted)
        ended = [
            await self._access.sessions.get(each.id)
            for each in self.model.open_sessions()
            if live_session(each, self._access.state) is each
        ]
        if asked == self._asked:
            self.model.merge(page)
            self.model.replace(each for each in ended if each is not None)
            self._show_totals(totals)

    def _on_more_wanted(self) -> None:
        # The page is part of the key: rows that come in make the table ask for the next at once.
        key = ("more sessions", self._asked, self.model.next_before)
        self._runner.run(key, self._load_more(self._asked))

    def _on_sessions_changed(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def _on_settled(self) -> None:
        if not self.isVisible():
            self._stale = True
        elif not self._runner.run(("new sessions", self._asked), self._load_changes(self._asked)):
            self._settle.start()

    # -- showing ---------------------------------------------------------------------------

    def _describe(self, session: ChargingSession) -> SessionView:
        return session_view(session, self._access.state, self._access.clock.now(), self._formats)

    def _on_connectors_changed(self, connectors: frozenset[ConnectorId]) -> None:
        if self.isVisible():
            self.model.refresh(connectors)
            self._show_totals(self._totals)

    def _on_aged(self) -> None:
        if self.isVisible():
            self.model.refresh()

    def _show_totals(self, totals: SessionTotals) -> None:
        self._totals = totals
        # The books know an open session by its last change, the depot by its last reading.
        since_wh = sum(
            live_session(each, self._access.state).energy_wh - each.energy_wh
            for each in self.model.open_sessions()
        )
        self.count.setText(texts.session_count(totals.count))
        number = self._formats.number((totals.energy_wh + since_wh) / 1000, 2)
        self.energy.setText(texts.kilowatt_hours(number))
        self._choose_view(totals.count)

    def _choose_view(self, count: int) -> None:
        if count:
            self._stack.setCurrentWidget(self.table)
            return
        show_all = self.tr("Show all") if self.filters.narrowed() or self._text else ""
        if self._text or self.filters.narrowed(beyond_period=True):
            hint = self.tr("No session of this period fits the filter and the search.")
            self._empty.set_texts(self.tr("Nothing to show"), hint, show_all)
        else:
            hint = self.tr("A session appears here as soon as a vehicle charges.")
            self._empty.set_texts(self.tr("No session in this period"), hint, show_all)
        self._stack.setCurrentWidget(self._empty)

    def _on_opened(self, index: QModelIndex) -> None:
        self.charger_requested.emit(self.model.session_at(index.row()).connector)

    def _show_all(self) -> None:
        self.search_cleared.emit()
        self.filters.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = self._theme.size.body / 14
        limit = _WIDE * scale
        before, now = event.oldSize().width(), event.size().width()
        # Only when the limit is crossed: widths that somebody dragged stay otherwise.
        if before > 0 and (before < limit) == (now < limit):
            return
        for column, (narrow, wide) in _WIDTHS.items():
            width = narrow if now < limit else wide
            self.table.setColumnHidden(column, not width)
            if width:
                self.table.setColumnWidth(column, round(width * scale))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Not a focus proxy: Tab would then pass by everything else on the page.
        self.table.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.filters.refresh_chargers()
        if self._stale:
            self.reload()
