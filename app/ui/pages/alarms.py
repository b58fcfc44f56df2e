"""The Alarms and maintenance page: what is wrong now, who has seen it, what was, what is to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.alarm_rules import connector_of
from app.core.alarms import Alarm, AlarmState
from app.core.ids import ConnectorId
from app.ui.access import DepotAccess
from app.ui.alarm_bell import AlarmBell
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.pages.past_alarms import PastAlarms
from app.ui.presenters.upkeep import alarm_row, ticket_row
from app.ui.theme import Theme
from app.ui.upkeep_actions import UpkeepActions
from app.ui.widgets.action_row import ActionRows
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.row_view import RowView
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats

MOST_ROWS = 60
"""Rows of a list until somebody asks for as many more: all at once nobody reads."""

ACTIVE, ACKNOWLEDGED, PAST, TICKETS = range(4)

_PAGES = frozenset({"sessions", "new", "billing", "settings"})
"""What the button of an alarm leads to, where it is a page."""


class AlarmsPage(QWidget):
    """Four lists behind tabs, the button for each row beside it; follows what changes."""

    charger_requested = Signal(object)
    """The `ConnectorId` of which somebody wants to see the charger."""
    page_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        upkeep: UpkeepActions,
        bell: AlarmBell,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access, self._formats = theme, access, formats
        self._actions, self._upkeep, self._bell = actions, upkeep, bell
        self.lists = self._build_lists()
        self.past = PastAlarms(theme, access, actions, upkeep, formats)
        self.tabs = QTabWidget()
        self.all_seen = BusyButton(theme, self.tr("All seen"), "", "check")
        self.new_ticket = BusyButton(theme, self.tr("New ticket…"), "", "plus")
        self.hand_over = BusyButton(theme, self.tr("Shift hand-over…"), "", "log")
        self.limits = BusyButton(theme, self.tr("Limits…"), "", "sliders")
        self.sound = QPushButton()
        self._build_layout()
        self._connect(bridge)
        self._show_sound(bell.muted)

    def refresh(self) -> None:
        """Show what there is now; nothing while the page is hidden."""
        if not self.isVisible():
            return
        alarms = self._access.upkeep.alarms
        present = alarms.open()
        active = [each for each in present if each.state is AlarmState.ACTIVE]
        seen = [each for each in present if each.state is AlarmState.ACKNOWLEDGED]
        tickets = self._access.upkeep.tickets.all()
        self._set_count(ACTIVE, self.tr("Active"), len(active))
        self._set_count(ACKNOWLEDGED, self.tr("Acknowledged"), len(seen))
        self._set_count(TICKETS, self.tr("Tickets"), sum(ticket.open for ticket in tickets))
        self.all_seen.setEnabled(bool(active))
        place = self.tabs.currentIndex()
        if place == PAST:
            self.past.refresh()
        else:
            self._fill(place, active, seen)

    # -- building --------------------------------------------------------------------------

    def _build_lists(self) -> dict[int, "_List"]:
        return {
            ACTIVE: _List(
                self._theme,
                "check",
                self.tr("Nothing needs your attention"),
                self.tr("When something is wrong, it stands here with what to do about it."),
            ),
            ACKNOWLEDGED: _List(
                self._theme,
                "check",
                self.tr("Nothing is open"),
                self.tr("What somebody has seen stands here until its cause is gone."),
            ),
            TICKETS: _List(
                self._theme,
                "wrench",
                self.tr("No ticket"),
                self.tr("Work that somebody must do at a charger, with notes until it is done."),
            ),
        }

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(12)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for button in (self.all_seen, self.new_ticket, self.hand_over, self.limits):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.sound)
        column.addLayout(tools)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.lists[ACTIVE], self.tr("Active"))
        self.tabs.addTab(self.lists[ACKNOWLEDGED], self.tr("Acknowledged"))
        self.tabs.addTab(self.past, self.tr("Past"))
        self.tabs.addTab(self.lists[TICKETS], self.tr("Tickets"))
        column.addWidget(self.tabs, 1)
        self.sound.setCheckable(True)
        for button in (self.all_seen, self.new_ticket):
            button.setVisible(self._upkeep.may_act)
        self.limits.setVisible(self._upkeep.may_manage)

    def _connect(self, bridge: DepotBridge) -> None:
        for changed in (bridge.alarms_changed, bridge.tickets_changed):
            changed.connect(self.refresh)
        self.tabs.currentChanged.connect(self.refresh)
        self.all_seen.clicked.connect(self._on_all_seen)
        self.new_ticket.clicked.connect(lambda: self._upkeep.new_ticket(self.new_ticket))
        self.hand_over.clicked.connect(lambda: self._upkeep.hand_over(self.hand_over))
        self.limits.clicked.connect(lambda: self._upkeep.ask_for_limits(self.limits))
        self.sound.clicked.connect(self._bell.set_muted)
        self._bell.muted_changed.connect(self._show_sound)
        self._theme.changed.connect(lambda: self._show_sound(self._bell.muted))
        self.past.charger_requested.connect(self.charger_requested)
        for place in (ACTIVE, ACKNOWLEDGED):
            self.lists[place].rows.acted.connect(self._on_alarm)
        self.lists[TICKETS].rows.acted.connect(self._on_ticket)
        for each in self.lists.values():
            each.more_wanted.connect(self.refresh)

    # -- showing ---------------------------------------------------------------------------

    def _set_count(self, place: int, word: str, count: int) -> None:
        text = self.tr("{word}  {count}").format(word=word, count=count) if count else word
        self.tabs.setTabText(place, text)

    def _fill(self, place: int, active: Sequence[Alarm], seen: Sequence[Alarm]) -> None:
        listed = self.lists[place]
        if place == TICKETS:
            now, name_of = self._access.clock.now(), self._actions.name_of
            tickets = self._access.upkeep.tickets.all()
            rows = [
                ticket_row(each, name_of, now, self._formats, may_act=self._upkeep.may_act)
                for each in tickets[: listed.most]
            ]
            listed.show_rows(rows, len(tickets))
            return
        alarms = active if place == ACTIVE else seen
        rows = [self._alarm_row(each) for each in alarms[: listed.most]]
        listed.show_rows(rows, len(alarms))

    def _alarm_row(self, alarm: Alarm) -> RowView:
        return alarm_row(
            alarm,
            self._actions.name_of,
            self._access.clock.now(),
            self._formats,
            has_ticket=self._access.upkeep.tickets.of_alarm(alarm) is not None,
            may_act=self._upkeep.may_act,
        )

    def _show_sound(self, muted: bool) -> None:
        self.sound.setChecked(muted)
        self.sound.setIcon(self._theme.icon("bell-off" if muted else "bell"))
        self.sound.setText(self.tr("Sound is off") if muted else self.tr("Sound is on"))
        self.sound.setToolTip(
            self.tr("Urgent alarms that nobody has seen are heard once a minute.")
        )

    # -- what people do --------------------------------------------------------------------

    def _on_all_seen(self) -> None:
        shown = self._access.upkeep.alarms.unseen()[: self.lists[ACTIVE].most]
        self._upkeep.acknowledge_all(shown, self.all_seen)

    def _on_alarm(self, key: str, action: str, button: BusyButton) -> None:
        service = self._access.upkeep.alarms
        alarm = next((each for each in service.open() if str(each.id) == key), None)
        if alarm is not None:
            self._act(alarm, action, button)

    def _act(self, alarm: Alarm, action: str, button: BusyButton) -> None:
        connector = connector_of(alarm.thing, alarm.charger_id)
        acts: dict[str, Callable[[], None]] = {
            "acknowledge": lambda: self._upkeep.acknowledge(alarm.id, button),
            "ticket": lambda: self._upkeep.ticket_of(alarm, button),
            "backup": lambda: self._upkeep.back_up(button),
        }
        if action in acts:
            acts[action]()
        elif action in _PAGES:
            self.page_requested.emit(action)
        elif connector is not None:
            self._act_on(connector, action, button)

    def _act_on(self, connector: ConnectorId, action: str, button: BusyButton) -> None:
        if action == "charger":
            self.charger_requested.emit(connector)
        elif action == "stop":
            self._actions.stop(connector, button)
        else:
            self._actions.perform(action, connector)

    def _on_ticket(self, key: str, action: str, button: BusyButton) -> None:
        self._upkeep.act_on_ticket(int(key), action, button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.tabs.setFocus(event.reason())


class _List(QWidget):
    """Rows that scroll, or what is said where there is none; further ones come when asked for."""

    more_wanted = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, hint: str) -> None:
        super().__init__()
        self.most = MOST_ROWS
        self.rows = ActionRows(theme)
        self.more = QPushButton()
        self.more.clicked.connect(self._on_more)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(EmptyState(theme, icon, title, hint))
        self._stack.addWidget(self._build_scroll(theme))

    def show_rows(self, views: Sequence[RowView], total: int) -> None:
        """Show these rows of `total`, at most as many as `most` says."""
        self.rows.show_rows(views)
        left = total - len(views)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show more ({count})").format(count=left))
        self._stack.setCurrentIndex(1 if views else 0)

    def _on_more(self) -> None:
        self.most += MOST_ROWS
        self.more_wanted.emit()

    def _build_scroll(self, theme: Theme) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 12, 0, 12)
        card = SectionCard(theme)
        card.body.addWidget(self.rows)
        card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(card)
        column.addStretch(1)
        return scrolling(content, see_through=True)
