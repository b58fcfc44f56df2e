"""What an administrator asks of a charger."""

from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import Field

from app.api.access import Access
from app.api.answers import CommandOut, accepted, answered
from app.api.callers import Caller
from app.api.charger_shapes import connector_named, snapshot_of
from app.api.errors import ALWAYS, SessionOver, documented
from app.api.values import Body, ChargerName, IdTag
from app.core.errors import NotFound
from app.core.ids import SessionId
from app.services.ports.charger import ResetKind

router = APIRouter(
    prefix="/api/admin/chargers/{charger_id}",
    tags=["commands"],
    responses=ALWAYS | documented(404, 409, 502, 504),
)

Connector = Annotated[int, Field(ge=1, le=1000)]


class RemoteStartIn(Body):
    """Which connector, and for whom."""

    connector_id: Connector = 1
    id_tag: IdTag


class RemoteStopIn(Body):
    """Which session of the charger."""

    transaction_id: Annotated[int, Field(ge=1, le=2**53 - 1)]


class AvailabilityIn(Body):
    """In or out of service."""

    connector_id: Annotated[int, Field(ge=0, le=1000, description="0: the whole charger")] = 0
    available: bool


class ResetIn(Body):
    """How it restarts."""

    type: ResetKind = ResetKind.SOFT


class UnlockIn(Body):
    """Which plug."""

    connector_id: Connector = 1


class CommandIn(Body):
    """A request of OCPP 1.6."""

    payload: dict[str, Any] = Field(default_factory=dict, examples=[{"key": ["HeartbeatInterval"]}])


@router.post("/remote-start")
async def remote_start(
    access: Access, by: Caller, charger_id: ChargerName, wanted: RemoteStartIn
) -> CommandOut:
    """Ask to start a session, with the checks of /api/charging/start."""
    connector = connector_named(access, charger_id, wanted.connector_id)
    result = await access.charging.start(connector, wanted.id_tag, by=by)
    return accepted(result, connector.charger_id)


@router.post("/remote-stop")
async def remote_stop(
    access: Access, by: Caller, charger_id: ChargerName, wanted: RemoteStopIn
) -> CommandOut:
    """Ask to end a session."""
    charger = snapshot_of(access, charger_id).charger
    open_ones = access.state.open_sessions(charger.id)
    session = next((s for s in open_ones if s.id == wanted.transaction_id), None)
    if session is None:
        known = await access.sessions.get(SessionId(wanted.transaction_id))
        if known is None or known.connector.charger_id != charger.id:
            raise NotFound(f"{charger.name} has no transaction {wanted.transaction_id}.")
        raise SessionOver(f"Transaction {known.id} is over.")
    return accepted(await access.charging.stop(session.connector, by=by), charger.id)


@router.post("/change-availability")
async def change_availability(
    access: Access, by: Caller, charger_id: ChargerName, wanted: AvailabilityIn
) -> CommandOut:
    """Ask to take a connector or the charger out of service, or back in."""
    connector = connector_named(access, charger_id, wanted.connector_id)
    result = await access.charging.set_availability(connector, available=wanted.available, by=by)
    return accepted(result, connector.charger_id)


@router.post("/reset")
async def reset(access: Access, by: Caller, charger_id: ChargerName, wanted: ResetIn) -> CommandOut:
    """Ask to restart; sessions on it end."""
    charger = snapshot_of(access, charger_id).charger
    return accepted(await access.charging.reset(charger.id, wanted.type, by=by), charger.id)


@router.post("/unlock")
async def unlock(
    access: Access, by: Caller, charger_id: ChargerName, wanted: UnlockIn
) -> CommandOut:
    """Ask to release the plug."""
    connector = connector_named(access, charger_id, wanted.connector_id)
    return accepted(await access.charging.unlock(connector, by=by), connector.charger_id)


@router.post("/commands/{action}")
async def command(
    access: Access,
    by: Caller,
    charger_id: ChargerName,
    action: Annotated[str, Path(pattern="^[A-Za-z]{1,50}$", examples=["GetConfiguration"])],
    wanted: CommandIn,
) -> CommandOut:
    """Send any request of OCPP 1.6; the answer is the charger's own, also where it says no."""
    charger = snapshot_of(access, charger_id).charger
    result = await access.charging.call(charger.id, action, wanted.payload, by=by)
    return answered(result, charger.id)
