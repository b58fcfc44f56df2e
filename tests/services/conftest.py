"""Services over real books."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from app.depot import Depot
from tests.support.clock import TestClock
from tests.support.depots import config_for, running


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest_asyncio.fixture
async def depot(tmp_path: Path, clock: TestClock) -> AsyncIterator[Depot]:
    """A depot in the zone of Bishkek, whose day begins at 18:00 UTC."""
    async with running(config_for(tmp_path, timezone="Asia/Bishkek"), clock) as depot:
        yield depot
