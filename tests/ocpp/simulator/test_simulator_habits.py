"""Wire-level habits, each as a server meets it."""

import pytest
from csms_stub import CsmsStub

from app.ocpp.simulator.car import Car
from app.ocpp.simulator.oddities import Habits


async def short_charge(csms: CsmsStub, charger) -> list[dict]:
    """Charge for two readings, stop, and return the values of the first reading."""
    charger.connector(1).plug_in(Car())
    await charger.connector(1).present_card("04AABBCC")
    await csms.wait_for(lambda: len(csms.requests("MeterValues")) >= 2)
    charger.connector(1).stop()
    await csms.wait_for(lambda: "StopTransaction" in csms.actions())
    await charger.outbox.drained(5)
    return csms.requests("MeterValues")[0]["meterValue"][0]["sampledValue"]


def named(values: list[dict], measurand: str) -> list[dict]:
    return [value for value in values if value["measurand"] == measurand]


async def test_the_textbook_charger_names_units_and_phases(csms, new_charger):
    values = await short_charge(csms, await new_charger())
    assert named(values, "Energy.Active.Import.Register")[0]["unit"] == "Wh"
    assert named(values, "Power.Active.Import")[0]["unit"] == "W"
    assert [value["phase"] for value in named(values, "Current.Import")] == ["L1", "L2", "L3"]
    assert [value["phase"] for value in named(values, "Voltage")] == ["L1-N", "L2-N", "L3-N"]
    assert csms.subprotocols == ["ocpp1.6"]


async def test_energy_in_kwh_and_power_in_kw(csms, new_charger):
    charger = await new_charger(habits=Habits(energy_in_kwh=True, power_in_kw=True))
    values = await short_charge(csms, charger)
    energy = named(values, "Energy.Active.Import.Register")[0]
    assert energy["unit"] == "kWh"
    assert "." in energy["value"]
    start_wh = csms.requests("StartTransaction")[0]["meterStart"]
    assert 0 < float(energy["value"]) * 1000 - start_wh < 1000
    power = named(values, "Power.Active.Import")[0]
    assert power["unit"] == "kW"
    assert 10 < float(power["value"]) < 12


async def test_no_units_at_all(csms, new_charger):
    values = await short_charge(csms, await new_charger(habits=Habits(omits_units=True)))
    assert all("unit" not in value for value in values)


async def test_power_per_phase_without_a_total(csms, new_charger):
    values = await short_charge(csms, await new_charger(habits=Habits(per_phase_only=True)))
    powers = named(values, "Power.Active.Import")
    assert [value["phase"] for value in powers] == ["L1", "L2", "L3"]
    assert 10_000 < sum(float(value["value"]) for value in powers) < 12_000


async def test_readings_without_a_transaction_id(csms, new_charger):
    await short_charge(csms, await new_charger(habits=Habits(omits_transaction_id=True)))
    assert all("transactionId" not in request for request in csms.requests("MeterValues"))


@pytest.mark.parametrize(
    ("habits", "starts", "stops"),
    [
        (Habits(repeats_transaction_messages=True), 2, 2),
        (Habits(repeats_start=True), 2, 1),
    ],
)
async def test_repeated_messages_are_equal_but_for_the_id(csms, new_charger, habits, starts, stops):
    await short_charge(csms, await new_charger(habits=habits))
    sent = csms.requests("StartTransaction")
    assert len(sent) == starts
    assert sent[0] == sent[-1]
    assert len(csms.requests("StopTransaction")) == stops


async def test_timestamps_without_a_zone(csms, new_charger):
    await short_charge(csms, await new_charger(habits=Habits(naive_timestamps=True)))
    assert csms.requests("StartTransaction")[0]["timestamp"].startswith("2026-03-02T06:")
    assert not csms.requests("StartTransaction")[0]["timestamp"].endswith("Z")
    assert all('is not a "date-time"' in problem for problem in csms.problems)
    csms.problems.clear()


@pytest.mark.parametrize("offered", [(), ("OCPP1.6",), ("ocpp2.0.1", "ocpp1.6")])
async def test_it_offers_the_subprotocols_it_is_told_to(csms, new_charger, offered):
    await new_charger(habits=Habits(subprotocols=offered))
    assert csms.subprotocols == [offered[0] if offered else None]


async def test_it_signs_in_with_its_password_and_quotes_its_identity(csms, new_charger):
    await new_charger("CP 1", password="secret")
    assert csms.paths == ["/CP%201"]
    assert csms.headers[0]["Authorization"] == "Basic Q1AgMTpzZWNyZXQ="
