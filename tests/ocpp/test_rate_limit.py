"""How fast one charger may talk."""

import pytest

from app.depot import Depot
from app.ocpp import link
from app.ocpp.rate_limit import RateLimit
from tests.integration.conftest import clock, depot
from tests.support.raw_charger import RawCharger

__all__ = ["clock", "depot"]

NONSENSE = '[2,"9","Heartbeat",{'


def test_a_burst_is_free_and_then_each_frame_waits_its_turn() -> None:
    now_s = 0.0
    limit = RateLimit(lambda: now_s, frames_a_second=10.0, burst=3.0)
    assert [limit.wait_s() for _ in range(4)] == [0.0, 0.0, 0.0, 0.1]
    now_s = 60.0
    assert limit.wait_s() == 0.0


async def test_a_charger_that_talks_nonsense_is_read_slowly_and_others_are_not(
    depot: Depot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sixteen mad chargers kept the commits of everyone else waiting."""
    monkeypatch.setattr(link, "NONSENSE_BURST", 2.0)
    monkeypatch.setattr(link, "NONSENSE_A_SECOND", 2.0)
    async with RawCharger(depot.url + "MAD") as mad, RawCharger(depot.url + "GOOD") as good:
        for _ in range(3):
            await mad.send(NONSENSE)
            assert (await mad.answer())[:2] == [4, "9"]
        await mad.send('[2,"10","Heartbeat",{}]')
        await good.call("Heartbeat", {})
        with pytest.raises(TimeoutError):
            await mad.answer(within_s=0.05)
        assert (await mad.answer())[:2] == [3, "10"]
