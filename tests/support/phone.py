"""The driver's page of a depot, on a real socket."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.api.phone.application import build_phone_app
from app.api.server import prepared, serving
from app.depot import Depot
from app.paths import resource
from app.phone_door import phone_access


@asynccontextmanager
async def page_of(depot: Depot) -> AsyncIterator[str]:
    """Serve the page; yield its address."""
    listening = socket.create_server(("127.0.0.1", 0))
    app = build_phone_app(phone_access(depot), resource("phone"))
    async with serving(prepared(app), listening):
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
