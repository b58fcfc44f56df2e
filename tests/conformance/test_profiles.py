"""Local list, firmware, reservation and smart charging: the requests and what follows them."""

from typing import Any

from app.core.chargers import ConnectorStatus
from app.core.commands import CommandResult, CommandStatus
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.conformance.station import CARD, Station
from tests.support.clock import TestClock

STATION = ChargerId("STATION-1")
PLUG = ConnectorId(STATION, 1)


async def asked(
    depot: Depot, cp: Station, action: str, payload: dict[str, Any], answer: dict[str, Any]
) -> CommandResult:
    """Let the depot send a request as it is, and answer it."""
    command = depot.charging.call(STATION, action, payload, by=LOCAL_OPERATOR)
    return await cp.follows(command, (action, payload), answer)


def status_of(depot: Depot) -> ConnectorStatus:
    snapshot = depot.state.connector(PLUG)
    assert snapshot is not None
    return snapshot.status


# -- local authorization list ------------------------------------------------------------------

ENTRY = {"idTag": CARD, "idTagInfo": {"status": "Accepted"}}
FULL = {"listVersion": 1, "updateType": "Full", "localAuthorizationList": [ENTRY]}
DIFFERENCE = {"listVersion": 2, "updateType": "Differential", "localAuthorizationList": [ENTRY]}


async def test_tc_042_1_list_version_not_supported(depot: Depot, cp: Station) -> None:
    """Get local list version - not supported."""
    result = await asked(depot, cp, "GetLocalListVersion", {}, {"listVersion": -1})
    assert result.payload == {"listVersion": -1}


async def test_tc_042_2_list_version_empty(depot: Depot, cp: Station) -> None:
    """Get local list version - empty."""
    result = await asked(depot, cp, "GetLocalListVersion", {}, {"listVersion": 0})
    assert result.payload == {"listVersion": 0}


async def test_tc_043_1_send_list_not_supported(depot: Depot, cp: Station) -> None:
    """Send local authorization list - not supported."""
    result = await asked(depot, cp, "SendLocalList", FULL, {"status": "NotSupported"})
    assert result.status is CommandStatus.UNSUPPORTED


async def test_tc_043_3_send_list_failed(depot: Depot, cp: Station) -> None:
    """Send local authorization list - failed."""
    result = await asked(depot, cp, "SendLocalList", FULL, {"status": "Failed"})
    assert (result.status, result.detail) == (CommandStatus.REJECTED, "Failed")


async def test_tc_043_4_send_list_full(depot: Depot, cp: Station) -> None:
    """Send local authorization list - full."""
    assert (await asked(depot, cp, "SendLocalList", FULL, {"status": "Accepted"})).ok


async def test_tc_043_5_send_list_differential(depot: Depot, cp: Station) -> None:
    """Send local authorization list - differential."""
    assert (await asked(depot, cp, "SendLocalList", DIFFERENCE, {"status": "Accepted"})).ok


# -- firmware management -----------------------------------------------------------------------

UPDATE = {"location": "http://192.0.2.10/fw.bin", "retrieveDate": "2026-03-01T08:00:00Z"}
DIAGNOSTICS = {"location": "http://192.0.2.10/logs/"}


async def _firmware(depot: Depot, cp: Station, *states: str) -> None:
    await asked(depot, cp, "UpdateFirmware", UPDATE, {})
    for state in states:
        await cp.notify("FirmwareStatusNotification", status=state)


async def test_tc_044_1_firmware_update(depot: Depot, cp: Station) -> None:
    """Firmware update - download and install."""
    await _firmware(depot, cp, "Downloading", "Downloaded", "Installing")
    await cp.status("Unavailable")
    await cp.cold_boot()
    await cp.notify("FirmwareStatusNotification", status="Installed")


async def test_tc_044_2_firmware_download_failed(depot: Depot, cp: Station) -> None:
    """Firmware update - download failed."""
    await _firmware(depot, cp, "Downloading", "DownloadFailed")


async def test_tc_044_3_firmware_installation_failed(depot: Depot, cp: Station) -> None:
    """Firmware update - installation failed."""
    await _firmware(depot, cp, "Downloading", "Downloaded", "Installing", "InstallationFailed")


async def test_tc_045_1_get_diagnostics(depot: Depot, cp: Station) -> None:
    """Get diagnostics of a charge point."""
    result = await asked(depot, cp, "GetDiagnostics", DIAGNOSTICS, {"fileName": "log.tgz"})
    assert result.payload == {"fileName": "log.tgz"}
    for state in ("Uploading", "Uploaded"):
        await cp.notify("DiagnosticsStatusNotification", status=state)


async def test_tc_045_2_get_diagnostics_upload_failed(depot: Depot, cp: Station) -> None:
    """Get diagnostics of a charge point - upload failed."""
    await asked(depot, cp, "GetDiagnostics", DIAGNOSTICS, {"fileName": "log.tgz"})
    for state in ("Uploading", "UploadFailed"):
        await cp.notify("DiagnosticsStatusNotification", status=state)


# -- reservation -------------------------------------------------------------------------------


def reservation(connector: int = 1, **more: object) -> dict[str, Any]:
    expiry = "2026-03-01T09:00:00Z"
    return {"connectorId": connector, "expiryDate": expiry, "idTag": CARD, "reservationId": 5} | (
        more
    )


async def reserved(depot: Depot, cp: Station, word: str, connector: int = 1) -> CommandResult:
    return await asked(depot, cp, "ReserveNow", reservation(connector), {"status": word})


