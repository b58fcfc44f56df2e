"""A daily limit stays at its hour on the wall when the clock is changed: it is sent again."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.core.charging_profiles import (
    ChargingProfile,
    ProfileKind,
    ProfilePurpose,
    RateUnit,
    Recurrency,
    SchedulePeriod,
)
from app.core.civil_time import same_wall_time
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running

BERLIN = ZoneInfo("Europe/Berlin")
CP1 = ChargerId("CP1")
# Ten at night in Berlin, in winter; the clock goes forward on 29 March.
EVENING = datetime(2026, 3, 1, 21, tzinfo=UTC)


def at_night(recurrency: Recurrency) -> ChargingProfile:
    return ChargingProfile(
        id=5,
        purpose=ProfilePurpose.DEFAULT,
        kind=ProfileKind.RECURRING,
        unit=RateUnit.AMPERE,
        periods=(SchedulePeriod(0, Decimal(10)),),
        starts_at=EVENING,
        duration_s=8 * 3600,
        recurrency=recurrency,
    )


def starts(charger: AnsweringCharger) -> list[str]:
    return [
        payload["csChargingProfiles"]["chargingSchedule"]["startSchedule"]
        for name, payload in charger.calls
        if name == "SetChargingProfile"
    ]


async def limited(depot: Depot, charger: AnsweringCharger, recurrency: Recurrency) -> None:
    charger.answers["SetChargingProfile"] = {"status": "Accepted"}
    profile = at_night(recurrency)
    connector = ConnectorId(CP1, 0)
    await depot.maintenance.profiles.set_profile(connector, profile, by=LOCAL_OPERATOR)


@pytest.mark.parametrize(
    ("recurrency", "again"),
    [
        # Ten at night is 20:00 UTC in summer.
        (Recurrency.DAILY, "2026-03-29T20:00:00Z"),
        (Recurrency.WEEKLY, "2026-03-29T20:00:00Z"),
    ],
)
async def test_it_is_sent_once_with_its_new_beginning(
    tmp_path: Path, recurrency: Recurrency, again: str
) -> None:
    clock = TestClock(datetime(2026, 3, 1, 22, tzinfo=UTC))
    config = config_for(tmp_path, timezone="Europe/Berlin")
    async with running(config, clock) as depot, answering_charger(depot) as charger:
        await limited(depot, charger, recurrency)
        for _ in range(3):
            await charger.call("Heartbeat", {})
            await depot.maintenance.settle()
            clock.forward(minutes=2)
        assert starts(charger) == ["2026-03-01T21:00:00Z"]
        clock.at = datetime(2026, 3, 29, 21, 30, tzinfo=UTC)
        for _ in range(3):
            await charger.call("Heartbeat", {})
            await depot.maintenance.settle()
            clock.forward(minutes=2)
        assert starts(charger) == ["2026-03-01T21:00:00Z", again]


async def test_where_the_clock_never_jumps_nothing_is_sent_again(tmp_path: Path) -> None:
    clock = TestClock(datetime(2026, 3, 1, 22, tzinfo=UTC))
    config = config_for(tmp_path, timezone="Asia/Bishkek")
    async with running(config, clock) as depot, answering_charger(depot) as charger:
        await limited(depot, charger, Recurrency.DAILY)
        clock.forward(days=200)
        await charger.call("Heartbeat", {})
        await depot.maintenance.settle()
        assert len(starts(charger)) == 1


@pytest.mark.parametrize(
    ("now", "found"),
    [
        (datetime(2026, 3, 10, 21, tzinfo=UTC), datetime(2026, 3, 10, 21, tzinfo=UTC)),
        (datetime(2026, 3, 10, 20, tzinfo=UTC), datetime(2026, 3, 9, 21, tzinfo=UTC)),
        (datetime(2026, 7, 1, 20, tzinfo=UTC), datetime(2026, 7, 1, 20, tzinfo=UTC)),
        (datetime(2026, 11, 1, 22, tzinfo=UTC), datetime(2026, 11, 1, 21, tzinfo=UTC)),
    ],
)
def test_the_hour_on_the_wall_is_found_on_any_day(now: datetime, found: datetime) -> None:
    assert same_wall_time(EVENING, timedelta(days=1), now, BERLIN) == found
