"""Hundreds of states a second: all answered, the last one shown, the others served meanwhile."""

import asyncio
import json

from app.core.chargers import ConnectorStatus
from app.core.ids import ChargerId, ConnectorId
from app.depot import Depot
from tests.support.raw_charger import RawCharger


async def test_a_flapping_charger_hurts_nobody(depot: Depot, charger: RawCharger) -> None:
    async def flap() -> None:
        for number in range(400):
            status = ("Preparing", "Available")[number % 2]
            payload = {"connectorId": 1, "errorCode": "NoError", "status": status}
            await charger.send(json.dumps([2, str(number), "StatusNotification", payload]))

    async with RawCharger(depot.url + "BAY8") as other:
        flapping = asyncio.create_task(flap())
        for _ in range(20):
            async with asyncio.timeout(10):
                await other.call("Heartbeat", {})
        await flapping
        answers = [await charger.answer() for _ in range(400)]
    assert [answer[1] for answer in answers] == [str(number) for number in range(400)]
    snapshot = depot.state.connector(ConnectorId(ChargerId("BAY7"), 1))
    assert snapshot is not None
    assert snapshot.status is ConnectorStatus.AVAILABLE
    await depot.books.writer.settled()
    (stored,) = await depot.books.chargers.statuses()
    assert stored.status is ConnectorStatus.AVAILABLE
