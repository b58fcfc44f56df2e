"""Serves an application in the event loop that runs already, Qt's or asyncio's own."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
import uvicorn.lifespan.off
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

END_WITHIN_S = 3
MOST_MESSAGE_BYTES = 64 * 1024


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone: the program itself hears them and ends us in its order."""
        yield


def prepared(app: ASGIApp) -> uvicorn.Config:
    """Return a server's settings with everything imported that serving needs."""
    config = uvicorn.Config(
        app,
        loop="none",
        # By class and not by name, or a bundle would lack them.
        http=HttpToolsProtocol,
        ws=WebSocketsSansIOProtocol,
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws_max_size=MOST_MESSAGE_BYTES,
        timeout_graceful_shutdown=END_WITHIN_S,
    )
    config.load()
    return config


@asynccontextmanager
async def serving(config: uvicorn.Config, listening: socket.socket) -> AsyncIterator[None]:
    """Serve until the block ends; whoever is being answered is answered."""
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        # uvicorn sets an attribute, nothing one could wait for.
        while not server.started and not task.done():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await task
