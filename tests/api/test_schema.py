"""The schema that others generate their clients from, and the page that shows it."""

import functools
import json
import re
from pathlib import Path
from typing import Any

import httpx

from app.api.application import build_app
from app.api.limits import Gate, Limits
from app.api.schema_file import schema
from app.paths import resource


@functools.cache
def served() -> dict[str, Any]:
    """Return the schema; making it takes a while."""
    return schema()


KEPT = Path(__file__).parents[2] / "docs" / "openapi.json"


def test_the_schema_in_the_repository_is_the_one_that_is_served() -> None:
    kept = json.loads(KEPT.read_text(encoding="utf-8"))
    assert kept == served(), "the API has changed: run `make api-schema` and look at the difference"


def test_every_route_of_the_interface_is_there() -> None:
    paths = served()["paths"]
    wanted = """
        get /health; post /api/charging/start; post /api/charging/stop; get /api/chargers
        get /api/chargers/{charger_id}; get /api/chargers/{charger_id}/status
        get post /api/admin/stations; get put delete /api/admin/stations/{station_id}
        get post /api/admin/chargers; get put delete /api/admin/chargers/{charger_id}
        post /api/admin/chargers/{charger_id}/remote-start
        post /api/admin/chargers/{charger_id}/remote-stop
        post /api/admin/chargers/{charger_id}/change-availability
        post /api/admin/chargers/{charger_id}/reset; post /api/admin/chargers/{charger_id}/unlock
        post /api/admin/chargers/{charger_id}/commands/{action}
        get /api/admin/transactions; get /api/admin/transactions/{transaction_id}
        get /api/admin/transactions/{transaction_id}/meter-values
        get post /api/admin/users; get put delete /api/admin/users/{user_id}
        get /api/admin/users/{user_id}/transactions; post /api/admin/users/{user_id}/reset-usage
        get post /api/admin/cards; get put delete /api/admin/cards/{id_tag}
        post /api/admin/users/import; get /api/admin/users/export
        get post /api/admin/tariffs; get put delete /api/admin/tariffs/{tariff_id}
        post /api/admin/tariffs/{tariff_id}/calculate
        get /api/admin/users/{user_id}/wallet; post /api/admin/users/{user_id}/wallet/entries
        get /api/logs; get /metrics
    """
    for line in re.split(r"[;\n]", wanted.strip()):
        *methods, path = line.split()
        for method in methods:
            assert method in paths[path], line


def test_every_route_but_health_needs_a_token_and_tells_failures_in_one_shape() -> None:
    for path, methods in served()["paths"].items():
        for method, route in methods.items():
            assert ("security" in route) == (path != "/health"), (method, path)
            for status, answer in route["responses"].items():
                if not status.startswith("2"):
                    shape = answer["content"]["application/json"]["schema"]["$ref"]
                    assert shape.endswith("/ErrorOut"), (method, path, status)


async def test_the_page_loads_nothing_from_elsewhere() -> None:
    app = build_app(type("Nothing", (), {"tokens": None})(), resource("api"))
    transport = httpx.ASGITransport(Gate(app, Limits()))
    async with httpx.AsyncClient(transport=transport, base_url="http://depot") as client:
        page = await client.get("/docs")
        assert page.status_code == 200
        loaded = re.findall(r"(?:src|href)=\"([^\"]+)\"", page.text)
        parts = {name: await client.get(name) for name in loaded if name.startswith("/docs/")}
        assert set(loaded) == {*parts, "/openapi.json", "data:,"}
        assert {part.status_code for part in parts.values()} == {200}
        # The browser itself refuses what a script would fetch from another machine.
        policy = page.headers["content-security-policy"]
        assert re.findall(r"https?:|\*", policy) == []
        assert "connect-src 'self'" in policy
        assert "@import" not in parts["/docs/swagger-ui.css"].text
        assert re.findall(r"url\(\"?(?!\"?data:)[^)]*\)", parts["/docs/swagger-ui.css"].text) == []
        assert (await client.get("/docs/../tokens.toml")).status_code == 404
        assert (await client.get("/docs/LICENSE")).status_code == 404
