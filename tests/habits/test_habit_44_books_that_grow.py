"""Books that grow: old readings become means, old messages go, and the disk gets its space back."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.core.audit_detail import read
from app.core.errors import InvalidInput, NotAllowed
from app.core.ids import ChargerId, ConnectorId
from app.core.readings import MeterReading, Phases
from app.core.retention import RetentionPolicy, Thinned
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.depot import Depot
from app.services.ports.message import ExchangeFilter
from tests.support.booked import booked, registers
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger

PLUG = ConnectorId(ChargerId("BAY7"), 1)
ATTENDANT = Operator("guard", Role.ATTENDANT)


async def charge(charger: RawCharger, clock: TestClock, minutes: int = 60) -> int:
    """Charge with a reading a minute: 200 Wh and, in turn, 11 kW and 13 kW."""
    number = int((await charger.start(clock.wire(), 0))["transactionId"])
    for minute in range(1, minutes + 1):
        clock.forward(minutes=1)
        reading = {
            "timestamp": clock.wire(),
            "sampledValue": [
                {"value": str(200 * minute), "unit": "Wh"},
                {
                    "value": "13000" if minute % 2 else "11000",
                    "measurand": "Power.Active.Import",
                    "unit": "W",
                },
            ],
        }
        await charger.call(
            "MeterValues", {"connectorId": 1, "transactionId": number, "meterValue": [reading]}
        )
    await charger.stop(number, clock.wire(), 200 * minutes)
    return number


async def powers_w(depot: Depot, clock: TestClock) -> list[float | None]:
    begin = clock.at - timedelta(days=500)
    series = await depot.books.meters.series(PLUG, begin, clock.at, points=10_000)
    return list(series.power_w)


async def test_old_readings_become_means_of_a_quarter_of_an_hour(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = await charge(charger, clock)
    clock.forward(days=401)
    gone = await depot.retention.run(clock.at, by=LOCAL_OPERATOR)
    assert gone.readings == 55
    powers = await powers_w(depot, clock)
    assert len(powers) == 5
    assert powers[1] == pytest.approx(12_000, abs=200)
    # The registers that end each quarter stay, so the energy can be counted again.
    assert await registers(depot, number) == [2800, 5800, 8800, 11800, 12000]
    assert (await booked(depot, number)).energy_wh == 12_000


async def test_what_is_younger_is_not_touched_and_what_is_thinned_stays(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charge(charger, clock)
    clock.forward(days=399)
    assert (await depot.retention.run(clock.at, by=LOCAL_OPERATOR)).readings == 0
    clock.forward(days=2)
    await depot.retention.run(clock.at, by=LOCAL_OPERATOR)
    before = await powers_w(depot, clock)
    assert (await depot.retention.run(clock.at, by=LOCAL_OPERATOR)).readings == 0
    assert await powers_w(depot, clock) == before


async def test_old_messages_go_and_newer_ones_are_still_found(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await charger.call("Heartbeat", {})
    clock.forward(days=181)
    await charger.call("Heartbeat", {})
    gone = await depot.retention.run(clock.at, by=LOCAL_OPERATOR)
    assert gone.messages >= 2
    wanted = ExchangeFilter(charger_id=PLUG.charger_id, action="Heartbeat")
    assert len(await depot.books.messages.page(wanted)) == 1


async def test_it_works_once_a_night_by_the_clock_on_the_wall(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path, timezone="Asia/Bishkek"), clock) as depot:
        async with RawCharger(depot.url + "BAY7") as charger:
            await charger.boot()
            await charge(charger, clock)
        clock.forward(days=401)
        # 09:00 UTC is 15:00 in Bishkek.
        await depot.retention.settle()
        assert len(await powers_w(depot, clock)) == 60
        # 21:00 UTC is 03:00.
        clock.forward(hours=12)
        await depot.retention.settle()
        assert len(await powers_w(depot, clock)) == 5
        entries = await depot.books.journal.audit(limit=3)
        assert any(read(entry.detail).values.get("readings") == 55 for entry in entries)


async def test_the_space_goes_back_to_the_disk(depot: Depot, clock: TestClock) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
    for part in range(20):
        readings = [
            MeterReading(at, at, energy_wh=second, power_w=11e3, current_a=Phases(16, 16, 16))
            for second in range(part * 1000, part * 1000 + 1000)
            for at in [clock.at + timedelta(seconds=second)]
        ]
        await depot.books.meters.add(PLUG, None, readings)
    full = await depot.retention.size()
    clock.forward(days=401)
    gone = await depot.retention.run(clock.at, by=LOCAL_OPERATOR)
    size = await depot.retention.size()
    assert gone.readings > 19_000
    assert size.file_bytes < full.file_bytes / 2
    assert size.free_bytes == 0


async def test_how_long_is_kept_is_set_by_an_administrator_and_survives(
    tmp_path: Path, clock: TestClock
) -> None:
    policy = RetentionPolicy(reading_days=0, message_days=30)
    async with running(config_for(tmp_path), clock) as depot:
        with pytest.raises(NotAllowed):
            await depot.retention.set_policy(policy, by=ATTENDANT)
        await depot.retention.set_policy(policy, by=LOCAL_OPERATOR)
    async with running(config_for(tmp_path), clock) as depot:
        assert depot.retention.policy == policy
        assert await depot.retention.run(clock.at, by=LOCAL_OPERATOR) == Thinned()
    with pytest.raises(InvalidInput):
        RetentionPolicy(reading_days=3)
