"""A command from within what a message leads to blocks nothing: the answer goes out first."""

import asyncio

from app.core.commands import CommandResult
from app.core.events import SessionStarted
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def test_a_stop_asked_for_while_the_start_is_handled(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    tasks: list[asyncio.Task[CommandResult]] = []

    def stop_at_once(fact: SessionStarted) -> None:
        stop = depot.charging.stop(fact.session.connector, by=LOCAL_OPERATOR)
        tasks.append(asyncio.create_task(stop))

    depot.bus.subscribe(SessionStarted, stop_at_once)
    started = await charger.start(clock.wire())
    call = await charger.was_asked()
    assert call[2:] == ["RemoteStopTransaction", {"transactionId": started["transactionId"]}]
    await charger.reply(call, {"status": "Accepted"})
    assert (await tasks[0]).ok
