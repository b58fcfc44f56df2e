"""The audit is a chain: what was removed or changed shows."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy.exc import SQLAlchemyError

from app.core.errors import StorageFailed
from app.db.backup import copy_database
from app.db.books import open_books
from app.db.check import check_database
from app.db.migrate import prepare_database, upgrade
from app.db.restore import restore_database
from app.services.ports.journal import AuditEntry
from tests.support.clock import START


def entry(number: int) -> AuditEntry:
    return AuditEntry(START, "ada", "stop", f"BAY7/{number}", "asked")


async def noted(path, *numbers: int) -> None:
    async with open_books(path) as books:
        for number in numbers:
            books.journal.note_audit(entry(number))
            await books.writer.settled()


def execute(path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


async def test_the_chain_goes_on_over_restarts(path):
    await noted(path, 1, 2)
    await noted(path, 3)
    assert check_database(path) == []


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("DELETE FROM audit_entry WHERE id = 2", "Audit entry 2 is missing"),
        ("UPDATE audit_entry SET operator = 'eve' WHERE id = 2", "Audit entry 2 was changed"),
        ("UPDATE audit_entry SET at = '2026-03-01 09:00:00.000000'", "Audit entry 1 was changed"),
    ],
)
async def test_what_was_removed_or_changed_shows(path, harm, told):
    await noted(path, 1, 2, 3)
    execute(path, harm)
    (problem,) = check_database(path)
    assert problem.startswith(told)


async def test_the_chain_holds_where_a_commit_failed(path, log_errors_expected):
    def fails(connection):
        raise SQLAlchemyError("no")

    async with open_books(path) as books:
        for number in (1, 2):
            books.journal.note_audit(entry(number))
            with pytest.raises(StorageFailed):
                await books.writer.submit(fails)
            books.journal.note_audit(entry(number))
    assert check_database(path) == []


def test_entries_from_before_there_was_a_chain_are_bound_by_the_upgrade(tmp_path, clock):
    path = tmp_path / "depot.sqlite3"
    upgrade(path, "0003")
    for number in (1, 2, 5):
        execute(
            path,
            "INSERT INTO audit_entry (id, at, operator, action, subject, detail) "
            f"VALUES ({number}, '2026-03-01 08:00:00.000000', 'ada', 'stop', 'BAY7', 'asked')",
        )
    assert check_database(path) == [
        f"{path} is of an older version; open the program once to bring it up"
    ]
    prepare_database(path, clock)
    assert check_database(path) == []


@pytest.mark.parametrize(
    ("harm", "noted_beside"),
    [
        ("DELETE FROM audit_entry WHERE id > 1", False),
        ("DELETE FROM audit_entry WHERE id > 1; DELETE FROM setting", True),
    ],
)
async def test_what_was_cut_off_the_end_shows(path, harm, noted_beside):
    await noted(path, 1, 2, 3)
    if noted_beside:
        async with open_books(path) as books:
            await books.audit.note_head()
    for statement in harm.split(";"):
        execute(path, statement)
    (problem,) = check_database(path)
    assert problem == "Audit entry 2 and what follows are missing"


async def test_a_gap_at_the_end_stays_however_much_is_written_after_it(path):
    await noted(path, 1, 2, 3)
    execute(path, "DELETE FROM audit_entry WHERE id > 1")
    await noted(path, 4, 5, 6)
    (problem,) = check_database(path)
    assert problem == "Audit entry 2 is missing"


async def test_a_backup_that_is_brought_back_is_no_damage(path, tmp_path, clock):
    await noted(path, 1)
    backup = tmp_path / "backup.sqlite3"
    copy_database(path, backup)
    await noted(path, 2, 3)
    async with open_books(path) as books:
        await books.audit.note_head()
    restore_database(backup, path, clock)
    assert check_database(path) == []
    await noted(path, 7)
    assert check_database(path) == []
