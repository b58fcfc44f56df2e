"""Stations: places with chargers."""

from typing import Annotated

from fastapi import APIRouter, Response, status
from pydantic import BaseModel, Field

from app.api.access import Access, ApiAccess
from app.api.callers import Caller
from app.api.errors import ALWAYS, documented
from app.api.paging import Cursor, Limit, Page, page_of
from app.api.values import Body, Number, Text
from app.core.stations import Station

router = APIRouter(prefix="/api/admin/stations", tags=["stations"], responses=ALWAYS)


class StationIn(Body):
    """A place with chargers."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    address: Text = ""
    latitude: Annotated[float | None, Field(ge=-90, le=90, allow_inf_nan=False)] = None
    longitude: Annotated[float | None, Field(ge=-180, le=180, allow_inf_nan=False)] = None
    timezone: Annotated[str, Field(max_length=60, examples=["Asia/Bishkek"])] = ""


class StationOut(BaseModel):
    """A place with chargers."""

    id: int
    name: str
    address: str
    latitude: float | None
    longitude: float | None
    timezone: str = Field(description="IANA name; empty: the depot's")
    charger_ids: list[str]


@router.get("")
async def list_stations(
    access: Access, _: Caller, limit: Limit = 100, cursor: Cursor = None
) -> Page[StationOut]:
    """List all stations."""
    page, following = page_of(access.stations.all(), lambda s: s.id, cursor, limit, int)
    return Page(items=[_out(access, station) for station in page], next_cursor=following)


@router.post("", status_code=status.HTTP_201_CREATED)
async def add_station(access: Access, by: Caller, wanted: StationIn) -> StationOut:
    """Add a station."""
    saved = await access.stations.save(Station(0, **wanted.model_dump()), by=by)
    return _out(access, saved)


@router.get("/{station_id}", responses=documented(404))
async def get_station(access: Access, _: Caller, station_id: Number) -> StationOut:
    """Return a station."""
    return _out(access, access.stations.get(station_id))


@router.put("/{station_id}", responses=documented(404))
async def change_station(
    access: Access, by: Caller, station_id: Number, wanted: StationIn
) -> StationOut:
    """Change a station: all of it."""
    saved = await access.stations.save(Station(station_id, **wanted.model_dump()), by=by)
    return _out(access, saved)


@router.delete(
    "/{station_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    response_class=Response,
    responses=documented(404),
)
async def remove_station(access: Access, by: Caller, station_id: Number) -> None:
    """Remove a station where no charger stands."""
    await access.stations.remove(station_id, by=by)


def _out(access: ApiAccess, station: Station) -> StationOut:
    return StationOut(
        id=station.id,
        name=station.name,
        address=station.address,
        latitude=station.latitude,
        longitude=station.longitude,
        timezone=station.timezone,
        charger_ids=[c.id for c in access.chargers.all() if c.station == station.name],
    )
