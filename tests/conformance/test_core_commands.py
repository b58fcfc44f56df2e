"""Core and remote trigger profile: what the central system asks."""

import asyncio

from app.core.commands import CommandStatus, Expected
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.ports.charger import ResetKind
from tests.conformance.station import CARD, Station
from tests.support.clock import TestClock

STATION = ChargerId("STATION-1")
PLUG = ConnectorId(STATION, 1)
ME = LOCAL_OPERATOR
REMOTE_START = ("RemoteStartTransaction", {"connectorId": 1, "idTag": CARD})


def expected_of(depot: Depot) -> Expected | None:
    snapshot = depot.state.connector(PLUG)
    assert snapshot is not None
    return snapshot.expectation.what if snapshot.expectation else None


async def test_tc_010_remote_start_cable_plugged_in_first(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Remote start charging session - cable plugged in first."""
    await cp.status("Preparing")
    start = depot.charging.start(PLUG, CARD, by=ME)
    assert (await cp.follows(start, REMOTE_START, {"status": "Accepted"})).ok
    assert expected_of(depot) is Expected.START
    assert await cp.authorize() == "Accepted"
    started = await cp.start(clock.wire(), card=CARD)
    assert started["idTagInfo"]["status"] == "Accepted"
    await cp.status("Charging")
    assert expected_of(depot) is None


async def test_tc_011_1_remote_start_first(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Remote start charging session - remote start first."""
    start = depot.charging.start(PLUG, CARD, by=ME)
    assert (await cp.follows(start, REMOTE_START, {"status": "Accepted"})).ok
    assert await cp.authorize() == "Accepted"
    await cp.status("Preparing")
    assert (await cp.start(clock.wire(), card=CARD))["idTagInfo"]["status"] == "Accepted"
    await cp.status("Charging")
    assert depot.state.open_session(PLUG) is not None


async def test_tc_011_2_remote_start_time_out(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Remote start charging session - time out."""
    start = depot.charging.start(PLUG, CARD, by=ME)
    assert (await cp.follows(start, REMOTE_START, {"status": "Accepted"})).ok
    await cp.status("Preparing")
    clock.forward(seconds=90)
    await cp.status("Available")
    assert depot.state.overdue(clock.at) == [PLUG]
    assert depot.state.open_session(PLUG) is None


async def test_tc_012_remote_stop(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Remote stop charging session."""
    number = await cp.charge(clock.wire())
    stop = depot.charging.stop(PLUG, by=ME)
    asked = ("RemoteStopTransaction", {"transactionId": number})
    assert (await cp.follows(stop, asked, {"status": "Accepted"})).ok
    await cp.stop(number, clock.wire(), 1400, reason="Remote")
    await cp.status("Finishing")
    await cp.status("Available")
    assert depot.state.open_session(PLUG) is None


async def reset(depot: Depot, cp: Station, kind: ResetKind) -> None:
    asked = ("Reset", {"type": kind.value})
    resetting = depot.charging.reset(STATION, kind, by=ME)
    assert (await cp.follows(resetting, asked, {"status": "Accepted"})).ok
    assert expected_of(depot) is Expected.BOOT
    await cp.cold_boot()
    assert expected_of(depot) is None


async def test_tc_013_hard_reset(depot: Depot, cp: Station) -> None:
    """Hard reset without transaction."""
    await reset(depot, cp, ResetKind.HARD)


async def test_tc_014_soft_reset(depot: Depot, cp: Station) -> None:
    """Soft reset without transaction."""
    await reset(depot, cp, ResetKind.SOFT)


async def unlocked(depot: Depot, cp: Station, word: str) -> CommandStatus:
    unlocking = depot.charging.unlock(PLUG, by=ME)
    result = await cp.follows(unlocking, ("UnlockConnector", {"connectorId": 1}), {"status": word})
    assert result.detail == word
    return result.status


async def test_tc_017_1_unlock_no_session(depot: Depot, cp: Station) -> None:
    """Unlock connector - no charging session running (not fixed cable)."""
    assert await unlocked(depot, cp, "Unlocked") is CommandStatus.ACCEPTED


async def test_tc_017_2_unlock_fixed_cable(depot: Depot, cp: Station) -> None:
    """Unlock connector - no charging session running (fixed cable)."""
    assert await unlocked(depot, cp, "NotSupported") is CommandStatus.UNSUPPORTED


async def test_tc_018_1_unlock_with_session(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Unlock connector - with charging session (not fixed cable)."""
    number = await cp.charge(clock.wire())
    assert await unlocked(depot, cp, "Unlocked") is CommandStatus.ACCEPTED
    await cp.status("Finishing")
    await cp.stop(number, clock.wire(), 1400, reason="UnlockCommand")
    assert depot.state.open_session(PLUG) is None


async def test_tc_019_1_retrieve_all_configuration_keys(depot: Depot, cp: Station) -> None:
    """Retrieve all configuration keys."""
    asking = asyncio.create_task(depot.charging.get_configuration(STATION, by=ME))
    call = await cp.was_asked()
    assert call[2:] == ["GetConfiguration", {}]
    key = {"key": "SupportedFeatureProfiles", "readonly": True, "value": "Core,RemoteTrigger"}
    await cp.reply(call, {"configurationKey": [key]})
    configuration = await asking
    (entry,) = configuration.keys
    assert (entry.key, entry.value, entry.readonly) == (key["key"], key["value"], True)


async def test_tc_019_2_retrieve_one_configuration_key(depot: Depot, cp: Station) -> None:
    """Retrieve specific configuration key."""
    keys = ["SupportedFeatureProfiles", "Nonsense"]
    asking = asyncio.create_task(depot.charging.get_configuration(STATION, keys, by=ME))
    call = await cp.was_asked()
    assert call[2:] == ["GetConfiguration", {"key": keys}]
    await cp.reply(call, {"configurationKey": [], "unknownKey": keys})
    assert (await asking).unknown == keys


async def configured(depot: Depot, cp: Station, value: str, word: str) -> CommandStatus:
    key = "MeterValueSampleInterval"
    change = depot.charging.change_configuration(STATION, key, value, by=ME)
    asked = ("ChangeConfiguration", {"key": key, "value": value})
    return (await cp.follows(change, asked, {"status": word})).status


async def test_tc_021_change_configuration(depot: Depot, cp: Station) -> None:
    """Change/set configuration."""
    assert await configured(depot, cp, "60", "Accepted") is CommandStatus.ACCEPTED


async def test_tc_026_remote_start_rejected(depot: Depot, cp: Station) -> None:
    """Remote start charging session - rejected."""
    start = depot.charging.start(PLUG, CARD, by=ME)
    result = await cp.follows(start, REMOTE_START, {"status": "Rejected"})
    assert result.status is CommandStatus.REJECTED
    assert expected_of(depot) is None


async def test_tc_028_remote_stop_rejected(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Remote stop transaction - rejected."""
    number = await cp.charge(clock.wire())
    stop = depot.charging.stop(PLUG, by=ME)
    asked = ("RemoteStopTransaction", {"transactionId": number})
    result = await cp.follows(stop, asked, {"status": "Rejected"})
    assert result.status is CommandStatus.REJECTED
    assert depot.state.open_session(PLUG) is not None


async def test_tc_030_unlock_failure(depot: Depot, cp: Station) -> None:
    """Unlock connector - unlock failure."""
    assert await unlocked(depot, cp, "UnlockFailed") is CommandStatus.REJECTED


async def test_tc_031_unlock_unknown_connector(depot: Depot, cp: Station) -> None:
    """Unlock connector - unknown connector."""
    asked = ("UnlockConnector", {"connectorId": 7})
    unlocking = depot.charging.call(STATION, *asked, by=ME)
    result = await cp.follows(unlocking, asked, {"status": "NotSupported"})
    assert result.status is CommandStatus.UNSUPPORTED


async def test_tc_040_1_configuration_not_supported(depot: Depot, cp: Station) -> None:
    """Configuration keys - not supported."""
    assert await configured(depot, cp, "60", "NotSupported") is CommandStatus.UNSUPPORTED


async def test_tc_040_2_configuration_invalid_value(depot: Depot, cp: Station) -> None:
    """Configuration keys - invalid value."""
    assert await configured(depot, cp, "-1", "Rejected") is CommandStatus.REJECTED


async def test_tc_061_clear_authorization_cache(depot: Depot, cp: Station) -> None:
    """Clear authorization data in authorization cache."""
    clearing = depot.charging.clear_cache(STATION, by=ME)
    assert (await cp.follows(clearing, ("ClearCache", {}), {"status": "Accepted"})).ok


async def test_tc_054_trigger_message(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Trigger message: each that a charge point can be asked for."""
    payloads = {
        "MeterValues": {
            "connectorId": 1,
            "meterValue": [{"timestamp": clock.wire(), "sampledValue": [{"value": "1"}]}],
        },
        "Heartbeat": {},
        "StatusNotification": {"connectorId": 1, "errorCode": "NoError", "status": "Available"},
        "DiagnosticsStatusNotification": {"status": "Idle"},
        "FirmwareStatusNotification": {"status": "Idle"},
    }
    for message, payload in payloads.items():
        trigger = depot.charging.trigger(STATION, message, by=ME)
        asked = ("TriggerMessage", {"requestedMessage": message})
        assert (await cp.follows(trigger, asked, {"status": "Accepted"})).ok
        await cp.call(message, payload)


async def test_tc_055_trigger_message_rejected(depot: Depot, cp: Station) -> None:
    """Trigger message - rejected."""
    trigger = depot.charging.trigger(STATION, "MeterValues", 1, by=ME)
    asked = ("TriggerMessage", {"requestedMessage": "MeterValues", "connectorId": 1})
    result = await cp.follows(trigger, asked, {"status": "Rejected"})
    assert result.status is CommandStatus.REJECTED
