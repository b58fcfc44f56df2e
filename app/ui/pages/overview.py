"""The Overview page: every connector as a live tile, what needs somebody first."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.core.ids import ConnectorId
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions
from app.ui.depot_tiles import DepotTiles
from app.ui.models.connector_model import ConnectorFilter
from app.ui.presenters import choices
from app.ui.theme import Theme
from app.ui.widgets.chips import ChipView, FilterChips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.tile_list import TileList


class OverviewPage(QWidget):
    """Tiles with filter chips. A tile opens its charger; its button and its menu act at once."""

    charger_requested = Signal(object)
    """The `ConnectorId` of which somebody wants to see the charger."""
    new_chargers_requested = Signal()
    search_cleared = Signal()
    """Somebody wants to see everything again: the search field should be emptied."""

    def __init__(
        self, theme: Theme, access: DepotAccess, tiles: DepotTiles, actions: ChargerActions
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._tiles = tiles
        self._searching = False
        self._filter = ConnectorFilter(tiles.model, self)
        self.chips = FilterChips(theme, self._build_chips())
        self.list = TileList(theme)
        self._empty = EmptyState(theme, "charger", "")
        self._empty_press = self._show_all
        self._build_layout()
        self.list.setModel(self._filter)
        self._connect()
        self._on_changed()

    def set_search(self, text: str) -> None:
        """Show only tiles that contain every word of `text`."""
        self._searching = bool(text.strip())
        self._filter.set_search(text)
        self._choose_view()

    def _build_chips(self) -> tuple[ChipView, ...]:
        return (
            ChipView("attention", self.tr("Needs attention"), "attention", "triangle"),
            ChipView("charging", self.tr("Charging"), "charging", "circle"),
            ChipView("occupied", self.tr("Plugged in"), "waiting", "half"),
            ChipView("free", self.tr("Free"), "ok", "ring"),
            ChipView("out_of_service", self.tr("Out of service"), "offline", "dash"),
            ChipView("offline", self.tr("Offline"), "offline", "cross"),
        )

    def _build_layout(self) -> None:
        gap = self._theme.size.gap
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24 - gap, 0)
        column.setSpacing(16)
        column.addWidget(self.chips)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self.chips.changed.connect(self._on_picked)
        self._tiles.changed.connect(self._on_changed)
        self._empty.pressed.connect(self._on_empty_pressed)
        self.list.opened.connect(self._on_opened)
        self.list.primary_requested.connect(self._on_primary)
        self.list.menu_requested.connect(self._on_menu)

    def _on_picked(self, keys: frozenset[str]) -> None:
        self._filter.set_categories(keys)
        self._choose_view()

    def _on_changed(self) -> None:
        self.chips.set_counts(self._tiles.model.counts())
        self._choose_view()

    def _on_opened(self, index: QModelIndex) -> None:
        self.charger_requested.emit(self._key(index))

    def _on_primary(self, index: QModelIndex) -> None:
        view = self.list.view_at(index)
        if view is not None and view.action_id is not None:
            self._actions.perform(view.action_id, self._key(index))

    def _on_menu(self, index: QModelIndex, at: QPoint) -> None:
        self._build_menu(self._key(index)).popup(at)

    def _build_menu(self, key: ConnectorId) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = menu.addAction(self._theme.icon("charger"), self.tr("Show the charger"))
        opening.triggered.connect(lambda: self.charger_requested.emit(key))
        connector = self._access.state.connector(key)
        charger = self._access.state.charger(key.charger_id, self._access.clock.now())
        offered = choices(connector, charger) if connector and charger and key.number else ()
        if not self._access.operator.may(Role.ATTENDANT):
            return menu
        if offered:
            menu.addSeparator()
        for choice in offered:
            entry = menu.addAction(self._theme.icon(choice.icon), choice.text)
            entry.triggered.connect(
                lambda _checked=False, action=choice.action_id: self._actions.perform(action, key)
            )
        return menu

    def _key(self, index: QModelIndex) -> ConnectorId:
        key = self._filter.key_at(index)
        assert isinstance(key, ConnectorId)  # noqa: S101 - what DepotTiles puts there
        return key

    # -- when there is nothing to show -----------------------------------------------------

    def _choose_view(self) -> None:
        if self._filter.rowCount():
            self._stack.setCurrentWidget(self.list)
            return
        self._say_why_empty()
        self._stack.setCurrentWidget(self._empty)

    def _say_why_empty(self) -> None:
        if self._tiles.model.rowCount():
            self._empty_press = self._show_all
            title = self.tr("Nothing to show")
            hint = self.tr("No connector is in this state, or none matches the search.")
            self._empty.set_texts(title, hint, self.tr("Show all"))
        elif self._waiting():
            self._empty_press = self.new_chargers_requested.emit
            title = self.tr("New chargers wait to be adopted: {count}")
            hint = self.tr("What dials in becomes part of this depot when somebody adopts it.")
            title = title.format(count=self._waiting())
            self._empty.set_texts(title, hint, self.tr("Show new chargers"))
        else:
            self._empty_press = self._copy_address
            title = self.tr("No charger yet")
            hint = self.tr(
                "Type this address into a charger, as its OCPP 1.6 server:\n{address}\n"
                "It then appears here under New chargers."
            ).format(address=self._access.listening)
            self._empty.set_texts(title, hint, self.tr("Copy the address"))

    def _waiting(self) -> int:
        chargers = self._access.state.chargers(self._access.clock.now())
        return sum(not each.charger.adopted for each in chargers)

    def _on_empty_pressed(self) -> None:
        self._empty_press()

    def _show_all(self) -> None:
        self.chips.pick(frozenset())
        self.search_cleared.emit()

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._access.listening)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Not a focus proxy: Tab would then pass by everything else on the page.
        self.list.setFocus(event.reason())
