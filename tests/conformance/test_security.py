"""Security extension of 1.6: credentials, certificates, logs and signed firmware."""

import base64
import ssl
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import InvalidMessage, InvalidStatus

from app.core.commands import CommandResult, CommandStatus
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.conformance.station import Station, station
from tests.support.certificates import make_certificate
from tests.support.clock import TestClock
from tests.support.depots import config_for, running

STATION = ChargerId("STATION-1")
ROOT = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"
HASH = {
    "hashAlgorithm": "SHA256",
    "issuerNameHash": "aa11",
    "issuerKeyHash": "bb22",
    "serialNumber": "cc33",
}
FIRMWARE = {
    "requestId": 7,
    "firmware": {
        "location": "https://192.0.2.10/fw.bin",
        "retrieveDateTime": "2026-03-01T08:00:00Z",
        "signingCertificate": ROOT,
        "signature": "c2lnbmVk",
    },
}
KEY = "0123456789abcdef0123456789abcdef01234567"


async def asked(
    depot: Depot, cp: Station, action: str, payload: dict[str, Any], answer: dict[str, Any]
) -> CommandResult:
    command = depot.charging.call(STATION, action, payload, by=LOCAL_OPERATOR)
    return await cp.follows(command, (action, payload), answer)


async def kinds(depot: Depot) -> list[str]:
    await depot.books.writer.settled()
    return [event.kind for event in await depot.books.journal.events()]


def basic(words: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(words.encode()).decode()}


async def test_tc_073_update_password(depot: Depot, cp: Station) -> None:
    """Update charge point password for HTTP basic authentication."""
    payload = {"key": "AuthorizationKey", "value": KEY}
    assert (await asked(depot, cp, "ChangeConfiguration", payload, {"status": "Accepted"})).ok
    await depot.chargers.set_key(STATION, password=KEY, by=LOCAL_OPERATOR)
    with pytest.raises(InvalidStatus, match="401"):
        async with station(depot):
            pass
    async with Station(depot.url + STATION, headers=basic(f"{STATION}:{KEY}")) as again:
        await again.cold_boot()


