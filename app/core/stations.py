"""Stations: places with chargers."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.core.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Station:
    """A place with chargers. Its name is what access rights and tariffs call it.

    Attributes:
        latitude, longitude: WGS 84, in degrees; None where nobody said.
        timezone: IANA name; empty: the depot's.
    """

    id: int
    name: str
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    timezone: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidInput("A station needs a name.")
        if not _within(self.latitude, 90) or not _within(self.longitude, 180):
            raise InvalidInput("A latitude is -90 to 90 degrees, a longitude -180 to 180.")
        if self.timezone and not _known_zone(self.timezone):
            raise InvalidInput("Nobody knows the time zone {time_zone!r}.", time_zone=self.timezone)


def _within(degrees: float | None, most: float) -> bool:
    return degrees is None or -most <= degrees <= most


def _known_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
