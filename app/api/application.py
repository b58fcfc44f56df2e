"""The API put together: routes, failures, schema."""

from collections.abc import Sequence
from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute

from app import __version__
from app.api import (
    admin_chargers,
    cards,
    chargers,
    charging,
    commands,
    events,
    health,
    logs,
    metrics,
    stations,
    tariffs,
    transactions,
    user_files,
    users,
    wallets,
)
from app.api.access import ApiAccess
from app.api.callers import Doorkeeper
from app.api.docs_page import docs_router
from app.api.errors import install
from app.api.limits import Limits

IMPORT_BYTES = 8 * 1024 * 1024
LIMITS = Limits(large_bodies={"/api/admin/users/import": IMPORT_BYTES})

_ABOUT = """
The door of a ChargeYard depot for other programs. Times are in UTC, energy is in kWh, money is a
string with its currency beside it. Lists come in pages: hand `next_cursor` in as `cursor`. Every
failure has the shape `{"error": {"code", "message", "hint"}}`. Live events come over a WebSocket at
`/api/events`.
"""

# Files before users: "import" and "export" are no numbers of people.
ROUTERS: Sequence[APIRouter] = (
    health.router,
    charging.router,
    chargers.router,
    stations.router,
    admin_chargers.router,
    commands.router,
    transactions.router,
    user_files.router,
    users.router,
    wallets.router,
    cards.router,
    tariffs.router,
    logs.router,
    events.router,
    metrics.router,
)


def build_app(
    access: ApiAccess,
    assets: Path,
    routers: Sequence[APIRouter] = (),
    limits: Limits = LIMITS,
) -> FastAPI:
    """Return the application; `Api` serves it.

    Args:
        assets: The folder with the files of `/docs`.
        routers: Further routes, such as the driver's page; those of the API come first.
    """
    app = FastAPI(
        title="ChargeYard",
        version=__version__,
        description=_ABOUT,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        generate_unique_id_function=_operation_id,
        # A path with a slash too many is a mistake to be told, not to be redirected.
        redirect_slashes=False,
    )
    app.state.access = access
    app.state.doorkeeper = Doorkeeper(access.tokens, limits)
    install(app)
    for router in (*ROUTERS, docs_router(assets), *routers):
        app.include_router(router)
    return app


def _operation_id(route: APIRoute) -> str:
    return route.name
