"""Failures as other programs see them: a status, and one shape for all."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from app.core.errors import DepotError, InvalidInput, NotAllowed, NotFound, StorageFailed
from app.services.chargers.charging import (
    AlreadyCharging,
    CardRefused,
    ChargerOffline,
    ConnectorNotAvailable,
)
from app.services.chargers.configuration_guard import ConfigurationHeld


class ApiFailure(DepotError):
    """A failure that only a caller of the API can meet."""

    code = "failed"
    status = HTTPStatus.BAD_REQUEST
    headers: Mapping[str, str] = {}


class Unauthorized(ApiFailure):
    """No token, or none that is valid."""

    code = "unauthorized"
    status = HTTPStatus.UNAUTHORIZED
    headers: Mapping[str, str] = {"WWW-Authenticate": "Bearer"}


class TooManyRequests(ApiFailure):
    """More was asked than a token or an address may ask."""

    code = "too_many_requests"
    status = HTTPStatus.TOO_MANY_REQUESTS

    def __init__(self, retry_after_s: float) -> None:
        super().__init__("Too many requests.", hint="Ask again after the time in Retry-After.")
        self.headers = {"Retry-After": str(max(1, round(retry_after_s + 0.5)))}


class Conflict(ApiFailure):
    """It cannot be done as things stand."""

    code = "conflict"
    status = HTTPStatus.CONFLICT


class AlreadyExists(Conflict):
    """There is one already."""

    code = "already_exists"


class SessionOver(Conflict):
    """The session that is to be stopped has ended."""

    code = "session_over"


class ChargerRejected(ApiFailure):
    """The charger would not, or could not, do it."""

    code = "charger_rejected"
    status = HTTPStatus.BAD_GATEWAY


class ChargerSilent(ApiFailure):
    """The charger gave no answer in time."""

    code = "charger_no_answer"
    status = HTTPStatus.GATEWAY_TIMEOUT


_STATUSES: Mapping[type[DepotError], HTTPStatus] = {
    NotFound: HTTPStatus.NOT_FOUND,
    NotAllowed: HTTPStatus.FORBIDDEN,
    CardRefused: HTTPStatus.FORBIDDEN,
    ChargerOffline: HTTPStatus.CONFLICT,
    ConnectorNotAvailable: HTTPStatus.CONFLICT,
    AlreadyCharging: HTTPStatus.CONFLICT,
    ConfigurationHeld: HTTPStatus.CONFLICT,
    InvalidInput: HTTPStatus.UNPROCESSABLE_ENTITY,
    StorageFailed: HTTPStatus.SERVICE_UNAVAILABLE,
}
_WORDS: Mapping[int, tuple[str, str]] = {
    404: ("not_found", "There is no such address."),
    405: ("method_not_allowed", "This address does not take this method."),
    413: ("too_large", "The request is too large."),
}


class ErrorBody(BaseModel):
    """What went wrong."""

    code: str = Field(description="Stable word for programs", examples=["charger_offline"])
    message: str = Field(description="A sentence for people", examples=["Bay 3 is offline."])
    hint: str = Field(description="What to do about it; may be empty")


class ErrorOut(BaseModel):
    """The shape of every failure."""

    error: ErrorBody


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the answers of a route beside its own, for the schema."""
    return {
        status: {"model": ErrorOut, "description": HTTPStatus(status).phrase}
        for status in sorted(statuses)
    }


ALWAYS = documented(400, 401, 403, 413, 422, 429, 500, 503)
"""What every route with a token may answer."""


def status_of(error: DepotError) -> HTTPStatus:
    """Return the status that a failure is told with."""
    if isinstance(error, ApiFailure):
        return error.status
    found = (_STATUSES[kind] for kind in type(error).__mro__ if kind in _STATUSES)
    return next(found, HTTPStatus.BAD_REQUEST)


def failure(
    status: int, code: str, message: str, hint: str = "", headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """Return a failure in its shape."""
    body = {"error": {"code": code, "message": message, "hint": hint}}
    return JSONResponse(body, status, dict(headers or {}))


def install(app: FastAPI) -> None:
    """Let an application tell every failure in the one shape."""
    app.add_exception_handler(DepotError, _depot_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _surprise)


def told(error: DepotError) -> JSONResponse:
    """Return a failure of the depot as an answer."""
    headers = error.headers if isinstance(error, ApiFailure) else None
    return failure(status_of(error), error.code, str(error), error.hint, headers)


async def _depot_error(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, DepotError)  # noqa: S101 - it is registered for nothing else
    return told(error)


async def _invalid(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    first = error.errors()[0]
    place = ".".join(str(step) for step in first["loc"])
    more = len(error.errors()) - 1
    hint = f"{more} more values are not right." if more else "See /docs for what it takes."
    return failure(422, InvalidInput.code, f"{place}: {first['msg']}.", hint)


async def _http(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101
    code, message = _WORDS.get(error.status_code, ("bad_request", str(error.detail)))
    return failure(error.status_code, code, message, "See /docs.", error.headers)


async def _surprise(_: Request, __: Exception) -> JSONResponse:
    # The server logs it with its traceback; whoever asked learns nothing about our insides.
    return failure(500, "internal_error", "Something unexpected happened.", "It is in the log.")
