"""A charger that sends readings and no heartbeat is online; silence is not yet offline."""

from app.core.chargers import Presence
from app.core.ids import ChargerId
from app.depot import Depot
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


def presence(depot: Depot, clock: TestClock) -> Presence:
    snapshot = depot.state.charger(ChargerId("BAY7"), clock.at)
    assert snapshot is not None
    return snapshot.presence


async def test_readings_alone_keep_it_online(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    for _ in range(4):
        clock.forward(seconds=290)
        await charger.meter(clock.wire(), 1000)
        assert presence(depot, clock) is Presence.ONLINE
    clock.forward(seconds=310)
    assert presence(depot, clock) is Presence.SILENT
    await charger.meter(clock.wire(), 1000)
    assert presence(depot, clock) is Presence.ONLINE
