"""Places with chargers."""

from dataclasses import replace

from sqlalchemy import Connection, delete, func, insert, select, update

from app.core.errors import InvalidInput
from app.core.stations import Station
from app.db.engine import Reader
from app.db.tables import ChargerRow, StationRow, table_of
from app.db.writer import Writer

_STATION = table_of(StationRow)
_CHARGER = table_of(ChargerRow)


class SqliteStationStore:
    """Implements `StationStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def all(self) -> list[Station]:
        """Return every station, the oldest first."""
        listed = select(_STATION).order_by(_STATION.c.id)
        return await self._reader.run(
            lambda connection: [Station(**row) for row in connection.execute(listed).mappings()]
        )

    async def save(self, station: Station) -> Station:
        """Add a station or change one; see `StationStore.save`."""
        values = {
            "name": station.name,
            "address": station.address,
            "latitude": station.latitude,
            "longitude": station.longitude,
            "timezone": station.timezone,
        }

        def command(connection: Connection) -> Station:
            if station.id:
                changed = update(_STATION).where(_STATION.c.id == station.id).values(values)
                connection.execute(changed)
                return station
            added = connection.execute(insert(_STATION).values(values))
            return replace(station, id=int(added.lastrowid))

        return await self._writer.submit(command)

    async def remove(self, station_id: int) -> None:
        """Remove a station; see `StationStore.remove`."""
        there = select(func.count()).where(_CHARGER.c.station_id == station_id)

        def command(connection: Connection) -> None:
            if connection.scalar(there):
                raise InvalidInput("There are chargers at this station.")
            connection.execute(delete(_STATION).where(_STATION.c.id == station_id))

        await self._writer.submit(command)
