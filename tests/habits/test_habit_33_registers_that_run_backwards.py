"""meterStop below meterStart, -1, 0, resets, placeholders, session counters: never negative."""

from pathlib import Path

import pytest

from app.core.charger_habits import ChargerHabits, RegisterKind
from app.core.energy import Confidence
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.core.sessions import SessionFlag
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger

BAY7 = ChargerId("BAY7")


@pytest.mark.parametrize(("stop", "to_check"), [(89_999, False), (0, True), (-1, False)])
async def test_a_stop_below_the_start(
    depot: Depot, charger: RawCharger, clock: TestClock, stop: int, to_check: bool
) -> None:
    number = (await charger.start(clock.wire(), 90_000))["transactionId"]
    await charger.stop(number, clock.wire(minutes=5), stop)
    session = await booked(depot, number)
    assert session.energy_wh == 0
    assert (SessionFlag.ENERGY_TO_CHECK in session.flags) is to_check


async def test_the_readings_count_where_the_stop_is_worth_nothing(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 90_000))["transactionId"]
    await charger.meter(clock.wire(minutes=5), 93_000, number)
    await charger.stop(number, clock.wire(minutes=6), 0)
    assert (await booked(depot, number)).energy_wh == 3000


async def test_more_than_any_connector_delivers_goes_to_check(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 0))["transactionId"]
    await charger.stop(number, clock.wire(minutes=1), 50_000_000)
    session = await booked(depot, number)
    assert (session.energy_wh, session.confidence) == (0, Confidence.TO_CHECK)


@pytest.mark.parametrize(
    ("next_start", "kind"), [(0, RegisterKind.SESSION), (4000, RegisterKind.LIFETIME)]
)
async def test_what_the_register_counts_is_learned(
    depot: Depot, charger: RawCharger, clock: TestClock, next_start: int, kind: RegisterKind
) -> None:
    number = (await charger.start(clock.wire(), 0))["transactionId"]
    await charger.stop(number, clock.wire(minutes=4), 4000)
    clock.forward(hours=2)
    await charger.start(clock.wire(), next_start)
    assert depot.habits.of(BAY7).register is kind


async def test_a_session_counter_that_starts_anew_takes_nothing_from_the_session_before(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 0))["transactionId"]
    await charger.meter(clock.wire(minutes=4), 4000, number)
    clock.forward(hours=2)
    await charger.start(clock.wire(), 0)
    session = await booked(depot, number)
    assert (session.energy_wh, session.confidence) == (4000, Confidence.LIKELY)


async def charge_twice(depot: Depot, clock: TestClock) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        for _ in range(2):
            number = (await charger.start(clock.wire(), 0))["transactionId"]
            await charger.stop(number, clock.wire(minutes=4), 4000)
            clock.forward(hours=2)


async def test_what_was_learned_of_the_register_survives_a_restart(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path), clock) as depot:
        await charge_twice(depot, clock)
    async with running(config_for(tmp_path), clock) as depot:
        assert depot.habits.of(BAY7).register is RegisterKind.SESSION
        assert depot.habits.export()["BAY7"]["register"] == "session"


async def test_what_a_person_said_of_the_register_is_not_learned_over(
    depot: Depot, clock: TestClock
) -> None:
    said = ChargerHabits(register=RegisterKind.LIFETIME, register_set=True)
    await depot.habits.set(BAY7, said, by=LOCAL_OPERATOR)
    await charge_twice(depot, clock)
    assert depot.habits.of(BAY7).register is RegisterKind.LIFETIME
