"""Depots for tests: real books in a temporary folder, a real server on a free port."""

import atexit
import functools
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.config import Config
from app.core.cards import CardPolicy
from app.core.chargers import Admission
from app.core.clock import Clock
from app.db.migrate import prepare_database
from app.depot import Depot, open_depot


def config_for(folder: Path, **settings: Any) -> Config:
    """Return settings for a depot that lets everyone in, unless the test says otherwise."""
    usual: dict[str, Any] = {
        "data_dir": folder,
        "ocpp_host": "127.0.0.1",
        "ocpp_port": 0,
        "file_port": 0,
        "ftp_port": 0,
        "admission": Admission.OPEN,
        "cards": CardPolicy.ANY,
        "settle_s": 0,
    }
    return Config(**usual | settings)


@functools.cache
def _empty_database() -> Path:
    """Return a database with today's schema; running the migrations for each test takes time."""
    path = Path(tempfile.mkdtemp(prefix="chargeyard-")) / "empty.sqlite3"
    atexit.register(shutil.rmtree, path.parent)
    prepare_database(path, Clock())
    return path


def empty_database(folder: Path) -> Path:
    """Return a database of its own with today's schema and nothing in it."""
    return Path(shutil.copyfile(_empty_database(), folder / "depot.sqlite3"))


@asynccontextmanager
async def running(config: Config, clock: Clock) -> AsyncIterator[Depot]:
    """Run a depot on its database file, which may be there from before."""
    if not config.database.exists():
        config.database.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_empty_database(), config.database)
    async with open_depot(config, clock) as depot:
        yield depot
