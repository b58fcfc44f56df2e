"""Stations, and which chargers stand there."""

from collections.abc import Iterable
from dataclasses import replace

from app.core.access import AccessRights
from app.core.errors import InvalidInput, NotFound
from app.core.ids import ChargerId
from app.core.roles import Operator, Role
from app.core.stations import Station
from app.services.audit import Auditor, audited
from app.services.chargers.chargers import ChargerService
from app.services.money.tariffs import TariffService
from app.services.people.directory import Directory
from app.services.ports.station import StationStore
from app.services.system.differences import differences


class StationService:
    """Access rights and tariffs know a station by its name: one they mention keeps it."""

    def __init__(
        self,
        store: StationStore,
        chargers: ChargerService,
        directory: Directory,
        tariffs: TariffService,
        auditor: Auditor,
    ) -> None:
        self._store = store
        self._chargers = chargers
        self._directory = directory
        self._tariffs = tariffs
        self._auditor = auditor
        self._stations: dict[int, Station] = {}

    async def load(self) -> None:
        """Read all stations from the books."""
        self._stations = {station.id: station for station in await self._store.all()}

    def all(self) -> list[Station]:
        """Return every station, by name."""
        return sorted(self._stations.values(), key=lambda s: (s.name.casefold(), s.id))

    def get(self, station_id: int) -> Station:
        """Return a station.

        Raises:
            NotFound: There is none with this id.
        """
        station = self._stations.get(station_id)
        if station is None:
            raise NotFound("There is no station {station_id}.", station_id=station_id)
        return station

    def named(self, name: str) -> Station | None:
        """Return the station with this name, in any case; None: there is none."""
        wanted = name.casefold()
        stations = self._stations.values()
        return next((s for s in stations if s.name.casefold() == wanted), None) if name else None

    @audited("station.save", Role.MANAGER)
    async def save(self, station: Station, *, by: Operator) -> Station:
        """Add a station, whose id is 0, or change one; return it with its id.

        Raises:
            NotFound: There is none with this id.
            InvalidInput: Another one has the name, or the old name is in rights or tariffs.
        """
        station = replace(station, name=station.name.strip())
        namesake = self.named(station.name)
        if namesake is not None and namesake.id != station.id:
            raise InvalidInput("There is a station {namesake!r} already.", namesake=namesake.name)
        before = self.get(station.id) if station.id else None
        if before is None:
            saved = await self._store.save(station)
        else:
            changes = differences(before, station)
            self._auditor.changed(by, "station.changed", "station_id", station.id, changes)
            saved = await self._change(before, station)
        self._stations[saved.id] = saved
        return saved

    @audited("station.remove", Role.MANAGER)
    async def remove(self, station_id: int, *, by: Operator) -> None:
        """Remove a station where no charger stands.

        Raises:
            NotFound: There is none with this id.
            InvalidInput: A charger stands there, or rights or tariffs mention it.
        """
        station = self.get(station_id)
        if any(charger.station == station.name for charger in self._chargers.all()):
            raise InvalidInput(
                "There are chargers at {station}.",
                hint="Put them elsewhere first.",
                station=station.name,
            )
        self._check_not_mentioned(station)
        await self._store.remove(station_id)
        del self._stations[station_id]

    async def place(self, charger_id: ChargerId, station_id: int | None, *, by: Operator) -> None:
        """Say at which station a charger stands; None: at none.

        Raises:
            NotFound: There is no such charger or station.
        """
        name = "" if station_id is None else self.get(station_id).name
        await self._chargers.set_station(charger_id, name, by=by)

    async def _change(self, before: Station, after: Station) -> Station:
        if before.name == after.name:
            return await self._store.save(after)
        if before.name.casefold() != after.name.casefold():
            self._check_not_mentioned(before)
        # First: a charger that is saved meanwhile must not bring the old name back.
        self._chargers.station_renamed(before.name, after.name)
        try:
            return await self._store.save(after)
        except Exception:
            self._chargers.station_renamed(after.name, before.name)
            raise

    def _check_not_mentioned(self, station: Station) -> None:
        name = station.name.casefold()
        if any(name == other.casefold() for other in self._mentioned()):
            raise InvalidInput(
                "Access rights or tariffs mention {station}.",
                hint="Change those first.",
                station=station.name,
            )

    def _mentioned(self) -> Iterable[str]:
        rights = [group.access for group in self._directory.groups()]
        own: list[AccessRights] = [c.access for c in self._directory.cards() if c.access]
        for access in (*rights, *own):
            yield from access.stations
        for plan in self._tariffs.plans():
            for rule in plan.rules:
                yield from rule.stations
