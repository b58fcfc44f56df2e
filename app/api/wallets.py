"""Wallets: what is in them, and paying in."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import uuid4

from fastapi import APIRouter, status
from pydantic import BaseModel, Field

from app.api.access import Access, ApiAccess
from app.api.callers import Caller
from app.api.errors import ALWAYS, documented
from app.api.paging import Cursor, Limit, cursor_after, key_in
from app.api.user_shapes import person_of
from app.api.values import Amount, Body, Currency, Number, money
from app.core.errors import InvalidInput, NotFound
from app.core.ledger import EntryKind, LedgerEntry
from app.core.money import Money
from app.core.roles import Operator

router = APIRouter(prefix="/api/admin/users/{user_id}/wallet", tags=["wallets"], responses=ALWAYS)


class EntryIn(Body):
    """Money that is paid in, or given or taken with a reason."""

    kind: Literal["top_up", "correction"] = "top_up"
    amount: Annotated[Amount, Field(description="A correction may be negative")]
    currency: Currency
    reason: Annotated[str, Field(max_length=200)] = ""
    key: Annotated[
        str,
        Field(max_length=80, description="The same key books once, however often it is sent"),
    ] = ""


class EntryOut(BaseModel):
    """One movement of money."""

    key: str
    kind: EntryKind
    amount: str
    currency: str
    at: datetime
    by: str
    reason: str
    transaction_id: int | None


class WalletOut(BaseModel):
    """What is in a wallet, and its entries, the newest first."""

    user_id: int
    balance: str
    currency: str
    items: list[EntryOut]
    next_cursor: str | None


class BookedOut(BaseModel):
    """What came of an entry."""

    booked: bool = Field(description="False: this key had been booked before")
    key: str
    balance: str
    currency: str


@router.get("", responses=documented(404))
async def get_wallet(
    access: Access, _: Caller, user_id: Number, limit: Limit = 100, cursor: Cursor = None
) -> WalletOut:
    """Return what is in somebody's wallet, and its entries, the newest first."""
    balance = access.money.wallets.balance(person_of(access, user_id).id)
    if balance is None:
        raise NotFound("This person has no wallet.", hint="The first entry opens one.")
    entries = await access.money.wallets.entries(user_id)
    # Entries are only ever added: one keeps its place in the list for good.
    last = key_in(cursor, int)
    end = len(entries) if last is None else min(last, len(entries))
    first = max(0, end - limit)
    return WalletOut(
        user_id=user_id,
        balance=f"{balance.amount:f}",
        currency=balance.currency,
        items=[_entry_out(entry) for entry in reversed(entries[first:end])],
        next_cursor=cursor_after(first) if first else None,
    )


@router.post("/entries", status_code=status.HTTP_201_CREATED, responses=documented(404))
async def add_entry(access: Access, by: Caller, user_id: Number, wanted: EntryIn) -> BookedOut:
    """Pay into somebody's wallet, or correct it; the first entry opens one."""
    person = person_of(access, user_id)
    amount = money(wanted.amount, wanted.currency)
    if wanted.kind == "top_up" and amount.minor <= 0:
        raise InvalidInput("A top-up must be more than zero.")
    key = f"api/{wanted.key or uuid4()}"
    if access.money.wallets.balance(person.id) is None:
        await access.money.wallets.open(person.id, wanted.currency, by=by)
    booked = await _book(access, person.id, amount, wanted, key, by)
    balance = access.money.wallets.balance(person.id) or Money.zero(wanted.currency)
    return BookedOut(
        booked=booked,
        key=key.removeprefix("api/"),
        balance=f"{balance.amount:f}",
        currency=balance.currency,
    )


async def _book(
    access: ApiAccess, person_id: int, amount: Money, wanted: EntryIn, key: str, by: Operator
) -> bool:
    wallets = access.money.wallets
    if wanted.kind == "top_up":
        return await wallets.top_up(person_id, amount, key, wanted.reason or "Top-up", by=by)
    return await wallets.correct(person_id, amount, key, wanted.reason, by=by)


def _entry_out(entry: LedgerEntry) -> EntryOut:
    return EntryOut(
        key=entry.key.removeprefix("api/"),
        kind=entry.kind,
        amount=f"{entry.amount.amount:f}",
        currency=entry.amount.currency,
        at=entry.at,
        by=entry.by,
        reason=entry.reason,
        transaction_id=entry.session_id,
    )
