"""A charger that came back and says nothing is asked."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from app.depot import Depot
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


@pytest_asyncio.fixture
async def depot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Depot]:
    monkeypatch.setattr("app.ocpp.link.BOOT_GRACE_S", 0.0)
    async with running(config_for(tmp_path, greeting_s=0.05), TestClock()) as depot:
        yield depot


async def test_a_charger_that_does_not_boot_on_a_reconnect_is_asked_to_tell_all(
    depot: Depot,
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        for message in ("BootNotification", "StatusNotification"):
            call = await charger.was_asked()
            assert call[2:] == ["TriggerMessage", {"requestedMessage": message}]
            await charger.reply(call, {"status": "NotImplemented"})


async def test_a_charger_that_tells_all_by_itself_is_left_alone(depot: Depot) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        await charger.status("Available")
        await asyncio.sleep(0.3)
        assert charger.asked.empty()
