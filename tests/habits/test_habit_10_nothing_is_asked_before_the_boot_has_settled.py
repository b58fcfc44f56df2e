"""We talk only after the boot was answered and the charger had its time to settle."""

import asyncio
from pathlib import Path

from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


async def test_a_command_waits_until_the_charger_has_settled(
    tmp_path: Path, clock: TestClock
) -> None:
    async with (
        running(config_for(tmp_path, settle_s=0.3), clock) as depot,
        RawCharger(depot.url + "BAY7") as charger,
    ):
        await charger.call("Heartbeat", {})
        asking = asyncio.create_task(
            depot.charging.clear_cache(ChargerId("BAY7"), by=LOCAL_OPERATOR)
        )
        await asyncio.sleep(0.05)
        assert charger.asked.empty()
        await charger.boot()
        booted_at = asyncio.get_running_loop().time()
        call = await charger.was_asked()
        assert asyncio.get_running_loop().time() - booted_at >= 0.29
        await charger.reply(call, {"status": "Accepted"})
        assert (await asking).ok
