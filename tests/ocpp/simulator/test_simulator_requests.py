"""Every request of a server gets a valid answer, and the ones that matter have their effect."""

import pytest
from csms_stub import schema_errors

from app.ocpp.simulator.car import Car
from app.ocpp.simulator.electrics import Supply

PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
HASHES = {
    "hashAlgorithm": "SHA256", "issuerNameHash": "a", "issuerKeyHash": "b", "serialNumber": "1",
}  # fmt: skip
FIRMWARE = {
    "location": "http://10.0.0.1/f.bin",
    "retrieveDateTime": "2026-03-02T06:00:00Z",
    "signingCertificate": PEM,
    "signature": "x",
}


def profile(limit, unit="A", purpose="TxDefaultProfile", **more):
    return {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Relative",
        "chargingSchedule": {
            "chargingRateUnit": unit,
            "chargingSchedulePeriod": [{"startPeriod": 0, "limit": limit}],
        },
    } | more


REQUESTS = [
    ("CancelReservation", {"reservationId": 5}, {"status": "Rejected"}),
    ("CertificateSigned", {"certificateChain": PEM}, {"status": "Accepted"}),
    ("ChangeAvailability", {"connectorId": 0, "type": "Operative"}, {"status": "Accepted"}),
    ("ChangeAvailability", {"connectorId": 9, "type": "Operative"}, {"status": "Rejected"}),
    ("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "9"}, {"status": "Accepted"}),
    ("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "x"}, {"status": "Rejected"}),
    ("ChangeConfiguration", {"key": "NumberOfConnectors", "value": "4"}, {"status": "Rejected"}),
    ("ChangeConfiguration", {"key": "Nonsense", "value": "4"}, {"status": "NotSupported"}),
    ("ChangeConfiguration", {"key": "WebSocketPingInterval", "value": "30"},
     {"status": "RebootRequired"}),
    ("ClearCache", {}, {"status": "Accepted"}),
    ("ClearChargingProfile", {"id": 77}, {"status": "Unknown"}),
    ("DataTransfer", {"vendorId": "other"}, {"status": "UnknownVendorId"}),
    ("DataTransfer", {"vendorId": "Norrsken Power", "messageId": "Echo", "data": "hi"},
     {"status": "Accepted", "data": "hi"}),
    ("DeleteCertificate", {"certificateHashData": HASHES}, {"status": "NotFound"}),
    ("ExtendedTriggerMessage", {"requestedMessage": "SignChargePointCertificate"},
     {"status": "Accepted"}),
    ("GetCompositeSchedule", {"connectorId": 9, "duration": 60}, {"status": "Rejected"}),
    ("GetConfiguration", {"key": ["NumberOfConnectors", "Nonsense"]},
     {"configurationKey": [{"key": "NumberOfConnectors", "readonly": True, "value": "1"}],
      "unknownKey": ["Nonsense"]}),
    ("GetDiagnostics", {"location": "http://10.0.0.1/"}, {"fileName": "CP-1-20260302-0"}),
    ("GetInstalledCertificateIds", {"certificateType": "CentralSystemRootCertificate"},
     {"status": "NotFound"}),
    ("GetLocalListVersion", {}, {"listVersion": 0}),
    ("GetLog", {"logType": "SecurityLog", "requestId": 3,
                "log": {"remoteLocation": "http://10.0.0.1/"}}, {"status": "Accepted"}),
    ("InstallCertificate", {"certificateType": "CentralSystemRootCertificate",
                            "certificate": PEM}, {"status": "Accepted"}),
    ("RemoteStartTransaction", {"idTag": "04AABBCC", "connectorId": 3}, {"status": "Rejected"}),
    ("RemoteStopTransaction", {"transactionId": 3}, {"status": "Rejected"}),
    ("ReserveNow", {"connectorId": 0, "expiryDate": "2026-03-02T07:00:00Z", "idTag": "A",
                    "reservationId": 1}, {"status": "Rejected"}),
    ("Reset", {"type": "Soft"}, {"status": "Accepted"}),
    ("SendLocalList", {"listVersion": 1, "updateType": "Full"}, {"status": "Accepted"}),
    ("SetChargingProfile", {"connectorId": 1, "csChargingProfiles": profile(16)},
     {"status": "Accepted"}),
    ("SetChargingProfile", {"connectorId": 1, "csChargingProfiles": profile(
        16, purpose="TxProfile")}, {"status": "Rejected"}),
    ("SignedUpdateFirmware", {"requestId": 4, "firmware": FIRMWARE}, {"status": "Accepted"}),
    ("TriggerMessage", {"requestedMessage": "Heartbeat"}, {"status": "Accepted"}),
    ("TriggerMessage", {"requestedMessage": "Heartbeat", "connectorId": 9},
     {"status": "Rejected"}),
    ("UnlockConnector", {"connectorId": 1}, {"status": "Unlocked"}),
    ("UnlockConnector", {"connectorId": 9}, {"status": "NotSupported"}),
    ("UpdateFirmware", {"location": "http://10.0.0.1/f.bin",
                        "retrieveDate": "2026-03-02T06:00:00Z"}, {}),
    ("MakeCoffee", {}, {"error": "NotImplemented"}),
    ("Reset", {}, {"error": "FormationViolation"}),
]  # fmt: skip


@pytest.mark.parametrize(("action", "request_", "expected"), REQUESTS)
async def test_it_answers_as_the_standard_asks(csms, new_charger, action, request_, expected):
    await new_charger()
    if "error" not in expected:
        assert schema_errors(action, request_) == []
    answer = await csms.ask(action, request_)
    if "fileName" in expected:
        assert answer["fileName"].startswith(expected["fileName"])
    else:
        assert expected.items() <= answer.items()


async def test_all_keys_of_the_core_profile_are_told(csms, new_charger):
    await new_charger(connectors=2)
    answer = await csms.ask("GetConfiguration", {})
    keys = {entry["key"]: entry for entry in answer["configurationKey"]}
    assert keys["NumberOfConnectors"] == {
        "key": "NumberOfConnectors", "readonly": True, "value": "2",
    }  # fmt: skip
    assert not keys["MeterValueSampleInterval"]["readonly"]
    assert "value" not in keys["AuthorizationKey"]
    assert {"HeartbeatInterval", "ConnectionTimeOut", "MeterValuesSampledData",
            "SupportedFeatureProfiles", "TransactionMessageAttempts"} <= keys.keys()  # fmt: skip


async def test_remote_start_and_stop(csms, new_charger):
    charger = await new_charger()
    charger.connector(1).plug_in(Car())
    request = {"connectorId": 1, "idTag": "REMOTE1"}
    assert await csms.ask("RemoteStartTransaction", request) == {"status": "Accepted"}
    await csms.wait_for(lambda: csms.statuses()[-1] == "Charging")
    assert csms.requests("StartTransaction")[0]["idTag"] == "REMOTE1"
    answer = await csms.ask("RemoteStopTransaction", {"transactionId": 101})
    assert answer == {"status": "Accepted"}
    await csms.wait_for(lambda: csms.statuses()[-1] == "Finishing")
    assert csms.requests("StopTransaction")[0]["reason"] == "Remote"


async def test_remote_start_asks_for_the_card_where_configured(csms, new_charger):
    charger = await new_charger(configuration={"AuthorizeRemoteTxRequests": "true"})
    charger.connector(1).plug_in(Car())
    await csms.ask("RemoteStartTransaction", {"idTag": "REMOTE1"})
    await csms.wait_for(lambda: "StartTransaction" in csms.actions())
    assert csms.requests("Authorize") == [{"idTag": "REMOTE1"}]


async def test_availability_is_scheduled_while_charging(csms, new_charger):
    charger = await new_charger()
    charger.connector(1).plug_in(Car())
    await charger.connector(1).present_card("04AABBCC")
    request = {"connectorId": 1, "type": "Inoperative"}
    assert await csms.ask("ChangeAvailability", request) == {"status": "Scheduled"}
    assert charger.connector(1).is_operative
    charger.connector(1).stop()
    await csms.wait_for(lambda: csms.statuses()[-1] == "Unavailable")
    charger.connector(1).unplug()
    assert await charger.connector(1).present_card("04AABBCC") == "Unusable"
    await csms.ask("ChangeAvailability", {"connectorId": 0, "type": "Operative"})
    await csms.wait_for(lambda: csms.statuses()[-1] == "Available")
    assert csms.statuses(0)[-2:] == ["Unavailable", "Available"]


async def test_unlock_ends_the_session_it_unlocks(csms, new_charger):
    charger = await new_charger()
    charger.connector(1).plug_in(Car())
    await charger.connector(1).present_card("04AABBCC")
    await csms.ask("UnlockConnector", {"connectorId": 1})
    await csms.wait_for(lambda: "StopTransaction" in csms.actions())
    assert csms.requests("StopTransaction")[0]["reason"] == "UnlockCommand"


async def test_unlock_mends_a_lock_that_is_stuck_and_no_other_fault(csms, new_charger):
    charger = await new_charger()
    charger.connector(1).plug_in(Car())
    for code, after in (("GroundFailure", "Faulted"), ("ConnectorLockFailure", "Preparing")):
        charger.connector(1).fault(code)
        await csms.ask("UnlockConnector", {"connectorId": 1})
        await csms.wait_for(lambda wanted=after: csms.statuses()[-1] == wanted)


@pytest.mark.parametrize(
    "message", ["BootNotification", "Heartbeat", "MeterValues", "StatusNotification",
                "FirmwareStatusNotification", "DiagnosticsStatusNotification"],
)  # fmt: skip
async def test_a_trigger_is_answered_first_and_then_obeyed(csms, new_charger, message):
    charger = await new_charger()
    before = csms.actions().count(message)
    await csms.ask("TriggerMessage", {"requestedMessage": message, "connectorId": 1})
    await csms.wait_for(lambda: csms.actions().count(message) == before + 1)
    out = [(frame.kind, frame.action) for frame in charger.sent]
    assert out[-2:] == [(3, "TriggerMessage"), (2, message)]


async def test_a_profile_limits_the_power_and_its_removal_lets_go(csms, new_charger):
    charger = await new_charger()
    connector = charger.connector(1)
    connector.plug_in(Car(max_ac_kw=22))
    await connector.present_card("04AABBCC")
    await charger.wait_for(lambda c: connector.power_w > 20_000)
    request = {"connectorId": 1, "csChargingProfiles": profile(10)}
    await csms.ask("SetChargingProfile", request)
    await charger.wait_for(lambda c: 6500 < connector.power_w < 7000)
    asked = {"connectorId": 1, "duration": 3600, "chargingRateUnit": "W"}
    composite = await csms.ask("GetCompositeSchedule", asked)
    assert composite["chargingSchedule"]["chargingSchedulePeriod"] == [
        {"startPeriod": 0, "limit": 6900.0}
    ]
    request["csChargingProfiles"] = profile(4)
    await csms.ask("SetChargingProfile", request)
    await csms.wait_for(lambda: csms.statuses()[-1] == "SuspendedEVSE")
    assert await csms.ask("ClearChargingProfile", {"id": 1}) == {"status": "Accepted"}
    await charger.wait_for(lambda c: connector.power_w > 20_000)


async def test_two_connectors_share_the_limit_of_the_charger(csms, new_charger):
    charger = await new_charger(connectors=[Supply(), Supply()])
    for connector in charger.connectors:
        connector.plug_in(Car(max_ac_kw=22))
        await connector.present_card(f"CARD{connector.number}")
    request = {"connectorId": 0, "csChargingProfiles": profile(
        22_080, "W", "ChargePointMaxProfile", chargingProfileKind="Absolute")}  # fmt: skip
    assert await csms.ask("SetChargingProfile", request) == {"status": "Accepted"}
    await charger.wait_for(
        lambda c: all(10_900 < connector.power_w < 11_200 for connector in c.connectors)
    )


async def test_a_reserved_connector_serves_its_card_only_and_until_it_expires(csms, new_charger):
    charger = await new_charger()
    connector = charger.connector(1)
    request = {"connectorId": 1, "idTag": "MINE", "reservationId": 8,
               "expiryDate": "2026-03-02T08:00:00Z"}  # fmt: skip
    assert await csms.ask("ReserveNow", request) == {"status": "Accepted"}
    await csms.wait_for(lambda: csms.statuses()[-1] == "Reserved")
    connector.plug_in(Car())
    assert await connector.present_card("OTHER") == "Unusable"
    assert await connector.present_card("MINE") == "Accepted"
    await csms.wait_for(lambda: "StartTransaction" in csms.actions())
    assert csms.requests("StartTransaction")[0]["reservationId"] == 8
    connector.unplug()
    await csms.ask("ReserveNow", request | {"expiryDate": "2026-03-02T06:01:00Z"})
    await charger.wait_for(lambda c: connector.status == "Available")


async def test_the_local_list_decides_offline(csms, new_charger):
    charger = await new_charger(speed=100)
    entries = [{"idTag": "LISTED", "idTagInfo": {"status": "Accepted"}}]
    request = {"listVersion": 3, "updateType": "Full", "localAuthorizationList": entries}
    await csms.ask("SendLocalList", request)
    assert await csms.ask("GetLocalListVersion", {}) == {"listVersion": 3}
    request["updateType"] = "Differential"
    assert await csms.ask("SendLocalList", request) == {"status": "VersionMismatch"}
    charger.go_offline(10_000)
    charger.connector(1).plug_in(Car())
    assert await charger.connector(1).present_card("UNLISTED") == "Invalid"
    assert await charger.connector(1).present_card("LISTED") == "Accepted"


async def test_a_firmware_update_reports_each_stage_and_boots_the_new_version(csms, new_charger):
    await new_charger()
    await csms.ask(
        "UpdateFirmware", {"location": "http://x/f.bin", "retrieveDate": "2026-03-02T06:00:00Z"}
    )
    await csms.wait_for(lambda: len(csms.requests("FirmwareStatusNotification")) == 4)
    assert [r["status"] for r in csms.requests("FirmwareStatusNotification")] == [
        "Downloading", "Downloaded", "Installing", "Installed",
    ]  # fmt: skip
    assert [r["firmwareVersion"] for r in csms.requests("BootNotification")] == ["2.4.1", "2.4.2"]


async def test_an_installed_certificate_is_listed_and_can_be_deleted(csms, new_charger):
    await new_charger()
    kind = {"certificateType": "CentralSystemRootCertificate"}
    await csms.ask("InstallCertificate", kind | {"certificate": PEM})
    listed = await csms.ask("GetInstalledCertificateIds", kind)
    hashes = listed["certificateHashData"][0]
    answer = await csms.ask("DeleteCertificate", {"certificateHashData": hashes})
    assert answer == {"status": "Accepted"}
    assert (await csms.ask("GetInstalledCertificateIds", kind))["status"] == "NotFound"
