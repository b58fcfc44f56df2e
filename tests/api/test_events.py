"""Live events over real WebSockets: the state, then changes; resumed, revoked, too slow."""

import asyncio
import json
import socket
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from app.api import stream
from app.core.events import AttentionRaised
from app.core.roles import LOCAL_OPERATOR, Role
from tests.support.api import Door
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger
from tests.support.waiting import DEADLINE_S

pytestmark = pytest.mark.slow


def listening(door: Door, since: int | None = None, **options: Any) -> connect:
    """Return a connection that shows its token in the header, unless it is told otherwise."""
    query = "" if since is None else f"?since={since}"
    url = door.url.replace("http", "ws") + "/api/events" + query
    options.setdefault(
        "additional_headers", {"Authorization": f"Bearer {door.tokens[Role.VIEWER]}"}
    )
    return connect(url, proxy=None, compression=None, **options)


async def next_of(socket: ClientConnection, kind: str) -> dict[str, Any]:
    """Return the next message of a kind."""
    async with asyncio.timeout(DEADLINE_S):
        while True:
            message: dict[str, Any] = json.loads(await socket.recv())
            if message["type"] == kind:
                return message


async def closed(socket: ClientConnection) -> int | None:
    """Return with what code the other side closes."""
    async with asyncio.timeout(DEADLINE_S):
        try:
            while True:
                await socket.recv()
        except ConnectionClosed as end:
            return end.rcvd.code if end.rcvd else None


async def test_the_whole_state_comes_first_and_then_each_change_in_order(
    door: Door, clock: TestClock
) -> None:
    async with RawCharger(door.depot.url + "BAY7") as charger:
        await charger.boot()
        await _through_the_day(door, clock, charger)


async def _through_the_day(door: Door, clock: TestClock, charger: RawCharger) -> None:
    async with listening(door) as socket:
        state = await next_of(socket, "state")
        assert [c["charger_id"] for c in state["chargers"]] == ["BAY7"]
        await charger.status("Charging")
        told = await next_of(socket, "connector")
        assert (told["charger_id"], told["connector"]["status"]) == ("BAY7", "charging")
        number = (await charger.start(clock.wire()))["transactionId"]
        began = await next_of(socket, "transaction")
        assert (began["change"], began["transaction"]["transaction_id"]) == ("started", number)
        clock.forward(minutes=1)
        await charger.meter(clock.wire(), 1500, number)
        assert (await next_of(socket, "connector"))["connector"]["session"]["energy_kwh"] == 0.5
        await charger.stop(number, clock.wire(), 1500)
        ended = await next_of(socket, "transaction")
        assert (ended["change"], ended["seq"] > began["seq"] > state["seq"]) == ("stopped", True)
        door.depot.bus.publish(AttentionRaised(None, "test", 'a "word"', clock.now()))
        raised = await next_of(socket, "attention")
        assert (raised["kind"], raised["text"]) == ("test", 'a "word"')
    async with listening(door) as socket:
        await next_of(socket, "state")
        await door.depot.chargers.retire(
            door.depot.chargers.get("BAY7").id,  # type: ignore[union-attr]
            by=LOCAL_OPERATOR,
        )
        assert (await next_of(socket, "removed"))["charger_id"] == "BAY7"


async def test_who_lost_the_connection_goes_on_where_it_was(door: Door, clock: TestClock) -> None:
    async with RawCharger(door.depot.url + "BAY7") as charger:
        await charger.boot()
        async with listening(door) as socket:
            await next_of(socket, "state")
            await charger.status("Preparing")
            seen = (await next_of(socket, "connector"))["seq"]
        await charger.status("Charging")
        await charger.status("Finishing", connector=2)
        async with listening(door, since=seen) as socket:
            assert (await next_of(socket, "resumed"))["seq"] == seen
            missed = [await next_of(socket, "connector") for _ in range(2)]
            assert [m["connector"]["status"] for m in missed] == ["charging", "finishing"]
            assert [m["seq"] for m in missed] == [seen + 1, seen + 2]
        for number in range(stream.QUEUED + 100):
            door.depot.bus.publish(AttentionRaised(None, "noise", str(number), clock.now()))
        async with listening(door, since=seen) as socket:
            missed = [await next_of(socket, "attention") for _ in range(stream.QUEUED + 100)]
            assert missed[-1]["seq"] == seen + 2 + len(missed)
            seen += len(missed)
        for unknown in (seen - 100_000, seen + 100_000, -1, 0):
            async with listening(door, since=unknown) as socket:
                assert (await next_of(socket, "state"))["seq"] == seen + 2


async def test_a_token_comes_in_the_header_a_subprotocol_or_the_first_message(
    door: Door,
) -> None:
    token = door.tokens[Role.VIEWER]
    async with listening(door, additional_headers={}) as socket:
        await socket.send(json.dumps({"token": token}))
        await next_of(socket, "state")
    offered = [Subprotocol("chargeyard"), Subprotocol(f"token.{token}")]
    async with listening(door, additional_headers={}, subprotocols=offered) as socket:
        assert socket.subprotocol == "chargeyard"
        await next_of(socket, "state")
    for first in ('{"token": "cy_wrong"}', "hello", "[" * 5000):
        async with listening(door, additional_headers={}) as socket:
            await socket.send(first)
            assert (await next_of(socket, "error"))["error"]["code"] == "unauthorized"
            assert await closed(socket) == 4401


async def test_a_revoked_token_hears_no_more(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.api.events.LOOK_EVERY_S", 0.02)
    async with listening(door) as socket:
        await next_of(socket, "state")
        await door.depot.tokens.revoke("a viewer", by=LOCAL_OPERATOR)
        assert await closed(socket) == 4401


async def test_a_slow_reader_is_dropped_and_nobody_waits_for_it(
    door: Door, clock: TestClock
) -> None:
    raw = socket.create_connection(("127.0.0.1", int(door.url.rpartition(":")[2])))
    # Small buffers on this side: what it does not read piles up at the depot.
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
    raw.setblocking(False)
    async with listening(door) as quick, listening(door, sock=raw, max_queue=1) as slow:
        await next_of(quick, "state")
        # The buffers between the two take some megabytes before anything has to wait.
        for number in range(5 * stream.QUEUED):
            fact = AttentionRaised(None, "noise", f"{number} {'x' * 8000}", clock.now())
            door.depot.bus.publish(fact)
            heard = await next_of(quick, "attention")
            assert int(heard["text"].split()[0]) == number
            if door.stream.listeners == 1:
                break
        assert await closed(slow) == 4408
