"""Is everything there that the program needs? For installers, and for the telephone."""

import asyncio
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from app.config import Config
from app.core.clock import Clock
from app.core.errors import DepotError
from app.db.migrate import prepare_database
from app.depot import open_depot
from app.ocpp.schemas import request_schema
from app.paths import resource


def self_check(config: Config, *, with_window: bool) -> int:
    """Check imports, resources, database and ports; print what is wrong; return 0 or 1."""
    checks: dict[str, Callable[[], str]] = {
        "message schemas": _schemas,
        "database": _database,
        "server": lambda: _server(config),
        "HTTP API": _api,
    }
    if with_window:
        checks |= {"resources": _resources, "window": _window}
    failed = False
    for name, check in checks.items():
        try:
            print(f"{name}: {check()}")
        except (ImportError, OSError, DepotError, RuntimeError) as error:
            failed = True
            print(f"{name}: {error}", file=sys.stderr)
    return 1 if failed else 0


def _schemas() -> str:
    actions = ("BootNotification", "StartTransaction", "MeterValues", "SetChargingProfile")
    missing = [action for action in actions if request_schema(action) is None]
    if missing:
        raise DepotError(f"The schemas of {', '.join(missing)} are not in this build.")
    return "found"


def _database() -> str:
    with tempfile.TemporaryDirectory() as folder:
        prepare_database(Path(folder) / "check.sqlite3", Clock())
    return f"SQLite {sqlite3.sqlite_version}, migrations run"


def _server(config: Config) -> str:
    async def listen() -> str:
        with tempfile.TemporaryDirectory() as folder:
            apart = config.model_copy(update={"data_dir": Path(folder)})
            prepare_database(apart.database, Clock())
            async with open_depot(apart) as depot:
                return f"listens on {depot.url}"

    return asyncio.run(listen())


def _api() -> str:
    from app.api.schema_file import schema  # noqa: PLC0415  (nobody else needs it so early)

    if not resource("api", "docs.html").is_file():
        raise DepotError("The reference of the HTTP API is not in this build.")
    return f"{len(schema()['paths'])} addresses"


def _resources() -> str:
    wanted = [resource("theme", "tokens.toml"), resource("icons"), resource("fonts")]
    missing = [str(path) for path in wanted if not path.exists()]
    if missing:
        raise DepotError(f"Missing: {', '.join(missing)}.")
    return "found"


def _window() -> str:
    # Headless machines have no Qt; and the whole program is to be there, not only its frame.
    import app.main  # noqa: F401, PLC0415
    from app.window_check import paint_once  # noqa: PLC0415

    return paint_once()
