"""Every failure has one shape, whatever went wrong."""

from typing import Any

import httpx
import pytest

from app.api.limits import Limits, Rate
from app.core.roles import Role
from app.depot import Depot
from tests.support.api import Door, door_of

pytestmark = pytest.mark.slow

JSON = {"Content-Type": "application/json"}
TOO_DEEP = "[" * 100_000 + "]" * 100_000
CASES: list[tuple[int, str, str, str, dict[str, Any]]] = [
    (404, "not_found", "GET", "/nope", {}),
    (404, "not_found", "GET", "/api/chargers/", {}),
    (404, "not_found", "GET", "/api/chargers/NONE", {}),
    (405, "method_not_allowed", "DELETE", "/health", {}),
    (413, "too_large", "POST", "/api/charging/start", {"content": b"x" * 2_000_000}),
    (422, "invalid_input", "POST", "/api/charging/start", {"json": {}}),
    (422, "invalid_input", "POST", "/api/charging/start", {"content": "{"}),
    (422, "invalid_input", "POST", "/api/charging/stop", {"json": {"transaction_id": 10**30}}),
    (422, "invalid_input", "GET", "/api/chargers?limit=0", {}),
    (422, "invalid_input", "GET", "/api/admin/users/0", {}),
    (422, "invalid_input", "GET", "/api/admin/users/9007199254740993", {}),
    (422, "invalid_input", "GET", "/api/logs?from=0001-01-01T00:00:00Z", {}),
    (400, "bad_request", "POST", "/api/charging/stop", {"content": b"\xff", "headers": JSON}),
]


async def test_failures_have_a_code_a_message_and_a_hint(door: Door) -> None:
    for status, code, method, path, more in CASES:
        answer = await door.client().request(method, path, **more)
        body = answer.json()
        assert (answer.status_code, body["error"]["code"]) == (status, code), (path, body)
        assert set(body["error"]) == {"code", "message", "hint"}


async def test_a_body_of_nothing_but_brackets_breaks_nothing(door: Door) -> None:
    status, body = await door.ask("POST", "/api/charging/stop", content=TOO_DEEP, headers=JSON)
    assert status in (400, 422)
    assert set(body["error"]) == {"code", "message", "hint"}


async def test_without_a_token_only_health_answers(door: Door) -> None:
    async with httpx.AsyncClient(base_url=door.url) as stranger:
        assert (await stranger.get("/health")).json()["status"] == "ok"
        for headers in ({}, {"Authorization": "Basic eDp5"}, {"Authorization": "Bearer"}):
            answer = await stranger.get("/metrics", headers=headers)
            assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
            assert answer.json()["error"]["code"] == "unauthorized"


async def test_who_guesses_tokens_is_slowed_down_and_others_are_not(depot: Depot) -> None:
    limits = Limits(guesses=Rate(0.01, 3), token=Rate(0.01, 5))
    async with door_of(depot, limits) as door:
        async with httpx.AsyncClient(base_url=door.url) as stranger:
            guesses = [
                (await stranger.get("/metrics", headers={"Authorization": f"Bearer {n}"}))
                for n in range(5)
            ]
        assert [guess.status_code for guess in guesses] == [401, 401, 401, 429, 429]
        asked = [(await door.ask("GET", "/api/chargers"))[0] for _ in range(7)]
        assert asked == [200] * 5 + [429] * 2
        assert (await door.ask("GET", "/api/chargers", role=Role.VIEWER))[0] == 200
