"""The depot's own authority over real TLS sockets: wss, signing, renewal, and who may not have one.

Chargers verify by the machine's clock, so these depots run on it.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from websockets.exceptions import InvalidStatus

from app.core.clock import Clock
from app.core.errors import NotAllowed
from app.core.events import CertificateRequested, Refusal
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.depot import Depot
from app.ocpp.certificate_authority import FileAuthority
from app.services.chargers.certificates import CertificateUse, InstalledCertificate
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

pytestmark = pytest.mark.slow

BAY = ChargerId("BAY7")
BOOT = {"chargePointVendor": "V", "chargePointModel": "M", "chargePointSerialNumber": "SN-77"}


class Clocks(Clock):
    """The machine's clock, and ahead of it where a test says so."""

    ahead = timedelta()

    def now(self) -> Any:
        return super().now() + self.ahead


def request_for(name: str, key: Any) -> str:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    csr = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
    return csr.public_bytes(serialization.Encoding.PEM).decode()


def private_pem(key: Any) -> str:
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    return str(key.private_bytes(serialization.Encoding.PEM, form, plain).decode())


@pytest.fixture
def clock() -> Clocks:
    return Clocks()


@pytest_asyncio.fixture
async def depot(tmp_path: Path, clock: Clocks) -> AsyncIterator[Depot]:
    """A depot that made its certificates at the start before this one."""
    authority = FileAuthority(tmp_path / "certs", lambda: "Depot", clock)
    authority.make_server_certificate(["127.0.0.1", "depot.local"])
    async with running(config_for(tmp_path, ocpp_tls_port=0), clock) as depot:
        yield depot


def trusting(depot: Depot) -> ssl.SSLContext:
    pem = (depot.config.certificate.parent / "chargers-ca.pem").read_text()
    return ssl.create_default_context(cadata=pem)


def wss(depot: Depot, identity: str = BAY) -> str:
    return f"wss://127.0.0.1:{depot.tls_port}/{identity}"


async def asked_and_answered(charger: RawCharger, payload: dict[str, Any]) -> list[Any]:
    call = await charger.was_asked()
    while call[2] in ("GetConfiguration", "TriggerMessage", "ChangeConfiguration"):
        await charger.send(f'[4,"{call[1]}","NotSupported","",{{}}]')
        call = await charger.was_asked()
    await charger.reply(call, payload)
    return call


async def certified(depot: Depot, name: str = "SN-77") -> tuple[str, str]:
    """Let a charger ask over wss; return its key and the chain that it got."""
    key = ec.generate_private_key(ec.SECP256R1())
    async with RawCharger(wss(depot), tls=trusting(depot)) as charger:
        await charger.call("BootNotification", BOOT)
        answer = await charger.call("SignCertificate", {"csr": request_for(name, key)})
        assert answer == {"status": "Accepted"}
        call = await asked_and_answered(charger, {"status": "Accepted"})
        assert call[2] == "CertificateSigned"
        await until(lambda: depot.maintenance.certificates.issued_to(BAY))
    return private_pem(key), call[3]["certificateChain"]


async def test_a_charger_that_trusts_the_depot_is_certified_and_dials_with_it(
    depot: Depot, tmp_path: Path
) -> None:
    key, chain = await certified(depot)
    own = tmp_path / "charger.pem"
    await asyncio.to_thread(own.write_text, key + chain)
    tls = trusting(depot)
    tls.load_cert_chain(own)
    async with RawCharger(wss(depot), tls=tls) as charger:
        await charger.boot()
    with pytest.raises(InvalidStatus, match="403"):
        async with RawCharger(wss(depot, "BAY8"), tls=tls):
            pass


async def test_a_charger_that_must_show_its_certificate_gets_in_with_it_alone(
    depot: Depot, tmp_path: Path
) -> None:
    key, chain = await certified(depot)
    with pytest.raises(NotAllowed):
        await depot.chargers.require_certificate(BAY, True, by=Operator("anna", Role.MANAGER))
    async with RawCharger(depot.url + BAY) as charger:
        await depot.chargers.require_certificate(BAY, True, by=LOCAL_OPERATOR)
        assert await charger.closed() == (1000, "must show its certificate")
    for url, tls in ((depot.url + BAY, None), (wss(depot), trusting(depot))):
        with pytest.raises(InvalidStatus, match="403"):
            async with RawCharger(url, tls=tls):
                pass
    assert [row.refusal for row in depot.refused.all()] == [Refusal.NO_CERTIFICATE]
    own = tmp_path / "charger.pem"
    await asyncio.to_thread(own.write_text, key + chain)
    tls = trusting(depot)
    tls.load_cert_chain(own)
    async with RawCharger(wss(depot), tls=tls) as charger:
        await charger.boot()
    assert [each.certificate_required for each in await depot.books.chargers.all()] == [True]
    await depot.chargers.require_certificate(BAY, False, by=LOCAL_OPERATOR)
    async with RawCharger(depot.url + BAY) as charger:
        await charger.boot()


