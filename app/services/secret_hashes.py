"""Passwords and PINs as argon2 hashes, made and compared beside the event loop."""

import asyncio
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


class SecretHashes:
    """One hash takes a fifth of a second of a core on purpose, so it never runs in the loop."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()

    async def hash(self, secret: str) -> str:
        """Return the hash of a secret, its salt and cost within it."""
        return await asyncio.to_thread(self._hasher.hash, _composed(secret))

    async def fits(self, known: str, secret: str) -> bool:
        """Tell whether a secret is the one that was hashed; an empty hash fits nothing."""
        return bool(known) and await asyncio.to_thread(self._fits, known, _composed(secret))

    def _fits(self, known: str, secret: str) -> bool:
        try:
            return self._hasher.verify(known, secret)
        except (VerificationError, InvalidHashError):
            return False


def _composed(secret: str) -> str:
    # Two keyboards may send the same letter with its dots in one piece or in two.
    return unicodedata.normalize("NFC", secret)
