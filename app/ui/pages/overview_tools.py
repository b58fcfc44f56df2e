"""The tools of the overview: which view, and in which groups and order."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.ui.models.connector_order import ConnectorOrder, Grouping, SortBy
from app.ui.theme import Theme

translate = QCoreApplication.translate

OVERVIEW_SETTING = "overview"


class ViewKind(StrEnum):
    """How the connectors are shown."""

    TILES = "tiles"
    YARD = "yard"
    LIST = "list"


class Arrangement(msgspec.Struct, frozen=True):
    """What is remembered of the overview."""

    view: ViewKind = ViewKind.TILES
    order: ConnectorOrder = ConnectorOrder()


def remembered_arrangement(settings: Mapping[str, Any]) -> Arrangement:
    """Return how the overview was arranged; as usual where nobody can say any more."""
    try:
        return msgspec.convert(settings.get(OVERVIEW_SETTING, {}), Arrangement)
    except msgspec.ValidationError:
        return Arrangement()


class OverviewTools(QWidget):
    """Three buttons for the views, and a menu for groups and order; `changed` tells any change."""

    changed = Signal(Arrangement)

    def __init__(self, theme: Theme, arrangement: Arrangement) -> None:
        super().__init__()
        self._theme = theme
        self._arrangement = arrangement
        self.views = {kind: QPushButton() for kind in ViewKind}
        self.more = QToolButton()
        self._groups: dict[Grouping, QAction] = {}
        self._sorts: dict[SortBy, QAction] = {}
        self._build()
        self._tint()
        self._show()
        theme.changed.connect(self._tint)

    @property
    def arrangement(self) -> Arrangement:
        """What is chosen."""
        return self._arrangement

    def choose_view(self, kind: ViewKind) -> None:
        """Show the connectors in another way."""
        self._choose(msgspec.structs.replace(self._arrangement, view=kind))

    def choose_order(self, order: ConnectorOrder) -> None:
        """Arrange the connectors in another way."""
        self._choose(msgspec.structs.replace(self._arrangement, order=order))

    def _choose(self, arrangement: Arrangement) -> None:
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._show()
            self.changed.emit(arrangement)

    def _build(self) -> None:
        words = {
            ViewKind.TILES: self.tr("Tiles"),
            ViewKind.YARD: self.tr("Plan of the yard"),
            ViewKind.LIST: self.tr("List"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for kind, button in self.views.items():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("kind", "choice")
            button.setAccessibleName(words[kind])
            button.setToolTip(words[kind])
            button.setFixedWidth(self._theme.size.control + 8)
            button.clicked.connect(lambda _checked, each=kind: self.choose_view(each))
            row.addWidget(button)
        self.more.setAccessibleName(self.tr("Groups and order"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMinimumSize(self._theme.size.control, self._theme.size.control)
        self.more.setMenu(self._build_menu())
        row.addWidget(self.more)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addSection(self.tr("Groups"))
        groups = QActionGroup(menu)
        for grouping, word in _grouping_words().items():
            action = self._groups[grouping] = _choice(menu, groups, word)
            action.triggered.connect(lambda _checked, each=grouping: self._on_grouping(each))
        menu.addSection(self.tr("Order"))
        sorts = QActionGroup(menu)
        for sort_by, word in _sort_words().items():
            action = self._sorts[sort_by] = _choice(menu, sorts, word)
            action.triggered.connect(lambda _checked, each=sort_by: self._on_sort(each))
        return menu

    def _on_grouping(self, grouping: Grouping) -> None:
        self.choose_order(replace(self._arrangement.order, grouping=grouping))

    def _on_sort(self, sort_by: SortBy) -> None:
        # Of numbers one wants to see the largest first.
        numbers = (SortBy.POWER, SortBy.ENERGY, SortBy.DURATION, SortBy.SOC)
        order = self._arrangement.order
        self.choose_order(replace(order, sort_by=sort_by, descending=sort_by in numbers))

    def _show(self) -> None:
        self.views[self._arrangement.view].setChecked(True)
        self._groups[self._arrangement.order.grouping].setChecked(True)
        self._sorts[self._arrangement.order.sort_by].setChecked(True)

    def _tint(self) -> None:
        icons = {ViewKind.TILES: "overview", ViewKind.YARD: "map", ViewKind.LIST: "list"}
        for kind, button in self.views.items():
            button.setIcon(self._theme.icon(icons[kind]))
        self.more.setIcon(self._theme.icon("sliders"))


def _choice(menu: QMenu, group: QActionGroup, word: str) -> QAction:
    action = menu.addAction(word)
    action.setCheckable(True)
    group.addAction(action)
    return action


def _grouping_words() -> dict[Grouping, str]:
    return {
        Grouping.NONE: translate("OverviewTools", "No groups"),
        Grouping.CHARGER: translate("OverviewTools", "By charger"),
        Grouping.AREA: translate("OverviewTools", "By area"),
        Grouping.STATE: translate("OverviewTools", "By state"),
    }


def _sort_words() -> dict[SortBy, str]:
    return {
        SortBy.NAME: translate("OverviewTools", "By name"),
        SortBy.STATE: translate("OverviewTools", "By state"),
        SortBy.WHO: translate("OverviewTools", "By who charges"),
        SortBy.POWER: translate("OverviewTools", "Most power first"),
        SortBy.ENERGY: translate("OverviewTools", "Most energy first"),
        SortBy.DURATION: translate("OverviewTools", "Longest first"),
        SortBy.SOC: translate("OverviewTools", "Fullest first"),
        SortBy.AREA: translate("OverviewTools", "By area"),
    }
