"""Which chargers have old firmware, the settings of all in one table, which vehicle is where."""

import csv
import io

import pytest

from app.core.cards import Card
from app.core.ids import ChargerId, ConnectorId
from app.core.people import Person, Vehicle
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.chargers.fleet_report import FleetReport, version_key
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

CP1, CP2 = ChargerId("CP1"), ChargerId("CP2")


@pytest.fixture
def report(depot: Depot) -> FleetReport:
    return depot.fleet


async def boots(depot: Depot, name: str, firmware: str, model: str = "Terra") -> None:
    async with RawCharger(depot.url + name) as charger:
        await charger.call(
            "BootNotification",
            {"chargePointVendor": "ABB", "chargePointModel": model, "firmwareVersion": firmware},
        )


async def test_chargers_behind_the_newest_of_their_model_are_listed(
    depot: Depot, report: FleetReport
) -> None:
    for name, firmware in (("A", "1.9.2"), ("B", "1.10.0"), ("C", "1.10.0-rc1")):
        await boots(depot, name, firmware)
    await boots(depot, "D", "0.3", model="Other")
    old = [(row.charger_id, row.firmware, row.newest) for row in report.old_firmware()]
    assert old == [("A", "1.9.2", "1.10.0"), ("C", "1.10.0-rc1", "1.10.0")]


def test_versions_are_compared_as_people_do() -> None:
    versions = ["4.9-beta", "4.9", "4.9.1", "4.10", "V4.11", "10"]
    assert sorted(versions[1:4] + versions[5:], key=version_key) == ["4.9", "4.9.1", "4.10", "10"]
    assert version_key("4.9-beta") < version_key("4.9")


async def test_the_settings_of_all_chargers_are_one_table(depot: Depot) -> None:
    service = depot.maintenance.configuration
    async with answering_charger(depot, "CP1"), answering_charger(depot, "CP2"):
        for charger_id in (CP1, CP2):
            await service.read(charger_id, by=LOCAL_OPERATOR)
        text = await service.export_csv([CP1, CP2], by=LOCAL_OPERATOR)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["charger"], row["ConnectionTimeOut"]) for row in rows] == [
        ("CP1", "60"),
        ("CP2", "60"),
    ]


async def test_the_vehicle_on_a_connector_is_the_one_of_the_card_or_the_only_one_of_the_holder(
    depot: Depot, report: FleetReport, clock: TestClock
) -> None:
    people = depot.accounts.people
    ada = await people.save_person(Person(0, "Ada", "Lovelace"), by=LOCAL_OPERATOR)
    await people.save_vehicle(Vehicle(0, "01KG777", person_id=ada.id), by=LOCAL_OPERATOR)
    await depot.authorization.save(Card("A1", person_id=ada.id))
    await depot.authorization.save(Card("B2", vehicle="01KG999"))
    async with answering_charger(depot, "CP1") as charger:
        await charger.start(clock.wire(), card="A1")
        await charger.start(clock.wire(), card="B2", connector=2)
        assert report.vehicle_at(ConnectorId(CP1, 1)) == "01KG777"
        assert report.vehicle_at(ConnectorId(CP1, 2)) == "01KG999"
        second = Vehicle(0, "01KG778", person_id=ada.id)
        await people.save_vehicle(second, by=LOCAL_OPERATOR)
        assert report.vehicle_at(ConnectorId(CP1, 1)) == ""
    assert report.vehicle_at(ConnectorId(CP2, 1)) == ""
