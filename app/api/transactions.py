"""Charging sessions in the books, and what was metered in them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from app.api.access import Access, ApiAccess
from app.api.callers import Caller
from app.api.errors import ALWAYS, documented
from app.api.paging import Cursor, Limit, Page, cursor_after, key_in
from app.api.values import Instant, Number, kwh, plain
from app.core.energy import Confidence, EnergySource
from app.core.errors import InvalidInput, NotFound
from app.core.ids import ChargerId, SessionId
from app.core.readings import MeterReading, ReadingContext
from app.core.sessions import ChargingSession, SessionFlag, SessionState
from app.services.ports.money import Bill
from app.services.ports.session import ReadingKey, SessionFilter

router = APIRouter(prefix="/api/admin/transactions", tags=["transactions"], responses=ALWAYS)


class TransactionOut(BaseModel):
    """A charging session."""

    transaction_id: int
    charger_id: str
    connector_id: int
    id_tag: str
    user_id: int | None
    user: str = Field(description="Name of the card's holder at the start")
    state: SessionState
    started_at: datetime
    stopped_at: datetime | None
    stop_reason: str
    energy_kwh: float
    energy_source: EnergySource
    confidence: Confidence
    cost: str | None = Field(description="Null where there is no bill", examples=["382.50"])
    currency: str | None
    flags: list[SessionFlag]


class Sum(BaseModel):
    """An amount."""

    amount: str
    currency: str


class Totals(BaseModel):
    """Sums over all sessions of the filter, not of the page alone."""

    count: int
    energy_kwh: float
    cost: list[Sum] = Field(description="An amount a currency")


class TransactionPage(Page[TransactionOut]):
    """Sessions, newest first."""

    totals: Totals | None = Field(description="With the first page only")


class ReadingOut(BaseModel):
    """What a meter said at one moment."""

    at: datetime = Field(description="By the charger's clock")
    received_at: datetime
    context: ReadingContext
    meter_kwh: float | None = Field(description="Its register, not the session's energy")
    power_kw: float | None
    current_a: list[float | None] = Field(description="Of L1, L2, L3")
    voltage_v: list[float | None] = Field(description="Of L1, L2, L3")
    soc_percent: float | None
    temperature_c: float | None


async def bills_for(
    access: ApiAccess, sessions: Sequence[ChargingSession]
) -> dict[SessionId, Bill]:
    """Return the bills of sessions that have one."""
    over = [session.id for session in sessions if not session.state.open]
    return await access.money.bills.of_sessions(over) if over else {}


def transaction_out(session: ChargingSession, bill: Bill | None = None) -> TransactionOut:
    """Describe a session."""
    total = bill.cost.total if bill else None
    return TransactionOut.model_construct(
        transaction_id=session.id,
        charger_id=session.connector.charger_id,
        connector_id=session.connector.number,
        id_tag=session.id_tag,
        user_id=session.person_id,
        user=session.person,
        state=session.state,
        started_at=session.started_at,
        stopped_at=session.stopped_at,
        stop_reason=session.stop_reason,
        energy_kwh=kwh(session.energy_wh),
        energy_source=session.energy_source,
        confidence=session.confidence,
        cost=plain(total),
        currency=total.currency if total else None,
        flags=sorted(session.flags),
    )


class Wanted(BaseModel):
    """Which sessions to list."""

    since: Annotated[Instant | None, Field(alias="from", description="Began then or later")] = None
    until: Annotated[Instant | None, Field(alias="to", description="Began before")] = None
    charger_id: Annotated[str | None, Field(max_length=64)] = None
    user_id: Annotated[int | None, Field(ge=1, le=2**53 - 1)] = None
    id_tag: Annotated[str, Field(max_length=20)] = ""
    state: list[SessionState] = Field(default_factory=list, description="Any of these")
    limit: Limit = 100
    cursor: Cursor = None

    def filter(self) -> SessionFilter:
        """Return the same for the books."""
        return SessionFilter(
            since=self.since,
            until=self.until,
            charger_id=None if self.charger_id is None else ChargerId(self.charger_id),
            states=frozenset(self.state),
            person_id=self.user_id,
            id_tag=self.id_tag,
        )


async def transactions(
    access: ApiAccess, wanted: SessionFilter, limit: int, cursor: str | None
) -> TransactionPage:
    """Return a page of sessions, newest first, the first one with totals."""
    before = key_in(cursor, int)
    found = await access.sessions.page(
        wanted, before=None if before is None else SessionId(before), limit=limit
    )
    bills = await bills_for(access, found.sessions)
    return TransactionPage(
        items=[_live(access, session, bills) for session in found.sessions],
        next_cursor=None if found.next_before is None else cursor_after(found.next_before),
        totals=await _totals(access, wanted) if cursor is None else None,
    )


@router.get("")
async def list_transactions(
    access: Access, _: Caller, wanted: Annotated[Wanted, Query()]
) -> TransactionPage:
    """List sessions, newest first; the first page comes with sums over all that were asked for."""
    return await transactions(access, wanted.filter(), wanted.limit, wanted.cursor)


@router.get("/{transaction_id}", responses=documented(404))
async def get_transaction(access: Access, _: Caller, transaction_id: Number) -> TransactionOut:
    """Return a session; while it is open, with its energy so far."""
    session = await _known(access, transaction_id)
    return _live(access, session, await bills_for(access, [session]))


@router.get("/{transaction_id}/meter-values", responses=documented(404))
async def list_meter_values(
    access: Access,
    _: Caller,
    transaction_id: Number,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Page[ReadingOut]:
    """List what was metered in a session, oldest first."""
    session = await _known(access, transaction_id)
    page = await access.meters.page(session.id, after=_reading_key(cursor), limit=limit)
    after = page.next_after
    following = None if after is None else cursor_after(f"{after.at_ms}.{after.fingerprint}")
    return Page(items=[_reading_out(reading) for reading in page.readings], next_cursor=following)


async def _known(access: ApiAccess, session_id: int) -> ChargingSession:
    session = await access.sessions.get(SessionId(session_id))
    if session is None:
        raise NotFound(f"There is no transaction {session_id}.")
    return session


def _live(
    access: ApiAccess, session: ChargingSession, bills: dict[SessionId, Bill]
) -> TransactionOut:
    """Describe a session; an open one as the depot sees it now: the books are a little behind."""
    if session.state.open:
        now = access.state.open_session(session.connector)
        session = now if now is not None and now.id == session.id else session
    return transaction_out(session, bills.get(session.id))


async def _totals(access: ApiAccess, wanted: SessionFilter) -> Totals:
    totals = await access.sessions.totals(wanted)
    sums = await access.money.bills.sums(wanted)
    return Totals(
        count=totals.count,
        energy_kwh=kwh(totals.energy_wh),
        cost=[Sum(amount=f"{money.amount:f}", currency=money.currency) for money in sums],
    )


def _reading_key(cursor: str | None) -> ReadingKey | None:
    key = key_in(cursor, str)
    if key is None:
        return None
    parts = key.split(".")
    if len(parts) != 2 or not all(p.isascii() and p.isdigit() and len(p) < 19 for p in parts):
        raise InvalidInput("This is no cursor of this list.")
    return ReadingKey(*map(int, parts))


def _reading_out(reading: MeterReading) -> ReadingOut:
    return ReadingOut.model_construct(
        at=reading.at,
        received_at=reading.received_at,
        context=reading.context,
        meter_kwh=None if reading.energy_wh is None else kwh(reading.energy_wh),
        power_kw=None if reading.power_w is None else reading.power_w / 1000,
        current_a=list(reading.current_a),
        voltage_v=list(reading.voltage_v),
        soc_percent=reading.soc_percent,
        temperature_c=reading.temperature_c,
    )
