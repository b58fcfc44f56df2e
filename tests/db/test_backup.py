"""Backups of books that are open, bringing them back, and whether they add up."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import InvalidInput, NotFound, StorageFailed
from app.core.sessions import SessionState
from app.db.backup import copy_database
from app.db.books import open_books
from app.db.check import check_database
from app.db.migrate import NewerDatabase
from app.db.restore import restore_database
from tests.db.test_meter_store import read
from tests.db.test_session_store import WALLBOX, opened
from tests.support.clock import START


def damage(path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xff" * 4096 * 3
    path.write_bytes(content)


def settings(path):
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT name, value FROM setting"))


async def test_a_backup_of_open_books_is_one_whole_file(books, path, tmp_path):
    target = tmp_path / "elsewhere" / "backup.sqlite3"
    for number in range(3):
        await books.settings.save("number", number)
        await asyncio.to_thread(copy_database, path, target)
        assert settings(target) == {"number": f"{number}"}
    assert [file.name for file in target.parent.iterdir()] == ["backup.sqlite3"]
    assert check_database(target) == []


async def test_a_backup_is_finished_while_the_depot_goes_on_writing(books, path, tmp_path):
    async def charge() -> None:
        second = 0
        while True:
            second += 1
            await books.meters.add(WALLBOX, None, [read(second, power_w=1.0)])

    await books.settings.save("text", "x" * 5_000_000)
    charging = asyncio.create_task(charge())
    async with asyncio.timeout(20):
        await asyncio.to_thread(copy_database, path, tmp_path / "backup.sqlite3")
    assert not charging.done()
    charging.cancel()
    assert check_database(tmp_path / "backup.sqlite3") == []


def test_a_backup_that_fails_leaves_the_one_before(path, tmp_path):
    target = tmp_path / "backup.sqlite3"
    copy_database(path, target)
    before = target.read_bytes()
    damage(path)
    with pytest.raises(StorageFailed):
        copy_database(path, target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_there_is_nothing_to_back_up_or_check_where_no_database_is(tmp_path):
    with pytest.raises(NotFound):
        copy_database(tmp_path / "none.sqlite3", tmp_path / "backup.sqlite3")
    with pytest.raises(NotFound):
        check_database(tmp_path / "none.sqlite3")


async def test_restoring_brings_back_the_backup_and_keeps_what_was_there(path, tmp_path, clock):
    backup = tmp_path / "backup.sqlite3"
    async with open_books(path) as books:
        await books.settings.save("theme", "old")
    copy_database(path, backup)
    async with open_books(path) as books:
        await books.settings.save("theme", "new")
    aside = restore_database(backup, path, clock)
    assert aside == tmp_path / "backups" / "before-restore-20260301T080000000Z.sqlite3"
    assert settings(aside) == {"theme": '"new"'}
    async with open_books(path) as books:
        assert await books.settings.all() == {"theme": "old"}


def test_a_backup_can_be_restored_where_nothing_was(path, tmp_path, clock):
    database = tmp_path / "new" / "depot.sqlite3"
    assert restore_database(path, database, clock) is None
    assert check_database(database) == []


async def test_a_database_in_use_is_not_replaced(books, path, tmp_path, clock):
    await books.settings.save("theme", "dark")
    copy_database(path, tmp_path / "backup.sqlite3")
    with pytest.raises(StorageFailed, match="locked"):
        restore_database(tmp_path / "backup.sqlite3", path, clock)
    await books.settings.save("theme", "light")
    assert await books.settings.all() == {"theme": "light"}


def test_only_a_whole_backup_of_this_program_is_restored(path, tmp_path, clock):
    def attempt(backup, refusal):
        before = path.read_bytes()
        with pytest.raises(refusal):
            restore_database(backup, path, clock)
        assert path.read_bytes() == before

    attempt(tmp_path / "none.sqlite3", NotFound)
    text = tmp_path / "text.sqlite3"
    text.write_text("These are not the books. " * 100)
    attempt(text, InvalidInput)
    foreign = tmp_path / "foreign.sqlite3"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE t (x)")
    attempt(foreign, InvalidInput)
    damaged = tmp_path / "damaged.sqlite3"
    copy_database(path, damaged)
    damage(damaged)
    attempt(damaged, StorageFailed)
    newer = tmp_path / "newer.sqlite3"
    copy_database(path, newer)
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    attempt(newer, NewerDatabase)


async def test_books_that_add_up_have_nothing_to_complain_of(books, path):
    session = await opened(books)
    await books.meters.add(WALLBOX, session.id, [read(1, energy_wh=1)])
    ended = replace(session, state=SessionState.COMPLETED, stopped_at=START + timedelta(hours=1))
    await books.sessions.save(ended)
    assert check_database(path) == []


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ("stopped_at = '2020-01-01 00:00:00.000000', state = 'completed'", "before it started"),
        ("energy_wh = -1", "negative energy"),
        ("state = 'completed'", "no end"),
        ("stopped_at = '2030-01-01 00:00:00.000000'", "is open but has an end"),
        ("connector_id = 2", "readings of another connector"),
        ("connector_id = 99", "does not exist"),
    ],
)
async def test_books_that_contradict_themselves_are_named(books, path, change, complaint):
    session = await opened(books)
    await books.meters.add(WALLBOX, session.id, [read(1, energy_wh=1)])
    await books.meters.add(WALLBOX._replace(number=2), None, [read(1, energy_wh=1)])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE charging_session SET {change}")
    assert any(complaint in problem for problem in check_database(path))


def test_a_damaged_file_is_named(path):
    damage(path)
    assert "damaged" in check_database(path)[0]
