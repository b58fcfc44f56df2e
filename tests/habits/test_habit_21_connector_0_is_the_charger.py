"""Connector 0 is the charger as a whole, unless it counts its plugs in its own way."""

import asyncio

import pytest

from app.core.charger_habits import ChargerHabits
from app.core.chargers import ConnectorStatus
from app.core.errors import InvalidInput
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.booked import booked, registers
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

BAY7 = ChargerId("BAY7")


async def test_its_state_stands_apart(depot: Depot, charger: RawCharger) -> None:
    await charger.status("Charging", 1)
    await charger.status("Faulted", 0)
    plug = depot.state.connector(ConnectorId(BAY7, 1))
    whole = depot.state.charger(BAY7, depot.clock.now())
    assert plug is not None
    assert whole is not None
    assert (plug.status, whole.status) == (ConnectorStatus.CHARGING, ConnectorStatus.FAULTED)
    assert [connector.number for connector in whole.connectors] == [1]


async def test_its_meter_is_no_session_unless_it_names_one(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    whole = {
        "connectorId": 0,
        "meterValue": [{"timestamp": clock.wire(minutes=1), "sampledValue": [{"value": "777000"}]}],
    }
    await charger.call("MeterValues", whole)
    assert await registers(depot, number) == []
    named = {
        "connectorId": 0,
        "transactionId": number,
        "meterValue": [{"timestamp": clock.wire(minutes=2), "sampledValue": [{"value": "1300"}]}],
    }
    await charger.call("MeterValues", named)
    assert await registers(depot, number) == [1300]


async def number_from_zero(depot: Depot) -> None:
    habits = ChargerHabits(connector_map=((0, 1), (1, 2)))
    await depot.habits.set(BAY7, habits, by=LOCAL_OPERATOR)


async def test_plugs_that_are_counted_from_0_are_connectors_1_and_2_here(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await number_from_zero(depot)
    await charger.status("Preparing", 0)
    await charger.status("Available", 1)
    number = (await charger.start(clock.wire(), 1000, connector=0))["transactionId"]
    await charger.call(
        "MeterValues",
        {
            "connectorId": 0,
            "meterValue": [
                {"timestamp": clock.wire(minutes=1), "sampledValue": [{"value": "1500"}]}
            ],
        },
    )
    session = await booked(depot, number)
    assert session.connector == ConnectorId(BAY7, 1)
    assert await registers(depot, number) == [1500]
    second = depot.state.connector(ConnectorId(BAY7, 2))
    assert second is not None
    assert second.status is ConnectorStatus.AVAILABLE
    assert (await booked(depot, number)).id == SessionId(number)


async def test_what_the_charger_is_asked_names_its_own_number(
    depot: Depot, charger: RawCharger
) -> None:
    await number_from_zero(depot)
    await charger.status("Preparing", 0)
    asking = asyncio.create_task(
        depot.charging.start(ConnectorId(BAY7, 1), "A1", by=LOCAL_OPERATOR)
    )
    call = await charger.was_asked()
    assert call[2:] == ["RemoteStartTransaction", {"connectorId": 0, "idTag": "A1"}]
    await charger.reply(call, {"status": "Accepted"})
    assert (await asking).ok


async def test_a_plug_on_connector_0_is_noticed_and_the_map_proposed(
    depot: Depot, charger: RawCharger
) -> None:
    await charger.status("Available", 1)
    await charger.status("Preparing", 0)
    proposed = depot.habits.proposed(BAY7)
    assert proposed is not None
    assert proposed.connector_map == ((0, 1), (1, 2))
    await depot.habits.accept_proposal(BAY7, by=LOCAL_OPERATOR)
    await charger.status("Charging", 0)
    first = depot.state.connector(ConnectorId(BAY7, 1))
    assert first is not None
    assert first.status is ConnectorStatus.CHARGING


async def test_a_charger_that_counts_on_from_another_gets_its_own_numbers(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.status("Available", 3)
    await charger.status("Available", 4)
    await charger.start(clock.wire(), 1000, connector=3)
    await depot.habits.accept_proposal(BAY7, by=LOCAL_OPERATOR)
    assert depot.habits.of(BAY7).connector_map == ((3, 1), (4, 2))
    await charger.status("Finishing", 3)
    await charger.status("Available", 4)
    known = depot.state.charger(BAY7, clock.at)
    assert known is not None
    assert [connector.number for connector in known.connectors] == [1, 2]


async def test_a_stop_of_a_session_from_before_the_map_still_ends_it(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000, connector=0))["transactionId"]
    await number_from_zero(depot)
    await charger.stop(number, clock.wire(minutes=5), 2000)
    assert (await booked(depot, number)).energy_wh == 1000


@pytest.mark.parametrize(
    "connector_map", [((0, 1), (1, 1)), ((1, 1), (1, 2)), ((1, 0),), ((-1, 1),), ((1, 100),)]
)
async def test_a_map_that_is_not_plain_is_refused(
    depot: Depot, connector_map: tuple[tuple[int, int], ...]
) -> None:
    habits = ChargerHabits(connector_map=connector_map)
    with pytest.raises(InvalidInput):
        await depot.habits.set(BAY7, habits, by=LOCAL_OPERATOR)
    assert depot.habits.of(BAY7).connector_map == ()
