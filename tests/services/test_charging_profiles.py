"""Charging profiles: what is sent, what is refused before, what a charger says it keeps to."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.core.bus import Bus
from app.core.charging_profiles import (
    ChargingProfile,
    ProfileCapabilities,
    ProfileKind,
    ProfilePurpose,
    ProfileSelection,
    RateUnit,
    Recurrency,
    SchedulePeriod,
    check_profile,
    tenths,
)
from app.core.commands import CommandResult, CommandStatus
from app.core.errors import InvalidInput
from app.core.events import RequestAnswered
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.depot import Depot
from app.services.limits.charging_profiles import profile_payload
from app.services.limits.sent_profiles import SentProfiles
from tests.integration.conftest import clock, depot
from tests.support.clock import START, TestClock
from tests.support.depots import config_for, running
from tests.support.simulated import simulated_charger

__all__ = ["clock", "depot"]

PLUG = ConnectorId(ChargerId("SIM-1"), 1)
CUT = (SchedulePeriod(0, Decimal("16.1")), SchedulePeriod(600, Decimal("0.0")))
LIMIT = ChargingProfile(
    id=21,
    purpose=ProfilePurpose.DEFAULT,
    kind=ProfileKind.ABSOLUTE,
    unit=RateUnit.AMPERE,
    periods=(SchedulePeriod(0, Decimal("16.19")), SchedulePeriod(600, Decimal(0))),
    starts_at=START - timedelta(minutes=1),
)


async def test_a_limit_is_set_cut_to_tenths_and_seen_in_the_composite_schedule(
    depot: Depot, clock: TestClock
) -> None:
    profiles = depot.maintenance.profiles
    async with simulated_charger(depot.url, clock, speed=1.0) as charger:
        assert (await profiles.set_profile(PLUG, LIMIT, by=LOCAL_OPERATOR)).ok
        sent = next(f for f in charger.received if f.action == "SetChargingProfile").payload
        schedule = sent["csChargingProfiles"]["chargingSchedule"]
        assert [p["limit"] for p in schedule["chargingSchedulePeriod"]] == [16.1, 0.0]
        composite = await profiles.composite_schedule(PLUG, 3600, by=LOCAL_OPERATOR)
        assert composite.unit is RateUnit.AMPERE
        assert composite.periods[0].limit == Decimal("16.1")
        selection = ProfileSelection(profile_id=21)
        assert (await profiles.clear_profiles(PLUG.charger_id, selection, by=LOCAL_OPERATOR)).ok
        again = await profiles.clear_profiles(PLUG.charger_id, selection, by=LOCAL_OPERATOR)
        assert (again.status, again.detail) == (CommandStatus.REJECTED, "Unknown")


async def test_what_a_charger_can_do_is_asked_once_after_its_boot(
    depot: Depot, clock: TestClock
) -> None:
    settings = {"ChargingScheduleAllowedChargingRateUnit": "W", "ChargingScheduleMaxPeriods": "1"}
    profiles = depot.maintenance.profiles
    async with simulated_charger(depot.url, clock, configuration=settings) as charger:
        for _ in range(2):
            with pytest.raises(InvalidInput, match="limits in W"):
                await profiles.set_profile(PLUG, LIMIT, by=LOCAL_OPERATOR)
        watts = replace(LIMIT, unit=RateUnit.WATT)
        with pytest.raises(InvalidInput, match="at most 1 period"):
            await profiles.set_profile(PLUG, watts, by=LOCAL_OPERATOR)
        asked = [f.action for f in charger.received if f.action == "GetConfiguration"]
    assert len(asked) == 1


async def test_what_a_charger_took_is_remembered_replaced_and_forgotten_when_cleared(
    tmp_path: Path,
) -> None:
    """A restart must not lose it: OCPP 1.6 cannot ask a charger which profiles it holds."""
    clock, by = TestClock(), LOCAL_OPERATOR
    higher = replace(LIMIT, id=22, stack_level=1)
    async with running(config_for(tmp_path), clock) as depot:
        profiles = depot.maintenance.profiles
        assert profiles.next_id(PLUG.charger_id) == 1
        async with simulated_charger(depot.url, clock):
            for profile in (LIMIT, higher, replace(higher, id=23)):
                assert (await profiles.set_profile(PLUG, profile, by=by)).ok
    async with running(config_for(tmp_path), clock) as depot:
        profiles = depot.maintenance.profiles
        held = await profiles.sent(PLUG.charger_id)
        assert [sent.profile for sent in held] == [LIMIT, replace(higher, id=23)]
        assert profiles.next_id(PLUG.charger_id) == 24
        async with simulated_charger(depot.url, clock):
            level = ProfileSelection(stack_level=1)
            # The simulator forgot everything when it was switched off: it says "Unknown".
            assert not (await profiles.clear_profiles(PLUG.charger_id, level, by=by)).ok
        assert [sent.profile.id for sent in await profiles.sent(PLUG.charger_id)] == [21]


async def test_a_profile_in_a_request_made_by_hand_is_one_that_we_sent(tmp_path: Path) -> None:
    clock, by = TestClock(), Operator("Kim", Role.MANAGER)
    request = {"connectorId": 1, "csChargingProfiles": profile_payload(LIMIT)}
    async with running(config_for(tmp_path), clock) as depot:
        call, profiles = depot.charging.call, depot.maintenance.profiles
        async with simulated_charger(depot.url, clock):
            assert (await call(PLUG.charger_id, "SetChargingProfile", request, by=by)).ok
            (sent,) = await profiles.sent(PLUG.charger_id)
        assert (sent.profile, sent.by) == (replace(LIMIT, periods=CUT), "Kim")
        await depot.books.writer.settled()
    async with running(config_for(tmp_path), clock) as depot:
        profiles = depot.maintenance.profiles
        assert [sent.connector_number for sent in await profiles.sent(PLUG.charger_id)] == [1]
        async with simulated_charger(depot.url, clock):
            other = {"chargingProfilePurpose": "TxProfile"}
            await depot.charging.call(PLUG.charger_id, "ClearChargingProfile", other, by=by)
            assert len(await profiles.sent(PLUG.charger_id)) == 1
            await depot.charging.call(PLUG.charger_id, "ClearChargingProfile", {}, by=by)
            assert await profiles.sent(PLUG.charger_id) == []


async def test_what_a_charger_refused_or_nobody_can_read_is_not_listed(clock: TestClock) -> None:
    bus = Bus()
    sent = SentProfiles(NoStore(), bus, clock)
    request = {"connectorId": 1, "csChargingProfiles": profile_payload(LIMIT)}
    refused = CommandResult(CommandStatus.REJECTED, "Rejected")
    taken = CommandResult(CommandStatus.ACCEPTED, "Accepted")
    for payload, result in ((request, refused), ({"connectorId": 1}, taken)):
        name, action = PLUG.charger_id, "SetChargingProfile"
        bus.publish(RequestAnswered(name, action, payload, result, "Kim"))
    assert sent.of(PLUG.charger_id) == []
    await sent.close()


class NoStore:
    """Nothing is to be kept."""

    async def all(self) -> dict[str, Any]:
        return {}

    async def save(self, name: str, value: object) -> None:
        raise AssertionError(name)


async def test_a_session_limit_needs_a_session(depot: Depot, clock: TestClock) -> None:
    session_limit = replace(LIMIT, purpose=ProfilePurpose.SESSION)
    async with simulated_charger(depot.url, clock):
        with pytest.raises(InvalidInput, match="no session"):
            await depot.maintenance.profiles.set_profile(PLUG, session_limit, by=LOCAL_OPERATOR)


@pytest.mark.parametrize(
    ("broken", "connector", "why"),
    [
        ({"purpose": ProfilePurpose.STATION}, 1, "connector 0"),
        ({"kind": ProfileKind.RELATIVE}, 1, "no start time"),
        ({"starts_at": None}, 1, "needs a start time"),
        ({"kind": ProfileKind.RECURRING}, 1, "daily or weekly"),
        ({"recurrency": Recurrency.DAILY}, 1, "daily or weekly"),
        ({"periods": (SchedulePeriod(5, Decimal(16)),)}, 1, "starts at 0"),
        ({"periods": (SchedulePeriod(0, Decimal(3)),)}, 1, "No vehicle charges with 3 A"),
        ({"periods": (SchedulePeriod(0, Decimal(-1)),)}, 1, "not below 0"),
        ({"periods": ()}, 1, "starts at 0"),
        ({"stack_level": 4}, 1, "end at 3"),
    ],
)
def test_rules_of_the_standard_are_checked_before_sending(
    broken: dict[str, object], connector: int, why: str
) -> None:
    known = ProfileCapabilities(highest_stack_level=3)
    check_profile(LIMIT, 1, known)
    with pytest.raises(InvalidInput, match=why):
        check_profile(replace(LIMIT, **broken), connector, known)  # type: ignore[arg-type]


def test_a_limit_is_never_rounded_up() -> None:
    assert [tenths(Decimal(text)) for text in ("15.99", "6.05", "32")] == [
        Decimal("15.9"),
        Decimal("6.0"),
        Decimal(32),
    ]
