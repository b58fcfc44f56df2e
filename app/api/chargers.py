"""Chargers as they are now."""

from fastapi import APIRouter

from app.api.access import Access
from app.api.callers import Caller
from app.api.charger_shapes import (
    ChargerOut,
    ChargerStatusOut,
    charger_out,
    snapshot_of,
    status_out,
)
from app.api.errors import ALWAYS, documented
from app.api.paging import Cursor, Limit, Page, page_of
from app.api.values import ChargerName

router = APIRouter(prefix="/api/chargers", tags=["chargers"], responses=ALWAYS)


@router.get("")
async def list_chargers(
    access: Access, _: Caller, limit: Limit = 100, cursor: Cursor = None
) -> Page[ChargerOut]:
    """List the chargers of the depot with their connectors, by identity."""
    found = access.state.chargers(access.clock.now())
    page, following = page_of(found, lambda c: c.charger.id.casefold(), cursor, limit, str)
    return Page(items=[charger_out(access, snapshot) for snapshot in page], next_cursor=following)


@router.get("/{charger_id}", responses=documented(404))
async def get_charger(access: Access, _: Caller, charger_id: ChargerName) -> ChargerOut:
    """Return a charger with its connectors."""
    return charger_out(access, snapshot_of(access, charger_id))


@router.get("/{charger_id}/status", responses=documented(404))
async def get_status(access: Access, _: Caller, charger_id: ChargerName) -> ChargerStatusOut:
    """Return only what changes: presence, states, running sessions."""
    return status_out(access, snapshot_of(access, charger_id))
