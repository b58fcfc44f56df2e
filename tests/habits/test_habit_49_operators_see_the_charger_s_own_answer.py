"""Whatever the charger says to a command comes back in its own words."""

import asyncio
import json

import pytest

from app.core.commands import CommandStatus
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.raw_charger import RawCharger


@pytest.mark.parametrize(
    ("answer", "status", "words"),
    [
        ([3, {"status": "Rejected"}], CommandStatus.REJECTED, "Rejected"),
        ([3, {"status": "NotQuiteYet"}], CommandStatus.REJECTED, "NotQuiteYet"),
        ([4, "NotSupported", "no cache here", {}], CommandStatus.UNSUPPORTED, "no cache here"),
        ([4, "ProtocolError", "what?", {}], CommandStatus.FAILED, "ProtocolError what?"),
        ([4, "OutOfCoffee", "later", {}], CommandStatus.FAILED, "OutOfCoffee later"),
    ],
)
async def test_its_word_and_its_error(
    depot: Depot, charger: RawCharger, answer: list[object], status: CommandStatus, words: str
) -> None:
    asking = asyncio.create_task(depot.charging.clear_cache(ChargerId("BAY7"), by=LOCAL_OPERATOR))
    call = await charger.was_asked()
    await charger.send(json.dumps([answer[0], call[1], *answer[1:]]))
    result = await asking
    assert result.status is status
    assert words in result.detail
    if answer[0] == 3:
        assert result.latency_s is not None
        assert 0 < result.latency_s < 5
    audited = [entry.detail for entry in await depot.books.journal.audit()]
    assert any(words in detail for detail in audited)
