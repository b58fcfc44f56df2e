"""A depot and a charger for each test of this folder."""

from collections.abc import AsyncIterator

import pytest_asyncio

from app.depot import Depot
from tests.integration.conftest import clock, depot
from tests.support.raw_charger import RawCharger

__all__ = ["charger", "clock", "depot"]


@pytest_asyncio.fixture
async def charger(depot: Depot) -> AsyncIterator[RawCharger]:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        yield charger
