"""Every frame that was exchanged: queued by the thousand, found again by charger and time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from app.core.ids import ChargerId
from app.db.bulk import Bulk, insert
from app.db.engine import Reader, driver
from app.db.instants import to_us
from app.db.keys import Keys
from app.db.message_search import BLOCK_BITS, find
from app.db.steps import Order
from app.db.tables import OcppMessageRow, table_of
from app.db.writer import Writer
from app.services.ports.message import Direction, Exchange, ExchangeFilter, ExchangeOutcome

_MESSAGE = table_of(OcppMessageRow)
_INSERT = insert(
    "ocpp_message",
    (
        "id",
        "charger_id",
        "direction",
        "correlation_id",
        "action",
        "request",
        "requested_at_us",
        "repairs",
        "outcome",
        "answer",
    ),
)
_INSERT_BLOCK = insert(
    "ocpp_message_block", ("charger_id", "action", "block"), suffix="ON CONFLICT DO NOTHING"
)
_ANSWERS = (
    "WITH new (id, outcome, answer, at) AS (VALUES {rows}) UPDATE ocpp_message "
    "SET outcome = new.outcome, answer = new.answer, answered_at_us = new.at "
    "FROM new WHERE ocpp_message.id = new.id"
)
_ANSWER = Bulk(lambda size: _ANSWERS.format(rows=", ".join(["(?, ?, ?, ?)"] * size)))


class _Request(NamedTuple):
    id: int
    charger_id: ChargerId
    direction: Direction
    correlation_id: str
    action: str
    request: str
    at: datetime
    repairs: Sequence[str]


class _Answer(NamedTuple):
    exchange_id: int
    outcome: ExchangeOutcome
    answer: str
    at: datetime


class _RequestSink:
    order = Order.FIRST

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._blocks: set[tuple[int, str, int]] = set()

    def forget(self) -> None:
        self._blocks.clear()

    def write(self, connection: Connection, items: Sequence[_Request]) -> None:
        rows = [self._row(connection, item) for item in items]
        sqlite = driver(connection)
        _INSERT.run(sqlite, rows)
        blocks = {(row[1], row[4], row[0] >> BLOCK_BITS) for row in rows}
        if not blocks <= self._blocks:
            _INSERT_BLOCK.run(sqlite, sorted(blocks - self._blocks))
            newest = rows[-1][0] >> BLOCK_BITS
            self._blocks = {b for b in self._blocks | blocks if b[2] >= newest - 1}

    def _row(self, connection: Connection, item: _Request) -> tuple[Any, ...]:
        number, charger_id, direction, correlation_id, action, request, at, repairs = item
        charger = self._keys.charger(connection, charger_id)
        return (
            number,
            charger,
            direction.value,
            correlation_id,
            action,
            request,
            to_us(at),
            "\n".join(repairs),
            "waiting",
            "",
        )


class _AnswerSink:
    order = Order.LAST

    def write(self, connection: Connection, items: Sequence[_Answer]) -> None:
        # By number: of two answers in one statement SQLite takes either, we want the last.
        rows = {item[0]: (item[0], item[1].value, item[2], to_us(item[3])) for item in items}
        _ANSWER.run(driver(connection), list(rows.values()))


class SqliteMessageLog:
    """Implements `MessageLog`. What was queued is found at once: reading waits for its commit."""

    def __init__(self, writer: Writer, reader: Reader, keys: Keys) -> None:
        self._writer = writer
        self._reader = reader
        self._requests = _RequestSink(keys)
        self._answers = _AnswerSink()
        self._last_id = 0
        writer.on_rollback(self._requests.forget)

    async def load(self) -> None:
        """Read where the numbers of exchanges go on; before anything is asked."""
        newest = select(func.max(_MESSAGE.c.id))
        self._last_id = await self._reader.run(lambda books: books.scalar(newest) or 0)

    def asked(
        self,
        charger_id: ChargerId,
        direction: Direction,
        correlation_id: str,
        action: str,
        request: str,
        at: datetime,
        repairs: Sequence[str] = (),
    ) -> int:
        """Queue a request; see `MessageLog.asked`."""
        self._last_id = number = self._last_id + 1
        self._writer.add(
            self._requests,
            _Request(number, charger_id, direction, correlation_id, action, request, at, repairs),
        )
        return number

    def answered(
        self, exchange_id: int, outcome: ExchangeOutcome, answer: str, at: datetime
    ) -> None:
        """Queue an answer; see `MessageLog.answered`."""
        self._writer.add(self._answers, _Answer(exchange_id, outcome, answer, at))

    async def page(
        self, wanted: ExchangeFilter, *, before: int | None = None, limit: int = 200
    ) -> list[Exchange]:
        """Return exchanges, newest first; see `MessageLog.page`."""
        await self._writer.settled()
        return await self._reader.run(lambda books: find(books, wanted, before, limit))
