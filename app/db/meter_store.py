"""Meter readings: written in bulk, read as columns."""

import marshal
from collections.abc import Awaitable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from zlib import crc32

from sqlalchemy import Connection

from app.core.energy import EnergyReading
from app.core.ids import ConnectorId, SessionId
from app.core.readings import MeterReading, Phases, ReadingContext
from app.db.bulk import insert
from app.db.engine import Reader, driver
from app.db.instants import from_ms, to_ms
from app.db.keys import Keys, find_connector
from app.db.session_rows import session_span
from app.db.steps import Order
from app.db.writer import Writer
from app.services.ports.session import MeterSeries, ReadingKey, ReadingPage

_VALUES = (
    "energy_wh",
    "power_w",
    "current_l1_a",
    "current_l2_a",
    "current_l3_a",
    "voltage_l1_v",
    "voltage_l2_v",
    "voltage_l3_v",
    "soc_percent",
)
_COLUMNS = (
    "connector_id",
    "at_ms",
    "fingerprint",
    "received_at_ms",
    "session_id",
    "context",
    *_VALUES,
    "temperature_c",
    "current_offered_a",
)
SAMPLE_COLUMNS = _COLUMNS[1:]
"""What `reading_of` understands, in this order."""

# A reading that comes again, now with its session, tells us where it belongs.
_INSERT = insert(
    "meter_sample",
    _COLUMNS,
    suffix="ON CONFLICT DO UPDATE SET session_id = excluded.session_id WHERE session_id IS NULL",
)
_CHARTED = ", ".join(_VALUES)
_SPAN = "FROM meter_sample WHERE connector_id = :connector AND at_ms >= :since AND at_ms < :until"
_COUNT = f"SELECT count(*) {_SPAN}"
_ALL = f"SELECT at_ms, {_CHARTED} {_SPAN} ORDER BY at_ms"
# SQLite takes the other columns from the row that holds the minimum or maximum.
_STEP = "GROUP BY (at_ms - :since) * :steps / (:until - :since)"
_THINNED = (
    f"SELECT at_ms, {_CHARTED} FROM ("  # noqa: S608
    f"SELECT at_ms, fingerprint, {_CHARTED}, max(power_w) {_SPAN} {_STEP} UNION "
    f"SELECT at_ms, fingerprint, {_CHARTED}, min(power_w) {_SPAN} {_STEP}"
    ") GROUP BY at_ms, fingerprint ORDER BY at_ms"
)
_REGISTERS = (
    f"SELECT at_ms, energy_wh {_SPAN} AND session_id = :session AND energy_wh IS NOT NULL "
    "ORDER BY at_ms"
)
_PAGE = (
    f"SELECT {', '.join(SAMPLE_COLUMNS)} FROM meter_sample "  # noqa: S608
    "WHERE connector_id = :connector AND (at_ms, fingerprint) > (:after_ms, :fingerprint) "
    "AND at_ms < :until AND session_id = :session ORDER BY at_ms, fingerprint LIMIT :most"
)
_CLAIM = (
    "UPDATE meter_sample SET session_id = :session WHERE session_id IS NULL "
    "AND connector_id = :connector AND at_ms BETWEEN :since AND :until"
)
_NO_END = 1 << 62
_SLACK = timedelta(days=2)
"""How far a reading of a session may lie outside of its times: clocks differ."""


class _Sample(NamedTuple):
    connector: ConnectorId
    session_id: SessionId | None
    reading: MeterReading


class _SampleSink:
    order = Order.QUEUED

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def write(self, connection: Connection, items: Sequence[_Sample]) -> None:
        key = self._keys.connector
        rows = [_row(key(connection, item[0]), item[1], item[2]) for item in items]
        _INSERT.run(driver(connection), rows)


