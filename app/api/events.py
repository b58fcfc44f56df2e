"""`/api/events`: the live events over a WebSocket."""

import asyncio
import json
from contextlib import suppress
from typing import Annotated, cast

from fastapi import APIRouter, Query, WebSocket, WebSocketDisconnect

from app.api.access import Access, ApiAccess
from app.api.callers import doorkeeper_of
from app.api.errors import ApiFailure, Unauthorized
from app.api.stream import EventStream, Listener
from app.core.api_tokens import ApiToken

router = APIRouter(prefix="/api")

SUBPROTOCOL = "chargeyard"
TOKEN_PROTOCOL = "token."  # noqa: S105  (a prefix, no token)
TOKEN_WITHIN_S = 10.0
CLOSE_WITHIN_S = 10.0
"""A slow reader gets so long to come to the word that it is too slow; a dead one finds no pings."""
LOOK_EVERY_S = 1.0

UNAUTHORIZED, TOO_SLOW, TOO_MANY = 4401, 4408, 4429


@router.websocket("/events")
async def events(
    socket: WebSocket,
    access: Access,
    since: Annotated[int | None, Query(description="Resume after this number")] = None,
) -> None:
    """Tell the whole state, or what was missed since a number; then every change."""
    offered = socket.scope.get("subprotocols", [])
    await socket.accept(SUBPROTOCOL if SUBPROTOCOL in offered else None)
    try:
        token = doorkeeper_of(socket).admit(socket, await _secret(socket))
    except (ApiFailure, TimeoutError) as error:
        await _refuse(socket, error)
        return
    except WebSocketDisconnect:
        return
    stream = cast("EventStream", socket.app.state.stream)
    listener = stream.join(since)
    if listener is None:
        await _close(socket, TOO_MANY, "too many listeners")
        return
    try:
        code, reason = await _serve(socket, access, listener, token)
    finally:
        stream.leave(listener)
    await _close(socket, code, reason)


async def _serve(
    socket: WebSocket, access: ApiAccess, listener: Listener, token: ApiToken
) -> tuple[int, str]:
    """Tell until somebody ends it; return why."""
    ends = {
        asyncio.create_task(_tell(socket, listener)): (1000, ""),
        asyncio.create_task(_hear(socket)): (1000, ""),
        asyncio.create_task(_while_valid(access, token)): (UNAUTHORIZED, "the token was revoked"),
        asyncio.create_task(_until_slow(listener)): (TOO_SLOW, "too slow; resume with since="),
    }
    try:
        done, _ = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in ends:
            task.cancel()
        await asyncio.gather(*ends, return_exceptions=True)
    return max(ends[task] for task in done)


async def _tell(socket: WebSocket, listener: Listener) -> None:
    for message in listener.first:
        await socket.send_text(message)
    listener.first.clear()
    while True:
        await socket.send_text(await listener.queue.get())


async def _hear(socket: WebSocket) -> None:
    """Notice that the other side has gone; what it says means nothing."""
    while (await socket.receive())["type"] != "websocket.disconnect":
        pass


async def _while_valid(access: ApiAccess, token: ApiToken) -> None:
    while access.tokens.valid(token.id):  # noqa: ASYNC110  (nothing tells when it is revoked)
        await asyncio.sleep(LOOK_EVERY_S)


async def _until_slow(listener: Listener) -> None:
    await listener.too_slow.wait()


async def _secret(socket: WebSocket) -> str:
    """Return the token: of the header, of a subprotocol, or of the first message."""
    scheme, _, secret = socket.headers.get("authorization", "").partition(" ")
    if scheme.casefold() == "bearer" and secret:
        return secret.strip()
    for offered in socket.scope.get("subprotocols", []):
        if offered.startswith(TOKEN_PROTOCOL):
            return str(offered.removeprefix(TOKEN_PROTOCOL))
    async with asyncio.timeout(TOKEN_WITHIN_S):
        first = await socket.receive_text()
    with suppress(ValueError, RecursionError):
        said = json.loads(first)
        if isinstance(said, dict) and isinstance(said.get("token"), str):
            return str(said["token"])
    raise Unauthorized("The first message is not a token.", hint='Send {"token": "cy_..."}.')


async def _refuse(socket: WebSocket, error: ApiFailure | TimeoutError) -> None:
    if isinstance(error, TimeoutError):
        error = Unauthorized("No token came.", hint='Send {"token": "cy_..."} first.')
    body = {"code": error.code, "message": str(error), "hint": error.hint}
    with suppress(WebSocketDisconnect, RuntimeError):
        await socket.send_text(json.dumps({"type": "error", "error": body}))
    await _close(socket, UNAUTHORIZED, str(error))


async def _close(socket: WebSocket, code: int, reason: str) -> None:
    with suppress(RuntimeError, TimeoutError, WebSocketDisconnect):
        async with asyncio.timeout(CLOSE_WITHIN_S):
            await socket.close(code, reason)
