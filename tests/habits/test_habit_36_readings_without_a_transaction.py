"""No transactionId, no session, nothing in it, signed text: kept by connector and time."""

from app.core.ids import ChargerId, ConnectorId
from app.depot import Depot
from tests.support.booked import exchanges, registers
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

PLUG = ConnectorId(ChargerId("BAY7"), 1)


async def stored(depot: Depot, clock: TestClock) -> list[float | None]:
    day = clock.at.replace(hour=0), clock.at.replace(hour=23)
    return list((await depot.books.meters.series(PLUG, *day)).energy_wh)


async def test_it_belongs_to_what_runs_on_its_connector_then(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.meter(clock.wire(minutes=-30), 900)
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.meter(clock.wire(minutes=1), 1100)
    assert await registers(depot, number) == [1100]
    assert await stored(depot, clock) == [900, 1100]


async def test_signed_data_is_kept_as_text_and_never_a_number(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    signed = {"value": 'OCMF|{"RD":[{"RV":17.5}]}|{"SD":"3046"}', "format": "SignedData"}
    element = {"timestamp": clock.wire(), "sampledValue": [signed]}
    await charger.call("MeterValues", {"connectorId": 1, "meterValue": [element]})
    assert await stored(depot, clock) == []
    assert "OCMF" in (await exchanges(depot))[-1].request


async def test_nothing_in_it_is_answered_all_the_same(
    charger: RawCharger, clock: TestClock
) -> None:
    for elements in ([], [{"timestamp": clock.wire(), "sampledValue": []}]):
        payload = {"connectorId": 1, "meterValue": elements}
        assert await charger.call("MeterValues", payload) == {}
