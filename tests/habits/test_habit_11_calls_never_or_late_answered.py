"""One call at a time and each with its time-out; one mute charger keeps nobody waiting."""

import asyncio

import pytest

from app.core.commands import CommandStatus
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.ports.message import ExchangeOutcome
from tests.support.booked import exchanges
from tests.support.raw_charger import RawCharger

BAY7, BAY8 = ChargerId("BAY7"), ChargerId("BAY8")


async def test_a_mute_charger_times_out_alone_and_its_late_answer_is_kept(
    depot: Depot, charger: RawCharger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ocpp.requests_v16.TIMEOUT_S", 0.2)
    async with RawCharger(depot.url + "BAY8") as other:
        await other.boot()
        mute = asyncio.create_task(depot.charging.clear_cache(BAY7, by=LOCAL_OPERATOR))
        late = await charger.was_asked()
        asking = asyncio.create_task(depot.charging.clear_cache(BAY8, by=LOCAL_OPERATOR))
        await other.reply(await other.was_asked(), {"status": "Accepted"})
        assert (await asking).ok
        assert (await mute).status is CommandStatus.TIMED_OUT
        await charger.reply(late, {"status": "Accepted"})
        await charger.call("Heartbeat", {})
    outcomes = [x.outcome for x in await exchanges(depot) if x.action == "ClearCache"]
    assert sorted(outcomes) == [ExchangeOutcome.ANSWERED, ExchangeOutcome.LATE]


async def test_the_next_call_goes_out_only_after_the_answer_to_the_last(
    depot: Depot, charger: RawCharger
) -> None:
    tasks = [
        asyncio.create_task(depot.charging.trigger(BAY7, message, by=LOCAL_OPERATOR))
        for message in ("Heartbeat", "MeterValues", "StatusNotification")
    ]
    for message in ("Heartbeat", "MeterValues", "StatusNotification"):
        call = await charger.was_asked()
        assert call[3] == {"requestedMessage": message}
        # A call of its own between our call and its answer changes nothing.
        await charger.call("Heartbeat", {}, "own")
        assert charger.asked.empty()
        await charger.reply(call, {"status": "Accepted"})
    assert all(result.ok for result in await asyncio.gather(*tasks))
