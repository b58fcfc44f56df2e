"""Who asks: the token of a request, and how much it may ask."""

from typing import Annotated, cast

from fastapi import Depends, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.requests import HTTPConnection, Request

from app.api.access import Access
from app.api.errors import Unauthorized
from app.api.limits import Buckets, Limits, address_of
from app.core.api_tokens import ApiToken
from app.core.roles import Operator
from app.services.tokens import TokenService

_BEARER = HTTPBearer(
    auto_error=False, description="A token of `chargeyard token create`, by its role."
)


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


async def _caller(
    request: Request,
    _: Access,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Security(_BEARER)],
) -> Operator:
    secret = credentials.credentials if credentials else None
    return doorkeeper_of(request).admit(request, secret).operator


Caller = Annotated[Operator, Depends(_caller)]
"""On whose behalf a request is done; a route with it needs a token."""
