"""The side of the Charger page: its connectors as tiles, what to do with one, the connection."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.ids import ConnectorId
from app.ui.models.connector_model import KEY_ROLE, ConnectorModel
from app.ui.presenters.tiles import Choice
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.connector_tile import TileState
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.tile_layout import gap_of, tile_box
from app.ui.widgets.tile_list import TileList
from app.ui.widgets.tile_view import TileView

_WIDTH = {"desktop": 340, "kiosk": 396}
"""In pixels. Not in proportion to the letters: beside it a kiosk needs room for tables."""
# Start and stop are on the tile itself, what concerns the whole charger is in the head.
_ELSEWHERE = frozenset({"start", "stop", "restart", "restart_hard"})
_SCROLL_BAR = 12
_TILES_IN_SIGHT = 2
_TILES_FIRST = 1000
_GAPS = 24


class ChargerSide(QWidget):
    """Shows the connectors; one of them is chosen for the buttons, the chart and the forms.

    `action_wanted` carries the id of an action, the connector and the button pressed, if any.
    """

    connector_chosen = Signal(object)
    action_wanted = Signal(str, object, object)
    menu_wanted = Signal(object, QPoint)
    link_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.link = QPushButton()
        self._connector: ConnectorId | None = None
        self._buttons: dict[str, BusyButton] = {}
        self.model = ConnectorModel(self)
        self.tiles = _Connectors(theme)
        self.tiles.setModel(self.model)
        self.facts = KeyValueList(theme)
        self._actions = QVBoxLayout()
        self._build_layout()
        self._connect()

    @property
    def connector(self) -> ConnectorId | None:
        """The connector that is chosen."""
        return self._connector

    def button(self, action_id: str) -> BusyButton:
        """Return the button of an action.

        Raises:
            KeyError: That action is not offered now.
        """
        return self._buttons[action_id]

    def show_connectors(self, tiles: Mapping[ConnectorId, TileView]) -> None:
        """Show these connectors; the first is chosen where the one before is not among them."""
        self.model.update({key: view for key, view in tiles.items()})  # noqa: C416
        self._fit_tiles(len(tiles))
        self._fit_connection()
        if tiles and self._connector not in tiles:
            self.choose(next(iter(tiles)))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer what can be done with the chosen connector now."""
        offered = [choice for choice in choices if choice.action_id not in _ELSEWHERE]
        if [choice.action_id for choice in offered] == list(self._buttons):
            return
        # A button that is at work stays until it has shown how that ended.
        if any(button.busy for button in self._buttons.values()):
            return
        self._replace_buttons(offered)

    def show_facts(self, facts: Mapping[str, str]) -> None:
        """Show the connection."""
        self.facts.show_values(facts)

    def choose(self, connector: ConnectorId) -> None:
        """Choose a connector."""
        if connector != self._connector:
            self._connector = connector
            self.tiles.mark(connector)
            self.connector_chosen.emit(connector)

    def _replace_buttons(self, choices: Sequence[Choice]) -> None:
        while (item := self._actions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = {}
        for choice in choices:
            button = BusyButton(self._theme, choice.text, "", choice.icon)
            button.clicked.connect(lambda _checked, each=choice.action_id: self._on_button(each))
            self._buttons[choice.action_id] = button
            self._actions.addWidget(button)
        self._fit_connection()

    def _on_button(self, action_id: str) -> None:
        if self._connector is not None:
            self.action_wanted.emit(action_id, self._connector, self._buttons[action_id])

    def _on_primary(self, index: QModelIndex) -> None:
        view = self.tiles.view_at(index)
        if view is not None and view.action_id is not None:
            self.action_wanted.emit(view.action_id, index.data(KEY_ROLE), None)

    def _fit_tiles(self, count: int) -> None:
        # Never smaller than tiles with a button; further connectors are scrolled to.
        size = self._theme.size
        cell = tile_box(size, "medium").min_height + gap_of(size, "medium")
        # A fifth less still shows them with their buttons; then they scroll a little.
        self.tiles.setMinimumHeight(round(0.8 * cell * max(1, min(count, _TILES_IN_SIGHT))))
        # What can be done stands right below the last tile.
        largest = tile_box(size, "large").max_height + gap_of(size, "large")
        self.tiles.setMaximumHeight(largest * max(1, count))

    def _build_layout(self) -> None:
        size = self._theme.size
        self.setFixedWidth(_WIDTH[self._theme.density_name])
        self._actions.setSpacing(8)
        self._connection = SectionCard(self._theme, self.tr("Connection"))
        self._connection.body.addWidget(self.facts)
        self.link.setAccessibleName(self.tr("Settings of the connection"))
        self.link.setToolTip(self.link.accessibleName())
        self._connection.tools.addWidget(self.link)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, _SCROLL_BAR + gap_of(size, "medium"), 0)
        below.setSpacing(12)
        below.addLayout(self._actions)
        below.addWidget(self._connection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The tiles take all they can use; what is left after that stays empty at the bottom.
        column.addWidget(self.tiles, _TILES_FIRST)
        column.addLayout(below)
        column.addStretch(1)

    def _tint(self) -> None:
        self.link.setIcon(self._theme.icon("sliders"))

    def _connect(self) -> None:
        self._tint()
        self._theme.changed.connect(self._tint)
        self.link.clicked.connect(self.link_wanted)
        self.tiles.opened.connect(lambda index: self.choose(index.data(KEY_ROLE)))
        self.tiles.primary_requested.connect(self._on_primary)
        self.tiles.menu_requested.connect(
            lambda index, at: self.menu_wanted.emit(index.data(KEY_ROLE), at)
        )

    def _fit_connection(self) -> None:
        # On a low screen what can be done comes first; the Profile tab leads to the connection too.
        card = self._connection.sizeHint().height()
        needed = self.tiles.minimumHeight() + self._actions.sizeHint().height() + card + _GAPS
        self._connection.setVisible(self.height() >= needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_connection()


class _Connectors(TileList):
    """Tiles of which one is marked as chosen, where there are several."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._chosen: ConnectorId | None = None

    def mark(self, connector: ConnectorId) -> None:
        """Mark the tile of a connector."""
        self._chosen = connector
        self.viewport().update()

    def tile_state(self, index: QModelIndex | QPersistentModelIndex) -> TileState:
        """Return what pointer, keyboard and choice do to a tile."""
        state = super().tile_state(index)
        if self.model().rowCount() > 1 and index.data(KEY_ROLE) == self._chosen:
            state |= TileState.CHOSEN
        return state