async def test_tc_074_update_certificate_by_request(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Update charge point certificate by request of central system."""
    wanted = {"requestedMessage": "SignChargePointCertificate"}
    assert (await asked(depot, cp, "ExtendedTriggerMessage", wanted, {"status": "Accepted"})).ok
    assert await cp.call("SignCertificate", {"csr": "-----BEGIN"}) == {"status": "Accepted"}
    assert "certificate_requested" in await kinds(depot)
    chain = {"certificateChain": ROOT}
    assert (await asked(depot, cp, "CertificateSigned", chain, {"status": "Accepted"})).ok


async def installed(depot: Depot, cp: Station, kind: str) -> None:
    payload = {"certificateType": kind, "certificate": ROOT}
    assert (await asked(depot, cp, "InstallCertificate", payload, {"status": "Accepted"})).ok
    listed = await asked(
        depot,
        cp,
        "GetInstalledCertificateIds",
        {"certificateType": kind},
        {"status": "Accepted", "certificateHashData": [HASH]},
    )
    assert listed.payload["certificateHashData"] == [HASH]


async def test_tc_075_1_install_manufacturer_root(depot: Depot, cp: Station) -> None:
    """Install a certificate - ManufacturerRootCertificate."""
    await installed(depot, cp, "ManufacturerRootCertificate")


async def test_tc_075_2_install_central_system_root(depot: Depot, cp: Station) -> None:
    """Install a certificate - CentralSystemRootCertificate."""
    await installed(depot, cp, "CentralSystemRootCertificate")


async def test_tc_076_delete_certificate(depot: Depot, cp: Station) -> None:
    """Delete a specific certificate from the charge point."""
    await installed(depot, cp, "CentralSystemRootCertificate")
    payload = {"certificateHashData": HASH}
    assert (await asked(depot, cp, "DeleteCertificate", payload, {"status": "Accepted"})).ok


async def test_tc_077_invalid_charge_point_certificate(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Invalid ChargePointCertificate security event."""
    chain = {"certificateChain": ROOT}
    result = await asked(depot, cp, "CertificateSigned", chain, {"status": "Rejected"})
    assert result.status is CommandStatus.REJECTED
    event = "InvalidChargePointCertificate"
    await cp.notify("SecurityEventNotification", type=event, timestamp=clock.wire())
    assert "security_event" in await kinds(depot)


async def test_tc_078_invalid_central_system_certificate(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Invalid CentralSystemCertificate security event."""
    payload = {"certificateType": "CentralSystemRootCertificate", "certificate": ROOT}
    result = await asked(depot, cp, "InstallCertificate", payload, {"status": "Rejected"})
    assert result.status is CommandStatus.REJECTED
    event = "InvalidCentralSystemCertificate"
    await cp.notify("SecurityEventNotification", type=event, timestamp=clock.wire())
    assert "security_event" in await kinds(depot)


async def test_tc_079_get_security_log(depot: Depot, cp: Station) -> None:
    """Get security log."""
    payload = {
        "log": {"remoteLocation": "http://192.0.2.10/logs/"},
        "logType": "SecurityLog",
        "requestId": 3,
    }
    answer = {"status": "Accepted", "filename": "security.log"}
    assert (await asked(depot, cp, "GetLog", payload, answer)).payload == answer
    for state in ("Uploading", "Uploaded"):
        await cp.notify("LogStatusNotification", status=state, requestId=3)


async def test_tc_080_secure_firmware_update(depot: Depot, cp: Station) -> None:
    """Secure firmware update."""
    assert (await asked(depot, cp, "SignedUpdateFirmware", FIRMWARE, {"status": "Accepted"})).ok
    for state in ("Downloading", "Downloaded", "SignatureVerified", "Installing", "Installed"):
        await cp.notify("SignedFirmwareStatusNotification", status=state, requestId=7)


async def test_tc_081_secure_firmware_update_invalid_signature(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Secure firmware update - invalid signature."""
    assert (await asked(depot, cp, "SignedUpdateFirmware", FIRMWARE, {"status": "Accepted"})).ok
    for state in ("Downloading", "Downloaded", "InvalidSignature"):
        await cp.notify("SignedFirmwareStatusNotification", status=state, requestId=7)
    event = "InvalidFirmwareSignature"
    await cp.notify("SecurityEventNotification", type=event, timestamp=clock.wire())
    assert "security_event" in await kinds(depot)


async def test_tc_083_upgrade_security_profile(depot: Depot, cp: Station) -> None:
    """Upgrade charge point security profile - accepted."""
    payload = {"key": "SecurityProfile", "value": "2"}
    assert (await asked(depot, cp, "ChangeConfiguration", payload, {"status": "Accepted"})).ok


async def test_tc_085_basic_authentication(depot: Depot) -> None:
    """Basic authentication - valid username and password combination."""
    await depot.chargers.arrived(STATION)
    await depot.chargers.set_key(STATION, password=KEY, by=LOCAL_OPERATOR)
    async with Station(depot.url + STATION, headers=basic(f"{STATION}:{KEY}")) as cp:
        await cp.cold_boot()


async def test_tc_086_tls_server_certificate(tmp_path: Path, clock: TestClock) -> None:
    """TLS - server-side certificate - valid certificate."""
    trusting = ssl.create_default_context(cafile=make_certificate(tmp_path / "certs", "server"))
    async with running(config_for(tmp_path, ocpp_tls_port=0), clock) as depot:
        url = f"wss://127.0.0.1:{depot.tls_port}/{STATION}"
        async with Station(url, tls=trusting) as cp, station(depot, "STATION-2") as plain:
            await cp.cold_boot()
            await plain.cold_boot()


async def test_tc_087_tls_client_certificate(tmp_path: Path, clock: TestClock) -> None:
    """TLS - client-side certificate - valid certificate."""
    server = make_certificate(tmp_path / "certs", "server")
    own = make_certificate(tmp_path / "charger", "STATION-1")
    foreign = make_certificate(tmp_path / "foreign", "STATION-1")
    (tmp_path / "certs" / "chargers-ca.pem").write_text(own.read_text())
    async with running(config_for(tmp_path, ocpp_tls_port=0), clock) as depot:
        url = f"wss://127.0.0.1:{depot.tls_port}/{STATION}"
        tls = ssl.create_default_context(cafile=server)
        tls.load_cert_chain(own)
        async with Station(url, tls=tls) as cp:
            await cp.cold_boot()
        stranger = ssl.create_default_context(cafile=server)
        stranger.load_cert_chain(foreign)
        with pytest.raises((InvalidMessage, ssl.SSLError, ConnectionError)):
            async with Station(url, tls=stranger) as cp:
                await cp.cold_boot()


async def test_tc_088_websocket_subprotocol(depot: Depot) -> None:
    """WebSocket subprotocol negotiation."""
    async with Station(depot.url + STATION, subprotocols=("ocpp1.5", "ocpp1.6")) as cp:
        assert cp.subprotocol == "ocpp1.6"
        await cp.cold_boot()
    with pytest.raises(InvalidStatus, match="400"):
        async with Station(depot.url + STATION, subprotocols=("ocpp1.5",)):
            pass
