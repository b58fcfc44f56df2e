"""No zone, 1970, the future, a clock that is off: our time where theirs cannot be right."""

import re
from datetime import timedelta

import pytest

from app.core.charger_habits import ChargerHabits
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.core.sessions import SessionFlag
from app.depot import Depot
from tests.support.booked import booked, event_kinds, exchanges
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger

BAY7 = ChargerId("BAY7")


@pytest.mark.parametrize(
    "stamp",
    [
        "2026-03-01T07:30:00Z",
        "2026-03-01T07:30:00.500Z",
        "2026-03-01 07:30:00Z",
        "2026-03-01T09:30:00+02:00",
        "2026-03-01T07:30:00",
        "20260301T073000Z",
    ],
)
async def test_every_way_to_write_a_time(
    depot: Depot, charger: RawCharger, clock: TestClock, stamp: str
) -> None:
    session = await booked(depot, (await charger.start(stamp))["transactionId"])
    assert session.started_at.replace(microsecond=0) == clock.at - timedelta(minutes=30)
    assert session.start_received_at == clock.at


@pytest.mark.parametrize("stamp", ["1970-01-01T00:00:09Z", "2031-01-01T00:00:00Z", "yesterday"])
async def test_a_time_that_cannot_be_right_is_replaced_by_ours_and_kept_in_the_log(
    depot: Depot, charger: RawCharger, clock: TestClock, stamp: str
) -> None:
    session = await booked(depot, (await charger.start(stamp))["transactionId"])
    assert session.started_at == clock.at
    assert SessionFlag.CLOCK_WRONG in session.flags
    logged = (await exchanges(depot))[-1]
    assert stamp in logged.request
    assert "our time taken" in logged.repairs[-1]


@pytest.mark.parametrize("behind", [timedelta(minutes=20), timedelta(hours=-2)])
async def test_a_clock_that_is_off_by_the_same_in_every_reading_is_found_out_and_put_right(
    depot: Depot, charger: RawCharger, clock: TestClock, behind: timedelta
) -> None:
    wrong = {"minutes": -behind.total_seconds() / 60}
    for _ in range(6):
        clock.forward(seconds=60)
        await charger.meter(clock.wire(**wrong), 1000)
    assert depot.habits.clock_behind(BAY7) == behind
    assert await event_kinds(depot) == ["clock_wrong"]
    started = await charger.start(clock.wire(**wrong))
    assert (await booked(depot, started["transactionId"])).started_at == clock.at


async def test_a_clock_that_was_set_is_believed_again_at_once(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    for _ in range(6):
        clock.forward(seconds=60)
        await charger.meter(clock.wire(minutes=120), 1000)
    assert depot.habits.clock_behind(BAY7) == timedelta(hours=-2)
    await charger.meter(clock.wire(), 1000)
    started = await charger.start(clock.wire())
    assert (await booked(depot, started["transactionId"])).started_at == clock.at


async def test_readings_kept_while_offline_are_late_and_the_clock_is_right(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    for minute in range(12):
        await charger.meter(clock.wire(minutes=minute - 300), 1000 + minute)
        clock.forward(seconds=10)
    assert depot.habits.clock_behind(BAY7) == timedelta()


async def test_the_zone_of_a_charger_that_writes_none(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await depot.habits.set(BAY7, ChargerHabits(assumed_zone="Asia/Bishkek"), by=LOCAL_OPERATOR)
    started = await charger.start("2026-03-01T13:30:00")
    session = await booked(depot, started["transactionId"])
    assert session.started_at == clock.at - timedelta(minutes=30)
    # What carries a zone is taken at its word.
    other = await charger.start(clock.wire(minutes=-5), connector=2)
    assert (await booked(depot, other["transactionId"])).started_at == clock.at - timedelta(
        minutes=5
    )


async def test_our_time_is_plain_utc_and_comes_with_each_heartbeat(charger: RawCharger) -> None:
    for answer in (await charger.boot(), await charger.call("Heartbeat", {})):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", answer["currentTime"])
