"""Brings the database file to this program's schema, before anything else opens it.

Runs in the main thread before the event loop starts; alembic does not like other threads.
"""

import logging
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from app.core.clock import Clock
from app.core.errors import DepotError, StorageFailed
from app.db.backup import copy_database, timestamp
from app.db.engine import migrating_engine

if TYPE_CHECKING:
    from alembic.config import Config

_log = logging.getLogger("chargeyard.books")

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


class NewerDatabase(DepotError):
    """The database was written by a newer version of the program."""

    code = "newer_database"


def prepare_database(path: Path, clock: Clock) -> None:
    """Create the database or upgrade it to the newest schema.

    Before an upgrade the file is copied to `backups/before-REVISION-TIME.sqlite3` beside it.

    Raises:
        NewerDatabase: Its schema is one that this program does not know.
        StorageFailed: It cannot be opened or upgraded; then it is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        current = schema_revision(path)
        if current == newest_revision():
            return
        if current is not None:
            _put_aside(path, clock)
        _make_shrinkable(path)
        upgrade(path, newest_revision())
    except (sqlite3.Error, SQLAlchemyError) as error:
        raise StorageFailed(
            f"{path} cannot be opened as a database: {error}",
            hint="Is the folder writable? `chargeyard restore` brings back a backup.",
        ) from error


def newest_revision() -> str:
    """Return the revision that this program's schema has."""
    return max(_revisions())


def schema_revision(path: Path) -> str | None:
    """Return the revision of a database file, None where it is missing or empty.

    Raises:
        NewerDatabase: This program does not know the revision.
        sqlite3.Error: It is not a database.
    """
    if not path.exists():
        return None
    with closing(sqlite3.connect(path)) as connection:
        tables = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        if connection.execute(tables).fetchone() == (0,):
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if found is None:
        return None
    revision = str(found[0])
    if revision not in _revisions():
        raise NewerDatabase(
            f"{path} was written by a newer version of ChargeYard (schema {revision})",
            hint="Install the newer version, or restore a backup that this version wrote.",
        )
    return revision


def upgrade(path: Path, revision: str) -> None:
    """Upgrade a database file to a revision, in one transaction.

    Raises:
        StorageFailed: Rows would lose what they refer to; then nothing has changed.
    """
    # Alembic takes 0.2 s to import, and nearly every start has nothing to upgrade.
    from alembic import command  # noqa: PLC0415

    engine = migrating_engine(path)
    try:
        with engine.connect() as connection, connection.begin():
            command.upgrade(alembic_config(connection), revision)
            if orphan := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StorageFailed(
                    f"The upgrade would leave a row of {orphan[0]} without its parent"
                )
    finally:
        engine.dispose()
    _log.info("The database has schema %s", revision)


def alembic_config(connection: Connection) -> "Config":
    """Return alembic's configuration for a connection; there is no alembic.ini."""
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    # Config files double the percent sign.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _revisions() -> set[str]:
    names = (file.name for file in (MIGRATIONS / "versions").iterdir())
    return {name[:4] for name in names if re.fullmatch(r"\d{4}_\w+\.py", name)}


def _make_shrinkable(path: Path) -> None:
    """Let the file give empty pages back later, a few at a time; it has to be rewritten for that.

    At night nothing may lock the books for the seconds that a whole rewrite takes.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        (shrinks,) = connection.execute("PRAGMA auto_vacuum").fetchone()
        if not shrinks:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            connection.execute("VACUUM")


def _put_aside(path: Path, clock: Clock) -> None:
    name = f"before-{newest_revision()}-{timestamp(clock.now())}.sqlite3"
    aside = path.parent / "backups" / name
    copy_database(path, aside)
    _log.info("Before the upgrade the database was copied to %s", aside)
