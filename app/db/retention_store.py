"""Thins out what is old, a small piece in each commit, and gives the space back."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from app.core.retention import STEP, BooksSize
from app.db.engine import driver
from app.db.instants import to_ms, to_us
from app.db.message_search import BLOCK_BITS
from app.db.writer import Writer

_MEANS = (
    "power_w",
    "current_l1_a",
    "current_l2_a",
    "current_l3_a",
    "voltage_l1_v",
    "voltage_l2_v",
    "voltage_l3_v",
    "temperature_c",
    "current_offered_a",
)
_KEPT = ("fingerprint", "received_at_ms", "context", "soc_percent")
_COLUMNS = ("connector_id", "session_id", "at_ms", *_KEPT, *_MEANS, "energy_wh")
_SLICE = "FROM meter_sample WHERE connector_id = :connector AND at_ms >= :since AND at_ms < :until"
_SLOTS = "GROUP BY session_id, at_ms / :step"
# SQLite takes the plain columns from the row with the greatest time: the last of its slot.
_THIN = (
    "SELECT connector_id, session_id, max(at_ms), "
    + ", ".join((*_KEPT, *(f"avg({name})" for name in _MEANS)))
    + f" {_SLICE} {_SLOTS} ORDER BY session_id, at_ms / :step"
)
# The register of the last one may be missing; the greatest of a slot is the newest.
_ENERGY = f"SELECT max(energy_wh) {_SLICE} {_SLOTS} ORDER BY session_id, at_ms / :step"
_INSERT = (
    f"INSERT INTO meter_sample ({', '.join(_COLUMNS)}) "  # noqa: S608
    f"VALUES ({', '.join('?' * len(_COLUMNS))})"
)
_FIRST = "SELECT connector_id, min(at_ms) FROM meter_sample WHERE at_ms < ? GROUP BY connector_id"
_OLD_MESSAGES = "SELECT max(id) FROM (SELECT id FROM ocpp_message ORDER BY id LIMIT ?)"
_PAGES_AT_ONCE = 500
_MESSAGES_AT_ONCE = 2000


class SqliteRetentionStore:
    """Implements `RetentionStore`. Each piece is one transaction of some ten milliseconds."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    async def thin_readings(self, since: datetime | None, until: datetime) -> int:
        """Put means in the place of older readings; see `RetentionStore.thin_readings`."""
        step_ms = round(STEP.total_seconds() * 1000)
        # Whole slots only: what is left of one would be thinned again.
        until_ms = to_ms(until) // step_ms * step_ms
        taken = 0
        for connector, first_ms in await self._writer.submit(lambda c: _firsts(c, until_ms)):
            begin_ms = first_ms if since is None else max(first_ms, to_ms(since))
            day_ms = begin_ms // step_ms * step_ms
            while day_ms < until_ms:
                next_ms = min(day_ms + _DAY_MS, until_ms)
                taken += await self._thin(connector, day_ms, next_ms, step_ms)
                day_ms = next_ms
        return taken

    async def delete_messages(self, until: datetime) -> int:
        """Delete messages; see `RetentionStore.delete_messages`."""
        deleted = 0
        while some := await self._writer.submit(lambda c: _delete_some(c, to_us(until))):
            deleted += some
        return deleted

    async def give_back(self) -> None:
        """Give empty pages back to the disk; see `RetentionStore.give_back`."""
        while (await self._writer.submit(_shrink)) > 0:
            pass

    async def size(self) -> BooksSize:
        """Return how large the file is; see `RetentionStore.size`."""
        return await self._writer.submit(_size)

    async def _thin(self, connector: int, since_ms: int, until_ms: int, step_ms: int) -> int:
        wanted = {
            "connector": connector,
            "since": since_ms,
            "until": until_ms,
            "step": step_ms,
        }
        return await self._writer.submit(lambda connection: _thin_slice(connection, wanted))


_DAY_MS = round(timedelta(days=1).total_seconds() * 1000)


def _firsts(connection: Connection, until_ms: int) -> list[tuple[int, int]]:
    return driver(connection).execute(_FIRST, (until_ms,)).fetchall()


def _thin_slice(connection: Connection, wanted: dict[str, Any]) -> int:
    sqlite = driver(connection)
    rows = sqlite.execute(_THIN, wanted).fetchall()
    if not rows:
        return 0
    energies = sqlite.execute(_ENERGY, wanted).fetchall()
    deleted = sqlite.execute(f"DELETE {_SLICE}", wanted).rowcount
    kept = [(*row, *energy) for row, energy in zip(rows, energies, strict=True)]
    sqlite.executemany(_INSERT, kept)
    return int(deleted) - len(kept)


def _delete_some(connection: Connection, until_us: int) -> int:
    sqlite = driver(connection)
    (last,) = sqlite.execute(_OLD_MESSAGES, (_MESSAGES_AT_ONCE,)).fetchone()
    old = "DELETE FROM ocpp_message WHERE id <= ? AND requested_at_us < ?"
    deleted = sqlite.execute(old, (last, until_us)).rowcount if last is not None else 0
    (first,) = sqlite.execute("SELECT min(id) FROM ocpp_message").fetchone()
    if deleted and first is not None:
        block = "DELETE FROM ocpp_message_block WHERE block < ?"
        sqlite.execute(block, (first >> BLOCK_BITS,))
    return int(deleted)


def _shrink(connection: Connection) -> int:
    """Return how many pages went; none where the file was made by a version that cannot."""
    sqlite = driver(connection)
    before = _pragma(connection, "page_count")
    sqlite.execute(f"PRAGMA incremental_vacuum({_PAGES_AT_ONCE})").fetchall()
    return before - _pragma(connection, "page_count")


def _size(connection: Connection) -> BooksSize:
    page = _pragma(connection, "page_size")
    return BooksSize(
        _pragma(connection, "page_count") * page, _pragma(connection, "freelist_count") * page
    )


def _pragma(connection: Connection, name: str) -> int:
    (value,) = driver(connection).execute(f"PRAGMA {name}").fetchone()
    return int(value)
