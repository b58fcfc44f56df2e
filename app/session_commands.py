"""`chargeyard sessions export`: sessions of some days as a file."""

import asyncio
import csv
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from pathlib import Path

from app.config import Config
from app.core.civil_time import midnight
from app.core.csv_cells import write_kwh
from app.core.errors import DepotError, InvalidInput
from app.core.ids import SessionId
from app.core.sessions import ChargingSession
from app.db.books import Books, read_books
from app.services.money_ports import Bill
from app.services.session_ports import SessionFilter

COLUMNS = (
    "session_id",
    "charger",
    "connector",
    "id_tag",
    "person",
    "started_at",
    "stopped_at",
    "energy_kwh",
    "cost",
    "currency",
    "state",
    "stop_reason",
    "energy_source",
    "confidence",
    "flags",
)
_PAGE = 500


class BadFile(DepotError):
    """The file cannot be written."""

    code = "bad_file"


def export_sessions(config: Config, file: Path, first: date | None, last: date | None) -> str:
    """Write the sessions that began on some days, in the depot's time zone; say how many.

    Works while the program runs.

    Raises:
        InvalidInput: The file's name does not end in .csv, or the database is of an older version.
        BadFile: It cannot be written.
    """
    if file.suffix.casefold() != ".csv":
        raise InvalidInput("Sessions are exported as .csv.", hint="Give the file that ending.")
    day = timedelta(days=1)
    wanted = SessionFilter(
        since=midnight(first, config.zone) if first else None,
        until=midnight(last + day, config.zone) if last else None,
    )
    rows = asyncio.run(_rows(config, wanted))
    try:
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(COLUMNS)
            writer.writerows(rows)
    except OSError as error:
        raise BadFile(f"{file} cannot be written: {error.strerror}.") from None
    return f"Wrote {len(rows)} sessions to {file}"


async def _rows(config: Config, wanted: SessionFilter) -> list[tuple[object, ...]]:
    async with read_books(config.database) as books:
        found = [_row(session, bill) async for session, bill in _sessions(books, wanted)]
    return found[::-1]


async def _sessions(
    books: Books, wanted: SessionFilter
) -> AsyncIterator[tuple[ChargingSession, Bill | None]]:
    before: SessionId | None = None
    while True:
        page = await books.sessions.page(wanted, before=before, limit=_PAGE)
        bills = await books.bills.of_sessions([session.id for session in page.sessions])
        for session in page.sessions:
            yield session, bills.get(session.id)
        before = page.next_before
        if before is None:
            return


def _row(session: ChargingSession, bill: Bill | None) -> tuple[object, ...]:
    return (
        session.id,
        session.connector.charger_id,
        session.connector.number,
        session.id_tag,
        session.person,
        _instant(session.started_at),
        _instant(session.stopped_at),
        write_kwh(session.energy_wh),
        "" if bill is None else f"{bill.cost.total.amount:f}",
        "" if bill is None else bill.cost.total.currency,
        session.state.value,
        session.stop_reason,
        session.energy_source.value,
        session.confidence.value,
        " ".join(sorted(session.flags)),
    )


def _instant(at: datetime | None) -> str:
    return "" if at is None else at.isoformat(timespec="seconds").replace("+00:00", "Z")
