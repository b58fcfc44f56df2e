"""Certificates for tests of TLS."""

import subprocess
from pathlib import Path


def make_certificate(folder: Path, name: str) -> Path:
    """Make a certificate for 127.0.0.1 that signs itself, with its key in the same file."""
    folder.mkdir(exist_ok=True)
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2"
    subject = ["-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    command = ["openssl", *words.split(), *subject, *files]
    subprocess.run(command, check=True, capture_output=True)
    certificate.write_text(key.read_text() + certificate.read_text())
    return certificate