class SqliteMeterStore:
    """Implements `MeterStore`."""

    def __init__(self, writer: Writer, reader: Reader, keys: Keys) -> None:
        self._writer = writer
        self._reader = reader
        self._keys = keys
        self._sink = _SampleSink(keys)

    def add(
        self, connector: ConnectorId, session_id: SessionId | None, readings: Sequence[MeterReading]
    ) -> Awaitable[None]:
        """Queue readings; see `MeterStore.add`."""
        for reading in readings:
            self._writer.add(self._sink, _Sample(connector, session_id, reading))
        return self._writer.committed()

    async def claim(
        self,
        connector: ConnectorId,
        session_id: SessionId,
        since: datetime,
        until: datetime | None = None,
    ) -> int:
        """Give a session the readings that have none; see `MeterStore.claim`."""

        def command(connection: Connection) -> int:
            wanted = {
                "connector": self._keys.connector(connection, connector),
                "session": session_id,
                "since": to_ms(since),
                "until": to_ms(until) if until else _NO_END,
            }
            return driver(connection).execute(_CLAIM, wanted).rowcount

        return await self._writer.submit(command)

    async def energy_readings(self, session_id: SessionId) -> list[EnergyReading]:
        """Return the registers read in a session; see `MeterStore.energy_readings`."""

        def query(connection: Connection) -> list[EnergyReading]:
            span = session_span(connection, session_id)
            if span is None:
                return []
            connector, since, until = span
            wanted = {
                "connector": connector,
                "session": session_id,
                "since": to_ms(since - _SLACK),
                "until": to_ms(until + _SLACK) if until else _NO_END,
            }
            rows = driver(connection).execute(_REGISTERS, wanted)
            return [EnergyReading(from_ms(at_ms), energy_wh) for at_ms, energy_wh in rows]

        return await self._reader.run(query)

    async def page(
        self, session_id: SessionId, *, after: ReadingKey | None = None, limit: int = 100
    ) -> ReadingPage:
        """Return what was read in a session; see `MeterStore.page`."""

        def query(connection: Connection) -> ReadingPage:
            span = session_span(connection, session_id)
            if span is None:
                return ReadingPage([], None)
            connector, since, until = span
            after_ms, fingerprint = after or (to_ms(since - _SLACK), 0)
            wanted = {
                "connector": connector,
                "session": session_id,
                "after_ms": after_ms,
                "fingerprint": fingerprint,
                "until": to_ms(until + _SLACK) if until else _NO_END,
                "most": limit + 1,
            }
            rows = driver(connection).execute(_PAGE, wanted).fetchall()
            last = rows[limit - 1][:2] if len(rows) > limit else None
            following = None if last is None else ReadingKey(*last)
            return ReadingPage([reading_of(row) for row in rows[:limit]], following)

        return await self._reader.run(query)

    async def series(
        self, connector: ConnectorId, since: datetime, until: datetime, *, points: int = 1500
    ) -> MeterSeries:
        """Return readings of a time span; see `MeterStore.series`."""

        def query(connection: Connection) -> MeterSeries:
            key = find_connector(connection, connector)
            return _series(_rows(connection, key, since, until, points) if key else [])

        return await self._reader.run(query)


def _rows(
    connection: Connection, connector: int, since: datetime, until: datetime, points: int
) -> list[tuple[Any, ...]]:
    wanted = {
        "connector": connector,
        "since": to_ms(since),
        "until": to_ms(until),
        # Two readings a step: the lowest and the highest power.
        "steps": max(points // 2, 1),
    }
    sqlite = driver(connection)
    (count,) = sqlite.execute(_COUNT, wanted).fetchone()
    return sqlite.execute(_ALL if count <= points else _THINNED, wanted).fetchall()


def _series(rows: Sequence[tuple[Any, ...]]) -> MeterSeries:
    columns = list(zip(*rows, strict=True)) or [()] * (1 + len(_VALUES))
    at_ms, energy_wh, power_w, i1, i2, i3, u1, u2, u3, soc_percent = columns
    return MeterSeries(
        at_s=[value / 1000 for value in at_ms],
        energy_wh=energy_wh,
        power_w=power_w,
        current_a=(i1, i2, i3),
        voltage_v=(u1, u2, u3),
        soc_percent=soc_percent,
    )


def reading_of(row: tuple[Any, ...]) -> MeterReading:
    """Return the reading of a row of `SAMPLE_COLUMNS`."""
    at_ms, _, received_at_ms, _, context, energy_wh, power_w, *rest = row
    i1, i2, i3, u1, u2, u3, soc_percent, temperature_c, current_offered_a = rest
    return MeterReading(
        at=from_ms(at_ms),
        received_at=from_ms(received_at_ms),
        context=ReadingContext(context),
        energy_wh=energy_wh,
        power_w=power_w,
        current_a=Phases(i1, i2, i3),
        voltage_v=Phases(u1, u2, u3),
        soc_percent=soc_percent,
        temperature_c=temperature_c,
        current_offered_a=current_offered_a,
    )


def _row(connector: int, session_id: SessionId | None, reading: MeterReading) -> tuple[Any, ...]:
    values = (
        reading.energy_wh,
        reading.power_w,
        *reading.current_a,
        *reading.voltage_v,
        reading.soc_percent,
        reading.temperature_c,
        reading.current_offered_a,
    )
    return (
        connector,
        to_ms(reading.at),
        # Version 2 of the format is the same in every Python and depends on the values alone.
        crc32(marshal.dumps(values, 2)),
        to_ms(reading.received_at),
        session_id,
        reading.context.value,
        *values,
    )
