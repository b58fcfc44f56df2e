"""Requests of the security whitepaper (edition 3): certificates, logs, signed firmware."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from app.ocpp.simulator.calls import Answer
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.requests.firmware import announce, install
from app.ocpp.simulator.schedules import parse_instant

if TYPE_CHECKING:
    from app.ocpp.simulator.charger import SimulatedCharger

_PEM: Final = "-----BEGIN CERTIFICATE-----"
_FIRMWARE: Final = "SignedFirmwareStatusNotification"


def certificate_signed(_charger: SimulatedCharger, request: Payload) -> Answer:
    return Answer({"status": "Accepted" if _PEM in request["certificateChain"] else "Rejected"})


def install_certificate(charger: SimulatedCharger, request: Payload) -> Answer:
    text = request["certificate"]
    if _PEM not in text:
        return Answer({"status": "Rejected"})
    charger.certificates.append((request["certificateType"], _fingerprint(text)))
    return Answer({"status": "Accepted"})


def delete_certificate(charger: SimulatedCharger, request: Payload) -> Answer:
    wanted = request["certificateHashData"]
    for entry in charger.certificates:
        if entry[1] == wanted:
            charger.certificates.remove(entry)
            return Answer({"status": "Accepted"})
    return Answer({"status": "NotFound"})


def installed_certificates(charger: SimulatedCharger, request: Payload) -> Answer:
    found = [data for kind, data in charger.certificates if kind == request["certificateType"]]
    if not found:
        return Answer({"status": "NotFound"})
    return Answer({"status": "Accepted", "certificateHashData": found})


def get_log(charger: SimulatedCharger, request: Payload) -> Answer:
    extra = {"requestId": request["requestId"]}

    async def upload() -> None:
        await announce(charger, "LogStatusNotification", ["Uploading", "Uploaded"], extra)

    name = f"{charger.identity}-{request['logType']}.log"
    return Answer({"status": "Accepted", "filename": name}, lambda: charger.spawn(upload()))


def signed_update(charger: SimulatedCharger, request: Payload) -> Answer:
    firmware = request["firmware"]
    if _PEM not in firmware["signingCertificate"]:
        return Answer({"status": "InvalidCertificate"})
    extra = {"requestId": request["requestId"]}
    due = parse_instant(firmware["retrieveDateTime"])

    async def update() -> None:
        await charger.clock.sleep_until(due)
        stages = ["Downloading", "Downloaded", "SignatureVerified"]
        await announce(charger, _FIRMWARE, stages, extra)
        await install(charger, _FIRMWARE, extra)

    return Answer({"status": "Accepted"}, lambda: charger.spawn(update()))


def signing_request(charger: SimulatedCharger) -> Payload:
    """Return a SignCertificate payload: a fresh key asks to be certified as the serial number."""
    # Few simulated chargers are ever asked for it.
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    name = x509.NameAttribute(NameOID.COMMON_NAME, charger.nameplate.serial)
    builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([name]))
    request = builder.sign(ec.generate_private_key(ec.SECP256R1()), hashes.SHA256())
    return {"csr": request.public_bytes(serialization.Encoding.PEM).decode()}


def _fingerprint(text: str) -> Payload:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return {
        "hashAlgorithm": "SHA256",
        "issuerNameHash": digest,
        "issuerKeyHash": digest[::-1],
        "serialNumber": digest[:16],
    }


HANDLERS: Final[Mapping[str, Callable[[SimulatedCharger, Payload], Answer]]] = {
    "CertificateSigned": certificate_signed,
    "DeleteCertificate": delete_certificate,
    "GetInstalledCertificateIds": installed_certificates,
    "GetLog": get_log,
    "InstallCertificate": install_certificate,
    "SignedUpdateFirmware": signed_update,
}
