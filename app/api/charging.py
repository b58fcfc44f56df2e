"""Starting and stopping charging: the door for apps and booking systems."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from app.api.access import Access, ApiAccess
from app.api.answers import accepted
from app.api.callers import Caller
from app.api.charger_shapes import connector_named
from app.api.errors import ALWAYS, SessionOver, documented
from app.api.values import Body, IdTag
from app.core.cards import card_key
from app.core.errors import NotFound
from app.core.events import SessionStarted
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.sessions import ChargingSession

router = APIRouter(prefix="/api/charging", tags=["charging"], responses=ALWAYS)

MOST_WAIT_S = 120.0


class StartIn(Body):
    """Which connector, and for whom."""

    charger_id: Annotated[ChargerId, Field(min_length=1, max_length=64)]
    connector_id: Annotated[int, Field(ge=1, le=1000)] = 1
    id_tag: IdTag


class StopIn(Body):
    """Which session."""

    transaction_id: Annotated[int, Field(ge=1, le=2**53 - 1)]


class ChargingOut(BaseModel):
    """What came of it."""

    success: bool
    message: str
    transaction_id: int = Field(description="0 until the charger reports the start")


class _Started:
    """Hears of the session that begins on a connector for a card."""

    def __init__(self, access: ApiAccess, connector: ConnectorId, id_tag: str) -> None:
        self._connector = connector
        self._card = card_key(id_tag)
        self._session: asyncio.Future[ChargingSession] = asyncio.get_running_loop().create_future()
        self._forget = access.bus.subscribe(SessionStarted, self._on_started)

    async def within(self, seconds: float) -> ChargingSession | None:
        """Return the session as soon as it is in the books; None: not in this time."""
        done, _ = await asyncio.wait([self._session], timeout=seconds)
        return self._session.result() if done else None

    def close(self) -> None:
        """Listen no longer."""
        self._forget()

    def _on_started(self, fact: SessionStarted) -> None:
        session = fact.session
        # Somebody may hold another card to the charger while it makes up its mind.
        ours = session.connector == self._connector and card_key(session.id_tag) == self._card
        if ours and not self._session.done():
            self._session.set_result(session)


@router.post("/start", responses=documented(404, 409, 502, 504))
async def start_charging(
    access: Access,
    by: Caller,
    wanted: StartIn,
    wait: Annotated[
        float, Query(ge=0, le=MOST_WAIT_S, description="Seconds to wait for the transaction id")
    ] = 0,
) -> ChargingOut:
    """Ask a charger to start a session.

    Checked in this order: the charger is known (404), online, its connector free (409) and the card
    may charge there (403). Then the charger is asked: 502 where it will not, 504 without an answer.
    """
    connector = connector_named(access, wanted.charger_id, wanted.connector_id)
    started = _Started(access, connector, wanted.id_tag)
    try:
        result = await access.charging.start(connector, wanted.id_tag, by=by)
        accepted(result, connector.charger_id)
        session = await started.within(wait)
    finally:
        started.close()
    if session is None:
        return ChargingOut(
            success=True,
            message=f"{connector.charger_id} accepted; it reports the start by itself.",
            transaction_id=0,
        )
    message = f"{connector.charger_id} charges."
    return ChargingOut(success=True, message=message, transaction_id=session.id)


@router.post("/stop", responses=documented(404, 409, 502, 504))
async def stop_charging(access: Access, by: Caller, wanted: StopIn) -> ChargingOut:
    """Ask a charger to end a session; it reports the end by itself."""
    session = await _open_session(access, SessionId(wanted.transaction_id))
    charger_id = session.connector.charger_id
    accepted(await access.charging.stop(session.connector, by=by), charger_id)
    return ChargingOut(
        success=True,
        message=f"{charger_id} accepted; it reports the end by itself.",
        transaction_id=session.id,
    )


async def _open_session(access: ApiAccess, session_id: SessionId) -> ChargingSession:
    found = next((s for s in access.state.open_sessions() if s.id == session_id), None)
    if found is not None:
        return found
    if await access.sessions.get(session_id) is None:
        raise NotFound(f"There is no transaction {session_id}.")
    raise SessionOver(f"Transaction {session_id} is over.", hint="See it under transactions.")
