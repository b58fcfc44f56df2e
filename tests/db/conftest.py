"""A database file of its own for every test."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.db.books import Books, open_books
from app.db.migrate import prepare_database
from tests.support.clock import TestClock


@pytest.fixture
def clock() -> TestClock:
    """Time that the test sets."""
    return TestClock()


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the newest schema and nothing in it, to be copied."""
    database = tmp_path_factory.mktemp("empty") / "depot.sqlite3"
    prepare_database(database, TestClock())
    return database


@pytest.fixture
def path(tmp_path: Path, empty: Path) -> Path:
    """An empty database."""
    return Path(shutil.copy(empty, tmp_path / "depot.sqlite3"))


@pytest.fixture
async def books(path: Path) -> AsyncIterator[Books]:
    """The books, open."""
    async with open_books(path) as opened:
        yield opened
