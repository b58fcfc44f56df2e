"""A depot whose API is served on a real socket, for each test of this folder."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from app.depot import Depot
from tests.support.api import Door, door_of
from tests.support.clock import TestClock
from tests.support.depots import config_for, running


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest_asyncio.fixture
async def depot(tmp_path: Path, clock: TestClock) -> AsyncIterator[Depot]:
    async with running(config_for(tmp_path), clock) as depot:
        yield depot


@pytest_asyncio.fixture
async def door(depot: Depot) -> AsyncIterator[Door]:
    async with door_of(depot) as door:
        yield door
