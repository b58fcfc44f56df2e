"""Alarms that are over: filtered, and read page by page while somebody scrolls."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.core.alarm_rules import connector_of
from app.core.alarms import Alarm, AlarmRule
from app.services.ports.upkeep import PastFilter
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions
from app.ui.filter_boxes import ChargerBox, FilterBox, PeriodBox
from app.ui.models.past_alarm_model import PastAlarmModel, PastColumn, PastRow
from app.ui.presenters.session import Period, period_start
from app.ui.presenters.upkeep import past_row, ticket_word
from app.ui.theme import Theme
from app.ui.upkeep_actions import UpkeepActions
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.words.formats import Formats
from app.ui.words.upkeep_texts import KINDS

_PAGE = 100
_WIDTHS = {
    PastColumn.TITLE: 260,
    PastColumn.FROM: 136,
    PastColumn.UNTIL: 136,
    PastColumn.DETAILS: 200,
    PastColumn.SEEN: 160,
}


class PastAlarms(QWidget):
    """A table behind filters for period, charger and kind; the button acts on the chosen row."""

    charger_requested = Signal(object)
    """The `ConnectorId` of which somebody wants to see the charger."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        upkeep: UpkeepActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._access, self._actions, self._upkeep = access, actions, upkeep
        self._formats = formats
        self._asked = 0
        self.period = PeriodBox(theme)
        self.charger = ChargerBox(theme, access)
        self.kind = self._build_kinds(theme)
        self.ticket = BusyButton(theme, ticket_word(has_ticket=False), "", "wrench")
        self.model = PastAlarmModel(theme, self._describe, self)
        self.table = DataTable(theme, self.tr("Alarms that are over"))
        self.table.setModel(self.model)
        self.table.set_columns(_WIDTHS, giving_way=(PastColumn.DETAILS, PastColumn.SEEN))
        self._empty = EmptyState(theme, "clock", "")
        self._build_layout()
        self._connect()

    def reload(self) -> None:
        """Read the newest alarms that fit, once somebody looks at them."""
        if self.isVisible():
            self.charger.refresh()
            self._asked += 1
            self._actions.run((self, self._asked), self._load(self._asked))

    # -- building --------------------------------------------------------------------------

    def _build_kinds(self, theme: Theme) -> FilterBox:
        box = FilterBox(theme, self.tr("Kind"))
        box.addItem(self.tr("All kinds"), None)
        for rule, word in KINDS.items():
            box.addItem(word(), rule.value)
        return box

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        for box in (self.period, self.charger, self.kind):
            row.addWidget(box)
        row.addStretch(1)
        row.addWidget(self.ticket)
        if not self._upkeep.may_act:
            self.ticket.hide()
        column.addLayout(row)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        for box in (self.period, self.charger, self.kind):
            box.currentIndexChanged.connect(lambda _index: self.reload())
        self.model.more_wanted.connect(self._on_more)
        self.model.modelReset.connect(self._show_ticket)
        self.table.selectionModel().currentRowChanged.connect(self._show_ticket)
        self.table.opened.connect(self._on_opened)
        self.ticket.clicked.connect(self._on_ticket)
        self._empty.pressed.connect(self._show_all)

    # -- reading ---------------------------------------------------------------------------

    def _wanted(self) -> PastFilter:
        kind = self.kind.currentData()
        return PastFilter(
            since=period_start(self.period.period, self._access.clock.now()),
            charger_id=self.charger.charger_id,
            rule=AlarmRule(kind) if kind else None,
        )

    async def _load(self, asked: int) -> None:
        wanted = self._wanted()
        found = await self._access.upkeep.alarms.page_of_past(wanted, limit=_PAGE)
        # Where the filter was changed meanwhile, this is the answer to an old question.
        if asked == self._asked:
            self.model.start_over(found, more=len(found) == _PAGE)
            self._choose_view(wanted)

    async def _load_more(self, asked: int) -> None:
        found = await self._access.upkeep.alarms.page_of_past(
            self._wanted(), before=self.model.last, limit=_PAGE
        )
        if asked == self._asked:
            self.model.append(found, more=len(found) == _PAGE)

    def _on_more(self) -> None:
        # How far it is read is part of the key: rows that come in ask for the next at once.
        key = (self, self._asked, self.model.count())
        self._actions.run(key, self._load_more(self._asked))

    # -- showing ---------------------------------------------------------------------------

    def _describe(self, alarm: Alarm) -> PastRow:
        now = self._access.clock.now()
        return past_row(alarm, self._actions.name_of, now, self._formats)

    def _choose_view(self, wanted: PastFilter) -> None:
        narrowed = wanted != PastFilter()
        self._stack.setCurrentWidget(self.table if self.model.count() else self._empty)
        if narrowed:
            hint = self.tr("No alarm that is over fits the filter.")
            self._empty.set_texts(self.tr("Nothing to show"), hint, self.tr("Show all"))
        else:
            self._empty.set_texts(self.tr("No alarm yet"))

    def _chosen(self) -> Alarm | None:
        row = self.table.currentIndex().row()
        return self.model.item_at(row) if 0 <= row < self.model.count() else None

    def _show_ticket(self) -> None:
        alarm = self._chosen()
        self.ticket.setEnabled(alarm is not None)
        known = alarm is not None and self._access.upkeep.tickets.of_alarm(alarm) is not None
        self.ticket.setText(ticket_word(has_ticket=known))

    def refresh(self) -> None:
        """Follow what has changed, though never below the hands of who reads on."""
        if not self.ticket.busy:
            self._show_ticket()
        reading = self._actions.runner.is_busy((self, self._asked))
        untouched = self._chosen() is None and not self.table.verticalScrollBar().value()
        if untouched and not reading:
            self.reload()

    # -- what people do --------------------------------------------------------------------

    def _on_ticket(self) -> None:
        alarm = self._chosen()
        if alarm is not None:
            self._upkeep.ticket_of(alarm, self.ticket)

    def _on_opened(self, index: QModelIndex) -> None:
        alarm = self.model.item_at(index.row())
        connector = connector_of(alarm.thing, alarm.charger_id)
        if connector is not None:
            self.charger_requested.emit(connector)

    def _show_all(self) -> None:
        self.charger.setCurrentIndex(0)
        self.kind.setCurrentIndex(0)
        self.period.choose(Period.ALL)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
