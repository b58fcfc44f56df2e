"""When the program ends it says 1012, so that chargers dial again soon; their sessions go on."""

from pathlib import Path

from app.core.sessions import SessionState
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


async def test_1012_and_the_session_is_there_after_the_restart(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path), clock) as depot:
        charger = await RawCharger(depot.url + "BAY7").__aenter__()
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
    assert await charger.closed() == (1012, "service restart")
    await charger.__aexit__(None, None, None)
    clock.forward(minutes=19)
    async with (
        running(config_for(tmp_path), clock) as depot,
        RawCharger(depot.url + "BAY7") as charger,
    ):
        assert (await booked(depot, number)).state is SessionState.RUNNING
        await charger.stop(number, clock.wire(), 1500)
        assert (await booked(depot, number)).energy_wh == 500
