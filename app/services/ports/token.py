"""What the services need of the books about tokens of the API.

The promises about commits are those of `ports`.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from app.core.api_tokens import ApiToken


class TokenStore(Protocol):
    """Tokens of the HTTP API; revoked ones stay."""

    async def all(self) -> list[ApiToken]:
        """Return every token, the oldest first."""
        ...

    async def add(self, token: ApiToken) -> ApiToken:
        """Keep a token, whose id does not count; return it with its own."""
        ...

    async def revoke(self, token_id: int, at: datetime) -> None:
        """Keep that a token is revoked."""
        ...

    async def note_uses(self, uses: Mapping[int, datetime]) -> None:
        """Keep when tokens were used last, by their ids."""
        ...
