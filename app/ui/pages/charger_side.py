"""The side of the Charger page: its connectors as tiles, what to do with one, the connection."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.core.ids import ConnectorId
from app.ui.models.connector_model import KEY_ROLE, ConnectorModel
from app.ui.presenters import Choice
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.tile_list import TileList
from app.ui.widgets.tile_view import TileView

_WIDTH = 324
_MOST_TILES_SHOWN = 2


class ChargerSide(QWidget):
    """Shows the connectors; one of them is chosen for the buttons, the chart and the forms.

    `action_wanted` carries the id of an action, the connector and the button pressed, if any.
    """

    connector_chosen = Signal(object)
    action_wanted = Signal(str, object, object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._connector: ConnectorId | None = None
        self._buttons: dict[str, BusyButton] = {}
        self.model = ConnectorModel(self)
        self.tiles = TileList(theme)
        self.tiles.setModel(self.model)
        self.chooser = QComboBox()
        self.facts = KeyValueList(theme)
        self._grid = QGridLayout()
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
        if list(tiles) != [self.chooser.itemData(row) for row in range(self.chooser.count())]:
            self._fill_chooser(tiles)
        self.tiles.setVisible(bool(tiles))
        self._fit_tiles(len(tiles))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer what can be done with the chosen connector now."""
        offered = [choice for choice in choices if not choice.action_id.startswith("restart")]
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
            self.chooser.setCurrentIndex(self.chooser.findData(connector))
            self.connector_chosen.emit(connector)

    def _fill_chooser(self, tiles: Mapping[ConnectorId, TileView]) -> None:
        self.chooser.blockSignals(True)
        self.chooser.clear()
        for connector in tiles:
            self.chooser.addItem(self.tr("Connector {0}").format(connector.number), connector)
        self.chooser.blockSignals(False)
        self.chooser.setVisible(len(tiles) > 1)
        if self._connector in tiles:
            self.chooser.setCurrentIndex(self.chooser.findData(self._connector))
        elif tiles:
            self.choose(next(iter(tiles)))

    def _replace_buttons(self, choices: Sequence[Choice]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = {}
        for place, choice in enumerate(choices):
            primary = "primary" if choice.action_id == "start" else ""
            button = BusyButton(self._theme, choice.text, primary, choice.icon)
            button.clicked.connect(lambda _checked, each=choice.action_id: self._on_button(each))
            self._buttons[choice.action_id] = button
            self._grid.addWidget(button, place, 0)

    def _on_button(self, action_id: str) -> None:
        if self._connector is not None:
            self.action_wanted.emit(action_id, self._connector, self._buttons[action_id])

    def _on_primary(self, index: QModelIndex) -> None:
        view = self.tiles.view_at(index)
        if view is not None and view.action_id is not None:
            self.action_wanted.emit(view.action_id, index.data(KEY_ROLE), None)

    def _fit_tiles(self, count: int) -> None:
        # Tall enough for large tiles of up to two connectors; more of them scroll.
        shown = max(1, min(count, _MOST_TILES_SHOWN))
        height = round(212 * self._theme.size.body / 14) if count < 2 else 0
        self.tiles.setMinimumHeight(max(height, shown * self._theme.size.row * 3))

    def _build_layout(self) -> None:
        self.setFixedWidth(round(_WIDTH * self._theme.size.body / 14))
        self.chooser.setAccessibleName(self.tr("Connector"))
        self._grid.setSpacing(8)
        actions = QVBoxLayout()
        actions.setSpacing(8)
        actions.addWidget(self.chooser)
        actions.addLayout(self._grid)
        connection = SectionCard(self._theme, self.tr("Connection"))
        connection.body.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.tiles, 1)
        column.addLayout(actions)
        column.addWidget(connection)

    def _connect(self) -> None:
        self.tiles.opened.connect(lambda index: self.choose(index.data(KEY_ROLE)))
        self.tiles.primary_requested.connect(self._on_primary)
        self.tiles.menu_requested.connect(
            lambda index, at: self.menu_wanted.emit(index.data(KEY_ROLE), at)
        )
        self.chooser.activated.connect(lambda row: self.choose(self.chooser.itemData(row)))
