"""The writing thread: one commit for everybody who waits, nobody harmed by another's mistake."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.core.errors import NotFound, StorageFailed
from app.db.engine import driver, writing_engine
from app.db.steps import Order
from app.db.writer import Writer
from tests.support.waiting import until


class Notes:
    """A sink that writes texts into a table."""

    def __init__(self, order: Order = Order.QUEUED) -> None:
        self.order = order

    def write(self, connection: Connection, items: Sequence[str]) -> None:
        driver(connection).executemany("INSERT INTO note (text) VALUES (?)", [(i,) for i in items])


def noted(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT text FROM note ORDER BY rowid")]


def note(text: str):
    return lambda connection: driver(connection).execute("INSERT INTO note VALUES (?)", (text,))


class Room:
    """A sink that lets the database grow by so many pages, as a disk has room or not."""

    order = Order.FIRST

    def write(self, connection: Connection, items: Sequence[int]) -> None:
        sqlite = driver(connection)
        (used,) = sqlite.execute("PRAGMA page_count").fetchone()
        sqlite.execute(f"PRAGMA max_page_count={used + items[-1]}")


@pytest.fixture
def notes_path(tmp_path: Path) -> Path:
    path = tmp_path / "notes.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE note (text TEXT NOT NULL UNIQUE)")
    return path


@pytest.fixture
async def writer(notes_path: Path) -> AsyncIterator[Writer]:
    async with Writer(writing_engine(notes_path), retry_after_s=0.01, kept_rows=3) as opened:
        yield opened


async def test_what_a_command_returns_reaches_its_caller_after_the_commit(writer, notes_path):
    assert await writer.submit(lambda connection: note("a")(connection).rowcount) == 1
    assert noted(notes_path) == ["a"]


async def test_everybody_who_waits_for_a_batch_shares_one_future(writer):
    first = writer.committed()
    assert writer.committed() is first
    await first
    assert writer.committed() is not first


async def test_a_command_that_fails_neither_loses_nor_keeps_the_others(writer, notes_path):
    def refuse(connection: Connection) -> None:
        note("undone")(connection)
        raise NotFound("no such thing")

    before, failing, after = (
        writer.submit(note("before")),
        writer.submit(refuse),
        writer.submit(note("after")),
    )
    with pytest.raises(NotFound, match="no such thing"):
        await failing
    await before
    await after
    assert noted(notes_path) == ["before", "after"]


async def test_an_error_of_the_database_is_told_as_storage_failed(writer, notes_path):
    await writer.submit(note("a"))
    with pytest.raises(StorageFailed, match="UNIQUE"):
        await writer.submit(note("a"))
    await writer.submit(note("b"))
    assert noted(notes_path) == ["a", "b"]


async def test_a_row_that_cannot_be_stored_is_logged_and_loses_no_other(
    writer, notes_path, log_errors_expected
):
    sink = Notes()
    for text in ("a", "b", None, "b", "c"):
        writer.add(sink, text)
    await writer.committed()
    assert noted(notes_path) == ["a", "b", "c"]
    assert [record.args for record in log_errors_expected] == [(None,), ("b",)]


async def test_effects_come_in_the_order_first_queued_last(writer, notes_path):
    first, queued, last = Notes(Order.FIRST), Notes(), Notes(Order.LAST)
    writer.add(last, "answer")
    writer.add(queued, "reading 1")
    writer.submit(note("command"))
    writer.add(queued, "reading 2")
    writer.add(first, "request")
    await writer.committed()
    assert noted(notes_path) == ["request", "reading 1", "command", "reading 2", "answer"]


async def test_who_is_cancelled_while_waiting_takes_nobody_along(writer, notes_path):
    async def wait() -> None:
        await writer.committed()

    writer.add(Notes(), "a")
    impatient, patient = asyncio.create_task(wait()), asyncio.create_task(wait())
    await asyncio.sleep(0)
    impatient.cancel()
    await patient
    with pytest.raises(asyncio.CancelledError):
        await impatient
    assert noted(notes_path) == ["a"]


async def test_a_command_that_is_no_longer_awaited_is_done_all_the_same(writer, notes_path):
    waiting = asyncio.ensure_future(writer.submit(note("a")))
    waiting.cancel()
    await writer.committed()
    assert noted(notes_path) == ["a"]


async def test_a_full_disk_is_told_to_all_who_wait_and_rows_are_stored_when_there_is_room(
    writer, notes_path, log_errors_expected
):
    writer.add(Room(), 0)
    await writer.committed()
    command = writer.submit(note("x" * 100_000))
    writer.add(Notes(), "y" * 100_000)
    with pytest.raises(StorageFailed, match="full"):
        await writer.committed()
    with pytest.raises(StorageFailed, match="full"):
        await command
    assert noted(notes_path) == []

    tries = len(log_errors_expected)
    await until(lambda: len(log_errors_expected) > tries)
    writer.add(Room(), 1000)
    await writer.committed()
    assert noted(notes_path) == ["y" * 100_000]
    await writer.submit(note("alive"))


async def test_with_too_many_rows_waiting_for_room_the_oldest_are_given_up_and_logged(
    writer, notes_path, log_errors_expected
):
    writer.add(Room(), 0)
    await writer.committed()
    for number in range(5):
        writer.add(Notes(), f"{number}" * 50_000)
    with pytest.raises(StorageFailed):
        await writer.committed()
    lost = [str(record.args[0])[0] for record in log_errors_expected if "only in" in record.msg]
    assert lost == ["0", "1"]

    writer.add(Room(), 1000)
    await writer.submit(note("alive"))
    assert [text[0] for text in noted(notes_path)] == ["2", "3", "4", "a"]


async def test_what_is_queued_is_written_before_it_closes(notes_path):
    writer = Writer(writing_engine(notes_path))
    await writer.start()
    for number in range(100):
        writer.add(Notes(), f"{number}")
    await writer.close()
    await writer.close()
    assert len(noted(notes_path)) == 100
    assert not notes_path.with_name("notes.sqlite3-wal").exists()


async def test_closed_books_take_nothing(notes_path):
    writer = Writer(writing_engine(notes_path))
    with pytest.raises(StorageFailed, match="closed"):
        writer.add(Notes(), "early")
    async with writer:
        pass
    with pytest.raises(StorageFailed, match="closed"):
        writer.submit(note("late"))


async def test_a_file_that_is_no_database_is_told_at_the_start(tmp_path, log_errors_expected):
    path = tmp_path / "text.sqlite3"
    path.write_text("These are not the books. " * 100)
    with pytest.raises(StorageFailed, match="not a database"):
        await Writer(writing_engine(path)).start()
