"""`/docs`: the API's reference, with all its files served from here: depots have no internet."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import Response

from app.core.errors import NotFound

_TYPES: Mapping[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
}
_FILES = frozenset({"swagger-ui-bundle.js", "swagger-ui.css", "docs.js"})
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}


def docs_router(folder: Path) -> APIRouter:
    """Return the routes of the page, with its files from a folder."""
    router = APIRouter(prefix="/docs", include_in_schema=False)

    @router.get("")
    async def page() -> Response:
        return await _file(folder / "docs.html")

    @router.get("/{name}")
    async def part(name: str) -> Response:
        if name not in _FILES:
            raise NotFound(f"There is no {name} here.")
        return await _file(folder / name)

    return router


async def _file(path: Path) -> Response:
    content = await asyncio.to_thread(path.read_bytes)
    return Response(content, media_type=_TYPES[path.suffix], headers=_HEADERS)
