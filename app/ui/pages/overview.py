"""The Overview page: every connector as a live tile, what needs somebody first."""

from dataclasses import replace

import msgspec
from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.core.ids import ConnectorId
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.area_actions import AreaActions
from app.ui.charger_actions import ChargerActions
from app.ui.copying import copy_text
from app.ui.depot_tiles import DepotTiles
from app.ui.models.connector_filter import ConnectorFilter
from app.ui.models.connector_model import TILE_ROLE
from app.ui.models.connector_order import CATEGORY_WORDS, Grouping, SortBy
from app.ui.pages.overview_tools import (
    OVERVIEW_SETTING,
    Arrangement,
    OverviewTools,
    ViewKind,
)
from app.ui.pages.yard_tools import YardTools
from app.ui.presenters.tiles import choices
from app.ui.theme import Theme
from app.ui.widgets.chips import ChipView, FilterChips
from app.ui.widgets.connector_list import ConnectorList
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.tile_list import TileList
from app.ui.widgets.tile_view import Shape, TileView
from app.ui.widgets.yard_view import YardView
from app.ui.yard_editing import YardEditing


class OverviewPage(QWidget):
    """The connectors as tiles, on the plan, or as a list: three views of the same rows.

    A tile opens its charger; its button and its menu act at once. How they are arranged is kept.
    """

    charger_requested = Signal(object)
    """The `ConnectorId` of which somebody wants to see the charger."""
    new_chargers_requested = Signal()
    search_cleared = Signal()
    """Somebody wants to see everything again: the search field should be emptied."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        tiles: DepotTiles,
        actions: ChargerActions,
        arrangement: Arrangement,
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._tiles = tiles
        self._areas = AreaActions(theme, access, actions)
        self._saved = arrangement
        self._filter = ConnectorFilter(tiles.model, self)
        self.chips = FilterChips(theme, self._build_chips())
        self.list = TileList(theme)
        self.tools = OverviewTools(theme, arrangement)
        self.table = ConnectorList(theme, self._filter)
        self.yard = YardView(theme, self._filter)
        self.yard_tools = YardTools(theme, may_edit=access.operator.may(Role.MANAGER))
        self._editing = YardEditing(self.yard, self.yard_tools, access, actions)
        self._empty = EmptyState(theme, "charger", "")
        self._empty_press = self._show_all
        self._build_layout()
        self.list.setModel(self._filter)
        # Nobody hits a tile that jumps away from under the finger.
        self._filter.hold_while(self.list.touched)
        self._connect()
        self._arrange(arrangement)
        self._on_changed()

    def set_search(self, text: str) -> None:
        """Show only tiles that contain every word of `text`."""
        self._filter.set_search(text)
        self._choose_view()

    def _build_chips(self) -> tuple[ChipView, ...]:
        looks: dict[str, tuple[str, Shape]] = {
            "attention": ("attention", "triangle"),
            "charging": ("charging", "circle"),
            "occupied": ("waiting", "half"),
            "free": ("ok", "ring"),
            "out_of_service": ("offline", "dash"),
            "offline": ("offline", "cross"),
        }
        return tuple(
            ChipView(key, CATEGORY_WORDS[key](), role, shape)
            for key, (role, shape) in looks.items()
        )

    def _build_layout(self) -> None:
        gap = self._theme.size.gap
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24 - gap, 0)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, gap, 0)
        head.setSpacing(16)
        head.addWidget(self.chips, 1)
        head.addWidget(self.tools)
        column.addLayout(head)
        column.addWidget(self.yard_tools)
        self.yard_tools.setContentsMargins(0, 0, gap, 0)
        self._stack = QStackedLayout()
        # In place first: a stack without a parent shows what it is given as a window.
        column.addLayout(self._stack, 1)
        for each in (self.list, self.yard, self.table, self._empty):
            self._stack.addWidget(each)

    def _connect(self) -> None:
        self.chips.changed.connect(self._on_picked)
        self._tiles.changed.connect(self._on_changed)
        self._empty.pressed.connect(self._on_empty_pressed)
        for view in (self.list, self.yard, self.table):
            view.opened.connect(self._on_opened)
            view.primary_requested.connect(self._on_primary)
            view.menu_requested.connect(self._on_menu)
        self.table.order_wanted.connect(self._on_order_wanted)
        self.tools.changed.connect(self._on_arranged)

    def _on_picked(self, keys: frozenset[str]) -> None:
        self._filter.set_categories(keys)
        self._choose_view()

    def _on_changed(self) -> None:
        self.chips.set_counts(self._tiles.model.counts())
        self._choose_view()

    def _arrange(self, arrangement: Arrangement) -> None:
        order = arrangement.order
        self._filter.set_order(order)
        grouped = order.grouping is not Grouping.NONE
        self.list.set_grouping(order.group_of if grouped else None)
        self.table.show_order(order)
        yard = arrangement.view is ViewKind.YARD
        if yard:
            self._editing.refresh()
        else:
            self.yard_tools.edit.setChecked(False)
        self._choose_view()

    def _on_arranged(self, arrangement: Arrangement) -> None:
        self._arrange(arrangement)
        self._actions.run(("save", OVERVIEW_SETTING), self._save())

    async def _save(self) -> None:
        # Again while it was changed meanwhile: the last choice counts.
        while self._saved != self.tools.arrangement:
            self._saved = self.tools.arrangement
            kept = msgspec.to_builtins(self._saved)
            await self._access.books.settings.save(OVERVIEW_SETTING, kept)

    def _on_order_wanted(self, sort_by: SortBy, descending: bool) -> None:
        order = self.tools.arrangement.order
        self.tools.choose_order(replace(order, sort_by=sort_by, descending=descending))

    def _on_opened(self, index: QModelIndex) -> None:
        self.charger_requested.emit(self._key(index))

    def _on_primary(self, index: QModelIndex) -> None:
        view = index.data(TILE_ROLE)
        if isinstance(view, TileView) and view.action_id is not None:
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
        if connector is not None:
            asking = menu.addAction(self._theme.icon("help"), self.tr("What now?"))
            asking.triggered.connect(lambda: self._actions.perform("what_now", key))
        offered = choices(connector, charger) if connector and charger and key.number else ()
        if not self._access.operator.may(Role.ATTENDANT):
            return menu
        if self._access.operator.may(Role.MANAGER):
            placing = menu.addAction(self._theme.icon("map"), self.tr("Area…"))
            placing.triggered.connect(lambda: self._areas.ask([key.charger_id], self))
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
        views: dict[ViewKind, QWidget] = {
            ViewKind.TILES: self.list,
            ViewKind.YARD: self.yard,
            ViewKind.LIST: self.table,
        }
        shown = self.tools.arrangement.view
        # Without a connector there is nothing to place: then its first charger is asked for alone.
        placing = shown is ViewKind.YARD and self._tiles.model.rowCount() > 0
        self.yard_tools.setVisible(placing)
        if self._filter.rowCount():
            self._stack.setCurrentWidget(views[shown])
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
        copy_text(self._empty.button, self._access.listening)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Not a focus proxy: Tab would then pass by everything else on the page.
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(event.reason())
