"""Tokens of the HTTP API: handed out once, recognised from memory, revoked at once."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.core.api_tokens import ApiToken, checked_name, hash_secret, new_secret
from app.core.clock import Clock
from app.core.errors import InvalidInput, NotFound
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports.token import TokenStore

USE_NOTED_EVERY = timedelta(minutes=1)
"""A program that asks a hundred times a second is not a hundred writes."""


class TokenService:
    """Every token the books hold; a request costs one look into a dictionary."""

    def __init__(self, store: TokenStore, auditor: Auditor, clock: Clock) -> None:
        self._store = store
        self._auditor = auditor
        self._clock = clock
        self._tokens: dict[int, ApiToken] = {}
        self._valid: dict[str, int] = {}
        self._uses: dict[int, datetime] = {}

    async def load(self) -> None:
        """Read all tokens from the books."""
        for token in await self._store.all():
            self._remember(token)

    def all(self) -> list[ApiToken]:
        """Return every token, revoked ones too, the newest first."""
        return sorted(self._tokens.values(), key=lambda token: -token.id)

    def find(self, secret: str) -> ApiToken | None:
        """Return the token that somebody shows, and note that it was used; None: not valid."""
        token_id = self._valid.get(hash_secret(secret))
        if token_id is None:
            return None
        token, now = self._tokens[token_id], self._clock.now()
        if token.last_used_at is None or now - token.last_used_at >= USE_NOTED_EVERY:
            token = self._tokens[token_id] = replace(token, last_used_at=now)
            self._uses[token_id] = now
        return token

    def valid(self, token_id: int) -> bool:
        """Tell whether a token that was found before is valid still."""
        token = self._tokens.get(token_id)
        return token is not None and token.revoked_at is None

    async def create(self, name: str, role: Role, *, by: Operator) -> str:
        """Make a token; return it. It is not kept: nobody can be told a second time.

        Raises:
            NotAllowed, InvalidInput: As `enrol` does.
        """
        secret = new_secret()
        await self.enrol(name, role, hash_secret(secret), by=by)
        return secret

    @audited("token.create", Role.ADMIN)
    async def enrol(self, name: str, role: Role, secret_hash: str, *, by: Operator) -> ApiToken:
        """Take in a token of which only its owner knows more than the hash.

        Raises:
            NotAllowed: Only administrators hand out tokens.
            InvalidInput: The name is none, or a valid token has it.
        """
        name = checked_name(name)
        if self._named(name) is not None:
            raise InvalidInput(
                "There is a token {name!r} already.",
                hint="Revoke it, or choose another name.",
                name=name,
            )
        now = self._clock.now()
        token = await self._store.add(ApiToken(0, name, role, secret_hash, now, by.name))
        self._remember(token)
        return token

    @audited("token.revoke", Role.ADMIN)
    async def revoke(self, name: str, *, by: Operator) -> None:
        """End a token: the next request with it is refused.

        Raises:
            NotFound: No valid token has this name.
        """
        token = self._named(name.strip())
        if token is None:
            raise NotFound("There is no token {name!r}.", name=name)
        now = self._clock.now()
        # Before it is written: whatever the disk does, this program no longer takes it.
        self._remember(replace(token, revoked_at=now))
        await self._store.revoke(token.id, now)

    async def settle(self) -> None:
        """Write down when tokens were used; called every few seconds."""
        if self._uses:
            uses, self._uses = self._uses, {}
            await self._store.note_uses(uses)

    def _named(self, name: str) -> ApiToken | None:
        wanted = name.casefold()
        valid = (self._tokens[token_id] for token_id in self._valid.values())
        return next((token for token in valid if token.name.casefold() == wanted), None)

    def _remember(self, token: ApiToken) -> None:
        self._tokens[token.id] = token
        if token.revoked_at is None:
            self._valid[token.secret_hash] = token.id
        else:
            self._valid.pop(token.secret_hash, None)
