"""The depot's own certificate authority: for wss, and for chargers that show a certificate.

Sources: OCPP 1.6 security whitepaper edition 3, 2.6 and 4.2; RFC 5280. Keys are on P-256, which the
whitepaper asks every charger to know.
"""

import ipaddress
import os
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.errors import InvalidInput, NotFound, StorageFailed
from app.core.ids import ChargerId
from app.services.ports.certificate import SignedCertificate, SigningRequest

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
    from cryptography.x509 import Certificate, CertificateBuilder, GeneralName, KeyUsage, Name

AUTHORITY_LASTS = timedelta(days=3650)
SERVER_LASTS = timedelta(days=730)
CHARGER_LASTS = timedelta(days=400)
_SKEW = timedelta(days=1)
"""A charger whose clock is a little behind must not find a certificate that begins tomorrow."""

_LEAST_RSA_BITS = 2048
_LEAST_CURVE_BITS = 224
_LONGEST_NAME = 64


class FileAuthority:
    """Implements `CertificateAuthority` with PEM files; only their owner may read the keys.

    Args:
        folder: Holds `authority.pem` (certificate and key), `server.pem` and, for the listener,
            `chargers-ca.pem`: who signs the certificates that chargers show.
        name: Returns the depot's, as the certificates name it.
    """

    def __init__(self, folder: Path, name: Callable[[], str], clock: Clock) -> None:
        self._folder = folder
        self._name = name
        self._clock = clock
        self._authority = folder / "authority.pem"

    def exists(self) -> bool:
        """Tell whether the depot has one."""
        return self._authority.is_file()

    def certificate(self) -> str:
        """Return its certificate in PEM."""
        return _pem(self._load()[0])

    def make_server_certificate(self, names: Sequence[str]) -> datetime:
        """Make the certificate of this server; see `CertificateAuthority`."""
        from cryptography import x509  # noqa: PLC0415
        from cryptography.x509.oid import ExtendedKeyUsageOID  # noqa: PLC0415

        if not names:
            raise InvalidInput("A certificate needs a name or an address of this machine.")
        try:
            if not self.exists():
                self._make_authority()
            authority, authority_key = self._load()
            key = _new_key()
            until = min(self._clock.now() + SERVER_LASTS, authority.not_valid_after_utc)
            builder = self._builder(_subject(names[0], self._name()), authority.subject, until)
            builder = builder.add_extension(
                x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False
            ).add_extension(
                x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False
            )
            signed = _signed(builder, key.public_key(), authority, authority_key)
            _write(self._folder / "server.pem", _pem(signed) + _pem(authority) + _key_pem(key))
        except OSError as error:
            raise StorageFailed(f"Certificates cannot be written: {error.strerror}.") from None
        return until

    def read(self, csr: str) -> SigningRequest:
        """Read a signing request; see `CertificateAuthority`."""
        from cryptography import x509  # noqa: PLC0415
        from cryptography.x509.oid import NameOID  # noqa: PLC0415

        try:
            request = x509.load_pem_x509_csr(csr.encode())
            genuine = request.is_signature_valid
        except Exception as error:  # noqa: BLE001 - the library raises many kinds for bad input
            raise InvalidInput(f"This is no signing request: {error}.") from None
        if not genuine:
            raise InvalidInput("The signing request is not signed with its own key.")
        _check_strength(request.public_key())
        names = request.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return SigningRequest(str(names[0].value) if names else "", csr)

    def sign(self, request: SigningRequest, charger_id: ChargerId) -> SignedCertificate:
        """Certify that a key belongs to a charger; see `CertificateAuthority`."""
        from cryptography import x509  # noqa: PLC0415
        from cryptography.x509.oid import ExtendedKeyUsageOID  # noqa: PLC0415

        authority, authority_key = self._load()
        csr = x509.load_pem_x509_csr(request.pem.encode())
        until = min(self._clock.now() + CHARGER_LASTS, authority.not_valid_after_utc)
        # The subject is ours: a charger may ask for more than its name.
        builder = self._builder(
            _subject(request.common_name, self._name()), authority.subject, until
        )
        builder = builder.add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False
        ).add_extension(
            # Under this name it may dial; the common name can be its serial number instead.
            x509.SubjectAlternativeName([x509.DNSName(_host_label(charger_id))]),
            critical=False,
        )
        signed = _signed(builder, csr.public_key(), authority, authority_key)
        chain = _pem(signed) + _pem(authority)
        return SignedCertificate(chain, f"{signed.serial_number:X}", until)

    # -- inside ----------------------------------------------------------------------------

    def _make_authority(self) -> None:
        from cryptography import x509  # noqa: PLC0415

        key = _new_key()
        subject = _subject(f"{self._name()} charging depot", self._name())
        until = self._clock.now() + AUTHORITY_LASTS
        builder = self._builder(subject, subject, until).add_extension(
            x509.BasicConstraints(ca=True, path_length=0), critical=True
        )
        certificate = _signed(builder, key.public_key(), None, key)
        _write(self._authority, _pem(certificate) + _key_pem(key))
        _write(self._folder / "chargers-ca.pem", _pem(certificate))

    def _load(self) -> "tuple[Certificate, EllipticCurvePrivateKey]":
        from cryptography import x509  # noqa: PLC0415
        from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415
        from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415
            load_pem_private_key,
        )

        try:
            data = self._authority.read_bytes()
            key = load_pem_private_key(data[data.index(b"-----BEGIN PRIVATE") :], None)
            assert isinstance(key, ec.EllipticCurvePrivateKey)  # noqa: S101 - we made it
            return x509.load_pem_x509_certificate(data), key
        except (OSError, ValueError):
            raise NotFound(
                "This depot has no certificate authority.", hint="Make one under Settings."
            ) from None

    def _builder(self, subject: "Name", issuer: "Name", until: datetime) -> "CertificateBuilder":
        from cryptography import x509  # noqa: PLC0415

        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .serial_number(secrets.randbits(127))
            .not_valid_before(self._clock.now() - _SKEW)
            .not_valid_after(until)
        )


