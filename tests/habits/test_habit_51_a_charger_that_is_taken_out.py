"""A charger that is retired is gone from the wall; its sessions stay in the books."""

from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def test_its_history_stays(depot: Depot, charger: RawCharger, clock: TestClock) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.stop(number, clock.wire(minutes=1), 1500)
    await depot.chargers.retire(ChargerId("BAY7"), by=LOCAL_OPERATOR)
    assert (await charger.closed())[0] == 1000
    assert depot.state.chargers(clock.at) == []
    assert (await booked(depot, number)).energy_wh == 500
