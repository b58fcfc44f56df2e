"""Finding exchanges among millions, newest first.

`ocpp_message` is in the order of time and has no index by charger, action or time. Blocks of 1024
messages know which chargers and actions they hold; a moment is found by halving.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, TextClause, func, select, text

from app.core.ids import ChargerId
from app.db.instants import from_us, to_us
from app.db.keys import find_charger
from app.db.search import contains
from app.db.tables import ChargerRow, MessageBlockRow, OcppMessageRow, table_of
from app.db.tables.history import FAILED_OUTCOMES
from app.services.ports.message import Direction, Exchange, ExchangeFilter, ExchangeOutcome

BLOCK_BITS = 10
"""The number of an exchange without these bits is its block."""

_MESSAGE = table_of(OcppMessageRow)
_BLOCK = table_of(MessageBlockRow)
_CHARGER = table_of(ChargerRow)
_CLOCK_SLACK = timedelta(hours=1)
"""How far our clock may have been set back between two messages."""
_NOT_FAILED = frozenset({ExchangeOutcome.WAITING, ExchangeOutcome.ANSWERED})


def find(
    connection: Connection, wanted: ExchangeFilter, before: int | None, limit: int
) -> list[Exchange]:
    """Return exchanges that fit, newest first, those with an id below `before`."""
    charger = None
    if wanted.charger_id is not None:
        charger = find_charger(connection, wanted.charger_id)
        if charger is None:
            return []
    listed = select(_MESSAGE, _CHARGER.c.identity).join(_CHARGER)
    listed = listed.where(*_conditions(wanted, charger))
    newest_first: ColumnElement[Any] = _MESSAGE.c.id.desc()
    found: list[Exchange] = []
    for first, last in _stretches(connection, wanted, charger, before):
        inside: ColumnElement[bool] = _MESSAGE.c.id.between(first, last)
        if _failed_only(wanted):
            # SQLite would walk through all by id, instead of using the index over the failed.
            inside, newest_first = func.likely(inside), -_MESSAGE.c.id
        some = listed.where(inside).order_by(newest_first).limit(limit - len(found))
        found += map(_to_exchange, connection.execute(some))
        if len(found) >= limit:
            break
    return found


def _stretches(
    connection: Connection, wanted: ExchangeFilter, charger: int | None, before: int | None
) -> Iterator[tuple[int, int]]:
    """Yield the first and last id of each stretch that may hold something, newest first."""
    newest = connection.scalar(select(func.max(_MESSAGE.c.id))) or 0
    last = newest if before is None else min(before - 1, newest)
    first = 1
    if wanted.since is not None:
        first = _first_since(connection, wanted.since - _CLOCK_SLACK, newest)
    if wanted.until is not None:
        last = min(last, _first_since(connection, wanted.until + _CLOCK_SLACK, newest))
    if _failed_only(wanted) or (charger is None and not wanted.action):
        yield first, last
        return
    for block in connection.scalars(_blocks(wanted, charger, first, last)).all():
        start = block << BLOCK_BITS
        yield max(first, start), min(last, start + (1 << BLOCK_BITS) - 1)


def _blocks(wanted: ExchangeFilter, charger: int | None, first: int, last: int) -> Select[Any]:
    block = _BLOCK.c.block
    blocks = select(block).distinct().where(block.between(first >> BLOCK_BITS, last >> BLOCK_BITS))
    if charger is not None:
        blocks = blocks.where(_BLOCK.c.charger_id == charger)
    if wanted.action:
        blocks = blocks.where(_BLOCK.c.action == wanted.action)
    return blocks.order_by(block.desc())


def _first_since(connection: Connection, instant: datetime, newest: int) -> int:
    """Return the first id that was asked at `instant` or later, by halving."""
    low, high, at_us = 1, newest + 1, to_us(instant)
    message = select(_MESSAGE.c.requested_at_us).order_by(_MESSAGE.c.id).limit(1)
    while low < high:
        middle = (low + high) // 2
        found = connection.scalar(message.where(_MESSAGE.c.id >= middle))
        if found is not None and found < at_us:
            low = middle + 1
        else:
            high = middle
    return low


def _failed_only(wanted: ExchangeFilter) -> bool:
    return bool(wanted.outcomes) and not wanted.outcomes & _NOT_FAILED


def _conditions(
    wanted: ExchangeFilter, charger: int | None
) -> Iterator[ColumnElement[bool] | TextClause]:
    columns = _MESSAGE.c
    if charger is not None:
        yield columns.charger_id == charger
    if wanted.action:
        yield columns.action == wanted.action
    if wanted.direction is not None:
        yield columns.direction == wanted.direction.value
    if _failed_only(wanted):
        yield text(FAILED_OUTCOMES)
    if wanted.outcomes:
        yield columns.outcome.in_(sorted(outcome.value for outcome in wanted.outcomes))
    yield from _asked_between(wanted.since, wanted.until)
    if wanted.text:
        yield contains(columns.request, wanted.text) | contains(columns.answer, wanted.text)


def _asked_between(since: datetime | None, until: datetime | None) -> Iterator[ColumnElement[bool]]:
    if since is not None:
        yield _MESSAGE.c.requested_at_us >= to_us(since)
    if until is not None:
        yield _MESSAGE.c.requested_at_us < to_us(until)


def _to_exchange(row: Row[Any]) -> Exchange:
    return Exchange(
        id=row.id,
        charger_id=ChargerId(row.identity),
        direction=Direction(row.direction),
        correlation_id=row.correlation_id,
        action=row.action,
        request=row.request,
        requested_at=from_us(row.requested_at_us),
        outcome=ExchangeOutcome(row.outcome),
        answer=row.answer,
        answered_at=None if row.answered_at_us is None else from_us(row.answered_at_us),
        repairs=tuple(row.repairs.split("\n")) if row.repairs else (),
    )
