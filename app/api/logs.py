"""The log of OCPP messages: each request with its answer."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from app.api.access import Access
from app.api.callers import Caller
from app.api.errors import ALWAYS
from app.api.paging import Cursor, Limit, Page, cursor_after, key_in
from app.api.values import Instant
from app.core.ids import ChargerId
from app.services.ports.message import Direction, Exchange, ExchangeFilter, ExchangeOutcome

router = APIRouter(prefix="/api/logs", tags=["logs"], responses=ALWAYS)


class ExchangeOut(BaseModel):
    """A request and its answer."""

    id: int
    charger_id: str
    direction: Direction
    correlation_id: str = Field(description="The OCPP message id that request and answer share")
    action: str
    outcome: ExchangeOutcome
    request: str = Field(description="Payload as JSON text, or the frame where it is unreadable")
    answer: str = Field(description="Payload as JSON text; of an error its code and description")
    requested_at: datetime
    answered_at: datetime | None
    latency_ms: float | None
    repairs: list[str] = Field(description="What a tolerant reader mended in the request")


class WantedLogs(BaseModel):
    """Which messages to list."""

    charger_id: Annotated[str | None, Field(max_length=64)] = None
    action: Annotated[str, Field(max_length=60)] = ""
    direction: Direction | None = None
    outcome: list[ExchangeOutcome] = Field(default_factory=list, description="Any of these")
    since: Annotated[Instant | None, Field(alias="from")] = None
    until: Annotated[Instant | None, Field(alias="to")] = None
    limit: Limit = 100
    cursor: Cursor = None


@router.get("")
async def list_logs(
    access: Access, _: Caller, wanted: Annotated[WantedLogs, Query()]
) -> Page[ExchangeOut]:
    """List messages, newest first."""
    found = await access.messages.page(
        ExchangeFilter(
            charger_id=None if wanted.charger_id is None else ChargerId(wanted.charger_id),
            action=wanted.action,
            direction=wanted.direction,
            outcomes=frozenset(wanted.outcome),
            since=wanted.since,
            until=wanted.until,
        ),
        before=key_in(wanted.cursor, int),
        # One more than asked for tells whether a page follows.
        limit=wanted.limit + 1,
    )
    page = found[: wanted.limit]
    following = cursor_after(page[-1].id) if len(found) > wanted.limit else None
    return Page(items=[_out(exchange) for exchange in page], next_cursor=following)


def _out(exchange: Exchange) -> ExchangeOut:
    return ExchangeOut.model_construct(
        id=exchange.id,
        charger_id=exchange.charger_id,
        direction=exchange.direction,
        correlation_id=exchange.correlation_id,
        action=exchange.action,
        outcome=exchange.outcome,
        request=exchange.request,
        answer=exchange.answer,
        requested_at=exchange.requested_at,
        answered_at=exchange.answered_at,
        latency_ms=exchange.latency_ms,
        repairs=list(exchange.repairs),
    )
