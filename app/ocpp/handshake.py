"""Who knocks: path, subprotocol and credentials of a charger's upgrade request."""

import base64
import binascii
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

SUBPROTOCOL = "ocpp1.6"
_ALIASES = frozenset({"ocpp1.6", "ocpp1.6j", "ocpp16", "ocpp1.6-j"})
LONGEST_IDENTITY = 48


class Credentials(NamedTuple):
    """HTTP Basic: a user name and the bytes of a password, which need not be text."""

    username: str
    password: bytes | None


NO_CREDENTIALS = Credentials("", None)


def identity_in(path: str) -> str:
    """Return the charger's identity: the last non-empty segment of the path, decoded and trimmed.

    Empty where there is none that can be used: chargers type slashes, blanks and whole addresses.
    """
    segments = [unquote(segment).strip() for segment in urlsplit(path).path.split("/")]
    named = [segment for segment in segments if segment]
    if not named:
        return ""
    identity = named[-1]
    return identity if len(identity) <= LONGEST_IDENTITY and identity.isprintable() else ""


def means_16(name: str) -> bool:
    """Tell whether a subprotocol is a spelling of OCPP 1.6 that everybody may use."""
    return name.strip().casefold() in _ALIASES


def names_in(certificate: Mapping[str, Any] | None) -> frozenset[str]:
    """Return common name and host names of a certificate as `ssl` tells it, in small letters."""
    if not certificate:
        return frozenset()
    subject = {key: value for part in certificate.get("subject", ()) for key, value in part}
    hosts = [name for kind, name in certificate.get("subjectAltName", ()) if kind == "DNS"]
    return frozenset(name.casefold() for name in (subject.get("commonName", ""), *hosts) if name)


def host_label(identity: str) -> str:
    """Write an identity as a certificate can hold it as a host name, in small letters."""
    return "".join(
        c if c.isascii() and (c.isalnum() or c in "-.") else "-" for c in identity.casefold()
    )


def chosen_subprotocol(offered: Sequence[str], pinned: str = "") -> str | None:
    """Return the one of the offered subprotocols that means OCPP 1.6, as it was spelled.

    None where nothing was offered: many chargers leave it out and speak 1.6 all the same.

    Args:
        pinned: What this charger calls OCPP 1.6, learned or set by a person; empty: nobody knows.

    Raises:
        ValueError: Something was offered, and nothing of it is 1.6.
    """
    for name in offered:
        if means_16(name) or (pinned and name == pinned):
            return name
    if any(name.strip() for name in offered):
        spoken = f"; so far it spoke {SUBPROTOCOL}, which is kept" if pinned else ""
        raise ValueError(f"offers {', '.join(offered)}; this server speaks {SUBPROTOCOL}{spoken}")
    return None


def request_text(path: str, headers: Iterable[tuple[str, str]]) -> str:
    """Write an upgrade request line by line, as a technician reads it; without the password."""
    lines = [f"GET {path} HTTP/1.1"]
    for name, value in headers:
        shown = _without_password(value) if name.casefold() == "authorization" else value
        lines.append(f"{name}: {shown}")
    return "\n".join(lines)


def _without_password(authorization: str) -> str:
    username, password = credentials_in(authorization)
    if password is None:
        return authorization.partition(" ")[0] + " (unreadable)"
    return f"Basic (user {username}, password of {len(password)} bytes)"


def credentials_in(authorization: str | None) -> Credentials:
    """Read the Authorization header; an identity with a colon is not possible in it."""
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.casefold() != "basic":
        return NO_CREDENTIALS
    try:
        plain = base64.b64decode(encoded.strip(), validate=True)
    except (binascii.Error, ValueError):
        return NO_CREDENTIALS
    username, colon, password = plain.partition(b":")
    return Credentials(username.decode(errors="replace"), password if colon else None)
