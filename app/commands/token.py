"""`chargeyard token`: tokens for the HTTP API, also while the program runs."""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

from app.commands.errand import run_errand
from app.config import Config
from app.core.api_tokens import ApiToken, checked_name, hash_secret, new_secret
from app.core.clock import Clock
from app.core.errors import InvalidInput
from app.core.roles import LOCAL_OPERATOR, Role
from app.db.books import Books, read_books
from app.errands import Errand
from app.services.audit import Auditor
from app.services.system.tokens import TokenService

CREATE, REVOKE = "token.create", "token.revoke"


def create_token(config: Config, name: str, role: Role) -> str:
    """Make a token and return it; it cannot be shown again.

    Raises:
        InvalidInput: The name is none, or another token has it.
        ErrandFailed: The same, told by the program that runs.
    """
    name, secret = checked_name(name), new_secret()
    # The running program, too, is told no more than the books will hold.
    content = {"name": name, "role": role.word, "secret_hash": hash_secret(secret)}
    run_errand(config, _errands, CREATE, content)
    return secret


def revoke_token(config: Config, name: str) -> str:
    """End a token; return what to tell.

    Raises:
        NotFound: There is none with this name.
        ErrandFailed: The same, told by the program that runs.
    """
    run_errand(config, _errands, REVOKE, {"name": name})
    return f"Revoked {name.strip()}"


def list_tokens(config: Config) -> Iterator[str]:
    """Yield a line for each token, the newest first."""
    tokens = asyncio.run(_all(config))
    if not tokens:
        yield "There are no tokens."
    for token in reversed(tokens):
        state = f"revoked {token.revoked_at:%Y-%m-%d}" if token.revoked_at else "valid"
        used = f"{token.last_used_at:%Y-%m-%d %H:%M} UTC" if token.last_used_at else "never"
        made = f"{token.created_at:%Y-%m-%d}"
        yield f"{token.name:<24} {token.role.word:<10} {state:<18} made {made}, used {used}"


def token_errands(tokens: TokenService) -> dict[str, Errand]:
    """Return what a running program does for these commands."""
    return {
        CREATE: lambda content: _create(tokens, content),
        REVOKE: lambda content: _revoke(tokens, content),
    }


async def _create(tokens: TokenService, content: Mapping[str, Any]) -> Mapping[str, Any]:
    name, role = str(content["name"]), role_named(str(content["role"]))
    await tokens.enrol(name, role, str(content["secret_hash"]), by=LOCAL_OPERATOR)
    return {"done": name}


async def _revoke(tokens: TokenService, content: Mapping[str, Any]) -> Mapping[str, Any]:
    await tokens.revoke(str(content["name"]), by=LOCAL_OPERATOR)
    return {"done": content["name"]}


def role_named(word: str) -> Role:
    """Return a role by its word.

    Raises:
        InvalidInput: There is no such role.
    """
    found = next((role for role in Role if role.word == word), None)
    if found is None:
        raise InvalidInput(f"There is no role {word!r}.")
    return found


async def _errands(books: Books) -> Mapping[str, Errand]:
    clock = Clock()
    tokens = TokenService(books.tokens, Auditor(books.journal, clock), clock)
    await tokens.load()
    return token_errands(tokens)


async def _all(config: Config) -> list[ApiToken]:
    async with read_books(config.database) as books:
        return await books.tokens.all()
