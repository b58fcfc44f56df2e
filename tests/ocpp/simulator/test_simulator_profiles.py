"""What charging profiles and clock-aligned readings come to."""

from datetime import UTC, datetime, timedelta

import pytest

from app.ocpp.simulator.electrics import Limit
from app.ocpp.simulator.limits import ChargingLimits, Running

MORNING = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
RUNNING = Running(101, MORNING)


def profile(number, purpose, steps, *, level=0, unit="A", kind="Absolute", **more):
    schedule = {
        "chargingRateUnit": unit,
        "chargingSchedulePeriod": [{"startPeriod": at, "limit": limit} for at, limit in steps],
    }
    schedule |= more.pop("schedule", {})
    return {
        "chargingProfileId": number,
        "stackLevel": level,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": kind,
        "chargingSchedule": schedule,
    } | more


def limits(*profiles) -> ChargingLimits:
    installed = ChargingLimits()
    for entry in profiles:
        assert installed.install(
            0 if entry["chargingProfilePurpose"] == "ChargePointMaxProfile" else 1, entry
        )
    return installed


def test_a_daily_schedule_begins_anew_each_day():
    nightly = profile(
        1, "TxDefaultProfile", [(0, 6), (3600, 32)], kind="Recurring", recurrencyKind="Daily",
        schedule={"startSchedule": "2026-01-01T22:00:00Z", "duration": 7200},
    )  # fmt: skip
    installed = limits(nightly)
    for day in (2, 3, 30):
        evening = datetime(2026, 3, day, 22, 30, tzinfo=UTC)
        assert installed.limit(1, evening, None).current_a == 6
        assert installed.limit(1, evening + timedelta(hours=1), None).current_a == 32
        assert installed.limit(1, evening + timedelta(hours=2), None) == Limit()
    begin = datetime(2026, 3, 2, 21, 0, tzinfo=UTC)
    edges = installed.edges(begin, begin + timedelta(days=1), None)
    assert [edge.hour for edge in edges] == [21, 22, 23, 0]


def test_the_higher_stack_level_wins_while_it_is_valid():
    installed = limits(
        profile(1, "TxDefaultProfile", [(0, 20)], kind="Relative"),
        profile(2, "TxDefaultProfile", [(0, 10)], kind="Relative", level=3,
                validTo="2026-03-02T07:00:00Z"),
    )  # fmt: skip
    assert installed.limit(1, MORNING, RUNNING).current_a == 10
    assert installed.limit(1, MORNING + timedelta(hours=2), RUNNING).current_a == 20


def test_the_profile_of_a_transaction_wins_over_the_default_and_goes_with_it():
    installed = limits(
        profile(1, "TxDefaultProfile", [(0, 10)], kind="Relative"),
        profile(2, "TxProfile", [(0, 25)], kind="Relative", transactionId=101),
    )
    assert installed.limit(1, MORNING, RUNNING).current_a == 25
    assert installed.limit(1, MORNING, Running(102, MORNING)).current_a == 10
    installed.forget_transaction(1)
    assert installed.limit(1, MORNING, RUNNING).current_a == 10


def test_the_limit_of_the_charger_is_shared_and_never_raised_by_others():
    installed = limits(
        profile(1, "ChargePointMaxProfile", [(0, 40)], kind="Relative"),
        profile(2, "TxDefaultProfile", [(0, 32)], kind="Relative"),
    )
    assert installed.limit(1, MORNING, RUNNING, sharers=1).current_a == 32
    assert installed.limit(1, MORNING, RUNNING, sharers=2).current_a == 20


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        ({}, []),
        ({"id": 1}, [2]),
        ({"chargingProfilePurpose": "TxProfile"}, [1]),
        ({"stackLevel": 0, "connectorId": 1}, [2]),
    ],
)
def test_clearing_removes_what_is_named(wanted, left):
    installed = limits(
        profile(1, "TxDefaultProfile", [(0, 10)], kind="Relative"),
        profile(2, "TxProfile", [(0, 25)], kind="Relative", level=4),
    )
    assert installed.clear(wanted)
    kept = [number for number in (1, 2) if installed.clear({"id": number})]
    assert kept == left


async def test_clock_aligned_readings_come_on_the_full_interval(csms, new_charger):
    await new_charger(configuration={"ClockAlignedDataInterval": "900"}, speed=4000)
    await csms.wait_for(lambda: len(csms.requests("MeterValues")) >= 3)
    readings = [request["meterValue"][0] for request in csms.requests("MeterValues")]
    assert [reading["timestamp"][14:16] for reading in readings[:3]] == ["15", "30", "45"]
    assert readings[0]["sampledValue"][0]["context"] == "Sample.Clock"
