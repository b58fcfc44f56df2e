"""What the services need of whoever makes certificates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.core.ids import ChargerId


@dataclass(frozen=True, slots=True)
class SigningRequest:
    """What a charger asks to be certified, read and verified.

    Attributes:
        common_name: Who it says it is; the security whitepaper wants its serial number there.
    """

    common_name: str
    pem: str


@dataclass(frozen=True, slots=True)
class SignedCertificate:
    """A certificate that the depot signed, with the depot's own below it.

    Attributes:
        serial_number: Of the certificate, in hexadecimal digits.
    """

    chain_pem: str
    serial_number: str
    until: datetime


class CertificateAuthority(Protocol):
    """The depot's own certificate authority."""

    def exists(self) -> bool:
        """Tell whether the depot has one."""
        ...

    def certificate(self) -> str:
        """Return its certificate in PEM.

        Raises:
            NotFound: The depot has none.
        """
        ...

    def make_server_certificate(self, names: Sequence[str]) -> datetime:
        """Make the certificate of this server for these host names and addresses; return its end.

        Makes the authority at first, if there is none.

        Raises:
            InvalidInput: There is no name.
            StorageFailed: The files cannot be written.
        """
        ...

    def read(self, csr: str) -> SigningRequest:
        """Read a signing request.

        Raises:
            InvalidInput: It is none, its signature is wrong, or its key is too weak.
        """
        ...

    def sign(self, request: SigningRequest, charger_id: ChargerId) -> SignedCertificate:
        """Certify that a key belongs to a charger.

        Raises:
            NotFound: The depot has no authority.
        """
        ...
