"""Tokens with which other programs use the HTTP API."""

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from app.core.errors import InvalidInput
from app.core.roles import Operator, Role

PREFIX = "cy_"
"""Tokens begin so, that a scanner for leaked secrets can tell what it has found."""

_NAME = re.compile(r"\w[\w .\-]{0,38}\w|\w")


@dataclass(frozen=True, slots=True)
class ApiToken:
    """A token as the books hold it: enough to recognise it, not to use it.

    Attributes:
        secret_hash: See `hash_secret`.
        last_used_at: To the minute or so; None: never.
        revoked_at: From then on nothing is done for it.
    """

    id: int
    name: str
    role: Role
    secret_hash: str
    created_at: datetime
    created_by: str
    last_used_at: datetime | None = None
    revoked_at: datetime | None = None

    @property
    def operator(self) -> Operator:
        """On whose behalf a request with this token is done, as the audit names it."""
        return Operator(f"token:{self.name}", self.role)


def new_secret() -> str:
    """Return a token to hand out: 256 random bits."""
    return PREFIX + secrets.token_urlsafe(32)


def hash_secret(secret: str) -> str:
    """Return what is kept of a token, as hex.

    One round of SHA-256 and no salt: a slow hash protects what people choose, which can be guessed.
    256 random bits cannot, and each request would pay for it.
    """
    return hashlib.sha256(secret.encode()).hexdigest()


def checked_name(name: str) -> str:
    """Return the name of a token without blanks around it.

    Raises:
        InvalidInput: It is empty, longer than 40 characters, or more than words.
    """
    name = name.strip()
    if _NAME.fullmatch(name) is None:
        raise InvalidInput(
            "The name of a token has 1 to 40 letters, digits, blanks, dots, dashes.",
            hint="Name it after the program that will use it.",
        )
    return name
