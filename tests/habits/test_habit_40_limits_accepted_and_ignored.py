"""Limits that are accepted and ignored: the meter tells, the unit and the writing are minded."""

from decimal import Decimal

import pytest

from app.core.charger_habits import LimitEffect
from app.core.charging_profiles import (
    ChargingProfile,
    ProfileKind,
    ProfilePurpose,
    RateUnit,
    SchedulePeriod,
)
from app.core.commands import CommandResult
from app.core.errors import InvalidInput
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.chargers.write_budget import MOST_A_DAY, MemoryWearsOut
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.booked import event_kinds
from tests.support.clock import TestClock

CP1 = ChargerId("CP1")
PLUG = ConnectorId(CP1, 1)
A, W = RateUnit.AMPERE, RateUnit.WATT


def accepts_limits(charger: AnsweringCharger) -> None:
    charger.answers["SetChargingProfile"] = {"status": "Accepted"}


async def limited(
    depot: Depot, limit: int, unit: RateUnit = A, purpose: ProfilePurpose = ProfilePurpose.SESSION
) -> CommandResult:
    profile = ChargingProfile(
        id=1,
        purpose=purpose,
        kind=ProfileKind.RELATIVE,
        unit=unit,
        periods=(SchedulePeriod(0, Decimal(limit)),),
    )
    return await depot.maintenance.profiles.set_profile(PLUG, profile, by=LOCAL_OPERATOR)


async def draws(
    charger: AnsweringCharger, clock: TestClock, current_a: float, times: int = 5
) -> None:
    for _ in range(times):
        clock.forward(seconds=15)
        sampled = [
            {"value": str(current_a), "measurand": "Current.Import", "phase": phase, "unit": "A"}
            for phase in ("L1", "L2", "L3")
        ]
        power = {"value": str(current_a * 690), "measurand": "Power.Active.Import", "unit": "W"}
        reading = {"timestamp": clock.wire(), "sampledValue": [*sampled, power]}
        await charger.call("MeterValues", {"connectorId": 1, "meterValue": [reading]})


@pytest.mark.parametrize(
    ("limit", "unit", "drawn_a", "effect"),
    [
        (10, A, 32.0, LimitEffect.IGNORED),
        (0, A, 16.0, LimitEffect.IGNORED),
        (6900, W, 32.0, LimitEffect.IGNORED),
        (10, A, 9.8, LimitEffect.OBEYED),
        (0, A, 0.0, LimitEffect.OBEYED),
        (6900, W, 9.9, LimitEffect.OBEYED),
    ],
)
async def test_what_the_meter_shows_after_a_limit_is_learned(
    depot: Depot, clock: TestClock, limit: int, unit: RateUnit, drawn_a: float, effect: LimitEffect
) -> None:
    async with answering_charger(depot) as charger:
        accepts_limits(charger)
        await charger.start(clock.wire())
        await draws(charger, clock, 32.0, times=2)
        assert (await limited(depot, limit, unit)).ok
        assert depot.habits.of(CP1).limits is LimitEffect.UNKNOWN
        # What it draws in the first moment is from before.
        await draws(charger, clock, 32.0, times=1)
        await draws(charger, clock, drawn_a)
        assert depot.habits.of(CP1).limits is effect
        ignored = effect is LimitEffect.IGNORED
        assert ("limit_ignored" in await event_kinds(depot)) is ignored


async def test_a_vehicle_that_draws_little_by_itself_proves_nothing(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        accepts_limits(charger)
        await charger.start(clock.wire())
        await limited(depot, 16)
        await draws(charger, clock, 6.0)
        assert depot.habits.of(CP1).limits is LimitEffect.UNKNOWN


async def test_the_limit_of_a_session_that_is_over_is_not_held_against_the_next(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        accepts_limits(charger)
        number = (await charger.start(clock.wire()))["transactionId"]
        await limited(depot, 10)
        await charger.stop(number, clock.wire(minutes=1), 2000)
        clock.forward(minutes=5)
        await charger.start(clock.wire(), 2000)
        await draws(charger, clock, 32.0)
        assert depot.habits.of(CP1).limits is LimitEffect.UNKNOWN


async def test_a_limit_goes_out_in_the_unit_that_the_charger_states(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        accepts_limits(charger)
        key = {"key": "ChargingScheduleAllowedChargingRateUnit", "readonly": True, "value": "W"}
        charger.answers["GetConfiguration"] = {"configurationKey": [key]}
        await charger.start(clock.wire())
        with pytest.raises(InvalidInput, match="limits in W"):
            await limited(depot, 10, A)


async def test_a_limit_below_6_a_is_refused_before_a_charger_makes_anything_of_it(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        await charger.start(clock.wire())
        with pytest.raises(InvalidInput, match="No vehicle"):
            await limited(depot, 5, A)


async def test_lasting_limits_have_a_budget_and_those_of_a_session_have_none(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        accepts_limits(charger)
        await charger.start(clock.wire())
        for _ in range(MOST_A_DAY):
            await limited(depot, 10, A, ProfilePurpose.DEFAULT)
        with pytest.raises(MemoryWearsOut):
            await limited(depot, 10, A, ProfilePurpose.DEFAULT)
        assert (await limited(depot, 10, A, ProfilePurpose.SESSION)).ok
        clock.forward(hours=25)
        assert (await limited(depot, 10, A, ProfilePurpose.DEFAULT)).ok


async def test_what_was_learned_is_in_the_export(depot: Depot, clock: TestClock) -> None:
    async with answering_charger(depot) as charger:
        accepts_limits(charger)
        await charger.start(clock.wire())
        await limited(depot, 10)
        await draws(charger, clock, 32.0, times=6)
        known = depot.habits.of(CP1)
        assert known.limits is LimitEffect.IGNORED
        assert depot.habits.export()["CP1"]["limits"] == "ignored"
