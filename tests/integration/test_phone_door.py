"""The drivers' page opens with the depot where the settings want it, and never keeps it closed."""

import asyncio
import socket

import httpx
import pytest

from app.core.events import AttentionRaised
from app.phone_door import phone_door
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.receivers import free_port
from tests.support.waiting import DEADLINE_S, until

pytestmark = pytest.mark.slow


async def asked(port: int) -> httpx.Response:
    async with asyncio.timeout(DEADLINE_S), httpx.AsyncClient() as phone:
        while True:
            try:
                return await phone.get(f"http://127.0.0.1:{port}/c/CP1/1")
            except httpx.ConnectError:
                await asyncio.sleep(0.05)


def settings(tmp_path, port, **more):
    place = {"phone_host": "127.0.0.1", "phone_port": port}
    return config_for(tmp_path, **place, **more)


async def test_it_is_served_where_the_settings_want_it(tmp_path):
    port = free_port()
    config = settings(tmp_path, port, phone=True)
    async with running(config, TestClock()) as depot, phone_door(depot):
        assert (await asked(port)).status_code == 404


async def test_it_is_off_unless_it_was_switched_on(tmp_path):
    port = free_port()
    async with running(settings(tmp_path, port), TestClock()) as depot, phone_door(depot):
        await asyncio.sleep(0.2)
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), 0.5)


async def test_a_taken_port_is_told_and_the_depot_runs_on(tmp_path):
    told: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as taken:
        config = settings(tmp_path, taken.getsockname()[1], phone=True)
        async with running(config, TestClock()) as depot:
            depot.bus.subscribe(AttentionRaised, lambda fact: told.append(fact.kind))
            async with phone_door(depot):
                await until(lambda: told)
    assert told == ["phone_closed"]
