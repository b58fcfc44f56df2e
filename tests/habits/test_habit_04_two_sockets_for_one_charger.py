"""A redial before the old socket died: the newest wins, the old one takes nothing with it."""

import asyncio

from app.core.chargers import Presence
from app.core.commands import CommandStatus
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.raw_charger import RawCharger
from tests.support.waiting import DEADLINE_S

BAY7 = ChargerId("BAY7")


async def test_the_old_one_is_closed_and_its_calls_fail_at_once(depot: Depot) -> None:
    async with RawCharger(depot.url + "BAY7") as old:
        await old.boot()
        asking = asyncio.create_task(depot.charging.clear_cache(BAY7, by=LOCAL_OPERATOR))
        await old.was_asked()
        async with RawCharger(depot.url + "BAY7") as new:
            await new.boot()
            assert await old.closed() == (1000, "replaced by a newer connection")
            async with asyncio.timeout(DEADLINE_S):
                assert (await asking).status is CommandStatus.OFFLINE
            snapshot = depot.state.charger(BAY7, depot.clock.now())
            assert snapshot is not None
            assert snapshot.presence is Presence.ONLINE
            again = asyncio.create_task(depot.charging.clear_cache(BAY7, by=LOCAL_OPERATOR))
            await new.reply(await new.was_asked(), {"status": "Accepted"})
            assert (await again).ok
