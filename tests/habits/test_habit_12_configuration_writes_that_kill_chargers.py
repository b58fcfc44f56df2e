"""Nothing is written on connect; two reboots after a write stop writing; memory has a budget."""

import asyncio

import pytest

from app.core.commands import CommandResult
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.chargers.configuration_guard import BUDGET, ConfigurationHeld
from tests.support.booked import event_kinds, exchanges
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

BAY7 = ChargerId("BAY7")
KEY = "MeterValuesSampledData"


async def write(depot: Depot, charger: RawCharger, value: str) -> CommandResult:
    change = depot.charging.change_configuration(BAY7, KEY, value, by=LOCAL_OPERATOR)
    writing = asyncio.create_task(change)
    reading = asyncio.create_task(charger.was_asked())
    await asyncio.wait({writing, reading}, return_when=asyncio.FIRST_COMPLETED)
    if writing.done():
        reading.cancel()
        return await writing
    await charger.reply(await reading, {"status": "Accepted"})
    return await writing


async def test_nothing_is_written_when_a_charger_connects(
    depot: Depot, charger: RawCharger
) -> None:
    await charger.status("Available")
    assert not [x for x in await exchanges(depot) if x.action == "ChangeConfiguration"]


async def test_after_two_reboots_only_the_old_value_may_be_written(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    asking = asyncio.create_task(depot.charging.get_configuration(BAY7, by=LOCAL_OPERATOR))
    key = {"key": KEY, "readonly": False, "value": "Voltage"}
    await charger.reply(await charger.was_asked(), {"configurationKey": [key]})
    await asking
    await write(depot, charger, "Voltage,Current.Import")
    for _ in range(2):
        clock.forward(minutes=1)
        await charger.boot()
    assert await event_kinds(depot) == ["reboots_after_configuration"]
    with pytest.raises(ConfigurationHeld):
        await write(depot, charger, "SoC")
    held = depot.charging.configuration_held(BAY7)
    assert held is not None
    assert "rebooted 2 times" in str(held)
    assert depot.charging.settings_to_revert(BAY7) == {KEY: "Voltage"}
    assert (await write(depot, charger, "Voltage")).ok
    assert depot.charging.settings_to_revert(BAY7) == {}
    assert depot.charging.configuration_held(BAY7) is None
    assert (await write(depot, charger, "SoC")).ok


async def test_reboots_long_after_a_write_hold_nothing(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await write(depot, charger, "Voltage")
    clock.forward(minutes=30)
    for _ in range(3):
        await charger.boot()
    assert (await write(depot, charger, "SoC")).ok


async def test_the_budget_of_a_day(depot: Depot, charger: RawCharger, clock: TestClock) -> None:
    for number in range(BUDGET):
        assert (await write(depot, charger, str(number))).ok
    with pytest.raises(ConfigurationHeld):
        await write(depot, charger, "one more")
    clock.forward(hours=25)
    assert (await write(depot, charger, "one more")).ok
