"""A restart is told, or hidden where a charger likes that better; its way back is learned."""

from pathlib import Path

import pytest

from app.core.charger_habits import ChargerHabits, CloseManner
from app.core.chargers import Presence
from app.core.ids import ChargerId
from app.core.redials import RedialSpan
from app.core.roles import LOCAL_OPERATOR
from app.core.sessions import SessionState
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

BAY7 = ChargerId("BAY7")


async def test_1012_and_the_session_is_there_after_the_restart(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path), clock) as depot:
        charger = await RawCharger(depot.url + "BAY7").__aenter__()
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
    assert await charger.closed() == (1012, "service restart")
    await charger.__aexit__(None, None, None)
    clock.forward(minutes=19)
    async with (
        running(config_for(tmp_path), clock) as depot,
        RawCharger(depot.url + "BAY7") as charger,
    ):
        assert (await booked(depot, number)).state is SessionState.RUNNING
        await charger.stop(number, clock.wire(), 1500)
        assert (await booked(depot, number)).energy_wh == 500


async def test_a_charger_that_takes_a_close_for_a_good_bye_gets_none(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path), clock) as depot:
        charger = await RawCharger(depot.url + "BAY7").__aenter__()
        await charger.boot()
        dropped = ChargerHabits(close=CloseManner.DROPPED)
        await depot.habits.set(BAY7, dropped, by=LOCAL_OPERATOR)
    # 1006: the connection was lost without a close frame (RFC 6455, 7.1.5).
    assert await charger.closed() == (1006, "")
    await charger.__aexit__(None, None, None)


async def test_the_profile_of_a_vendor_says_how_its_chargers_are_left(depot: Depot) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.call(
            "BootNotification", {"chargePointVendor": "ABB", "chargePointModel": "Terra AC"}
        )
        await until(lambda: depot.habits.of(BAY7).close is CloseManner.DROPPED)


async def come_back(depot: Depot, clock: TestClock, minutes: float) -> None:
    """Let the charger, which is away, stay away for so long, come in and go again."""
    clock.forward(minutes=minutes)
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        await charger.status("Available")
    await until(lambda: away(depot, clock))


def away(depot: Depot, clock: TestClock) -> bool:
    charger = depot.state.charger(BAY7, clock.at)
    return charger is not None and charger.presence is Presence.OFFLINE


async def test_how_long_it_usually_stays_away_is_learned_and_kept(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path), clock) as depot:
        for minutes in (0, 6, 19, 90):
            await come_back(depot, clock, minutes)
        # An hour and a half was no redial: somebody had switched it off.
        assert depot.habits.of(BAY7).redial == RedialSpan(360, 1140)
    async with running(config_for(tmp_path), clock) as depot:
        assert depot.habits.of(BAY7).redial == RedialSpan(360, 1140)
        assert not late(depot, clock)
        clock.forward(minutes=29)
        assert late(depot, clock)


def late(depot: Depot, clock: TestClock) -> bool:
    charger = depot.state.charger(BAY7, clock.at)
    assert charger is not None
    assert charger.awaited is not None
    return charger.awaited.late(clock.at)


@pytest.mark.parametrize(("down_s", "learned"), [(20, (50,)), (600, ())])
async def test_a_long_stop_of_the_program_is_not_taken_for_the_charger_s_habit(
    tmp_path: Path, clock: TestClock, down_s: int, learned: tuple[int, ...]
) -> None:
    async with running(config_for(tmp_path), clock) as depot:
        charger = await RawCharger(depot.url + "BAY7").__aenter__()
        await charger.boot()
    await charger.__aexit__(None, None, None)
    clock.forward(seconds=down_s)
    async with running(config_for(tmp_path), clock) as depot:
        clock.forward(seconds=30)
        async with RawCharger(depot.url + "BAY7") as charger:
            await charger.boot()
        assert depot.habits.of(BAY7).redials_s == learned
