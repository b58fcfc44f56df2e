"""A depot, and a charge point that has booted, for each test of this folder."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from hypothesis import settings

from app.core.cards import Card, CardPolicy
from app.depot import Depot
from tests.conformance.station import CARD, Station, station
from tests.integration.conftest import clock
from tests.support.clock import TestClock
from tests.support.depots import config_for, running

__all__ = ["clock", "cp", "depot"]


@pytest_asyncio.fixture
async def depot(tmp_path: Path, clock: TestClock) -> AsyncIterator[Depot]:
    """A depot where one card may charge, and others may not for one reason each."""
    async with running(config_for(tmp_path, cards=CardPolicy.KNOWN), clock) as depot:
        day = clock.at.replace(hour=0)
        for card in (
            Card(CARD, person="Van 12", parent_id_tag="FLEET"),
            Card("04FFEE01", person="Van 13", parent_id_tag="FLEET"),
            Card("04EE0001", person="Van 14", expires_at=day),
            Card("04BB0001", person="Van 15", blocked=True),
        ):
            await depot.authorization.save(card)
        yield depot


@pytest_asyncio.fixture
async def cp(depot: Depot) -> AsyncIterator[Station]:
    async with station(depot) as cp:
        await cp.cold_boot()
        yield cp


# The same examples each time in every check; `make conformance` looks for new ones.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=40, database=None)
settings.register_profile("explore", deadline=None, max_examples=150)
settings.load_profile("steady")
