"""The Sessions page: every session in a table, the open ones alive, totals of the filter."""

from dataclasses import replace

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.core.ids import ConnectorId, SessionId
from app.core.sessions import ChargingSession
from app.services.ports.session import SessionFilter, SessionTotals
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.models.session_model import FLAGS_ROLE, SessionColumn, SessionModel
from app.ui.pages.reconcile import DeskBanner, ReconcileView
from app.ui.pages.session_filter_bar import SessionFilterBar
from app.ui.pages.session_panel import SessionPanel
from app.ui.pages.session_records import SessionRecords
from app.ui.presenters.session import SessionView, live_session, session_view
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flag_delegate import FlagDelegate
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.words import texts
from app.ui.words.formats import Formats

_SETTLE_MS = 500
"""Sessions that begin and end together cost one look into the books."""

_LOOK_EVERY = 60
"""Seconds after which the desk is looked at again: that nothing comes is evidence too."""

_OPENING_MS = 250
"""Details that move the table come once a click can no longer become a double click on it."""

_TURNS_AT = 1400

# Widths below the first of `_STEPS`, from there on, and from the second on; in pixels at the
# desktop's text size. The last column takes the rest.
_WIDTHS = {
    SessionColumn.STARTED: (142, 142, 180),
    SessionColumn.CONNECTOR: (92, 92, 160),
    SessionColumn.PERSON: (132, 132, 220),
    SessionColumn.CARD: (120, 120, 170),
    SessionColumn.ENERGY: (112, 112, 124),
    # The overview shows it live; in little room the state must not be cut for it.
    SessionColumn.POWER: (0, 98, 112),
    SessionColumn.DURATION: (96, 96, 120),
    SessionColumn.STATE: (150, 150, 190),
    SessionColumn.ENDED_BY: (0, 0, 150),
}
_STEPS = (920, 1400)
_LOWEST_FOR_BOTH = 600


