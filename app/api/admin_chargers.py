"""Chargers as the books hold them: taken in, named, placed, retired."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response, status
from pydantic import BaseModel, Field

from app.api.access import Access, ApiAccess
from app.api.callers import Caller
from app.api.errors import ALWAYS, AlreadyExists, documented
from app.api.paging import Cursor, Limit, Page, page_of
from app.api.values import Body, ChargerName
from app.core.chargers import Charger, LinkSettings
from app.core.errors import NotFound
from app.core.ids import ChargerId
from app.core.roles import Operator

router = APIRouter(prefix="/api/admin/chargers", tags=["chargers"], responses=ALWAYS)

Station = Annotated[int | None, Field(ge=1, le=2**53 - 1)]


class LinkIn(Body):
    """How the connection with a charger is kept; from its next connection on."""

    ping_interval_s: Annotated[float, Field(ge=0, le=3600, allow_inf_nan=False)] = 30.0
    heartbeat_interval_s: Annotated[int, Field(ge=10, le=86_400)] = 120
    silent_after_s: Annotated[float, Field(ge=10, le=86_400, allow_inf_nan=False)] = 300.0
    settle_s: Annotated[float, Field(ge=0, le=60, allow_inf_nan=False)] = 2.0


class ChargerChange(Body):
    """What a charger is called and where it stands."""

    name: Annotated[str, Field(min_length=1, max_length=60)]
    station_id: Station = None
    link: LinkIn | None = Field(None, description="Left out: as it is. Administrators only")


class ChargerIn(Body):
    """A charger that will dial."""

    charger_id: Annotated[ChargerId, Field(pattern=r"^[!-~]{1,48}$", examples=["BAY-01"])]
    name: Annotated[str, Field(max_length=60)] = ""
    station_id: Station = None


class BookedCharger(BaseModel):
    """A charger as the books hold it."""

    charger_id: str
    name: str
    station_id: int | None
    vendor: str
    model: str
    serial_number: str
    firmware: str
    connectors: list[int]
    link: LinkIn
    has_password: bool
    adopted_at: datetime | None
    retired_at: datetime | None
    first_seen_at: datetime | None
    last_boot_at: datetime | None


@router.get("")
async def list_booked_chargers(
    access: Access,
    _: Caller,
    retired: Annotated[
        bool, Query(description="Those too that are out of service for good")
    ] = False,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Page[BookedCharger]:
    """List the chargers of the books, by identity."""
    found = [c for c in access.chargers.all() if retired or c.retired_at is None]
    page, following = page_of(found, lambda c: c.id.casefold(), cursor, limit, str)
    return Page(items=[_out(access, charger) for charger in page], next_cursor=following)


@router.post("", status_code=status.HTTP_201_CREATED, responses=documented(404, 409))
async def add_charger(access: Access, by: Caller, wanted: ChargerIn) -> BookedCharger:
    """Take in a charger: one that will dial, a new one, or one that was retired."""
    known = access.chargers.get(wanted.charger_id)
    if known is not None and known.adopted:
        raise AlreadyExists(f"There is a charger {known.id} already.", hint="Change it instead.")
    if wanted.station_id is not None:
        access.stations.get(wanted.station_id)
    if known is None:
        charger_id = (await access.chargers.add(wanted.charger_id, wanted.name, by=by)).id
    else:
        charger_id = known.id
        await access.chargers.adopt(charger_id, wanted.name, by=by)
    if wanted.station_id is not None:
        await access.stations.place(charger_id, wanted.station_id, by=by)
    return _out(access, _known(access, charger_id))


@router.get("/{charger_id}", responses=documented(404))
async def get_booked_charger(access: Access, _: Caller, charger_id: ChargerName) -> BookedCharger:
    """Return a charger, also one that is retired."""
    return _out(access, _known(access, charger_id))


@router.put("/{charger_id}", responses=documented(404))
async def change_charger(
    access: Access, by: Caller, charger_id: ChargerName, wanted: ChargerChange
) -> BookedCharger:
    """Change what a charger is called, where it stands and how its connection is kept."""
    charger = _known(access, charger_id)
    if wanted.station_id is not None:
        access.stations.get(wanted.station_id)
    await _change(access, charger, wanted, by)
    return _out(access, _known(access, charger.id))


@router.delete(
    "/{charger_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    response_class=Response,
    responses=documented(404),
)
async def retire_charger(access: Access, by: Caller, charger_id: ChargerName) -> None:
    """Take a charger out of service for good; its history stays."""
    await access.chargers.retire(_known(access, charger_id).id, by=by)


async def _change(access: ApiAccess, charger: Charger, wanted: ChargerChange, by: Operator) -> None:
    # First what needs the highest role: a change that is not allowed changes nothing.
    link = charger.link if wanted.link is None else LinkSettings(**wanted.link.model_dump())
    if link != charger.link:
        await access.chargers.set_link(charger.id, link, by=by)
    await access.chargers.rename(charger.id, wanted.name, by=by)
    await access.stations.place(charger.id, wanted.station_id, by=by)


def _known(access: ApiAccess, charger_id: str) -> Charger:
    charger = access.chargers.get(charger_id)
    if charger is None:
        raise NotFound(f"There is no charger {charger_id}.")
    return charger


def _out(access: ApiAccess, charger: Charger) -> BookedCharger:
    station = access.stations.named(charger.station)
    link, identity = charger.link, charger.identity
    return BookedCharger(
        charger_id=charger.id,
        name=charger.name,
        station_id=station.id if station else None,
        vendor=identity.vendor,
        model=identity.model,
        serial_number=identity.serial_number,
        firmware=identity.firmware,
        connectors=list(charger.connectors),
        link=LinkIn.model_construct(
            ping_interval_s=link.ping_interval_s,
            heartbeat_interval_s=link.heartbeat_interval_s,
            silent_after_s=link.silent_after_s,
            settle_s=link.settle_s,
        ),
        has_password=bool(charger.key_hash),
        adopted_at=charger.adopted_at,
        retired_at=charger.retired_at,
        first_seen_at=charger.first_seen_at,
        last_boot_at=charger.last_boot_at,
    )
