"""Passwords and PINs as argon2 hashes, made and compared beside the event loop."""

import asyncio
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.core.operators import SecretHash, check_password, check_pin


class SecretHashes:
    """One hash takes a fifth of a second of a core on purpose, so it never runs in the loop."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()

    async def hash(self, secret: str) -> str:
        """Return the hash of a secret, its salt and cost within it."""
        return await asyncio.to_thread(self._hasher.hash, _composed(secret))

    async def of(self, password: str, pin: str) -> SecretHash:
        """Return the hash of what is not empty.

        Raises:
            InvalidInput: The password or the PIN cannot be used.
        """
        if password:
            check_password(password)
        if pin:
            check_pin(pin)
        return SecretHash(
            await self.hash(password) if password else "", await self.hash(pin) if pin else ""
        )

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
