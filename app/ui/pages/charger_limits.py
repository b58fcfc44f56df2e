"""The tab with a charger's power limits: those we sent, new ones, and what it keeps to."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from app.core.charging_profiles import ProfileSelection
from app.core.ids import ConnectorId
from app.core.roles import Role
from app.services.limits.sent_profiles import SentProfile
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.models.rows_model import RowsModel
from app.ui.models.table_model import MARK
from app.ui.pages.charger_schedule import ScheduleCard
from app.ui.presenters.limit import periods_text, purpose_text, sent_row
from app.ui.sheets.limit import LimitGround, LimitWish, ask_for_limit, first_limit
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats

_WIDTHS = (200, 200, 164, 148, 72)
_LEAST_ROWS = 2
_BAR = 24


class LimitsTab(QWidget):
    """Accepted means stored: whether the charger obeys shows on the Live tab."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._connector: ConnectorId | None = None
        self._closed = ""
        self._sent: Sequence[SentProfile] = ()
        titles = (
            self.tr("What is limited"),
            self.tr("Limit"),
            self.tr("Its times count"),
            self.tr("Validity"),
            self.tr("Level"),
            self.tr("Sent"),
        )
        self.model = RowsModel(theme, titles, self)
        self.table = DataTable(theme, self.tr("Power limits that this charger took"))
        self.new = BusyButton(theme, self.tr("New limit…"), "primary", "plus")
        self.edit = BusyButton(theme, self.tr("Change…"), "", "edit")
        self.clear = BusyButton(theme, self.tr("Clear…"), "", "trash")
        self.clear_all = BusyButton(theme, self.tr("Clear all…"))
        self.schedule = ScheduleCard(theme, access, actions, formats)
        self._build_layout()
        self._connect()
        self._enable()

    def show_connector(self, connector: ConnectorId) -> None:
        """Show the limits of this connector's charger, and what holds on it."""
        other = self._connector is None or connector.charger_id != self._connector.charger_id
        self._connector = connector
        self.schedule.show_connector(connector)
        if other:
            self._show_sent(())
            self.refresh()

    def set_closed(self, reason: str) -> None:
        """Say why nothing can be sent to the charger; empty: it can."""
        self._closed = reason
        self.schedule.set_closed(reason)
        self._enable()

    def refresh(self) -> None:
        """Bring the list up to date."""
        if self._connector is not None and self.isVisible():
            self._actions.run((self, "list"), self._list(self._connector))

    # -- showing ---------------------------------------------------------------------------

    async def _list(self, connector: ConnectorId) -> None:
        sent = await self._access.care.limits.sent(connector.charger_id)
        if self._connector and self._connector.charger_id == connector.charger_id:
            self._show_sent(sent)

    def _show_sent(self, sent: Sequence[SentProfile]) -> None:
        now = self._access.clock.now()
        self._sent = sent
        self.model.show_rows([sent_row(each, now, self._formats) for each in sent])
        self._none.setVisible(not sent)
        self.table.setVisible(bool(sent))
        self._column.setStretch(0, 2 if sent else 0)
        self._enable()

    def _chosen(self) -> SentProfile | None:
        row = self.table.currentIndex().row()
        return self._sent[row] if 0 <= row < len(self._sent) else None

    def _enable(self) -> None:
        may = self._access.operator.may(Role.MANAGER) and not self._closed
        chosen = may and self._chosen() is not None
        for button, enabled in (
            (self.new, may),
            (self.edit, chosen),
            (self.clear, chosen),
            (self.clear_all, may),
        ):
            button.setEnabled(enabled)
            button.setToolTip(self._closed)

    # -- making and changing ---------------------------------------------------------------

    def _on_new(self) -> None:
        if self._connector is not None:
            self._actions.run((self, "ask"), self._ask(self._connector, None))

    def _on_edit(self, _index: QModelIndex | None = None) -> None:
        chosen = self._chosen()
        if self._connector is not None and chosen is not None and self.edit.isEnabled():
            self._actions.run((self, "ask"), self._ask(self._connector, chosen))

    async def _ask(self, connector: ConnectorId, sent: SentProfile | None) -> None:
        ground = await self._ground(connector)
        charger_id = connector.charger_id
        shown = (
            first_limit(ground, self._access.care.limits.next_id(charger_id), connector.number)
            if sent is None
            else LimitWish(sent.connector_number, sent.profile)
        )
        wish = await ask_for_limit(self._theme, self.window(), ground, shown, new=sent is None)
        if wish is not None:
            button = self.new if sent is None else self.edit
            self._actions.run(button, self._send(connector, wish))

    async def _ground(self, connector: ConnectorId) -> LimitGround:
        charger_id = connector.charger_id
        abilities = await self._access.care.limits.capabilities(charger_id)
        charger = self._access.state.charger(charger_id, self._access.clock.now())
        vendor = self._access.care.vendors.of(charger_id)
        sessions = self._access.state.open_sessions(charger_id)
        return LimitGround(
            charger=self._actions.name_of(ConnectorId(charger_id, 0)),
            connectors=[each.number for each in charger.connectors] if charger else [],
            sessions={session.connector.number: session.id for session in sessions},
            abilities=abilities,
            vendor=vendor.name if vendor and vendor.rate_units else "",
            now=self._access.clock.now(),
        )

    async def _send(self, connector: ConnectorId, wish: LimitWish) -> Told:
        place = ConnectorId(connector.charger_id, wish.connector_number)
        by = self._access.operator
        result = await self._access.care.limits.set_profile(place, wish.profile, by=by)
        await self._list(connector)
        self.schedule.ask_again()
        text = self.tr("{charger} keeps the limit: {limit}.")
        name = self._actions.name_of(ConnectorId(connector.charger_id, 0))
        promise = text.format(charger=name, limit=periods_text(wish.profile, self._formats))
        return self._actions.tell_result(name, result, promise)

    # -- clearing --------------------------------------------------------------------------

    def _on_clear(self) -> None:
        chosen = self._chosen()
        if self._connector is not None and chosen is not None:
            what = purpose_text(chosen.profile.purpose)
            title = self.tr("Clear the limit “{what}: {limit}”?").format(
                what=what, limit=periods_text(chosen.profile, self._formats)
            )
            selection = ProfileSelection(profile_id=chosen.profile.id)
            work = self._confirm_clear(self._connector, selection, title, self.clear)
            self._actions.run((self, "ask"), work)

    def _on_clear_all(self) -> None:
        if self._connector is not None:
            name = self._actions.name_of(ConnectorId(self._connector.charger_id, 0))
            title = self.tr("Clear all power limits of {charger}?").format(charger=name)
            work = self._confirm_clear(self._connector, ProfileSelection(), title, self.clear_all)
            self._actions.run((self, "ask"), work)

    async def _confirm_clear(
        self, connector: ConnectorId, selection: ProfileSelection, title: str, button: BusyButton
    ) -> None:
        confirmed = await confirm(
            self._theme,
            self.window(),
            title=title,
            consequence=self.tr("Vehicles may draw more power from then on."),
            confirm_text=self.tr("Clear"),
            hold=self._theme.density_name == "kiosk",
        )
        if confirmed:
            self._actions.run(button, self._clear(connector, selection))

    async def _clear(self, connector: ConnectorId, selection: ProfileSelection) -> Told:
        by, charger_id = self._access.operator, connector.charger_id
        result = await self._access.care.limits.clear_profiles(charger_id, selection, by=by)
        await self._list(connector)
        self.schedule.ask_again()
        name = self._actions.name_of(ConnectorId(charger_id, 0))
        if result.detail == "Unknown":
            return Told(True, self.tr("{charger} has no such limit.").format(charger=name))
        promise = self.tr("{charger} cleared it.").format(charger=name)
        return self._actions.tell_result(name, result, promise)

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        content = QWidget()
        content.setProperty("page", True)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._build_list())
        self._column.addWidget(self.schedule, 3)
        # A small screen has no room for the list and the plot: it scrolls.
        scroll = scrolling(content)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.addWidget(scroll)

    def _build_list(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("Limits that we sent"))
        buttons = FlowLayout(8)
        for button in (self.new, self.edit, self.clear, self.clear_all):
            buttons.addWidget(button)
        words = self.tr(
            "We sent it none. Limits that somebody else set show in what it keeps to, below."
        )
        self._none = TextLabel(self._theme, words, muted=True, wrap=True)
        self._build_table()
        card.body.addLayout(buttons)
        card.body.addWidget(self._none)
        card.body.addWidget(self.table, 1)
        return card

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        self.table.hide()
        self.table.setMinimumHeight((_LEAST_ROWS + 1) * self._theme.size.row + _BAR)
        self.table.setIconSize(QSize(MARK, MARK))
        self.table.set_columns(dict(enumerate(_WIDTHS)))

    def _connect(self) -> None:
        self.new.clicked.connect(self._on_new)
        self.edit.clicked.connect(self._on_edit)
        self.clear.clicked.connect(self._on_clear)
        self.clear_all.clicked.connect(self._on_clear_all)
        self.table.opened.connect(self._on_edit)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
