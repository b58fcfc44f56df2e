"""A charger that nobody adopted charges all the same: recorded, not authorised, said so."""

from pathlib import Path

from app.core.chargers import Admission
from app.core.sessions import SessionFlag, SessionState
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


async def test_its_sessions_are_in_the_books(tmp_path: Path, clock: TestClock) -> None:
    config = config_for(tmp_path, admission=Admission.ASK)
    async with running(config, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        assert (await charger.boot())["status"] == "Pending"
        await charger.status("Charging")
        started = await charger.start(clock.wire(), 1000)
        assert started["idTagInfo"]["status"] == "Invalid"
        await charger.meter(clock.wire(minutes=1), 1200, started["transactionId"])
        await charger.stop(started["transactionId"], clock.wire(minutes=2), 1300)
        session = await booked(depot, started["transactionId"])
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 300)
    assert SessionFlag.NOT_AUTHORIZED in session.flags
