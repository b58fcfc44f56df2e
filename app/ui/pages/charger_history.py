"""The tab with the past of a charger: its connection, its faults, and what was done to it."""

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.core.ids import ChargerId
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.models.rows_model import RowsModel
from app.ui.presenters.history import history_rows, timeline
from app.ui.presenters.upkeep import ticket_row
from app.ui.theme import Theme
from app.ui.upkeep_actions import UpkeepActions
from app.ui.widgets.action_row import ActionRows
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.timeline_bar import TimelineBar
from app.ui.words.formats import Formats

_DAYS = (1, 7, 30, 365)
_SETTLE_MS = 500
_WIDTHS = (132, 160, 120)
_NOTES_HEIGHT = 190
_LEAST_ROWS = 4


class HistoryTab(QWidget):
    """Looks again while it is shown and something happens to the charger."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._charger_id: ChargerId | None = None
        self._asked = 0
        self._upkeep = UpkeepActions(access, actions, theme, formats, self)
        self.days = QComboBox()
        self.bar = TimelineBar(theme, formats)
        self.summary = TextLabel(theme, muted=True, wrap=True)
        titles = (self.tr("When"), self.tr("What"), self.tr("Where"), self.tr("Details"))
        self.model = RowsModel(theme, titles, self)
        self.table = DataTable(theme, self.tr("What happened"))
        self.tickets = ActionRows(theme)
        self.note = BusyButton(theme, self.tr("New ticket…"), "", "plus")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._build_layout()
        self._connect(bridge)

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show the past of a charger."""
        self._charger_id = charger_id
        self.refresh()

    def refresh(self) -> None:
        """Look again; nothing while the tab is hidden."""
        if self.isVisible() and self._charger_id is not None:
            self._asked += 1
            self._actions.run((self, self._asked), self._load(self._charger_id, self._asked))
            self._show_tickets()

    async def _load(self, charger_id: ChargerId, asked: int) -> None:
        now = self._access.clock.now()
        start = now - timedelta(days=int(self.days.currentData()))
        entries = await self._access.upkeep.history.of_charger(charger_id, start)
        # Where something else was chosen meanwhile, this is the answer to an old question.
        if asked == self._asked:
            shown = timeline(entries, start, now, self._formats)
            self.bar.show_timeline(shown)
            self.summary.setText(shown.summary)
            self.model.show_rows(history_rows(entries, start, now, self._formats))

    def _show_tickets(self) -> None:
        now, name_of = self._access.clock.now(), self._actions.name_of
        self.tickets.show_rows(
            [
                ticket_row(each, name_of, now, self._formats, may_act=self._upkeep.may_act)
                for each in self._access.upkeep.tickets.all(self._charger_id)
            ]
        )

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        content = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.addWidget(scrolling(content, see_through=True))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._build_connection())
        self.table.setModel(self.model)
        self.table.set_columns(dict(enumerate(_WIDTHS)))
        self.table.setMinimumHeight(_LEAST_ROWS * self._theme.size.row)
        column.addWidget(self.table, 1)
        column.addWidget(self._build_tickets())

    def _build_connection(self) -> QWidget:
        card = SectionCard(self._theme, self.tr("Connection"))
        for days in _DAYS:
            self.days.addItem(self.tr("%n days", "", days), days)
        self.days.setCurrentIndex(1)
        self.days.setAccessibleName(self.tr("Period"))
        card.tools.addWidget(self.days)
        card.body.addWidget(self.bar)
        card.body.addWidget(self.summary)
        return card

    def _build_tickets(self) -> QWidget:
        card = SectionCard(self._theme, self.tr("Maintenance notes"))
        card.tools.addWidget(self.note)
        self.note.setVisible(self._upkeep.may_act)
        content = QWidget()
        rows = QHBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.tickets, 1, Qt.AlignmentFlag.AlignTop)
        scroll = scrolling(content, see_through=True)
        card.body.addWidget(scroll)
        card.setFixedHeight(round(_NOTES_HEIGHT * self._theme.size.body / 14))
        return card

    def _connect(self, bridge: DepotBridge) -> None:
        self.days.currentIndexChanged.connect(self.refresh)
        self.note.clicked.connect(lambda: self._upkeep.new_ticket(self.note, self._charger_id))
        self.tickets.acted.connect(self._on_ticket)
        self._settle.timeout.connect(self.refresh)
        bridge.chargers_changed.connect(self._on_chargers)
        bridge.tickets_changed.connect(self.refresh)

    def _on_chargers(self, changed: frozenset[ChargerId]) -> None:
        if self._charger_id in changed and self.isVisible() and not self._settle.isActive():
            self._settle.start()

    def _on_ticket(self, key: str, action: str, button: BusyButton) -> None:
        self._upkeep.act_on_ticket(int(key), action, button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
