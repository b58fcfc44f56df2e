"""The Charger page: one charger with its connectors, readings, commands, settings and messages."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Role
from app.core.sessions import ChargingSession
from app.core.snapshots import ChargerSnapshot
from app.services.ports.charger import ResetKind
from app.ui.access import DepotAccess
from app.ui.area_actions import AreaActions
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions, Told
from app.ui.pages.charger_head import ChargerHead
from app.ui.pages.charger_side import ChargerSide
from app.ui.pages.charger_tabs import ChargerTabs
from app.ui.presenters.charger import head_view
from app.ui.presenters.tiles import charger_tile_view, choices, tile_view
from app.ui.sheets.link import ask_for_link
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.tile_view import TileView
from app.ui.words.formats import Formats


class ChargerPage(QWidget):
    """Shows the charger that `show_charger` names; `title_changed` tells what to call the page.

    Nothing is updated while the page is hidden; showing it brings it up to date.
    """

    title_changed = Signal(str)
    gone = Signal()
    """The charger shown was taken out of the depot."""

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
        self._areas = AreaActions(theme, access, actions)
        self._charger_id: ChargerId | None = None
        self._name = ""
        self.head = ChargerHead(theme)
        self.side = ChargerSide(theme)
        self.tabs = ChargerTabs(theme, access, bridge, actions, formats)
        self._build_layout()
        self._connect(bridge)
        self.head.set_editable(access.operator.may(Role.MANAGER))
        self.side.link.setVisible(access.operator.may(Role.ADMIN))

    def show_charger(self, charger_id: ChargerId, connector: int | None = None) -> None:
        """Show a charger, and choose one of its connectors."""
        self._charger_id = charger_id
        self.tabs.show_charger(charger_id)
        self._refresh()
        if connector is not None:
            self.side.choose(ConnectorId(charger_id, connector))

    def show_session(self, session: ChargingSession) -> None:
        """Show the readings of a session of the charger that is shown."""
        self.side.choose(session.connector)
        self.tabs.show_session(session)

    @property
    def charger_id(self) -> ChargerId | None:
        """The charger shown."""
        return self._charger_id

    def shown_part(self) -> ChargerId | None:
        """Return the charger shown; see `Divided`."""
        return self._charger_id

    # -- showing ---------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Bring everything that is decided by the depot's state up to date."""
        if self._charger_id is None:
            return
        charger = self._access.state.charger(self._charger_id, self._access.clock.now())
        if charger is None:
            return
        self._show_head(charger)
        self._show_connectors(charger)

    def _show_head(self, charger: ChargerSnapshot) -> None:
        view = head_view(charger, self._access.clock.now())
        self.head.show_head(view)
        self.side.show_facts(view.facts)
        self.tabs.set_closed(view.closed_reason)
        if view.name != self._name:
            self._name = view.name
            self.title_changed.emit(view.name)

    def _show_connectors(self, charger: ChargerSnapshot) -> None:
        tiles = {each: self._tile(each, charger) for each in charger.connectors}
        if not tiles:
            # It has not told of a connector yet; what concerns it as a whole can be done already.
            whole = ConnectorId(charger.charger.id, 0)
            tiles = {whole: charger_tile_view(charger, self._access.clock.now(), self._formats)}
        self.side.show_connectors(tiles)
        self._show_choices(charger)

    def _tile(self, connector: ConnectorId, charger: ChargerSnapshot) -> TileView:
        now = self._access.clock.now()
        snapshot = self._access.state.connector(connector)
        if snapshot is None:
            return charger_tile_view(charger, now, self._formats)
        busy = self._actions.runner.is_busy
        working = busy(connector) or busy(connector.charger_id)
        return tile_view(snapshot, charger, now, self._formats, working=working)

    def _show_choices(self, charger: ChargerSnapshot) -> None:
        chosen = self.side.connector
        snapshot = self._access.state.connector(chosen) if chosen else None
        if snapshot is not None:
            self.side.show_choices(choices(snapshot, charger))

    # -- hearing ---------------------------------------------------------------------------

    def _connect(self, bridge: DepotBridge) -> None:
        bridge.chargers_changed.connect(self._on_chargers)
        bridge.connectors_changed.connect(self._on_connectors)
        bridge.readings_changed.connect(self._on_connectors)
        bridge.aged.connect(self._on_aged)
        self.side.connector_chosen.connect(self.tabs.show_connector)
        self.side.action_wanted.connect(self._on_action)
        self.side.menu_wanted.connect(self._on_menu)
        self.tabs.session_opened.connect(self.show_session)
        self.head.reset_wanted.connect(self._on_reset)
        self.head.service_wanted.connect(self._on_service)
        self.head.name.renamed.connect(self._on_renamed)
        self.head.area_wanted.connect(self._on_area)
        self.side.link_wanted.connect(self._on_link)
        self.tabs.link_wanted.connect(self._on_link)
        self.tabs.retired.connect(self.gone)

    def _on_chargers(self, changed: frozenset[ChargerId]) -> None:
        if self.isVisible() and self._charger_id in changed:
            self._refresh()

    def _on_connectors(self, changed: frozenset[ConnectorId]) -> None:
        if not self.isVisible():
            return
        if any(each.charger_id == self._charger_id for each in changed):
            self._refresh()
        if self.side.connector in changed:
            self.tabs.live.take_reading()

    def _on_aged(self) -> None:
        if self.isVisible():
            self._refresh()

    # -- what people do --------------------------------------------------------------------

    def _on_action(self, action_id: str, connector: ConnectorId, button: BusyButton | None) -> None:
        self.side.choose(connector)
        acts = {
            "start": lambda: self._actions.start(connector, button),
            "stop": lambda: self._actions.stop(connector, button),
            "unlock": lambda: self._actions.unlock(connector, button),
            "in_service": lambda: self._actions.set_available(connector, True, button),
            "out_of_service": lambda: self._actions.set_available(connector, False, button),
        }
        acts.get(action_id, lambda: self._actions.perform(action_id, connector))()

    def _on_menu(self, connector: ConnectorId, at: QPoint) -> None:
        charger = self._access.state.charger(connector.charger_id, self._access.clock.now())
        snapshot = self._access.state.connector(connector)
        if charger is None or snapshot is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in choices(snapshot, charger):
            action = QAction(self._theme.icon(choice.icon), choice.text, menu)
            action.triggered.connect(
                lambda _checked, each=choice.action_id: self._on_action(each, connector, None)
            )
            menu.addAction(action)
        menu.popup(at)

    def _on_reset(self, kind: ResetKind) -> None:
        if self._charger_id is not None:
            button = self.head.soft if kind is ResetKind.SOFT else self.head.hard
            self._actions.restart(self._charger_id, kind, button)

    def _on_service(self) -> None:
        if self._charger_id is None:
            return
        charger = self._access.state.charger(self._charger_id, self._access.clock.now())
        if charger is not None:
            whole = ConnectorId(self._charger_id, 0)
            in_service = head_view(charger, self._access.clock.now()).in_service
            self._actions.set_available(whole, not in_service, self.head.service)

    def _on_renamed(self, name: str) -> None:
        if self._charger_id is not None:
            self._actions.run((self, "rename"), self._rename(self._charger_id, name))

    async def _rename(self, charger_id: ChargerId, name: str) -> Told:
        await self._access.chargers.rename(charger_id, name, by=self._access.operator)
        return Told(True, self.tr("Renamed to {0}.").format(name))

    def _on_area(self) -> None:
        if self._charger_id is not None:
            self._areas.ask([self._charger_id], self)

    def _on_link(self) -> None:
        if self._charger_id is not None:
            self._actions.run((self, "link"), self._change_link(self._charger_id))

    async def _change_link(self, charger_id: ChargerId) -> Told | None:
        charger = self._access.chargers.get(charger_id)
        wish = await ask_for_link(self._theme, self.window(), charger) if charger else None
        if wish is None:
            return None
        by = self._access.operator
        await self._access.chargers.set_link(charger_id, wish.link, by=by)
        if wish.password is not None:
            await self._access.chargers.set_key(charger_id, password=wish.password, by=by)
        return Told(True, self.tr("Saved. In force from the next connection on."))

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        # The side keeps the room of its scroll bar free at its right already.
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(row, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
