"""Is the depot well? Open to everybody, so that any monitor can ask."""

from datetime import datetime
from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field

from app import __version__
from app.api.access import Access
from app.api.errors import documented
from app.core.chargers import Presence

router = APIRouter(tags=["health"])


class OcppHealth(BaseModel):
    """The door for chargers."""

    url: str = Field(description="What to type into a charger, without its identity")
    connected: int
    known: int


class DatabaseOut(BaseModel):
    """The books."""

    ok: bool
    size_bytes: int
    last_backup: datetime | None


class HealthOut(BaseModel):
    """How the depot does."""

    status: Literal["ok", "degraded"]
    version: str
    uptime_s: int
    ocpp: OcppHealth
    database: DatabaseOut


@router.get("/health", responses=documented(413, 429, 500))
async def health(access: Access) -> HealthOut:
    """Tell how the depot does; needs no token."""
    now = access.clock.now()
    chargers = access.state.chargers(now)
    database = await access.health()
    return HealthOut(
        status="ok" if database.ok else "degraded",
        version=__version__,
        uptime_s=max(0, int((now - access.started_at).total_seconds())),
        ocpp=OcppHealth(
            url=access.ocpp_url(),
            connected=sum(c.presence is not Presence.OFFLINE for c in chargers),
            known=len(chargers),
        ),
        database=DatabaseOut(
            ok=database.ok,
            size_bytes=database.size_bytes,
            last_backup=database.last_backup_at,
        ),
    )
