"""Hours later, with old times, in mixed order: booked by event time, marked, never live."""

from datetime import timedelta

from app.core.energy import EnergySource
from app.core.ids import ChargerId, ConnectorId
from app.core.sessions import SessionFlag
from app.depot import Depot
from tests.support.booked import booked, registers, sessions
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

PLUG = ConnectorId(ChargerId("BAY7"), 1)


async def test_a_session_of_last_month_is_booked_in_last_month(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    days = -3 * 24 * 60
    number = (await charger.start(clock.wire(minutes=days), 1000))["transactionId"]
    await charger.meter(clock.wire(minutes=days + 30), 5000, number)
    await charger.stop(number, clock.wire(minutes=days + 60), 9000)
    session = await booked(depot, number)
    assert session.started_at == clock.at - timedelta(days=3)
    assert session.started_at.month == 2
    assert (session.energy_wh, session.energy_source) == (8000, EnergySource.REPLAY)
    assert session.flags == {SessionFlag.REPLAYED}


async def test_values_that_come_after_the_stop_belong_to_its_session(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(minutes=-90), 1000))["transactionId"]
    await charger.stop(number, clock.wire(minutes=-30), 3000)
    await charger.meter(clock.wire(minutes=-60), 2000, number)
    assert await registers(depot, number) == [2000]
    assert (await booked(depot, number)).energy_wh == 2000


async def test_values_that_came_without_an_id_are_found_when_the_session_is_told(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    for minute, register in ((-80, 1500), (-50, 2500), (-10, 9999)):
        await charger.meter(clock.wire(minutes=minute), register)
    number = (await charger.start(clock.wire(minutes=-90), 1000))["transactionId"]
    await charger.stop(number, clock.wire(minutes=-30), 3000)
    assert await registers(depot, number) == [1500, 2500]
    assert (await booked(depot, number)).energy_wh == 2000


async def test_an_id_that_is_named_long_after_the_stop_gets_no_more_energy(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    old = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.stop(old, clock.wire(minutes=1), 1100)
    clock.forward(minutes=10)
    new = (await charger.start(clock.wire(), 1100))["transactionId"]
    await charger.meter(clock.wire(minutes=1), 1900, old)
    assert (await registers(depot, old), await registers(depot, new)) == ([], [1900])


async def test_old_values_do_not_reach_the_live_view(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.meter(clock.wire(), 5000)
    await charger.meter(clock.wire(minutes=-300), 100)
    await charger.call(
        "StatusNotification",
        {
            "connectorId": 1,
            "errorCode": "NoError",
            "status": "Faulted",
            "timestamp": clock.wire(minutes=-300),
        },
    )
    snapshot = depot.state.connector(PLUG)
    assert snapshot is not None
    assert snapshot.reading is not None
    assert snapshot.reading.energy_wh == 5000


async def test_stop_start_stop_books_the_energy_once(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.stop(-1, clock.wire(minutes=-30), 3000)
    number = (await charger.start(clock.wire(minutes=-90), 1000))["transactionId"]
    await charger.stop(number, clock.wire(minutes=-30), 3000)
    assert sum(session.energy_wh for session in await sessions(depot)) == 2000