async def test_a_certificate_names_the_charger_and_the_depot_and_ends_in_a_year(
    depot: Depot,
) -> None:
    _, chain = await certified(depot)
    leaf, authority = x509.load_pem_x509_certificates(chain.encode())
    leaf.verify_directly_issued_by(authority)
    assert leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value == "SN-77"
    assert not leaf.extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    assert 390 < (leaf.not_valid_after_utc - depot.clock.now()).days <= 400


@pytest.mark.parametrize(
    ("csr", "why"),
    [
        (lambda: request_for("SOMEBODY", ec.generate_private_key(ec.SECP256R1())), "not its own"),
        (lambda: request_for("BAY7", rsa.generate_private_key(65537, 1024)), "too weak"),
        (lambda: "-----BEGIN", "no signing request"),
    ],
)
async def test_who_asks_for_more_than_its_own_gets_nothing(
    depot: Depot, csr: Any, why: str
) -> None:
    async with RawCharger(depot.url + BAY) as charger:
        await charger.call("BootNotification", BOOT)
        await charger.call("SignCertificate", {"csr": csr()})
        await until_told(depot, "certificate_refused", why)
        assert depot.maintenance.certificates.issued_to(BAY) is None


async def test_a_charger_that_nobody_adopted_gets_nothing(depot: Depot) -> None:
    csr = request_for("NEW1", ec.generate_private_key(ec.SECP256R1()))
    depot.bus.publish(CertificateRequested(ChargerId("NEW1"), csr, depot.clock.now()))
    await until_told(depot, "certificate_refused", "not adopted")


async def test_a_certificate_that_ends_soon_is_told_and_renewed(
    depot: Depot, clock: Clocks
) -> None:
    await certified(depot)
    await depot.maintenance.certificates.settle()
    clock.ahead = timedelta(days=380)
    async with RawCharger(depot.url + BAY) as charger:
        await charger.call("BootNotification", BOOT)
        await depot.maintenance.certificates.settle()
        await until_told(depot, "certificate_expiring", "is asked to renew")
        call = await asked_and_answered_named(charger, "ExtendedTriggerMessage")
        assert call[3] == {"requestedMessage": "SignChargePointCertificate"}


async def asked_and_answered_named(charger: RawCharger, action: str) -> list[Any]:
    while True:
        call = await asked_and_answered(charger, {"status": "Accepted"})
        if call[2] == action:
            return call


async def test_certificates_in_a_charger_are_installed_listed_and_deleted(depot: Depot) -> None:
    service = depot.maintenance.certificates
    hashes_of = {
        "hashAlgorithm": "SHA256",
        "issuerNameHash": "aa",
        "issuerKeyHash": "bb",
        "serialNumber": "cc",
    }
    use = CertificateUse.CENTRAL_SYSTEM
    async with RawCharger(depot.url + BAY) as charger:
        await charger.call("BootNotification", BOOT)
        work = asyncio.ensure_future(service.install_authority(BAY, by=LOCAL_OPERATOR))
        call = await asked_and_answered_named(charger, "InstallCertificate")
        assert call[3]["certificate"].startswith("-----BEGIN CERTIFICATE")
        assert (await work).ok
        listing = asyncio.ensure_future(service.installed(BAY, use, by=LOCAL_OPERATOR))
        answer = {"status": "Accepted", "certificateHashData": [hashes_of]}
        await asked_and_answered(charger, answer)
        (found,) = (await listing).certificates
        assert found == InstalledCertificate(use, "SHA256", "aa", "bb", "cc")
        deleting = asyncio.ensure_future(service.delete(BAY, found, by=LOCAL_OPERATOR))
        call = await asked_and_answered(charger, {"status": "Accepted"})
        assert call[2:] == ["DeleteCertificate", {"certificateHashData": hashes_of}]
        assert (await deleting).ok


async def test_keys_are_their_owner_s_alone_and_only_an_administrator_makes_them(
    depot: Depot,
) -> None:
    service, folder = depot.certificate, depot.config.certificate.parent
    with pytest.raises(NotAllowed):
        await service.make((), by=Operator("anna", Role.MANAGER))
    authority = (folder / "authority.pem").read_bytes()
    end = await service.make((), by=LOCAL_OPERATOR)
    assert end > depot.clock.now() + timedelta(days=700)
    assert (folder / "authority.pem").read_bytes() == authority
    for name in ("authority.pem", "server.pem"):
        assert (folder / name).stat().st_mode & 0o777 == 0o600
    pem = (folder / "server.pem").read_bytes()
    names = x509.load_pem_x509_certificate(pem).extensions.get_extension_for_class(
        x509.SubjectAlternativeName
    )
    assert "localhost" in names.value.get_values_for_type(x509.DNSName)


async def until_told(depot: Depot, kind: str, words: str) -> None:
    async def told() -> bool:
        await depot.books.writer.settled()
        events = await depot.books.journal.events()
        return any(each.kind == kind and words in each.text for each in events)

    await until(told)
