"""The tab with the sessions of a charger; opening one shows its readings."""

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.core.ids import ChargerId, ConnectorId
from app.core.sessions import ChargingSession
from app.services.ports.session import SessionFilter, SessionPage
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions
from app.ui.models.session_model import FLAGS_ROLE, SessionColumn, SessionModel
from app.ui.presenters.session import SessionView, live_session, session_view
from app.ui.theme import Theme
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flag_delegate import FlagDelegate
from app.ui.words.formats import Formats

_SETTLE_MS = 500
_WIDTHS = {
    SessionColumn.STARTED: 142,
    SessionColumn.CONNECTOR: 92,
    SessionColumn.PERSON: 110,
    SessionColumn.ENERGY: 120,
    SessionColumn.DURATION: 100,
    SessionColumn.STATE: 156,
    SessionColumn.ENDED_BY: 120,
}
_WIDE = 900


class SessionsTab(QWidget):
    """Newest first, the open ones alive; older pages come while somebody scrolls.

    `session_opened` carries the `ChargingSession` that somebody wants to see.
    """

    session_opened = Signal(object)

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._charger_id: ChargerId | None = None
        self._asked = 0
        self.model = SessionModel(theme, self._describe, self)
        self.table = self._build_table()
        self._empty = EmptyState(
            theme,
            "list",
            self.tr("No session yet"),
            self.tr("A session appears here as soon as a vehicle charges at this charger."),
        )
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._build_layout()
        self.model.more_wanted.connect(self._on_more_wanted)
        self.table.opened.connect(self._on_opened)
        self._settle.timeout.connect(self._on_settled)

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show the sessions of a charger."""
        if charger_id != self._charger_id:
            self._charger_id = charger_id
            self._reload()

    def note_sessions_changed(self) -> None:
        """Take notice that a session began or ended; many notices lead to one look."""
        if self.isVisible() and not self._settle.isActive():
            self._settle.start()

    def refresh(self, connectors: frozenset[ConnectorId] | None = None) -> None:
        """Describe the open sessions anew, of some connectors or of all."""
        if self.isVisible():
            self.model.refresh(connectors)

    def _wanted(self) -> SessionFilter:
        return SessionFilter(charger_id=self._charger_id)

    def _reload(self) -> None:
        if self.isVisible() and self._charger_id is not None:
            self._asked += 1
            self._actions.run((self, self._asked), self._load(self._asked))

    async def _load(self, asked: int) -> None:
        page = await self._access.books.sessions.page(self._wanted())
        # Where another charger was chosen meanwhile, this is the answer to an old question.
        if asked == self._asked:
            self.model.start_over(page)
            self._show_connectors(page)
            self._stack.setCurrentIndex(1 if page.sessions else 0)

    def _show_connectors(self, page: SessionPage) -> None:
        # Where there is only one, each row would say the same.
        several = len({each.connector for each in page.sessions}) > 1
        self.table.setColumnHidden(SessionColumn.CONNECTOR, not several)

    async def _load_more(self, asked: int) -> None:
        page = await self._access.books.sessions.page(self._wanted(), before=self.model.next_before)
        if asked == self._asked:
            self.model.append(page)

    async def _load_changes(self, asked: int) -> None:
        page = await self._access.books.sessions.page(self._wanted())
        ended = [
            await self._access.books.sessions.get(each.id)
            for each in self.model.open_sessions()
            if live_session(each, self._access.state) is each
        ]
        if asked == self._asked:
            self.model.merge(page)
            self._show_connectors(page)
            self.model.replace(each for each in ended if each is not None)
            self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)

    def _on_more_wanted(self) -> None:
        self._actions.run((self, "more", self._asked), self._load_more(self._asked))

    def _on_settled(self) -> None:
        key = (self, "changes", self._asked)
        if self.isVisible() and not self._actions.run(key, self._load_changes(self._asked)):
            self._settle.start()

    def _describe(self, session: ChargingSession) -> SessionView:
        return session_view(session, self._access.state, self._access.clock.now(), self._formats)

    def _on_opened(self, index: QModelIndex) -> None:
        self.session_opened.emit(self.model.session_at(index.row()))

    def _build_table(self) -> DataTable:
        table = DataTable(self._theme, self.tr("Sessions of this charger"))
        table.setModel(self.model)
        flags = FlagDelegate(self._theme, FLAGS_ROLE, table)
        table.setItemDelegateForColumn(SessionColumn.FLAGS, flags)
        for hidden in (SessionColumn.CARD, SessionColumn.POWER):
            table.setColumnHidden(hidden, True)
        table.set_columns(_WIDTHS)
        table.setToolTip(self.tr("Open a session to see its readings"))
        return table

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        self._stack = QStackedLayout()
        column.addLayout(self._stack)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE * self._theme.size.body / 14
        self.table.setColumnHidden(SessionColumn.ENDED_BY, not wide)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()
