"""Bills of sessions, and what wallets pay for them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, func, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from app.core.costing import Cost
from app.core.errors import InvalidInput
from app.core.ids import SessionId
from app.core.ledger import Ledger, LedgerEntry, session_charge
from app.core.money import Money
from app.core.sessions import ChargingSession, SessionState
from app.core.tariff import TariffPlan
from app.db.engine import Reader
from app.db.ledger_store import ENTRY, WALLET, append, to_entry
from app.db.session_rows import SESSION, filter_sessions, select_sessions, to_session
from app.db.tables import SessionBillRow, table_of
from app.db.tables.money import NOT_SETTLED
from app.db.writer import Writer
from app.services.ports.money import Bill, BillState
from app.services.ports.session import SessionFilter

_BILL = table_of(SessionBillRow)
_OF_SESSIONS = select(_BILL).where(_BILL.c.session_id.in_(bindparam("wanted", expanding=True)))


class SqliteBillStore:
    """Implements `BillStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def settle(self, bill: Bill, by: str) -> tuple[Bill, LedgerEntry | None]:
        """Keep a bill and let the wallet pay; see `BillStore.settle`."""

        def command(connection: Connection) -> tuple[Bill, LedgerEntry | None]:
            kept, entry = _paid(connection, bill, by)
            values = _values(kept)
            saved = upsert(_BILL).values(values)
            connection.execute(
                saved.on_conflict_do_update(index_elements=["session_id"], set_=values)
            )
            return kept, entry

        return await self._writer.submit(command)

    async def unbilled(self, since: datetime) -> list[ChargingSession]:
        """Return sessions without a bill; see `BillStore.unbilled`."""
        wanted = (
            select_sessions()
            .outerjoin(_BILL, _BILL.c.session_id == SESSION.c.id)
            .where(SESSION.c.state == SessionState.COMPLETED.value)
            .where(SESSION.c.started_at >= since, _BILL.c.session_id.is_(None))
            .order_by(SESSION.c.id)
        )
        return await self._reader.run(
            lambda connection: [to_session(row) for row in connection.execute(wanted)]
        )

    async def get(self, session_id: SessionId) -> Bill | None:
        """Return the bill of a session."""
        return (await self.of_sessions([session_id])).get(session_id)

    async def of_sessions(self, session_ids: Sequence[SessionId]) -> dict[SessionId, Bill]:
        """Return the bills of some sessions, of those that have one."""
        wanted = {"wanted": list(session_ids)}
        found = await self._reader.run(
            lambda connection: [_to_bill(row) for row in connection.execute(_OF_SESSIONS, wanted)]
        )
        return {bill.session_id: bill for bill in found}

    async def sums(self, wanted: SessionFilter) -> list[Money]:
        """Return what all sessions of a filter cost; see `BillStore.sums`."""

        def query(connection: Connection) -> list[Money]:
            summed = (
                select(_BILL.c.currency, func.sum(_BILL.c.total_minor))
                .join(SESSION, SESSION.c.id == _BILL.c.session_id)
                .where(filter_sessions(connection, wanted))
                .group_by(_BILL.c.currency)
                .order_by(_BILL.c.currency)
            )
            return [Money(minor, currency) for currency, minor in connection.execute(summed)]

        return await self._reader.run(query)

    async def failed(self) -> list[Bill]:
        """Return the bills that could not be booked."""
        wanted = select(_BILL).where(text(NOT_SETTLED)).order_by(_BILL.c.session_id)
        return await self._reader.run(
            lambda connection: [_to_bill(row) for row in connection.execute(wanted)]
        )


def _paid(connection: Connection, bill: Bill, by: str) -> tuple[Bill, LedgerEntry | None]:
    wallet = connection.execute(
        select(WALLET).where(WALLET.c.person_id == bill.person_id)
    ).one_or_none()
    if wallet is None or _ended_before(connection, bill.session_id, wallet.opened_at):
        return replace(bill, state=BillState.PRICED, reason=""), None
    if wallet.currency != bill.cost.total.currency:
        reason = f"The wallet takes {wallet.currency}, not {bill.cost.total.currency}."
        return replace(bill, state=BillState.FAILED, reason=reason), None
    booked = replace(bill, state=BillState.BOOKED, reason="")
    entry = _due(connection, bill, wallet.person_id, by)
    try:
        added = entry is not None and append(connection, entry)
    except InvalidInput as error:
        return replace(bill, state=BillState.FAILED, reason=str(error)), None
    return booked, entry if added else None


def _ended_before(
    connection: Connection, session_id: SessionId, opened_at: datetime | None
) -> bool:
    """Tell whether a session was over when its wallet was opened: then the wallet owes nothing."""
    if opened_at is None:
        return False
    ended = select(SESSION.c.stopped_at).where(SESSION.c.id == session_id)
    stopped_at = connection.execute(ended).scalar()
    return stopped_at is not None and stopped_at < opened_at


def _due(connection: Connection, bill: Bill, wallet_id: int, by: str) -> LedgerEntry | None:
    """Return the entry that is missing for a session: the charge, or a correction of it."""
    of_session = (ENTRY.c.session_id == bill.session_id) & (ENTRY.c.wallet_id == wallet_id)
    rows = connection.execute(select(ENTRY).where(of_session).order_by(ENTRY.c.id))
    cost = bill.cost.total
    ledger = Ledger(wallet_id, cost.currency, [to_entry(row) for row in rows])
    if not ledger.entries:
        return session_charge(wallet_id, bill.session_id, cost, at=bill.at, by=by)
    reason = f"Session {bill.session_id} was corrected"
    return ledger.correction(bill.session_id, cost, at=bill.at, by=by, reason=reason)


def _values(bill: Bill) -> dict[str, Any]:
    return {
        "session_id": bill.session_id,
        "person_id": bill.person_id,
        "plan": bill.plan.to_json(),
        "cost": msgspec.json.encode(bill.cost).decode(),
        "currency": bill.cost.total.currency,
        "total_minor": bill.cost.total.minor,
        "state": bill.state.value,
        "reason": bill.reason,
        "at": bill.at,
    }


def _to_bill(row: Row[Any]) -> Bill:
    return Bill(
        session_id=SessionId(row.session_id),
        person_id=row.person_id,
        plan=TariffPlan.from_json(row.plan),
        cost=msgspec.json.decode(row.cost, type=Cost),
        at=row.at,
        state=BillState(row.state),
        reason=row.reason,
    )
