"""A charge from plug to plug."""

from itertools import pairwise

from app.ocpp.simulator.car import Car
from app.ocpp.simulator.electrics import Supply

DC = Supply(kind="DC", max_power_w=100_000)


async def test_a_normal_charge_is_told_from_plug_to_plug(csms, new_charger):
    charger = await new_charger()
    connector = charger.connector(1)
    connector.plug_in(Car(battery_kwh=60, soc_percent=40))
    assert await connector.present_card("04AABBCC") == "Accepted"
    await charger.wait_for(lambda c: len(csms.registers_wh()) >= 10)
    connector.stop("Local", "04AABBCC")
    connector.unplug()
    await csms.wait_for(lambda: csms.statuses()[-1] == "Available")

    assert csms.statuses() == [
        "Available", "Preparing", "Charging", "Finishing", "Available",
    ]  # fmt: skip
    start, stop = csms.requests("StartTransaction")[0], csms.requests("StopTransaction")[0]
    assert stop["reason"] == "Local"
    assert stop["transactionId"] == 101
    assert stop["transactionData"][0]["sampledValue"][0]["value"] == str(start["meterStart"])
    registers = csms.registers_wh()
    assert all(later > earlier for earlier, later in pairwise(registers))
    assert start["meterStart"] < registers[0] < registers[-1] <= stop["meterStop"]
    # 11 kW for ten minutes and the rest of an interval.
    assert 1700 < stop["meterStop"] - start["meterStart"] < 2300


async def test_a_nearly_full_battery_takes_less_and_less_and_then_nothing(csms, new_charger):
    charger = await new_charger(speed=4000, connectors=[DC])
    connector = charger.connector(1)
    car = Car(battery_kwh=60, soc_percent=78, max_dc_kw=90, target_percent=97)
    connector.plug_in(car)
    await connector.present_card("04AABBCC")
    await charger.wait_for(lambda c: connector.status == "SuspendedEV")
    await csms.wait_for(lambda: csms.statuses()[-1] == "SuspendedEV")

    powers = [
        float(value["value"])
        for request in csms.requests("MeterValues")
        for value in request["meterValue"][0]["sampledValue"]
        if value["measurand"] == "Power.Active.Import"
    ]
    assert powers[0] > 85_000
    assert 10_000 < powers[-1] < 25_000
    assert car.soc_percent >= 97
    assert connector.power_w == 0


async def test_the_same_seed_gives_the_same_readings_and_another_seed_others(csms, new_charger):
    async def run(identity: str, seed: int) -> list[dict]:
        csms.calls.clear()
        charger = await new_charger(
            identity, seed=seed, configuration={"MeterValueSampleInterval": "15"}
        )
        charger.connector(1).plug_in(Car(soc_percent=20))
        await charger.connector(1).present_card("04AABBCC")
        await csms.wait_for(lambda: len(csms.requests("MeterValues")) >= 8)
        values = [r["meterValue"][0]["sampledValue"] for r in csms.requests("MeterValues")]
        await charger.stop()
        return values[:8]

    first, again, other = await run("A", 1), await run("B", 1), await run("C", 2)
    assert first == again
    assert first != other


async def test_a_sleeping_car_suspends_and_goes_on(csms, new_charger):
    charger = await new_charger()
    charger.connector(1).plug_in(Car(sleeps_after_s=60, sleeps_for_s=120))
    await charger.connector(1).present_card("04AABBCC")
    await csms.wait_for(lambda: csms.statuses()[-2:] == ["SuspendedEV", "Charging"])


async def test_a_refused_card_starts_nothing(csms, new_charger):
    csms.replies["Authorize"] = {"idTagInfo": {"status": "Blocked"}}
    charger = await new_charger()
    charger.connector(1).plug_in(Car())
    assert await charger.connector(1).present_card("0BADCARD") == "Blocked"
    assert csms.requests("StartTransaction") == []
    assert charger.connector(1).status == "Preparing"


async def test_a_start_the_server_refuses_is_stopped_as_deauthorized(csms, new_charger):
    csms.replies["StartTransaction"] = {"transactionId": 9, "idTagInfo": {"status": "Blocked"}}
    charger = await new_charger()
    charger.connector(1).plug_in(Car())
    await charger.connector(1).present_card("0BADCARD")
    await csms.wait_for(lambda: bool(csms.requests("StopTransaction")))
    assert csms.requests("StopTransaction")[0]["reason"] == "DeAuthorized"
    assert csms.requests("StopTransaction")[0]["transactionId"] == 9


async def test_a_card_before_the_plug_counts_for_the_connection_time_out(csms, new_charger):
    charger = await new_charger()
    connector = charger.connector(1)
    await connector.present_card("04AABBCC")
    assert connector.status == "Preparing"
    await charger.wait_for(lambda c: connector.status == "Available")
    await connector.present_card("04AABBCC")
    connector.plug_in(Car())
    await charger.wait_for(lambda c: connector.status == "Charging")


async def test_a_fault_in_mid_session_stops_it_and_is_reported(csms, new_charger):
    charger = await new_charger()
    charger.connector(1).plug_in(Car())
    await charger.connector(1).present_card("04AABBCC")
    await charger.wait_for(lambda c: c.connector(1).status == "Charging")
    charger.fault(1, "GroundFailure")
    await csms.wait_for(lambda: csms.statuses()[-1] == "Faulted")
    assert csms.requests("StatusNotification")[-1]["errorCode"] == "GroundFailure"
    assert await charger.connector(1).present_card("04AABBCC") == "Unusable"
    charger.clear_fault(1)
    await csms.wait_for(lambda: csms.statuses()[-1] == "Finishing")
    assert csms.requests("StopTransaction")[0]["reason"] == "Other"
