"""`chargeyard users`: people and cards from a CSV file and into one."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

from app.config import Config
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import DepotError
from app.core.roles import LOCAL_OPERATOR
from app.core.users_csv import ImportPreview
from app.db.books import open_books, read_books
from app.db.migrate import prepare_database
from app.instance_lock import InstanceLock
from app.services.audit import Auditor
from app.services.people.directory import Directory
from app.services.people.user_files import UserFiles, export_users
from app.services.ports.people import PeopleBooks


class BadFile(DepotError):
    """A file cannot be read or written."""

    code = "bad_file"


def import_users(
    config: Config, file: Path, *, dry_run: bool = False, skip_bad: bool = False
) -> Iterator[str]:
    """Bring a file into the books; yield what to tell, a line each.

    Raises:
        AlreadyRunning: The program runs with this data: import in its window.
        BadRows, InvalidInput, BadFile: Nothing was imported; the text says why.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BadFile(f"{file} cannot be read: {error.strerror}.") from None
    with InstanceLock(config.data_dir):
        prepare_database(config.database, Clock())
        work = _import(config, file.name, content, dry_run=dry_run, skip_bad=skip_bad)
        found = asyncio.run(work)
    yield from (f"Line {bad.line}: {bad.reason}" for bad in found.bad)
    counts = f"{len(found.new)} new, {len(found.changed)} changed, {len(found.unchanged)} unchanged"
    done = "Would import" if dry_run else "Imported"
    yield f"{done}: {counts}, {len(found.bad)} bad."


def export_users_to(config: Config, file: Path) -> str:
    """Write everybody to a file, also while the program runs; return what to tell.

    Raises:
        InvalidInput: The database is of an older version of the program.
        BadFile: The file cannot be written.
    """
    books = asyncio.run(_people(config))
    try:
        file.write_text(export_users(books, config.zone), encoding="utf-8", newline="")
    except OSError as error:
        raise BadFile(f"{file} cannot be written: {error.strerror}.") from None
    return f"Wrote {len(books.cards)} cards to {file}"


async def _import(
    config: Config, name: str, content: bytes, *, dry_run: bool, skip_bad: bool
) -> ImportPreview:
    async with open_books(config.database) as books:
        directory = Directory(books.people)
        await directory.load()
        files = UserFiles(directory, Bus(), Auditor(books.journal, Clock()), config.zone)
        if dry_run:
            return await files.preview(content)
        return await files.import_file(name, content, skip_bad=skip_bad, by=LOCAL_OPERATOR)


async def _people(config: Config) -> PeopleBooks:
    async with read_books(config.database) as books:
        return await books.people.load()
