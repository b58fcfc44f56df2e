"""Where and when somebody may charge."""

from dataclasses import dataclass
from datetime import datetime

from app.core.civil_time import Window
from app.core.ids import ChargerId


@dataclass(frozen=True, slots=True)
class Place:
    """A charger and the station it stands at; None and empty where it does not matter."""

    charger_id: ChargerId | None = None
    station: str = ""

    def among(self, chargers: frozenset[ChargerId], stations: frozenset[str]) -> bool:
        """Tell whether this is one of the chargers or at one of the stations; none: anywhere."""
        if not chargers and not stations:
            return True
        own_id, own_station = (self.charger_id or "").casefold(), self.station.casefold()
        return any(own_id == charger.casefold() for charger in chargers) or any(
            own_station == station.casefold() for station in stations
        )


ANYWHERE = Place()


@dataclass(frozen=True, slots=True)
class AccessRights:
    """Which chargers and which hours.

    Attributes:
        chargers, stations: Any of these; both empty: every charger.
        windows: Any of these hours, in the depot's time zone; empty: at all times.
    """

    chargers: frozenset[ChargerId] = frozenset()
    stations: frozenset[str] = frozenset()
    windows: tuple[Window, ...] = ()

    def permits_place(self, place: Place) -> bool:
        """Tell whether one may charge there."""
        return place.among(self.chargers, self.stations)

    def permits_time(self, local: datetime) -> bool:
        """Tell whether one may charge when the clock on the wall shows `local`."""
        return not self.windows or any(window.holds(local) for window in self.windows)


ANYWHERE_ANYTIME = AccessRights()