class SessionsPage(QWidget):
    """Reads the books page by page while somebody scrolls; a double click opens the charger.

    A click shows the session beside the table. What a supervisor has to settle stands above.
    """

    charger_requested = Signal(object)
    """The `ConnectorId` of which somebody wants to see the charger."""
    chart_requested = Signal(object)
    """The `ChargingSession` whose readings somebody wants to see."""
    search_cleared = Signal()

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access, self._runner = theme, access, actions.runner
        self._formats = formats
        self._text = ""
        self._asked = 0
        self._stale = True
        self._totals = SessionTotals(0, 0)
        self._waiting = 0
        self._room = -1
        self._looked_s = 0
        self._only: frozenset[SessionId] | None = None
        self.model = SessionModel(theme, self._describe, self)
        self.filters = SessionFilterBar(theme, access, formats)
        self.table = self._build_table()
        self.count = TextLabel(theme, muted=True)
        self.energy = TextLabel(theme, weight=MEDIUM)
        self.banner = DeskBanner(theme)
        self.desk = ReconcileView(theme, access, actions, formats)
        self.panel = SessionPanel(theme, access, actions, formats)
        self.records = SessionRecords(theme, access, actions, formats, self._wanted)
        self._empty = EmptyState(theme, "list", "")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._opening = QTimer(self, singleShot=True, interval=_OPENING_MS)
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
        row.addWidget(self.count)
        row.addWidget(self.energy)
        row.addStretch(1)
        row.addWidget(self.records)
        column.addWidget(self.filters)
        column.addLayout(row)
        column.addWidget(self.banner)
        self._rows = rows = QWidget()
        self._stack = QStackedLayout(rows)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._split = ResponsiveSplit(rows, self.panel, _TURNS_AT, (3, 2))
        self._whole = QStackedLayout()
        column.addLayout(self._whole, 1)
        self._whole.addWidget(self._split)
        self._whole.addWidget(self.desk)

    def _connect(self, bridge: DepotBridge) -> None:
        self.filters.changed.connect(self.reload)
        self.model.more_wanted.connect(self._on_more_wanted)
        self.table.opened.connect(self._on_opened)
        self._empty.pressed.connect(self._show_all)
        self._settle.timeout.connect(self._on_settled)
        self._opening.timeout.connect(self._show_chosen)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.banner.pressed.connect(self._on_banner)
        self.desk.counted.connect(self._on_counted)
        self.desk.flagged_wanted.connect(self._on_flagged)
        self.panel.closed.connect(self._close_panel)
        self.panel.chart_wanted.connect(self.chart_requested)
        bridge.sessions_changed.connect(self._on_sessions_changed)
        bridge.connectors_changed.connect(self._on_connectors_changed)
        bridge.readings_changed.connect(self._on_connectors_changed)
        bridge.chargers_changed.connect(self.filters.charger.refresh)
        bridge.money_changed.connect(self._on_money_changed)
        bridge.aged.connect(self._on_aged)

    # -- reading ---------------------------------------------------------------------------

    def _wanted(self) -> SessionFilter:
        return replace(self.filters.wanted(), text=self._text)

    async def _load(self, asked: int) -> None:
        wanted = self._wanted()
        self._only = wanted.only
        page = await self._access.books.sessions.page(wanted)
        totals = await self._access.books.sessions.totals(wanted)
        # Where the filter was changed meanwhile, this is the answer to an old question.
        if asked == self._asked:
            self.model.start_over(page)
            self._show_totals(totals)

    async def _load_more(self, asked: int) -> None:
        before = self.model.next_before
        page = await self._access.books.sessions.page(self._wanted(), before=before)
        if asked == self._asked:
            self.model.append(page)

    async def _load_changes(self, asked: int) -> None:
        wanted = self._wanted()
        self._only = wanted.only
        page = await self._access.books.sessions.page(wanted)
        totals = await self._access.books.sessions.totals(wanted)
        ended = [
            await self._access.books.sessions.get(each.id)
            for each in self.model.open_sessions()
            if live_session(each, self._access.state) is each
        ]
        if asked == self._asked:
            self.model.merge(page)
            self.model.replace(each for each in ended if each is not None)
            self._show_totals(totals)
            await self._load_panel()

    async def _load_panel(self) -> None:
        shown = self.panel.session
        if shown is None or not self.panel.isVisible():
            return
        newer = await self._access.books.sessions.get(shown.id)
        if newer is not None and newer != shown and self.panel.session is shown:
            self.panel.show_session(newer)

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
        else:
            self._look()

    # -- the desk and the panel ------------------------------------------------------------

    def _look(self) -> None:
        self._looked_s = 0
        self.desk.refresh()

    def _on_counted(self, count: int) -> None:
        self._waiting = count
        self._show_banner()

    def _on_banner(self) -> None:
        opened = self._whole.currentWidget() is self.desk
        self._whole.setCurrentWidget(self._split if opened else self.desk)
        self.filters.setEnabled(opened)
        self._show_banner()

    def _on_flagged(self) -> None:
        self._on_banner()
        self.filters.show_flagged()

    def _show_banner(self) -> None:
        self.banner.show_count(self._waiting, opened=self._whole.currentWidget() is self.desk)

    def _on_selected(self, chosen: QItemSelection, _before: QItemSelection) -> None:
        if chosen.isEmpty():
            return
        if self.panel.isVisible():
            self._show_chosen()
        else:
            self._opening.start()

    def _show_chosen(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        if not chosen or not self.isVisible():
            return
        opened = not self.panel.isVisible()
        self.panel.show_session(self.model.session_at(chosen[0].row()))
        if opened:
            self._make_room()
        self.table.scrollTo(chosen[0])

    def _close_panel(self) -> None:
        self._rows.show()
        self.panel.hide()
        self._fit_columns()
        self.table.clearSelection()
        self.table.setFocus()

    def _make_room(self) -> None:
        self._fit_columns()
        if self._split.orientation() is Qt.Orientation.Vertical:
            self._split.setSizes([self.height(), self.height()])
            # Where the screen is too low for both, the session has all of it until it is closed.
            scale = self._theme.size.body / 14
            self._rows.setVisible(self.height() >= _LOWEST_FOR_BOTH * scale)

    # -- showing ---------------------------------------------------------------------------

    def _describe(self, session: ChargingSession) -> SessionView:
        return session_view(
            session,
            self._access.state,
            self._access.clock.now(),
            self._formats,
            billing_failed=session.id in self._access.money.billing.failed_sessions(),
        )

    def _on_money_changed(self) -> None:
        if self.isVisible():
            self.model.describe_anew()

    def _on_connectors_changed(self, connectors: frozenset[ConnectorId]) -> None:
        if self.isVisible():
            self.model.refresh(connectors)
            self.panel.refresh(connectors)
            self._show_totals(self._totals)

    def _on_aged(self) -> None:
        if self.isVisible():
            self.model.refresh()
            self.panel.refresh()
            # A session that begins to charge has left "Starting" without any other change.
            if self.filters.wanted().only != self._only:
                self.reload()
            self._looked_s += 1
            if self._looked_s >= _LOOK_EVERY:
                self._look()

    def _show_totals(self, totals: SessionTotals) -> None:
        self._totals = totals
        # The books know an open session by its last change, the depot by its last reading.
        since_wh = sum(
            live_session(each, self._access.state).energy_wh - each.energy_wh
            for each in self.model.open_sessions()
        )
        self.count.setText(texts.session_count(self._formats.number(totals.count)))
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
        self._opening.stop()
        self.charger_requested.emit(self.model.session_at(index.row()).connector)

    def _show_all(self) -> None:
        self.search_cleared.emit()
        self.filters.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        scale = self._theme.size.body / 14
        beside = self._split.orientation() is Qt.Orientation.Horizontal
        room = sum(self.width() >= step * scale for step in _STEPS)
        if self.panel.isVisible() and beside:
            room = min(room, 1)
        # Only when that changes: widths that somebody dragged stay otherwise.
        if room == self._room:
            return
        self._room = room
        for column, widths in _WIDTHS.items():
            width = widths[room]
            self.table.setColumnHidden(column, not width)
            if width:
                self.table.setColumnWidth(column, round(width * scale))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Not a focus proxy: Tab would then pass by everything else on the page.
        self.table.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.filters.refresh()
        self._look()
        if self._stale:
            self.reload()
