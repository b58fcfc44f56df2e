"""kWh labelled Wh, kW labelled W: seen by power, time, voltage and current; set by a press."""

from dataclasses import replace

from app.core.charger_habits import ChargerHabits
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.booked import event_kinds
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

BAY7 = ChargerId("BAY7")


async def say(charger: RawCharger, clock: TestClock, *samples: tuple[str, str, str]) -> None:
    sampled = [{"measurand": m, "value": value, "unit": unit} for m, value, unit in samples]
    element = {"timestamp": clock.wire(), "sampledValue": sampled}
    await charger.call("MeterValues", {"connectorId": 1, "meterValue": [element]})


async def test_energy_in_kwh_that_says_wh(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    start = await charger.start(clock.wire(), 0)
    for step in range(8):
        energy = f"{5000 + 1.84 * step:.2f}"
        power = ("Power.Active.Import", "11040", "W")
        await say(charger, clock, ("Energy.Active.Import.Register", energy, "Wh"), power)
        clock.forward(minutes=10)
    assert await event_kinds(depot) == ["unit_mismatch"]
    proposed = depot.habits.proposed(BAY7)
    assert proposed == replace(depot.habits.of(BAY7), energy_unit="kWh")
    await depot.habits.accept_proposal(BAY7, by=LOCAL_OPERATOR)
    await say(charger, clock, ("Energy.Active.Import.Register", "5014.72", "Wh"))
    shown = depot.state.connector(ConnectorId(BAY7, 1))
    assert shown is not None
    assert shown.reading is not None
    assert shown.reading.energy_wh == 5_014_720
    assert start["transactionId"] > 0


async def test_power_in_kw_that_says_w_seen_by_voltage_and_current(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await say(
        charger,
        clock,
        ("Power.Active.Import", "7.36", "W"),
        ("Voltage", "230", "V"),
        ("Current.Import", "32", "A"),
    )
    assert depot.habits.proposed(BAY7) == replace(depot.habits.of(BAY7), power_unit="kW")
    await depot.habits.accept_proposal(BAY7, by=LOCAL_OPERATOR)
    clock.forward(minutes=1)
    await say(charger, clock, ("Power.Active.Import", "7.30", "W"))
    shown = depot.state.connector(ConnectorId(BAY7, 1))
    assert shown is not None
    assert shown.reading is not None
    assert shown.reading.power_w == 7300


async def test_right_units_are_left_alone(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    for step in range(8):
        await say(
            charger,
            clock,
            ("Energy.Active.Import.Register", str(1000 + 1840 * step), "Wh"),
            ("Power.Active.Import", "11.04", "kW"),
        )
        clock.forward(minutes=10)
    assert depot.habits.proposed(BAY7) is None
    assert await event_kinds(depot) == []


async def test_without_a_unit_it_is_wh_and_w(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    element = {
        "timestamp": clock.wire(),
        "sampledValue": [
            {"value": "1234"},
            {"value": "7000", "measurand": "Power.Active.Import"},
        ],
    }
    await charger.call("MeterValues", {"connectorId": 1, "meterValue": [element]})
    shown = depot.state.connector(ConnectorId(BAY7, 1))
    assert shown is not None
    assert shown.reading is not None
    assert (shown.reading.energy_wh, shown.reading.power_w) == (1234, 7000)


async def test_what_was_set_is_there_after_a_restart(depot: Depot, charger: RawCharger) -> None:
    habits = ChargerHabits(assumed_zone="Asia/Bishkek", energy_unit="kWh")
    await depot.habits.set(BAY7, habits, by=LOCAL_OPERATOR)
    await depot.habits.load()
    assert depot.habits.of(BAY7) == habits
    assert depot.habits.export()["BAY7"]["energy_unit"] == "kWh"
