"""Who asks: the token of a request, and how much it may ask."""

from typing import Annotated, cast

from fastapi import Security
from fastapi.security import HTTPBearer
from starlette.requests import HTTPConnection, Request

from app.api.errors import Unauthorized
from app.api.limits import Buckets, Limits, address_of
from app.core.api_tokens import ApiToken
from app.core.roles import Operator
from app.services.system.tokens import TokenService


class Doorkeeper:
    """Recognises tokens; counts what is asked with each, and wrong ones by address."""

    def __init__(self, tokens: TokenService, limits: Limits) -> None:
        self._tokens = tokens
        self._by_token = Buckets(limits.token)
        self._guesses = Buckets(limits.guesses)

    def admit(self, connection: HTTPConnection, secret: str | None) -> ApiToken:
        """Return the token of a request.

        Raises:
            Unauthorized: There is none, or it is not valid.
            TooManyRequests: It is asked with too often, or too many were tried from this address.
        """
        if not secret:
            raise Unauthorized(
                "This needs a token.", hint="Send the header Authorization: Bearer TOKEN."
            )
        token = self._tokens.find(secret)
        if token is None:
            self._guesses.take(address_of(connection.scope))
            raise Unauthorized(
                "This token is not valid.", hint="It may be revoked; see `chargeyard token list`."
            )
        self._by_token.take(str(token.id))
        return token


def doorkeeper_of(connection: HTTPConnection) -> Doorkeeper:
    """Return the one of the application of a request."""
    return cast("Doorkeeper", connection.app.state.doorkeeper)


class _TokenBearer(HTTPBearer):
    """Names the scheme in the schema and recognises the token, in one step of every request."""

    async def __call__(self, request: Request) -> Operator:  # type: ignore[override]
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        shown = secret.strip() if scheme.casefold() == "bearer" else ""
        return doorkeeper_of(request).admit(request, shown).operator


_BEARER = _TokenBearer(
    scheme_name="HTTPBearer", description="A token of `chargeyard token create`, by its role."
)

Caller = Annotated[Operator, Security(_BEARER)]
"""On whose behalf a request is done; a route with it needs a token."""