def _signed(
    builder: "CertificateBuilder",
    public: "CertificatePublicKeyTypes",
    authority: "Certificate | None",
    authority_key: "EllipticCurvePrivateKey",
) -> "Certificate":
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415

    issuer = authority_key.public_key()
    builder = builder.public_key(public).add_extension(
        x509.SubjectKeyIdentifier.from_public_key(public), critical=False
    )
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer), critical=False
    ).add_extension(_usage(signs=authority is None), critical=True)
    return builder.sign(authority_key, hashes.SHA256())


def _usage(*, signs: bool) -> "KeyUsage":
    from cryptography import x509  # noqa: PLC0415

    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _new_key() -> "EllipticCurvePrivateKey":
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    return ec.generate_private_key(ec.SECP256R1())


def _check_strength(key: object) -> None:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa  # noqa: PLC0415

    strong = (isinstance(key, rsa.RSAPublicKey) and key.key_size >= _LEAST_RSA_BITS) or (
        isinstance(key, ec.EllipticCurvePublicKey) and key.key_size >= _LEAST_CURVE_BITS
    )
    if not strong:
        raise InvalidInput(
            "The key of the signing request is too weak: RSA of 2048 bits or a curve of 224."
        )


def _subject(name: str, organization: str) -> "Name":
    from cryptography import x509  # noqa: PLC0415
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization[:_LONGEST_NAME]),
            x509.NameAttribute(NameOID.COMMON_NAME, name[:_LONGEST_NAME]),
        ]
    )


def _general_name(name: str) -> "GeneralName":
    from cryptography import x509  # noqa: PLC0415

    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _host_label(charger_id: ChargerId) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "-.") else "-" for c in charger_id)


def _pem(certificate: "Certificate") -> str:
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    return certificate.public_bytes(Encoding.PEM).decode()


def _key_pem(key: "EllipticCurvePrivateKey") -> str:
    from cryptography.hazmat.primitives import serialization as s  # noqa: PLC0415

    plain = s.NoEncryption()
    return key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, plain).decode()


def _write(path: Path, text: str) -> None:
    """Write a file that only its owner may read, all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text)
    fresh.replace(path)
