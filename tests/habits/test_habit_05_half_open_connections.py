"""A charger that lost its power says no goodbye: it is offline when it answers no ping."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from app.core.chargers import LinkSettings, Presence
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.bare_socket import BareSocket
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.waiting import until

BAY7 = ChargerId("BAY7")


def presence(depot: Depot) -> Presence | None:
    snapshot = depot.state.charger(BAY7, depot.clock.now())
    return snapshot.presence if snapshot else None


@pytest_asyncio.fixture
async def impatient(
    tmp_path: Path, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Depot]:
    """A depot that pings this charger every 50 ms and waits little for a goodbye."""
    monkeypatch.setattr("app.ocpp.central_system.CLOSE_TIMEOUT_S", 0.1)
    async with running(config_for(tmp_path), clock) as depot:
        await depot.chargers.arrived("BAY7")
        link = LinkSettings(ping_interval_s=0.05, settle_s=0)
        await depot.chargers.set_link(BAY7, link, by=LOCAL_OPERATOR)
        yield depot


async def test_it_is_offline_soon_although_its_socket_still_stands(impatient: Depot) -> None:
    socket = await BareSocket.dial(impatient.url + "BAY7")
    await until(lambda: presence(impatient) is Presence.ONLINE)
    await until(lambda: presence(impatient) is Presence.OFFLINE)
    socket.close()
