"""What breaks the schema and can be understood is mended, listed and counted; nothing is lost."""

from typing import Any

import pytest

from app.core.ids import ChargerId
from app.depot import Depot
from app.services.chargers.conformance import conformance_score
from tests.support.booked import exchanges
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

BAY7 = ChargerId("BAY7")
BOOT = {"chargePointVendor": "V", "chargePointModel": "M"}
STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Charging"}


@pytest.mark.parametrize(
    ("action", "payload", "repair"),
    [
        ("BootNotification", BOOT | {"chargePointSerialNumber": "S" * 40}, "longer than 25"),
        ("StatusNotification", STATUS | {"errorCode": "Error"}, "unknown word 'Error' kept"),
        ("StatusNotification", STATUS | {"connectorId": "1"}, "str read as integer"),
        ("StatusNotification", STATUS | {"status": "charging"}, "read as Charging"),
        ("Authorize", {"idTag": "X" * 24}, "longer than 20"),
        ("Authorize", {"idTag": 12345678}, "int read as string"),
        ("DataTransfer", {"vendorId": "v", "data": {"a": 1}}, "data"),
        ("FirmwareStatusNotification", {"status": "Sleeping"}, "unknown word"),
    ],
)
async def test_it_is_answered_mended_and_in_the_log_as_it_came(
    depot: Depot, charger: RawCharger, action: str, payload: dict[str, Any], repair: str
) -> None:
    await charger.call(action, payload)
    logged = (await exchanges(depot))[-1]
    assert repair in "; ".join(logged.repairs)
    for value in payload.values():
        assert str(value if not isinstance(value, dict) else "a") in logged.request


async def test_the_repairs_make_a_score(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    for _ in range(2):
        await charger.call("StatusNotification", STATUS | {"errorCode": "Error"})
    await charger.send('[2,"x","MakeCoffee",{}]')
    await charger.answer()
    score = await conformance_score(depot.books.messages, BAY7)
    assert (score.requests, score.mended, score.refused) == (4, 2, 1)
    assert score.percent == 25.0
    assert score.repairs.most_common(1) == [("errorCode: unknown word … kept", 2)]
