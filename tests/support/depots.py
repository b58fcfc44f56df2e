"""Depots for tests: real books in a temporary folder, a real server on a free port."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.config import Config
from app.core.cards import CardPolicy
from app.core.chargers import Admission
from app.core.clock import Clock
from app.db.migrate import prepare_database
from app.depot import Depot, open_depot

DEADLINE_S = 5.0


def config_for(folder: Path, **settings: Any) -> Config:
    """Return settings for a depot that lets everyone in, unless the test says otherwise."""
    usual: dict[str, Any] = {
        "data_dir": folder,
        "ocpp_host": "127.0.0.1",
        "ocpp_port": 0,
        "file_port": 0,
        "admission": Admission.OPEN,
        "cards": CardPolicy.ANY,
        "settle_s": 0,
    }
    return Config(**usual | settings)


@asynccontextmanager
async def running(config: Config, clock: Clock) -> AsyncIterator[Depot]:
    """Run a depot on its database file, which may be there from before."""
    prepare_database(config.database, clock)
    async with open_depot(config, clock) as depot:
        yield depot


async def until(condition: Callable[[], object]) -> None:
    """Wait for a condition, with a deadline."""
    async with asyncio.timeout(DEADLINE_S):
        while not condition():  # noqa: ASYNC110  (nothing tells when it becomes true)
            await asyncio.sleep(0.005)
