"""Connector 0 is the charger as a whole: it overwrites no connector and meters no session."""

from app.core.chargers import ConnectorStatus
from app.core.ids import ChargerId, ConnectorId
from app.depot import Depot
from tests.support.booked import registers
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
