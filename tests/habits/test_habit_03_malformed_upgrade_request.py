"""An upgrade request that is none: refused, listed with its raw text, and nobody else minds."""

import asyncio
from urllib.parse import urlsplit

import pytest

from app.depot import Depot
from tests.support.raw_charger import RawCharger
from tests.support.waiting import DEADLINE_S, until


async def knock(depot: Depot, text: str) -> None:
    """Send something, and wait until the server has had enough of it."""
    address = urlsplit(depot.url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    writer.write(text.encode())
    async with asyncio.timeout(DEADLINE_S):
        await reader.read()
    writer.close()


async def test_what_is_no_request_at_all_breaks_nothing(depot: Depot) -> None:
    await knock(depot, "\x16\x03\x01 hello\r\n\r\n")
    async with RawCharger(depot.url + "BAY7") as charger:
        assert (await charger.boot())["status"] == "Accepted"


@pytest.mark.parametrize(
    "request_text",
    [
        "GET /BAY7 HTTP/1.0\r\n\r\n",
        "GET /BAY7 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /BAY7 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    ],
)
async def test_it_is_listed_and_nothing_breaks(depot: Depot, request_text: str) -> None:
    await knock(depot, request_text)
    await until(depot.refused.all)
    (row,) = depot.refused.all()
    assert "/BAY7" in row.request
    async with RawCharger(depot.url + "BAY7") as charger:
        assert (await charger.boot())["status"] == "Accepted"
