"""Wallets and their entries: entries are only ever added."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.core.errors import InvalidInput
from app.core.ids import SessionId
from app.core.ledger import EntryKind, LedgerEntry, open_moment
from app.core.money import Money
from app.db.engine import Reader
from app.db.month_rows import closed_until
from app.db.tables import LedgerEntryRow, WalletRow, table_of
from app.db.writer import Writer

ENTRY = table_of(LedgerEntryRow)
WALLET = table_of(WalletRow)


class SqliteLedgerStore:
    """Implements `LedgerStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def balances(self) -> dict[int, Money]:
        """Return what is in each wallet, by its person."""
        summed = func.coalesce(func.sum(ENTRY.c.amount_minor), 0)
        listed = (
            select(WALLET.c.person_id, summed, WALLET.c.currency)
            .select_from(WALLET.outerjoin(ENTRY))
            .group_by(WALLET.c.person_id)
        )
        return await self._reader.run(
            lambda connection: {
                person_id: Money(minor, currency)
                for person_id, minor, currency in connection.execute(listed)
            }
        )

    async def open(self, person_id: int, currency: str, at: datetime) -> None:
        """Open a wallet; see `LedgerStore.open`."""
        opened = upsert(WALLET).values(person_id=person_id, currency=currency, opened_at=at)

        def command(connection: Connection) -> None:
            connection.execute(opened.on_conflict_do_nothing())

        await self._writer.submit(command)

    async def append(self, entry: LedgerEntry) -> bool:
        """Add an entry; see `LedgerStore.append`."""
        return await self._writer.submit(lambda connection: append(connection, entry))

    async def entries(self, person_id: int) -> list[LedgerEntry]:
        """Return the entries of a wallet, the oldest first."""
        listed = select(ENTRY).where(ENTRY.c.wallet_id == person_id).order_by(ENTRY.c.id)
        return await self._reader.run(
            lambda connection: [to_entry(row) for row in connection.execute(listed)]
        )


def append(connection: Connection, entry: LedgerEntry) -> bool:
    """Add an entry within a transaction; see `LedgerStore.append`."""
    known = connection.execute(select(ENTRY).where(ENTRY.c.key == entry.key)).one_or_none()
    if known is not None:
        if not to_entry(known).books_the_same(entry):
            raise InvalidInput(f"{entry.key} is booked for something else already.")
        return False
    currency = connection.scalar(
        select(WALLET.c.currency).where(WALLET.c.person_id == entry.wallet_id)
    )
    if currency != entry.amount.currency:
        raise InvalidInput(f"This wallet takes {currency}, not {entry.amount.currency}.")
    connection.execute(
        insert(ENTRY).values(
            key=entry.key,
            wallet_id=entry.wallet_id,
            kind=entry.kind.value,
            amount_minor=entry.amount.minor,
            currency=entry.amount.currency,
            # A bill that is settled late keeps the moment it was made at; its month may be closed.
            at=open_moment(entry.at, closed_until(connection)),
            by=entry.by,
            reason=entry.reason,
            session_id=entry.session_id,
        )
    )
    return True


def to_entry(row: Row[Any]) -> LedgerEntry:
    """Return the entry of a row."""
    return LedgerEntry(
        key=row.key,
        wallet_id=row.wallet_id,
        kind=EntryKind(row.kind),
        amount=Money(row.amount_minor, row.currency),
        at=row.at,
        by=row.by,
        reason=row.reason,
        session_id=None if row.session_id is None else SessionId(row.session_id),
    )
