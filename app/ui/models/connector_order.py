"""In which order connectors stand, and in which groups. No Qt but the words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.ui.natural_order import natural_order
from app.ui.widgets.tile_view import TileView

translate = QCoreApplication.translate


class Grouping(StrEnum):
    """What puts connectors into one group."""

    NONE = "none"
    CHARGER = "charger"
    AREA = "area"
    STATE = "state"


class SortBy(StrEnum):
    """What connectors are sorted by; by name is the order of their chargers."""

    NAME = "name"
    STATE = "state"
    WHO = "who"
    POWER = "power"
    ENERGY = "energy"
    DURATION = "duration"
    SOC = "soc"
    AREA = "area"


CATEGORY_WORDS: Mapping[str, Callable[[], str]] = {
    "attention": lambda: translate("Overview", "Needs attention"),
    "charging": lambda: translate("Overview", "Charging"),
    "occupied": lambda: translate("Overview", "Plugged in"),
    "free": lambda: translate("Overview", "Free"),
    "out_of_service": lambda: translate("Overview", "Out of service"),
    "offline": lambda: translate("Overview", "Offline"),
    "": lambda: translate("Overview", "No state yet"),
}
"""What the chips and the groups by state say, in the order in which they stand."""

_CATEGORIES = tuple(CATEGORY_WORDS)

_KEYS: Mapping[SortBy, Callable[[TileView], Any]] = {
    SortBy.NAME: lambda view: natural_order(view.title),
    SortBy.STATE: lambda view: _CATEGORIES.index(view.category),
    SortBy.WHO: lambda view: natural_order(view.subtitle),
    SortBy.POWER: lambda view: view.power_kw,
    SortBy.ENERGY: lambda view: view.energy_kwh,
    SortBy.DURATION: lambda view: view.minutes,
    SortBy.SOC: lambda view: -1.0 if view.soc_fraction is None else view.soc_fraction,
    SortBy.AREA: lambda view: natural_order(view.area),
}
_NUMBERS = frozenset({SortBy.POWER, SortBy.ENERGY, SortBy.DURATION, SortBy.SOC})


@dataclass(frozen=True, slots=True)
class ConnectorOrder:
    """How the overview is arranged. What needs somebody is first in its group, in any order."""

    grouping: Grouping = Grouping.NONE
    sort_by: SortBy = SortBy.NAME
    descending: bool = False

    def group_of(self, view: TileView) -> str:
        """Return the heading of the group that a connector belongs to; empty without groups."""
        if self.grouping is Grouping.STATE:
            return CATEGORY_WORDS[view.category]()
        if self.grouping is Grouping.AREA:
            return view.area or translate("Overview", "No area")
        return view.charger if self.grouping is Grouping.CHARGER else ""

    @property
    def sorted(self) -> bool:
        """Whether the order is another than that of the chargers."""
        return self.sort_by is not SortBy.NAME or self.descending

    @property
    def by_number(self) -> bool:
        """Whether a reading may change the order."""
        return self.sort_by in _NUMBERS

    def rank(self, view: TileView) -> Any:
        """Return what places a connector before all else: its group, then whether it is urgent."""
        return self._group_key(view), not view.attention

    def value(self, view: TileView) -> Any:
        """Return what a connector is sorted by in its group; None for the order of chargers."""
        return _KEYS[self.sort_by](view) if self.sorted else None

    def _group_key(self, view: TileView) -> Any:
        if self.grouping is Grouping.STATE:
            return _CATEGORIES.index(view.category)
        if self.grouping is Grouping.AREA:
            # Those that stand nowhere in particular come last.
            return not view.area, natural_order(view.area)
        return natural_order(view.charger) if self.grouping is Grouping.CHARGER else 0
