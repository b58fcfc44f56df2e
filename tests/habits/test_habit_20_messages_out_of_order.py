"""Readings before their start, states overtaken by newer ones, a stop before its start's answer."""

from app.core.chargers import ConnectorStatus
from app.core.ids import ChargerId, ConnectorId
from app.core.sessions import SessionState
from app.depot import Depot
from tests.support.booked import booked, registers
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

PLUG = ConnectorId(ChargerId("BAY7"), 1)


async def test_readings_that_overtook_their_start_join_the_session(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.meter(clock.wire(seconds=-90), 900)
    await charger.meter(clock.wire(seconds=-30), 1200, 0)
    number = (await charger.start(clock.wire(seconds=-60), 1000))["transactionId"]
    assert await registers(depot, number) == [1200]
    shown = depot.state.open_session(PLUG)
    assert shown is not None
    await charger.stop(number, clock.wire(), 1500)
    assert (await booked(depot, number)).energy_wh == 500


async def test_an_older_state_never_overwrites_a_newer_one(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    for status, minutes in (("Charging", -1), ("Preparing", -5), ("Available", -60)):
        report = {"connectorId": 1, "errorCode": "NoError", "status": status}
        await charger.call(
            "StatusNotification", report | {"timestamp": clock.wire(minutes=minutes)}
        )
    snapshot = depot.state.connector(PLUG)
    assert snapshot is not None
    assert snapshot.status is ConnectorStatus.CHARGING


async def test_available_before_the_stop_does_not_close_the_session(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    clock.forward(minutes=3)
    await charger.status("Available")
    assert (await booked(depot, number)).state is SessionState.RUNNING
    await charger.stop(number, clock.wire(minutes=-1), 1400)
    session = await booked(depot, number)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 400)
