"""`chargeyard sessions export`: sessions of some days as a file."""

import asyncio
from datetime import date, timedelta
from pathlib import Path

from app.config import Config
from app.core.civil_time import midnight
from app.core.clock import Clock
from app.core.errors import DepotError, InvalidInput
from app.core.ids import ChargerId
from app.db.books import read_books
from app.documents.maker import FileMaker
from app.services.money.session_lines import days_of, read_lines
from app.services.ports.document import DocumentKind, Letterhead, SessionLine, SessionList
from app.services.ports.session import SessionFilter
from app.spoken_language import spoken_language


class BadFile(DepotError):
    """The file cannot be written."""

    code = "bad_file"


def export_sessions(config: Config, file: Path, first: date | None, last: date | None) -> str:
    """Write the sessions that began on some days, in the depot's time zone; say how many.

    Works while the program runs.

    Raises:
        InvalidInput: The file's ending says no kind, or the database is of an older version.
        BadFile: It cannot be written.
    """
    kind = _kind(file)
    day = timedelta(days=1)
    wanted = SessionFilter(
        since=midnight(first, config.zone) if first else None,
        until=midnight(last + day, config.zone) if last else None,
    )
    lines, spoken = asyncio.run(_read(config, wanted))
    letterhead = Letterhead(
        config.depot_name, config.legal_lines, config.zone, Clock().now(), spoken
    )
    sessions = SessionList(letterhead, days_of(lines, config.zone), lines)
    try:
        file.write_bytes(FileMaker().sessions(sessions, kind, lambda _done: None))
    except OSError as error:
        raise BadFile(f"{file} cannot be written: {error.strerror}.") from None
    return f"Wrote {len(lines)} sessions to {file}"


def _kind(file: Path) -> DocumentKind:
    try:
        return DocumentKind(file.suffix.casefold().removeprefix("."))
    except ValueError:
        raise InvalidInput(
            "Sessions are exported as .csv, .xlsx or .pdf.",
            hint="Give the file one of these endings.",
        ) from None


async def _read(config: Config, wanted: SessionFilter) -> tuple[list[SessionLine], str]:
    """Return the sessions, and the language of the depot."""
    async with read_books(config.database) as books:
        names = {charger.id: charger.name for charger in await books.chargers.all()}

        def name_of(charger_id: ChargerId) -> str:
            return names.get(charger_id, charger_id)

        lines = await read_lines(
            books.sessions, books.bills, name_of, wanted, lambda _done, _total: None
        )
        return lines, spoken_language((await books.settings.all()).get("language"))