async def test_tc_046_reservation_of_a_connector(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Reservation of a connector - transaction."""
    assert (await reserved(depot, cp, "Accepted")).ok
    await cp.status("Reserved")
    assert status_of(depot) is ConnectorStatus.RESERVED
    await cp.status("Preparing")
    started = await cp.call(
        "StartTransaction",
        {
            "connectorId": 1,
            "idTag": CARD,
            "meterStart": 0,
            "timestamp": clock.wire(),
            "reservationId": 5,
        },
    )
    assert started["idTagInfo"]["status"] == "Accepted"
    await cp.status("Charging")
    assert status_of(depot) is ConnectorStatus.CHARGING


async def test_tc_047_reservation_expires(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Reservation of a connector - expire."""
    assert (await reserved(depot, cp, "Accepted")).ok
    await cp.status("Reserved")
    clock.forward(hours=2)
    await cp.status("Available")
    assert status_of(depot) is ConnectorStatus.AVAILABLE


async def test_tc_048_1_reservation_faulted(depot: Depot, cp: Station) -> None:
    """Reservation of a connector - faulted."""
    assert (await reserved(depot, cp, "Faulted")).detail == "Faulted"


async def test_tc_048_2_reservation_occupied(depot: Depot, cp: Station) -> None:
    """Reservation of a connector - occupied."""
    assert (await reserved(depot, cp, "Occupied")).detail == "Occupied"


async def test_tc_048_3_reservation_unavailable(depot: Depot, cp: Station) -> None:
    """Reservation of a connector - unavailable."""
    assert (await reserved(depot, cp, "Unavailable")).detail == "Unavailable"


async def test_tc_048_4_reservation_rejected(depot: Depot, cp: Station) -> None:
    """Reservation of a connector - rejected."""
    assert (await reserved(depot, cp, "Rejected")).status is CommandStatus.REJECTED


async def test_tc_049_reservation_of_a_charge_point(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Reservation of a charge point - transaction."""
    assert (await reserved(depot, cp, "Accepted", connector=0)).ok
    await cp.status("Reserved", 0)
    assert status_of(depot) is ConnectorStatus.AVAILABLE
    await cp.charge(clock.wire())
    assert depot.state.open_session(PLUG) is not None


async def test_tc_051_cancel_reservation(depot: Depot, cp: Station) -> None:
    """Cancel reservation."""
    assert (await reserved(depot, cp, "Accepted")).ok
    await cp.status("Reserved")
    cancel = {"reservationId": 5}
    assert (await asked(depot, cp, "CancelReservation", cancel, {"status": "Accepted"})).ok
    await cp.status("Available")
    assert status_of(depot) is ConnectorStatus.AVAILABLE


async def test_tc_052_cancel_reservation_rejected(depot: Depot, cp: Station) -> None:
    """Cancel reservation - rejected."""
    cancel = {"reservationId": 6}
    result = await asked(depot, cp, "CancelReservation", cancel, {"status": "Rejected"})
    assert result.status is CommandStatus.REJECTED


async def test_tc_053_use_a_reserved_connector_with_parent(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Use a reserved connector with parentIdTag."""
    wanted = reservation(parentIdTag="FLEET")
    assert (await asked(depot, cp, "ReserveNow", wanted, {"status": "Accepted"})).ok
    await cp.status("Reserved")
    other = await cp.call("Authorize", {"idTag": "04FFEE01"})
    assert other["idTagInfo"] == {"status": "Accepted", "parentIdTag": "FLEET"}
    started = await cp.start(clock.wire(), card="04FFEE01")
    assert started["idTagInfo"]["parentIdTag"] == "FLEET"


# -- smart charging ----------------------------------------------------------------------------


def profile(purpose: str, **more: object) -> dict[str, Any]:
    schedule = {
        "chargingRateUnit": "A",
        "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 10.5}],
    }
    return {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Absolute",
        "chargingSchedule": schedule,
    } | more


async def test_tc_056_tx_default_profile(depot: Depot, cp: Station) -> None:
    """Central smart charging - TxDefaultProfile."""
    payload = {"connectorId": 1, "csChargingProfiles": profile("TxDefaultProfile")}
    assert (await asked(depot, cp, "SetChargingProfile", payload, {"status": "Accepted"})).ok


async def test_tc_057_tx_profile(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Central smart charging - TxProfile."""
    number = await cp.charge(clock.wire())
    payload = {"connectorId": 1, "csChargingProfiles": profile("TxProfile", transactionId=number)}
    assert (await asked(depot, cp, "SetChargingProfile", payload, {"status": "Accepted"})).ok


async def test_tc_059_remote_start_with_profile(depot: Depot, cp: Station) -> None:
    """Remote start transaction with charging profile."""
    payload = {"connectorId": 1, "idTag": CARD, "chargingProfile": profile("TxProfile")}
    assert (await asked(depot, cp, "RemoteStartTransaction", payload, {"status": "Accepted"})).ok


async def test_tc_066_get_composite_schedule(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Get composite schedule."""
    answer = {
        "status": "Accepted",
        "connectorId": 1,
        "scheduleStart": clock.wire(),
        "chargingSchedule": profile("TxProfile")["chargingSchedule"],
    }
    wanted = {"connectorId": 1, "duration": 350}
    result = await asked(depot, cp, "GetCompositeSchedule", wanted, answer)
    assert (result.status, result.payload) == (CommandStatus.ACCEPTED, answer)


async def test_tc_067_clear_charging_profile(depot: Depot, cp: Station) -> None:
    """Clear charging profile."""
    cleared = await asked(depot, cp, "ClearChargingProfile", {"id": 1}, {"status": "Accepted"})
    assert cleared.ok
    again = await asked(depot, cp, "ClearChargingProfile", {"id": 1}, {"status": "Unknown"})
    assert again.status is CommandStatus.REJECTED
