"""Whether a file can be served with by TLS."""

import ssl
import tempfile
from pathlib import Path

from app.core.errors import InvalidInput


def check_certificate(pem: bytes) -> None:
    """Try a PEM file as a server would.

    Raises:
        InvalidInput: It holds no certificate with the private key that belongs to it.
    """
    with tempfile.TemporaryDirectory() as folder:
        # OpenSSL reads files alone; the folder is nobody else's.
        path = Path(folder) / "server.pem"
        path.write_bytes(pem)
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(path, password="")
        except (OSError, ValueError):
            raise InvalidInput(
                "This is no certificate with its private key.",
                hint="One PEM file holds both, the key without a password.",
            ) from None
