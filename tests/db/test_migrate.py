"""The schema, brought up to date before anything opens the file."""

import sqlite3
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.core.errors import StorageFailed
from app.db import migrate
from app.db.engine import migrating_engine
from app.db.migrate import (
    NewerDatabase,
    alembic_config,
    newest_revision,
    prepare_database,
    schema_revision,
)
from app.db.tables import METADATA


def execute(path, statement):
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


@pytest.fixture
def newer_program(tmp_path, monkeypatch):
    """A program whose newest migration is one that this one does not have."""
    folder = tmp_path / "migrations 100%"
    (folder / "versions").mkdir(parents=True)
    for file in migrate.MIGRATIONS.rglob("*.*"):
        if file.suffix in {".py", ".mako"}:
            (folder / file.relative_to(migrate.MIGRATIONS)).write_bytes(file.read_bytes())

    def install(change: str) -> None:
        (folder / "versions" / "9999_later.py").write_text(
            f"from alembic import op\nrevision = '9999'\ndown_revision = '{newest_revision()}'\n"
            f"def upgrade():\n    op.execute('''{change}''')\n"
        )
        monkeypatch.setattr(migrate, "MIGRATIONS", folder)

    return install


def test_the_migrations_make_the_schema_that_the_tables_describe(path):
    engine = migrating_engine(path)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, METADATA) == []
        scripts = ScriptDirectory.from_config(alembic_config(connection))
    engine.dispose()
    assert scripts.get_current_head() == newest_revision()


def test_a_new_database_needs_no_copy(tmp_path, clock):
    path = tmp_path / "new" / "depot.sqlite3"
    prepare_database(path, clock)
    assert schema_revision(path) == newest_revision()
    assert not (path.parent / "backups").exists()


def test_a_database_with_the_newest_schema_is_left_alone(path, clock):
    execute(path, "PRAGMA journal_mode=DELETE")
    before = path.read_bytes()
    prepare_database(path, clock)
    assert path.read_bytes() == before


def test_before_an_upgrade_the_database_is_copied_aside(path, clock, newer_program):
    execute(path, "INSERT INTO setting VALUES ('theme', '1')")
    newer_program("ALTER TABLE setting ADD COLUMN changed_at TEXT")
    prepare_database(path, clock)
    assert execute(path, "SELECT * FROM setting") == [("theme", "1", None)]
    (aside,) = (path.parent / "backups").iterdir()
    assert aside.name == "before-9999-20260301T080000000Z.sqlite3"
    assert execute(aside, "SELECT * FROM setting") == [("theme", "1")]


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE no_such_table",
        "INSERT INTO event (at, charger_id, kind, text) VALUES ('', 99, '', '')",
    ],
)
def test_an_upgrade_that_fails_changes_nothing(path, clock, newer_program, change):
    newer_program(change)
    before = newest_revision()
    assert before == "9999"
    with pytest.raises(StorageFailed):
        prepare_database(path, clock)
    assert schema_revision(path) != "9999"
    assert execute(path, "SELECT count(*) FROM event") == [(0,)]


def test_a_database_of_a_newer_program_is_refused_and_left_alone(path, clock):
    execute(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase, match="newer version"):
        prepare_database(path, clock)
    assert execute(path, "SELECT * FROM alembic_version") == [("9999",)]


def test_a_file_that_is_no_database_is_refused(tmp_path, clock):
    path = tmp_path / "depot.sqlite3"
    path.write_text("These are not the books. " * 100)
    with pytest.raises(StorageFailed, match="not a database"):
        prepare_database(path, clock)
    assert path.read_text().startswith("These")
