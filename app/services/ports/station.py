"""What the services need of the books about stations.

The promises about commits are those of `ports`.
"""

from typing import Protocol

from app.core.stations import Station


class StationStore(Protocol):
    """Places with chargers."""

    async def all(self) -> list[Station]:
        """Return every station, the oldest first."""
        ...

    async def save(self, station: Station) -> Station:
        """Add one (id 0) or change one; return it with its id."""
        ...

    async def remove(self, station_id: int) -> None:
        """Remove a station.

        Raises:
            InvalidInput: A charger stands there, perhaps one that is retired; nothing was written.
        """
        ...
